/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"

namespace odziv {

/// A clock that stands still until it is told to move.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime nowUtc = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));

    QDateTime nowUtc() const override { return m_now; }
    QDate today(const QTimeZone &zone) const override { return m_now.toTimeZone(zone).date(); }
    qint64 steadyMilliseconds() const override { return m_steady; }

    void advance(qint64 milliseconds);
    void setNowUtc(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
    qint64 m_steady = 0;
};

} // namespace odziv
