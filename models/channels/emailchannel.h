/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "channels/connectionwindow.h"
#include "channels/deliverysession.h"
#include "channels/messageworkshop.h"
#include "common/clock.h"
#include "sendqueue/ratelimiter.h"
#include "sendqueue/retryschedule.h"
#include "sendqueue/sendjournal.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace odziv {

/// How patiently a lost server is called again. Milliseconds.
struct ReconnectPolicy
{
    qint64 firstDelay = 500;
    qint64 longestDelay = 60 * 1000;
    /// In a row without a single message getting an answer; then the run ends. A connection that a message breaks for
    /// the second time does not count: that tells of the message and not of the server.
    int mostFailures = 6;

    qint64 delayAfter(int failures) const;
};

/// One run over the queue of one e-mail campaign.
struct EmailJob
{
    QueueContext queue;
    CampaignMessage message;
    MessageSource source = {};
    int connections = 1;
    int messagesPerConnection = 100;
    /// Messages that may be unanswered on one connection: at most `connections` times this many are in doubt when
    /// everything breaks, because no more rows are made DotSent.
    int depth = 1;
    RateLimits limits = {};
    RetrySchedule retry = {};
    ReconnectPolicy reconnect = {};
    /// How many entries this run may lease at most; no value: all that are due.
    std::optional<qint64> mostEntries = {};
    /// For several runs over one queue: asked before each lease, told after it. Empty: it is alone.
    std::function<bool()> mayLease = {};
    std::function<void(qint64 entries)> leased = {};
    /// Limits that let the next message go within this time are waited for; longer ones end the run.
    qint64 longestWait = 5 * 60 * 1000;
};

/// How a run ended. The counts are of this run only; the truth about recipients is in the workspace.
struct EmailRunOutcome
{
    enum class Reason {
        NothingLeft,  ///< nothing more can be sent now
        LimitReached, ///< a limit holds the rest back for longer than the job waits
        Paused,       ///< pause() or stop()
        Failed        ///< see error; the rest is still queued
    };

    Reason reason = Reason::NothingLeft;
    Error error;
    qint64 messages = 0; ///< that got a verdict
    QString words = {};  ///< of the server, or of what stands for it, when it failed by them
};

/// Sends one e-mail campaign: leases recipients in ranges, makes their messages ahead, keeps several lines busy, and
/// lets no terminator leave before the journal has it on the disk. A message that waited too long, or was made before
/// the data changed, is made anew when its turn comes, so that the last look before it leaves is never an old one. The
/// only place where templates, mime, smtp and sendqueue meet.
///
/// Event-driven; lives in one worker thread, together with its connection and journal. One recipient's trouble never
/// ends a run; a server that refuses us as a whole does, and leaves the rest queued.
class EmailChannel final : public QObject
{
    Q_OBJECT

public:
    /// `reader` reads what messages are made of; `executor` writes the journal (see SendJournal).
    EmailChannel(EmailJob job, Connection &reader, SendJournal::Executor executor, DeliverySessionFactory factory,
                 const Clock &clock, QObject *parent = nullptr);
    ~EmailChannel() override;

    void start();
    /// Lets what is under way finish and starts nothing more. Ends in ended().
    void pause();
    /// The same, but drops at once what has not reached its terminator; a reply that is awaited gets half a minute.
    void stop();

    const SendJournal &journal() const { return m_journal; }
    /// Connections fail one after the other; it tries again, or has given up.
    bool isCutOff() const { return m_failuresInARow > 1; }

Q_SIGNALS:
    /// The run is over, everything known is on the disk, and nothing more will be emitted.
    void ended(const odziv::EmailRunOutcome &outcome);

private:
    enum class Phase { Idle, Running, Ending, Ended };
    enum class LineState { Closed, Opening, Open, Closing };

    /// One message on a connection.
    struct UnderWay
    {
        QueueEntry entry;
        bool claimed = false;  ///< its row is being made DotSent, or is
        bool released = false; ///< and the connection knows: the terminator may have left
    };
    /// One connection and the messages that it carries, in the order of sending.
    struct Line
    {
        std::unique_ptr<DeliverySession> session;
        LineState state = LineState::Closed;
        std::deque<UnderWay> messages;
        bool broken = false;   ///< it broke, and the first message that this struck was looked at
        bool poisoned = false; ///< that message had broken a connection before
        int sent = 0;
        int failures = 0;
        qint64 reopenAt = 0; ///< by the steady clock
    };

    void pump();
    void schedulePump();
    void wakeIn(qint64 milliseconds);
    void requestLease();
    int mayLease() const;
    void onLeased(Result<std::vector<QueueEntry>> entries);
    void giveBack(const QueueEntry &entry);
    void requestMessages();
    void onMade(const std::vector<QueueEntry> &order, Result<std::vector<MadeMessage>> made);
    size_t mostToMake() const;
    bool isOld(const MadeMessage &message) const;
    void settleUnsent(MadeMessage &message);

    void openLines();
    void open(size_t index);
    void feedLines();
    bool feed(size_t index);
    bool hasRoom(const Line &line) const;
    void closeIfIdle(Line &line);
    std::optional<MadeMessage> nextMessage();
    bool mustWait();
    bool reserved(const QueueEntry &entry);
    void onReady(size_t index);
    void onTerminatorHeld(size_t index, qint64 token);
    void onFinished(size_t index, qint64 token, const DeliveryStatus &status);
    void noteVerdict(Line &line, qint64 token, const DeliveryStatus &status);
    void onClosed(size_t index, const DeliveryStatus &status);
    void onTrouble(size_t index, const DeliveryStatus &status);
    int liveLines() const;

    void considerConclusion();
    void fail(const Error &error);
    void end(EmailRunOutcome::Reason reason, bool dropUnderWay);
    void considerEnd();
    qint64 now() const { return m_clock.nowUtc().toMSecsSinceEpoch(); }
    /// What paces and pauses go by: a clock that is set must not hold a run up, nor hurry it.
    qint64 steady() const { return m_clock.steadyMilliseconds(); }

    EmailJob m_job;
    Connection &m_reader;
    DeliverySessionFactory m_factory;
    const Clock &m_clock;
    SendJournal m_journal;
    std::optional<MessageWorkshop> m_workshop;
    std::optional<RateLimiter> m_limiter;
    std::vector<Line> m_lines;
    ConnectionWindow m_window;
    std::deque<QueueEntry> m_ready; ///< leased, their messages are not made yet
    std::deque<MadeMessage> m_made; ///< and these may go
    size_t m_making = 0;            ///< messages in the workshop
    size_t m_order = 8;             ///< how many it is asked for at a time
    qsizetype m_size = 0;           ///< of the newest message
    QSet<qint64> m_breakers;        ///< recipients whose message was under way when a connection broke
    QSet<qint64> m_reservations;    ///< recipients whose turn under the domain limit has been taken already
    Phase m_phase = Phase::Idle;
    EmailRunOutcome m_outcome;
    QTimer m_wake;
    QTimer m_patience;
    bool m_pumpScheduled = false;
    bool m_leasing = false;
    qint64 m_leased = 0;
    bool m_exhausted = false;
    bool m_everReady = false;
    int m_failuresInARow = 0;
};

} // namespace odziv
