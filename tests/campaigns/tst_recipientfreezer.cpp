/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaigns/recipientfreezer.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace odziv;

using Members = std::vector<qint64>;
Q_DECLARE_METATYPE(Members)

/// The rule of recipients on a handful of people, each level and policy written out by hand. A line is
/// "member contact state {accounts}", in the order of recipients.
class TestRecipientFreezer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheRule_data();
    void followsTheRule();
    void followsSelectionRules_data();
    void followsSelectionRules();
    void refusesLevelsWithoutContacts();
    void keepsTheFirstByContact();
    void tellsHowFarItIs();
    void leavesNothingWhenCancelled();

private:
    static void fill(TemporaryWorkspace &workspace);
    static Status freeze(TemporaryWorkspace &workspace, const FreezeOrder &order, const Members &members,
                         const FreezeWatch &watch = {});
    static QStringList lines(TemporaryWorkspace &workspace);
};

void TestRecipientFreezer::fill(TemporaryWorkspace &workspace)
{
    workspace.execute(QStringLiteral(
        "INSERT INTO campaign (id, name, channel, mode, status, definition, createdAt, createdBy)"
        " VALUES (1, 'One', 'email', 'manual', 'running', '{}', 0, 'test');"
        "INSERT INTO customer (id, number, name, kind, searchText) VALUES (1, 'C1', 'Prvi', 'household', ''),"
        " (2, 'C2', 'Drugi', 'household', ''), (3, 'C3', 'Treći', 'household', ''), (4, 'C4', 'Četvrti', 'company', "
        "'');"
        "INSERT INTO customerAccount (id, customerId, number, status) VALUES (11, 1, 'A11', 'Aktivan'),"
        " (12, 1, 'A12', 'Aktivan'), (21, 2, 'A21', 'Aktivan'), (31, 3, 'A31', 'Aktivan');"
        "INSERT INTO supplyPoint (id, customerAccountId, number, commodity) VALUES (111, 11, 'S111', 'electricity'),"
        " (112, 11, 'S112', 'electricity'), (121, 12, 'S121', 'electricity');"
        "INSERT INTO eService (id, customerAccountId, name, status) VALUES (7, 12, 'e-racun', 'Aktivna');"
        "INSERT INTO contact (id, customerId, email, searchText) VALUES (1, 1, 'ana@example.test', ''),"
        " (2, 1, 'ANA@Example.test', ''), (3, 2, NULL, ''), (4, 3, 'x@@example.test', ''),"
        " (5, 3, 'boro@example.test', ''), (6, 4, 'ana@example.test', '');"
        "INSERT INTO sentRecord (id, campaignId, contactId, channel, status, at) VALUES (1, 9, 5, 'email', 'Poslano!', "
        "0),"
        " (2, 9, NULL, 'email', 'Poslano!', 0);"));
}

Status TestRecipientFreezer::freeze(TemporaryWorkspace &workspace, const FreezeOrder &order, const Members &members,
                                    const FreezeWatch &watch)
{
    const FakeClock clock;
    return workspace->write(
        [&](Connection &connection) { return freezeRecipients(connection, order, members, clock, watch); });
}

QStringList TestRecipientFreezer::lines(TemporaryWorkspace &workspace)
{
    auto connection = workspace->reader();
    auto query
        = (*connection)
              ->prepare(QStringLiteral(
                  "SELECT r.memberId || ' ' || coalesce(r.contactId, '-') || ' ' || coalesce(q.reason, q.state) ||"
                  " CASE WHEN q.state = 'skipped' THEN '' ELSE ' {' || coalesce((SELECT"
                  " group_concat(customerAccountId, ' ') FROM recipientAccount WHERE recipientId = r.id), '') || '}'"
                  " END FROM recipient r JOIN queueEntry q ON q.recipientId = r.id ORDER BY r.id"));
    QStringList lines;
    if (!query || !query->run())
        return lines;
    while (query->next())
        lines << query->text(0);
    return lines;
}

