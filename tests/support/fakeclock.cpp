/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "fakeclock.h"

namespace odziv {

FakeClock::FakeClock(QDateTime nowUtc)
    : m_now(std::move(nowUtc))
{}

void FakeClock::advance(qint64 milliseconds)
{
    m_now = m_now.addMSecs(milliseconds);
    m_steady += milliseconds;
}

} // namespace odziv
