/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "store/workspace.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace odziv {

/// One open workspace with the pools that read from it. Pages borrow from it; it goes only when no worker reads any
/// more, because a reader belongs to the workspace.
class WorkspaceSession final : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceSession(std::unique_ptr<Workspace> workspace, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    Workspace &workspace() { return *m_workspace; }
    QThreadPool &quickReads() { return m_quickReads; }
    QThreadPool &slowReads() { return m_slowReads; }
    QTimeZone zone() const { return m_zone; }

    /// Deletes the session as soon as its workers have ended, then calls `closed`. To be called when every page that
    /// borrows from it is gone. Does not block.
    void closeWhenIdle(std::function<void()> closed);

private:
    std::unique_ptr<Workspace> m_workspace;
    QThreadPool m_quickReads;
    QThreadPool m_slowReads;
    QTimeZone m_zone;
    QTimer m_idleTimer;
    std::function<void()> m_closed;
};

} // namespace odziv
