/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "emlimport.h"

#include "common/translate.h"
#include "mime/mimereader.h"
#include "templates/pictures.h"

#include <QFileInfo>

namespace odziv {

namespace {

/// Line ends as sources have them; the network's belong to the network.
QString sourceText(const ReadMimePart &part)
{
    return part.text().replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

MessageFile fileOf(const ReadMimePart &part, qsizetype number)
{
    MessageFile file{part.contentId, QFileInfo(part.fileName).fileName(), part.contentType, part.data};
    if (file.fileName.isEmpty()) {
        const QString ending = part.contentType.section(u'/', 1).section(u'+', 0, 0);
        file.fileName = QStringLiteral("part-%1.%2").arg(number).arg(ending.isEmpty() ? QStringLiteral("bin") : ending);
    }
    return file;
}

} // namespace

Result<MessageTemplate> templateFromEml(const QByteArray &message, const QString &name)
{
    const auto read = readMimeMessage(message);
    if (!read)
        return failure(read.error());
    MessageTemplate made;
    made.name = name;
    made.subject = read->subject.trimmed().isEmpty() ? name : read->subject.simplified();
    bool hasHtml = false;
    bool hasText = false;
    QList<MessageFile> files;
    for (const ReadMimePart &part : read->parts) {
        if (!part.isAttachment && !hasHtml && part.contentType == QStringLiteral("text/html")) {
            made.html = sourceText(part);
            hasHtml = true;
        } else if (!part.isAttachment && !hasText && part.contentType == QStringLiteral("text/plain")
                   && part.fileName.isEmpty()) {
            made.text = sourceText(part);
            hasText = true;
        } else {
            files << fileOf(part, files.size() + 1);
        }
    }
    if (!hasHtml && !hasText)
        return failure(ErrorCode::InvalidInput, tr("The message has neither HTML nor text."));
    made.kind = hasHtml ? MessageTemplate::Kind::Html : MessageTemplate::Kind::Standard;
    const QStringList shown = usedContentIds(made.html);
    for (MessageFile &file : files) {
        const bool isShown = shown.contains(file.contentId) && file.contentType.startsWith(QStringLiteral("image/"));
        if (isShown) {
            made.images << file;
        } else {
            file.contentId.clear();
            made.attachments << file;
        }
    }
    return made;
}

} // namespace odziv
