/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QObject>
#include <QPointer>

class QDragMoveEvent;
class QDropEvent;
class QMimeData;

namespace odziv {

class BlockListEditor;
class ConditionGroupEditor;

/// Takes what is dropped on a list of blocks: a block between two others, a column there too, or into the conditions of
/// a block.
class BlockDropTarget final : public QObject
{
    Q_OBJECT

public:
    explicit BlockDropTarget(BlockListEditor *list);

    /// Where the mark stands at which a drop would insert, in the list's coordinates; -1: nowhere.
    int markY() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Between two cards, or into the conditions of one.
    struct Place
    {
        int index = -1;
        QPointer<ConditionGroupEditor> conditions;
    };

    Place placeOf(const QPoint &position, const QMimeData &data) const;
    ConditionGroupEditor *conditionsAt(const QPoint &position) const;
    void setPlace(const Place &place);
    void follow(QDragMoveEvent *event);
    void drop(QDropEvent *event);
    void dropBlocks(QDropEvent *event, int index);
    void dropColumn(const QString &reference, const Place &place);

    BlockListEditor *m_list;
    Place m_place;
};

} // namespace odziv
