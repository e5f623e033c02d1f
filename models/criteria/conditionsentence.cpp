/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "conditionsentence.h"

#include "common/tablecolumn.h"
#include "common/translate.h"

namespace odziv {

namespace {

constexpr size_t mostShownValues = 10;

QString trDays(const char *oneDay, const char *manyDays, qint64 days)
{
    if (days == 1)
        return tr(oneDay);
    return tr(manyDays, nullptr, static_cast<int>(days));
}

QString catalogLabel(const QString &label)
{
    return tr(label.toUtf8().constData());
}

QString columnText(const Condition &condition, const Catalog &catalog, const QString &target)
{
    const auto column = catalog.column(condition.column);
    if (!column)
        return condition.column;
    const QString label = catalogLabel(column->column->label);
    if (column->table->name == target)
        return label;
    return tr("%1 (%2)").arg(label, catalogLabel(column->table->label));
}

bool isCalendar(const Condition &condition)
{
    return !condition.operands.empty() && std::holds_alternative<QDate>(condition.operands.front());
}

/// The verb with its operands; %1 in the result is not used, so that values may hold any characters.
QString predicateText(const Condition &condition, const QLocale &locale)
{
    const auto value = [&](size_t index) {
        return index < condition.operands.size() ? operandText(condition.operands[index], locale) : QString();
    };
    const auto days = [&] {
        return condition.operands.empty() || !std::holds_alternative<qint64>(condition.operands.front())
                   ? qint64(0)
                   : std::get<qint64>(condition.operands.front());
    };
    const bool calendar = isCalendar(condition);
    const bool listOfOne = condition.operands.size() == 1;
    switch (condition.op) {
    case Operator::Equals:
        return tr("is %1").arg(value(0));
    case Operator::NotEquals:
        return tr("is not %1").arg(value(0));
    case Operator::In:
        return (listOfOne ? tr("is %1") : tr("is one of %1")).arg(operandList(condition.operands, locale));
    case Operator::NotIn:
        return (listOfOne ? tr("is not %1") : tr("is none of %1")).arg(operandList(condition.operands, locale));
    case Operator::Less:
        return (calendar ? tr("is before %1") : tr("is less than %1")).arg(value(0));
    case Operator::LessOrEqual:
        return (calendar ? tr("is on or before %1") : tr("is at most %1")).arg(value(0));
    case Operator::Greater:
        return (calendar ? tr("is after %1") : tr("is more than %1")).arg(value(0));
    case Operator::GreaterOrEqual:
        return (calendar ? tr("is on or after %1") : tr("is at least %1")).arg(value(0));
    case Operator::Between:
        return tr("is between %1 and %2").arg(value(0), value(1));
    case Operator::Contains:
        return tr("contains %1").arg(value(0));
    case Operator::StartsWith:
        return tr("begins with %1").arg(value(0));
    case Operator::EndsWith:
        return tr("ends with %1").arg(value(0));
    case Operator::IsEmpty:
        return tr("is missing");
    case Operator::IsNotEmpty:
        return tr("is given");
    case Operator::WithinLastDays:
        if (days() == 0)
            return tr("is today");
        return trDays(QT_TRANSLATE_NOOP("odziv::Sentence", "lies within the last day"),
                      QT_TRANSLATE_N_NOOP("odziv::Sentence", "lies within the last %n days"), days());
    case Operator::OlderThanDays:
        return trDays(QT_TRANSLATE_NOOP("odziv::Sentence", "lies more than one day back"),
                      QT_TRANSLATE_N_NOOP("odziv::Sentence", "lies more than %n days back"), days());
    case Operator::WithinNextDays:
        if (days() == 0)
            return tr("is today");
        return trDays(QT_TRANSLATE_NOOP("odziv::Sentence", "lies within the next day"),
                      QT_TRANSLATE_N_NOOP("odziv::Sentence", "lies within the next %n days"), days());
    case Operator::AnniversaryWithinNextDays:
        if (days() == 0)
            return tr("has its anniversary today");
        return trDays(QT_TRANSLATE_NOOP("odziv::Sentence", "has its anniversary within the next day"),
                      QT_TRANSLATE_N_NOOP("odziv::Sentence", "has its anniversary within the next %n days"), days());
    }
    return {};
}

QString node(const Condition &condition, const Catalog &catalog, const QString &target, const QLocale &locale,
             bool outermost)
{
    if (!condition.isGroup())
        return columnText(condition, catalog, target) + QLatin1Char(' ') + predicateText(condition, locale);
    if (condition.children.empty())
        return condition.kind == Condition::Kind::Any ? tr("nothing can hold") : tr("anything holds");
    QStringList parts;
    for (const Condition &child : condition.children)
        parts << node(child, catalog, target, locale,
                      condition.children.size() == 1 && outermost && condition.kind != Condition::Kind::None);
    if (condition.kind == Condition::Kind::None)
        return tr("it is not true that %1")
            .arg(parts.size() == 1 ? parts.first() : QString(QLatin1Char('(') + joinedByOr(parts) + QLatin1Char(')')));
    const QString joined = condition.kind == Condition::Kind::Any ? joinedByOr(parts) : joinedByAnd(parts);
    return outermost || parts.size() == 1 ? joined : QString(QLatin1Char('(') + joined + QLatin1Char(')'));
}

QString joinedBy(const QStringList &parts, const QString &last)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return last.arg(parts.mid(0, parts.size() - 1).join(tr(", ")), parts.last());
}

} // namespace

QString conditionSentence(const Condition &condition, const Catalog &catalog, const QString &target,
                          const QLocale &locale)
{
    return node(condition, catalog, target, locale, true);
}

QString joinedByAnd(const QStringList &parts)
{
    return joinedBy(parts, tr("%1 and %2"));
}

QString joinedByOr(const QStringList &parts)
{
    return joinedBy(parts, tr("%1 or %2"));
}

QString operandText(const Operand &operand, const QLocale &locale)
{
    if (const auto *text = std::get_if<QString>(&operand))
        return QLatin1Char('"') + *text + QLatin1Char('"');
    if (const auto *number = std::get_if<qint64>(&operand))
        return locale.toString(*number);
    if (const auto *truth = std::get_if<bool>(&operand))
        return *truth ? tr("yes") : tr("no");
    if (const auto *date = std::get_if<QDate>(&operand))
        return locale.language() == QLocale::C ? date->toString(Qt::ISODate) : dayText(*date, locale);
    return std::get<Money>(operand).toString(locale);
}

QString operandList(const std::vector<Operand> &operands, const QLocale &locale)
{
    QStringList shown;
    const size_t count = operands.size() > mostShownValues + 1 ? mostShownValues : operands.size();
    for (size_t i = 0; i < count; ++i)
        shown << operandText(operands[i], locale);
    if (count == operands.size())
        return joinedByOr(shown);
    return tr("%1 and %2 more")
        .arg(shown.join(tr(", ")), locale.toString(static_cast<qulonglong>(operands.size() - count)));
}

} // namespace odziv
