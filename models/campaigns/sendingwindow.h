/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QDateTime>
#include <QString>
#include <QTime>

namespace odziv {

/// The hours of the week in which a campaign may send, in the workspace's time zone. A window that ends before it
/// begins runs over midnight and counts to the day on which it began.
struct SendingWindow
{
    QString days = QStringLiteral("mon-sun"); ///< "mon-fri", "mon,wed,sat-sun"
    QTime from{0, 0};
    QTime to; ///< not included; null: the end of the day

    /// Fails with InvalidInput for days that are no days, and for an empty window.
    static Result<SendingWindow> parse(const QString &days, const QString &from, const QString &to);

    /// `local` is in the workspace's zone.
    bool contains(const QDateTime &local) const;
    /// The window begins on that day.
    bool hasDay(const QDate &date) const;
    bool overMidnight() const { return to.isValid() && to < from; }

    friend bool operator==(const SendingWindow &, const SendingWindow &) = default;
};

} // namespace odziv
