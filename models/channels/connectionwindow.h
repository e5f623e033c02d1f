/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QtGlobal>

namespace odziv {

/// How many connections a server gets at a time: few at first, one more after each round of accepted messages, half
/// as many when it pushes back ("too many connections", "slow down", "try later"), and a pause for all of them when it
/// does so again and again. The rule of Postfix' queue manager, for one destination.
///
/// Instants are milliseconds of one clock that the caller chooses.
class ConnectionWindow
{
public:
    static constexpr int first = 2;
    static constexpr int pushbacksBeforePause = 3; ///< in a row
    static constexpr qint64 firstPause = 1000;
    static constexpr qint64 longestPause = 60 * 1000;

    /// Never more than `most` connections.
    explicit ConnectionWindow(int most);

    int size() const { return m_size; }
    /// Nothing new should be sent before this instant.
    qint64 pausedUntil() const { return m_pausedUntil; }

    /// The server took a message.
    void accepted();
    /// The server asked for less, or broke a connection.
    void pushedBack(qint64 now);

private:
    int m_most;
    int m_size;
    int m_acceptedInRound = 0;
    int m_pushbacks = 0;
    qint64 m_pause = 0;
    qint64 m_pausedUntil = 0;
    qint64 m_halvedAt = 0;
};

} // namespace odziv
