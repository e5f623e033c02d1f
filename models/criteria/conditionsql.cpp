/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "conditionsql.h"

#include "common/clock.h"
#include "common/textfold.h"
#include "criteria/joinsql.h"
#include "criteria/localday.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace odziv {

namespace {

/// Longer lists are bound as one JSON text, because a statement has a limited number of values.
constexpr size_t mostBoundListValues = 50;
constexpr qint64 daysThatCoverEveryAnniversary = 365;

/// The value as the workspace stores it, folded where the column compares folded.
QVariant stored(const Operand &operand, TextComparison comparison)
{
    if (const auto *text = std::get_if<QString>(&operand))
        return comparison == TextComparison::Folded ? foldText(*text) : *text;
    if (const auto *number = std::get_if<qint64>(&operand))
        return *number;
    if (const auto *truth = std::get_if<bool>(&operand))
        return static_cast<qint64>(*truth ? 1 : 0);
    if (const auto *date = std::get_if<QDate>(&operand))
        return toEpochDay(*date);
    return std::get<Money>(operand).cents();
}

SqlFragment listed(const QString &expression, const QString &membership, const QVariantList &values)
{
    const QString head = expression + QLatin1Char(' ') + membership;
    if (static_cast<size_t>(values.size()) <= mostBoundListValues) {
        QStringList marks;
        for (qsizetype i = 0; i < values.size(); ++i)
            marks << QStringLiteral("?");
        return {head + QStringLiteral(" (") + marks.join(QStringLiteral(", ")) + QLatin1Char(')'), values};
    }
    const QString json
        = QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(values)).toJson(QJsonDocument::Compact));
    return {head + QStringLiteral(" (SELECT value FROM json_each(?))"), {json}};
}

/// A search without LIKE: no wildcards to escape, and letters differ as the column's comparison says.
SqlFragment searched(const QString &expression, Operator op, const QString &pattern)
{
    const qint64 letters = pattern.toUcs4().size();
    if (letters == 0)
        return {expression + QStringLiteral(" IS NOT NULL"), {}};
    if (op == Operator::Contains)
        return {QStringLiteral("instr(%1, ?) > 0").arg(expression), {pattern}};
    if (op == Operator::StartsWith)
        return {QStringLiteral("substr(%1, 1, ?) = ?").arg(expression), {letters, pattern}};
    return {QStringLiteral("substr(%1, ?) = ?").arg(expression), {-letters, pattern}};
}

SqlFragment compared(const QString &expression, const char *comparison, const QVariant &value)
{
    return {expression + QLatin1Char(' ') + QLatin1String(comparison) + QStringLiteral(" ?"), {value}};
}

/// Balanced, so that a thousand parts nest ten deep: SQLite limits the depth of an expression.
SqlFragment balanced(const std::vector<SqlFragment> &parts, size_t from, size_t to, const QString &word)
{
    if (to - from == 1)
        return parts[from];
    const size_t middle = from + (to - from) / 2;
    const SqlFragment left = balanced(parts, from, middle, word);
    const SqlFragment right = balanced(parts, middle, to, word);
    return {QLatin1Char('(') + left.text + word + right.text + QLatin1Char(')'), left.values + right.values};
}

} // namespace

ConditionCompiler::ConditionCompiler(const Catalog &catalog, QDate today, QTimeZone zone)
    : m_catalog(&catalog)
    , m_today(today)
    , m_zone(std::move(zone))
{}

Result<SqlFragment> ConditionCompiler::where(const Condition &condition) const
{
    if (auto valid = validateCondition(condition, *m_catalog); !valid)
        return failure(valid.error());
    return node(condition);
}

Result<SqlFragment> ConditionCompiler::matchingIds(const Condition &condition, const QString &target) const
{
    auto from = leftJoinSql(*m_catalog, target, tablesOf(condition));
    if (!from)
        return failure(from.error());
    auto expression = where(condition);
    if (!expression)
        return expression;
    return SqlFragment{QStringLiteral("SELECT DISTINCT ") + quotedColumn(target, QStringLiteral("id"))
                           + QStringLiteral(" FROM ") + *from + QStringLiteral(" WHERE ") + expression->text,
                       expression->values};
}

SqlFragment ConditionCompiler::allOf(const std::vector<SqlFragment> &parts)
{
    return parts.empty() ? SqlFragment{QStringLiteral("1"), {}}
                         : balanced(parts, 0, parts.size(), QStringLiteral(" AND "));
}

SqlFragment ConditionCompiler::anyOf(const std::vector<SqlFragment> &parts)
{
    return parts.empty() ? SqlFragment{QStringLiteral("0"), {}}
                         : balanced(parts, 0, parts.size(), QStringLiteral(" OR "));
}

SqlFragment ConditionCompiler::notTrue(SqlFragment part)
{
    return {QLatin1Char('(') + part.text + QStringLiteral(") IS NOT TRUE"), part.values};
}

SqlFragment ConditionCompiler::node(const Condition &condition) const
{
    if (!condition.isGroup())
        return single(condition);
    std::vector<SqlFragment> parts;
    for (const Condition &child : condition.children)
        parts.push_back(node(child));
    switch (condition.kind) {
    case Condition::Kind::Any:
        return anyOf(parts);
    case Condition::Kind::None:
        return notTrue(anyOf(parts));
    case Condition::Kind::All:
    case Condition::Kind::Single:
        break;
    }
    return allOf(parts);
}

