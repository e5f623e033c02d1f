/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendqueue/recipientwriter.h"
#include "sendqueue/sendjournal.h"
#include "sendqueue/sendqueuestorage.h"
#include "sendqueue/transitionwriter.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

/// The journal against a real workspace: every state that is reported must be on the disk already, which a connection
/// of its own looks up.
class TestSendJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void freezingCounts();
    void aRecipientLives();
    void whatIsReportedIsOnTheDisk();
    void manyTransitionsShareACommit();
    void aRefusedChangeLeavesTheOthers();
    void aGroupWaitsForCompany();
    void aFailedCommitReportsNothingAsDone();
    void leasesInOrderAndOnlyWhatIsDue();
    void theSameRowIsNeverLeasedTwice();
    void leasesNothingThatDoesNotWait();
    void recordsAttemptsAndSentRecords();
    void aDeletedContactDoesNotStopTheRecord();
    void recoversAfterADeath();
    void quarantinesWhatIsNotFinal();
    void resolvesWhatIsInDoubt_data();
    void resolvesWhatIsInDoubt();
    void aShadowTouchesNothing();

private:
    SendJournal::Executor executor();
    void freeze(int recipients);
    QString stateOf(qint64 recipient);
    QueueCounts counts();
    QVariant scalar(const QString &sql);
    int loggedRecords();
    void change(qint64 recipient, SendState to, std::optional<DeliveryStatus> attempt = {});
    std::vector<QueueEntry> lease(SendJournal &journal, int most);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Connection> m_witness;
    FakeClock m_clock;
    QueueContext m_context{CampaignId(1), QStringLiteral("email"), QStringLiteral("default")};
};

namespace {

DeliveryStatus verdict(DeliveryStatus::Outcome outcome, int code = 250, const QString &words = QStringLiteral("ok"))
{
    return {outcome, DeliveryStatus::Scope::Recipient, code, QStringLiteral("2.0.0"), words};
}

Transition to(SendState state, qint64 recipient)
{
    Transition transition;
    transition.recipient = RecipientId(recipient);
    transition.to = state;
    return transition;
}

} // namespace

void TestSendJournal::init()
{
    m_witness.reset();
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->execute(QStringLiteral(
        "INSERT INTO campaign (id, name, channel, mode, status, definition, createdAt, createdBy)"
        " VALUES (1, 'One', 'email', 'manual', 'running', '{}', 0, 'test');"
        "INSERT INTO customer (id, number, name, kind, searchText) VALUES (1, 'C1', 'Customer', 'household', '');"
        "INSERT INTO contact (id, customerId, email, searchText) VALUES (1, 1, 'a@example.test', '');"));
    auto witness = Connection::open(m_workspace->path(), Connection::Mode::Reader);
    QVERIFY(witness);
    m_witness = std::move(*witness);
    m_clock = FakeClock();
}

SendJournal::Executor TestSendJournal::executor()
{
    return [this](StoreWriter::Work work, QObject *context, std::function<void(Status)> done) {
        m_workspace->workspace().post(std::move(work), context, std::move(done));
    };
}

/// The first tenth has no address.
void TestSendJournal::freeze(int recipients)
{
    auto frozen = m_workspace->workspace().write([&](Connection &connection) -> Status {
        auto writer = RecipientWriter::prepare(connection, m_context.campaign, m_clock.nowUtc().toMSecsSinceEpoch());
        if (!writer)
            return failure(writer.error());
        for (int i = 1; i <= recipients; ++i) {
            NewRecipient recipient{i, 1, 1, 0, QStringLiteral("a%1@example.test").arg(i), {}};
            if (i <= recipients / 10) {
                recipient.address.clear();
                recipient.skip = SkipReason::NoAddress;
            }
            auto added = writer->add(recipient);
            if (!added)
                return failure(added.error());
        }
        return {};
    });
    QVERIFY2(frozen, frozen ? "" : qPrintable(frozen.error().detail));
}

QVariant TestSendJournal::scalar(const QString &sql)
{
    auto value = m_witness->scalar(sql);
    return value ? *value : QVariant(value.error().detail);
}

