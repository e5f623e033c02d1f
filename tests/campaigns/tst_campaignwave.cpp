/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"
#include "recordingsink.h"

#include "campaigns/campaignstorage.h"
#include "sendqueue/senderstorage.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace odziv;

/// One campaign over several mail servers: shares, standing in, failing over. Each recipient gets one copy from one of
/// them, whatever happens.
class TestCampaignWave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheShares();
    void oneStandsByForNothing();
    void aDeadServersShareGoesToTheOthers();
    void oneThatDiesIsReplacedByTheOneThatStandsBy();
    void endsWhenNoServerIsLeft();
    void dividesTheCampaignsLimits();
};

namespace {

constexpr int recipients = 1200;

void addSender(CampaignFixture &fixture, const QString &name, quint16 port, const std::optional<int> &perDay = {})
{
    Sender sender;
    sender.name = name;
    sender.host = QStringLiteral("127.0.0.1");
    sender.port = port;
    sender.security = SmtpServer::Security::None;
    sender.connections = 2;
    sender.perDay = perDay;
    const auto saved
        = fixture.workspace().write([&](Connection &connection) { return SenderStorage::save(connection, sender); });
    if (!saved)
        qFatal("the sender could not be saved");
}

Campaign campaignOver(int firstWeight, int secondWeight)
{
    Campaign campaign = CampaignFixture::campaign();
    campaign.senderName = QStringLiteral("first");
    campaign.senderWeight = firstWeight;
    campaign.moreRelays = {{QStringLiteral("second"), secondWeight}};
    return campaign;
}

/// How many got it from both together, each once.
bool eachOnce(const RecordingSink &first, const RecordingSink &second, int count)
{
    QHash<QByteArray, int> copies = first.copiesByRecipient();
    const QHash<QByteArray, int> others = second.copiesByRecipient();
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        copies[it.key()] += it.value();
    return copies.size() == count
           && std::all_of(copies.cbegin(), copies.cend(), [](int number) { return number == 1; });
}

} // namespace

void TestCampaignWave::keepsTheShares()
{
    CampaignFixture fixture(recipients);
    RecordingSink first(fixture.filePath(QStringLiteral("first.log")));
    RecordingSink second(fixture.filePath(QStringLiteral("second.log")));
    addSender(fixture, QStringLiteral("first"), first.port());
    addSender(fixture, QStringLiteral("second"), second.port());
    const CampaignId campaign = fixture.create(campaignOver(3, 1));
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    QCOMPARE(outcome.messages, recipients);
    QVERIFY(eachOnce(first, second, recipients));
    const double share = static_cast<double>(first.copies().size()) / recipients;
    QVERIFY2(share > 0.6 && share < 0.9, qPrintable(QString::number(share)));
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM deliveryAttempt WHERE sender = 'second'")).toInt(),
             static_cast<int>(second.copies().size()));
}

void TestCampaignWave::oneStandsByForNothing()
{
    CampaignFixture fixture(100);
    RecordingSink first(fixture.filePath(QStringLiteral("first.log")));
    RecordingSink second(fixture.filePath(QStringLiteral("second.log")));
    addSender(fixture, QStringLiteral("first"), first.port());
    addSender(fixture, QStringLiteral("second"), second.port());
    QVERIFY(!fixture.run(fixture.create(campaignOver(1, 0)), CampaignAction::Launch).error);
    QCOMPARE(first.copies().size(), 100);
    QCOMPARE(second.copies().size(), 0);
}

void TestCampaignWave::aDeadServersShareGoesToTheOthers()
{
    CampaignFixture fixture(recipients);
    RecordingSink first(fixture.filePath(QStringLiteral("first.log")));
    addSender(fixture, QStringLiteral("first"), first.port());
    addSender(fixture, QStringLiteral("second"), 1); // nobody listens
    const CampaignId campaign = fixture.create(campaignOver(1, 1));
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    QCOMPARE(first.copies().size(), recipients);
    QCOMPARE(first.copiesByRecipient().size(), recipients);
    QCOMPARE(outcome.cutOff, QStringList{QStringLiteral("second")});
}

void TestCampaignWave::oneThatDiesIsReplacedByTheOneThatStandsBy()
{
    CampaignFixture fixture(recipients);
    auto first = std::make_unique<RecordingSink>(fixture.filePath(QStringLiteral("first.log")));
    RecordingSink second(fixture.filePath(QStringLiteral("second.log")));
    addSender(fixture, QStringLiteral("first"), first->port());
    addSender(fixture, QStringLiteral("second"), second.port());
    const CampaignId campaign = fixture.create(campaignOver(1, 0));
    QHash<QByteArray, int> before;
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch, [&](CampaignRunner &runner) {
        QObject::connect(first.get(), &RecordingSink::taken, &runner, [&](qint64 total) {
            if (total == 300)
                QTimer::singleShot(0, &runner, [&] {
                    before = first->copiesByRecipient();
                    first.reset();
                });
        });
    });
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
    const QueueCounts counts = fixture.counts(campaign);
    QVERIFY(counts.of(SendState::InDoubt) <= 2); // at the terminator when the server died
    QCOMPARE(outcome.cutOff, QStringList{QStringLiteral("first")});
    QCOMPARE(counts.of(SendState::Accepted) + counts.of(SendState::InDoubt), recipients);
    QVERIFY(second.copies().size() > 0);
    const auto after = second.copiesByRecipient();
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        QVERIFY(it.value() == 1 && !before.contains(it.key()));
}

void TestCampaignWave::endsWhenNoServerIsLeft()
{
    CampaignFixture fixture(50);
    addSender(fixture, QStringLiteral("first"), 1);
    addSender(fixture, QStringLiteral("second"), 1);
    const CampaignId campaign = fixture.create(campaignOver(1, 0));
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch);
    QVERIFY(outcome.error.has_value());
    QCOMPARE(outcome.error->code, ErrorCode::Network);
    QCOMPARE(outcome.status, CampaignStatus::Running);
    QCOMPARE(fixture.counts(campaign).of(SendState::Queued), 50);
}

void TestCampaignWave::dividesTheCampaignsLimits()
{
    CampaignFixture fixture(200);
    RecordingSink first(fixture.filePath(QStringLiteral("first.log")));
    RecordingSink second(fixture.filePath(QStringLiteral("second.log")));
    addSender(fixture, QStringLiteral("first"), first.port());
    addSender(fixture, QStringLiteral("second"), second.port());
    Campaign campaign = campaignOver(3, 1);
    campaign.limits.perDay = 80;
    const CampaignRunOutcome outcome = fixture.run(fixture.create(campaign), CampaignAction::Launch);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.limitReached);
    QCOMPARE(first.copies().size(), 60);
    QCOMPARE(second.copies().size(), 20);
}

QTEST_GUILESS_MAIN(TestCampaignWave)
#include "tst_campaignwave.moc"
