/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mimelayout.h"

#include "mime/bodyencoding.h"
#include "mime/filename.h"
#include "mime/mailheader.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace odziv {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::MimeLayout", text);
}

/// FNV-1a: spreads the key; nothing depends on its strength, because "=_" occurs in no encoded body.
quint64 hashOf(QByteArrayView key)
{
    quint64 hash = 14695981039346656037u;
    for (const char c : key)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return hash;
}

/// "type/subtype" of RFC 2045 5.1.
bool isContentType(const QString &type)
{
    const qsizetype slash = type.indexOf(u'/');
    if (slash < 1 || slash == type.size() - 1 || type.size() > 100)
        return false;
    for (qsizetype i = 0; i < type.size(); ++i) {
        const char16_t c = type.at(i).unicode();
        const bool token = c < 127 && (QChar(c).isLetterOrNumber() || QStringView(u"!#$&-^_.+").contains(QChar(c)));
        if (i != slash && !token)
            return false;
    }
    return true;
}

/// What stands between the <> of a Content-ID (RFC 2392 2, RFC 5322 3.6.4), as mail programs accept it.
bool isContentId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 200 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return c.unicode() > 32 && c.unicode() < 127 && !QStringView(u"<>()\"\\,;:[]").contains(c);
    });
}

/// The complete part, from its first header to the CRLF before the next boundary.
Result<QByteArray> encodedFile(const MimeFile &file, bool inlined)
{
    if (!isContentType(file.contentType))
        return failure(ErrorCode::InvalidInput,
                       tr("\"%1\" is not a content type; write it like image/png.").arg(file.contentType.left(100)),
                       file.fileName);
    if (inlined && !isContentId(file.contentId))
        return failure(ErrorCode::InvalidInput,
                       tr("\"%1\" cannot be the cid of a picture; use English letters, digits, points and one @.")
                           .arg(file.contentId.left(100)),
                       file.fileName);
    const QString fileName = safeFileName(file.fileName);
    const auto name = MailHeader::parameter("name", asciiFileName(fileName));
    const auto parameter = MailHeader::parameter("filename", fileName);
    if (!name || !parameter)
        return failure(!name ? name.error() : parameter.error());
    QByteArray part;
    part += "Content-Type: " + file.contentType.toLatin1() + *name + "\r\n";
    part += "Content-Transfer-Encoding: base64\r\n";
    if (inlined)
        part += "Content-ID: <" + file.contentId.toLatin1() + ">\r\n";
    part += QByteArray("Content-Disposition: ") + (inlined ? "inline" : "attachment") + *parameter + "\r\n\r\n";
    appendBase64(part, file.data);
    return part;
}

Result<std::vector<QByteArray>> encodedFiles(const QList<MimeFile> &files, bool inlined)
{
    std::vector<QByteArray> parts;
    for (const MimeFile &file : files) {
        auto part = encodedFile(file, inlined);
        if (!part)
            return failure(part.error());
        parts.push_back(std::move(*part));
    }
    return parts;
}

void appendTextPart(QByteArray &message, QByteArrayView subtype, QByteArrayView text)
{
    const TransferEncoding encoding = shorterEncoding(text);
    message += "Content-Type: text/";
    message += subtype;
    message += "; charset=utf-8\r\nContent-Transfer-Encoding: ";
    message += encodingName(encoding);
    message += "\r\n\r\n";
    appendText(message, text, encoding);
}

void appendMultipartHeader(QByteArray &message, QByteArrayView subtype, QByteArrayView boundary,
                           QByteArrayView rest = {})
{
    message += "Content-Type: multipart/";
    message += subtype;
    message += ";\r\n boundary=\"";
    message += boundary;
    message += '"';
    message += rest;
    message += "\r\n\r\n";
}

void appendDelimiter(QByteArray &message, QByteArrayView boundary)
{
    message += "--";
    message += boundary;
    message += "\r\n";
}

