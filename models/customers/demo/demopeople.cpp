/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demopeople.h"

#include "common/textfold.h"

namespace odziv {

namespace {

struct WeightedText
{
    const char *text;
    int weight;
};

constexpr WeightedText mailDomains[] = {
    {"posta.example", 30}, {"mail.example", 24}, {"bih-mail.example", 15}, {"inbox.test", 11},
    {"eposta.test", 8},    {"web.example", 6},   {"net.example", 4},       {"skola.test", 2},
};
constexpr WeightedText mobilePrefixes[]
    = {{"61", 40}, {"62", 25}, {"63", 13}, {"65", 6}, {"66", 4}, {"60", 8}, {"64", 4}};
constexpr int mailDomainsWeight = 100;
constexpr int mobilePrefixesWeight = 100;

template<std::size_t size>
const char *weighted(const WeightedText (&entries)[size], qint64 at)
{
    for (const WeightedText &entry : entries) {
        at -= entry.weight;
        if (at < 0)
            return entry.text;
    }
    return entries[size - 1].text;
}

DemoName nameOf(const QString &text)
{
    return {text.toUtf8(), foldText(text)};
}

} // namespace

DemoPerson DemoPeople::person()
{
    const bool female = m_random.chance(520);
    const DemoWord &first = female ? m_words.femaleName(m_random) : m_words.maleName(m_random);
    return {&first, &m_words.lastName(m_random), female};
}

DemoPerson DemoPeople::relative(const DemoPerson &person)
{
    DemoPerson other = this->person();
    if (m_random.chance(850))
        other.last = person.last;
    return other;
}

DemoName DemoPeople::householdName(const DemoPerson &holder, bool capitals)
{
    const DemoWord &first = *holder.first;
    const DemoWord &last = *holder.last;
    if (capitals)
        return {last.upperUtf8 + ' ' + first.upperUtf8, last.folded + QLatin1Char(' ') + first.folded};
    const qint64 form = m_random.below(1000);
    if (form < 60) {
        const DemoWord &father = m_words.maleName(m_random);
        return {last.utf8 + " (" + father.utf8 + ") " + first.utf8,
                last.folded + QStringLiteral(" (") + father.folded + QStringLiteral(") ") + first.folded};
    }
    if (form < 90) {
        const DemoWord &second = m_words.lastName(m_random);
        return {first.utf8 + ' ' + last.utf8 + '-' + second.utf8,
                first.folded + QLatin1Char(' ') + last.folded + QLatin1Char('-') + second.folded};
    }
    return {first.utf8 + ' ' + last.utf8, first.folded + QLatin1Char(' ') + last.folded};
}

DemoName DemoPeople::companyName(const DemoPlace &place, bool capitals)
{
    const QString brand = m_random.oneOf(m_words.brands()).text;
    const QString trade = m_random.oneOf(m_words.trades()).text;
    const DemoPerson owner = person();
    const QString first = owner.first->text;
    const QString last = owner.last->text;
    QString name;
    switch (m_random.below(12)) {
    case 0:
    case 1:
        name = QStringLiteral("%1 %2 d.o.o. %3").arg(brand, trade, place.name);
        break;
    case 2:
        name = QStringLiteral("\"%1\" d.o.o. %2").arg(brand, place.name);
        break;
    case 3:
        name = QStringLiteral("„%1 %2“ d.o.o.").arg(brand, trade);
        break;
    case 4:
        name = QStringLiteral("%1 & sinovi s.p.").arg(last);
        break;
    case 5:
        name = QStringLiteral("STR \"%1\" vl. %1 %2").arg(first, last);
        break;
    case 6:
        name = QStringLiteral("JU OŠ \"%1\" %2").arg(m_random.oneOf(m_words.schools()).text, place.name);
        break;
    case 7:
        name = QStringLiteral("Apoteka '%1' – %2").arg(brand, place.name);
        break;
    case 8:
        name = QStringLiteral("Advokat %1 %2").arg(first, last);
        break;
    case 9:
        name = QStringLiteral("%1 %2 d.d.").arg(brand, trade);
        break;
    case 10:
        name = QStringLiteral("D'%1 Caffe & Restoran s.p.").arg(brand);
        break;
    default:
        name = QStringLiteral("Ugostiteljska radnja %1").arg(brand);
        break;
    }
    if (m_random.chance(6))
        name = QStringLiteral("Društvo s ograničenom odgovornošću za proizvodnju, promet, usluge, projektovanje,"
                              " inženjering, izvoz i uvoz \"%1 %2 International Trade & Consulting\" %3 – u stečaju,"
                              " Podružnica broj %4 %3")
                   .arg(brand, trade, place.name)
                   .arg(m_random.between(1, 40));
    return nameOf(capitals ? name.toUpper() : name);
}

DemoName DemoPeople::municipalityName(const DemoPlace &place)
{
    return nameOf(QStringLiteral("Općina %1 – Služba za komunalne poslove").arg(QString::fromUtf8(place.municipality)));
}

QByteArray DemoPeople::companyDomain(qint64 number)
{
    return m_random.oneOf(m_words.brands()).ascii + '-' + QByteArray::number(number) + ".example";
}

QByteArray DemoPeople::email(const DemoPerson &person, const QByteArray &domain)
{
    const QByteArray &first = person.first->ascii;
    const QByteArray &last = person.last->ascii;
    QByteArray local;
    switch (m_random.below(10)) {
    case 0:
        local = first.left(1) + '.' + last;
        break;
    case 1:
        local = last + '.' + first;
        break;
    case 2:
        local = first + '_' + last;
        break;
    case 3:
        local = first + QByteArray::number(m_random.between(60, 2010));
        break;
    case 4:
        local = first + last;
        break;
    default:
        local = first + '.' + last;
        break;
    }
    if (!domain.isEmpty())
        return local + '@' + domain;
    if (m_random.chance(700))
        local += QByteArray::number(m_random.between(1, 999));
    if (m_random.chance(3))
        local += "+epbih";
    return local + '@' + weighted(mailDomains, m_random.below(mailDomainsWeight));
}

QByteArray DemoPeople::mobile()
{
    if (m_random.chance(15))
        return (m_random.chance(500) ? QByteArray("+43664") : QByteArray("+49151")) + digits(7);
    const QByteArray prefix = weighted(mobilePrefixes, m_random.below(mobilePrefixesWeight));
    const bool longNumber = prefix == "60" || prefix == "64";
    return "+387" + prefix + digits(longNumber ? 7 : 6);
}

QByteArray DemoPeople::landline(int branch)
{
    return DemoPlaces::areaCodes()[static_cast<std::size_t>(branch)] + digits(6);
}

QByteArray DemoPeople::digits(int count)
{
    QByteArray made(count, '0');
    for (char &digit : made)
        digit = static_cast<char>('0' + m_random.below(10));
    return made;
}

} // namespace odziv
