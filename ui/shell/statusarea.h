/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/shell/statusjob.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace odziv {

/// The strip at the bottom of the window: long jobs with progress, remaining time and cancel, what came of the
/// last one, and the state of the send queue.
class StatusArea final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusArea(const Clock &clock, QWidget *parent = nullptr);
    ~StatusArea() override;

    /// Shows a new running job. The area keeps it until another takes its place after its end.
    StatusJob *addJob(const QString &title);
    bool hasRunningJobs() const;
    /// Jobs that have not ended; for closing a workspace.
    QList<StatusJob *> runningJobs() const;

    /// One line on the send queue ("Sending: 1,204 of 20,000"); an empty text hides it. Pressing it emits
    /// queueOpened().
    void setQueueState(const QString &text, const QString &iconName = QStringLiteral("send"));
    /// A short remark that goes by itself after some seconds; never for anything that must be read.
    void showRemark(const QString &text);

Q_SIGNALS:
    void queueOpened();

private:
    void showJob();
    void showRunning(const StatusJob &job);
    void showEnded(const StatusJob &job);

    const Clock &m_clock;
    QList<StatusJob *> m_jobs;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_remaining;
    QToolButton *m_cancel;
    QToolButton *m_link;
    QToolButton *m_close;
    QToolButton *m_queue;
    std::unique_ptr<QTimer> m_remarkTimer;
};

} // namespace odziv
