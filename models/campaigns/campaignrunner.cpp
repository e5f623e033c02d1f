/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignrunner.h"

#include "campaigns/campaignstorage.h"
#include "channels/smtpdelivery.h"
#include "sendqueue/senderpassword.h"
#include "sendqueue/senderstorage.h"

#include <QDir>

namespace odziv {

/// A run with its thread; without them while the password is being fetched.
struct CampaignRunner::Run
{
    std::unique_ptr<QThread> thread;
    CampaignRun *run = nullptr; // lives and dies in `thread`
    std::optional<EndRequest> endRequest;
};

namespace {

/// Ends a worker and its thread, from inside it. Prepared statements must be gone before the thread's reader goes, so
/// the worker is deleted before the thread ends and not by it.
void dispose(CampaignRun *worker)
{
    QMetaObject::invokeMethod(
        worker,
        [worker] {
            QThread *const thread = QThread::currentThread();
            delete worker;
            thread->quit();
        },
        Qt::QueuedConnection);
}

} // namespace

CampaignRunner::CampaignRunner(Workspace &workspace, SecretStore &secrets, const Clock &clock, QObject *parent)
    : CampaignRunner(workspace, secrets, clock, Options(), parent)
{}

CampaignRunner::CampaignRunner(Workspace &workspace, SecretStore &secrets, const Clock &clock, Options options,
                               QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_tokens(secrets, clock)
{}

CampaignRunner::~CampaignRunner()
{
    quitAll();
    for (auto &[campaign, run] : m_runs) {
        if (!run->thread)
            continue;
        CampaignRun *const worker = run->run;
        QMetaObject::invokeMethod(
            worker,
            [worker] {
                if (worker->hasEnded())
                    dispose(worker);
                else
                    connect(worker, &CampaignRun::ended, worker, [worker] { dispose(worker); });
            },
            Qt::QueuedConnection);
        run->thread->wait();
    }
}

void CampaignRunner::begin(CampaignId campaign, CampaignAction action)
{
    if (isRunning(campaign))
        return;
    m_runs.emplace(campaign, std::make_unique<Run>());
    if (m_workspace.isReadOnly())
        return giveUp(
            campaign,
            {ErrorCode::ReadOnly, m_workspace.readOnlyReason(), QDir::toNativeSeparators(m_workspace.path()), {}});
    auto connection = m_workspace.reader();
    if (!connection)
        return giveUp(campaign, connection.error());
    auto stored = CampaignStorage::read(**connection, campaign);
    if (!stored)
        return giveUp(campaign, stored.error());
    QList<CampaignRelay> wanted{{stored->senderName, stored->senderWeight}};
    wanted += stored->moreRelays;
    std::vector<WaveRelay> relays;
    for (const CampaignRelay &relay : std::as_const(wanted)) {
        auto sender = SenderStorage::read(**connection, relay.senderName);
        if (!sender)
            return giveUp(campaign, sender.error());
        relays.push_back({*sender, m_options.sessions, relay.weight});
    }
    readPasswords(campaign, action, std::move(relays), 0);
}

/// One after the other, for the vault may ask for each.
void CampaignRunner::readPasswords(CampaignId campaign, CampaignAction action, std::vector<WaveRelay> relays,
                                   size_t next)
{
    if (m_options.sessions || next == relays.size())
        return startRun(campaign, action, std::move(relays));
    const Sender sender = relays[next].sender;
    readSenderPassword(sender, m_secrets, this,
                       [this, campaign, action, relays = std::move(relays), next](const Result<QString> &password) {
                           if (!password)
                               return giveUp(campaign, password.error());
                           std::vector<WaveRelay> known = relays;
                           known[next].sessions = sessionsOf(known[next].sender, *password);
                           readPasswords(campaign, action, std::move(known), next + 1);
                       });
}

DeliverySessionFactory CampaignRunner::sessionsOf(const Sender &sender, const QString &secret)
{
    SmtpServer server = sender.server(secret);
    server.timeoutDivisor = m_options.smtpTimeoutDivisor;
    return SmtpDelivery::factory(server, m_tokens.sourceFor(sender));
}

void CampaignRunner::startRun(CampaignId campaign, CampaignAction action, std::vector<WaveRelay> relays)
{
    const auto found = m_runs.find(campaign);
    if (found == m_runs.end())
        return;
    Run &run = *found->second;
    CampaignRunSetup setup;
    setup.campaign = campaign;
    setup.action = action;
    setup.relays = std::move(relays);
    setup.reconnect = m_options.reconnect;
    setup.retry = m_options.retry;
    run.thread = std::make_unique<QThread>();
    run.thread->setObjectName(QStringLiteral("campaign"));
    run.run = new CampaignRun(m_workspace, m_clock, std::move(setup));
    run.run->moveToThread(run.thread.get());
    connect(run.run, &CampaignRun::freezing, this, &CampaignRunner::freezing);
    connect(run.run, &CampaignRun::started, this, &CampaignRunner::started);
    connect(run.run, &CampaignRun::progressed, this, &CampaignRunner::progressed);
    connect(run.run, &CampaignRun::ended, this, &CampaignRunner::onEnded);
    run.thread->start();
    QMetaObject::invokeMethod(run.run, &CampaignRun::start, Qt::QueuedConnection);
    if (run.endRequest)
        end(campaign, *run.endRequest);
}

void CampaignRunner::end(CampaignId campaign, EndRequest request)
{
    const auto found = m_runs.find(campaign);
    if (found == m_runs.end())
        return;
    found->second->endRequest = request;
    CampaignRun *const run = found->second->run;
    if (!run)
        return;
    run->cancelLaunch();
    QMetaObject::invokeMethod(
        run, [run, request] { run->end(request); }, Qt::QueuedConnection);
}

void CampaignRunner::quitAll()
{
    for (const auto &[campaign, run] : m_runs)
        end(campaign, EndRequest::Quit);
}

void CampaignRunner::giveUp(CampaignId campaign, const Error &error)
{
    CampaignRunOutcome outcome;
    outcome.campaign = campaign;
    outcome.error = error;
    // Never from inside the call that began it.
    QMetaObject::invokeMethod(
        this, [this, outcome] { onEnded(outcome); }, Qt::QueuedConnection);
}

void CampaignRunner::onEnded(const CampaignRunOutcome &outcome)
{
    const auto found = m_runs.find(outcome.campaign);
    if (found == m_runs.end())
        return;
    Run &run = *found->second;
    if (run.thread) {
        dispose(run.run);
        run.thread->wait();
    }
    m_runs.erase(found);
    Q_EMIT ended(outcome);
}

} // namespace odziv
