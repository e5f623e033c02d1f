/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>

namespace odziv {

/// The receiving side of DATA, fed with bytes wherever they are cut: finds the terminator CRLF . CRLF and takes the
/// doubled dots out. Only CRLF ends a line; a bare CR or LF is content (RFC 5321 section 4.1.1.4).
class SmtpContentDecoder
{
public:
    /// With `keep` false the content is only watched for its end. At most `limit` bytes are kept.
    explicit SmtpContentDecoder(bool keep = true, qint64 limit = 0);

    /// Takes bytes from `position` on and moves it behind what belongs to the content and its terminator.
    /// True when the terminator was found.
    bool push(const QByteArray &bytes, qsizetype &position);

    const QByteArray &content() const { return m_content; }
    qint64 size() const { return m_size; }
    /// The content was larger than the limit; content() is cut.
    bool isTooLarge() const { return m_limit > 0 && m_size > m_limit; }

private:
    enum class State { LineStart, Dot, DotCr, Inside, Cr };

    void append(const char *bytes, qsizetype size);

    QByteArray m_content;
    qint64 m_size = 0;
    qint64 m_limit;
    bool m_keep;
    State m_state = State::LineStart;
};

} // namespace odziv
