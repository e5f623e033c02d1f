/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rangehistogram.h"

#include "criteria/conditionsentence.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace odziv {

namespace {

constexpr int barsHeight = 72;

} // namespace

double axisValue(const Operand &operand)
{
    if (const auto *number = std::get_if<qint64>(&operand))
        return static_cast<double>(*number);
    if (const auto *money = std::get_if<Money>(&operand))
        return static_cast<double>(money->cents());
    if (const auto *day = std::get_if<QDate>(&operand))
        return static_cast<double>(day->toJulianDay());
    return 0;
}

RangeHistogram::RangeHistogram(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
{
    setObjectName(QStringLiteral("histogram"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

QSize RangeHistogram::sizeHint() const
{
    return {420, barsHeight + fontMetrics().height() + spacing::normal};
}

QSize RangeHistogram::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void RangeHistogram::setBars(const std::vector<HistogramBar> &bars)
{
    // The edges may be others now; the range stays where its values are.
    std::optional<Operand> least;
    std::optional<Operand> greatest;
    if (m_first >= 0 && static_cast<size_t>(m_last) < m_bars.size()) {
        least = m_bars[static_cast<size_t>(m_first)].least;
        greatest = m_bars[static_cast<size_t>(m_last)].greatest;
    }
    m_bars = bars;
    m_first = m_last = -1;
    m_isMissed = false;
    if (least)
        setRange(least, greatest);
    describe();
    update();
}

int RangeHistogram::barOf(const Operand &value) const
{
    const auto found = std::find_if(m_bars.cbegin(), m_bars.cend(), [&](const HistogramBar &bar) {
        return axisValue(value) <= axisValue(bar.greatest);
    });
    return found == m_bars.cend() ? static_cast<int>(m_bars.size()) - 1 : static_cast<int>(found - m_bars.cbegin());
}

void RangeHistogram::setRange(const std::optional<Operand> &least, const std::optional<Operand> &greatest)
{
    if (m_bars.empty() || (!least && !greatest)) {
        clearRange();
        return;
    }
    const bool isMissed = (least && axisValue(*least) > axisValue(m_bars.back().greatest))
                          || (greatest && axisValue(*greatest) < axisValue(m_bars.front().least));
    if (isMissed) {
        clearRange();
        m_isMissed = true;
        describe();
        return;
    }
    m_isMissed = false;
    m_first = least ? barOf(*least) : 0;
    m_last = greatest ? barOf(*greatest) : static_cast<int>(m_bars.size()) - 1;
    describe();
    update();
}

void RangeHistogram::clearRange()
{
    m_first = m_last = -1;
    m_isMissed = false;
    describe();
    update();
}

void RangeHistogram::selectBars(int first, int last)
{
    m_isMissed = false;
    const int most = static_cast<int>(m_bars.size()) - 1;
    m_first = qBound(0, qMin(first, last), most);
    m_last = qBound(0, qMax(first, last), most);
    describe();
    update();
    choose();
}

void RangeHistogram::choose()
{
    if (m_first >= 0)
        Q_EMIT rangeChosen(m_bars[static_cast<size_t>(m_first)].least, m_bars[static_cast<size_t>(m_last)].greatest);
}

QString RangeHistogram::edgeText(const Operand &value) const
{
    return operandText(value, m_locale);
}

QString RangeHistogram::barText(int bar) const
{
    const HistogramBar &shown = m_bars[static_cast<size_t>(bar)];
    return tr("%1 to %2: %3").arg(edgeText(shown.least), edgeText(shown.greatest), m_locale.toString(shown.count));
}

void RangeHistogram::describe()
{
    if (m_bars.empty()) {
        setAccessibleName(tr("No values"));
        return;
    }
    setAccessibleName(tr("Values from %1 to %2").arg(edgeText(m_bars.front().least), edgeText(m_bars.back().greatest)));
    qint64 inside = 0;
    for (int bar = qMax(0, m_first); m_first >= 0 && bar <= m_last; ++bar)
        inside += m_bars[static_cast<size_t>(bar)].count;
    setAccessibleDescription(m_isMissed    ? tr("Chosen: none of these values")
                             : m_first < 0 ? QString()
                                           : tr("Chosen: %1 to %2, about %3")
                                                 .arg(edgeText(m_bars[static_cast<size_t>(m_first)].least),
                                                      edgeText(m_bars[static_cast<size_t>(m_last)].greatest),
                                                      m_locale.toString(inside)));
}

QRectF RangeHistogram::barRect(int bar) const
{
    qint64 largest = 1;
    for (const HistogramBar &other : m_bars)
        largest = std::max(largest, other.count);
    const double width = (this->width() - 2.0) / static_cast<double>(m_bars.size());
    const qint64 count = m_bars[static_cast<size_t>(bar)].count;
    // A bar that holds somebody is seen, however few.
    const double height
        = count == 0 ? 0
                     : std::max(2.0, (barsHeight - 6.0) * static_cast<double>(count) / static_cast<double>(largest));
    return {1 + bar * width + 0.5, barsHeight - height, std::max(1.0, width - 1), height};
}

int RangeHistogram::barAt(double x) const
{
    const double width = (this->width() - 2.0) / static_cast<double>(m_bars.size());
    return qBound(0, static_cast<int>((x - 1) / width), static_cast<int>(m_bars.size()) - 1);
}

void RangeHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor outside = Theme::quietText(palette());
    outside.setAlphaF(0.45F);
    if (m_bars.empty())
        return;
    if (m_first >= 0) {
        QColor shade = accent;
        shade.setAlphaF(0.12F);
        const double left = barRect(m_first).left();
        painter.fillRect(QRectF(left, 0, barRect(m_last).right() - left, barsHeight), shade);
    }
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar) {
        const bool isInside = !m_isMissed && (m_first < 0 || (bar >= m_first && bar <= m_last));
        painter.setBrush(isInside ? accent : outside);
        painter.drawRect(barRect(bar));
    }
    painter.setPen(Theme::line(palette()));
    painter.drawLine(0, barsHeight, width(), barsHeight);
    if (m_first >= 0) {
        for (const bool upper : {false, true}) {
            const double x = upper ? barRect(m_last).right() : barRect(m_first).left();
            const bool isActive = hasFocus() && upper == m_isUpperActive;
            painter.setPen(QPen(accent, isActive ? 3 : 1.5));
            painter.drawLine(QPointF(x, 0), QPointF(x, barsHeight + 3));
        }
    }
    painter.setPen(Theme::quietText(palette()));
    const QRect edges(2, barsHeight + 2, width() - 4, fontMetrics().height());
    const size_t first = m_first < 0 ? 0 : static_cast<size_t>(m_first);
    const size_t last = m_first < 0 ? m_bars.size() - 1 : static_cast<size_t>(m_last);
    painter.drawText(edges, Qt::AlignLeft, edgeText(m_bars.front().least));
    painter.drawText(edges, Qt::AlignRight, edgeText(m_bars.back().greatest));
    if (m_first >= 0) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(edges, Qt::AlignHCenter,
                         tr("%1 to %2").arg(edgeText(m_bars[first].least), edgeText(m_bars[last].greatest)));
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void RangeHistogram::mousePressEvent(QMouseEvent *event)
{
    if (!m_editable || m_bars.empty() || event->button() != Qt::LeftButton)
        return;
    m_anchor = barAt(event->position().x());
    m_first = m_last = m_anchor;
    m_isMissed = false;
    m_isUpperActive = true;
    describe();
    update();
}

void RangeHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_anchor < 0)
        return;
    const int now = barAt(event->position().x());
    m_isUpperActive = now >= m_anchor;
    if (std::min(m_anchor, now) == m_first && std::max(m_anchor, now) == m_last)
        return;
    // The counts follow while the range is dragged.
    selectBars(m_anchor, now);
}

void RangeHistogram::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_anchor, -1) >= 0)
        choose();
}

