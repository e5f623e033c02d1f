/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "inlinedata.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace odziv {

namespace {

const QRegularExpression &dataUrl()
{
    // Line ends inside the base64 are no part of it.
    static const QRegularExpression url(
        QStringLiteral("data:(image/[a-z0-9.+-]+)(?:;[a-z-]+=[^;,\"']*)*;base64,([A-Za-z0-9+/=\\s]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return url;
}

QString endingOf(const QString &contentType)
{
    const QString type = contentType.section(u'/', 1).section(u'+', 0, 0);
    return type == QStringLiteral("jpeg") ? QStringLiteral("jpg") : type;
}

} // namespace

bool hasInlineData(const QString &html)
{
    return html.contains(QStringLiteral("data:image/"), Qt::CaseInsensitive) && dataUrl().match(html).hasMatch();
}

MessageTemplate withInlineDataAsPictures(MessageTemplate messageTemplate)
{
    if (!hasInlineData(messageTemplate.html))
        return messageTemplate;
    QString html;
    qsizetype from = 0;
    auto matches = dataUrl().globalMatch(messageTemplate.html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QByteArray data = QByteArray::fromBase64(match.captured(2).toLatin1());
        if (data.isEmpty())
            continue;
        const auto known = std::find_if(messageTemplate.images.cbegin(), messageTemplate.images.cend(),
                                        [&](const MessageFile &image) { return image.data == data; });
        QString contentId;
        if (known != messageTemplate.images.cend() && !known->contentId.isEmpty()) {
            contentId = known->contentId;
        } else {
            const QByteArray hash = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex().first(16);
            const QString name = QStringLiteral("picture-") + QString::fromLatin1(hash);
            contentId = name + QStringLiteral("@odziv");
            messageTemplate.images << MessageFile{contentId,
                                                  name + QLatin1Char('.') + endingOf(match.captured(1).toLower()),
                                                  match.captured(1).toLower(), data};
        }
        html += QStringView(messageTemplate.html).sliced(from, match.capturedStart() - from);
        html += QStringLiteral("cid:") + contentId;
        from = match.capturedEnd();
        // White space before the quote belongs to the attribute.
        const QString tail = match.captured(2);
        qsizetype blanks = 0;
        while (blanks < tail.size() && tail.at(tail.size() - 1 - blanks).isSpace())
            ++blanks;
        from -= blanks;
    }
    messageTemplate.html = html + QStringView(messageTemplate.html).sliced(from);
    return messageTemplate;
}

} // namespace odziv
