/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

namespace odziv {

/// How daringly one server may be talked to: what its sessions learnt about it, shared by all of them. It begins with
/// the most that a server can offer, and goes back one step at a time when the server refuses a step or loses count.
/// Lives as long as whoever makes the sessions, in their thread.
class SmtpDialect
{
public:
    /// Each includes those before it.
    enum class Level {
        LockStep, ///< a command is sent when the one before it was answered
        Grouped,  ///< MAIL, RCPT and DATA in one write (RFC 2920)
        Ahead,    ///< the next envelope travels behind the content of the message before
        Chunked   ///< BDAT, with several messages unanswered (RFC 3030)
    };

    Level level() const { return m_level; }
    /// RFC 3461.
    bool usesDsn() const { return m_dsn; }
    /// A message was accepted whose replies showed which command they answer, by their enhanced codes (RFC 3463):
    /// x.1.x for an address, another subject for the message. Without that nothing is sent behind a content, for a
    /// reply too few could credit one message with the reply to the next.
    bool isTelling() const { return m_telling; }

    void setTelling(bool telling) { m_telling = telling; }
    void forsakeDsn() { m_dsn = false; }
    /// The server refused BDAT although it offered it.
    void forsakeChunking() { goBelow(Level::Chunked); }
    /// A reply came that cannot belong to the command whose turn it was.
    void lostCount() { stepBack(); }
    /// A connection that talked above LockStep broke before it brought one message over. The second time in a row it
    /// is taken for the reason.
    void broke();
    /// A message was accepted.
    void worked() { m_breaks = 0; }

private:
    void stepBack();
    void goBelow(Level level);

    Level m_level = Level::Chunked;
    bool m_dsn = true;
    bool m_telling = false;
    int m_breaks = 0;
};

} // namespace odziv
