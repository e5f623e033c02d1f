/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "memberlist.h"

#include "common/translate.h"
#include "criteria/conditionsql.h"

namespace odziv {

namespace {

QString label(const QString &text)
{
    return tr(text.toUtf8().constData());
}

CellKind cellKind(const CatalogColumn &column)
{
    switch (column.type) {
    case ColumnType::Id:
    case ColumnType::Integer:
        return CellKind::Integer;
    case ColumnType::Money:
        return CellKind::Money;
    case ColumnType::Day:
        return CellKind::Day;
    case ColumnType::Instant:
        return CellKind::Instant;
    case ColumnType::Boolean:
        return CellKind::Boolean;
    case ColumnType::Text:
        break;
    }
    return column.comparison == TextComparison::Exact ? CellKind::Code : CellKind::Text;
}

/// Characters.
int usualWidth(CellKind kind)
{
    constexpr int narrow = 12;
    constexpr int instant = 18;
    constexpr int text = 20;
    if (kind == CellKind::Instant)
        return instant;
    return kind == CellKind::Text || kind == CellKind::Code ? text : narrow;
}

/// The title that the format gives; where it gives none but the technical name, the catalog's label.
QString title(const ListFormat::Column &column, const ColumnReference &reference, const QString &level)
{
    if (column.title != column.column && column.title != reference.column->name)
        return column.title;
    const QString own = label(reference.column->label);
    return reference.table->name == level ? own : tr("%1: %2").arg(label(reference.table->label), own);
}

void restrictToMembers(SqlTable &table, const MemberList &list)
{
    if (list.resultSet.isValid()) {
        table.condition = QStringLiteral("t.id IN (SELECT memberId FROM resultSetMember WHERE resultSetId = ?)");
        table.conditionValues = {list.resultSet.value()};
        table.tables << QStringLiteral("resultSetMember");
        return;
    }
    QString ids = QStringLiteral("[");
    if (list.ids) {
        for (const qint64 id : *list.ids)
            ids += QString::number(id) + QLatin1Char(',');
        if (!list.ids->empty())
            ids.chop(1);
    }
    ids += QLatin1Char(']');
    table.condition = QStringLiteral("t.id IN (SELECT value FROM json_each(?))");
    table.conditionValues = {ids};
}

Status restrictToFilter(SqlTable &table, const MemberList &list, const Condition &filter, const Catalog &catalog)
{
    auto matching = ConditionCompiler(catalog, list.today, list.zone).matchingIds(filter, list.level);
    if (!matching)
        return failure(matching.error());
    table.condition += QStringLiteral(" AND t.id IN (") + matching->text + QLatin1Char(')');
    table.conditionValues += matching->values;
    return {};
}

} // namespace

Result<SqlTable> memberTable(const MemberList &list, const Catalog &catalog)
{
    if (!catalog.table(list.level))
        return failure(ErrorCode::InvalidInput, tr("There is no table \"%1\".").arg(list.level));
    SqlTable table;
    table.from = list.level + QStringLiteral(" t");
    table.tables = {list.level};
    QStringList texts;
    const ListFormat format
        = list.format.columns.isEmpty() ? ListFormat::ofMembers(list.level, list.rules) : list.format;
    for (const ListFormat::Column &wanted : format.columns) {
        auto reference = catalog.column(wanted.column);
        if (!reference)
            return failure(reference.error());
        auto expression = memberExpression(list.level, QStringLiteral("t"), *reference, list.rules, catalog);
        if (!expression)
            return failure(expression.error());
        SqlTableColumn column;
        // A format may show one column twice; names are unique.
        column.column.name = wanted.column;
        for (const SqlTableColumn &earlier : table.columns) {
            if (earlier.column.name == column.column.name)
                column.column.name += QLatin1Char('+');
        }
        column.column.title = title(wanted, *reference, list.level);
        column.column.kind = cellKind(*reference->column);
        column.column.width = usualWidth(column.column.kind);
        column.column.shown = reference->column->type != ColumnType::Id;
        column.column.summable
            = reference->column->type == ColumnType::Money || reference->column->type == ColumnType::Integer;
        column.expression = *expression;
        if (reference->column->type == ColumnType::Text)
            texts << QStringLiteral("coalesce(") + *expression + QStringLiteral(", '')");
        if (!table.tables.contains(reference->table->name))
            table.tables << reference->table->name;
        table.columns.push_back(std::move(column));
    }
    if (!texts.isEmpty())
        table.wordCondition = QStringLiteral("instr(foldText(") + texts.join(QStringLiteral(" || ' ' || "))
                              + QStringLiteral("), ?) > 0");
    restrictToMembers(table, list);
    if (list.format.filter) {
        if (auto restricted = restrictToFilter(table, list, *list.format.filter, catalog); !restricted)
            return failure(restricted.error());
    }
    return table;
}

} // namespace odziv
