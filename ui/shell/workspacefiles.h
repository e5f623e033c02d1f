/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/jobtracker.h"
#include "store/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace odziv {

struct RestoreOutcome;
class StatusArea;
class StatusJob;

/// Makes, opens and backs up workspace files on workers, and asks where. One at a time, except backups.
class WorkspaceFiles final : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<Workspace>)>;

    /// `opened` gets every workspace that was opened, in the GUI thread.
    WorkspaceFiles(QWidget *window, StatusArea &statusArea, const Clock &clock, Opened opened);

    /// Where file dialogs begin.
    void setFolder(const QString &folder) { m_folder = folder; }
    bool isBusy() const { return m_job.isRunning(); }

    void askNew();
    void askOpen();
    void askDemo();
    /// Asks for a backup and for the place of its workspace; `present` is the one that is open, if any.
    void askRestore(const QString &present);
    void askBackup(Workspace &workspace, QThreadPool &pool, const QString &today);

    void create(const QString &path);
    void open(const QString &path);
    void makeDemo(const QString &path, int customers, quint64 seed);
    /// Brings a backup back as the workspace `target`, and opens it. Nobody may have `target` open.
    void restore(const QString &backup, const QString &target);
    /// What a restore did, in sentences.
    static QString restoredText(const RestoreOutcome &outcome, const QLocale &locale);
    void backUp(Workspace &workspace, QThreadPool &pool, const QString &target);

Q_SIGNALS:
    void busyChanged(bool busy);
    void restoreWanted(const QString &backup, const QString &target);
    void restored(const odziv::RestoreOutcome &outcome);
    void failed(const odziv::Error &error);

private:
    using MakeWorkspace = std::function<Result<std::unique_ptr<Workspace>>(const CancelFlag &cancelled)>;
    void run(StatusJob *job, const MakeWorkspace &make, const QString &resultText,
             const std::function<void()> &afterwards = {});

    QWidget *m_window;
    StatusArea &m_statusArea;
    const Clock &m_clock;
    Opened m_opened;
    QString m_folder;
    JobTracker m_job;
};

} // namespace odziv
