/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "connectionwindow.h"

#include <algorithm>

namespace odziv {

namespace {

/// Replies that come so close together are about the same excess, which is answered once.
constexpr qint64 oneExcess = 500;

} // namespace

ConnectionWindow::ConnectionWindow(int most)
    : m_most(std::max(1, most))
    , m_size(std::min(first, m_most))
{}

void ConnectionWindow::accepted()
{
    m_pushbacks = 0;
    m_pause = 0;
    if (++m_acceptedInRound < m_size)
        return;
    m_acceptedInRound = 0;
    m_size = std::min(m_size + 1, m_most);
}

void ConnectionWindow::pushedBack(qint64 now)
{
    m_acceptedInRound = 0;
    if (m_pushbacks == 0 || now - m_halvedAt >= oneExcess || now < m_halvedAt) {
        m_size = std::max(1, m_size / 2);
        m_halvedAt = now;
    }
    if (++m_pushbacks < pushbacksBeforePause || now < m_pausedUntil)
        return;
    m_pause = m_pause == 0 ? firstPause : std::min(m_pause * 2, longestPause);
    m_pausedUntil = now + m_pause;
}

} // namespace odziv
