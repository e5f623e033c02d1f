/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "senderprofile.h"

#include "store/connection.h"

namespace odziv::SenderProfile {

namespace {

const auto prefix = QStringLiteral("sender.");

CatalogColumn field(const QString &name, const QString &label, const QString &localLabel)
{
    CatalogColumn column;
    column.name = name;
    column.label = label;
    column.localLabel = localLabel;
    column.required = true; // the same for everybody: no recipient lacks it
    return column;
}

CatalogTable makeTable()
{
    CatalogTable made;
    made.name = QStringLiteral("sender");
    made.label = QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Sender"));
    made.localLabel = QStringLiteral("Pošiljalac");
    made.columns = {
        field(QStringLiteral("name"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Name")),
              QStringLiteral("Naziv")),
        field(QStringLiteral("publisher"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Publisher")),
              QStringLiteral("Izdavač")),
        field(QStringLiteral("imprint"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Imprint")),
              QStringLiteral("Impresum")),
        field(QStringLiteral("copyright"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Copyright")),
              QStringLiteral("Autorska prava")),
        field(QStringLiteral("address"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Address")),
              QStringLiteral("Adresa")),
        field(QStringLiteral("openingHours"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Opening hours")),
              QStringLiteral("Radno vrijeme")),
        field(QStringLiteral("phone"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Phone")),
              QStringLiteral("Telefon")),
        field(QStringLiteral("email"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "E-mail")),
              QStringLiteral("E-mail")),
        field(QStringLiteral("web"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Web page")),
              QStringLiteral("Web stranica")),
        field(QStringLiteral("unsubscribe"),
              QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Address to unsubscribe at")),
              QStringLiteral("Adresa za odjavu")),
    };
    return made;
}

} // namespace

const CatalogTable &table()
{
    static const CatalogTable made = makeTable();
    return made;
}

Result<MergeRow> read(Connection &connection)
{
    MergeRow row;
    for (const CatalogColumn &column : table().columns) {
        auto value = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"),
                                       {QString(prefix + column.name)});
        if (!value)
            return failure(value.error());
        if (!value->toString().isEmpty())
            row.insert(column.name, value->toString());
    }
    return row;
}

Status save(Connection &connection, const MergeRow &profile)
{
    for (const CatalogColumn &column : table().columns) {
        const QString key = prefix + column.name;
        const QString value = profile.value(column.name).toString().trimmed();
        const Status written
            = value.isEmpty()
                  ? connection.execute(QStringLiteral("DELETE FROM setting WHERE key = ?"), {key})
                  : connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                                                      " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                                       {key, value});
        if (!written)
            return written;
    }
    return {};
}

} // namespace odziv::SenderProfile
