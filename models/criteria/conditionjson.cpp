/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "conditionjson.h"

#include "common/translate.h"

#include <QJsonArray>

namespace odziv {

namespace {

const QString allKey = QStringLiteral("all");
const QString anyKey = QStringLiteral("any");
const QString noneKey = QStringLiteral("none");
const QString columnKey = QStringLiteral("column");
const QString operatorKey = QStringLiteral("operator");
const QString valueKey = QStringLiteral("value");
const QString valuesKey = QStringLiteral("values");

tl::unexpected<Error> refuse(const QString &text, const QString &place)
{
    return failure(ErrorCode::InvalidInput, text, place);
}

tl::unexpected<Error> refuse(Error error, const QString &place)
{
    error.place = place;
    return failure(std::move(error));
}

std::optional<Condition::Kind> groupKind(const QString &key)
{
    if (key == allKey)
        return Condition::Kind::All;
    if (key == anyKey)
        return Condition::Kind::Any;
    if (key == noneKey)
        return Condition::Kind::None;
    return {};
}

QString groupKey(Condition::Kind kind)
{
    switch (kind) {
    case Condition::Kind::Any:
        return anyKey;
    case Condition::Kind::None:
        return noneKey;
    case Condition::Kind::All:
    case Condition::Kind::Single:
        break;
    }
    return allKey;
}

Result<std::vector<Operand>> readOne(const QJsonObject &object, Operator op, ColumnType type)
{
    if (!object.contains(valueKey))
        return failure(ErrorCode::InvalidInput,
                       tr("The operator %1 wants one \"value\", and there is none.").arg(operatorName(op)));
    auto operand = operandShape(op) == OperandShape::Days ? daysFromJson(object.value(valueKey))
                                                          : operandFromJson(object.value(valueKey), type);
    if (!operand)
        return failure(operand.error());
    return std::vector<Operand>{std::move(*operand)};
}

Result<std::vector<Operand>> readSeveral(const QJsonObject &object, Operator op, ColumnType type)
{
    const bool pair = operandShape(op) == OperandShape::Pair;
    const QJsonArray array = object.value(valuesKey).toArray();
    if (!object.value(valuesKey).isArray() || (pair && array.size() != 2) || array.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       pair ? tr("The operator %1 wants \"values\", a list of exactly two.").arg(operatorName(op))
                            : tr("The operator %1 wants \"values\", a list of at least one.").arg(operatorName(op)));
    std::vector<Operand> operands;
    operands.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &value : array) {
        auto operand = operandFromJson(value, type);
        if (!operand)
            return failure(operand.error());
        operands.push_back(std::move(*operand));
    }
    return operands;
}

/// A value whatever its column holds; no value for what is no value of any column.
std::optional<Operand> anyOperand(const QJsonValue &value)
{
    if (value.isString())
        return Operand(value.toString());
    if (value.isBool())
        return Operand(value.toBool());
    auto number = operandFromJson(value, ColumnType::Integer);
    if (!number)
        number = operandFromJson(value, ColumnType::Money);
    return number ? std::optional(std::move(*number)) : std::nullopt;
}

/// A value of a draft: as its column holds it where it can be, else as it stands.
std::optional<Operand> draftOperand(const QJsonValue &value, OperandShape shape, std::optional<ColumnType> type)
{
    if (shape == OperandShape::Days) {
        if (auto days = daysFromJson(value))
            return std::move(*days);
    } else if (type) {
        if (auto fitting = operandFromJson(value, *type))
            return std::move(*fitting);
    }
    return anyOperand(value);
}

std::vector<Operand> readDraftOperands(const QJsonObject &object, OperandShape shape, std::optional<ColumnType> type)
{
    QJsonArray values = object.value(valuesKey).toArray();
    if (object.contains(valueKey))
        values = {object.value(valueKey)};
    std::vector<Operand> operands;
    for (const QJsonValue &value : std::as_const(values)) {
        if (auto operand = draftOperand(value, shape, type))
            operands.push_back(std::move(*operand));
    }
    return operands;
}

Result<Condition> readSingle(const QJsonObject &object, const Catalog &catalog, const QString &place, Reading reading)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it.key();
        if (key != columnKey && key != operatorKey && key != valueKey && key != valuesKey)
            return refuse(tr("The key \"%1\" has no meaning in a condition; it takes column, operator and value or"
                             " values.")
                              .arg(key),
                          place);
    }
    if (!object.value(columnKey).isString() || !object.value(operatorKey).isString())
        return refuse(tr("A condition needs the texts \"column\" and \"operator\", or is a group all, any or none."),
                      place);
    Condition condition;
    condition.column = object.value(columnKey).toString();
    const auto column = catalog.column(condition.column);
    if (!column && reading == Reading::Strict)
        return refuse(column.error(), place);
    const QString name = object.value(operatorKey).toString();
    const auto op = operatorByName(name);
    if (!op)
        return refuse(tr("There is no operator \"%1\".").arg(name), place);
    condition.op = *op;
    const OperandShape shape = operandShape(*op);
    if (reading == Reading::Draft) {
        condition.operands
            = readDraftOperands(object, shape, column ? std::optional(column->column->type) : std::nullopt);
        return condition;
    }
    const ColumnType type = column->column->type;
    const bool one = shape == OperandShape::One || shape == OperandShape::Days;
    const bool several = shape == OperandShape::Several || shape == OperandShape::Pair;
    if ((object.contains(valueKey) && !one) || (object.contains(valuesKey) && !several))
        return refuse(one       ? tr("The operator %1 wants \"value\", not \"values\".").arg(name)
                      : several ? tr("The operator %1 wants \"values\", not \"value\".").arg(name)
                                : tr("The operator %1 takes no value.").arg(name),
                      place);
    // An operator that does not fit the column explains itself better than a value that does not.
    if (isApplicable(*op, type) && shape != OperandShape::None) {
        auto operands = one ? readOne(object, *op, type) : readSeveral(object, *op, type);
        if (!operands)
            return refuse(operands.error(), place);
        condition.operands = std::move(*operands);
    }
    if (auto valid = validateCondition(condition, catalog); !valid)
        return refuse(valid.error(), place);
    return condition;
}

