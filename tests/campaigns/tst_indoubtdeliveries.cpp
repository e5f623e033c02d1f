/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"
#include "recordingsink.h"

#include "campaigns/campaignstorage.h"
#include "campaigns/indoubtdeliveries.h"

#include <QFile>
#include <QTest>

using namespace odziv;

/// What happens to messages whose end nobody knows, and to recipients who were taken out at the last moment.
class TestInDoubtDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isListedWithWhatIsKnown();
    void someAreSettledByHand();
    void theRelaysLogSettlesThem();
    void whatIsSentAgainWakesTheCampaign();
    void onlyRowsInDoubtAreSettled();
    void whoIsRemovedSinceTheLaunchIsCounted();
};

namespace {

constexpr int recipients = 12;

/// A campaign that was sent to a server which dropped the line after taking every third message.
struct SentInDoubt
{
    SentInDoubt()
        : fixture(recipients)
        , sink(fixture.filePath(QStringLiteral("sink.log")))
    {
        sink.answers = [](qint64 taken) { return taken % 3 != 0; };
        fixture.setSender(sink.port(), 1);
        campaign = fixture.create(CampaignFixture::campaign());
        outcome = fixture.run(campaign, CampaignAction::Launch);
    }

    Campaign stored()
    {
        auto read = CampaignStorage::read(reader(), campaign);
        return read ? *read : Campaign();
    }
    Connection &reader() { return **fixture.workspace().reader(); }
    std::vector<InDoubtDelivery> list()
    {
        auto deliveries = InDoubtDeliveries::list(reader(), stored());
        return deliveries ? *deliveries : std::vector<InDoubtDelivery>();
    }
    qint64 settle(const std::vector<InDoubtSettlement> &settlements)
    {
        qint64 rows = -1;
        auto written = fixture.workspace().write([&](Connection &connection) -> Status {
            auto settled = InDoubtDeliveries::settle(connection, stored(), settlements, fixture.clock());
            if (!settled)
                return failure(settled.error());
            rows = *settled;
            return {};
        });
        return written ? rows : -1;
    }

    CampaignFixture fixture;
    RecordingSink sink;
    CampaignId campaign;
    CampaignRunOutcome outcome;
};

} // namespace

void TestInDoubtDeliveries::isListedWithWhatIsKnown()
{
    SentInDoubt sent;
    const auto list = sent.list();
    QVERIFY(!list.empty());
    QCOMPARE(static_cast<qint64>(list.size()), sent.fixture.counts(sent.campaign).of(SendState::InDoubt));
    QHash<QByteArray, QByteArray> idOf;
    for (const RecordingSink::Copy &copy : sent.sink.copies())
        idOf.insert(copy.recipient, copy.messageId);
    for (const InDoubtDelivery &delivery : list) {
        QCOMPARE('<' + delivery.messageId + '>', idOf.value(delivery.entry.address.toUtf8()));
        QCOMPARE(delivery.entry.sender, QStringLiteral("default"));
        QCOMPARE(delivery.entry.attempts, 1);
        QVERIFY(!delivery.entry.lastReply.isEmpty());
        QVERIFY(delivery.entry.at > 0);
    }
}

void TestInDoubtDeliveries::someAreSettledByHand()
{
    SentInDoubt sent;
    const auto list = sent.list();
    QVERIFY(list.size() >= 3);
    const QueueCounts before = sent.fixture.counts(sent.campaign);
    QCOMPARE(sent.settle({{list[0].entry.recipient, InDoubtDecision::Accept, QStringLiteral("seen")},
                          {list[1].entry.recipient, InDoubtDecision::Reject, QStringLiteral("not seen")}}),
             2);
    const QueueCounts after = sent.fixture.counts(sent.campaign);
    QCOMPARE(after.of(SendState::InDoubt), before.of(SendState::InDoubt) - 2);
    QCOMPARE(after.of(SendState::Accepted), before.of(SendState::Accepted) + 1);
    QCOMPARE(after.of(SendState::Rejected), before.of(SendState::Rejected) + 1);
    QCOMPARE(after.sum(), recipients);
    // Each decision leaves its line in the sent log.
    QCOMPARE(sent.fixture.scalar(QStringLiteral("SELECT count(*) FROM sentRecord WHERE reply = 'seen'")).toInt(), 1);
    QCOMPARE(sent.stored().status, CampaignStatus::Finished);
}

