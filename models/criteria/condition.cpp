/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "condition.h"

#include "common/translate.h"

#include <algorithm>

namespace odziv {

namespace {

bool hasType(const Operand &operand, ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return std::holds_alternative<QString>(operand);
    case ColumnType::Id:
    case ColumnType::Integer:
        return std::holds_alternative<qint64>(operand);
    case ColumnType::Boolean:
        return std::holds_alternative<bool>(operand);
    case ColumnType::Money:
        return std::holds_alternative<Money>(operand);
    case ColumnType::Day:
    case ColumnType::Instant:
        return std::holds_alternative<QDate>(operand) && std::get<QDate>(operand).isValid();
    }
    return false;
}

bool hasRightCount(size_t count, OperandShape shape)
{
    switch (shape) {
    case OperandShape::None:
        return count == 0;
    case OperandShape::One:
    case OperandShape::Days:
        return count == 1;
    case OperandShape::Several:
        return count >= 1 && count <= mostValues;
    case OperandShape::Pair:
        return count == 2;
    }
    return false;
}

Status validateSingle(const Condition &condition, const Catalog &catalog, const QString &place)
{
    auto column = catalog.column(condition.column);
    if (!column) {
        Error error = column.error();
        error.place = place;
        return failure(error);
    }
    const ColumnType type = column->column->type;
    if (!isApplicable(condition.op, type)) {
        QStringList names;
        for (const Operator op : operatorsFor(type))
            names << operatorName(op);
        return failure(ErrorCode::InvalidInput,
                       tr("The column %1 does not know the operator %2. It knows: %3.")
                           .arg(condition.column, operatorName(condition.op), names.join(QStringLiteral(", "))),
                       place);
    }
    const OperandShape shape = operandShape(condition.op);
    const bool calendar = shape == OperandShape::Days;
    const auto fits = [&](const Operand &operand) {
        if (calendar)
            return std::holds_alternative<qint64>(operand) && std::get<qint64>(operand) >= 0
                   && std::get<qint64>(operand) <= mostDays;
        return hasType(operand, type);
    };
    if (!hasRightCount(condition.operands.size(), shape)
        || !std::all_of(condition.operands.cbegin(), condition.operands.cend(), fits))
        return failure(ErrorCode::InvalidInput,
                       tr("The values do not fit the operator %1 on the column %2. Give them anew.")
                           .arg(operatorName(condition.op), condition.column),
                       place);
    if (type == ColumnType::Instant && condition.operands.size() > mostInstantDays)
        return failure(ErrorCode::InvalidInput,
                       tr("At most %1 days can be listed; use \"between\" for a period.").arg(mostInstantDays), place);
    return {};
}

Status validateNode(const Condition &condition, const Catalog &catalog, const QString &place, const QString &number,
                    int depth)
{
    if (depth > deepestGroup)
        return failure(ErrorCode::InvalidInput,
                       tr("The conditions are nested more than %1 deep. Split the block.").arg(deepestGroup),
                       conditionPlace(place, number));
    if (!condition.isGroup())
        return validateSingle(condition, catalog, conditionPlace(place, number));
    for (size_t i = 0; i < condition.children.size(); ++i) {
        if (auto valid = validateNode(condition.children[i], catalog, place, childNumber(number, i + 1), depth + 1);
            !valid)
            return valid;
    }
    return {};
}

void collectSingles(const Condition &condition, std::vector<const Condition *> &found)
{
    if (!condition.isGroup()) {
        found.push_back(&condition);
        return;
    }
    for (const Condition &child : condition.children)
        collectSingles(child, found);
}

} // namespace

Condition Condition::single(QString column, Operator op, std::vector<Operand> operands)
{
    Condition condition;
    condition.column = std::move(column);
    condition.op = op;
    condition.operands = std::move(operands);
    return condition;
}

Condition Condition::group(Kind kind, std::vector<Condition> children)
{
    Condition condition;
    condition.kind = kind;
    condition.children = std::move(children);
    return condition;
}

bool operator==(const Condition &a, const Condition &b)
{
    if (a.kind != b.kind)
        return false;
    if (a.isGroup())
        return a.children == b.children;
    return a.column == b.column && a.op == b.op && a.operands == b.operands;
}

QStringList tablesOf(const Condition &condition)
{
    QStringList tables;
    for (const Condition *single : singleConditions(condition)) {
        const QString table = single->tableName();
        if (!tables.contains(table))
            tables << table;
    }
    return tables;
}

std::vector<const Condition *> singleConditions(const Condition &condition)
{
    std::vector<const Condition *> found;
    collectSingles(condition, found);
    return found;
}

Status validateCondition(const Condition &condition, const Catalog &catalog, const QString &place)
{
    return validateNode(condition, catalog, place, condition.isGroup() ? QString() : QStringLiteral("1"), 0);
}

QString conditionPlace(const QString &place, const QString &number)
{
    if (number.isEmpty())
        return place;
    const QString condition = tr("condition %1").arg(number);
    return place.isEmpty() ? condition : QString(place + QStringLiteral(", ") + condition);
}

QString childNumber(const QString &number, size_t index)
{
    const QString own = QString::number(index);
    return number.isEmpty() ? own : QString(number + QLatin1Char('.') + own);
}

} // namespace odziv
