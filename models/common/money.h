/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "result.h"

#include <QLocale>
#include <QString>

#include <compare>

namespace odziv {

/// An amount in integer cents of the workspace's currency. Never a floating number.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromCents(qint64 cents) { return Money(cents); }
    /// Reads "12.5", "-0.07" or "1200": a point, at most two decimals, no grouping. Fails with InvalidInput.
    static Result<Money> fromUnits(QStringView units);

    constexpr qint64 cents() const { return m_cents; }
    /// "12.50": always a point and two decimals, as files want it.
    QString toUnits() const;
    /// As people write it in `locale`: grouping and decimal sign of the language.
    QString toString(const QLocale &locale) const;

    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 cents)
        : m_cents(cents)
    {}

    qint64 m_cents = 0;
};

} // namespace odziv