void TestInDoubtDeliveries::theRelaysLogSettlesThem()
{
    SentInDoubt sent;
    const auto list = sent.list();
    QVERIFY(list.size() >= 3);
    QFile log(sent.fixture.filePath(QStringLiteral("mail.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    const auto line = [&](const char *program, const char *id, const QByteArray &text) {
        log.write("Nov 28 14:00:01 relay postfix/" + QByteArray(program) + "[1]: " + id + ": " + text + '\n');
    };
    line("cleanup", "AAAA1", "message-id=<" + list[0].messageId + '>');
    line("smtp", "AAAA1", "to=<a@b>, dsn=2.0.0, status=sent (250 ok)");
    line("cleanup", "AAAA2", "message-id=<" + list[1].messageId + '>');
    line("smtp", "AAAA2", "to=<a@b>, dsn=5.1.1, status=bounced (550 no such user)");
    log.close();
    const auto findings = InDoubtDeliveries::readRelayLog(list, log.fileName());
    QVERIFY(findings);
    QCOMPARE(findings->settlements.size(), size_t(2));
    QCOMPARE(findings->unknown.size(), list.size() - 2);
    QCOMPARE(sent.settle(findings->settlements), 2);
    QCOMPARE(sent.fixture
                 .scalar(QStringLiteral("SELECT state || ': ' || lastReply FROM queueEntry WHERE recipientId = %1")
                             .arg(list[1].entry.recipient.value()))
                 .toString(),
             QStringLiteral("rejected: by the relay's log, AAAA2: bounced (550 no such user)"));
    QCOMPARE(sent.fixture.counts(sent.campaign).of(SendState::InDoubt), static_cast<qint64>(list.size()) - 2);
}

void TestInDoubtDeliveries::whatIsSentAgainWakesTheCampaign()
{
    SentInDoubt sent;
    const auto list = sent.list();
    QCOMPARE(sent.stored().status, CampaignStatus::Finished);
    QCOMPARE(sent.settle({{list[0].entry.recipient, InDoubtDecision::Resend, QStringLiteral("again")}}), 1);
    QCOMPARE(sent.stored().status, CampaignStatus::Paused);
    sent.sink.answers = {};
    const CampaignRunOutcome outcome = sent.fixture.run(sent.campaign, CampaignAction::Resume);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    const auto copies = sent.sink.copiesByRecipient();
    for (auto it = copies.cbegin(); it != copies.cend(); ++it)
        QCOMPARE(it.value(), it.key() == list[0].entry.address.toUtf8() ? 2 : 1);
}

void TestInDoubtDeliveries::onlyRowsInDoubtAreSettled()
{
    SentInDoubt sent;
    const auto accepted
        = sent.fixture.scalar(QStringLiteral("SELECT recipientId FROM queueEntry WHERE state = 'accepted' LIMIT 1"));
    QCOMPARE(sent.settle({{RecipientId(accepted.toLongLong()), InDoubtDecision::Resend, QStringLiteral("again")},
                          {RecipientId(999999), InDoubtDecision::Accept, QStringLiteral("nobody")}}),
             0);
    QCOMPARE(sent.stored().status, CampaignStatus::Finished);
}

void TestInDoubtDeliveries::whoIsRemovedSinceTheLaunchIsCounted()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(1); // nobody listens there
    fixture.execute(QStringLiteral("UPDATE contact SET email = NULL WHERE id = 1"));
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    QVERIFY(fixture.run(campaign, CampaignAction::Launch).error.has_value());
    QCOMPARE(fixture.counts(campaign).removedSinceLaunch(), 0);
    fixture.execute(QStringLiteral("UPDATE contact SET email = NULL WHERE id IN (2, 3);"
                                   "UPDATE contact SET email = 'other@example.test' WHERE id = 4"));
    fixture.setSender(sink.port());
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Resume);
    QVERIFY(!outcome.error);
    const QueueCounts counts = fixture.counts(campaign);
    QCOMPARE(counts.skipped,
             (std::map<QString, qint64>{{QStringLiteral("addressChanged"), 1}, {QStringLiteral("noAddress"), 3}}));
    QCOMPARE(counts.removed,
             (std::map<QString, qint64>{{QStringLiteral("addressChanged"), 1}, {QStringLiteral("noAddress"), 2}}));
    QCOMPARE(counts.removedSinceLaunch(), 3);
    QCOMPARE(sink.copies().size(), recipients - 4);
}

QTEST_GUILESS_MAIN(TestInDoubtDeliveries)
#include "tst_indoubtdeliveries.moc"
