/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "selectionruleseditor.h"

#include "ui/segments/cataloglabels.h"
#include "ui/segments/library/selectionrulebox.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

SelectionRulesEditor::SelectionRulesEditor(QWidget *parent)
    : QScrollArea(parent)
    , m_boxLayout(new QVBoxLayout)
    , m_intro(new QLabel(this))
{
    setObjectName(QStringLiteral("selectionRules"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, spacing::wide, spacing::normal, 0);
    layout->setSpacing(spacing::wide);
    m_intro->setWordWrap(true);
    layout->addWidget(m_intro);
    m_boxLayout->setSpacing(spacing::wide);
    layout->addLayout(m_boxLayout);
    auto *members = new QToolButton(inside);
    members->setObjectName(QStringLiteral("showChosen"));
    members->setText(tr("Show the members with whom the rules choose"));
    members->setIcon(icon(QStringLiteral("users")));
    members->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(members, &QToolButton::clicked, this, &SelectionRulesEditor::membersRequested);
    layout->addWidget(members, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(inside);
}

void SelectionRulesEditor::setSegment(const Segment &segment)
{
    if (segment.targetLevel == m_level && segment.selectionRules == m_rules)
        return;
    m_level = segment.targetLevel;
    m_rules = segment.selectionRules;
    rebuild();
}

void SelectionRulesEditor::rebuild()
{
    for (SelectionRuleBox *box : std::as_const(m_boxes)) {
        m_boxLayout->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    const QStringList tables = tablesWithChoice(m_level, Catalog::builtIn());
    const CatalogTable *level = Catalog::builtIn().table(m_level);
    const QString name = level ? tableLabel(*level) : m_level;
    m_intro->setText(tables.isEmpty()
                         ? tr("A member of the level %1 reaches one record of each table at most; there is nothing to "
                              "choose.")
                               .arg(name)
                         : tr("A member of the level %1 may reach several records of these tables. A rule says which "
                              "one stands for it, in lists and in messages.")
                               .arg(name));
    for (const QString &table : tables) {
        auto *box = new SelectionRuleBox(*Catalog::builtIn().table(table), ruleOf(m_rules, table), widget());
        connect(box, &SelectionRuleBox::edited, this, &SelectionRulesEditor::gather);
        m_boxLayout->addWidget(box);
        m_boxes << box;
    }
}

void SelectionRulesEditor::gather()
{
    m_rules.clear();
    for (const SelectionRuleBox *box : std::as_const(m_boxes)) {
        if (auto rule = box->rule())
            m_rules.push_back(std::move(*rule));
    }
    Q_EMIT edited();
}

SelectionRuleBox *SelectionRulesEditor::box(const QString &table) const
{
    for (SelectionRuleBox *box : m_boxes) {
        if (box->table() == table)
            return box;
    }
    return nullptr;
}

} // namespace odziv