void appendClosing(QByteArray &message, QByteArrayView boundary)
{
    message += "\r\n--";
    message += boundary;
    message += "--\r\n";
}

} // namespace

class MimeLayout::Private
{
public:
    bool hasHtml = false;
    std::vector<QByteArray> inlined;
    std::vector<QByteArray> attachments;
    qsizetype size = 0;

    void appendTexts(QByteArray &message, QByteArrayView text, QByteArrayView html, QByteArrayView key) const;
    void appendRelated(QByteArray &message, QByteArrayView text, QByteArrayView html, QByteArrayView key) const;
    static QByteArray boundary(QByteArrayView level, QByteArrayView key);
};

QByteArray MimeLayout::Private::boundary(QByteArrayView level, QByteArrayView key)
{
    // "=_" can occur in neither quoted-printable nor base64 (RFC 2045 6.7 (5)), so no body can hold a boundary.
    return "=_" + level.toByteArray() + '_' + key.toByteArray();
}

void MimeLayout::Private::appendTexts(QByteArray &message, QByteArrayView text, QByteArrayView html,
                                      QByteArrayView key) const
{
    if (!hasHtml) {
        appendTextPart(message, "plain", text);
        return;
    }
    const QByteArray alternative = boundary("alternative", key);
    appendMultipartHeader(message, "alternative", alternative);
    appendDelimiter(message, alternative);
    appendTextPart(message, "plain", text);
    message += "\r\n";
    appendDelimiter(message, alternative);
    appendTextPart(message, "html", html);
    appendClosing(message, alternative);
}

void MimeLayout::Private::appendRelated(QByteArray &message, QByteArrayView text, QByteArrayView html,
                                        QByteArrayView key) const
{
    if (inlined.empty()) {
        appendTexts(message, text, html, key);
        return;
    }
    const QByteArray related = boundary("related", key);
    // RFC 2387 3.1: the type of the root is required.
    appendMultipartHeader(message, "related", related,
                          hasHtml ? ";\r\n type=\"multipart/alternative\"" : ";\r\n type=\"text/plain\"");
    appendDelimiter(message, related);
    appendTexts(message, text, html, key);
    for (const QByteArray &part : inlined) {
        message += "\r\n";
        appendDelimiter(message, related);
        message += part;
    }
    appendClosing(message, related);
}

Result<MimeLayout> MimeLayout::prepare(bool hasHtml, const QList<MimeFile> &inlined, const QList<MimeFile> &attachments)
{
    auto shared = std::make_shared<Private>();
    shared->hasHtml = hasHtml;
    auto pictures = encodedFiles(inlined, true);
    if (!pictures)
        return failure(pictures.error());
    auto files = encodedFiles(attachments, false);
    if (!files)
        return failure(files.error());
    shared->inlined = std::move(*pictures);
    shared->attachments = std::move(*files);
    for (const auto *parts : {&shared->inlined, &shared->attachments}) {
        for (const QByteArray &part : *parts)
            shared->size += part.size();
    }
    MimeLayout layout;
    layout.d = std::move(shared);
    return layout;
}

void MimeLayout::append(QByteArray &message, QByteArrayView text, QByteArrayView html, QByteArrayView key) const
{
    message.reserve(message.size() + d->size + text.size() * 3 / 2 + html.size() * 3 / 2 + 2048);
    const QByteArray spread = QByteArray::number(hashOf(key), 16);
    if (d->attachments.empty()) {
        d->appendRelated(message, text, html, spread);
    } else {
        const QByteArray mixed = Private::boundary("mixed", spread);
        appendMultipartHeader(message, "mixed", mixed);
        appendDelimiter(message, mixed);
        d->appendRelated(message, text, html, spread);
        for (const QByteArray &part : d->attachments) {
            message += "\r\n";
            appendDelimiter(message, mixed);
            message += part;
        }
        appendClosing(message, mixed);
    }
    if (!message.endsWith("\r\n"))
        message += "\r\n";
}

qsizetype MimeLayout::sharedSize() const
{
    return d->size;
}

} // namespace odziv