Result<Condition> readNode(const QJsonValue &value, const Catalog &catalog, const QString &place, const QString &number,
                           int depth, Reading reading)
{
    const QString here = conditionPlace(place, number);
    if (!value.isObject())
        return refuse(tr("Here a condition or a group of conditions must stand, in braces."), here);
    if (depth > deepestGroup)
        return refuse(tr("The conditions are nested more than %1 deep. Split the block.").arg(deepestGroup), here);
    const QJsonObject object = value.toObject();
    std::optional<Condition::Kind> kind;
    for (auto it = object.constBegin(); it != object.constEnd() && !kind; ++it)
        kind = groupKind(it.key());
    if (!kind)
        return readSingle(object, catalog, number.isEmpty() ? conditionPlace(place, QStringLiteral("1")) : here,
                          reading);
    if (object.size() != 1)
        return refuse(tr("A group has exactly one of the keys all, any and none, and nothing else."), here);
    const QJsonValue list = object.begin().value();
    if (!list.isArray())
        return refuse(tr("The group \"%1\" must hold a list of conditions.").arg(groupKey(*kind)), here);
    Condition group;
    group.kind = *kind;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto child = readNode(array.at(i), catalog, place, childNumber(number, static_cast<size_t>(i) + 1), depth + 1,
                              reading);
        if (!child)
            return child;
        group.children.push_back(std::move(*child));
    }
    return group;
}

} // namespace

Result<Condition> conditionFromJson(const QJsonValue &value, const Catalog &catalog, const QString &place,
                                    Reading reading)
{
    return readNode(value, catalog, place, {}, 0, reading);
}

QJsonObject conditionToJson(const Condition &condition)
{
    if (condition.isGroup()) {
        QJsonArray children;
        for (const Condition &child : condition.children)
            children.append(conditionToJson(child));
        return {{groupKey(condition.kind), children}};
    }
    QJsonObject object{{columnKey, condition.column}, {operatorKey, operatorName(condition.op)}};
    switch (operandShape(condition.op)) {
    case OperandShape::None:
        break;
    case OperandShape::One:
    case OperandShape::Days:
        if (!condition.operands.empty())
            object.insert(valueKey, operandToJson(condition.operands.front()));
        break;
    case OperandShape::Several:
    case OperandShape::Pair: {
        QJsonArray values;
        for (const Operand &operand : condition.operands)
            values.append(operandToJson(operand));
        object.insert(valuesKey, values);
        break;
    }
    }
    return object;
}

} // namespace odziv
