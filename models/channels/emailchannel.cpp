/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "emailchannel.h"

#include "channels/deliverydecision.h"
#include "common/logging.h"
#include "sendqueue/sendqueuestorage.h"
#include "smtp/smtptrouble.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr int leasePerConnection = 32;
constexpr int leastLease = 64;
constexpr int mostLease = 2048;
/// How soon a run asks again that has to let others lease first.
constexpr int turnMilliseconds = 20;
constexpr int patienceMilliseconds = 30 * 1000;
constexpr qint64 day = 24LL * 60 * 60 * 1000;

int leaseSize(const EmailJob &job)
{
    const int perConnection = std::max(leasePerConnection, 2 * (job.depth + 1));
    return std::clamp(job.connections * perConnection, leastLease, mostLease);
}

QString domainOf(const QString &address)
{
    return address.mid(address.lastIndexOf(u'@') + 1).trimmed().toLower();
}

} // namespace

qint64 ReconnectPolicy::delayAfter(int failures) const
{
    const int doublings = std::clamp(failures - 1, 0, 30);
    if (firstDelay > (longestDelay >> doublings))
        return longestDelay;
    return firstDelay << doublings;
}

EmailChannel::EmailChannel(EmailJob job, Connection &reader, SendJournal::Executor executor,
                           DeliverySessionFactory factory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_job(std::move(job))
    , m_reader(reader)
    , m_factory(std::move(factory))
    , m_clock(clock)
    , m_journal(m_job.queue, std::move(executor), clock)
    , m_lines(static_cast<size_t>(std::max(1, m_job.connections)))
    , m_window(m_job.connections)
{
    m_job.depth = std::max(1, m_job.depth);
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    m_patience.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &EmailChannel::pump);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        for (Line &line : m_lines) {
            if (line.session)
                line.session->abort();
        }
    });
    connect(&m_journal, &SendJournal::idle, this, &EmailChannel::schedulePump);
    connect(&m_journal, &SendJournal::failed, this, &EmailChannel::fail);
}

EmailChannel::~EmailChannel() = default;

void EmailChannel::start()
{
    m_phase = Phase::Running;
    auto messages = RecipientMessages::prepare(m_reader, m_job.message, m_clock);
    if (!messages)
        return fail(messages.error());
    m_messages.emplace(std::move(*messages));
    m_limiter.emplace(m_job.limits, steady());
    if (m_job.limits.perHour || m_job.limits.perDay) {
        // From here on the limits go by the steady clock. What is recorded for the future was sent just now: the clock
        // has been set back since.
        auto counted = SendQueueStorage::attemptsSince(
            m_reader, m_job.queue.sender, now() - day, [this, at = now(), base = steady()](qint64 sent) {
                m_limiter->countEarlier(base - std::max<qint64>(0, at - sent));
            });
        if (!counted)
            return fail(counted.error());
    }
    requestLease();
}

void EmailChannel::pause()
{
    end(EmailRunOutcome::Reason::Paused, false);
}

void EmailChannel::stop()
{
    end(EmailRunOutcome::Reason::Paused, true);
}

void EmailChannel::schedulePump()
{
    if (m_pumpScheduled)
        return;
    m_pumpScheduled = true;
    QMetaObject::invokeMethod(this, &EmailChannel::pump, Qt::QueuedConnection);
}

void EmailChannel::wakeIn(qint64 milliseconds)
{
    const int wait = static_cast<int>(std::clamp<qint64>(milliseconds, 1, 60 * 1000));
    if (!m_wake.isActive() || m_wake.remainingTime() > wait)
        m_wake.start(wait);
}

/// Everything that starts something happens here and nowhere else, from the event loop: signals of sessions and of
/// the journal only note what happened.
void EmailChannel::pump()
{
    m_pumpScheduled = false;
    if (m_phase == Phase::Ending)
        return considerEnd();
    if (m_phase != Phase::Running)
        return;
    openLines();
    feedLines();
    if (m_phase != Phase::Running)
        return;
    if (static_cast<int>(m_ready.size()) * 2 < leaseSize(m_job))
        requestLease();
    considerConclusion();
}

int EmailChannel::mayLease() const
{
    const int usual = leaseSize(m_job);
    return m_job.mostEntries ? static_cast<int>(std::clamp<qint64>(*m_job.mostEntries - m_leased, 0, usual)) : usual;
}

void EmailChannel::requestLease()
{
    if (m_leasing || m_exhausted || m_phase != Phase::Running)
        return;
    if (mayLease() == 0) {
        m_exhausted = true;
        return;
    }
    if (m_job.mayLease && !m_job.mayLease())
        return wakeIn(turnMilliseconds);
    m_leasing = true;
    m_journal.lease(mayLease(), [this](Result<std::vector<QueueEntry>> entries) { onLeased(std::move(entries)); });
}

