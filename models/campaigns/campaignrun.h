/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/sendprogress.h"
#include "channels/emailchannel.h"
#include "common/clock.h"
#include "common/jobtracker.h"
#include "sendqueue/sender.h"
#include "store/workspace.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace odziv {

/// What is to be done with a campaign.
enum class CampaignAction {
    Launch, ///< freeze, then send
    Resume  ///< send what is left of a launched campaign
};

/// How a run is asked to end before its time.
enum class EndRequest {
    Pause, ///< finish what is under way; the campaign is paused
    Stop,  ///< drop what has not reached its terminator; the campaign is stopped
    Quit   ///< as Stop, but the campaign goes on at the next chance: the program ends, not the campaign
};

/// How a run ended. `error` is set when something kept it from sending what could have been sent.
struct CampaignRunOutcome
{
    CampaignId campaign;
    std::optional<Error> error;
    QueueCounts counts;
    CampaignStatus status = CampaignStatus::Draft;
    bool limitReached = false; ///< a limit of the sender or campaign holds the rest back
    qint64 messages = 0;       ///< that got a verdict in this run
    double seconds = 0;        ///< of sending
    qint64 commits = 0;        ///< of the journal
};

/// What a run works with.
struct CampaignRunSetup
{
    CampaignId campaign;
    CampaignAction action = CampaignAction::Resume;
    Sender sender;
    DeliverySessionFactory sessions;
    ReconnectPolicy reconnect;
    RetrySchedule retry;
};

/// One run of one campaign from launch or resume to its end; lives in a worker thread of its own, with an event loop.
class CampaignRun final : public QObject
{
    Q_OBJECT

public:
    CampaignRun(Workspace &workspace, const Clock &clock, CampaignRunSetup setup);
    ~CampaignRun() override;

    /// Launches or recovers, then sends. Ends in ended().
    void start();
    void end(EndRequest request);
    /// Interrupts the evaluation of the segment; may be called from any thread.
    void cancelLaunch() const { m_cancelled.set(); }
    /// ended() was emitted.
    bool hasEnded() const { return m_ended; }

Q_SIGNALS:
    /// Recipients are frozen or recovered and sending begins.
    void started(const odziv::SendProgress &progress);
    void progressed(const odziv::SendProgress &progress);
    void ended(const odziv::CampaignRunOutcome &outcome);

private:
    Status prepare();
    Result<EmailJob> job(Connection &connection) const;
    void tick();
    Result<QueueCounts> counts() const;
    void finish(const EmailRunOutcome &outcome);
    void finishWith(const Error &error);
    Status settleStatus(const EmailRunOutcome &outcome, const QueueCounts &counts, CampaignStatus &status);

    Workspace &m_workspace;
    const Clock &m_clock;
    CampaignRunSetup m_setup;
    Campaign m_campaign;
    CancelFlag m_cancelled = CancelFlag::create();
    std::unique_ptr<EmailChannel> m_channel;
    std::optional<EndRequest> m_endRequest;
    SendRate m_rate;
    QTimer m_tick;
    qint64 m_startedAt = 0;
    bool m_ended = false;
};

} // namespace odziv
