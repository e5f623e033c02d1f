/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "statusarea.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace odziv {

namespace {

constexpr int iconSize = 16;
constexpr int barWidth = 180;
constexpr int barSteps = 1000;
constexpr int remarkMilliseconds = 6000;

QToolButton *addButton(QHBoxLayout *layout, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setIconSize({iconSize, iconSize});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->hide();
    layout->addWidget(button);
    return button;
}

} // namespace

StatusArea::StatusArea(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_remaining(new QLabel(this))
    , m_remarkTimer(std::make_unique<QTimer>())
{
    setObjectName(QStringLiteral("statusArea"));
    setAccessibleName(tr("Status"));
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_remaining);
    m_cancel = addButton(layout, QStringLiteral("ban"));
    m_cancel->setText(tr("Cancel"));
    m_link = addButton(layout, QStringLiteral("arrow-right"));
    m_close = addButton(layout, QStringLiteral("x"));
    m_close->setToolTip(tr("Hide the result"));
    m_close->setAccessibleName(tr("Hide the result"));
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    layout->addStretch(1);
    m_queue = addButton(layout, QStringLiteral("send"));
    m_queue->setObjectName(QStringLiteral("queueState"));
    setMinimumHeight(m_queue->sizeHint().height() + 2 * spacing::tight);

    m_remarkTimer->setSingleShot(true);
    m_remarkTimer->setInterval(remarkMilliseconds);
    connect(m_remarkTimer.get(), &QTimer::timeout, this, &StatusArea::showJob);
    connect(m_queue, &QToolButton::clicked, this, &StatusArea::queueOpened);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.isEmpty())
            m_jobs.constLast()->cancel();
    });
    connect(m_link, &QToolButton::clicked, this, [this] {
        if (!m_jobs.isEmpty())
            m_jobs.constLast()->openResult();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (!m_jobs.isEmpty())
            m_jobs.takeLast()->deleteLater();
        showJob();
    });
    showJob();
}

StatusArea::~StatusArea() = default;

StatusJob *StatusArea::addJob(const QString &title)
{
    // What ended before makes room; what still runs stays below.
    for (StatusJob *job : QList<StatusJob *>(m_jobs)) {
        if (job->state() != StatusJob::State::Running) {
            m_jobs.removeOne(job);
            job->deleteLater();
        }
    }
    auto *job = new StatusJob(title, m_clock, this);
    m_jobs << job;
    connect(job, &StatusJob::changed, this, &StatusArea::showJob);
    showJob();
    return job;
}

bool StatusArea::hasRunningJobs() const
{
    return !runningJobs().isEmpty();
}

QList<StatusJob *> StatusArea::runningJobs() const
{
    QList<StatusJob *> running;
    for (StatusJob *job : m_jobs) {
        if (job->state() == StatusJob::State::Running)
            running << job;
    }
    return running;
}

void StatusArea::setQueueState(const QString &text, const QString &iconName)
{
    m_queue->setIcon(icon(iconName));
    m_queue->setText(text);
    m_queue->setToolTip(tr("Open the page Sending"));
    m_queue->setVisible(!text.isEmpty());
}

void StatusArea::showRemark(const QString &text)
{
    if (!m_jobs.isEmpty())
        return;
    m_icon->hide();
    m_text->setText(text);
    m_text->show();
    m_remarkTimer->start();
}

void StatusArea::showJob()
{
    // The newest running job comes first; without one, the newest that ended.
    const auto running = runningJobs();
    if (!running.isEmpty()) {
        m_jobs.removeOne(running.constLast());
        m_jobs << running.constLast();
    }
    // A job that ended well and has nothing to say leaves no trace.
    if (!m_jobs.isEmpty() && m_jobs.constLast()->state() == StatusJob::State::Done
        && m_jobs.constLast()->resultText().isEmpty())
        m_jobs.takeLast()->deleteLater();
    const bool any = !m_jobs.isEmpty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_remaining),
          static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_close)})
        widget->hide();
    m_text->setVisible(any);
    if (!any)
        return;
    const StatusJob &job = *m_jobs.constLast();
    if (job.state() == StatusJob::State::Running)
        showRunning(job);
    else
        showEnded(job);
}

void StatusArea::showRunning(const StatusJob &job)
{
    const auto others = runningJobs().size() - 1;
    QString text = job.title();
    if (others > 0)
        text += QLatin1Char(' ') + tr("(%n more at work)", nullptr, static_cast<int>(others));
    m_text->setText(text);
    m_bar->setAccessibleName(job.title());
    m_bar->setRange(0, job.total() > 0 ? barSteps : 0);
    if (job.total() > 0)
        m_bar->setValue(static_cast<int>(job.done() * barSteps / job.total()));
    m_bar->show();
    const qint64 seconds = job.remainingSeconds();
    const QString left = seconds < 0    ? QString()
                         : seconds < 90 ? tr("about %n s left", nullptr, static_cast<int>(seconds))
                                        : tr("about %n min left", nullptr, static_cast<int>((seconds + 30) / 60));
    m_remaining->setText(left);
    m_remaining->setVisible(!left.isEmpty());
    m_cancel->setVisible(job.isCancellable());
    m_cancel->setEnabled(!job.cancelFlag().isSet());
    m_cancel->setText(job.cancelFlag().isSet() ? tr("Cancelling…") : tr("Cancel"));
}

void StatusArea::showEnded(const StatusJob &job)
{
    const bool dark = Theme::isDark(palette());
    const bool done = job.state() == StatusJob::State::Done;
    const bool failed = job.state() == StatusJob::State::Failed;
    const QString name = done     ? QStringLiteral("circle-check")
                         : failed ? QStringLiteral("circle-alert")
                                  : QStringLiteral("ban");
    const Tone tone = done ? Tone::Success : failed ? Tone::Problem : Tone::Information;
    m_icon->setPixmap(icon(name, Theme::foreground(tone, dark)).pixmap(iconSize, iconSize));
    m_icon->show();
    m_text->setText(done     ? job.resultText()
                    : failed ? tr("%1 failed: %2").arg(job.title(), job.error().text)
                             : tr("%1 was cancelled").arg(job.title()));
    m_link->setText(job.linkText());
    m_link->setVisible(!job.linkText().isEmpty());
    m_close->show();
}

} // namespace odziv
