/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace odziv {

/// One part of a message that is not made of parts itself, its transfer encoding undone.
struct ReadMimePart
{
    QString contentType; ///< lower case: "text/html"
    QString charset;     ///< as it says, or empty
    QString fileName;
    QString contentId; ///< without <>
    bool isAttachment = false;
    QByteArray data;

    /// The data as text in its charset (RFC 2046 4.1.2); octets that are none become replacement characters.
    QString text() const;
};

struct ReadMimeMessage
{
    QString subject;
    QList<ReadMimePart> parts; ///< in their order in the message
};

/// Reads a message that somebody saved as a file: RFC 5322, 2045-2047, 2183, 2231. Lenient as mail programs are: a
/// boundary that is missing ends a part at the end, bytes that are no base64 are passed over. Fails with InvalidInput
/// for what has no headers, and for more than 25 MiB, 1,000 parts or 32 levels.
Result<ReadMimeMessage> readMimeMessage(const QByteArray &message);

/// The value of an unstructured header with its encoded words (RFC 2047) as text.
QString decodedHeader(const QByteArray &value);

} // namespace odziv
