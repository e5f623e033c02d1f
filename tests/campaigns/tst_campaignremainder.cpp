/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"

#include "campaigns/campaignlauncher.h"
#include "campaigns/campaignremainder.h"
#include "campaigns/campaignstorage.h"
#include "segments/evaluatorfactory.h"

#include <QTest>

#include <algorithm>

using namespace odziv;

using Ids = std::vector<qint64>;

/// Six contacts, each of a customer of its own: 1 accepted, 2 accepted and answered, 3 in doubt, 4 rejected, 5 skipped,
/// 6 still queued; and 7, with the address of 4, which so stands for it.
class TestCampaignRemainder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheRest_data();
    void findsTheRest();
    void looksAtAResultSet();
    void keepsLineage();
    void refusesWhatHasNoRest();
    void knowsTheSegmentOfTheLaunch();
    void knowsWhoUsesASegment();

private:
    Result<CampaignRemainder> rest(Remainder remainder, const QString &of = {});
    Campaign campaign();

    std::unique_ptr<CampaignFixture> m_fixture;
    CampaignId m_id;
};

void TestCampaignRemainder::init()
{
    m_fixture = std::make_unique<CampaignFixture>(6);
    m_fixture->execute(QStringLiteral("INSERT INTO contact (id, customerId, email, searchText)"
                                      " VALUES (7, 4, 'A4@example.test', '')"));
    m_id = m_fixture->create(CampaignFixture::campaign());
    const auto launched = launchCampaign(m_fixture->workspace(), m_id, m_fixture->clock());
    QVERIFY2(launched, launched ? "" : qPrintable(launched.error().message()));
    const auto set = [&](int member, const char *state) {
        m_fixture->execute(QStringLiteral("UPDATE queueEntry SET state = '%2', attempts = 1 WHERE recipientId IN"
                                          " (SELECT id FROM recipient WHERE memberId = %1)")
                               .arg(member)
                               .arg(QLatin1String(state)));
    };
    set(1, "accepted");
    set(2, "accepted");
    set(3, "inDoubt");
    set(4, "rejected");
    m_fixture->execute(QStringLiteral("UPDATE queueEntry SET state = 'skipped', reason = 'suppressed' WHERE recipientId"
                                      " IN (SELECT id FROM recipient WHERE memberId = 5);"
                                      "INSERT INTO sentRecord (campaignId, contactId, channel, status, at) SELECT"
                                      " campaignId, contactId, 'email', 'accepted', 0 FROM recipient WHERE memberId IN"
                                      " (1, 2);"
                                      "INSERT INTO eService (customerAccountId, name, status, createdAt)"
                                      " SELECT a.id, 'e-racun', 'Aktivna', 9000000000000 FROM customerAccount a"
                                      " WHERE a.customerId = 2 LIMIT 1"));
}

Campaign TestCampaignRemainder::campaign()
{
    return *CampaignStorage::read(**m_fixture->workspace().reader(), m_id);
}

Result<CampaignRemainder> TestCampaignRemainder::rest(Remainder remainder, const QString &of)
{
    return campaignRemainder(**m_fixture->workspace().reader(), campaign(), remainder, of);
}

void TestCampaignRemainder::findsTheRest_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Ids>("expected");
    QTest::newRow("not accepted") << QStringLiteral("notAccepted") << Ids{3, 4, 5, 6};
    QTest::newRow("not mailed") << QStringLiteral("notMailed") << Ids{5, 6};
    QTest::newRow("rejected") << QStringLiteral("rejected") << Ids{4};
    QTest::newRow("skipped") << QStringLiteral("skipped") << Ids{5};
    QTest::newRow("in doubt") << QStringLiteral("inDoubt") << Ids{3};
    QTest::newRow("not answered") << QStringLiteral("notAnswered") << Ids{1};
}

void TestCampaignRemainder::findsTheRest()
{
    QFETCH(QString, kind);
    QFETCH(Ids, expected);
    const auto remainder = remainderByName(kind);
    QVERIFY(remainder);
    QCOMPARE(remainderName(*remainder), kind);
    const auto found = rest(*remainder);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
    QCOMPARE(found->ids, expected);
    QCOMPARE(found->targetLevel, QStringLiteral("contact"));
    // As a segment it can be saved and counted.
    QVERIFY(validateSegment(found->segment, Catalog::builtIn()));
    auto evaluator = makeSegmentEvaluator(m_fixture->workspace());
    const auto members
        = (*evaluator)->members(found->segment, evaluationOptions(m_fixture->workspace(), m_fixture->clock()));
    QVERIFY2(members, members ? "" : qPrintable(members.error().message()));
    if (*remainder == Remainder::NotAccepted || *remainder == Remainder::NotAnswered)
        QCOMPARE(*members, expected);
    QVERIFY(std::find(members->cbegin(), members->cend(), 7) == members->cend());
}

