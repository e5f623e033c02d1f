/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "selectionrulebox.h"

#include "ui/segments/cataloglabels.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

QString preferenceText(RowPreference preference, const CatalogColumn &column)
{
    const bool isCalendar = column.type == ColumnType::Day || column.type == ColumnType::Instant;
    switch (preference) {
    case RowPreference::Present:
        return SelectionRuleBox::tr("is there");
    case RowPreference::Missing:
        return SelectionRuleBox::tr("is missing");
    case RowPreference::Largest:
        if (column.type == ColumnType::Boolean)
            return SelectionRuleBox::tr("is yes");
        return isCalendar ? SelectionRuleBox::tr("is newest") : SelectionRuleBox::tr("is largest");
    case RowPreference::Smallest:
        if (column.type == ColumnType::Boolean)
            return SelectionRuleBox::tr("is no");
        return isCalendar ? SelectionRuleBox::tr("is oldest") : SelectionRuleBox::tr("is smallest");
    case RowPreference::Value:
        return SelectionRuleBox::tr("is");
    }
    return {};
}

} // namespace

SelectionRule SelectionRuleBox::usualRule(const CatalogTable &table)
{
    const auto column
        = [&](const char *name) -> QString { return table.name + QLatin1Char('.') + QLatin1String(name); };
    if (table.name == QStringLiteral("contact"))
        return {table.name,
                {{column("email"), RowPreference::Present, {}}, {column("changedAt"), RowPreference::Largest, {}}}};
    if (table.name == QStringLiteral("customerAccount"))
        return {table.name,
                {{column("status"), RowPreference::Value, QStringLiteral("Aktivan")},
                 {column("annualConsumptionKwh"), RowPreference::Largest, {}}}};
    if (table.name == QStringLiteral("supplyPoint"))
        return {table.name, {{column("active"), RowPreference::Largest, {}}}};
    for (const CatalogColumn &candidate : table.columns) {
        if (candidate.type == ColumnType::Instant || candidate.type == ColumnType::Day)
            return {table.name, {{table.name + QLatin1Char('.') + candidate.name, RowPreference::Largest, {}}}};
    }
    return {table.name, {{column("id"), RowPreference::Smallest, {}}}};
}

SelectionRuleBox::SelectionRuleBox(const CatalogTable &table, const SelectionRule *rule, QWidget *parent)
    : QGroupBox(tr("%1: one record stands for a member").arg(tableLabel(table)), parent)
    , m_table(&table)
    , m_body(new QWidget(this))
    , m_lines(new QVBoxLayout)
    , m_add(new QToolButton(this))
    , m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("rule-") + table.name);
    setCheckable(true);
    setChecked(rule != nullptr);
    if (rule)
        m_criteria = rule->criteria;
    auto *layout = new QVBoxLayout(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(spacing::normal);
    m_lines->setSpacing(spacing::tight);
    body->addLayout(m_lines);
    m_add->setText(tr("Add a criterion"));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    for (const CatalogColumn &column : table.columns) {
        if (rowPreferencesOf(column).empty())
            continue;
        const QString reference = table.name + QLatin1Char('.') + column.name;
        menu->addAction(columnLabel(column), this, [this, reference] { add(reference); });
    }
    m_add->setMenu(menu);
    body->addWidget(m_add, 0, Qt::AlignLeft);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_body);
    layout->addWidget(m_sentence);
    connect(this, &QGroupBox::toggled, this, [this](bool on) {
        if (on && m_criteria.empty())
            m_criteria = usualRule(*m_table).criteria;
        showCriteria();
        Q_EMIT edited();
    });
    showCriteria();
}

std::optional<SelectionRule> SelectionRuleBox::rule() const
{
    if (!isChecked() || m_criteria.empty())
        return {};
    return SelectionRule{m_table->name, m_criteria};
}

void SelectionRuleBox::showSentence()
{
    const auto own = rule();
    m_sentence->setText(
        own ? tr("%1 Where all criteria are equal, the first by id stands.").arg(selectionRuleSentence(*own))
            : tr("All of them take part: each is listed by its first, and each is mailed."));
}

