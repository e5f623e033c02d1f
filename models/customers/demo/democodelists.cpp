/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "democodelists.h"

#include "customers/codeliststorage.h"

#include <QSet>

#include <initializer_list>
#include <utility>

namespace odziv {

namespace {

using Entries = std::initializer_list<std::pair<const char16_t *, const char16_t *>>;

Status save(Connection &connection, CodeList list, const QString &code, const QString &name)
{
    auto saved = CodeListStorage::save(connection, list, {code, name});
    return saved ? Status() : Status(failure(saved.error()));
}

Status saveAll(Connection &connection, CodeList list, Entries entries)
{
    for (const auto &[code, name] : entries) {
        if (auto saved = save(connection, list, QString::fromUtf16(code), QString::fromUtf16(name)); !saved)
            return saved;
    }
    return {};
}

QString numbered(QLatin1Char letter, qsizetype number)
{
    return letter + QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

Status savePlaces(Connection &connection, const DemoPlaces &places)
{
    QSet<QString> saved;
    for (int branch = 0; branch < 5; ++branch) {
        for (const DemoPlace &place : places.places(branch)) {
            for (int i = 0; i < place.stations; ++i) {
                const QString code = QString::fromLatin1(DemoPlaces::stationCode(place.firstStation + i));
                const QString name = QStringLiteral("TS 10(20)/0,4 kV %1 %2").arg(place.name).arg(i + 1);
                if (auto stored = save(connection, CodeList::TransformerStation, code, name); !stored)
                    return stored;
            }
            if (saved.contains(place.name))
                continue;
            saved.insert(place.name);
            if (auto stored = save(connection, CodeList::Place, numbered(QLatin1Char('M'), saved.size()), place.name);
                !stored)
                return stored;
        }
    }
    return {};
}

} // namespace

Status DemoCodeLists::write(Connection &connection, const DemoPlaces &places, const DemoWords &words)
{
    if (auto saved = savePlaces(connection, places); !saved)
        return saved;
    qsizetype number = 0;
    for (const DemoWord &street : words.streets()) {
        if (auto saved = save(connection, CodeList::Street, numbered(QLatin1Char('U'), ++number), street.text); !saved)
            return saved;
    }
    if (auto saved = saveAll(connection, CodeList::SupplyPointCode,
                             {{u"01", u"Stan"},
                              {u"02", u"Kuća"},
                              {u"03", u"Poslovni prostor"},
                              {u"04", u"Garaža"},
                              {u"05", u"Zajednička potrošnja"},
                              {u"06", u"Gradilište"},
                              {u"07", u"Javna rasvjeta"}});
        !saved)
        return saved;
    if (auto saved = saveAll(connection, CodeList::CustomerClass,
                             {{u"DOM", u"Domaćinstvo"},
                              {u"MIK", u"Mikro preduzeće"},
                              {u"MSP", u"Malo i srednje preduzeće"},
                              {u"VEL", u"Veliki kupac"},
                              {u"JAV", u"Javna ustanova"},
                              {u"OPC", u"Općina"}});
        !saved)
        return saved;
    return saveAll(connection, CodeList::BillDeliveryChannel,
                   {{u"POSTA", u"Poštom"},
                    {u"EMAIL", u"E-mailom"},
                    {u"SALTER", u"Preuzimanje na šalteru"},
                    {u"PORTAL", u"Web portal"}});
}

} // namespace odziv