void TestCampaignRemainder::looksAtAResultSet()
{
    m_fixture->execute(QStringLiteral("INSERT INTO contact (id, customerId, searchText) VALUES (99, 1, '')"));
    QVERIFY(m_fixture->workspace().write([](Connection &connection) -> Status {
        Segment segment;
        segment.name = QStringLiteral("x");
        segment.targetLevel = QStringLiteral("contact");
        auto frozen
            = ResultSetStorage::freeze(connection, QStringLiteral("Set"), segment, {1, 3, 5, 7, 99}, {}, SystemClock());
        if (!frozen)
            return failure(frozen.error());
        segment.targetLevel = QStringLiteral("customer");
        frozen = ResultSetStorage::freeze(connection, QStringLiteral("Customers"), segment, {1}, {}, SystemClock());
        return frozen ? Status() : failure(frozen.error());
    }));
    // Whom the campaign never had is not accepted and not mailed either; for 7 another recipient stands.
    QCOMPARE(rest(Remainder::NotAccepted, QStringLiteral("Set"))->ids, (Ids{3, 5, 99}));
    QCOMPARE(rest(Remainder::NotMailed, QStringLiteral("Set"))->ids, (Ids{5, 99}));
    QCOMPARE(rest(Remainder::InDoubt, QStringLiteral("Set"))->ids, Ids{3});
    QCOMPARE(rest(Remainder::NotAnswered, QStringLiteral("Set"))->ids, Ids{1});
    QCOMPARE(rest(Remainder::Skipped, QStringLiteral("Set"))->ids, Ids{5});
    QCOMPARE(rest(Remainder::NotMailed, QStringLiteral("Customers")).error().code, ErrorCode::InvalidInput);
    QCOMPARE(rest(Remainder::NotMailed, QStringLiteral("None")).error().code, ErrorCode::NotFound);
}

void TestCampaignRemainder::keepsLineage()
{
    const auto found = rest(Remainder::NotAccepted);
    QVERIFY(found);
    QVERIFY(m_fixture->workspace().write([&](Connection &connection) -> Status {
        auto frozen = freezeRemainder(connection, *found, QStringLiteral("Rest"), SystemClock());
        return frozen ? Status() : failure(frozen.error());
    }));
    const auto saved = ResultSetStorage::read(**m_fixture->workspace().reader(), QStringLiteral("Rest"));
    QVERIFY(saved);
    QCOMPARE(saved->memberCount, qint64(4));
    QVERIFY(saved->origin.contains(QStringLiteral("Kampanja")));
    QVERIFY(saved->origin.contains(QStringLiteral("notAccepted")));
}

void TestCampaignRemainder::refusesWhatHasNoRest()
{
    const CampaignId draft = m_fixture->create(CampaignFixture::campaign(QStringLiteral("Draft")));
    Connection &reader = **m_fixture->workspace().reader();
    QCOMPARE(campaignRemainder(reader, *CampaignStorage::read(reader, draft), Remainder::NotMailed).error().code,
             ErrorCode::Refused);
}

void TestCampaignRemainder::knowsTheSegmentOfTheLaunch()
{
    // The segment counts customers now; the campaign was launched to contacts.
    m_fixture->execute(QStringLiteral(
        "UPDATE segmentVersion SET savedAt = 0;"
        "INSERT INTO segmentVersion (segmentId, version, definition, savedAt) SELECT id, 2, replace(definition,"
        " '\"targetLevel\": \"contact\"', '\"targetLevel\": \"customer\"'), 9000000000000 FROM segment;"
        "UPDATE segment SET version = 2"));
    QCOMPARE(launchedSegment(**m_fixture->workspace().reader(), campaign())->targetLevel, QStringLiteral("contact"));
}

void TestCampaignRemainder::knowsWhoUsesASegment()
{
    Connection &reader = **m_fixture->workspace().reader();
    const auto users = CampaignStorage::usersOfSegment(reader, QStringLiteral("All"));
    QVERIFY(users);
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->first().name, QStringLiteral("Kampanja"));
    QVERIFY(CampaignStorage::usersOfSegment(reader, QStringLiteral("Other"))->isEmpty());
}

QTEST_GUILESS_MAIN(TestCampaignRemainder)
#include "tst_campaignremainder.moc"