void EmailChannel::onLeased(Result<std::vector<QueueEntry>> entries)
{
    m_leasing = false;
    schedulePump();
    if (!entries)
        return; // the journal's failed() ends the run
    if (m_phase != Phase::Running) {
        for (const QueueEntry &entry : *entries)
            giveBack(entry);
        return;
    }
    m_exhausted = entries->empty();
    m_leased += static_cast<qint64>(entries->size());
    if (m_job.leased)
        m_job.leased(static_cast<qint64>(entries->size()));
    m_ready.insert(m_ready.end(), entries->begin(), entries->end());
}

void EmailChannel::giveBack(const QueueEntry &entry)
{
    m_journal.submit(transitionTo(SendState::Queued, entry));
}

int EmailChannel::liveLines() const
{
    return static_cast<int>(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
        return line.state == LineState::Opening || line.state == LineState::Open;
    }));
}

/// The first connection goes alone, so that a wrong password is tried once and not once for each connection.
void EmailChannel::openLines()
{
    const qint64 pause = m_window.pausedUntil() - steady();
    if (m_ready.empty() || pause > 0)
        return;
    const int wanted = m_everReady ? std::min(m_window.size(), static_cast<int>(m_ready.size())) : 1;
    int live = liveLines();
    for (size_t i = 0; i < m_lines.size() && live < wanted; ++i) {
        if (m_lines[i].state != LineState::Closed)
            continue;
        const qint64 wait = m_lines[i].reopenAt - steady();
        if (wait > 0) {
            wakeIn(wait);
        } else {
            open(i);
            ++live;
        }
    }
}

void EmailChannel::open(size_t index)
{
    Line &line = m_lines[index];
    line.session = m_factory();
    line.state = LineState::Opening;
    line.sent = 0;
    line.broken = false;
    line.poisoned = false;
    DeliverySession *const session = line.session.get();
    connect(session, &DeliverySession::ready, this, [this, index] { onReady(index); });
    connect(session, &DeliverySession::terminatorHeld, this,
            [this, index](qint64 token) { onTerminatorHeld(index, token); });
    connect(session, &DeliverySession::finished, this,
            [this, index](qint64 token, const DeliveryStatus &status) { onFinished(index, token, status); });
    connect(session, &DeliverySession::closed, this,
            [this, index](const DeliveryStatus &status) { onClosed(index, status); });
    session->open();
}

void EmailChannel::onReady(size_t index)
{
    Line &line = m_lines[index];
    if (line.state == LineState::Closing || line.state == LineState::Closed)
        return;
    line.state = LineState::Open;
    m_everReady = true;
    schedulePump();
}

/// True when a limit holds every message back; arranges to be called again.
bool EmailChannel::mustWait()
{
    const qint64 wait = m_limiter->wait(steady());
    if (wait <= 0)
        return false;
    if (wait > m_job.longestWait)
        end(EmailRunOutcome::Reason::LimitReached, false);
    else
        wakeIn(wait);
    return true;
}

/// False when the recipient's domain has had its share for now; the recipient then waits for its turn in the queue.
bool EmailChannel::reserved(const QueueEntry &entry)
{
    if (!m_job.limits.perDomainPerMinute || m_reservations.remove(entry.recipient.value()))
        return true;
    const qint64 wait = m_limiter->reserve(domainOf(entry.address), steady());
    if (wait <= 0)
        return true;
    m_reservations.insert(entry.recipient.value());
    Transition parked = transitionTo(SendState::Queued, entry);
    parked.nextAttemptAt = now() + wait;
    m_journal.submit(std::move(parked));
    return false;
}

bool EmailChannel::hasRoom(const Line &line) const
{
    return line.state == LineState::Open && line.session->room() > 0
           && line.sent + static_cast<int>(line.messages.size()) < m_job.messagesPerConnection;
}

/// A connection that has carried its share, or is one too many, ends when it is empty.
void EmailChannel::closeIfIdle(Line &line)
{
    if (line.state != LineState::Open || !line.messages.empty())
        return;
    if (line.sent < m_job.messagesPerConnection && liveLines() <= m_window.size())
        return;
    line.state = LineState::Closing;
    line.session->quit();
}

/// Hands the next messages to the connections in turn.
void EmailChannel::feedLines()
{
    for (Line &line : m_lines)
        closeIfIdle(line);
    const qint64 pause = m_window.pausedUntil() - steady();
    if (pause > 0)
        return wakeIn(pause);
    // Connections beyond the window get nothing more; they end as soon as they are empty.
    bool fed = true;
    while (fed && m_phase == Phase::Running) {
        fed = false;
        int open = 0;
        for (size_t i = 0; i < m_lines.size() && open < m_window.size() && m_phase == Phase::Running; ++i) {
            open += m_lines[i].state == LineState::Open;
            if (hasRoom(m_lines[i]))
                fed = feed(i) || fed;
        }
    }
}

