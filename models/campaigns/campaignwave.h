/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "channels/emailchannel.h"
#include "sendqueue/sender.h"

#include <QObject>

#include <memory>
#include <vector>

namespace odziv {

/// A mail server with the lines to it.
struct WaveRelay
{
    Sender sender;
    DeliverySessionFactory sessions;
    int weight = 1; ///< its share against the others'; 0: only when none of the others can send
};

/// What a wave sends over which mail servers.
struct WaveSetup
{
    EmailJob job;                  ///< without what is a relay's own: sender, connections, limits
    RateLimits limits;             ///< of the campaign, for all relays together
    std::vector<WaveRelay> relays; ///< at least one
};

/// One wave of a campaign over one or several mail servers: each has its own EmailChannel on the same queue. Shares are
/// kept by letting nobody lease while it is ahead of the others, so the slowest sets the pace. A server that cannot be
/// used, or has used up its quota, leaves its share to the others, and the ones of weight 0 stand in when nobody else
/// is left. Limits of the campaign are divided by the shares.
///
/// Has the manners of an EmailChannel, and lives where one does.
class CampaignWave final : public QObject
{
    Q_OBJECT

public:
    CampaignWave(WaveSetup setup, Connection &reader, SendJournal::Executor executor, const Clock &clock,
                 QObject *parent = nullptr);
    ~CampaignWave() override;

    void start();
    void pause();
    void stop();
    /// Transactions of all journals.
    qint64 commits() const;
    /// The mail servers that cannot be reached now, or were given up.
    QStringList cutOff() const;

Q_SIGNALS:
    /// As EmailChannel's; Failed only when no server is left, or for what is no server's fault.
    void ended(const odziv::EmailRunOutcome &outcome);

private:
    /// One relay at work.
    struct Line
    {
        size_t relay = 0;
        std::unique_ptr<EmailChannel> channel;
        qint64 leased = 0;
        bool running = true;
    };

    std::vector<size_t> candidates() const;
    void beginRound();
    EmailJob jobFor(size_t relay, size_t line, int weights);
    int weightOf(size_t relay) const;
    bool mayLease(size_t line) const;
    void onEnded(size_t line, const EmailRunOutcome &outcome);
    void conclude();
    void endLines(bool stop);

    WaveSetup m_setup;
    Connection &m_reader;
    SendJournal::Executor m_executor;
    const Clock &m_clock;
    std::vector<Line> m_lines; ///< of all rounds; their statements are of the reader, so none goes before the wave
    size_t m_firstLine = 0;    ///< of this round
    std::vector<std::optional<Error>> m_down; ///< by relay: why it cannot be used
    std::optional<Error> m_fatal;
    bool m_ending = false;
    bool m_failedInRound = false;
    bool m_limited = false;
    EmailRunOutcome m_outcome;
};

} // namespace odziv
