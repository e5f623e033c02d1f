/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "bodyencoding.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr qsizetype longestLine = 76; // RFC 2045 6.8

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

/// Quoted-printable stays readable in a raw message, so it also wins when it is a little longer.
bool isMuch(qsizetype encodedOctets, const BodyText &body)
{
    return encodedOctets > body.text.size() / 5;
}

qsizetype knownEncodedOctets(const BodyText &body)
{
    qsizetype octets = 0;
    for (const KnownStretch &known : body.known)
        octets += known.stretch->encodedOctets();
    return octets;
}

} // namespace

void appendBase64(QByteArray &message, QByteArrayView data)
{
    const QByteArray encoded = QByteArray::fromRawData(data.data(), data.size()).toBase64();
    message.reserve(message.size() + encoded.size() + encoded.size() / longestLine * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += longestLine) {
        if (at > 0)
            message += "\r\n";
        message += QByteArrayView(encoded).sliced(at, std::min(longestLine, encoded.size() - at));
    }
}

void appendText(QByteArray &message, QByteArrayView text, TransferEncoding encoding)
{
    if (encoding == TransferEncoding::QuotedPrintable) {
        appendQuotedPrintable(message, text);
        return;
    }
    QByteArray lines;
    lines.reserve(text.size() + text.size() / 20);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text.at(i))) {
            lines += text.at(i);
            continue;
        }
        lines += "\r\n";
        if (text.sliced(i).startsWith("\r\n"))
            ++i;
    }
    appendBase64(message, lines);
}

void appendEncodedText(QByteArray &message, const BodyText &body)
{
    const qsizetype before = message.size();
    if (!isMuch(knownEncodedOctets(body), body)) {
        message += "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
        if (!isMuch(appendQuotedPrintable(message, body), body))
            return;
        message.truncate(before);
    }
    message += "Content-Transfer-Encoding: base64\r\n\r\n";
    appendText(message, body.text, TransferEncoding::Base64);
}

} // namespace odziv