/// Takes entries off the leased ones until one of them has a message to be sent, which is then counted by the limits.
std::optional<OutgoingMessage> EmailChannel::nextMessage(QueueEntry &entry)
{
    while (!m_ready.empty() && m_phase == Phase::Running) {
        if (mustWait())
            return {};
        entry = m_ready.front();
        m_ready.pop_front();
        if (!reserved(entry))
            continue;
        auto made = m_messages->make(entry);
        if (!made) {
            giveBack(entry);
            fail(made.error());
            return {};
        }
        if (const auto *skip = std::get_if<SkipReason>(&*made)) {
            Transition skipped = transitionTo(SendState::Skipped, entry);
            skipped.reason = *skip;
            m_journal.submit(std::move(skipped));
            continue;
        }
        if (const auto *trouble = std::get_if<DeliveryStatus>(&*made)) {
            m_journal.submit(decideDelivery(entry, *trouble, m_job.retry, false, now()));
            continue;
        }
        m_limiter->take(steady());
        return std::get<OutgoingMessage>(std::move(*made));
    }
    return {};
}

bool EmailChannel::feed(size_t index)
{
    QueueEntry entry;
    const auto message = nextMessage(entry);
    if (!message)
        return false;
    Line &line = m_lines[index];
    line.messages.push_back({std::move(entry)});
    line.session->send(*message);
    return true;
}

void EmailChannel::onTerminatorHeld(size_t index, qint64 token)
{
    Line &line = m_lines[index];
    int claimed = 0;
    UnderWay *message = nullptr;
    for (UnderWay &other : line.messages) {
        claimed += other.claimed;
        if (other.entry.recipient.value() == token)
            message = &other;
    }
    if (!message || message->claimed)
        return;
    if (claimed >= m_job.depth) {
        // The bound on what can be in doubt is kept here too, whatever the connection thinks.
        qCCritical(lcSendQueue) << "a connection asked for more unanswered messages than it may have";
        line.session->quit();
        return;
    }
    message->claimed = true;
    DeliverySession *const session = line.session.get();
    m_journal.submit(
        transitionTo(SendState::DotSent, message->entry), [this, index, token, session](const Status &committed) {
            Line &held = m_lines[index];
            // The connection may have broken meanwhile, and its line even have a new one.
            if (held.session.get() != session)
                return;
            const auto found = std::find_if(held.messages.begin(), held.messages.end(), [token](const UnderWay &other) {
                return other.entry.recipient.value() == token;
            });
            if (found == held.messages.end())
                return;
            if (!committed) {
                session->quit(); // not on the disk: it must not leave
                return;
            }
            found->released = true;
            session->releaseTerminator(token);
        });
}

void EmailChannel::onFinished(size_t index, qint64 token, const DeliveryStatus &status)
{
    Line &line = m_lines[index];
    const auto found = std::find_if(line.messages.begin(), line.messages.end(), [token](const UnderWay &message) {
        return message.entry.recipient.value() == token;
    });
    if (found == line.messages.end())
        return;
    const QueueEntry entry = found->entry;
    line.messages.erase(found);
    ++line.sent;
    ++m_outcome.messages;
    const bool bystander = m_phase == Phase::Ending || line.broken;
    m_journal.submit(decideDelivery(entry, status, m_job.retry, bystander, now()));
    noteVerdict(line, token, status);
    m_exhausted = false; // a row that may be tried again at once is found by the next lease
    schedulePump();
}

/// What a verdict tells of the server.
void EmailChannel::noteVerdict(Line &line, qint64 token, const DeliveryStatus &status)
{
    if (status.outcome == DeliveryStatus::Outcome::Accepted)
        m_window.accepted();
    else if (SmtpTrouble::isPushback(status))
        m_window.pushedBack(steady());
    const bool answered = status.outcome == DeliveryStatus::Outcome::Accepted
                          || status.scope == DeliveryStatus::Scope::Recipient
                          || status.scope == DeliveryStatus::Scope::Message;
    if (answered) {
        m_failuresInARow = 0;
    } else if (status.scope == DeliveryStatus::Scope::Session && !line.broken) {
        line.broken = true;
        line.poisoned = m_breakers.contains(token);
        m_breakers.insert(token);
    }
}

