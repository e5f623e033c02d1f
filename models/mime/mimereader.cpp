/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mimereader.h"

#include "common/translate.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

namespace odziv {

namespace {

constexpr qsizetype largestMessage = 25 * 1024 * 1024;
constexpr qsizetype mostParts = 1000;
constexpr int deepest = 32;

QString inCharset(const QByteArray &data, const QString &charset)
{
    QStringDecoder decoder(charset.isEmpty() ? "UTF-8" : charset.toLatin1().constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    return decoder.decode(data);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

QByteArray withoutQuotedPrintable(const QByteArray &data)
{
    QByteArray decoded;
    decoded.reserve(data.size());
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (data[i] != '=') {
            decoded += data[i];
            continue;
        }
        const QByteArray code = data.mid(i + 1, 2);
        if (code.size() == 2 && isHexDigit(code[0]) && isHexDigit(code[1])) {
            decoded += QByteArray::fromHex(code);
            i += 2;
        } else if (code.startsWith("\r\n")) {
            i += 2;
        } else if (code.startsWith('\n')) {
            i += 1;
        } else {
            decoded += '=';
        }
    }
    return decoded;
}

/// A header field with parameters: `text/html; charset="utf-8"`.
struct StructuredValue
{
    QString value; ///< lower case
    QHash<QString, QString> parameters;
};

/// Parameters in extended notation and in pieces (RFC 2231 3, 4) come as one.
StructuredValue structured(const QByteArray &header)
{
    static const QRegularExpression parameter(
        QStringLiteral(";\\s*([^=;\\s*]+)(?:\\*(\\d+))?(\\*)?\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))"));
    const QString text = QString::fromUtf8(header);
    StructuredValue made;
    made.value = text.section(u';', 0, 0).trimmed().toLower();
    QHash<QString, QByteArray> encoded;
    auto matches = parameter.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1).toLower();
        QString value = match.hasCaptured(4) ? match.captured(4) : match.captured(5);
        value.replace(QRegularExpression(QStringLiteral("\\\\(.)")), QStringLiteral("\\1"));
        if (match.captured(3).isEmpty())
            made.parameters[name] += decodedHeader(value.toUtf8());
        else
            encoded[name] += value.toLatin1();
    }
    for (auto value = encoded.constBegin(); value != encoded.constEnd(); ++value) {
        const QList<QByteArray> pieces = value->split('\'');
        const bool hasCharset = pieces.size() >= 3;
        const QByteArray octets = QByteArray::fromPercentEncoding(hasCharset ? pieces.mid(2).join('\'') : *value);
        made.parameters.insert(
            value.key(), inCharset(octets, hasCharset ? QString::fromLatin1(pieces.first()) : QStringLiteral("UTF-8")));
    }
    return made;
}

/// The headers of a part by lower case name, unfolded; `body` becomes what follows them.
QHash<QByteArray, QByteArray> headersOf(const QByteArray &part, QByteArray &body)
{
    QHash<QByteArray, QByteArray> headers;
    qsizetype at = 0;
    QByteArray name;
    while (at < part.size()) {
        qsizetype end = part.indexOf('\n', at);
        if (end < 0)
            end = part.size();
        QByteArray line = part.mid(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        at = end + 1;
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if ((line.startsWith(' ') || line.startsWith('\t')) && !name.isEmpty()) {
            headers[name] += ' ' + line.trimmed();
        } else if (colon > 0) {
            name = line.first(colon).trimmed().toLower();
            if (!headers.contains(name))
                headers.insert(name, line.mid(colon + 1).trimmed());
            else
                name.clear();
        }
    }
    body = part.mid(at);
    return headers;
}

class Reader
{
public:
    Status read(const QByteArray &part, int depth);
    ReadMimeMessage message;

private:
    Status readParts(const QByteArray &body, const QByteArray &boundary, int depth);
};

Status Reader::readParts(const QByteArray &body, const QByteArray &boundary, int depth)
{
    const QByteArray delimiter = "--" + boundary;
    qsizetype begin = -1;
    qsizetype line = 0;
    while (line <= body.size()) {
        qsizetype end = body.indexOf('\n', line);
        if (end < 0)
            end = body.size();
        const bool atEnd = end == body.size();
        // The whole line counts, for "--b1" is no delimiter of the boundary "b" (RFC 2046, section 5.1.1).
        const QByteArray text = body.mid(line, end - line).trimmed();
        const bool isLast = text == delimiter + "--";
        const bool isDelimiter = text == delimiter || isLast;
        if ((isDelimiter || atEnd) && begin >= 0) {
            // The line end before a delimiter belongs to the delimiter.
            QByteArray part = body.mid(begin, (isDelimiter ? line : end) - begin);
            if (isDelimiter && part.endsWith('\n'))
                part.chop(part.endsWith("\r\n") ? 2 : 1);
            if (auto done = read(part, depth + 1); !done)
                return done;
        }
        if (isDelimiter) {
            begin = end + 1;
            if (isLast)
                return {};
        }
        line = end + 1;
    }
    return {};
}

Status Reader::read(const QByteArray &part, int depth)
{
    if (depth > deepest || message.parts.size() >= mostParts)
        return failure(ErrorCode::InvalidInput, tr("The message has too many parts."));
    QByteArray body;
    const auto headers = headersOf(part, body);
    if (depth == 0) {
        if (!headers.contains("from") && !headers.contains("subject") && !headers.contains("content-type"))
            return failure(ErrorCode::InvalidInput, tr("This is not a message: it has no headers."));
        message.subject = decodedHeader(headers.value("subject"));
    }
    const StructuredValue type = structured(headers.value("content-type", "text/plain"));
    const QString boundary = type.parameters.value(QStringLiteral("boundary"));
    if (type.value.startsWith(QStringLiteral("multipart/")) && !boundary.isEmpty())
        return readParts(body, boundary.toUtf8(), depth);
    const StructuredValue disposition = structured(headers.value("content-disposition"));
    ReadMimePart made;
    made.contentType = type.value;
    made.charset = type.parameters.value(QStringLiteral("charset"));
    made.fileName
        = disposition.parameters.value(QStringLiteral("filename"), type.parameters.value(QStringLiteral("name")));
    made.contentId = QString::fromUtf8(headers.value("content-id")).remove(u'<').remove(u'>').trimmed();
    made.isAttachment = disposition.value == QStringLiteral("attachment");
    const QByteArray encoding = headers.value("content-transfer-encoding").toLower();
    made.data = encoding == "base64"             ? QByteArray::fromBase64(body)
                : encoding == "quoted-printable" ? withoutQuotedPrintable(body)
                                                 : body;
    message.parts << made;
    return {};
}

} // namespace

QString ReadMimePart::text() const
{
    return inCharset(data, charset);
}

QString decodedHeader(const QByteArray &value)
{
    static const QRegularExpression word(QStringLiteral("=\\?([^?*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?="));
    const QString text = QString::fromUtf8(value);
    QString made;
    qsizetype from = 0;
    bool afterWord = false;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString between = text.sliced(from, match.capturedStart() - from);
        // Blanks between encoded words are no part of the text (RFC 2047 6.2).
        if (!afterWord || !between.trimmed().isEmpty())
            made += between;
        const QByteArray octets = match.captured(3).toLatin1();
        const bool isBase64 = match.captured(2).toUpper() == QStringLiteral("B");
        made += inCharset(isBase64 ? QByteArray::fromBase64(octets)
                                   : withoutQuotedPrintable(QByteArray(octets).replace('_', ' ')),
                          match.captured(1));
        from = match.capturedEnd();
        afterWord = true;
    }
    return made + text.sliced(from);
}

Result<ReadMimeMessage> readMimeMessage(const QByteArray &message)
{
    if (message.size() > largestMessage)
        return failure(ErrorCode::InvalidInput, tr("The message is larger than 25 MiB."));
    Reader reader;
    if (auto read = reader.read(message, 0); !read)
        return failure(read.error());
    return std::move(reader.message);
}

} // namespace odziv