QString TestSendJournal::stateOf(qint64 recipient)
{
    return scalar(QStringLiteral("SELECT state FROM queueEntry WHERE recipientId = %1").arg(recipient)).toString();
}

QueueCounts TestSendJournal::counts()
{
    auto counts = SendQueueStorage::counts(*m_witness, m_context.campaign);
    return counts ? *counts : QueueCounts();
}

/// Sent records that the change log names, each once.
int TestSendJournal::loggedRecords()
{
    return scalar(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM changeLog l JOIN sentRecord s ON s.id = l.rowId"
                                 " WHERE l.tableName = 'sentRecord' AND l.operation = 'insert' GROUP BY s.id"
                                 " HAVING count(*) = 1)"))
        .toInt();
}

void TestSendJournal::change(qint64 recipient, SendState state, std::optional<DeliveryStatus> attempt)
{
    auto written = m_workspace->workspace().write([&](Connection &connection) -> Status {
        Transition transition = to(state, recipient);
        transition.attempt = attempt;
        if (state == SendState::Skipped)
            transition.reason = SkipReason::Invalid;
        TransitionWriter writer(connection, m_context.channel, m_context.sender);
        auto applied = writer.apply({transition}, m_clock.nowUtc().toMSecsSinceEpoch());
        return applied ? applied->front() : failure(applied.error());
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

std::vector<QueueEntry> TestSendJournal::lease(SendJournal &journal, int most)
{
    std::optional<std::vector<QueueEntry>> leased;
    journal.lease(most, [&](Result<std::vector<QueueEntry>> entries) {
        leased = entries ? std::move(*entries) : std::vector<QueueEntry>();
    });
    [&] { QTRY_VERIFY(leased.has_value()); }();
    return leased.value_or(std::vector<QueueEntry>());
}

void TestSendJournal::freezingCounts()
{
    freeze(100);
    const QueueCounts counted = counts();
    QCOMPARE(counted.recipients, 100);
    QCOMPARE(counted.of(SendState::Queued), 90);
    QCOMPARE(counted.of(SendState::Skipped), 10);
    QCOMPARE(counted.skipped, (std::map<QString, qint64>{{QStringLiteral("noAddress"), 10}}));
    QCOMPARE(counted.sum(), counted.recipients);
    QCOMPARE(counted.notAccepted(), 90);
    auto broken = m_workspace->workspace().check();
    QVERIFY(broken);
    QCOMPARE(*broken, QStringList());
}

void TestSendJournal::aRecipientLives()
{
    freeze(10);
    SendJournal journal(m_context, executor(), m_clock);
    const auto entries = lease(journal, 1);
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries.front().recipient, RecipientId(2));
    QCOMPARE(entries.front().address, QStringLiteral("a2@example.test"));
    QCOMPARE(stateOf(2), QStringLiteral("leased"));
    QStringList seen;
    const auto note = [&](const Status &committed) { seen << (committed ? stateOf(2) : committed.error().text); };
    journal.submit(to(SendState::DotSent, 2), note);
    Transition accepted = to(SendState::Accepted, 2);
    accepted.attempt = verdict(DeliveryStatus::Outcome::Accepted, 250, QStringLiteral("queued as 1"));
    journal.submit(accepted, note);
    QTRY_VERIFY(journal.isIdle());
    // Both were handed in at once and shared a commit.
    QCOMPARE(seen, (QStringList{QStringLiteral("accepted"), QStringLiteral("accepted")}));
    QCOMPARE(scalar(QStringLiteral("SELECT attempts FROM queueEntry WHERE recipientId = 2")).toInt(), 1);
    QCOMPARE(scalar(QStringLiteral("SELECT lastReply FROM queueEntry WHERE recipientId = 2")).toString(),
             QStringLiteral("250 2.0.0 queued as 1"));
}

void TestSendJournal::whatIsReportedIsOnTheDisk()
{
    freeze(500);
    SendJournal journal(m_context, executor(), m_clock);
    const auto entries = lease(journal, 500);
    QCOMPARE(entries.size(), size_t(450));
    int reported = 0;
    int wrong = 0;
    for (const QueueEntry &entry : entries) {
        const qint64 id = entry.recipient.value();
        journal.submit(to(SendState::DotSent, id), [&, id](const Status &committed) {
            wrong += !committed || stateOf(id) != QStringLiteral("dotSent");
            Transition done = to(id % 2 == 0 ? SendState::Accepted : SendState::Rejected, id);
            done.attempt = verdict(id % 2 == 0 ? DeliveryStatus::Outcome::Accepted : DeliveryStatus::Outcome::Rejected);
            journal.submit(done, [&, id](const Status &ended) {
                wrong
                    += !ended || stateOf(id) != (id % 2 == 0 ? QStringLiteral("accepted") : QStringLiteral("rejected"));
                ++reported;
            });
        });
    }
    QTRY_COMPARE(reported, 450);
    QCOMPARE(wrong, 0);
    QCOMPARE(counts().sum(), 500);
    QCOMPARE(counts().of(SendState::Accepted) + counts().of(SendState::Rejected), 450);
    QCOMPARE(scalar(QStringLiteral("SELECT count(*) FROM sentRecord")).toInt(), 450);
    QCOMPARE(scalar(QStringLiteral("SELECT count(*) FROM deliveryAttempt")).toInt(), 450);
    QCOMPARE(loggedRecords(), 450);
}

void TestSendJournal::manyTransitionsShareACommit()
{
    freeze(1000);
    SendJournal journal(m_context, executor(), m_clock);
    const auto entries = lease(journal, 1000);
    const qint64 before = journal.commits();
    int committed = 0;
    for (const QueueEntry &entry : entries)
        journal.submit(to(SendState::DotSent, entry.recipient.value()), [&](const Status &) { ++committed; });
    QTRY_COMPARE(committed, 900);
    QCOMPARE(journal.commits() - before, 1);
}

void TestSendJournal::aRefusedChangeLeavesTheOthers()
{
    freeze(10);
    SendJournal journal(m_context, executor(), m_clock);
    lease(journal, 3);
    QStringList answers;
    const auto note
        = [&](const Status &committed) { answers << (committed ? QStringLiteral("done") : QStringLiteral("refused")); };
    journal.submit(to(SendState::DotSent, 2), note);
    journal.submit(to(SendState::Accepted, 3), note);   // never was at its terminator
    journal.submit(to(SendState::DotSent, 1), note);    // skipped
    journal.submit(to(SendState::DotSent, 4711), note); // nobody
    journal.submit(to(SendState::DotSent, 4), note);
    QTRY_VERIFY(journal.isIdle());
    QCOMPARE(answers.join(u' '), QStringLiteral("done refused refused refused done"));
    QCOMPARE(stateOf(2), QStringLiteral("dotSent"));
    QCOMPARE(stateOf(3), QStringLiteral("leased"));
    QCOMPARE(stateOf(1), QStringLiteral("skipped"));
    QCOMPARE(stateOf(4), QStringLiteral("dotSent"));
    QCOMPARE(scalar(QStringLiteral("SELECT count(*) FROM sentRecord")).toInt(), 0);
}

/// A group is written when it is complete, and what stays alone is written nevertheless; a mark that is refused leaves
/// the others of its group marked.
void TestSendJournal::aGroupWaitsForCompany()
{
    freeze(40);
    SendJournal journal(m_context, executor(), m_clock, 8);
    QCOMPARE(lease(journal, 20).size(), 20U);
    const qint64 before = journal.commits();
    int done = 0;
    int refused = 0;
    const auto committed = [&](const Status &status) {
        ++done;
        refused += !status;
    };
    for (const qint64 recipient : {5, 6, 7, 8, 9, 10, 11, 39}) // the last one is not leased
        journal.submit(to(SendState::DotSent, recipient), committed);
    QTRY_COMPARE(done, 8);
    QCOMPARE(refused, 1);
    QCOMPARE(journal.commits(), before + 1);
    QCOMPARE(counts().of(SendState::DotSent), 7);
    QCOMPARE(stateOf(39), QStringLiteral("queued"));
    journal.submit(to(SendState::DotSent, 12), committed);
    QTRY_COMPARE(done, 9);
    QCOMPARE(stateOf(12), QStringLiteral("dotSent"));
}

void TestSendJournal::aFailedCommitReportsNothingAsDone()
{
    freeze(10);
    bool full = false;
    const auto failing = [&](StoreWriter::Work work, QObject *context, std::function<void(Status)> done) {
        m_workspace->workspace().post(
            [work = std::move(work), &full](Connection &connection) -> Status {
                if (auto worked = work(connection); !worked)
                    return worked;
                if (full)
                    return failure(ErrorCode::Io, QStringLiteral("the disk is full"));
                return {};
            },
            context, std::move(done));
    };
    SendJournal journal(m_context, failing, m_clock);
    lease(journal, 5);
    full = true;
    int failures = 0;
    int answers = 0;
    connect(&journal, &SendJournal::failed, this, [&](const Error &error) {
        ++failures;
        QCOMPARE(error.code, ErrorCode::Io);
    });
    for (const qint64 id : {2, 3, 4})
        journal.submit(to(SendState::DotSent, id), [&](const Status &committed) { answers += committed ? 100 : 1; });
    QTRY_COMPARE(answers, 3);
    QCOMPARE(failures, 1);
    QCOMPARE(counts().of(SendState::DotSent), 0);
    QCOMPARE(counts().of(SendState::Leased), 5);
}

void TestSendJournal::leasesInOrderAndOnlyWhatIsDue()
{
    freeze(20);
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    m_workspace->execute(
        QStringLiteral("UPDATE queueEntry SET state = 'deferred', nextAttemptAt = %1 WHERE recipientId"
                       " IN (5, 6); UPDATE queueEntry SET nextAttemptAt = %1 + 1 WHERE recipientId = 7;"
                       "UPDATE queueEntry SET state = 'deferred', nextAttemptAt = %1 + 60000 WHERE"
                       " recipientId > 10")
            .arg(now));
    SendJournal journal(m_context, executor(), m_clock);
    const auto ids = [](const std::vector<QueueEntry> &entries) {
        QList<qint64> ids;
        for (const QueueEntry &entry : entries)
            ids << entry.recipient.value();
        return ids;
    };
    auto due = SendQueueStorage::dueTimes(*m_witness, m_context.campaign);
    QVERIFY(due);
    QCOMPARE(due->queued, std::optional(now + 1));
    QCOMPARE(due->deferred, std::optional(now));
    QCOMPARE(ids(lease(journal, 3)), (QList<qint64>{3, 4, 8}));
    QCOMPARE(ids(lease(journal, 100)), (QList<qint64>{9, 10, 5, 6}));
    QCOMPARE(ids(lease(journal, 100)), QList<qint64>());
    m_clock.advance(60000);
    QCOMPARE(lease(journal, 100).size(), size_t(11));
}

void TestSendJournal::theSameRowIsNeverLeasedTwice()
{
    freeze(300);
    SendJournal journal(m_context, executor(), m_clock);
    QSet<qint64> seen;
    int answers = 0;
    for (int i = 0; i < 20; ++i) {
        journal.lease(40, [&](Result<std::vector<QueueEntry>> entries) {
            QVERIFY(entries);
            for (const QueueEntry &entry : *entries) {
                QVERIFY(!seen.contains(entry.recipient.value()));
                seen << entry.recipient.value();
            }
            ++answers;
        });
    }
    QTRY_COMPARE(answers, 20);
    QCOMPARE(seen.size(), 270);
}

void TestSendJournal::leasesNothingThatDoesNotWait()
{
    freeze(10);
    change(2, SendState::Leased);
    change(2, SendState::DotSent);
    const auto leased = m_workspace->workspace().write([&](Connection &connection) {
        std::vector<QueueEntry> entries(2);
        entries[0].recipient = RecipientId(3);
        entries[1].recipient = RecipientId(2);
        return TransitionWriter(connection, m_context.channel, m_context.sender).lease(entries, 1000);
    });
    QVERIFY(!leased);
    QCOMPARE(leased.error().code, ErrorCode::Refused);
    QCOMPARE(stateOf(2), QStringLiteral("dotSent"));
    QCOMPARE(stateOf(3), QStringLiteral("queued"));
}

void TestSendJournal::recordsAttemptsAndSentRecords()
{
    freeze(10);
    change(2, SendState::Leased);
    DeliveryStatus later = verdict(DeliveryStatus::Outcome::Deferred, 451, QStringLiteral("later\r\nplease"));
    later.enhancedCode = QStringLiteral("4.7.1");
    change(2, SendState::Deferred, later);
    QCOMPARE(scalar(QStringLiteral("SELECT count(*) FROM sentRecord")).toInt(), 0);
    m_clock.advance(1000);
    change(2, SendState::Leased);
    DeliveryStatus never = verdict(DeliveryStatus::Outcome::Rejected, 550, QStringLiteral("unknown user"));
    never.enhancedCode = QStringLiteral("5.1.1");
    change(2, SendState::Rejected, never);
    QCOMPARE(scalar(QStringLiteral("SELECT attempts FROM queueEntry WHERE recipientId = 2")).toInt(), 2);
    QCOMPARE(scalar(QStringLiteral("SELECT at - firstAttemptAt FROM queueEntry WHERE recipientId = 2")).toInt(), 1000);
    QCOMPARE(scalar(QStringLiteral("SELECT group_concat(sender || ' ' || outcome || ' ' || replyCode || ' ' ||"
                                   " enhancedCode || ' ' || reply, '; ') FROM deliveryAttempt WHERE recipientId = 2"))
                 .toString(),
             QStringLiteral("default deferred 451 4.7.1 451 4.7.1 later\\x0d\\x0aplease; "
                            "default rejected 550 5.1.1 550 5.1.1 unknown user"));
    QCOMPARE(scalar(QStringLiteral("SELECT campaignId || ' ' || contactId || ' ' || channel || ' ' || address || ' ' ||"
                                   " status || ' ' || reply FROM sentRecord"))
                 .toString(),
             QStringLiteral("1 1 email a2@example.test rejected 550 5.1.1 unknown user"));
}

void TestSendJournal::aDeletedContactDoesNotStopTheRecord()
{
    freeze(10);
    change(3, SendState::Leased);
    change(3, SendState::DotSent);
    m_workspace->execute(QStringLiteral("DELETE FROM contact"));
    change(3, SendState::Accepted, verdict(DeliveryStatus::Outcome::Accepted));
    QVERIFY(scalar(QStringLiteral("SELECT contactId FROM sentRecord")).isNull());
    QCOMPARE(loggedRecords(), 1);
    QCOMPARE(scalar(QStringLiteral("SELECT address FROM sentRecord")).toString(), QStringLiteral("a3@example.test"));
}

void TestSendJournal::recoversAfterADeath()
{
    freeze(30);
    for (const qint64 id : {4, 5, 6, 7})
        change(id, SendState::Leased);
    for (const qint64 id : {6, 7})
        change(id, SendState::DotSent);
    change(7, SendState::Accepted, verdict(DeliveryStatus::Outcome::Accepted));
    qint64 inDoubt = -1;
    auto recovered = m_workspace->workspace().write([&](Connection &connection) -> Status {
        auto rows = SendQueueStorage::recover(connection, m_context, m_clock.nowUtc().toMSecsSinceEpoch());
        if (!rows)
            return failure(rows.error());
        inDoubt = *rows;
        return {};
    });
    QVERIFY(recovered);
    QCOMPARE(inDoubt, 1);
    QCOMPARE(stateOf(4), QStringLiteral("queued"));
    QCOMPARE(stateOf(5), QStringLiteral("queued"));
    QCOMPARE(stateOf(6), QStringLiteral("inDoubt"));
    QCOMPARE(stateOf(7), QStringLiteral("accepted"));
    QCOMPARE(counts().sum(), 30);
    QCOMPARE(scalar(QStringLiteral("SELECT count(*) FROM deliveryAttempt WHERE outcome = 'inDoubt'")).toInt(), 1);
}

void TestSendJournal::quarantinesWhatIsNotFinal()
{
    freeze(30);
    for (const qint64 id : {4, 5, 6, 7, 8, 9})
        change(id, SendState::Leased);
    for (const qint64 id : {5, 6, 7})
        change(id, SendState::DotSent);
    change(6, SendState::Accepted, verdict(DeliveryStatus::Outcome::Accepted));
    change(7, SendState::Rejected, verdict(DeliveryStatus::Outcome::Rejected));
    change(8, SendState::Deferred, verdict(DeliveryStatus::Outcome::Deferred));
    auto done = m_workspace->workspace().write([&](Connection &connection) -> Status {
        auto rows = SendQueueStorage::quarantine(connection, m_context, QStringLiteral("restored"), 1);
        return rows && *rows == 25 ? Status() : failure(ErrorCode::Internal, QStringLiteral("wrong number"));
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    const QueueCounts counted = counts();
    QCOMPARE(counted.of(SendState::InDoubt), 25);
    QCOMPARE(counted.of(SendState::Accepted), 1);
    QCOMPARE(counted.of(SendState::Rejected), 1);
    QCOMPARE(counted.of(SendState::Skipped), 3);
    QCOMPARE(counted.sum(), 30);
    QCOMPARE(scalar(QStringLiteral("SELECT lastReply FROM queueEntry WHERE recipientId = 20")).toString(),
             QStringLiteral("restored"));
}

void TestSendJournal::resolvesWhatIsInDoubt_data()
{
    QTest::addColumn<bool>("resend");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("sentRecords");
    QTest::newRow("resend") << true << QStringLiteral("queued") << 0;
    QTest::newRow("accept") << false << QStringLiteral("accepted") << 1;
}

void TestSendJournal::resolvesWhatIsInDoubt()
{
    QFETCH(bool, resend);
    QFETCH(QString, state);
    QFETCH(int, sentRecords);
    freeze(10);
    change(5, SendState::Leased);
    change(5, SendState::DotSent);
    change(5, SendState::InDoubt, verdict(DeliveryStatus::Outcome::InDoubt, 0, QStringLiteral("cut off")));
    auto done = m_workspace->workspace().write([&](Connection &connection) -> Status {
        auto rows = SendQueueStorage::resolveInDoubt(connection, m_context,
                                                     resend ? InDoubtDecision::Resend : InDoubtDecision::Accept, 1);
        return rows && *rows == 1 ? Status() : failure(ErrorCode::Internal, QStringLiteral("wrong number"));
    });
    QVERIFY(done);
    QCOMPARE(stateOf(5), state);
    QCOMPARE(scalar(QStringLiteral("SELECT count(*) FROM sentRecord")).toInt(), sentRecords);
    QCOMPARE(loggedRecords(), sentRecords);
    QCOMPARE(scalar(QStringLiteral("SELECT attempts FROM queueEntry WHERE recipientId = 5")).toInt(), 1);
}

void TestSendJournal::aShadowTouchesNothing()
{
    freeze(10);
    auto shadowed = Connection::open(m_workspace->path(), Connection::Mode::Reader);
    QVERIFY(shadowed);
    QVERIFY(SendQueueStorage::shadow(**shadowed));
    QCOMPARE(SendQueueStorage::counts(**shadowed, m_context.campaign)->recipients, 0);
    QVERIFY((*shadowed)->execute(QStringLiteral("BEGIN")));
    {
        auto writer = RecipientWriter::prepare(**shadowed, m_context.campaign, 1);
        QVERIFY(writer);
        for (int i = 0; i < 5; ++i)
            QVERIFY(writer->add({i + 1, 1, 1, 0, QStringLiteral("x@example.test"), {}}));
    }
    auto leased = SendQueueStorage::lease(**shadowed, m_context, 3, 1);
    QVERIFY(leased);
    QCOMPARE(leased->size(), size_t(3));
    QVERIFY((*shadowed)->execute(QStringLiteral("COMMIT")));
    QCOMPARE(SendQueueStorage::counts(**shadowed, m_context.campaign)->of(SendState::Leased), 3);
    QCOMPARE(counts().recipients, 10);
    QCOMPARE(counts().of(SendState::Leased), 0);
    QCOMPARE(scalar(QStringLiteral("SELECT count(*) FROM recipient")).toInt(), 10);
}

QTEST_GUILESS_MAIN(TestSendJournal)
#include "tst_sendjournal.moc"
