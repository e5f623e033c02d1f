/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "emailrunfixture.h"

#include "support/waiting.h"

#include <QTest>

using namespace odziv;
using Reason = EmailRunOutcome::Reason;

/// What servers, people and disks do to a run.
class TestEmailChannel : public EmailRunFixture
{
    Q_OBJECT

private Q_SLOTS:
    void sendsToEverybodyOnce_data();
    void sendsToEverybodyOnce();
    void fillsTheMessage();
    void changesConnectionsAsTold();
    void oneBadAddressStopsNobody();
    void poisonIsSetAside_data();
    void poisonIsSetAside();
    void aLostReplyIsInDoubt();
    void aBusyServerIsCalledAgain();
    void triesAWrongPasswordOnce();
    void anUnreachableServerBurnsNobody();
    void aServerThatRefusesUsEndsTheRun();
    void aServerThatGoesAwayEndsTheRun();
    void looksOnceMoreBeforeSending();
    void seesWhatChangedSinceMaking_data();
    void seesWhatChangedSinceMaking();
    void keepsTheBoundOnWhatMayBeInDoubt_data();
    void keepsTheBoundOnWhatMayBeInDoubt();
    void breaksWithSeveralUnderWay();
    void pausesWithoutLoss();
    void stopsWithoutLoss();
    void aFullDiskStopsBeforeTheTerminator();
};

void TestEmailChannel::sendsToEverybodyOnce_data()
{
    QTest::addColumn<int>("recipients");
    QTest::addColumn<int>("connections");
    QTest::newRow("nobody") << 0 << 2;
    QTest::newRow("one") << 1 << 4;
    QTest::newRow("many, one connection") << 300 << 1;
    QTest::newRow("many, some connections") << 400 << 4;
    QTest::newRow("many, many connections") << 600 << 20;
}

void TestEmailChannel::sendsToEverybodyOnce()
{
    QFETCH(int, recipients);
    QFETCH(int, connections);
    if (recipients > 0)
        freeze(recipients);
    const EmailRunOutcome outcome = run(job(connections));
    QCOMPARE(outcome.reason, Reason::NothingLeft);
    QCOMPARE(outcome.messages, recipients);
    QVERIFY(eachOnce(recipients));
    QCOMPARE(counts().of(SendState::Accepted), recipients);
    QVERIFY(m_server.mostOpen <= connections);
    if (recipients > 100)
        QCOMPARE(m_server.mostOpen, connections);
}

void TestEmailChannel::fillsTheMessage()
{
    freeze(1);
    run(job());
    const QByteArray content = m_server.contents.value(1);
    const QByteArray id = recipientMessageId("key", RecipientId(1), QStringLiteral("od@example.test"));
    QVERIFY(content.contains(QByteArray("Message-ID: <" + id + ">")));
    QVERIFY(content.contains("@example.test"));
    QVERIFY(content.contains("Za Kupac 1"));
    QVERIFY(content.contains("Dragi Ana Ani=C4=87") || content.contains("Dragi Ana Ani"));
}

void TestEmailChannel::changesConnectionsAsTold()
{
    freeze(50);
    EmailJob wanted = job(1);
    wanted.messagesPerConnection = 10;
    run(wanted);
    QVERIFY(eachOnce(50));
    QCOMPARE(m_server.connections, 5);
}

void TestEmailChannel::oneBadAddressStopsNobody()
{
    freeze(200);
    m_server.answer = [](const OutgoingMessage &message) {
        return message.token % 10 == 0   ? FakeAnswer::Reject
               : message.token % 10 == 1 ? FakeAnswer::Defer
                                         : FakeAnswer::Accept;
    };
    const EmailRunOutcome outcome = run(job());
    QCOMPARE(outcome.reason, Reason::NothingLeft);
    QVERIFY(eachOnce(160));
    QCOMPARE(counts().of(SendState::Rejected), 20);
    QCOMPARE(counts().of(SendState::Deferred), 20);
    QCOMPARE(counts().of(SendState::Accepted), 160);
}

void TestEmailChannel::poisonIsSetAside_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("firstPoison");
    QTest::newRow("scattered") << 3 << 50;
    QTest::newRow("one connection") << 1 << 50;
    // Their further attempts are all that is left to do: connection after connection breaks and nothing is accepted.
    QTest::newRow("at the end") << 1 << 150;
}

