/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/textfold.h"
#include "customers/codeliststorage.h"
#include "customers/contactstorage.h"
#include "customers/customeraccountstorage.h"
#include "customers/customerstorage.h"
#include "customers/eservicestorage.h"
#include "customers/receivablestorage.h"
#include "customers/sentrecordstorage.h"
#include "customers/supplypointstorage.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

namespace {

Customer household()
{
    Customer customer;
    customer.number = QStringLiteral("ep 001");
    customer.name = QStringLiteral(" Ana  Kovač ");
    customer.kind = QStringLiteral("domaćinstvo");
    customer.branch = QStringLiteral("ED Sarajevo");
    customer.place = QStringLiteral("Ilidža");
    customer.postcode = QStringLiteral("71 210");
    return customer;
}

} // namespace

/// Each test has a workspace with one customer, account, supply point and contact.
class TestCustomerStorages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void customerIsNormalisedAndStamped();
    void customerUpdate();
    void customerRefusals_data();
    void customerRefusals();
    void customerRemoval();
    void removedRowComesBack();
    void account();
    void supplyPoint();
    void contact();
    void contactRefusals_data();
    void contactRefusals();
    void contactRemoval();
    void eService();
    void receivable();
    void sentRecords();
    void codeLists();
    void failedWriteChangesNothing();

private:
    /// Runs `work` on the writer and returns what it returned.
    template<typename Work>
    auto write(Work work) -> decltype(work(std::declval<Connection &>()))
    {
        std::optional<decltype(work(std::declval<Connection &>()))> result;
        const auto status = m_workspace->workspace().write([&](Connection &connection) -> Status {
            result = work(connection);
            if (!*result)
                return failure(result->error());
            return {};
        });
        Q_UNUSED(status)
        return *result;
    }
    Connection &reader() { return **m_workspace->workspace().reader(); }
    Editor editor() const { return {m_clock, QStringLiteral("amra")}; }
    CustomerAccount newAccount() const
    {
        CustomerAccount account;
        account.customerId = m_customer.id;
        account.number = QStringLiteral("3011-D-2");
        account.status = QStringLiteral("Aktivan");
        return account;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    FakeClock m_clock;
    Customer m_customer;
    CustomerAccount m_account;
    SupplyPoint m_point;
    Contact m_contact;
};