void TestRecipientFreezer::followsTheRule_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("onePer");
    QTest::addColumn<Members>("members");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *level, OnePer onePer, const Members &members, const QStringList &expected) {
        QTest::addRow("%s, one per %s, %d members", level, qPrintable(onePerName(onePer)),
                      static_cast<int>(members.size()))
            << QString::fromLatin1(level) << static_cast<int>(onePer) << members << expected;
    };
    const Members customers{1, 2, 3, 4};
    row("customer", OnePer::Address, customers,
        {QStringLiteral("1 1 queued {11 12}"), QStringLiteral("1 2 duplicate"), QStringLiteral("3 4 invalid"),
         QStringLiteral("3 5 queued {31}"), QStringLiteral("4 6 duplicate"), QStringLiteral("2 - noAddress")});
    row("customer", OnePer::Contact, customers,
        {QStringLiteral("1 1 queued {11 12}"), QStringLiteral("1 2 queued {11 12}"), QStringLiteral("3 4 invalid"),
         QStringLiteral("3 5 queued {31}"), QStringLiteral("4 6 queued {}"), QStringLiteral("2 - noAddress")});
    row("customer", OnePer::Customer, customers,
        {QStringLiteral("1 1 queued {11 12}"), QStringLiteral("1 2 duplicate"), QStringLiteral("3 4 invalid"),
         QStringLiteral("3 5 queued {31}"), QStringLiteral("4 6 queued {}"), QStringLiteral("2 - noAddress")});
    row("customer", OnePer::CustomerAccount, customers,
        {QStringLiteral("1 1 queued {11}"), QStringLiteral("1 1 queued {12}"), QStringLiteral("1 2 duplicate"),
         QStringLiteral("1 2 duplicate"), QStringLiteral("3 4 invalid"), QStringLiteral("3 5 queued {31}"),
         QStringLiteral("4 6 queued {}"), QStringLiteral("2 - noAddress")});
    const Members accounts{11, 12, 21, 31};
    row("customerAccount", OnePer::Address, accounts,
        {QStringLiteral("11 1 queued {11 12}"), QStringLiteral("12 1 duplicate"), QStringLiteral("11 2 duplicate"),
         QStringLiteral("12 2 duplicate"), QStringLiteral("31 4 invalid"), QStringLiteral("31 5 queued {31}"),
         QStringLiteral("21 - noAddress")});
    row("customerAccount", OnePer::Contact, accounts,
        {QStringLiteral("11 1 queued {11 12}"), QStringLiteral("12 1 duplicate"), QStringLiteral("11 2 queued {11 12}"),
         QStringLiteral("12 2 duplicate"), QStringLiteral("31 4 invalid"), QStringLiteral("31 5 queued {31}"),
         QStringLiteral("21 - noAddress")});
    row("customerAccount", OnePer::CustomerAccount, accounts,
        {QStringLiteral("11 1 queued {11}"), QStringLiteral("12 1 queued {12}"), QStringLiteral("11 2 duplicate"),
         QStringLiteral("12 2 duplicate"), QStringLiteral("31 4 invalid"), QStringLiteral("31 5 queued {31}"),
         QStringLiteral("21 - noAddress")});
    row("customerAccount", OnePer::Customer, {12, 31},
        {QStringLiteral("12 1 queued {12}"), QStringLiteral("12 2 duplicate"), QStringLiteral("31 4 invalid"),
         QStringLiteral("31 5 queued {31}")});
    row("contact", OnePer::Address, {1, 2, 3, 4, 5, 6},
        {QStringLiteral("1 1 queued {11 12}"), QStringLiteral("2 2 duplicate"), QStringLiteral("3 3 noAddress"),
         QStringLiteral("4 4 invalid"), QStringLiteral("5 5 queued {31}"), QStringLiteral("6 6 duplicate")});
    row("contact", OnePer::Address, {2, 6}, // another customer's accounts come with the address
        {QStringLiteral("2 2 queued {11 12}"), QStringLiteral("6 6 duplicate")});
    row("contact", OnePer::Address, {6}, {QStringLiteral("6 6 queued {}")});
    row("supplyPoint", OnePer::Address, {111, 112, 121},
        {QStringLiteral("111 1 queued {11 12}"), QStringLiteral("112 1 duplicate"), QStringLiteral("121 1 duplicate"),
         QStringLiteral("111 2 duplicate"), QStringLiteral("112 2 duplicate"), QStringLiteral("121 2 duplicate")});
    row("supplyPoint", OnePer::CustomerAccount, {111, 112, 121},
        {QStringLiteral("111 1 queued {11}"), QStringLiteral("112 1 duplicate"), QStringLiteral("121 1 queued {12}"),
         QStringLiteral("111 2 duplicate"), QStringLiteral("112 2 duplicate"), QStringLiteral("121 2 duplicate")});
    row("eService", OnePer::Customer, {7}, {QStringLiteral("7 1 queued {12}"), QStringLiteral("7 2 duplicate")});
    row("sentRecord", OnePer::Address, {1, 2}, {QStringLiteral("1 5 queued {31}"), QStringLiteral("2 - noAddress")});
    row("customer", OnePer::Address, {}, {});
    row("customer", OnePer::Address, {1, 99}, // gone since the segment was evaluated
        {QStringLiteral("1 1 queued {11 12}"), QStringLiteral("1 2 duplicate")});
}

