/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "emailchannel.h"

#include "channels/deliverydecision.h"
#include "sendqueue/sendqueuestorage.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr int leasePerConnection = 64;
constexpr int leastLease = 64;
constexpr int mostLease = 2048;
/// How soon a run asks again that has to let others lease first.
constexpr int turnMilliseconds = 20;
constexpr size_t mostMadeAhead = 256;
/// What may lie ready in memory, and what one order to the workshop may take.
constexpr qsizetype mostBytesAhead = 8 * 1024 * 1024;
constexpr qint64 oldMilliseconds = 10 * 1000;
constexpr int patienceMilliseconds = 30 * 1000;
constexpr qint64 day = 24LL * 60 * 60 * 1000;

int leaseSize(const EmailJob &job)
{
    const int perConnection = std::max(leasePerConnection, 2 * (job.depth + 1));
    return std::clamp(job.connections * perConnection, leastLease, mostLease);
}

/// A connection with several unanswered messages is kept busy by the others while some wait for their commit.
int groupSize(const EmailJob &job)
{
    return job.depth > 1 ? std::max(1, job.connections * job.depth / 2) : 1;
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
    , m_journal(m_job.queue, std::move(executor), clock, groupSize(m_job))
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
    m_workshop.emplace(m_job.message, m_reader, m_job.source, m_clock);
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
    requestMessages();
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

/// Under a pace no more is made than leaves within a second.
size_t EmailChannel::mostToMake() const
{
    size_t most = m_order;
    if (m_size > 0)
        most = std::min(most, static_cast<size_t>(std::max<qsizetype>(1, mostBytesAhead / m_size)));
    if (m_job.limits.perMinute)
        most = std::min(most, static_cast<size_t>(std::max(1, *m_job.limits.perMinute / 60)));
    return most;
}

void EmailChannel::requestMessages()
{
    const size_t most = mostToMake();
    if (m_phase != Phase::Running || m_making > 0 || m_ready.empty() || m_made.size() * 2 > most)
        return;
    std::vector<QueueEntry> order;
    for (size_t room = most - m_made.size(); order.size() < room && !m_ready.empty(); m_ready.pop_front()) {
        if (reserved(m_ready.front()))
            order.push_back(std::move(m_ready.front()));
    }
    if (order.empty())
        return;
    m_making = order.size();
    m_workshop->make(order, [this, order](Result<std::vector<MadeMessage>> made) { onMade(order, std::move(made)); });
}

void EmailChannel::onMade(const std::vector<QueueEntry> &order, Result<std::vector<MadeMessage>> made)
{
    m_making = 0;
    schedulePump();
    if (!made || m_phase != Phase::Running) {
        for (const QueueEntry &entry : order)
            giveBack(entry);
        if (!made)
            fail(made.error());
        return;
    }
    // One that is old when it comes makes the next order small again: there is always a message young enough to leave.
    m_order = std::min(m_order * 2, mostMadeAhead);
    for (MadeMessage &message : *made) {
        if (const auto *outgoing = std::get_if<OutgoingMessage>(&message.made)) {
            m_size = outgoing->content.size();
            m_made.push_back(std::move(message));
        } else {
            settleUnsent(message);
        }
    }
}

/// There is no message for this recipient.
void EmailChannel::settleUnsent(MadeMessage &message)
{
    if (const auto *trouble = std::get_if<DeliveryStatus>(&message.made)) {
        m_journal.submit(decideDelivery(message.entry, *trouble, m_job.retry, false, now()));
        return;
    }
    Transition skipped = transitionTo(SendState::Skipped, message.entry);
    skipped.reason = std::get<SkipReason>(message.made);
    m_journal.submit(std::move(skipped));
}

bool EmailChannel::isOld(const MadeMessage &message) const
{
    return message.dataVersion != m_job.source.version() || steady() - message.at > oldMilliseconds;
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

/// The next message that may leave now, counted by the limits. What was made too long ago goes back to be made anew.
std::optional<MadeMessage> EmailChannel::nextMessage()
{
    if (m_made.empty() || mustWait())
        return {};
    for (; !m_made.empty() && isOld(m_made.front()); m_made.pop_front()) {
        if (m_job.limits.perDomainPerMinute)
            m_reservations.insert(m_made.front().entry.recipient.value());
        m_ready.push_back(std::move(m_made.front().entry));
        m_order = 1;
    }
    if (m_made.empty())
        return {};
    MadeMessage message = std::move(m_made.front());
    m_made.pop_front();
    m_limiter->take(steady());
    return message;
}

/// Nothing is leased, under way or being written: is anything left that may be sent now, or soon?
void EmailChannel::considerConclusion()
{
    const bool busy
        = std::any_of(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return !line.messages.empty(); });
    if (busy || m_leasing || !m_exhausted || !m_ready.empty() || !m_made.empty() || m_making > 0 || !m_journal.isIdle())
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
    for (const MadeMessage &message : m_made)
        giveBack(message.entry);
    m_made.clear();
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
    if (!closed || m_leasing || m_making > 0 || !m_journal.isIdle())
        return;
    m_phase = Phase::Ended;
    m_wake.stop();
    m_patience.stop();
    Q_EMIT ended(m_outcome);
}

} // namespace odziv
