/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "pictures.h"

#include "common/translate.h"
#include "templates/htmlscanner.h"

#include <QUrl>

namespace odziv {

namespace {

/// Attribute values may hold several URLs (style, srcset); each "cid:" in them begins one.
void collect(const QString &value, QStringList &ids)
{
    qsizetype at = value.indexOf(QStringLiteral("cid:"), 0, Qt::CaseInsensitive);
    while (at >= 0) {
        const qsizetype begin = at + 4;
        qsizetype end = begin;
        while (end < value.size() && !value.at(end).isSpace() && !QStringView(u"\"'(),;<>{").contains(value.at(end)))
            ++end;
        const bool wordBefore = at > 0 && value.at(at - 1).isLetterOrNumber();
        const QString id = QUrl::fromPercentEncoding(QStringView(value).sliced(begin, end - begin).toUtf8());
        if (!wordBefore && !id.isEmpty() && !ids.contains(id))
            ids << id;
        at = value.indexOf(QStringLiteral("cid:"), end, Qt::CaseInsensitive);
    }
}

} // namespace

QStringList usedContentIds(const QString &html)
{
    QStringList ids;
    for (const HtmlAttributePlace &place : htmlAttributes(html)) {
        const bool holdsUrl = place.attribute == QStringLiteral("src") || place.attribute == QStringLiteral("href")
                              || place.attribute == QStringLiteral("background")
                              || place.attribute == QStringLiteral("srcset")
                              || place.attribute == QStringLiteral("style");
        if (holdsUrl)
            collect(place.value, ids);
    }
    return ids;
}

Status checkPictures(const MessageTemplate &source)
{
    QStringList known;
    for (const MessageFile &image : source.images) {
        if (!image.contentId.isEmpty() && known.contains(image.contentId))
            return failure(ErrorCode::InvalidInput, tr("Two pictures have the cid \"%1\".").arg(image.contentId),
                           QStringLiteral("images"));
        known << image.contentId;
    }
    for (const auto *files : {&source.images, &source.attachments}) {
        for (const MessageFile &file : *files) {
            if (file.fileName.trimmed().isEmpty())
                return failure(ErrorCode::InvalidInput, tr("A file has no name."), QStringLiteral("attachments"));
        }
    }
    if (source.kind != MessageTemplate::Kind::Html)
        return {};
    for (const QString &id : usedContentIds(source.html)) {
        if (!known.contains(id))
            return failure(ErrorCode::InvalidInput,
                           tr("The picture \"cid:%1\" is shown, but the template has no such picture; add it or take it"
                              " out.")
                               .arg(id),
                           QStringLiteral("html"));
    }
    return {};
}

} // namespace odziv
