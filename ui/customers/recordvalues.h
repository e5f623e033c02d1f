/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "ui/customers/recordkind.h"

#include <optional>

namespace odziv {

// Between the structs of the customer base and the values of a form. An empty text is a missing value.

inline QVariant textValue(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

inline QVariant flagValue(bool flag)
{
    return static_cast<qint64>(flag ? 1 : 0);
}

inline QVariant dayValue(QDate day)
{
    return day.isValid() ? QVariant(toEpochDay(day)) : QVariant();
}

inline void takeText(const RecordValues &values, const char *column, QString &target)
{
    if (const auto found = values.constFind(QLatin1String(column)); found != values.constEnd())
        target = found->toString();
}

inline void takeFlag(const RecordValues &values, const char *column, bool &target)
{
    if (const auto found = values.constFind(QLatin1String(column)); found != values.constEnd())
        target = found->toLongLong() != 0;
}

inline void takeDay(const RecordValues &values, const char *column, QDate &target)
{
    if (const auto found = values.constFind(QLatin1String(column)); found != values.constEnd())
        target = found->isValid() ? fromEpochDay(found->toLongLong()) : QDate();
}

inline void takeNumber(const RecordValues &values, const char *column, std::optional<qint64> &target)
{
    if (const auto found = values.constFind(QLatin1String(column)); found != values.constEnd())
        target = found->isValid() ? std::optional<qint64>(found->toLongLong()) : std::nullopt;
}

/// Forgets the row that a storage returns.
template<typename Row>
Status outcome(const Result<Row> &row)
{
    if (!row)
        return failure(row.error());
    return {};
}

inline QList<FormField::Choice> labelledChoices(const QStringList &values, const QHash<QString, QString> &labels)
{
    QList<FormField::Choice> choices;
    for (const QString &value : values)
        choices << FormField::Choice{value, labels.value(value, value)};
    return choices;
}

} // namespace odziv