void SelectionRuleBox::showCriteria()
{
    for (QWidget *line : std::as_const(m_lineWidgets)) {
        m_lines->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_lineWidgets.clear();
    for (size_t i = 0; i < m_criteria.size(); ++i) {
        QWidget *line = makeLine(i);
        m_lines->addWidget(line);
        m_lineWidgets << line;
    }
    m_body->setVisible(isChecked());
    showSentence();
}

QToolButton *SelectionRuleBox::makeButton(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

QWidget *SelectionRuleBox::makeLine(size_t index)
{
    auto *line = new QWidget(m_body);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    const RowCriterion criterion = m_criteria[index];
    const auto column = Catalog::builtIn().column(criterion.column);
    layout->addWidget(new QLabel(index == 0 ? tr("Prefer where") : tr("then where"), line));
    layout->addWidget(new QLabel(column ? columnLabel(*column->column) : criterion.column, line));
    auto *preference = new QComboBox(line);
    preference->setAccessibleName(tr("Preference"));
    auto *value = new QComboBox(line);
    value->setAccessibleName(tr("Value"));
    if (column) {
        for (const RowPreference each : rowPreferencesOf(*column->column))
            preference->addItem(preferenceText(each, *column->column), static_cast<int>(each));
        value->addItems(column->column->values);
    }
    preference->setCurrentIndex(preference->findData(static_cast<int>(criterion.preference)));
    value->setCurrentText(criterion.value);
    value->setVisible(criterion.preference == RowPreference::Value);
    layout->addWidget(preference);
    layout->addWidget(value);
    layout->addStretch(1);
    QToolButton *up = makeButton(QStringLiteral("arrow-up"), tr("Decide earlier"), line);
    QToolButton *down = makeButton(QStringLiteral("arrow-down"), tr("Decide later"), line);
    QToolButton *away = makeButton(QStringLiteral("x"), tr("Remove the criterion"), line);
    up->setEnabled(index > 0);
    down->setEnabled(index + 1 < m_criteria.size());
    for (QToolButton *button : {up, down, away})
        layout->addWidget(button);
    connect(preference, &QComboBox::activated, this, [this, index, preference, value](int) {
        RowCriterion changed = m_criteria[index];
        changed.preference = static_cast<RowPreference>(preference->currentData().toInt());
        changed.value = changed.preference == RowPreference::Value ? value->currentText() : QString();
        change(index, changed);
    });
    connect(value, &QComboBox::activated, this, [this, index, value](int) {
        RowCriterion changed = m_criteria[index];
        changed.value = value->currentText();
        change(index, changed);
    });
    connect(up, &QToolButton::clicked, this, [this, index] { move(index, -1); });
    connect(down, &QToolButton::clicked, this, [this, index] { move(index, 1); });
    connect(away, &QToolButton::clicked, this, [this, index] { remove(index); });
    return line;
}

void SelectionRuleBox::add(const QString &reference)
{
    const auto column = Catalog::builtIn().column(reference);
    if (!column)
        return;
    RowCriterion criterion{reference, rowPreferencesOf(*column->column).front(), {}};
    if (criterion.preference == RowPreference::Value)
        criterion.value = column->column->values.value(0);
    m_criteria.push_back(criterion);
    showCriteria();
    Q_EMIT edited();
}

void SelectionRuleBox::move(size_t index, int by)
{
    std::swap(m_criteria[index], m_criteria[index + static_cast<size_t>(by)]);
    showCriteria();
    Q_EMIT edited();
}

void SelectionRuleBox::remove(size_t index)
{
    m_criteria.erase(m_criteria.begin() + static_cast<std::ptrdiff_t>(index));
    if (m_criteria.empty()) {
        setChecked(false);
        return;
    }
    showCriteria();
    Q_EMIT edited();
}

void SelectionRuleBox::change(size_t index, const RowCriterion &criterion)
{
    m_criteria[index] = criterion;
    showCriteria();
    Q_EMIT edited();
}

} // namespace odziv
