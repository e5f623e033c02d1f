/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "criteria/operand.h"
#include "criteria/operators.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace odziv {

/// What stands to the right of an operator: nothing, a field, two fields, a number of days or a list, as the
/// operator and the column want it. What is typed is read as people of the locale write it.
class OperandEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `today` is what a new day starts at.
    OperandEditor(const QLocale &locale, QDate today, QWidget *parent = nullptr);

    /// Makes the fields anew unless they fit already, and shows `operands`.
    void show(const CatalogColumn &column, Operator op, const std::vector<Operand> &operands);
    /// Too few while something is missing; what cannot be read stays a text, so that whoever judges it can name it.
    std::vector<Operand> operands() const;
    /// The first field that wants an answer.
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    QWidget *makeField();
    void showValue(QWidget *field, const Operand &operand);
    static void clearValue(QWidget *field);
    std::optional<Operand> readField(const QWidget *field) const;
    QString textOf(const Operand &operand) const;
    std::optional<Operand> operandOf(const QString &text) const;
    void markUnreadable(QWidget *field);

    QLocale m_locale;
    QDate m_today;
    QHBoxLayout *m_layout;
    CatalogColumn m_column;
    OperandShape m_shape = OperandShape::None;
    QList<QWidget *> m_fields;
    QList<QWidget *> m_all;
    bool m_built = false;
    bool m_showing = false;
};

} // namespace odziv