void TestCustomerStorages::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_clock = FakeClock();
    const auto written = m_workspace->workspace().write([&](Connection &connection) -> Status {
        auto customer = CustomerStorage::insert(connection, household(), editor());
        if (!customer)
            return failure(customer.error());
        m_customer = *customer;
        CustomerAccount account = newAccount();
        account.number = QStringLiteral("3011-d-1");
        auto storedAccount = CustomerAccountStorage::insert(connection, account, editor());
        if (!storedAccount)
            return failure(storedAccount.error());
        m_account = *storedAccount;
        SupplyPoint point;
        point.customerAccountId = m_account.id;
        point.number = QStringLiteral("100001");
        point.commodity = QStringLiteral("struja");
        auto storedPoint = SupplyPointStorage::insert(connection, point, editor());
        if (!storedPoint)
            return failure(storedPoint.error());
        m_point = *storedPoint;
        Contact contact;
        contact.customerId = m_customer.id;
        contact.firstName = QStringLiteral("Ana");
        contact.lastName = QStringLiteral("Kovač");
        contact.email = QStringLiteral("Ana@Posta.Example");
        contact.mobile = QStringLiteral("061 123 456");
        contact.gender = QStringLiteral("ž");
        contact.birthDate = QDate(1980, 2, 29);
        auto storedContact = ContactStorage::insert(connection, contact, editor());
        if (!storedContact)
            return failure(storedContact.error());
        m_contact = *storedContact;
        return {};
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
}

void TestCustomerStorages::customerIsNormalisedAndStamped()
{
    QVERIFY(m_customer.id.isValid());
    QCOMPARE(m_customer.number, QStringLiteral("EP001"));
    QCOMPARE(m_customer.name, QStringLiteral("Ana Kovač"));
    QCOMPARE(m_customer.kind, QStringLiteral("household"));
    QCOMPARE(m_customer.branch, QStringLiteral("EDSA"));
    QCOMPARE(m_customer.postcode, QStringLiteral("71210"));
    QCOMPARE(m_customer.createdAt, m_clock.nowUtc());
    QCOMPARE(m_customer.changedAt, m_clock.nowUtc());
    const auto byId = CustomerStorage::read(reader(), m_customer.id);
    QVERIFY(byId);
    QCOMPARE(*byId, m_customer);
    const auto byNumber = CustomerStorage::readByNumber(reader(), QStringLiteral("EP001"));
    QVERIFY(byNumber);
    QCOMPARE(*byNumber, m_customer);
    const auto search = reader().scalar(QStringLiteral("SELECT searchText FROM customer"));
    QVERIFY(search);
    QCOMPARE(search->toString(), QStringLiteral("ana kovac ep001 ilidza"));
    const auto emptyTexts = reader().scalar(QStringLiteral("SELECT street IS NULL AND class IS NULL FROM customer"));
    QCOMPARE(emptyTexts.value_or(QVariant()).toInt(), 1);
    const auto logged = reader().scalar(QStringLiteral("SELECT count(*) FROM changeLog WHERE tableName = 'customer'"));
    QCOMPARE(logged.value_or(QVariant()).toInt(), 1);
}

void TestCustomerStorages::customerUpdate()
{
    m_clock.advance(5000);
    Customer changed = m_customer;
    changed.name = QStringLiteral("Ana Kovač-Šarić");
    changed.createdAt = {};
    changed.fictitious = true;
    const auto stored = write([&](Connection &c) { return CustomerStorage::update(c, changed, editor()); });
    QVERIFY(stored);
    QCOMPARE(stored->createdAt, m_customer.createdAt);
    QCOMPARE(stored->changedAt, m_clock.nowUtc());
    const auto read = CustomerStorage::read(reader(), m_customer.id);
    QVERIFY(read);
    QCOMPARE(*read, *stored);
    QCOMPARE(reader().scalar(QStringLiteral("SELECT searchText FROM customer")).value_or(QVariant()).toString(),
             QStringLiteral("ana kovac-saric ep001 ilidza"));
    changed.id = CustomerId(99);
    const auto missing = write([&](Connection &c) { return CustomerStorage::update(c, changed, editor()); });
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestCustomerStorages::customerRefusals_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("code");
    const QString number = QStringLiteral("EP2");
    const QString name = QStringLiteral("Ivo");
    const QString kind = QStringLiteral("company");
    const int invalid = static_cast<int>(ErrorCode::InvalidInput);
    QTest::newRow("no number") << QString() << name << kind << QStringLiteral("number") << invalid;
    QTest::newRow("long number") << QString(33, u'1') << name << kind << QStringLiteral("number") << invalid;
    QTest::newRow("number taken") << QStringLiteral("ep001") << name << kind << QStringLiteral("number")
                                  << static_cast<int>(ErrorCode::AlreadyExists);
    QTest::newRow("no name") << number << QStringLiteral("  ") << kind << QStringLiteral("name") << invalid;
    QTest::newRow("no kind") << number << name << QString() << QStringLiteral("kind") << invalid;
    QTest::newRow("wrong kind") << number << name << QStringLiteral("x") << QStringLiteral("kind") << invalid;
}

void TestCustomerStorages::customerRefusals()
{
    QFETCH(QString, number);
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QString, place);
    QFETCH(int, code);
    Customer customer;
    customer.number = number;
    customer.name = name;
    customer.kind = kind;
    const auto stored = write([&](Connection &c) { return CustomerStorage::insert(c, customer, editor()); });
    QVERIFY(!stored);
    QCOMPARE(stored.error().place, place);
    QCOMPARE(static_cast<int>(stored.error().code), code);
    QVERIFY(!stored.error().text.isEmpty());
}