void EmailChannel::onClosed(size_t index, const DeliveryStatus &status)
{
    Line &line = m_lines[index];
    // A session gives a verdict on every message before it closes. Should one not, what is known decides: a released
    // terminator may have left.
    while (!line.messages.empty()) {
        const UnderWay &left = line.messages.front();
        const auto outcome = left.released ? DeliveryStatus::Outcome::InDoubt : DeliveryStatus::Outcome::Deferred;
        onFinished(index, left.entry.recipient.value(), {outcome, DeliveryStatus::Scope::Session, 0, {}, status.reply});
    }
    line.session.release()->deleteLater();
    line.state = LineState::Closed;
    line.reopenAt = 0;
    if (m_phase == Phase::Running && status.outcome != DeliveryStatus::Outcome::Accepted)
        onTrouble(index, status);
    schedulePump();
}

void EmailChannel::onTrouble(size_t index, const DeliveryStatus &status)
{
    Line &line = m_lines[index];
    qCInfo(lcSendQueue) << "connection lost, reply code" << status.replyCode;
    line.failures = line.sent > 0 ? 0 : line.failures + 1;
    if (!line.poisoned)
        ++m_failuresInARow;
    if (!line.broken) // else its message has told already, or it was the message's own trouble
        m_window.pushedBack(steady());
    const bool refusedForGood
        = status.scope == DeliveryStatus::Scope::Server && status.outcome == DeliveryStatus::Outcome::Rejected;
    const bool hopeless = liveLines() == 0 && (!m_everReady || m_failuresInARow > m_job.reconnect.mostFailures);
    if (refusedForGood || hopeless) {
        return fail({ErrorCode::Network,
                     tr("The server cannot be used: %1. What was not sent stays queued; put the sender right and"
                        " resume.")
                         .arg(replyLine(status)),
                     {},
                     {}});
    }
    line.reopenAt = line.failures == 0 && m_failuresInARow <= 1
                        ? 0
                        : steady() + m_job.reconnect.delayAfter(std::max(line.failures, m_failuresInARow));
}

/// Nothing is leased, under way or being written: is anything left that may be sent now, or soon?
void EmailChannel::considerConclusion()
{
    const bool busy
        = std::any_of(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return !line.messages.empty(); });
    if (busy || m_leasing || !m_exhausted || !m_ready.empty() || !m_journal.isIdle())
        return;
    if (mayLease() == 0)
        return end(EmailRunOutcome::Reason::NothingLeft, false);
    auto due = SendQueueStorage::dueTimes(m_reader, m_job.queue.campaign);
    if (!due)
        return fail(due.error());
    const qint64 at = now();
    if ((due->queued && *due->queued <= at) || (due->deferred && *due->deferred <= at)) {
        m_exhausted = false;
        return requestLease();
    }
    if (due->queued && *due->queued - at <= m_job.longestWait) {
        m_exhausted = false; // wake() asks again
        m_wake.stop();
        return wakeIn(*due->queued - at);
    }
    end(due->queued ? EmailRunOutcome::Reason::LimitReached : EmailRunOutcome::Reason::NothingLeft, false);
}

void EmailChannel::fail(const Error &error)
{
    if (m_phase == Phase::Ended)
        return;
    if (m_outcome.reason != EmailRunOutcome::Reason::Failed) {
        m_outcome.reason = EmailRunOutcome::Reason::Failed;
        m_outcome.error = error;
    }
    end(EmailRunOutcome::Reason::Failed, true);
}

void EmailChannel::end(EmailRunOutcome::Reason reason, bool dropUnderWay)
{
    if (m_phase == Phase::Ended)
        return;
    if (m_phase != Phase::Ending && m_outcome.reason != EmailRunOutcome::Reason::Failed)
        m_outcome.reason = reason;
    m_phase = Phase::Ending;
    for (const QueueEntry &entry : m_ready)
        giveBack(entry);
    m_ready.clear();
    for (Line &line : m_lines) {
        if (!line.session)
            continue;
        if (line.state == LineState::Opening) {
            line.session->abort();
        } else if (line.state == LineState::Open && (dropUnderWay || line.messages.empty())) {
            line.state = LineState::Closing; // messages whose terminator has left are given their time
            line.session->quit();
        }
    }
    if (dropUnderWay)
        m_patience.start(patienceMilliseconds);
    schedulePump();
}

void EmailChannel::considerEnd()
{
    for (Line &line : m_lines) {
        // What was still under way when the end came is finished now.
        if (line.state == LineState::Open && line.messages.empty()) {
            line.state = LineState::Closing;
            line.session->quit();
        }
    }
    const bool closed = std::all_of(m_lines.cbegin(), m_lines.cend(),
                                    [](const Line &line) { return line.state == LineState::Closed; });
    if (!closed || m_leasing || !m_journal.isIdle())
        return;
    m_phase = Phase::Ended;
    m_wake.stop();
    m_patience.stop();
    Q_EMIT ended(m_outcome);
}

} // namespace odziv
