/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "tableheader.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace odziv {

namespace {

constexpr int signExtent = 14;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionResized, this, [this](int column, int, int size) { noteSize(column, size); });
}

void TableHeader::setElasticColumn(int column)
{
    // The one before goes back to the width that it had without the rest.
    if (const int before = std::exchange(m_elastic, -1); before >= 0 && before < count())
        resizeSection(before, m_leastElastic);
    m_elastic = column;
    m_leastElastic = column < 0 ? 0 : sectionSize(column);
    stretch();
}

void TableHeader::noteSize(int column, int size)
{
    if (m_isStretching)
        return;
    if (column == m_elastic && m_isHeld)
        m_elastic = -1;
    else if (column == m_elastic)
        m_leastElastic = size;
    stretch();
}

void TableHeader::stretch()
{
    if (m_elastic < 0 || m_elastic >= count() || isSectionHidden(m_elastic))
        return;
    const int others = length() - sectionSize(m_elastic);
    m_isStretching = true;
    resizeSection(m_elastic, qMax(m_leastElastic, viewport()->width() - others));
    m_isStretching = false;
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    stretch();
}

void TableHeader::setFilterable(bool filterable)
{
    m_filterable = filterable;
    viewport()->update();
}

void TableHeader::setFilteredColumns(const QSet<int> &columns)
{
    m_filtered = columns;
    viewport()->update();
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString text = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int signs = (m_filterable ? 2 : 1) * (signExtent + spacing::tight);
    return {metrics.horizontalAdvance(text) + 2 * spacing::normal + signs, metrics.height() + 2 * spacing::normal};
}

QRect TableHeader::funnelRect(int section) const
{
    const int left = sectionViewportPosition(section);
    return {left + sectionSize(section) - signExtent - spacing::normal, (height() - signExtent) / 2, signExtent,
            signExtent};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    const QPalette &colours = palette();
    painter->fillRect(rect, colours.color(QPalette::Window));
    painter->setPen(Theme::line(colours));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.right(), rect.top() + spacing::normal, rect.right(), rect.bottom() - spacing::normal);

    QRect area = rect.adjusted(spacing::normal, 0, -spacing::normal, 0);
    const bool filtered = m_filtered.contains(section);
    if (m_filterable && (filtered || m_hovered == section)) {
        const QColor ink = filtered ? colours.color(QPalette::Link) : Theme::quietText(colours);
        icon(filtered ? QStringLiteral("funnel") : QStringLiteral("list-filter"), ink)
            .paint(painter, funnelRect(section).translated(rect.left() - sectionViewportPosition(section), 0));
        area.setRight(area.right() - signExtent - spacing::tight);
    }
    const auto alignment
        = static_cast<Qt::Alignment>(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    QFont words = font();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    words.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
    painter->setFont(words);
    const QFontMetrics metrics(words);
    const int signWidth = sorted ? signExtent + spacing::tight : 0;
    const QString text = metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight,
                                            area.width() - signWidth);
    const int textWidth = metrics.horizontalAdvance(text);
    const int left = alignment & Qt::AlignRight ? area.right() + 1 - textWidth - signWidth : area.left();
    painter->setPen(colours.color(QPalette::WindowText));
    painter->drawText(QRect(left, rect.top(), textWidth + 2, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (sorted) {
        const QString name
            = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down");
        icon(name).paint(painter, QRect(left + textWidth + spacing::tight, rect.center().y() - signExtent / 2,
                                        signExtent, signExtent));
    }
    painter->restore();
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    m_isHeld = true;
    m_funnelPressed = m_filterable && section >= 0 && event->button() == Qt::LeftButton
                      && funnelRect(section).adjusted(-2, -4, 0, 4).contains(event->position().toPoint());
    if (m_funnelPressed)
        Q_EMIT filterWanted(section);
    else
        QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (section != m_hovered) {
        m_hovered = section;
        viewport()->update();
    }
    if (!m_funnelPressed)
        QHeaderView::mouseMoveEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_funnelPressed)
        QHeaderView::mouseReleaseEvent(event);
    m_funnelPressed = false;
    m_isHeld = false;
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isHeld = true; // on an edge it fits the column to its contents
    QHeaderView::mouseDoubleClickEvent(event);
}

void TableHeader::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QHeaderView::leaveEvent(event);
}

} // namespace odziv