void TestEmailChannel::poisonIsSetAside()
{
    QFETCH(int, connections);
    QFETCH(int, firstPoison);
    freeze(200);
    QHash<qint64, int> tries;
    m_server.answer = [&](const OutgoingMessage &message) {
        if (message.token < firstPoison || message.token % 10 != 0)
            return FakeAnswer::Accept;
        ++tries[message.token];
        return FakeAnswer::DropBefore;
    };
    const int poisons = (200 - firstPoison) / 10 + 1;
    const EmailRunOutcome outcome = run(job(connections));
    QVERIFY2(outcome.reason == Reason::NothingLeft, qPrintable(outcome.error.text));
    QVERIFY(eachOnce(200 - poisons));
    QCOMPARE(counts().of(SendState::Deferred), poisons);
    QCOMPARE(tries.size(), poisons);
    for (const int tried : std::as_const(tries))
        QCOMPARE(tried, 3);
}

void TestEmailChannel::aLostReplyIsInDoubt()
{
    freeze(100);
    m_server.answer = [](const OutgoingMessage &message) {
        return message.token == 40 || message.token == 41 ? FakeAnswer::DropAfter : FakeAnswer::Accept;
    };
    run(job());
    QVERIFY(eachOnce(100));
    QCOMPARE(counts().of(SendState::InDoubt), 2);
    QCOMPARE(stateOf(40), QStringLiteral("inDoubt"));
    // Another run does not touch them.
    run(job());
    QVERIFY(eachOnce(100));
    QCOMPARE(counts().of(SendState::InDoubt), 2);
}

void TestEmailChannel::aBusyServerIsCalledAgain()
{
    freeze(500);
    int taken = 0;
    m_server.answer
        = [&](const OutgoingMessage &) { return ++taken % 40 == 0 ? FakeAnswer::Busy : FakeAnswer::Accept; };
    m_server.greeting = [](int connection) { return connection % 5 == 0 ? FakeGreeting::Busy : FakeGreeting::Welcome; };
    const EmailRunOutcome outcome = run(job(4));
    QCOMPARE(outcome.reason, Reason::NothingLeft);
    QVERIFY(eachOnce(500));
    QCOMPARE(counts().of(SendState::Accepted), 500);
}

void TestEmailChannel::triesAWrongPasswordOnce()
{
    freeze(50);
    m_server.greeting = [](int) { return FakeGreeting::WrongPassword; };
    const EmailRunOutcome outcome = run(job(8));
    QCOMPARE(outcome.reason, Reason::Failed);
    QVERIFY(outcome.error.text.contains(QStringLiteral("bad credentials")));
    QCOMPARE(m_server.connections, 1);
    QCOMPARE(counts().of(SendState::Queued), 50);
    QCOMPARE(m_witness->scalar(QStringLiteral("SELECT count(*) FROM deliveryAttempt"))->toInt(), 0);
}

void TestEmailChannel::anUnreachableServerBurnsNobody()
{
    freeze(50);
    m_server.greeting = [](int) { return FakeGreeting::Unreachable; };
    const EmailRunOutcome outcome = run(job(8));
    QCOMPARE(outcome.reason, Reason::Failed);
    QCOMPARE(outcome.error.code, ErrorCode::Network);
    QCOMPARE(counts().of(SendState::Queued), 50);
    QVERIFY(m_server.copies.isEmpty());
}

void TestEmailChannel::aServerThatRefusesUsEndsTheRun()
{
    freeze(200);
    m_server.answer = [](const OutgoingMessage &message) {
        return message.token >= 100 ? FakeAnswer::RefuseUs : FakeAnswer::Accept;
    };
    const EmailRunOutcome outcome = run(job(4));
    QCOMPARE(outcome.reason, Reason::Failed);
    QCOMPARE(counts().of(SendState::Accepted) + counts().of(SendState::Queued), 200);
    QVERIFY(counts().of(SendState::Queued) >= 101);
    // Put right, the rest follows.
    m_server.answer = {};
    QCOMPARE(run(job(4)).reason, Reason::NothingLeft);
    QVERIFY(eachOnce(200));
}

