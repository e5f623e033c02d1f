/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace odziv {

/// One complete reply of a server (RFC 5321 section 4.2): its code and the text of each of its lines.
struct SmtpReply
{
    int code = 0;         ///< 200..599
    QByteArrayList lines; ///< text behind the code, one entry a line, as received

    bool isPositive() const { return code >= 200 && code < 300; }
    bool isIntermediate() const { return code >= 300 && code < 400; }
    bool isTransient() const { return code >= 400 && code < 500; }
    bool isPermanent() const { return code >= 500; }

    /// The enhanced status code at the start of the first line (RFC 2034, RFC 3463), for example "5.1.1". Empty when
    /// there is none, or when its class contradicts the reply code: then the code counts.
    QString enhancedCode() const;
    /// Its second number: 0 for nothing special, 1 for an address, 6 for content and so on; -1 without such a code.
    int subject() const;
    /// Code and text as one line for people: control characters replaced, at most about 1000 characters.
    QString text() const;
};

/// Bytes of a server made fit to be shown and stored: read as UTF-8, control characters replaced by blanks.
QString printableServerText(const QByteArray &bytes);

} // namespace odziv