void TestCustomerStorages::customerRemoval()
{
    const auto refused = write([&](Connection &c) { return CustomerStorage::remove(c, m_customer.id); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().text.contains(QStringLiteral("1 accounts and 1 contacts")));
    QVERIFY(write([&](Connection &c) { return ContactStorage::remove(c, m_contact.id); }));
    QVERIFY(write([&](Connection &c) { return SupplyPointStorage::remove(c, m_point.id); }));
    QVERIFY(write([&](Connection &c) { return CustomerAccountStorage::remove(c, m_account.id); }));
    QVERIFY(write([&](Connection &c) { return CustomerStorage::remove(c, m_customer.id); }));
    const auto gone = write([&](Connection &c) { return CustomerStorage::remove(c, m_customer.id); });
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void TestCustomerStorages::removedRowComesBack()
{
    QVERIFY(write([&](Connection &c) { return ContactStorage::remove(c, m_contact.id); }));
    m_clock.advance(1000);
    const auto back = write([&](Connection &c) {
        return ContactStorage::insert(c, m_contact, {m_clock, QStringLiteral("other")});
    });
    QVERIFY(back);
    QCOMPARE(back->id, m_contact.id);
    QCOMPARE(back->createdAt, m_contact.createdAt);
    QCOMPARE(back->createdBy, QStringLiteral("amra"));
    QCOMPARE(back->changedBy, QStringLiteral("other"));
}

void TestCustomerStorages::account()
{
    QCOMPARE(m_account.number, QStringLiteral("3011-D-1"));
    auto account = newAccount();
    account.annualConsumptionKwh = 4500;
    account.category = QStringLiteral("domacinstvo");
    const auto stored = write([&](Connection &c) { return CustomerAccountStorage::insert(c, account, editor()); });
    QVERIFY(stored);
    QCOMPARE(stored->category, QStringLiteral("Domaćinstvo"));
    const auto accounts = CustomerAccountStorage::listOfCustomer(reader(), m_customer.id);
    QVERIFY(accounts);
    QCOMPARE(*accounts, (QList<CustomerAccount>{m_account, *stored}));
    QCOMPARE(CustomerAccountStorage::readByNumber(reader(), QStringLiteral("3011-D-2")).value_or(CustomerAccount()),
             *stored);

    const auto expectRefusal = [&](const CustomerAccount &wrong, const char *place, ErrorCode code) {
        const auto refused = write([&](Connection &c) { return CustomerAccountStorage::insert(c, wrong, editor()); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().place, QString::fromLatin1(place));
        QCOMPARE(refused.error().code, code);
    };
    expectRefusal(account, "number", ErrorCode::AlreadyExists);
    account.number = QStringLiteral("3011-D-3");
    account.annualConsumptionKwh = -1;
    expectRefusal(account, "annualConsumptionKwh", ErrorCode::InvalidInput);
    account.annualConsumptionKwh.reset();
    account.status = QStringLiteral("?");
    expectRefusal(account, "status", ErrorCode::InvalidInput);
    account.status = QStringLiteral("Odjavljen");
    account.customerId = CustomerId(99);
    expectRefusal(account, "customerId", ErrorCode::InvalidInput);

    const auto inUse = write([&](Connection &c) { return CustomerAccountStorage::remove(c, m_account.id); });
    QVERIFY(!inUse);
    QCOMPARE(inUse.error().code, ErrorCode::Refused);
}

void TestCustomerStorages::supplyPoint()
{
    QCOMPARE(m_point.commodity, QStringLiteral("electricity"));
    SupplyPoint changed = m_point;
    changed.active = false;
    changed.meterNumber = QStringLiteral(" 00 77 ");
    const auto stored = write([&](Connection &c) { return SupplyPointStorage::update(c, changed, editor()); });
    QVERIFY(stored);
    QCOMPARE(stored->meterNumber, QStringLiteral("0077"));
    QCOMPARE(SupplyPointStorage::listOfAccount(reader(), m_account.id).value_or(QList<SupplyPoint>()),
             QList<SupplyPoint>{*stored});
    changed.id = {};
    const auto twice = write([&](Connection &c) { return SupplyPointStorage::insert(c, changed, editor()); });
    QVERIFY(!twice);
    QCOMPARE(twice.error().place, QStringLiteral("number"));
}

void TestCustomerStorages::contact()
{
    QCOMPARE(m_contact.email, QStringLiteral("Ana@posta.example"));
    QCOMPARE(m_contact.mobile, QStringLiteral("+38761123456"));
    QCOMPARE(m_contact.gender, QStringLiteral("female"));
    QCOMPARE(m_contact.createdBy, QStringLiteral("amra"));
    QCOMPARE(ContactStorage::read(reader(), m_contact.id).value_or(Contact()), m_contact);
    QCOMPARE(ContactStorage::listOfCustomer(reader(), m_customer.id).value_or(QList<Contact>()),
             QList<Contact>{m_contact});
    QCOMPARE(reader().scalar(QStringLiteral("SELECT searchText FROM contact")).value_or(QVariant()).toString(),
             QStringLiteral("kovac ana ana@posta.example 38761123456"));

    m_clock.advance(60000);
    Contact changed = m_contact;
    changed.email.clear();
    changed.birthDate = {};
    const auto stored = write([&](Connection &c) {
        return ContactStorage::update(c, changed, {m_clock, QStringLiteral("edin")});
    });
    QVERIFY(stored);
    QCOMPARE(stored->changedBy, QStringLiteral("edin"));
    QCOMPARE(stored->createdBy, QStringLiteral("amra"));
    QCOMPARE(stored->changedAt, m_clock.nowUtc());
    QCOMPARE(ContactStorage::read(reader(), m_contact.id).value_or(Contact()), *stored);

    // A number to call is enough.
    Contact called;
    called.customerId = m_customer.id;
    called.phone = QStringLiteral("+38733222111");
    const auto added = write([&](Connection &c) { return ContactStorage::insert(c, called, editor()); });
    QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
    QVERIFY(write([&](Connection &c) { return ContactStorage::update(c, *added, editor()); }));
}

void TestCustomerStorages::contactRefusals_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("mobile");
    QTest::addColumn<QDate>("birthDate");
    QTest::addColumn<QString>("place");
    const QString email = QStringLiteral("a@x.test");
    QTest::newRow("e-mail") << QStringLiteral("a@x") << QString() << QDate() << QStringLiteral("email");
    QTest::newRow("mobile") << email << QStringLiteral("061") << QDate() << QStringLiteral("mobile");
    QTest::newRow("born tomorrow") << email << QString() << QDate(2026, 11, 23) << QStringLiteral("birthDate");
    QTest::newRow("born in 1899") << email << QString() << QDate(1899, 12, 31) << QStringLiteral("birthDate");
    QTest::newRow("nothing at all") << QString() << QString() << QDate() << QStringLiteral("lastName");
}

void TestCustomerStorages::contactRefusals()
{
    QFETCH(QString, email);
    QFETCH(QString, mobile);
    QFETCH(QDate, birthDate);
    QFETCH(QString, place);
    Contact contact;
    contact.customerId = m_customer.id;
    contact.email = email;
    contact.mobile = mobile;
    contact.birthDate = birthDate;
    const auto stored = write([&](Connection &c) { return ContactStorage::insert(c, contact, editor()); });
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::InvalidInput);
    QCOMPARE(stored.error().place, place);
}

void TestCustomerStorages::contactRemoval()
{
    m_workspace->execute(QStringLiteral("INSERT INTO sentRecord (campaignId, contactId, channel, status, at) VALUES "
                                        "(1, %1, 'email', 'accepted', 1)")
                             .arg(m_contact.id.value()));
    const auto refused = write([&](Connection &c) { return ContactStorage::remove(c, m_contact.id); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().text.contains(QStringLiteral("1 times")));
}

void TestCustomerStorages::eService()
{
    EService service;
    service.customerAccountId = m_account.id;
    service.supplyPointId = m_point.id;
    service.contactId = m_contact.id;
    service.name = QStringLiteral("e-račun");
    service.status = QStringLiteral("aktivna");
    service.registrationMethod = QStringLiteral("web");
    const auto stored = write([&](Connection &c) { return EServiceStorage::insert(c, service, editor()); });
    QVERIFY(stored);
    QCOMPARE(stored->name, QStringLiteral("e-racun"));
    QCOMPARE(EServiceStorage::listOfAccount(reader(), m_account.id).value_or(QList<EService>()),
             QList<EService>{*stored});

    const auto refusal = [&](EService wrong) {
        const auto refused = write([&](Connection &c) { return EServiceStorage::insert(c, wrong, editor()); });
        return refused ? QString() : refused.error().place;
    };
    QCOMPARE(refusal(service), QStringLiteral("name"));
    service.status = QStringLiteral("Neaktivna");
    QCOMPARE(refusal(service), QString());
    EService wrong = service;
    wrong.customerAccountId = CustomerAccountId(99);
    QCOMPARE(refusal(wrong), QStringLiteral("customerAccountId"));
    wrong = service;
    wrong.supplyPointId = SupplyPointId(99);
    QCOMPARE(refusal(wrong), QStringLiteral("supplyPointId"));
    wrong = service;
    wrong.contactId = ContactId(99);
    QCOMPARE(refusal(wrong), QStringLiteral("contactId"));
    wrong = service;
    wrong.registrationMethod = QStringLiteral("fax");
    QCOMPARE(refusal(wrong), QStringLiteral("registrationMethod"));

    const auto point = write([&](Connection &c) { return SupplyPointStorage::remove(c, m_point.id); });
    QVERIFY(!point);
    QCOMPARE(point.error().code, ErrorCode::Refused);
    const auto contact = write([&](Connection &c) { return ContactStorage::remove(c, m_contact.id); });
    QVERIFY(!contact);
    QCOMPARE(contact.error().code, ErrorCode::Refused);
    QVERIFY(write([&](Connection &c) { return EServiceStorage::remove(c, stored->id); }));
}

void TestCustomerStorages::receivable()
{
    Receivable receivable;
    receivable.customerAccountId = m_account.id;
    receivable.amount = Money::fromCents(12345);
    receivable.dueDate = QDate(2026, 10, 1);
    const auto later = write([&](Connection &c) { return ReceivableStorage::insert(c, receivable, editor()); });
    QVERIFY(later);
    receivable.dueDate = QDate(2026, 9, 1);
    const auto earlier = write([&](Connection &c) { return ReceivableStorage::insert(c, receivable, editor()); });
    QVERIFY(earlier);
    QCOMPARE(ReceivableStorage::listOfAccount(reader(), m_account.id).value_or(QList<Receivable>()),
             (QList<Receivable>{*earlier, *later}));
    receivable.dueDate = QDate(1850, 1, 1);
    const auto refused = write([&](Connection &c) { return ReceivableStorage::insert(c, receivable, editor()); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().place, QStringLiteral("dueDate"));
    QVERIFY(write([&](Connection &c) { return ReceivableStorage::remove(c, later->id); }));
    QCOMPARE(ReceivableStorage::read(reader(), later->id).error().code, ErrorCode::NotFound);
}

void TestCustomerStorages::sentRecords()
{
    m_workspace->execute(
        QStringLiteral("INSERT INTO sentRecord (campaignId, contactId, customerAccountId, channel, address, status, at)"
                       " VALUES (7, %1, %2, 'email', 'a@x.test', 'accepted', 1000),"
                       " (8, %1, NULL, 'sms', '+38761123456', 'rejected', 2000)")
            .arg(m_contact.id.value())
            .arg(m_account.id.value()));
    const auto ofContact = SentRecordStorage::listOfContact(reader(), m_contact.id);
    QVERIFY(ofContact);
    QCOMPARE(ofContact->size(), 2);
    QCOMPARE(ofContact->at(0).campaignId, qint64(8));
    QCOMPARE(ofContact->at(0).at, QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC));
    QVERIFY(!ofContact->at(0).customerAccountId.isValid());
    const auto limited = SentRecordStorage::listOfContact(reader(), m_contact.id, 1);
    QCOMPARE(limited.value_or(QList<SentRecord>()).size(), 1);
    const auto ofAccount = SentRecordStorage::listOfAccount(reader(), m_account.id);
    QCOMPARE(ofAccount.value_or(QList<SentRecord>()).size(), 1);
}

void TestCustomerStorages::codeLists()
{
    const CodeList list = CodeList::CustomerClass;
    QVERIFY(write([&](Connection &c) {
        return CodeListStorage::save(c, list, {QStringLiteral(" DOM "), QStringLiteral("Domaćinstvo")});
    }));
    QVERIFY(write([&](Connection &c) {
        return CodeListStorage::save(c, list, {QStringLiteral("DOM"), QStringLiteral("Domaćinstva")});
    }));
    QCOMPARE(CodeListStorage::list(reader(), list).value_or(QList<CodeListEntry>()),
             (QList<CodeListEntry>{{QStringLiteral("DOM"), QStringLiteral("Domaćinstva")}}));
    const auto unnamed = write([&](Connection &c) {
        return CodeListStorage::save(c, list, {QStringLiteral("X"), {}});
    });
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().place, QStringLiteral("name"));

    m_workspace->execute(QStringLiteral("UPDATE customer SET class = 'DOM'"));
    const auto used = write([&](Connection &c) { return CodeListStorage::remove(c, list, QStringLiteral("DOM")); });
    QVERIFY(!used);
    QCOMPARE(used.error().code, ErrorCode::Refused);
    m_workspace->execute(QStringLiteral("UPDATE customer SET class = NULL"));
    QVERIFY(write([&](Connection &c) { return CodeListStorage::remove(c, list, QStringLiteral("DOM")); }));
    QCOMPARE(CodeListStorage::read(reader(), list, QStringLiteral("DOM")).error().code, ErrorCode::NotFound);
    for (const CodeList every : {CodeList::Street, CodeList::Place, CodeList::SupplyPointCode,
                                 CodeList::BillDeliveryChannel, CodeList::TransformerStation}) {
        QVERIFY(write([&](Connection &c) {
            return CodeListStorage::save(c, every, {QStringLiteral("1"), QStringLiteral("Prvi")});
        }));
        QVERIFY(write([&](Connection &c) { return CodeListStorage::remove(c, every, QStringLiteral("1")); }));
    }
}

void TestCustomerStorages::failedWriteChangesNothing()
{
    Customer customer = household();
    customer.number = QStringLiteral("EP9");
    const auto status = m_workspace->workspace().write([&](Connection &connection) -> Status {
        if (auto stored = CustomerStorage::insert(connection, customer, editor()); !stored)
            return failure(stored.error());
        Contact nobody;
        nobody.customerId = m_customer.id;
        auto refused = ContactStorage::insert(connection, nobody, editor());
        return refused ? Status() : Status(failure(refused.error()));
    });
    QVERIFY(!status);
    QCOMPARE(reader().scalar(QStringLiteral("SELECT count(*) FROM customer")).value_or(QVariant()).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestCustomerStorages)
#include "tst_customerstorages.moc"
