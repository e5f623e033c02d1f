/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "statebar.h"

#include "campaigns/recipienttablemodel.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace odziv {

namespace {

constexpr int barHeight = 16;
constexpr int swatch = 10;
/// In the order in which a message walks through them.
constexpr std::array<SendState, 8> shownStates{SendState::Accepted, SendState::DotSent,  SendState::Leased,
                                               SendState::Queued,   SendState::Deferred, SendState::InDoubt,
                                               SendState::Rejected, SendState::Skipped};

} // namespace

StateBar::StateBar(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateBar::setCounts(const QueueCounts &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    QStringList words;
    for (const Entry &entry : entries())
        words << entry.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<StateBar::Entry> StateBar::entries() const
{
    QList<Entry> entries;
    for (const SendState state : shownStates) {
        const qint64 count = m_counts.of(state);
        const bool always = state == SendState::Accepted || state == SendState::Queued;
        if (count > 0 || always)
            entries << Entry{state, count, tr("%1 %2").arg(sendStateText(state), m_locale.toString(count))};
    }
    return entries;
}

QColor StateBar::colorOf(SendState state, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    switch (state) {
    case SendState::Accepted:
        return Theme::foreground(Tone::Success, dark);
    case SendState::DotSent:
    case SendState::Leased:
        return palette.color(QPalette::Highlight);
    case SendState::Queued:
        return dark ? QColor(0x6a7480) : QColor(0xb4bcc6);
    case SendState::Deferred:
        return Theme::foreground(Tone::Warning, dark);
    case SendState::InDoubt:
        return dark ? QColor(0xc792ea) : QColor(0x7a3e9d);
    case SendState::Rejected:
        return Theme::foreground(Tone::Problem, dark);
    case SendState::Skipped:
        return dark ? QColor(0x464d55) : QColor(0xd9dde2);
    }
    return {};
}

int StateBar::layLegend(QPainter *painter, int width, int top) const
{
    const QFontMetrics metrics = fontMetrics();
    const int lineHeight = metrics.height() + spacing::tight;
    int x = 0;
    int y = top;
    for (const Entry &entry : entries()) {
        const int entryWidth = swatch + spacing::tight + metrics.horizontalAdvance(entry.text) + spacing::wide;
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            y += lineHeight;
        }
        if (painter) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colorOf(entry.state, palette()));
            painter->drawRoundedRect(x, y + (metrics.height() - swatch) / 2, swatch, swatch, 2, 2);
            painter->setPen(palette().color(QPalette::WindowText));
            painter->drawText(x + swatch + spacing::tight, y + metrics.ascent(), entry.text);
        }
        x += entryWidth;
    }
    return y + lineHeight;
}

QSize StateBar::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize StateBar::minimumSizeHint() const
{
    return {200, barHeight + spacing::normal + fontMetrics().height()};
}

int StateBar::heightForWidth(int width) const
{
    return layLegend(nullptr, width, barHeight + spacing::normal);
}

void StateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, 0, width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::line(palette()));
    painter.drawRoundedRect(bar, 3, 3);
    const qint64 all = m_counts.sum();
    if (all > 0) {
        double x = 0;
        for (const Entry &entry : entries()) {
            const double part = bar.width() * static_cast<double>(entry.count) / static_cast<double>(all);
            if (entry.count == 0)
                continue;
            // Even one of a million is worth a hairline.
            const double shown = qMax(part, 2.0);
            painter.setBrush(colorOf(entry.state, palette()));
            painter.drawRect(QRectF(x, 0, qMin(shown, bar.width() - x), barHeight));
            x += part;
        }
    }
    layLegend(&painter, width(), barHeight + spacing::normal);
}

} // namespace odziv
