/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rehearsalrunner.h"

namespace odziv {

RehearsalRunner::RehearsalRunner(Workspace &workspace, const Campaign &campaign, const QString &folder,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rehearsal(new CampaignRehearsal(workspace, campaign, folder, clock, m_cancelled))
{
    m_thread.setObjectName(QStringLiteral("rehearsal"));
    m_rehearsal->moveToThread(&m_thread);
    connect(m_rehearsal, &CampaignRehearsal::progressed, this, &RehearsalRunner::progressed);
    connect(m_rehearsal, &CampaignRehearsal::ended, this, &RehearsalRunner::finish);
}

RehearsalRunner::~RehearsalRunner()
{
    if (!m_rehearsal)
        return;
    m_cancelled.set();
    if (!m_thread.isRunning()) {
        delete m_rehearsal;
        return;
    }
    // Its statements are of this thread's connection, so it goes there, and before the thread ends.
    QMetaObject::invokeMethod(
        m_rehearsal, [rehearsal = m_rehearsal] { delete rehearsal; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void RehearsalRunner::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_rehearsal, &CampaignRehearsal::start, Qt::QueuedConnection);
}

void RehearsalRunner::stop()
{
    m_cancelled.set();
    if (m_rehearsal)
        QMetaObject::invokeMethod(m_rehearsal, &CampaignRehearsal::stop, Qt::QueuedConnection);
}

void RehearsalRunner::finish(const RehearsalOutcome &outcome)
{
    QMetaObject::invokeMethod(
        m_rehearsal, [rehearsal = m_rehearsal] { delete rehearsal; }, Qt::BlockingQueuedConnection);
    m_rehearsal = nullptr;
    m_thread.quit();
    m_thread.wait();
    Q_EMIT ended(outcome);
}

} // namespace odziv