void TestEmailChannel::aServerThatGoesAwayEndsTheRun()
{
    freeze(200);
    bool gone = false;
    m_server.answer = [&](const OutgoingMessage &message) {
        gone = gone || message.token == 100;
        return gone ? FakeAnswer::DropBefore : FakeAnswer::Accept;
    };
    m_server.greeting = [&](int) { return gone ? FakeGreeting::Unreachable : FakeGreeting::Welcome; };
    const EmailRunOutcome outcome = run(job(4));
    QCOMPARE(outcome.reason, Reason::Failed);
    gone = false;
    m_server.answer = {};
    QCOMPARE(run(job(4)).reason, Reason::NothingLeft);
    QVERIFY(eachOnce(200));
}

void TestEmailChannel::looksOnceMoreBeforeSending()
{
    freeze(20);
    m_workspace->execute(QStringLiteral("UPDATE contact SET email = NULL WHERE id = 3;"
                                        "DELETE FROM contact WHERE id = 4;"
                                        "UPDATE contact SET email = 'other@example.test' WHERE id = 5;"
                                        "UPDATE contact SET email = 'A6@EXAMPLE.test' WHERE id = 6"));
    run(job());
    QVERIFY(eachOnce(17));
    QCOMPARE(counts().skipped,
             (std::map<QString, qint64>{{QStringLiteral("addressChanged"), 1}, {QStringLiteral("noAddress"), 2}}));
    QCOMPARE(stateOf(6), QStringLiteral("accepted"));
}

void TestEmailChannel::seesWhatChangedSinceMaking_data()
{
    QTest::addColumn<bool>("ownThread");
    QTest::newRow("in the thread of the channel") << false;
    QTest::newRow("in a thread of their own") << true;
}

/// Messages are made far ahead of the wire; those whose recipients lose their address meanwhile must not leave.
void TestEmailChannel::seesWhatChangedSinceMaking()
{
    QFETCH(bool, ownThread);
    freeze(400);
    EmailJob wanted = job(2);
    std::atomic<qint64> version = 0;
    wanted.source.dataVersion = [&version]() -> qint64 { return version; };
    if (ownThread)
        wanted.source.threadReader = [this] { return m_workspace->workspace().reader(); };
    int late = 0;
    m_server.terminatorLeaves = [&](qint64 token) {
        late += version > 0 && token > 150;
        if (token == 100) {
            m_workspace->execute(QStringLiteral("UPDATE contact SET email = NULL WHERE id > 150"));
            ++version;
        }
    };
    run(wanted);
    QCOMPARE(late, 0);
    QVERIFY(eachOnce(150));
    QCOMPARE(counts().skipped, (std::map<QString, qint64>{{QStringLiteral("noAddress"), 250}}));
}

void TestEmailChannel::keepsTheBoundOnWhatMayBeInDoubt_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("asked");
    QTest::newRow("one by one") << 3 << 1 << 1 << 1;
    QTest::newRow("one and the next envelope") << 3 << 1 << 2 << 1;
    QTest::newRow("eight") << 2 << 8 << 9 << 8;
    QTest::newRow("a connection that asks for more than it may have") << 2 << 4 << 20 << 20;
}

void TestEmailChannel::keepsTheBoundOnWhatMayBeInDoubt()
{
    QFETCH(int, connections);
    QFETCH(int, depth);
    QFETCH(int, room);
    QFETCH(int, asked);
    freeze(400);
    m_server.room = room;
    m_server.depth = asked;
    qint64 most = 0;
    m_server.terminatorLeaves = [&](qint64 token) {
        m_notOnDisk += stateOf(token) != QStringLiteral("dotSent");
        most = std::max(most, counts().of(SendState::DotSent));
    };
    EmailJob wanted = job(connections);
    wanted.depth = depth;
    run(wanted);
    QVERIFY2(most <= connections * depth, qPrintable(QString::number(most)));
    if (asked <= depth) {
        QVERIFY(eachOnce(400));
        QCOMPARE(counts().of(SendState::Accepted), 400);
    }
}

