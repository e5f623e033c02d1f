/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace odziv {

/// Which of two rows is preferred, by one column.
enum class RowPreference {
    Present,  ///< a row that has a value
    Missing,  ///< a row that has none
    Largest,  ///< the largest number, the newest day, yes before no; missing values last
    Smallest, ///< the smallest number, the oldest day, no before yes; missing values last
    Value     ///< a row with this value of the column's closed list
};

/// One criterion of a rule; it decides where those before it leave two rows equal.
struct RowCriterion
{
    QString column; ///< "contact.email", of the rule's table
    RowPreference preference = RowPreference::Present;
    QString value; ///< of RowPreference::Value

    friend bool operator==(const RowCriterion &, const RowCriterion &) = default;
};

/// Which row of a table stands for a member that reaches several of them: the customer's account with the largest
/// consumption, the newest contact that has an e-mail address. Where all criteria leave rows equal, the first by id
/// stands, so that a rule always picks one and always the same.
struct SelectionRule
{
    QString table;
    std::vector<RowCriterion> criteria; ///< at least one, the first decides first

    friend bool operator==(const SelectionRule &, const SelectionRule &) = default;
};

using SelectionRules = std::vector<SelectionRule>;

/// "largest".
QString rowPreferenceName(RowPreference preference);
std::optional<RowPreference> rowPreferenceByName(const QString &name);
/// The preferences that have a meaning for a column.
std::vector<RowPreference> rowPreferencesOf(const CatalogColumn &column);

/// The tables of which a member of `level` may reach several rows, in the order of the join tree.
QStringList tablesWithChoice(const QString &level, const Catalog &catalog);
/// InvalidInput with a place like "selectionRules, contact" when a rule cannot be followed from `level`.
Status validateSelectionRules(const SelectionRules &rules, const QString &level, const Catalog &catalog);
/// Those of the rules that can be followed from `level`.
SelectionRules rulesFor(const SelectionRules &rules, const QString &level, const Catalog &catalog);
/// The rule for a table; null when there is none.
const SelectionRule *ruleOf(const SelectionRules &rules, const QString &table);

/// [{"table": "contact", "prefer": [{"column": "contact.email", "prefer": "present"}, ...]}]
QJsonArray selectionRulesToJson(const SelectionRules &rules);
Result<SelectionRules> selectionRulesFromJson(const QJsonValue &value, const Catalog &catalog);
/// `Of several of Contact, the one with E-mail present, then with the newest Changed.`
QString selectionRuleSentence(const SelectionRule &rule, const Catalog &catalog = Catalog::builtIn());

/// The terms of an ORDER BY that puts the row which stands first, for rows under `alias`; complete with the id.
/// Identifiers and values come from the catalog only.
QStringList orderTerms(const SelectionRule &rule, const QString &alias);
/// The SQL expression that yields `column` for a row of `level` under `alias`: its own column, that of the row above
/// it, or that of the row below which stands for it by `rules`, else the first by id. A choice made for a table on the
/// way holds for what lies below it. InvalidInput when the table is not joined to the level.
Result<QString> memberExpression(const QString &level, const QString &alias, const ColumnReference &column,
                                 const SelectionRules &rules, const Catalog &catalog = Catalog::builtIn());

} // namespace odziv
