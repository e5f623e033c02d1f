/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignapproval.h"
#include "campaigns/campaignwave.h"
#include "campaigns/seedmailing.h"
#include "campaigns/sendprogress.h"
#include "channels/emailchannel.h"
#include "common/clock.h"
#include "common/jobtracker.h"
#include "sendqueue/sender.h"
#include "store/workspace.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

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

/// What the servers made of the first wave.
struct FirstWaveVerdict
{
    qint64 judged = 0;   ///< recipients about whom something was said
    qint64 refused = 0;  ///< of them
    bool isDone = false; ///< all of the wave are judged
    bool isOver = false; ///< done, and more were refused than the rule allows
};

FirstWaveVerdict judgeFirstWave(const CanaryRule &rule, const QueueCounts &counts);

/// How a run ended. `error` is set when something kept it from sending what could have been sent.
struct CampaignRunOutcome
{
    CampaignId campaign;
    std::optional<Error> error;
    QueueCounts counts;
    CampaignStatus status = CampaignStatus::Draft;
    bool limitReached = false; ///< a limit of the sender or campaign holds the rest back
    bool hoursEnded = false;   ///< its sending hours are over for now
    qint64 messages = 0;       ///< that got a verdict in this run
    double seconds = 0;        ///< of sending
    qint64 commits = 0;        ///< of the journal
    QStringList cutOff;        ///< mail servers that could not be reached at the end
};

/// What a run works with.
struct CampaignRunSetup
{
    CampaignId campaign;
    CampaignAction action = CampaignAction::Resume;
    std::vector<WaveRelay> relays; ///< the campaign's first one first
    ReconnectPolicy reconnect;
    RetrySchedule retry;
    QString operatorName = odziv::operatorName(); ///< who launches, for the rule of the second person
};

/// One run of one campaign from launch or resume to its end; lives in a worker thread of its own, with an event loop.
///
/// What may interrupt it, and what becomes of campaign and recipients. "Under way" is what a connection carries: at
/// most connections x depth messages. Whatever happens, the states add up to the frozen recipients, nobody is mailed
/// twice by itself, and nobody is forgotten. Where nothing else is said the campaign stays running, the next chance
/// continues it, and the rest is queued.
///
/// - Pause (window, `pause`, another program): finishes what is under way, starts nothing more. Paused.
/// - Stop: drops what has not reached its terminator, waits half a minute for replies. Stopped.
/// - Quit, log-out, SIGTERM, the window is closed: as stop.
/// - Any of these while the recipients are being frozen: nothing was launched, the campaign is still a draft, and this
///   program does not launch it again by itself.
/// - The program is killed, the power fails: leased recipients are queued again by the next run, those at the
///   terminator are in doubt; a state counts only once it is synced to the disk.
/// - The machine sleeps: connections are found dead on waking and made anew; what was under way is deferred or, past
///   the terminator, in doubt.
/// - The clock jumps: paces, quotas and reconnects go by the steady clock; retries are due by the wall clock, after a
///   jump back at the latest one longest pause after the next resume.
/// - The network is lost: reconnects with growing pauses, ends with the error after the sixth failure in a row; no
///   attempt is counted.
/// - The sender or its limits are changed: works on with what it began with; the next run takes the new ones.
/// - Segment, template, attachments are changed: what was frozen is sent.
/// - A contact loses or changes its address: the last look before its message skips it, and counts it as removed since
///   the launch.
/// - A second window or program opens the workspace read-only and cannot send: its lock has one owner.
/// - The disk is full or fails: no terminator leaves without its row on the disk; ends with the error, and what was at
///   the terminator is in doubt.
/// - An old backup is restored: nothing is sent by itself. Paused, all that are not final in doubt.
/// - The sending hours end: finishes what is under way if it began within them; a run begun by hand outside of them
///   goes on.
/// - The first wave is refused: ends after it. Paused.
/// - A seed address is refused: ends before the first wave. Paused, all queued.
class CampaignRun final : public QObject
{
    Q_OBJECT

public:
    CampaignRun(Workspace &workspace, const Clock &clock, CampaignRunSetup setup);
    ~CampaignRun() override;

    /// Launches or recovers, then sends. Ends in ended().
    void start();
    void end(EndRequest request);
    /// Ends a launch that is under way, as if it had never been asked for; may be called from any thread.
    void cancelLaunch() const { m_cancelled.set(); }
    /// ended() was emitted.
    bool hasEnded() const { return m_ended; }

Q_SIGNALS:
    /// A launch has looked at `done` of about `all` recipients. Emitted on the writer's thread.
    void freezing(odziv::CampaignId campaign, qint64 done, qint64 all);
    /// Recipients are frozen or recovered and sending begins.
    void started(const odziv::SendProgress &progress);
    void progressed(const odziv::SendProgress &progress);
    void ended(const odziv::CampaignRunOutcome &outcome);

private:
    Status prepare();
    Status refuseBackup();
    Result<Connection *> slimReader() const;
    Result<EmailJob> job();
    void tick();
    Result<QueueCounts> counts() const;
    void watchData();
    Status beginWave(const QueueCounts &counts);
    Status mailSeeds();
    void onSeedsMailed(const std::optional<Error> &trouble);
    void beginSending();
    void onWaveEnded(const EmailRunOutcome &outcome);
    bool isOutsideHours() const;
    void finish(const EmailRunOutcome &outcome);
    void finishWith(const Error &error);
    Status settleStatus(const QueueCounts &counts, CampaignStatus &status);

    Workspace &m_workspace;
    const Clock &m_clock;
    CampaignRunSetup m_setup;
    Campaign m_campaign;
    Connection *m_reader = nullptr; ///< of the run's thread, once there is a job
    CancelFlag m_cancelled = CancelFlag::create();
    /// Moves on with every committed change but those of sending itself; counted in the thread of the writer.
    std::shared_ptr<std::atomic<qint64>> m_dataVersion = std::make_shared<std::atomic<qint64>>(0);
    /// The last one is at work; none goes before the run, for their statements are of its reader.
    std::vector<std::unique_ptr<CampaignWave>> m_waves;
    std::optional<CanaryRule> m_canary; ///< while its wave is not judged
    std::unique_ptr<SeedMailing> m_seeds;
    qint64 m_judgedBefore = 0; ///< recipients with a verdict when the wave began
    bool m_keepsHours = false;
    bool m_hoursEnded = false;
    qint64 m_messages = 0; ///< of the waves that ended
    QTimeZone m_zone;
    std::optional<EndRequest> m_endRequest;
    SendRate m_rate;
    QTimer m_tick;
    qint64 m_startedAt = 0;
    bool m_ended = false;
};

} // namespace odziv
