/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpdialect.h"

namespace odziv {

namespace {

constexpr int breaksBelieved = 2;

} // namespace

void SmtpDialect::broke()
{
    if (++m_breaks >= breaksBelieved)
        stepBack();
}

void SmtpDialect::stepBack()
{
    goBelow(m_level);
}

void SmtpDialect::goBelow(Level level)
{
    m_breaks = 0;
    if (m_level >= level && m_level != Level::LockStep)
        m_level = static_cast<Level>(static_cast<int>(level) - 1);
}

} // namespace odziv
