/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace odziv {

/// The only source of time in the engine, so that every rule about days and instants can be tested.
/// Implementations are safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The current instant, in UTC.
    virtual QDateTime nowUtc() const = 0;
    /// The current day in `zone`.
    virtual QDate today(const QTimeZone &zone) const = 0;
    /// Milliseconds of a steady clock that never jumps; only differences mean something.
    virtual qint64 steadyMilliseconds() const = 0;
};

/// The operating system's clock. A fixed `today` (--today, ODZIV_TODAY) replaces the day only.
class SystemClock final : public Clock
{
public:
    explicit SystemClock(std::optional<QDate> fixedToday = {});

    QDateTime nowUtc() const override;
    QDate today(const QTimeZone &zone) const override;
    qint64 steadyMilliseconds() const override;

private:
    std::optional<QDate> m_fixedToday;
};

/// Days are stored as whole days since 1970-01-01; these two convert. A null date has no number.
qint64 toEpochDay(QDate date);
QDate fromEpochDay(qint64 day);

} // namespace odziv
