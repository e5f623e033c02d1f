/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>

namespace odziv {

/// One command line ready for the wire, and the words that may stand for it in a log: no address, no secret.
struct SmtpCommand
{
    QByteArray bytes; ///< with CRLF
    QByteArray logText;
};

/// The one place where command lines are made. Whatever would end the line early, start another one or change the
/// meaning of the rest is refused with InvalidInput instead of being sent or silently changed.
namespace SmtpCommandWriter {

constexpr qsizetype longestCommand = 512;    ///< RFC 5321 section 4.5.3.1.4, CRLF included
constexpr qsizetype longestWithDsn = 1012;   ///< RFC 3461 section 4: MAIL and RCPT grow by 500
constexpr qsizetype longestEnvelopeId = 100; ///< RFC 3461 section 4.4, before it is encoded
constexpr qsizetype longestAuth = 12288;     ///< RFC 4954 section 4, CRLF included
constexpr qsizetype longestPath = 256;       ///< RFC 5321 section 4.5.3.1.3, brackets included

/// What goes behind the sender in MAIL FROM.
struct MailParameters
{
    qint64 size = -1; ///< RFC 1870; -1: do not say
    bool eightBitMime = false;
    bool smtpUtf8 = false;
    bool dsn = false;      ///< RFC 3461: of the message only the header comes back
    QByteArray envelopeId; ///< with dsn: comes back in every report; not too long, else it is left out
};

/// What goes behind the address in RCPT TO.
struct RecipientParameters
{
    bool dsn = false; ///< RFC 3461: report failures alone, and the address as it is here
};

Result<SmtpCommand> ehlo(const QByteArray &name);
Result<SmtpCommand> helo(const QByteArray &name);
SmtpCommand startTls();
/// `initialResponse` is base64, "=" for an empty one; null for a mechanism in which the server begins.
Result<SmtpCommand> auth(const QByteArray &mechanism, const QByteArray &initialResponse);
/// The answer to a 334, in base64.
Result<SmtpCommand> authResponse(const QByteArray &base64);
SmtpCommand cancelAuth();
/// An empty sender is <>.
Result<SmtpCommand> mail(const QByteArray &sender, const MailParameters &parameters);
Result<SmtpCommand> recipient(const QByteArray &address, const RecipientParameters &parameters = {});
SmtpCommand data();
/// The one chunk of a message (RFC 3030); `size` bytes follow.
SmtpCommand lastChunk(qint64 size);
SmtpCommand reset();
SmtpCommand quit();

/// Why `address` (UTF-8) cannot stand in MAIL or RCPT; no error if it can.
Status checkAddress(const QByteArray &address);
/// The form in which any text stands in a parameter of DSN (RFC 3461 section 4): nothing but printable ASCII without
/// blank, + and =.
QByteArray xtext(const QByteArray &text);

} // namespace SmtpCommandWriter

} // namespace odziv
