/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "store/workspace.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace odziv {

class LiveSegmentEvaluator;
class SendingDesk;

/// One open workspace with the pools that read from it. Pages borrow from it; it goes only when no worker reads any
/// more, because a reader belongs to the workspace.
class WorkspaceSession final : public QObject
{
    Q_OBJECT

public:
    WorkspaceSession(std::unique_ptr<Workspace> workspace, const Clock &clock, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    Workspace &workspace() { return *m_workspace; }
    QThreadPool &quickReads() { return m_quickReads; }
    QThreadPool &slowReads() { return m_slowReads; }
    QTimeZone zone() const { return m_zone; }
    /// What is being sent goes on whatever page is shown, and ends before the workspace goes.
    SendingDesk &sending() { return *m_sending; }
    /// Keeps the workspace's snapshot and counts in it.
    LiveSegmentEvaluator &evaluator() { return *m_evaluator; }

    /// Deletes the session as soon as its workers and the messages under way have ended, then calls `closed`. To be
    /// called when every page that borrows from it is gone. Does not block.
    void closeWhenIdle(std::function<void()> closed);

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SendingDesk> m_sending;
    std::unique_ptr<LiveSegmentEvaluator> m_evaluator;
    QThreadPool m_quickReads;
    QThreadPool m_slowReads;
    QTimeZone m_zone;
    QTimer m_idleTimer;
    std::function<void()> m_closed;
};

} // namespace odziv
