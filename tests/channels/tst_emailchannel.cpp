/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "fakedelivery.h"

#include "channels/emailchannel.h"
#include "sendqueue/recipientwriter.h"
#include "sendqueue/sendqueuestorage.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"
#include "support/waiting.h"

#include <QTest>

#include <atomic>

using namespace odziv;
using Reason = EmailRunOutcome::Reason;

namespace {

/// Milliseconds that a run may take on a machine that has much else to do.
constexpr int patience = 60 * 1000;

} // namespace

/// Runs over a real workspace with an imaginary server. Whatever the server does: nobody is lost, nobody gets a second
/// copy without having been in doubt, and no terminator leaves before its row says so on the disk.
class TestEmailChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void slowsDownWhenPushedBack();
    void pausesWithoutLoss();
    void stopsWithoutLoss();
    void aFullDiskStopsBeforeTheTerminator();
    void keepsTheRate_data();
    void keepsTheRate();
    void aUsedUpQuotaEndsTheRun_data();
    void aUsedUpQuotaEndsTheRun();
    void domainsWaitForTheirTurn_data();
    void domainsWaitForTheirTurn();

private:
    void freeze(int recipients, const QString &domain = QStringLiteral("example.test"));
    EmailJob job(int connections = 3);
    EmailRunOutcome run(const EmailJob &job, const std::function<void(EmailChannel &)> &onStart = {});
    QueueCounts counts();
    QString stateOf(qint64 recipient);
    bool eachOnce(int recipients);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Connection> m_witness;
    std::unique_ptr<SystemClock> m_clock;
    FakeServer m_server;
    int m_notOnDisk = 0;
    std::atomic<bool> m_diskFull = false; ///< read in the writer's thread
};

void TestEmailChannel::init()
{
    m_witness.reset();
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->execute(
        QStringLiteral("INSERT INTO campaign (id, name, channel, mode, status, definition, createdAt, createdBy)"
                       " VALUES (1, 'One', 'email', 'manual', 'running', '{}', 0, 'test')"));
    auto witness = Connection::open(m_workspace->path(), Connection::Mode::Reader);
    QVERIFY(witness);
    m_witness = std::move(*witness);
    m_clock = std::make_unique<SystemClock>();
    m_server = FakeServer();
    m_notOnDisk = 0;
    m_diskFull = false;
    m_server.terminatorLeaves = [this](qint64 token) { m_notOnDisk += stateOf(token) != QStringLiteral("dotSent"); };
}

void TestEmailChannel::freeze(int recipients, const QString &domain)
{
    m_workspace->execute(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                                        " INSERT INTO customer (id, number, name, kind, searchText)"
                                        " SELECT i, 'C' || i, 'Kupac ' || i, 'household', '' FROM n;"
                                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                                        " INSERT INTO contact (id, customerId, firstName, lastName, email, searchText)"
                                        " SELECT i, i, 'Ana', 'Anić', 'a' || i || '@%2', '' FROM n")
                             .arg(recipients)
                             .arg(domain));
    auto frozen = m_workspace->workspace().write([&](Connection &connection) -> Status {
        auto writer = RecipientWriter::prepare(connection, CampaignId(1), 1);
        if (!writer)
            return failure(writer.error());
        for (int i = 1; i <= recipients; ++i) {
            auto added = writer->add({i, i, i, 0, QStringLiteral("a%1@%2").arg(i).arg(domain), {}});
            if (!added)
                return failure(added.error());
        }
        return {};
    });
    QVERIFY(frozen);
}

EmailJob TestEmailChannel::job(int connections)
{
    MessageTemplate source;
    source.name = QStringLiteral("Test");
    source.subject = QStringLiteral("Za {{customer.name}}");
    source.html = QStringLiteral("<p>Dragi {{contact.firstName}} {{contact.lastName}}</p>");
    auto composer
        = MessageComposer::prepare(source, {{QStringLiteral("Odziv"), QStringLiteral("od@example.test")}, {}, {}, {}});
    if (!composer)
        qFatal("no composer: %s", qPrintable(composer.error().text));
    EmailJob job{{CampaignId(1), QStringLiteral("email"), QStringLiteral("default")},
                 {*composer, QStringLiteral("od@example.test"), QByteArrayLiteral("key")}};
    job.connections = connections;
    job.reconnect = {1, 10, 6};
    return job;
}

EmailRunOutcome TestEmailChannel::run(const EmailJob &job, const std::function<void(EmailChannel &)> &onStart)
{
    auto reader = m_workspace->workspace().reader();
    const auto executor = [this](StoreWriter::Work work, QObject *context, std::function<void(Status)> done) {
        m_workspace->workspace().post(
            [this, work = std::move(work)](Connection &connection) -> Status {
                if (m_diskFull)
                    return failure(ErrorCode::Io, QStringLiteral("the disk is full"));
                return work(connection);
            },
            context, std::move(done));
    };
    EmailChannel channel(job, **reader, executor, m_server.factory(), *m_clock);
    std::optional<EmailRunOutcome> outcome;
    connect(&channel, &EmailChannel::ended, this, [&](const EmailRunOutcome &ended) { outcome = ended; });
    channel.start();
    if (onStart)
        onStart(channel);
    [&] { QVERIFY(waitUntil([&] { return outcome.has_value(); }, patience)); }();
    [&] { QCOMPARE(m_notOnDisk, 0); }();
    [&] { QCOMPARE(counts().sum(), counts().recipients); }();
    [&] { QCOMPARE(counts().of(SendState::Leased), 0); }();
    [&] { QCOMPARE(m_server.openNow, 0); }();
    return outcome.value_or(EmailRunOutcome());
}

