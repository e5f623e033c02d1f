/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ratechart.h"

#include "ui/sending/statebar.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace odziv {

namespace {

using Outcome = DeliveryStatus::Outcome;

constexpr int columnWidth = 6;
constexpr double widestColumn = 48;
constexpr int scaleWidth = 64;
constexpr std::array outcomes{Outcome::Accepted, Outcome::Deferred, Outcome::Rejected, Outcome::InDoubt};

/// The colours of the state bar.
QColor colourOf(Outcome outcome, const QPalette &palette)
{
    switch (outcome) {
    case Outcome::Accepted:
        return StateBar::colorOf(SendState::Accepted, palette);
    case Outcome::Deferred:
        return StateBar::colorOf(SendState::Deferred, palette);
    case Outcome::Rejected:
        return StateBar::colorOf(SendState::Rejected, palette);
    case Outcome::InDoubt:
        break;
    }
    return StateBar::colorOf(SendState::InDoubt, palette);
}

/// The scale in as many parts as give round numbers: 5 has fifths, 1 and 2 have quarters.
int partsOf(double roundNumber)
{
    const double power = std::pow(10.0, std::floor(std::log10(roundNumber) + 1e-9));
    return std::lround(roundNumber / power) == 5 ? 5 : 4;
}

/// So many that every step of the scale is told exactly.
int decimalsOf(double step)
{
    constexpr int most = 2;
    int decimals = 0;
    for (double rest = step; decimals < most && std::abs(rest - std::round(rest)) > 1e-6; rest *= 10)
        ++decimals;
    return decimals;
}

/// 1, 2 or 5 times a power of ten, at least `value`.
double roundedUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= value)
            return factor * power;
    }
    return value;
}

/// Messages per second; few of them are a round number per minute.
double topOfScale(double rate)
{
    constexpr double mostPerMinute = 50;
    const double perMinute = roundedUp(rate * 60);
    return perMinute <= mostPerMinute ? perMinute / 60 : roundedUp(rate);
}

} // namespace

RateChart::RateChart(const QLocale &locale, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_zone(zone)
{
    setAccessibleName(tr("Pace over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

int RateChart::mostBuckets() const
{
    return std::max(20, plotArea().width() / columnWidth);
}

void RateChart::setTimeline(const AttemptTimeline &timeline)
{
    m_timeline = timeline;
    qint64 attempts = 0;
    for (const AttemptBucket &bucket : m_timeline.buckets)
        attempts += bucket.sum();
    setAccessibleDescription(tr("%1 attempts in %2 columns")
                                 .arg(m_locale.toString(attempts))
                                 .arg(static_cast<qint64>(m_timeline.buckets.size())));
    update();
}

QRect RateChart::plotArea() const
{
    const int line = fontMetrics().height();
    // Above it the unit, and below that half a line for the topmost number.
    return rect().adjusted(scaleWidth, 2 * line, -spacing::normal, -line - spacing::normal);
}

QString RateChart::timeText(qint64 at) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, m_zone);
    if (m_timeline.width < 60 * 1000)
        return m_locale.toString(time.time(), QStringLiteral("HH:mm:ss"));
    const bool sameDay = QDateTime::fromMSecsSinceEpoch(m_timeline.buckets.front().begin, m_zone).date()
                         == QDateTime::fromMSecsSinceEpoch(m_timeline.buckets.back().begin, m_zone).date();
    const QString clock = m_locale.toString(time.time(), QStringLiteral("HH:mm"));
    return sameDay ? clock : m_locale.toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

QString RateChart::bucketText(const AttemptBucket &bucket) const
{
    QStringList lines{timeText(bucket.begin)};
    const std::array<QString, 4> words{tr("Accepted: %1"), tr("To be retried: %1"), tr("Rejected: %1"),
                                       tr("In doubt: %1")};
    for (size_t i = 0; i < outcomes.size(); ++i) {
        if (bucket.of(outcomes[i]) > 0)
            lines << words[i].arg(m_locale.toString(bucket.of(outcomes[i])));
    }
    return lines.join(QLatin1Char('\n'));
}

void RateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect plot = plotArea();
    if (m_timeline.buckets.empty()) {
        painter.setPen(Theme::quietText(palette()));
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing was sent yet."));
        return;
    }
    qint64 most = 0;
    for (const AttemptBucket &bucket : m_timeline.buckets)
        most = std::max(most, bucket.sum());
    const double top = topOfScale(static_cast<double>(most) * 1000.0 / static_cast<double>(m_timeline.width));
    paintScale(painter, plot, top);
    paintColumns(painter, plot, top);
    paintTimes(painter, plot);
}

/// Messages per second; per minute where they are few.
void RateChart::paintScale(QPainter &painter, const QRect &plot, double topRate) const
{
    const bool perMinute = topRate < 1;
    const double top = perMinute ? topRate * 60 : topRate;
    const int parts = partsOf(top);
    const int decimals = decimalsOf(top / parts);
    painter.setPen(Theme::quietText(palette()));
    painter.drawText(QRect(0, 0, plot.right(), fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
                     perMinute ? tr("messages per minute") : tr("messages per second"));
    for (int i = 0; i <= parts; ++i) {
        const double value = top * i / parts;
        const int y = plot.bottom() - plot.height() * i / parts;
        painter.setPen(Theme::line(palette()));
        painter.drawLine(plot.left(), y, plot.right(), y);
        painter.setPen(Theme::quietText(palette()));
        painter.drawText(QRect(0, y - fontMetrics().height() / 2, scaleWidth - spacing::normal, fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignVCenter, m_locale.toString(value, 'f', decimals));
    }
}

void RateChart::paintColumns(QPainter &painter, const QRect &plot, double topRate) const
{
    const double full = topRate * static_cast<double>(m_timeline.width) / 1000.0;
    const double step = static_cast<double>(plot.width()) / static_cast<double>(m_timeline.buckets.size());
    for (size_t i = 0; i < m_timeline.buckets.size(); ++i) {
        const double x = plot.left() + step * static_cast<double>(i);
        double y = plot.bottom();
        for (const Outcome outcome : outcomes) {
            const double height = plot.height() * static_cast<double>(m_timeline.buckets[i].of(outcome)) / full;
            if (height <= 0)
                continue;
            y -= height;
            painter.fillRect(QRectF(x, y, std::clamp(step - 1, 1.0, widestColumn), height),
                             colourOf(outcome, palette()));
        }
    }
}

void RateChart::paintTimes(QPainter &painter, const QRect &plot) const
{
    const QRect line(plot.left(), plot.bottom() + spacing::tight, plot.width(), fontMetrics().height());
    painter.setPen(Theme::quietText(palette()));
    painter.drawText(line, Qt::AlignLeft, timeText(m_timeline.buckets.front().begin));
    painter.drawText(line, Qt::AlignRight, timeText(m_timeline.buckets.back().begin + m_timeline.width));
}

bool RateChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_timeline.buckets.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRect plot = plotArea();
    const auto count = static_cast<qint64>(m_timeline.buckets.size());
    const qint64 index = static_cast<qint64>(help->pos().x() - plot.left()) * count / std::max(1, plot.width());
    if (!plot.contains(help->pos()) || index < 0 || index >= count)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), bucketText(m_timeline.buckets[static_cast<size_t>(index)]), this);
    return true;
}

} // namespace odziv
