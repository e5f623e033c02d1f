/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/selectionrule.h"

#include <QGroupBox>

#include <optional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace odziv {

/// The rule for one table: switched on by the box's check mark; its criteria in the order in which they decide.
class SelectionRuleBox final : public QGroupBox
{
    Q_OBJECT

public:
    SelectionRuleBox(const CatalogTable &table, const SelectionRule *rule, QWidget *parent = nullptr);

    QString table() const { return m_table->name; }
    /// Nothing while all rows take part.
    std::optional<SelectionRule> rule() const;
    /// What a new rule for the table begins with: what utilities ask for most.
    static SelectionRule usualRule(const CatalogTable &table);

Q_SIGNALS:
    void edited();

private:
    void showCriteria();
    QWidget *makeLine(size_t index);
    QToolButton *makeButton(const QString &iconName, const QString &words, QWidget *parent);
    void add(const QString &reference);
    void move(size_t index, int by);
    void remove(size_t index);
    void change(size_t index, const RowCriterion &criterion);
    void showSentence();

    const CatalogTable *m_table;
    std::vector<RowCriterion> m_criteria;
    QWidget *m_body;
    QVBoxLayout *m_lines;
    QList<QWidget *> m_lineWidgets;
    QToolButton *m_add;
    QLabel *m_sentence;
};

} // namespace odziv
