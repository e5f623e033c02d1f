/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowdelegate.h"

#include "common/windowedtablemodel.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace odziv {

namespace {

constexpr int barHeight = 8;
/// What the style's own margin lacks to spacing::normal.
constexpr int padding = 4;

QPalette::ColorGroup colourGroup(const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

bool isOnItsWay(const QModelIndex &index)
{
    const QVariant loaded = index.data(WindowedTableModel::LoadedRole);
    return loaded.isValid() && !loaded.toBool();
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    // The row is the unit of selection: no dotted frame around single cells.
    cell.state &= ~QStyle::State_HasFocus;
    // The text begins where the header's text begins; the background still fills the whole cell.
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, cell.palette.brush(colourGroup(cell), QPalette::Highlight));
    cell.rect.adjust(padding, 0, -padding, 0);
    QStyledItemDelegate::paint(painter, cell, index);
    if (!isOnItsWay(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(QPalette::Midlight));
    const int width = option.rect.width() * (40 + (index.row() * 7 + index.column() * 13) % 35) / 100;
    const QRect bar(option.rect.left() + spacing::normal, option.rect.center().y() - barHeight / 2, width, barHeight);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter->restore();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && !index.data(Qt::ToolTipRole).isValid()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool cut = option.fontMetrics.horizontalAdvance(text) > option.rect.width() - 2 * spacing::normal;
        QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace odziv