SqlFragment ConditionCompiler::single(const Condition &condition) const
{
    const ColumnReference column = *m_catalog->column(condition.column);
    const QString plain = quotedColumn(column.table->name, column.column->name);
    if (condition.op == Operator::IsEmpty)
        return {plain + QStringLiteral(" IS NULL"), {}};
    if (condition.op == Operator::IsNotEmpty)
        return {plain + QStringLiteral(" IS NOT NULL"), {}};
    if (condition.op == Operator::AnniversaryWithinNextDays)
        return anniversary(plain, column.column->type, std::get<qint64>(condition.operands.front()));
    if (column.column->type == ColumnType::Instant)
        return ofInstant(condition, plain);

    const TextComparison comparison
        = column.column->type == ColumnType::Text ? column.column->comparison : TextComparison::Exact;
    const QString expression = comparison == TextComparison::Folded ? QStringLiteral("foldText(%1)").arg(plain) : plain;
    QVariantList values;
    for (const Operand &operand : condition.operands)
        values << stored(operand, comparison);
    const auto day = [&](qint64 distance) { return QVariant(toEpochDay(m_today) + distance); };
    const auto n = [&] { return std::get<qint64>(condition.operands.front()); };
    const QString range = expression + QStringLiteral(" BETWEEN ? AND ?");
    switch (condition.op) {
    case Operator::Equals:
        return compared(expression, "=", values.first());
    case Operator::NotEquals:
        return compared(expression, "<>", values.first());
    case Operator::In:
        return listed(expression, QStringLiteral("IN"), values);
    case Operator::NotIn:
        return listed(expression, QStringLiteral("NOT IN"), values);
    case Operator::Less:
        return compared(expression, "<", values.first());
    case Operator::LessOrEqual:
        return compared(expression, "<=", values.first());
    case Operator::Greater:
        return compared(expression, ">", values.first());
    case Operator::GreaterOrEqual:
        return compared(expression, ">=", values.first());
    case Operator::Between:
        return {range, values};
    case Operator::Contains:
    case Operator::StartsWith:
    case Operator::EndsWith:
        return searched(expression, condition.op, values.first().toString());
    case Operator::WithinLastDays:
        return {range, {day(-n()), day(0)}};
    case Operator::OlderThanDays:
        return compared(expression, "<", day(-n()));
    case Operator::WithinNextDays:
        return {range, {day(0), day(n())}};
    case Operator::IsEmpty:
    case Operator::IsNotEmpty:
    case Operator::AnniversaryWithinNextDays:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

qint64 ConditionCompiler::startOf(QDate day) const
{
    return dayStart(day, m_zone);
}

SqlFragment ConditionCompiler::ofInstant(const Condition &condition, const QString &expression) const
{
    const auto operandDay = [&](size_t index) { return std::get<QDate>(condition.operands[index]); };
    const auto n = [&] { return std::get<qint64>(condition.operands.front()); };
    const auto before = [&](QDate day) { return compared(expression, "<", startOf(day)); };
    const auto from = [&](QDate day) { return compared(expression, ">=", startOf(day)); };
    const auto within = [&](QDate first, QDate last) { return allOf({from(first), before(last.addDays(1))}); };
    const auto outside = [&](QDate day) { return anyOf({before(day), from(day.addDays(1))}); };
    std::vector<SqlFragment> parts;
    switch (condition.op) {
    case Operator::Equals:
        return within(operandDay(0), operandDay(0));
    case Operator::NotEquals:
        return outside(operandDay(0));
    case Operator::In:
        for (size_t i = 0; i < condition.operands.size(); ++i)
            parts.push_back(within(operandDay(i), operandDay(i)));
        return anyOf(parts);
    case Operator::NotIn:
        for (size_t i = 0; i < condition.operands.size(); ++i)
            parts.push_back(outside(operandDay(i)));
        return allOf(parts);
    case Operator::Less:
        return before(operandDay(0));
    case Operator::LessOrEqual:
        return before(operandDay(0).addDays(1));
    case Operator::Greater:
        return from(operandDay(0).addDays(1));
    case Operator::GreaterOrEqual:
        return from(operandDay(0));
    case Operator::Between:
        return within(operandDay(0), operandDay(1));
    case Operator::WithinLastDays:
        return within(m_today.addDays(-n()), m_today);
    case Operator::OlderThanDays:
        return before(m_today.addDays(-n()));
    case Operator::WithinNextDays:
        return within(m_today, m_today.addDays(n()));
    default:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

SqlFragment ConditionCompiler::anniversary(const QString &expression, ColumnType type, qint64 days) const
{
    if (days >= daysThatCoverEveryAnniversary)
        return {expression + QStringLiteral(" IS NOT NULL"), {}};
    const QString seconds
        = type == ColumnType::Day
              ? QString(expression + QStringLiteral(" * 86400"))
              : QStringLiteral("(%1 + %2) / 1000.0").arg(expression, utcOffsetSql(expression, m_zone));
    const QString monthAndDay = QStringLiteral("strftime('%m%d', ") + seconds + QStringLiteral(", 'unixepoch')");
    const QDate last = m_today.addDays(days);
    const QString firstText = m_today.toString(QStringLiteral("MMdd"));
    const QString lastText = last.toString(QStringLiteral("MMdd"));
    std::vector<SqlFragment> parts;
    if (firstText <= lastText) {
        parts.push_back({monthAndDay + QStringLiteral(" BETWEEN ? AND ?"), {firstText, lastText}});
    } else {
        parts.push_back(compared(monthAndDay, ">=", firstText));
        parts.push_back(compared(monthAndDay, "<=", lastText));
    }
    // In a common year those born on 29 February have their day on the 28th. Windows that reach further than the
    // 28th hold '0229' already, for it sorts between '0228' and '0301'.
    if (lastText == QStringLiteral("0228") && !QDate::isLeapYear(last.year()))
        parts.push_back(compared(monthAndDay, "=", QStringLiteral("0229")));
    return anyOf(parts);
}

} // namespace odziv
