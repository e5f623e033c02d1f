/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "operand.h"

#include "common/translate.h"

#include <cmath>
#include <limits>

namespace odziv {

namespace {

/// What was found instead, short enough for one line.
QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String: {
        const QString text = value.toString();
        return QLatin1Char('"') + (text.size() > 40 ? QString(text.left(40) + QStringLiteral("...")) : text)
               + QLatin1Char('"');
    }
    case QJsonValue::Array:
        return tr("a list");
    case QJsonValue::Object:
        return tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return tr("nothing");
}

Result<Operand> textFromJson(const QJsonValue &value)
{
    if (!value.isString())
        return failure(ErrorCode::InvalidInput,
                       tr("The column holds texts, but %1 is none; write it in quotes.").arg(shown(value)));
    if (value.toString().contains(QChar(u'\0')))
        return failure(ErrorCode::InvalidInput, tr("A text may not contain the character U+0000."));
    return value.toString();
}

Result<Operand> integerFromJson(const QJsonValue &value)
{
    // Qt keeps whole numbers exact; anything else comes back as one of two different defaults.
    if (value.isDouble() && value.toInteger(0) == value.toInteger(1))
        return value.toInteger();
    return failure(ErrorCode::InvalidInput,
                   tr("The column holds whole numbers, but %1 is none; write it like 3000.").arg(shown(value)));
}

Result<Operand> booleanFromJson(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble() && value.toInteger(-1) == 0)
        return false;
    if (value.isDouble() && value.toInteger(-1) == 1)
        return true;
    return failure(ErrorCode::InvalidInput,
                   tr("The column holds yes or no, but %1 is neither; write true or false.").arg(shown(value)));
}

Result<Operand> moneyFromJson(const QJsonValue &value)
{
    const auto refuse = [&] {
        return failure(ErrorCode::InvalidInput,
                       tr("The column holds amounts, but %1 is none; write it like 12.50.").arg(shown(value)));
    };
    if (value.isString()) {
        auto money = Money::fromUnits(value.toString());
        return money ? Result<Operand>(*money) : refuse();
    }
    if (!value.isDouble())
        return refuse();
    const double cents = value.toDouble() * 100;
    // Beyond 2^53 cents a JSON number cannot say which cent is meant.
    if (std::abs(cents) > 9007199254740992.0 || std::abs(cents - std::round(cents)) > 1e-4)
        return refuse();
    return Money::fromCents(static_cast<qint64>(std::llround(cents)));
}

Result<Operand> dateFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!value.isString() || text.size() != 10 || !date.isValid())
        return failure(ErrorCode::InvalidInput,
                       tr("The column holds days, but %1 is none; write it as YYYY-MM-DD.").arg(shown(value)));
    return date;
}

} // namespace

Result<Operand> operandFromJson(const QJsonValue &value, ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return textFromJson(value);
    case ColumnType::Id:
    case ColumnType::Integer:
        return integerFromJson(value);
    case ColumnType::Boolean:
        return booleanFromJson(value);
    case ColumnType::Money:
        return moneyFromJson(value);
    case ColumnType::Day:
    case ColumnType::Instant:
        return dateFromJson(value);
    }
    return failure(ErrorCode::Internal, tr("The column has an unknown type."));
}

QJsonValue operandToJson(const Operand &operand)
{
    if (const auto *text = std::get_if<QString>(&operand))
        return *text;
    if (const auto *number = std::get_if<qint64>(&operand))
        return *number;
    if (const auto *truth = std::get_if<bool>(&operand))
        return *truth;
    if (const auto *date = std::get_if<QDate>(&operand))
        return date->toString(Qt::ISODate);
    const Money money = std::get<Money>(operand);
    if (money.cents() % 100 == 0)
        return money.cents() / 100;
    // A number where it is exact, the text where it would not be.
    if (std::abs(money.cents()) < 1000000000000)
        return static_cast<double>(money.cents()) / 100;
    return money.toUnits();
}

Result<Operand> operandFromText(const QString &text, ColumnType type)
{
    const QString trimmed = text.trimmed();
    switch (type) {
    case ColumnType::Id:
    case ColumnType::Integer: {
        bool ok = false;
        const qint64 number = trimmed.toLongLong(&ok);
        return operandFromJson(ok ? QJsonValue(number) : QJsonValue(trimmed), type);
    }
    case ColumnType::Boolean:
        if (trimmed == QStringLiteral("1") || trimmed == QStringLiteral("true"))
            return true;
        if (trimmed == QStringLiteral("0") || trimmed == QStringLiteral("false"))
            return false;
        return operandFromJson(trimmed, type);
    case ColumnType::Money:
    case ColumnType::Day:
    case ColumnType::Instant:
        return operandFromJson(trimmed, type);
    case ColumnType::Text:
        break;
    }
    return operandFromJson(text, type);
}

Result<Operand> daysFromJson(const QJsonValue &value)
{
    if (value.isDouble() && value.toInteger(0) == value.toInteger(1) && value.toInteger() >= 0
        && value.toInteger() <= mostDays)
        return value.toInteger();
    return failure(ErrorCode::InvalidInput,
                   tr("A number of days is a whole number from 0 to %1, not %2.").arg(mostDays).arg(shown(value)));
}

} // namespace odziv
