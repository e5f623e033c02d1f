/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace odziv {

/// How the body of a part is written so that any server may carry it (RFC 2045 6).
enum class TransferEncoding { QuotedPrintable, Base64 };

/// Appends `text` as quoted-printable (RFC 2045 6.7). CR, LF and CRLF each become one CRLF; every other octet is kept.
/// No line is longer than 76 octets, begins with "." or "From ", or ends in a blank, so neither SMTP's end of data
/// (RFC 5321 4.5.2) nor a mailbox file can be imitated from inside. Characters of UTF-8 are not split. Answers how many
/// octets it wrote as three.
qsizetype appendQuotedPrintable(QByteArray &message, QByteArrayView text);

/// Appends `data` as base64 in lines of 76 octets, the last one without a line end.
void appendBase64(QByteArray &message, QByteArrayView data);

/// Appends `text` with CR, LF and CRLF made CRLF, as `encoding` says.
void appendText(QByteArray &message, QByteArrayView text, TransferEncoding encoding);

/// Appends the header Content-Transfer-Encoding, the empty line that ends the headers, and `text` in the shorter of
/// both encodings.
void appendEncodedText(QByteArray &message, QByteArrayView text);

} // namespace odziv