/// The message in front is taken for the one that broke the connection; those behind it lose no attempt.
void TestEmailChannel::breaksWithSeveralUnderWay()
{
    freeze(300);
    m_server.room = 9;
    m_server.depth = 8;
    m_server.answer = [](const OutgoingMessage &message) {
        return message.token % 40 == 0 ? FakeAnswer::DropBefore : FakeAnswer::Accept;
    };
    EmailJob wanted = job(2);
    wanted.depth = 8;
    QCOMPARE(run(wanted).reason, Reason::NothingLeft);
    QCOMPARE(counts().of(SendState::Accepted) + counts().of(SendState::InDoubt) + counts().of(SendState::Deferred),
             300);
    QVERIFY(counts().of(SendState::Accepted) > 100);
    QCOMPARE(QSet<qint64>(m_server.copies.cbegin(), m_server.copies.cend()).size(), m_server.copies.size());
    // Whatever was tried more than once broke a connection itself, or was in front when one broke.
    QVERIFY(m_witness->scalar(QStringLiteral("SELECT max(attempts) FROM queueEntry"))->toInt() <= 3);
}

void TestEmailChannel::pausesWithoutLoss()
{
    freeze(500);
    EmailChannel *running = nullptr;
    m_server.answer = [&](const OutgoingMessage &message) {
        if (message.token == 300)
            running->pause();
        return FakeAnswer::Accept;
    };
    const EmailRunOutcome outcome = run(job(4), [&](EmailChannel &channel) { running = &channel; });
    QCOMPARE(outcome.reason, Reason::Paused);
    QVERIFY(counts().of(SendState::Accepted) >= 296 && counts().of(SendState::Accepted) <= 304);
    QCOMPARE(counts().of(SendState::Accepted) + counts().of(SendState::Queued), 500);
    m_server.answer = {};
    run(job(4));
    QVERIFY(eachOnce(500));
}

void TestEmailChannel::stopsWithoutLoss()
{
    freeze(500);
    EmailChannel *running = nullptr;
    m_server.answer = [&](const OutgoingMessage &message) {
        if (message.token == 300)
            running->stop();
        return FakeAnswer::Accept;
    };
    const EmailRunOutcome outcome = run(job(4), [&](EmailChannel &channel) { running = &channel; });
    QCOMPARE(outcome.reason, Reason::Paused);
    QCOMPARE(counts().of(SendState::InDoubt), 0);
    QCOMPARE(counts().of(SendState::Accepted) + counts().of(SendState::Queued), 500);
    m_server.answer = {};
    run(job(4));
    QVERIFY(eachOnce(500));
}

void TestEmailChannel::aFullDiskStopsBeforeTheTerminator()
{
    freeze(200);
    m_server.answer = [&](const OutgoingMessage &message) {
        if (message.token == 100)
            m_diskFull = true;
        return FakeAnswer::Accept;
    };
    auto reader = m_workspace->workspace().reader();
    std::optional<EmailRunOutcome> outcome;
    {
        EmailChannel channel(job(4), **reader, executor(), m_server.factory(), *m_clock);
        connect(&channel, &EmailChannel::ended, this, [&](const EmailRunOutcome &ended) { outcome = ended; });
        channel.start();
        QVERIFY(waitUntil([&] { return outcome.has_value(); }, patience));
    }
    QCOMPARE(outcome->reason, Reason::Failed);
    QCOMPARE(outcome->error.code, ErrorCode::Io);
    QCOMPARE(m_notOnDisk, 0);
    QVERIFY(!m_server.copies.contains(100));
    // Space again: what is not known to be sent is either sent or in doubt.
    m_diskFull = false;
    m_server.answer = {};
    auto recovered = m_workspace->workspace().write([](Connection &connection) -> Status {
        auto rows = SendQueueStorage::recover(connection,
                                              {CampaignId(1), QStringLiteral("email"), QStringLiteral("default")}, 1);
        return rows ? Status() : failure(rows.error());
    });
    QVERIFY(recovered);
    run(job(4));
    QVERIFY(eachOnce(200));
    QVERIFY(counts().of(SendState::InDoubt) <= 4);
    QCOMPARE(counts().of(SendState::InDoubt) + counts().of(SendState::Accepted), 200);
}

QTEST_GUILESS_MAIN(TestEmailChannel)
#include "tst_emailchannel.moc"
