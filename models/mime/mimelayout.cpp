/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mimelayout.h"

#include "common/translate.h"
#include "mime/bodyencoding.h"
#include "mime/filename.h"
#include "mime/mailheader.h"

#include <algorithm>
#include <vector>

namespace odziv {

namespace {

/// FNV-1a over the files; nothing depends on its strength, because "=_" occurs in no encoded body.
QByteArray hashOf(const std::vector<QByteArray> &inlined, const std::vector<QByteArray> &attachments)
{
    quint64 hash = 14695981039346656037u;
    for (const auto *parts : {&inlined, &attachments}) {
        for (const QByteArray &part : *parts) {
            for (const char c : part)
                hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
        }
    }
    return QByteArray::number(hash, 16);
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

void appendPart(QByteArray &message, QByteArrayView boundary, QByteArrayView part)
{
    message += "\r\n";
    appendDelimiter(message, boundary);
    message += part;
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
    /// Boundaries; empty for a level that is not needed.
    QByteArray mixed;
    QByteArray related;
    QByteArray alternative;
    QByteArray beforeText; ///< from the first Content-Type on
    QByteArray beforeHtml;
    QByteArray afterHtml;
    QByteArray pictures;    ///< with what separates them and ends their level
    QByteArray attachments; ///< likewise
    QByteArray rest;        ///< both

    void nameLevels(bool hasHtml, bool hasPictures, bool hasAttachments, const QByteArray &spread);
    void openLevels();
};

void MimeLayout::Private::nameLevels(bool hasHtml, bool hasPictures, bool hasAttachments, const QByteArray &spread)
{
    // "=_" can occur in neither quoted-printable nor base64 (RFC 2045 6.7 (5)), so no body can hold a boundary.
    if (hasAttachments)
        mixed = "=_mixed_" + spread;
    if (hasPictures)
        related = "=_related_" + spread;
    if (hasHtml)
        alternative = "=_alternative_" + spread;
}

void MimeLayout::Private::openLevels()
{
    if (!mixed.isEmpty()) {
        appendMultipartHeader(beforeText, "mixed", mixed);
        appendDelimiter(beforeText, mixed);
    }
    if (!related.isEmpty()) {
        // RFC 2387 3.1: the type of the root is required.
        appendMultipartHeader(beforeText, "related", related,
                              alternative.isEmpty() ? ";\r\n type=\"text/plain\""
                                                    : ";\r\n type=\"multipart/alternative\"");
        appendDelimiter(beforeText, related);
    }
    if (!alternative.isEmpty()) {
        appendMultipartHeader(beforeText, "alternative", alternative);
        appendDelimiter(beforeText, alternative);
        appendPart(beforeHtml, alternative, "Content-Type: text/html; charset=utf-8\r\n");
        appendClosing(afterHtml, alternative);
    }
    beforeText += "Content-Type: text/plain; charset=utf-8\r\n";
}

Result<MimeLayout> MimeLayout::prepare(bool hasHtml, const QList<MimeFile> &inlined, const QList<MimeFile> &attachments,
                                       PersonalFiles personal)
{
    auto pictures = encodedFiles(inlined, true);
    if (!pictures)
        return failure(pictures.error());
    auto files = encodedFiles(attachments, false);
    if (!files)
        return failure(files.error());
    auto shared = std::make_shared<Private>();
    const bool hasAttachments = !files->empty() || personal == PersonalFiles::Some;
    shared->nameLevels(hasHtml, !pictures->empty(), hasAttachments, hashOf(*pictures, *files));
    shared->openLevels();
    for (const QByteArray &part : *pictures)
        appendPart(shared->pictures, shared->related, part);
    if (!pictures->empty())
        appendClosing(shared->pictures, shared->related);
    for (const QByteArray &part : *files)
        appendPart(shared->attachments, shared->mixed, part);
    if (hasAttachments)
        appendClosing(shared->attachments, shared->mixed);
    shared->rest = shared->pictures + shared->attachments;
    MimeLayout layout;
    layout.d = std::move(shared);
    return layout;
}

void MimeLayout::appendTexts(QByteArray &message, const BodyText &text, const BodyText &html) const
{
    const bool hasHtml = !d->alternative.isEmpty();
    message.reserve(message.size() + d->beforeText.size() + mostQuotedPrintable(text)
                    + (hasHtml ? d->beforeHtml.size() + mostQuotedPrintable(html) : 0) + 256);
    message += d->beforeText;
    appendEncodedText(message, text);
    if (hasHtml) {
        message += d->beforeHtml;
        appendEncodedText(message, html);
        message += d->afterHtml;
    } else if (d->rest.isEmpty() && !message.endsWith("\r\n")) {
        message += "\r\n";
    }
}

QByteArray MimeLayout::rest() const
{
    return d->rest;
}

Result<QByteArray> MimeLayout::restWith(const QList<MimeFile> &personal) const
{
    auto files = encodedFiles(personal, false);
    if (!files)
        return failure(files.error());
    QByteArray rest = d->pictures;
    for (const QByteArray &part : *files)
        appendPart(rest, d->mixed, part);
    return rest + d->attachments;
}

} // namespace odziv