void TestRecipientFreezer::followsTheRule()
{
    QFETCH(QString, level);
    QFETCH(int, onePer);
    QFETCH(Members, members);
    QFETCH(QStringList, expected);
    TemporaryWorkspace workspace;
    fill(workspace);
    auto frozen = freeze(workspace, {CampaignId(1), level, static_cast<OnePer>(onePer)}, members);
    QVERIFY2(frozen, frozen ? "" : qPrintable(frozen.error().detail));
    QCOMPARE(lines(workspace), expected);
    auto broken = workspace->check();
    QVERIFY(broken);
    QCOMPARE(*broken, QStringList());
    // What was frozen can be frozen again for another campaign.
    workspace.execute(QStringLiteral("INSERT INTO campaign (id, name, channel, mode, status, definition, createdAt,"
                                     " createdBy) VALUES (2, 'Two', 'email', 'manual', 'running', '{}', 0, 'test')"));
    QVERIFY(freeze(workspace, {CampaignId(2), level, static_cast<OnePer>(onePer)}, members));
    QCOMPARE(lines(workspace), expected + expected);
}

void TestRecipientFreezer::followsSelectionRules_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("onePer");
    QTest::addColumn<QStringList>("tables"); // with a rule: the newest stands
    QTest::addColumn<Members>("members");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *level, OnePer onePer, const QStringList &tables,
                        const Members &members, const QStringList &expected) {
        QTest::newRow(name) << QString::fromLatin1(level) << static_cast<int>(onePer) << tables << members << expected;
    };
    const QString contact = QStringLiteral("contact");
    const QString account = QStringLiteral("customerAccount");
    row("one contact for each customer", "customer", OnePer::Contact, {contact}, {1, 2, 3, 4},
        {QStringLiteral("1 2 queued {11 12}"), QStringLiteral("3 5 queued {31}"), QStringLiteral("4 6 queued {}"),
         QStringLiteral("2 - noAddress")});
    row("one contact for each account", "customerAccount", OnePer::Contact, {contact}, {11, 12, 31},
        {QStringLiteral("11 2 queued {11 12}"), QStringLiteral("12 2 duplicate"), QStringLiteral("31 5 queued {31}")});
    row("one account stands", "customer", OnePer::Customer, {account}, {1},
        {QStringLiteral("1 1 queued {12}"), QStringLiteral("1 2 duplicate")});
    row("one message for the account that stands", "customer", OnePer::CustomerAccount, {account}, {1, 4},
        {QStringLiteral("1 1 queued {12}"), QStringLiteral("1 2 duplicate"), QStringLiteral("4 6 queued {}")});
    row("both", "customer", OnePer::CustomerAccount, {account, contact}, {1}, {QStringLiteral("1 2 queued {12}")});
}

void TestRecipientFreezer::followsSelectionRules()
{
    QFETCH(QString, level);
    QFETCH(int, onePer);
    QFETCH(QStringList, tables);
    QFETCH(Members, members);
    QFETCH(QStringList, expected);
    TemporaryWorkspace workspace;
    fill(workspace);
    // The newest contact of customer 3 has no address at all: it is no candidate.
    workspace.execute(QStringLiteral("UPDATE contact SET createdAt = id * 1000;"
                                     "UPDATE customerAccount SET createdAt = id * 1000;"
                                     "INSERT INTO contact (id, customerId, createdAt, searchText)"
                                     " VALUES (9, 3, 9000000, '')"));
    FreezeOrder order{CampaignId(1), level, static_cast<OnePer>(onePer), {}};
    for (const QString &table : tables)
        order.rules.push_back({table, {{table + QStringLiteral(".createdAt"), RowPreference::Largest, {}}}});
    const auto frozen = freeze(workspace, order, members);
    QVERIFY2(frozen, frozen ? "" : qPrintable(frozen.error().message()));
    QCOMPARE(lines(workspace), expected);
}

