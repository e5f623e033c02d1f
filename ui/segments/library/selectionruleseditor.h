/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/shell/uicontext.h"

#include <QScrollArea>

class QAction;
class QLabel;
class QVBoxLayout;

namespace odziv {

class SelectionRuleBox;

/// The tab Selection Rules: for each table of which a member may reach several rows, which one stands for it.
class SelectionRulesEditor final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SelectionRulesEditor(QWidget *parent = nullptr);

    /// Shows the rules of `segment`; emits nothing.
    void setSegment(const Segment &segment);
    const SelectionRules &rules() const { return m_rules; }
    /// The box of a table; null when the level has no choice there.
    SelectionRuleBox *box(const QString &table) const;

Q_SIGNALS:
    void edited();
    /// Somebody wants to see whom the rules choose.
    void membersRequested();

private:
    void rebuild();
    void gather();

    QString m_level;
    SelectionRules m_rules;
    QVBoxLayout *m_boxLayout;
    QLabel *m_intro;
    QList<SelectionRuleBox *> m_boxes;
};

} // namespace odziv
