/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "workspacesession.h"

#include "segments/livesegmentevaluator.h"
#include "ui/sending/sendingdesk.h"

namespace odziv {

namespace {

constexpr int quickThreads = 2;
constexpr int slowThreads = 3;
constexpr int idleCheckMilliseconds = 10;

} // namespace

WorkspaceSession::WorkspaceSession(std::unique_ptr<Workspace> workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_sending(std::make_unique<SendingDesk>(*m_workspace, clock))
    , m_evaluator(std::make_unique<LiveSegmentEvaluator>(*m_workspace, clock))
    , m_zone(m_workspace->timeZone())
{
    m_quickReads.setMaxThreadCount(quickThreads);
    m_slowReads.setMaxThreadCount(slowThreads);
    // A thread keeps its reader with a warm cache.
    m_quickReads.setExpiryTimeout(-1);
    m_slowReads.setExpiryTimeout(-1);
    m_sending->startSchedule(m_quickReads);
    m_idleTimer.setInterval(idleCheckMilliseconds);
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        if (!m_sending->isIdle() || m_evaluator->snapshots().isBuilding() || m_quickReads.activeThreadCount() > 0
            || m_slowReads.activeThreadCount() > 0)
            return;
        m_idleTimer.stop();
        const auto closed = std::move(m_closed);
        delete this;
        if (closed)
            closed();
    });
}

WorkspaceSession::~WorkspaceSession()
{
    m_sending.reset();
    m_quickReads.clear();
    m_slowReads.clear();
    m_quickReads.waitForDone();
    m_slowReads.waitForDone();
}

void WorkspaceSession::closeWhenIdle(std::function<void()> closed)
{
    m_closed = std::move(closed);
    m_sending->report(nullptr, {});
    m_sending->quit();
    m_evaluator->snapshots().cancelBuilding();
    m_quickReads.clear();
    m_slowReads.clear();
    m_idleTimer.start();
}

} // namespace odziv
