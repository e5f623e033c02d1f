/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "mime/mailbox.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace odziv {

/// Header fields of a message (RFC 5322, 2047, 2231). Every line that comes out is complete, ends in CRLF and is at
/// most 78 octets long where its words allow that; no value can begin another line. Functions that take a value fail
/// with InvalidInput when it holds a control character, whatever its source.
namespace MailHeader {

/// True for C0 and C1 control characters (NEL among them), DEL, and the Unicode line and paragraph separators.
bool hasControlCharacter(QStringView text);
/// The same text with every such character made a blank, runs of blanks made one, trimmed.
QString withoutControlCharacters(const QString &text);

/// An unstructured field such as Subject; encoded words (RFC 2047) in the shorter of Q and B where needed.
Result<QByteArray> text(QByteArrayView name, const QString &value);
/// From, To, Reply-To, Sender with one mailbox.
Result<QByteArray> mailbox(QByteArrayView name, const Mailbox &value);
/// A field whose ASCII value is written as it is and folded at its blanks (List-Unsubscribe). Fails for a value that
/// cannot be folded under 998 octets, and for a name that is none (RFC 5322 3.6.8).
Result<QByteArray> verbatim(QByteArrayView name, QByteArrayView value);
/// Date (RFC 5322 3.3) in the offset of `instant`.
QByteArray date(const QDateTime &instant);

/// One parameter of Content-Type or Content-Disposition with what separates it from those before: `;\r\n name=value`.
/// Long values and letters outside ASCII go as RFC 2231 segments.
Result<QByteArray> parameter(QByteArrayView name, const QString &value);

} // namespace MailHeader

} // namespace odziv
