/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demowriter.h"

#include "customers/demo/demoauthors.h"
#include "customers/demo/democodelists.h"
#include "customers/searchtext.h"

#include <initializer_list>

namespace odziv {

namespace {

constexpr qint64 oldestCustomerDays = 7300;
constexpr qint64 oldestContactDays = 5000;
constexpr qint64 adultDays = 6600;
constexpr int capitalsPerMille = 300;
constexpr int dozensPerMille = 12;

const QByteArray household = QByteArrayLiteral("household");
const QByteArray company = QByteArrayLiteral("company");
const QByteArray female = QByteArrayLiteral("female");
const QByteArray male = QByteArrayLiteral("male");
const QByteArray electricity = QByteArrayLiteral("electricity");
const QByteArray noText;

Result<BulkInsert> prepareInsert(Connection &connection, const char *table, std::initializer_list<const char *> columns)
{
    QStringList names;
    for (const char *column : columns)
        names << QString::fromLatin1(column);
    return BulkInsert::prepare(connection, QString::fromLatin1(table), names);
}

/// One of the texts by its share of 1000; the last takes what is left.
const QByteArray &byShare(DemoRandom &random, std::initializer_list<std::pair<int, const QByteArray *>> shares)
{
    qint64 at = random.below(1000);
    for (const auto &[share, text] : shares) {
        at -= share;
        if (at < 0)
            return *text;
    }
    return *std::prev(shares.end())->second;
}

const QByteArray &companyClass(DemoRandom &random, bool municipality)
{
    static const QByteArray micro = "MIK";
    static const QByteArray middle = "MSP";
    static const QByteArray large = "VEL";
    static const QByteArray publicBody = "JAV";
    static const QByteArray ofMunicipality = "OPC";
    if (municipality)
        return ofMunicipality;
    return byShare(random, {{640, &micro}, {250, &middle}, {30, &large}, {80, &publicBody}});
}

const QByteArray &language(DemoRandom &random)
{
    static const QByteArray bosnian = "bs";
    static const QByteArray croatian = "hr";
    static const QByteArray serbian = "sr";
    return byShare(random, {{885, &bosnian}, {65, &croatian}, {30, &serbian}, {20, &noText}});
}

const QByteArray &accountStatus(DemoRandom &random, bool withEBill)
{
    static const QByteArray active = "Aktivan";
    static const QByteArray registered = "Aktivan, prijavljen";
    static const QByteArray temporary = "Privremeno prijavljen";
    static const QByteArray signedOff = "Odjavljen";
    return withEBill ? byShare(random, {{660, &active}, {270, &registered}, {55, &temporary}, {15, &signedOff}})
                     : byShare(random, {{620, &active}, {220, &registered}, {60, &temporary}, {100, &signedOff}});
}

const QByteArray &category(DemoRandom &random, char letter, bool municipality)
{
    static const QByteArray households = "Doma\xC4\x87instvo";
    static const QByteArray others = "Ostala potro\xC5\xA1nja";
    static const QByteArray streetLights = "Javna rasvjeta";
    static const QByteArray middleVoltage = "10(20) kV";
    static const QByteArray highVoltage = "35 kV";
    static const QByteArray highestVoltage = "110 kV";
    if (letter == 'D')
        return households;
    if (letter == 'V')
        return byShare(random, {{930, &middleVoltage}, {60, &highVoltage}, {10, &highestVoltage}});
    return municipality && random.chance(700) ? streetLights : others;
}

qint64 consumption(DemoRandom &random, char letter)
{
    if (letter == 'V')
        return 100'000 + random.below(900'000) * random.between(1, 20);
    if (letter == 'M')
        return 400 + random.below(6'000) + random.below(30) * random.below(30) * random.below(120);
    if (random.chance(8))
        return random.between(10'000, 30'000);
    return 300 + random.below(2'600) + random.below(2'600) + random.below(2'000);
}

const QByteArray &billDelivery(DemoRandom &random, bool withEBill)
{
    static const QByteArray counter = "SALTER";
    static const QByteArray portal = "PORTAL";
    if (withEBill)
        return DemoCodeLists::billByEmail;
    return byShare(random, {{900, &DemoCodeLists::billByPost}, {50, &counter}, {20, &portal}, {30, &noText}});
}

const QByteArray &contactSource(DemoRandom &random)
{
    static const QByteArray crm = "CRM";
    static const QByteArray web = "Web";
    static const QByteArray counter = "\xC5\xA0"
                                      "alter";
    static const QByteArray callCentre = "Call centar";
    static const QByteArray import = "Import";
    return byShare(random, {{480, &crm}, {130, &web}, {210, &counter}, {90, &callCentre}, {90, &import}});
}

} // namespace

DemoWriter::DemoWriter(Connection &connection, const DemoPlan &plan, quint64 seed, const DemoCalendar &calendar)
    : m_connection(connection)
    , m_plan(plan)
    , m_calendar(calendar)
    , m_random(seed)
    , m_people(m_words, m_random)
    , m_customersLeft(plan.customers)
    , m_cellsLeft(plan.customersOfBranch)
    , m_reachLeft(plan.contactsByReach)
    , m_supplyPointShares(plan.accounts, plan.supplyPoints, 1)
    , m_inDebt(plan.accounts, plan.accountsInDebt)
    , m_receivableShares(plan.accountsInDebt, plan.receivables, 1)
{
    for (std::size_t kind = 0; kind < DemoPlan::Kinds; ++kind) {
        for (std::size_t branch = 0; branch < DemoPlan::branches; ++branch)
            m_accountShares[kind].emplace_back(plan.customersOfBranch[kind][branch],
                                               plan.accountsOfBranch[kind][branch], 1);
        m_withoutContact[kind] = DemoQuota(plan.customersOfKind[kind], plan.withoutContact[kind]);
        m_contactShares[kind]
            = DemoShares(plan.customersOfKind[kind] - plan.withoutContact[kind], plan.contactsOfKind[kind], 1);
    }
}

Status DemoWriter::begin()
{
    if (auto written = DemoCodeLists::write(m_connection, m_places, m_words); !written)
        return written;
    return prepareInserts();
}

Status DemoWriter::prepareInserts()
{
    struct Statement
    {
        std::optional<BulkInsert> &insert;
        const char *table;
        std::initializer_list<const char *> columns;
    };
    const std::initializer_list<const char *> customerColumns
        = {"id",     "number",      "name",     "kind",  "class",        "branch",    "fictitious", "language",
           "street", "houseNumber", "postcode", "place", "municipality", "createdAt", "changedAt",  "searchText"};
    const std::initializer_list<const char *> accountColumns
        = {"id",           "customerId",           "number",       "status",   "category",
           "supplyStatus", "annualConsumptionKwh", "billDelivery", "createdAt"};
    const std::initializer_list<const char *> supplyPointColumns = {"id",
                                                                    "customerAccountId",
                                                                    "number",
                                                                    "commodity",
                                                                    "distributionTerritory",
                                                                    "transformerStation",
                                                                    "meterNumber",
                                                                    "active",
                                                                    "street",
                                                                    "houseNumber",
                                                                    "postcode",
                                                                    "place",
                                                                    "municipality"};
    const std::initializer_list<const char *> receivableColumns
        = {"id", "customerAccountId", "amount", "dueDate", "roh", "vpt"};
    const std::initializer_list<const char *> contactColumns
        = {"id",        "customerId", "firstName", "lastName",  "email",     "mobile", "phone",
           "gender",    "birthDate",  "postcode",  "place",     "source",    "owner",  "signatory",
           "createdAt", "createdBy",  "changedAt", "changedBy", "searchText"};
    for (const Statement &statement :
         {Statement{m_customers, "customer", customerColumns}, Statement{m_accounts, "customerAccount", accountColumns},
          Statement{m_supplyPoints, "supplyPoint", supplyPointColumns},
          Statement{m_receivables, "receivable", receivableColumns},
          Statement{m_contacts, "contact", contactColumns}}) {
        auto insert = prepareInsert(m_connection, statement.table, statement.columns);
        if (!insert)
            return failure(insert.error());
        statement.insert.emplace(std::move(*insert));
    }
    auto eServices = DemoEServices::prepare(m_connection, m_plan, m_random, m_calendar, m_totals);
    if (!eServices)
        return failure(eServices.error());
    m_eServices.emplace(std::move(*eServices));
    auto sentLog = DemoSentLog::prepare(m_connection, m_plan, m_random, m_calendar, m_totals);
    if (!sentLog)
        return failure(sentLog.error());
    m_sentLog.emplace(std::move(*sentLog));
    return {};
}

Status DemoWriter::status() const
{
    for (const auto *insert : {&m_customers, &m_accounts, &m_supplyPoints, &m_receivables, &m_contacts}) {
        if (auto status = (*insert)->status(); !status)
            return status;
    }
    if (auto status = m_eServices->status(); !status)
        return status;
    return m_sentLog->status();
}

void DemoWriter::writeCustomer()
{
    m_customer = {};
    m_customer.id = m_customers->rows() + 1;
    chooseKindAndBranch();
    m_customer.place = &m_places.place(m_customer.branch, m_random);
    m_customer.holder = m_people.person();
    m_customer.capitals = m_random.chance(capitalsPerMille);
    if (!m_random.chance(25))
        m_customer.street = m_random.oneOf(m_words.streets()).utf8;
    m_customer.houseNumber = houseNumber();
    m_customer.createdAt = m_calendar.instant(m_random, m_random.between(1, oldestCustomerDays));
    if (m_customer.kind == DemoPlan::Company) {
        m_customer.municipality = m_random.chance(4);
        if (m_random.chance(550))
            m_customer.mailDomain = m_people.companyDomain(m_customer.id);
    }
    chooseAccounts();
    writeCustomerRow();
    writeAccounts();
    writeContacts();
    for (const Account &account : m_customerAccounts)
        m_eServices->write(account.services, m_customer.branch,
                           {account.id, account.firstSupplyPoint, m_emailContact, m_mobileContact});
}

void DemoWriter::chooseKindAndBranch()
{
    qint64 at = m_random.below(m_customersLeft);
    --m_customersLeft;
    for (std::size_t kind = 0; kind < DemoPlan::Kinds; ++kind) {
        for (int branch = 0; branch < DemoPlan::branches; ++branch) {
            qint64 &left = m_cellsLeft[kind][static_cast<std::size_t>(branch)];
            if (at < left) {
                --left;
                m_customer.kind = kind;
                m_customer.branch = branch;
                return;
            }
            at -= left;
        }
    }
}

void DemoWriter::chooseAccounts()
{
    const bool dozens
        = m_customer.kind == DemoPlan::Company && (m_customer.municipality || m_random.chance(dozensPerMille));
    const qint64 extra = dozens ? m_random.between(10, 60) : 0;
    DemoShares &shares = m_accountShares[m_customer.kind][static_cast<std::size_t>(m_customer.branch)];
    m_customerAccounts.assign(static_cast<std::size_t>(shares.next(m_random, extra)), Account());
    qint64 id = m_accounts->rows();
    for (Account &account : m_customerAccounts) {
        account.id = ++id;
        account.services
            = m_eServices->choose(static_cast<int>(m_customer.kind), m_customer.branch, m_customer.hasEBill);
        m_customer.hasEBill = m_customer.hasEBill || account.services.eBill;
    }
}

void DemoWriter::writeCustomerRow()
{
    const bool isCompany = m_customer.kind == DemoPlan::Company;
    const DemoName name = !isCompany                ? m_people.householdName(m_customer.holder, m_customer.capitals)
                          : m_customer.municipality ? m_people.municipalityName(*m_customer.place)
                                                    : m_people.companyName(*m_customer.place, m_customer.capitals);
    m_lastCustomerNumber += m_random.between(1, 7);
    const QByteArray number = QByteArray::number(m_lastCustomerNumber).rightJustified(8, '0');
    const DemoPlace &place = *m_customer.place;
    const QByteArray searchText = SearchText::join({name.folded, QString::fromLatin1(number), place.folded}).toUtf8();
    m_customers->integer(m_customer.id)
        .text(number)
        .text(name.utf8)
        .text(isCompany ? company : household)
        .text(isCompany ? companyClass(m_random, m_customer.municipality) : DemoCodeLists::householdClass)
        .text(DemoPlaces::branchCodes()[static_cast<std::size_t>(m_customer.branch)])
        .integer(m_random.chance(2) ? 1 : 0)
        .text(language(m_random))
        .text(m_customer.street)
        .text(m_customer.houseNumber)
        .text(place.postcode)
        .text(m_customer.capitals ? place.upperUtf8 : place.utf8)
        .text(place.municipality)
        .integer(m_customer.createdAt)
        .integer(m_calendar.instantSince(m_random, m_customer.createdAt))
        .text(searchText);
    m_customers->run();
    ++m_totals.customers;
    ++(isCompany ? m_totals.companies : m_totals.households);
}

void DemoWriter::writeAccounts()
{
    for (Account &account : m_customerAccounts) {
        writeAccountRow(account);
        writeSupplyPoints(account);
        writeReceivables(account);
    }
}

void DemoWriter::writeAccountRow(const Account &account)
{
    static const QByteArray unlimited = "AU";
    static const QByteArray limited = "AB";
    const char letter = m_customer.kind == DemoPlan::Household ? 'D' : m_random.chance(60) ? 'V' : 'M';
    const QByteArray number = accountNumber(letter);
    const QByteArray &status = accountStatus(m_random, account.services.eBill);
    const bool signedOff = status == "Odjavljen";
    m_accounts->integer(account.id)
        .integer(m_customer.id)
        .text(number)
        .text(status)
        .text(category(m_random, letter, m_customer.municipality))
        .text(signedOff              ? noText
              : m_random.chance(930) ? unlimited
                                     : limited);
    m_random.chance(20) ? m_accounts->null() : m_accounts->integer(consumption(m_random, letter));
    m_accounts->text(billDelivery(m_random, account.services.eBill))
        .integer(m_calendar.instantSince(m_random, m_customer.createdAt));
    m_accounts->run();
    ++m_totals.customerAccounts;
}

void DemoWriter::writeSupplyPoints(Account &account)
{
    const DemoPlace &place = *m_customer.place;
    // The first account is where the customer lives; the others lie elsewhere in the same place.
    const bool atHome = account.id == m_customerAccounts.front().id;
    for (qint64 left = m_supplyPointShares.next(m_random); left > 0; --left) {
        m_lastSupplyPointNumber += m_random.between(1, 9);
        const QByteArray number = QByteArray::number(m_lastSupplyPointNumber);
        const QByteArray meter = QByteArray::number(m_random.between(10'000'000, 99'999'999));
        const QByteArray station
            = DemoPlaces::stationCode(place.firstStation + static_cast<int>(m_random.below(place.stations)));
        const QByteArray street = atHome ? m_customer.street : m_random.oneOf(m_words.streets()).utf8;
        const QByteArray house = atHome ? m_customer.houseNumber : houseNumber();
        const qint64 id = m_supplyPoints->rows() + 1;
        if (account.firstSupplyPoint == 0)
            account.firstSupplyPoint = id;
        m_supplyPoints->integer(id)
            .integer(account.id)
            .text(number)
            .text(electricity)
            .text(DemoPlaces::territories()[static_cast<std::size_t>(m_customer.branch)])
            .text(station)
            .text(meter)
            .integer(m_random.chance(930) ? 1 : 0)
            .text(street)
            .text(house)
            .text(place.postcode)
            .text(place.utf8)
            .text(place.municipality);
        m_supplyPoints->run();
        ++m_totals.supplyPoints;
    }
}

void DemoWriter::writeReceivables(const Account &account)
{
    if (!m_inDebt.take(m_random))
        return;
    const qint64 scale = m_customer.kind == DemoPlan::Company ? 12 : 1;
    for (qint64 left = m_receivableShares.next(m_random); left > 0; --left) {
        const qint64 amount = 150 + scale * (m_random.below(6'000) + m_random.below(120) * m_random.below(300));
        const QByteArray roh = QByteArray::number(m_random.between(1, 12)).rightJustified(2, '0');
        const QByteArray vpt = QByteArray::number(m_random.between(1, 4));
        m_receivables->integer(m_receivables->rows() + 1)
            .integer(account.id)
            .integer(amount)
            .integer(m_calendar.today + 20 - m_random.below(40) * m_random.below(30))
            .text(roh)
            .text(vpt);
        m_receivables->run();
        ++m_totals.receivables;
    }
}

DemoWriter::Reach DemoWriter::chooseReach(bool emailWanted)
{
    // In the order of the plan: both, e-mail only, mobile only, neither.
    const qint64 withEmail = m_reachLeft[0] + m_reachLeft[1];
    const bool onlyEmail = emailWanted && withEmail > 0;
    qint64 at = m_random.below(onlyEmail ? withEmail : withEmail + m_reachLeft[2] + m_reachLeft[3]);
    std::size_t chosen = 0;
    while (at >= m_reachLeft[chosen])
        at -= m_reachLeft[chosen++];
    --m_reachLeft[chosen];
    return {chosen < 2, chosen == 0 || chosen == 2};
}

void DemoWriter::writeContacts()
{
    m_emailContact = 0;
    m_mobileContact = 0;
    DemoQuota &withoutContact = m_withoutContact[m_customer.kind];
    if (m_customer.hasEBill ? withoutContact.avoid() : withoutContact.take(m_random))
        return;
    QByteArray lastEmail;
    bool emailWanted = m_customer.hasEBill && !m_random.chance(30);
    const qint64 count = m_contactShares[m_customer.kind].next(m_random);
    for (qint64 i = 0; i < count; ++i) {
        const qint64 id = m_contacts->rows() + 1;
        const bool first = i == 0;
        const DemoPerson person = first                                    ? m_customer.holder
                                  : m_customer.kind == DemoPlan::Household ? m_people.relative(m_customer.holder)
                                                                           : m_people.person();
        const Reach reach = chooseReach(emailWanted);
        emailWanted = emailWanted && !reach.email;
        QByteArray email;
        if (reach.email) {
            // Families share an address more often than one would think.
            const bool shared = !lastEmail.isEmpty() && m_random.chance(120);
            email = shared ? lastEmail : m_people.email(person, m_customer.mailDomain);
            lastEmail = email;
            ++m_totals.contactsWithEmail;
        }
        const QByteArray mobile = reach.mobile ? m_people.mobile() : QByteArray();
        qint64 createdAt = m_calendar.instant(m_random, m_random.between(1, oldestContactDays));
        if (reach.email || reach.mobile) {
            const auto &records = m_sentLog->draw(reach.email, reach.mobile);
            // Nobody was written to before they were known.
            if (!records.empty() && records.front().at < createdAt)
                createdAt = records.front().at - m_random.between(1, 400) * DemoCalendar::dayMilliseconds;
            writeContactRow(id, person, email, mobile, createdAt, first);
            m_sentLog->write(records, id, m_customerAccounts.front().id, email, mobile);
        } else {
            writeContactRow(id, person, email, mobile, createdAt, first);
        }
        if (m_emailContact == 0 && reach.email)
            m_emailContact = id;
        if (m_mobileContact == 0 && reach.mobile)
            m_mobileContact = id;
    }
}

void DemoWriter::writeContactRow(qint64 id, const DemoPerson &person, const QByteArray &email, const QByteArray &mobile,
                                 qint64 createdAt, bool first)
{
    const bool nameless = !email.isEmpty() && m_random.chance(12);
    const bool capitals = m_customer.capitals && first;
    const QByteArray phone = m_random.chance(320) ? m_people.landline(m_customer.branch) : QByteArray();
    const bool isCompany = m_customer.kind == DemoPlan::Company;
    const qint64 age = adultDays + m_random.below(12'000) + m_random.below(12'000);
    const bool changed = m_random.chance(350);
    const QByteArray &source = contactSource(m_random);
    const QByteArray &author = DemoAuthors::author(m_random, source == "Web");
    const QString folded = nameless ? QString() : person.last->folded;
    const QByteArray searchText = SearchText::join({folded, nameless ? QString() : person.first->folded,
                                                    QString::fromLatin1(email), QString::fromLatin1(mobile.mid(1))})
                                      .toUtf8();
    m_contacts->integer(id)
        .integer(m_customer.id)
        .text(nameless   ? noText
              : capitals ? person.first->upperUtf8
                         : person.first->utf8)
        .text(nameless   ? noText
              : capitals ? person.last->upperUtf8
                         : person.last->utf8)
        .text(email)
        .text(mobile)
        .text(phone)
        .text(m_random.chance(40) ? noText
              : person.female     ? female
                                  : male);
    m_random.chance(isCompany ? 600 : 60) ? m_contacts->null() : m_contacts->integer(m_calendar.today - age);
    m_contacts->text(m_customer.place->postcode)
        .text(m_customer.place->utf8)
        .text(source)
        .text(m_random.chance(300) ? noText : DemoAuthors::clerk(m_random))
        .integer(isCompany && first && m_random.chance(400) ? 1 : 0)
        .integer(createdAt)
        .text(author)
        .integer(changed ? m_calendar.instantSince(m_random, createdAt) : createdAt)
        .text(changed ? DemoAuthors::clerk(m_random) : author)
        .text(searchText);
    m_contacts->run();
    ++m_totals.contacts;
}

QByteArray DemoWriter::houseNumber()
{
    if (m_random.chance(80))
        return QByteArrayLiteral("bb");
    QByteArray number = QByteArray::number(m_random.between(1, 180));
    if (m_random.chance(120))
        number += static_cast<char>('a' + m_random.below(5));
    return number;
}

QByteArray DemoWriter::accountNumber(char letter)
{
    const QByteArray prefix = m_customer.place->office + '-' + letter + '-';
    qint64 &last = m_lastAccountNumber.try_emplace(prefix, 1000).first->second;
    last += m_random.between(1, 6);
    return prefix + QByteArray::number(last);
}

} // namespace odziv
