/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "selectionrule.h"

#include "common/translate.h"

#include <algorithm>
#include <array>

namespace odziv {

namespace {

struct PreferenceName
{
    RowPreference preference;
    const char *name;
};

constexpr std::array<PreferenceName, 5> preferenceNames{{{RowPreference::Present, "present"},
                                                         {RowPreference::Missing, "missing"},
                                                         {RowPreference::Largest, "largest"},
                                                         {RowPreference::Smallest, "smallest"},
                                                         {RowPreference::Value, "value"}}};

QString label(const QString &text)
{
    return tr(text.toUtf8().constData());
}

tl::unexpected<Error> refuseRule(const QString &text, const QString &table)
{
    const QString place = QStringLiteral("selectionRules");
    return failure(ErrorCode::InvalidInput, text,
                   table.isEmpty() ? place : QString(place + QStringLiteral(", ") + table));
}

bool reachesSeveral(const QString &level, const QString &table, const Catalog &catalog)
{
    const auto path = catalog.path(level, table);
    return path && std::any_of(path->cbegin(), path->cend(), [](const Catalog::Step &step) { return step.down; });
}

/// A value of a closed list of the catalog, as a literal.
QString literal(QString value)
{
    return QLatin1Char('\'') + value.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

Status validateCriterion(const RowCriterion &criterion, const QString &table, const Catalog &catalog)
{
    auto column = catalog.column(criterion.column);
    if (!column)
        return refuseRule(column.error().text, table);
    if (column->table->name != table)
        return refuseRule(tr("The column \"%1\" does not belong to the table of the rule.").arg(criterion.column),
                          table);
    const auto allowed = rowPreferencesOf(*column->column);
    if (std::find(allowed.cbegin(), allowed.cend(), criterion.preference) == allowed.cend())
        return refuseRule(tr("\"%1\" has no meaning for the column \"%2\".")
                              .arg(rowPreferenceName(criterion.preference), criterion.column),
                          table);
    if (criterion.preference == RowPreference::Value && !column->column->values.contains(criterion.value))
        return refuseRule(
            tr("\"%1\" is not a value of the column \"%2\"; choose one of: %3.")
                .arg(criterion.value, criterion.column, column->column->values.join(QStringLiteral("; "))),
            table);
    return {};
}

QString preferenceText(const RowCriterion &criterion, const CatalogColumn &column)
{
    const QString name = label(column.label);
    const bool isCalendar = column.type == ColumnType::Day || column.type == ColumnType::Instant;
    switch (criterion.preference) {
    case RowPreference::Present:
        return tr("with %1 present").arg(name);
    case RowPreference::Missing:
        return tr("without %1").arg(name);
    case RowPreference::Largest:
        if (column.type == ColumnType::Boolean)
            return tr("where %1 is yes").arg(name);
        return (isCalendar ? tr("with the newest %1") : tr("with the largest %1")).arg(name);
    case RowPreference::Smallest:
        if (column.type == ColumnType::Boolean)
            return tr("where %1 is no").arg(name);
        return (isCalendar ? tr("with the oldest %1") : tr("with the smallest %1")).arg(name);
    case RowPreference::Value:
        return tr("where %1 is \"%2\"").arg(name, criterion.value);
    }
    return {};
}

} // namespace

QString rowPreferenceName(RowPreference preference)
{
    for (const PreferenceName &entry : preferenceNames) {
        if (entry.preference == preference)
            return QLatin1String(entry.name);
    }
    return {};
}

std::optional<RowPreference> rowPreferenceByName(const QString &name)
{
    for (const PreferenceName &entry : preferenceNames) {
        if (name == QLatin1String(entry.name))
            return entry.preference;
    }
    return {};
}

std::vector<RowPreference> rowPreferencesOf(const CatalogColumn &column)
{
    std::vector<RowPreference> preferences;
    if (!column.required)
        preferences = {RowPreference::Present, RowPreference::Missing};
    if (column.type != ColumnType::Text)
        preferences.insert(preferences.end(), {RowPreference::Largest, RowPreference::Smallest});
    if (!column.values.isEmpty())
        preferences.push_back(RowPreference::Value);
    return preferences;
}

QStringList tablesWithChoice(const QString &level, const Catalog &catalog)
{
    QStringList tables;
    for (const CatalogTable &table : catalog.tables()) {
        if (table.name != level && reachesSeveral(level, table.name, catalog))
            tables << table.name;
    }
    return tables;
}

Status validateSelectionRules(const SelectionRules &rules, const QString &level, const Catalog &catalog)
{
    QStringList seen;
    for (const SelectionRule &rule : rules) {
        if (!catalog.table(rule.table))
            return refuseRule(tr("There is no table \"%1\".").arg(rule.table), rule.table);
        if (rule.table == level || !reachesSeveral(level, rule.table, catalog))
            return refuseRule(
                tr("A member of %1 reaches one %2 at most; there is nothing to choose. Take the rule out.")
                    .arg(level, rule.table),
                rule.table);
        if (seen.contains(rule.table))
            return refuseRule(tr("There are two rules for one table."), rule.table);
        seen << rule.table;
        if (rule.criteria.empty())
            return refuseRule(tr("The rule has no criterion. Add one or take the rule out."), rule.table);
        for (const RowCriterion &criterion : rule.criteria) {
            if (auto valid = validateCriterion(criterion, rule.table, catalog); !valid)
                return valid;
        }
    }
    return {};
}

SelectionRules rulesFor(const SelectionRules &rules, const QString &level, const Catalog &catalog)
{
    SelectionRules kept;
    for (const SelectionRule &rule : rules) {
        if (rule.table != level && reachesSeveral(level, rule.table, catalog))
            kept.push_back(rule);
    }
    return kept;
}

const SelectionRule *ruleOf(const SelectionRules &rules, const QString &table)
{
    for (const SelectionRule &rule : rules) {
        if (rule.table == table)
            return &rule;
    }
    return nullptr;
}

QJsonArray selectionRulesToJson(const SelectionRules &rules)
{
    QJsonArray array;
    for (const SelectionRule &rule : rules) {
        QJsonArray criteria;
        for (const RowCriterion &criterion : rule.criteria) {
            QJsonObject object{{QStringLiteral("column"), criterion.column},
                               {QStringLiteral("prefer"), rowPreferenceName(criterion.preference)}};
            if (criterion.preference == RowPreference::Value)
                object.insert(QStringLiteral("value"), criterion.value);
            criteria.append(object);
        }
        array.append(QJsonObject{{QStringLiteral("table"), rule.table}, {QStringLiteral("criteria"), criteria}});
    }
    return array;
}

Result<SelectionRules> selectionRulesFromJson(const QJsonValue &value, const Catalog &catalog)
{
    if (!value.isArray())
        return refuseRule(tr("Selection rules are a list of {\"table\": ..., \"criteria\": [...]}."), {});
    SelectionRules rules;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        SelectionRule rule{object.value(QStringLiteral("table")).toString(), {}};
        if (!catalog.table(rule.table) || !object.value(QStringLiteral("criteria")).isArray())
            return refuseRule(tr("A selection rule is {\"table\": \"contact\", \"criteria\": [...]}."), rule.table);
        const QJsonArray criteria = object.value(QStringLiteral("criteria")).toArray();
        for (const QJsonValue &line : criteria) {
            const QJsonObject fields = line.toObject();
            auto column = catalog.columnByAnyName(fields.value(QStringLiteral("column")).toString());
            if (!column)
                return refuseRule(column.error().text, rule.table);
            const auto preference = rowPreferenceByName(fields.value(QStringLiteral("prefer")).toString());
            if (!preference)
                return refuseRule(tr("\"prefer\" is one of present, missing, largest, smallest and value."),
                                  rule.table);
            rule.criteria.push_back({column->name(), *preference, fields.value(QStringLiteral("value")).toString()});
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

QString selectionRuleSentence(const SelectionRule &rule, const Catalog &catalog)
{
    const CatalogTable *table = catalog.table(rule.table);
    QStringList parts;
    for (const RowCriterion &criterion : rule.criteria) {
        if (const auto column = catalog.column(criterion.column))
            parts << preferenceText(criterion, *column->column);
    }
    return tr("Of several of %1, the one %2.")
        .arg(table ? label(table->label) : rule.table, parts.join(tr("; where equal, the one ")));
}

QStringList orderTerms(const SelectionRule &rule, const QString &alias)
{
    QStringList terms;
    for (const RowCriterion &criterion : rule.criteria) {
        const QString column = alias + QLatin1Char('.') + criterion.column.section(QLatin1Char('.'), 1);
        const QString isMissing = column + QStringLiteral(" IS NULL");
        switch (criterion.preference) {
        case RowPreference::Present:
            terms << isMissing;
            break;
        case RowPreference::Missing:
            terms << column + QStringLiteral(" IS NOT NULL");
            break;
        case RowPreference::Largest:
            terms << isMissing << column + QStringLiteral(" DESC");
            break;
        case RowPreference::Smallest:
            terms << isMissing << column;
            break;
        case RowPreference::Value:
            terms << column + QStringLiteral(" IS NOT ") + literal(criterion.value);
            break;
        }
    }
    terms << alias + QStringLiteral(".id");
    return terms;
}

Result<QString> memberExpression(const QString &level, const QString &alias, const ColumnReference &column,
                                 const SelectionRules &rules, const Catalog &catalog)
{
    if (column.table->name == level)
        return alias + QLatin1Char('.') + column.column->name;
    auto path = catalog.path(level, column.table->name);
    if (!path)
        return failure(path.error());
    QString from;
    QString where;
    QString before = alias;
    QStringList order;
    bool chosen = false; // a rule on the way decided: what lies below may be missing, but is of no other row
    for (qsizetype i = 0; i < path->size(); ++i) {
        const CatalogJoin &join = path->at(i).join;
        const bool down = path->at(i).down;
        const QString own = QStringLiteral("r%1").arg(i);
        const QString on = down ? QString(own + QLatin1Char('.') + join.foreignKey + QStringLiteral(" = ") + before
                                          + QStringLiteral(".id"))
                                : QString(own + QStringLiteral(".id = ") + before + QLatin1Char('.') + join.foreignKey);
        const QString table = (down ? join.child : join.parent) + QLatin1Char(' ') + own;
        if (i == 0) {
            from = table;
            where = on;
        } else {
            from += (chosen ? QStringLiteral(" LEFT JOIN ") : QStringLiteral(" JOIN ")) + table + QStringLiteral(" ON ")
                    + on;
        }
        const SelectionRule *rule = down ? ruleOf(rules, join.child) : nullptr;
        if (rule) {
            order += orderTerms(*rule, own);
            chosen = true;
        } else if (down && i == path->size() - 1) {
            order << own + QStringLiteral(".id");
        }
        before = own;
    }
    QString sql = QStringLiteral("(SELECT ") + before + QLatin1Char('.') + column.column->name
                  + QStringLiteral(" FROM ") + from + QStringLiteral(" WHERE ") + where;
    if (!order.isEmpty())
        sql += QStringLiteral(" ORDER BY ") + order.join(QStringLiteral(", "));
    return QString(sql + QStringLiteral(" LIMIT 1)"));
}

} // namespace odziv