void RangeHistogram::moveEnd(int by, bool both)
{
    const int most = static_cast<int>(m_bars.size()) - 1;
    if (m_first < 0) {
        selectBars(0, most);
        return;
    }
    int first = m_first;
    int last = m_last;
    if (both) {
        const int step = qBound(-first, by, most - last);
        first += step;
        last += step;
    } else if (m_isUpperActive) {
        last = qBound(first, last + by, most);
    } else {
        first = qBound(0, first + by, last);
    }
    selectBars(first, last);
}

void RangeHistogram::keyPressEvent(QKeyEvent *event)
{
    if (!m_editable || m_bars.empty() || (event->modifiers() & ~Qt::ShiftModifier & ~Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool both = event->modifiers() & Qt::ShiftModifier;
    const auto whole = static_cast<int>(m_bars.size());
    switch (event->key()) {
    case Qt::Key_Left:
        moveEnd(-1, both);
        break;
    case Qt::Key_Right:
        moveEnd(1, both);
        break;
    case Qt::Key_Home:
        moveEnd(-whole, both);
        break;
    case Qt::Key_End:
        moveEnd(whole, both);
        break;
    case Qt::Key_Space:
        m_isUpperActive = !m_isUpperActive;
        update();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool RangeHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_bars.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), barText(barAt(help->pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace odziv
