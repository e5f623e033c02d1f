/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "reachwaterfall.h"

#include "campaigns/recipienttablemodel.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace odziv {

ReachWaterfall::ReachWaterfall(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ReachWaterfall::setReach(qint64 members, const QueueCounts &counts)
{
    m_steps.clear();
    m_steps.push_back({tr("Members of the segment"), members, false, false});
    const auto noAddress = counts.skipped.find(skipReasonName(SkipReason::NoAddress));
    const qint64 without = noAddress == counts.skipped.end() ? 0 : noAddress->second;
    if (without > 0)
        m_steps.push_back({skipReasonText(noAddress->first), without, true, false});
    m_steps.push_back({tr("Recipients with an address"), counts.recipients - without, false, false});
    for (const auto &[reason, count] : counts.skipped) {
        if (reason != skipReasonName(SkipReason::NoAddress))
            m_steps.push_back({skipReasonText(reason), count, true, false});
    }
    m_steps.push_back({tr("Will be sent"), counts.recipients - counts.of(SendState::Skipped), false, true});
    setAccessibleName(lines().join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ReachWaterfall::clear(bool isCounting)
{
    m_steps.clear();
    m_isCounting = isCounting;
    updateGeometry();
    update();
}

QStringList ReachWaterfall::lines() const
{
    QStringList lines;
    for (const Step &step : m_steps) {
        const QString sign = step.isLoss ? QString(QChar(0x2212)) : QString();
        lines << tr("%1 %2").arg(step.text, sign + m_locale.toString(step.count));
    }
    return lines;
}

int ReachWaterfall::lineHeight() const
{
    return fontMetrics().height() + spacing::normal;
}

QSize ReachWaterfall::sizeHint() const
{
    return {360, std::max(1, static_cast<int>(m_steps.size())) * lineHeight()};
}

void ReachWaterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    qint64 largest = 1;
    if (m_steps.empty()) {
        painter.setPen(Theme::quietText(palette()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         m_isCounting ? tr("Being counted…") : tr("Counted as soon as the campaign is saved."));
        return;
    }
    int captionWidth = 0;
    for (const Step &step : m_steps) {
        largest = std::max(largest, step.count);
        captionWidth = std::max(captionWidth, metrics.horizontalAdvance(step.text) + (step.isLoss ? spacing::wide : 0));
    }
    captionWidth = std::min(captionWidth + spacing::wide, width() / 2);
    const int numberWidth
        = metrics.horizontalAdvance(QString(QChar(0x2212)) + m_locale.toString(largest)) + spacing::normal;
    const int barLeft = captionWidth + numberWidth + spacing::normal;
    int y = 0;
    for (const Step &step : m_steps) {
        QFont font = this->font();
        font.setBold(step.isResult);
        painter.setFont(font);
        painter.setPen(step.isLoss ? Theme::quietText(palette()) : palette().color(QPalette::WindowText));
        const int indent = step.isLoss ? spacing::wide : 0;
        const QString caption = metrics.elidedText(step.text, Qt::ElideRight, captionWidth - indent - spacing::normal);
        painter.drawText(QRect(indent, y, captionWidth - indent, lineHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         caption);
        const QString number = (step.isLoss ? QString(QChar(0x2212)) : QString()) + m_locale.toString(step.count);
        painter.drawText(QRect(captionWidth, y, numberWidth, lineHeight()), Qt::AlignVCenter | Qt::AlignRight, number);
        const double share = static_cast<double>(step.count) / static_cast<double>(largest);
        const QRectF bar(barLeft, y + spacing::tight + 2, (width() - barLeft) * share,
                         lineHeight() - 2 * spacing::tight - 4);
        painter.setPen(Qt::NoPen);
        const bool dark = Theme::isDark(palette());
        painter.setBrush(step.isLoss     ? Theme::line(palette())
                         : step.isResult ? Theme::foreground(Tone::Success, dark)
                                         : palette().color(QPalette::Highlight));
        if (step.count > 0)
            painter.drawRoundedRect(bar.width() < 2 ? QRectF(bar.topLeft(), QSizeF(2, bar.height())) : bar, 2, 2);
        y += lineHeight();
    }
}

} // namespace odziv
