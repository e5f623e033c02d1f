/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>

namespace odziv {

/// What must be known of a content before it is sent.
struct SmtpContentFacts
{
    qint64 size = 0; ///< bytes as counted by RFC 1870: line ends as CRLF, without dots doubled
    bool eightBit = false;
    bool eightBitHeader = false; ///< 8-bit bytes before the first empty line: needs SMTPUTF8 (RFC 6531)
    bool canonical = false;      ///< nothing is to be changed: every line ends in CRLF, and none begins with a dot

    static SmtpContentFacts of(const QByteArray &content);
};

/// Content of a message on its way into DATA or BDAT, block by block: every line ends in CRLF, whatever the content had
/// (RFC 5321 section 2.3.8), and for DATA a dot at the start of a line is doubled (section 4.5.2). No form of line end
/// or dot inside the content can therefore end the message. Does not write the terminator.
class SmtpContentEncoder
{
public:
    enum class Dots { Doubled, AsTheyAre };

    SmtpContentEncoder() = default;
    /// `facts` are those of this content.
    SmtpContentEncoder(QByteArray content, const SmtpContentFacts &facts, Dots dots = Dots::Doubled);

    /// The next block, about `size` bytes; empty only when atEnd().
    QByteArray read(qsizetype size);
    bool atEnd() const { return m_position >= m_content.size() && !m_owesLineEnd; }

private:
    QByteArray readChanged(qsizetype size);

    QByteArray m_content;
    bool m_canonical = false;
    Dots m_dots = Dots::Doubled;
    qsizetype m_position = 0;
    bool m_atLineStart = true;
    bool m_owesLineEnd = false;
};

} // namespace odziv