QueueCounts TestEmailChannel::counts()
{
    auto counts = SendQueueStorage::counts(*m_witness, CampaignId(1));
    return counts ? *counts : QueueCounts();
}

QString TestEmailChannel::stateOf(qint64 recipient)
{
    auto state = m_witness->scalar(QStringLiteral("SELECT state FROM queueEntry WHERE recipientId = ?"), {recipient});
    return state ? state->toString() : state.error().detail;
}

bool TestEmailChannel::eachOnce(int recipients)
{
    return m_server.copies.size() == recipients
           && QSet<qint64>(m_server.copies.cbegin(), m_server.copies.cend()).size() == recipients;
}

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

void TestEmailChannel::slowsDownWhenPushedBack()
{
    freeze(400);
    int taken = 0;
    int openAfter = 0;
    m_server.answer = [&](const OutgoingMessage &) {
        ++taken;
        if (taken >= 200 && taken < 203)
            return FakeAnswer::Busy;
        if (taken == 210)
            openAfter = m_server.openNow;
        return FakeAnswer::Accept;
    };
    QCOMPARE(run(job(8)).reason, Reason::NothingLeft);
    QVERIFY(eachOnce(400));
    QCOMPARE(m_server.mostOpen, 8);
    QVERIFY2(openAfter < 8, qPrintable(QString::number(openAfter)));
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
    const auto executor = [this](StoreWriter::Work work, QObject *context, std::function<void(Status)> done) {
        m_workspace->workspace().post(
            [this, work = std::move(work)](Connection &connection) -> Status {
                if (m_diskFull)
                    return failure(ErrorCode::Io, QStringLiteral("the disk is full"));
                return work(connection);
            },
            context, std::move(done));
    };
    std::optional<EmailRunOutcome> outcome;
    {
        EmailChannel channel(job(4), **reader, executor, m_server.factory(), *m_clock);
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

void TestEmailChannel::keepsTheRate_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("one unanswered") << 1;
    QTest::newRow("eight unanswered") << 8;
}

void TestEmailChannel::keepsTheRate()
{
    QFETCH(int, depth);
    freeze(30);
    EmailJob slow = job(4);
    slow.depth = depth;
    m_server.room = depth + 1;
    m_server.depth = depth;
    slow.limits.perMinute = 600; // one each 100 ms after a short burst
    const qint64 begun = m_clock->steadyMilliseconds();
    run(slow);
    const qint64 elapsed = m_clock->steadyMilliseconds() - begun;
    QVERIFY(eachOnce(30));
    QVERIFY2(elapsed >= 1900, qPrintable(QString::number(elapsed)));
}

void TestEmailChannel::aUsedUpQuotaEndsTheRun_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("hourly");
    for (const int depth : {1, 8}) {
        for (const bool hourly : {true, false})
            QTest::addRow("%d unanswered, each %s", depth, hourly ? "hour" : "day") << depth << hourly;
    }
}

void TestEmailChannel::aUsedUpQuotaEndsTheRun()
{
    QFETCH(int, depth);
    freeze(30);
    QFETCH(bool, hourly);
    EmailJob limited = job(4);
    limited.depth = depth;
    m_server.room = depth + 1;
    m_server.depth = depth;
    std::optional<int> &quota = hourly ? limited.limits.perHour : limited.limits.perDay;
    quota = 10;
    const EmailRunOutcome outcome = run(limited);
    QCOMPARE(outcome.reason, Reason::LimitReached);
    QVERIFY(eachOnce(10));
    QCOMPARE(counts().of(SendState::Queued), 20);
    // Another program start remembers what was sent.
    QCOMPARE(run(limited).reason, Reason::LimitReached);
    QVERIFY(eachOnce(10));
    quota = 25;
    QCOMPARE(run(limited).reason, Reason::LimitReached);
    QVERIFY(eachOnce(25));
}

void TestEmailChannel::domainsWaitForTheirTurn_data()
{
    keepsTheRate_data();
}

void TestEmailChannel::domainsWaitForTheirTurn()
{
    QFETCH(int, depth);
    freeze(20);
    m_workspace->execute(QStringLiteral("UPDATE contact SET email = 'b' || id || '@other.test' WHERE id > 10;"
                                        "UPDATE recipient SET address = 'b' || id || '@other.test' WHERE id > 10"));
    EmailJob limited = job(4);
    limited.depth = depth;
    m_server.room = depth + 1;
    m_server.depth = depth;
    limited.limits.perDomainPerMinute = 5;
    limited.longestWait = 100;
    const EmailRunOutcome outcome = run(limited);
    QCOMPARE(outcome.reason, Reason::LimitReached);
    QVERIFY(eachOnce(2)); // the first of each domain; the others wait 12 seconds and more
    QCOMPARE(counts().of(SendState::Queued), 18);
    QCOMPARE(m_witness
                 ->scalar(QStringLiteral("SELECT count(*) FROM queueEntry WHERE state = 'queued' AND"
                                         " nextAttemptAt IS NOT NULL"))
                 ->toInt(),
             18);
}

QTEST_GUILESS_MAIN(TestEmailChannel)
#include "tst_emailchannel.moc"
