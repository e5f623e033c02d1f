/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace odziv {

class BlockCounts;

/// In the order in which they are offered, and which the keys Alt+1 to Alt+5 follow.
inline constexpr std::array blockOperations{BlockOperation::StartWith, BlockOperation::Keep, BlockOperation::Add,
                                            BlockOperation::Exclude, BlockOperation::AddIfExcluded};

/// The first line of a block: the grip to drag it by, its number, what it does, what it consists of, its counts, and
/// the buttons that close it and open its menu.
class BlockHead final : public QWidget
{
    Q_OBJECT

public:
    explicit BlockHead(const QLocale &locale, QWidget *parent = nullptr);

    void setMenu(QMenu *menu);
    BlockOperation operation() const;
    void setOperation(BlockOperation operation);
    /// The same as people do it: operationChosen() tells of it.
    void chooseOperation(BlockOperation operation);
    SegmentBlock::Form form() const;
    void setForm(SegmentBlock::Form form);
    QString number() const;
    void setNumber(const QString &number);
    BlockCounts *counts() const { return m_counts; }
    void setCollapsed(bool collapsed);
    /// Whether operation and form can be chosen.
    void setEditable(bool editable);
    void focusOperation();
    /// Where the middle of the operation stands, in the line's own coordinates.
    int operationY() const;

Q_SIGNALS:
    void operationChosen();
    void formChosen();
    void collapseToggled();
    /// The grip is dragged.
    void dragStarted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeGrip();
    void makeChoices();
    void showOperationHint();

    QToolButton *m_grip;
    QLabel *m_number;
    QComboBox *m_operation;
    QComboBox *m_form;
    BlockCounts *m_counts;
    QToolButton *m_collapse;
    QToolButton *m_more;
    QPoint m_pressedAt;
};

} // namespace odziv
