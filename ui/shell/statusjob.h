/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/error.h"
#include "common/jobtracker.h"
#include "store/workspace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace odziv {

/// One long piece of work as the status area shows it: progress, remaining time, cancel, and a result one can open.
/// Made by StatusArea::addJob(); all calls in the GUI thread except those of progressCallback().
class StatusJob final : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Done, Failed, Cancelled };

    StatusJob(QString title, const Clock &clock, QObject *parent);
    ~StatusJob() override;

    QString title() const { return m_title; }
    State state() const { return m_state; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } ///< 0: not known
    /// Seconds until the end at the speed so far; -1 while unknown.
    qint64 remainingSeconds() const;
    QString resultText() const { return m_resultText; }
    QString linkText() const { return m_linkText; }
    const Error &error() const { return m_error; }

    /// Set when the user cancels; hand it to the work.
    CancelFlag cancelFlag() const { return m_cancelFlag; }
    /// For the work; may be called from any thread and as often as it likes.
    ProgressCallback progressCallback();
    /// The same for work of several steps: names the one that has begun.
    std::function<void(const QString &title)> titleCallback();

    void setTitle(const QString &title);
    void setCancellable(bool cancellable);
    bool isCancellable() const { return m_cancellable && m_state == State::Running; }
    void setProgress(qint64 done, qint64 total);

    /// Ends the job. `resultText` says what came out; `open` shows it when the link is pressed.
    void finish(const QString &resultText, const QString &linkText = {}, std::function<void()> open = {});
    /// Ends the job; Cancelled is no failure.
    void fail(const Error &error);

public Q_SLOTS:
    void cancel();
    void openResult();

Q_SIGNALS:
    void changed();
    void ended();

private:
    struct Mailbox;

    QString m_title;
    const Clock &m_clock;
    qint64 m_startedAt;
    State m_state = State::Running;
    CancelFlag m_cancelFlag = CancelFlag::create();
    bool m_cancellable = true;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_resultText;
    QString m_linkText;
    std::function<void()> m_open;
    Error m_error;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace odziv
