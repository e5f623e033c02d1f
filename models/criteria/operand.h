/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/money.h"
#include "common/result.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <variant>

namespace odziv {

/// One typed value of a condition. Which alternative a column takes: Text -> QString; Id, Integer and the days of the
/// calendar operators -> qint64; Boolean -> bool; Day and Instant -> QDate; Money -> Money.
using Operand = std::variant<QString, qint64, bool, QDate, Money>;

/// Reads one value as files write it: texts as texts, whole numbers, true/false or 0/1, YYYY-MM-DD, money in units
/// (12.5 or "12.50"). Fails with InvalidInput.
Result<Operand> operandFromJson(const QJsonValue &value, ColumnType type);
QJsonValue operandToJson(const Operand &operand);
/// Reads a value as people type it into a field (the same forms, without the quotes of JSON).
Result<Operand> operandFromText(const QString &text, ColumnType type);

/// The most days that a calendar operator accepts, about a thousand years.
constexpr qint64 mostDays = 366000;
/// The `n` of a calendar operator: a whole number from 0 to mostDays.
Result<Operand> daysFromJson(const QJsonValue &value);

} // namespace odziv
