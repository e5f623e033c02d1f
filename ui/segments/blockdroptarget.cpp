/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blockdroptarget.h"

#include "ui/segments/blocklisteditor.h"
#include "ui/segments/blocktransfer.h"
#include "ui/segments/columnpicker.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/shell/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>

namespace odziv {

namespace {

bool isColumn(const QMimeData &data)
{
    return data.hasFormat(ColumnPicker::mimeType());
}

/// Keeps the place below the mouse in sight of the area that scrolls the list.
void scrollTo(const QWidget *list, const QPoint &position)
{
    constexpr int edge = 48;
    for (QWidget *above = list->parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            const QPoint inside = list->mapTo(scroll->widget(), position);
            scroll->ensureVisible(inside.x(), inside.y(), 0, edge);
            return;
        }
    }
}

} // namespace

BlockDropTarget::BlockDropTarget(BlockListEditor *list)
    : QObject(list)
    , m_list(list)
{
    list->setAcceptDrops(true);
    list->installEventFilter(this);
}

int BlockDropTarget::markY() const
{
    if (m_place.index < 0)
        return -1;
    const int count = m_list->cardCount();
    int y = 0;
    if (count > 0)
        y = m_place.index < count ? m_list->card(m_place.index)->y() - spacing::normal / 2
                                  : m_list->card(count - 1)->geometry().bottom() + spacing::normal / 2;
    return qMax(2, y);
}

bool BlockDropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        if (isColumn(*enter->mimeData()) || enter->mimeData()->hasFormat(BlockTransfer::mimeType()))
            enter->acceptProposedAction();
        return true;
    }
    case QEvent::DragMove:
        follow(static_cast<QDragMoveEvent *>(event));
        return true;
    case QEvent::DragLeave:
        setPlace({});
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

ConditionGroupEditor *BlockDropTarget::conditionsAt(const QPoint &position) const
{
    for (QWidget *at = m_list->childAt(position); at && at != m_list; at = at->parentWidget()) {
        if (auto *conditions = qobject_cast<ConditionGroupEditor *>(at))
            return conditions;
    }
    // The head of a card stands for its conditions too.
    for (int i = 0; i < m_list->cardCount(); ++i) {
        if (m_list->card(i)->geometry().contains(position))
            return m_list->card(i)->conditions();
    }
    return nullptr;
}

BlockDropTarget::Place BlockDropTarget::placeOf(const QPoint &position, const QMimeData &data) const
{
    if (isColumn(data)) {
        if (ConditionGroupEditor *conditions = conditionsAt(position))
            return {-1, conditions};
    }
    int index = 0;
    for (int i = 0; i < m_list->cardCount(); ++i)
        index += position.y() > m_list->card(i)->geometry().center().y();
    return {index, nullptr};
}

void BlockDropTarget::setPlace(const Place &place)
{
    if (m_place.conditions && m_place.conditions != place.conditions)
        m_place.conditions->setDropTarget(false);
    m_place = place;
    if (m_place.conditions)
        m_place.conditions->setDropTarget(true);
    m_list->update();
}

void BlockDropTarget::follow(QDragMoveEvent *event)
{
    const QPoint position = event->position().toPoint();
    setPlace(placeOf(position, *event->mimeData()));
    event->acceptProposedAction();
    scrollTo(m_list, position);
}

void BlockDropTarget::drop(QDropEvent *event)
{
    const QMimeData &data = *event->mimeData();
    const Place place = placeOf(event->position().toPoint(), data);
    setPlace({});
    if (isColumn(data)) {
        dropColumn(QString::fromUtf8(data.data(ColumnPicker::mimeType())), place);
        event->acceptProposedAction();
    } else if (data.hasFormat(BlockTransfer::mimeType())) {
        dropBlocks(event, place.index);
    }
}

void BlockDropTarget::dropColumn(const QString &reference, const Place &place)
{
    if (place.conditions)
        place.conditions->addColumn(reference);
    else
        m_list->addColumnAsBlock(reference, place.index);
}

void BlockDropTarget::dropBlocks(QDropEvent *event, int index)
{
    BlockListEditor *whole = m_list->root();
    BlockPath to = m_list->path();
    to.push_back(static_cast<size_t>(index));
    const auto from = BlockTransfer::pathIn(*event->mimeData(), whole);
    const bool isMove = from && event->dropAction() != Qt::CopyAction;
    if (isMove) {
        whole->moveBlockTo(*from, to);
    } else {
        const auto blocks = BlockTransfer::blocksOf(*event->mimeData(), m_list->catalog());
        if (!blocks) {
            Q_EMIT whole->failed(blocks.error());
            return;
        }
        whole->insertBlocks(*blocks, to, BlockListEditor::tr("Add blocks"));
    }
    // Done here, whatever the source would do after a move of its own.
    event->setDropAction(isMove ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
}

} // namespace odziv