void TestRecipientFreezer::refusesLevelsWithoutContacts()
{
    TemporaryWorkspace workspace;
    fill(workspace);
    auto frozen = freeze(workspace, {CampaignId(1), QStringLiteral("street"), OnePer::Address}, {1});
    QVERIFY(!frozen);
    QCOMPARE(frozen.error().code, ErrorCode::InvalidInput);
    QVERIFY(lines(workspace).isEmpty());
}

void TestRecipientFreezer::keepsTheFirstByContact()
{
    TemporaryWorkspace workspace;
    fill(workspace);
    // Customer 4 has the lower account, but contact 1 comes before contact 6.
    workspace.execute(QStringLiteral("INSERT INTO customerAccount (id, customerId, number, status)"
                                     " VALUES (1, 4, 'A1', 'Aktivan')"));
    QVERIFY(freeze(workspace, {CampaignId(1), QStringLiteral("customerAccount"), OnePer::Address}, {1, 12}));
    QCOMPARE(lines(workspace), (QStringList{QStringLiteral("12 1 queued {1 12}"), QStringLiteral("12 2 duplicate"),
                                            QStringLiteral("1 6 duplicate")}));
}

void TestRecipientFreezer::tellsHowFarItIs()
{
    constexpr int customers = 28840;
    TemporaryWorkspace workspace;
    const QString numbers
        = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ")
              .arg(customers);
    workspace.execute(
        QStringLiteral("INSERT INTO campaign (id, name, channel, mode, status, definition, createdAt, createdBy)"
                       " VALUES (1, 'One', 'email', 'manual', 'running', '{}', 0, 'test');")
        + numbers
        + QStringLiteral("INSERT INTO customer (id, number, name, kind, searchText) SELECT i, 'C' || i, 'K',"
                         " 'household', '' FROM n;")
        + numbers
        + QStringLiteral("INSERT INTO contact (id, customerId, email, searchText) SELECT i, i, 'a' || i ||"
                         " '@example.test', '' FROM n;")
        + numbers
        + QStringLiteral("INSERT INTO customerAccount (id, customerId, number, status) SELECT i, i, 'A' || i,"
                         " 'Aktivan' FROM n"));
    Members members(customers);
    std::iota(members.begin(), members.end(), 1);
    std::vector<qint64> told;
    FreezeWatch watch;
    watch.progressed = [&](qint64 done, qint64 all) {
        QCOMPARE(all, qint64(customers));
        told.push_back(done);
    };
    QVERIFY(freeze(workspace, {CampaignId(1), QStringLiteral("customerAccount"), OnePer::Address}, members, watch));
    QVERIFY(told.size() > 2);
    QVERIFY(told.size() < customers / 100);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QCOMPARE(told.front(), 0);
    QCOMPARE((*workspace->reader())
                 ->scalar(QStringLiteral("SELECT count(*) FROM queueEntry WHERE state = 'queued'"))
                 ->toInt(),
             customers);
}

void TestRecipientFreezer::leavesNothingWhenCancelled()
{
    TemporaryWorkspace workspace;
    fill(workspace);
    FreezeWatch watch{CancelFlag::create(), {}};
    watch.progressed = [&](qint64, qint64) { watch.cancelled.set(); };
    const FreezeOrder order{CampaignId(1), QStringLiteral("customer"), OnePer::Address};
    const Status cancelled = freeze(workspace, order, {1, 2, 3, 4}, watch);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(lines(workspace), QStringList());
    QVERIFY(freeze(workspace, order, {1, 2, 3, 4}));
    QCOMPARE(lines(workspace).size(), 6);
}

QTEST_GUILESS_MAIN(TestRecipientFreezer)
#include "tst_recipientfreezer.moc"
