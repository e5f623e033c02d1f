/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/segments/conditionrow.h"

#include <QWidget>

class QToolButton;

namespace odziv {

class ValueListEditor;

/// The column that lists of a level are written by: its business number; empty when it has none.
QString numberColumnOf(const QString &level, const Catalog &catalog);

/// A block that is a list: a column, and the values it must have one of.
class NumberListForm final : public QWidget
{
    Q_OBJECT

public:
    NumberListForm(const ConditionSurroundings &surroundings, const SegmentBlock &block, QWidget *parent = nullptr);

    QString column() const { return m_column; }
    /// A value that cannot be of the column's type stays a text, so that whoever judges it can name it.
    std::vector<Operand> values() const;

Q_SIGNALS:
    /// `step` names the edit.
    void edited(const QString &step);

private:
    void showColumn();

    ConditionSurroundings m_surroundings;
    QString m_column;
    QToolButton *m_columnButton;
    ValueListEditor *m_values;
};

} // namespace odziv
