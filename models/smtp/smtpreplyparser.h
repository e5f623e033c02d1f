/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "smtp/smtpreply.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace odziv {

/// Turns the bytes of a server into replies, wherever they are cut (RFC 5321 section 4.2.1). Not a guesser: what is
/// no reply is a failure, for a client that skips garbage takes the next reply for the one it waits for.
///
/// Lines end in CRLF and nothing else (section 2.3.8). A reply exists only when its last line is complete.
class SmtpReplyParser
{
public:
    static constexpr qsizetype longestLine = 4096;
    static constexpr qsizetype mostBytes = 64 * 1024; ///< of one reply
    static constexpr qsizetype mostLines = 1000;      ///< of one reply

    /// Takes bytes as they come. Ignored after a failure.
    void push(const QByteArray &bytes);
    /// The next complete reply, in the order of arrival.
    std::optional<SmtpReply> next();

    /// True once something came that is no reply; replies before it can still be taken.
    bool hasFailed() const { return !m_failure.isEmpty(); }
    /// What was wrong, for people.
    QString failure() const { return m_failure; }
    /// True while a complete reply, or a part of one, has not been taken.
    bool hasUnread() const { return !m_replies.isEmpty() || !m_line.isEmpty() || !m_current.lines.isEmpty(); }
    /// Forgets everything, for a new beginning behind TLS.
    void reset();

private:
    void finishLine(const QByteArray &line);
    void fail(const QString &what);

    QByteArray m_line;
    SmtpReply m_current;
    qsizetype m_currentBytes = 0;
    QList<SmtpReply> m_replies;
    QString m_failure;
};

} // namespace odziv
