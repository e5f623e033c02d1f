/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "mime/quotedprintable.h"

#include <QByteArray>
#include <QByteArrayView>

namespace odziv {

/// How the body of a part is written so that any server may carry it (RFC 2045 6).
enum class TransferEncoding { QuotedPrintable, Base64 };

/// Appends `data` as base64 in lines of 76 octets, the last one without a line end.
void appendBase64(QByteArray &message, QByteArrayView data);

/// Appends `text` with CR, LF and CRLF made CRLF, as `encoding` says.
void appendText(QByteArray &message, QByteArrayView text, TransferEncoding encoding);

/// Appends the header Content-Transfer-Encoding, the empty line that ends the headers, and `body` in the shorter of
/// both encodings.
void appendEncodedText(QByteArray &message, const BodyText &body);

} // namespace odziv
