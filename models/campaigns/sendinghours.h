/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/sendingwindow.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace odziv {

/// Days on which nothing is sent, both ends included: "2026-12-25" or "2026-12-31..2027-01-02".
struct BlackoutDays
{
    QDate first;
    QDate last;

    /// Fails with InvalidInput for what is no day or runs backwards.
    static Result<BlackoutDays> parse(const QString &text);
    QString text() const;
    bool contains(QDate day) const { return first <= day && day <= last; }

    friend bool operator==(const BlackoutDays &, const BlackoutDays &) = default;
};

/// A stretch of time in which messages may leave; the end is not included.
struct OpenSpan
{
    QDateTime begin; ///< UTC
    QDateTime end;   ///< UTC
};

/// When a campaign may send: within the window, where it has one, and on no blackout day.
struct SendingHours
{
    std::optional<SendingWindow> window;
    QList<BlackoutDays> blackout;

    bool isOpen(const QDateTime &instant, const QTimeZone &zone) const;
    /// The stretches of one day of `zone`, in their order; none when the day is closed.
    QList<OpenSpan> openSpans(QDate day, const QTimeZone &zone) const;
    /// When it opens at or after `instant`; none within the next two years.
    std::optional<QDateTime> nextOpening(const QDateTime &instant, const QTimeZone &zone) const;
};

} // namespace odziv
