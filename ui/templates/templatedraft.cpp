/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatedraft.h"

#include "templates/templatedescription.h"

#include <QJsonArray>

namespace odziv {

namespace {

QJsonArray draftOfFiles(const QList<MessageFile> &files)
{
    QJsonArray array;
    for (const MessageFile &file : files) {
        array.append(QJsonObject{{QStringLiteral("contentId"), file.contentId},
                                 {QStringLiteral("fileName"), file.fileName},
                                 {QStringLiteral("contentType"), file.contentType},
                                 {QStringLiteral("data"), QString::fromLatin1(file.data.toBase64())}});
    }
    return array;
}

QList<MessageFile> filesOfDraft(const QJsonValue &value)
{
    QList<MessageFile> files;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        files << MessageFile{object.value(QLatin1String("contentId")).toString(),
                             object.value(QLatin1String("fileName")).toString(),
                             object.value(QLatin1String("contentType")).toString(),
                             QByteArray::fromBase64(object.value(QLatin1String("data")).toString().toLatin1())};
    }
    return files;
}

} // namespace

QJsonObject draftOfTemplate(const MessageTemplate &messageTemplate)
{
    QJsonObject draft = describeTemplate(messageTemplate);
    draft.insert(QStringLiteral("name"), messageTemplate.name);
    draft.insert(QStringLiteral("folder"), messageTemplate.folder);
    draft.insert(QStringLiteral("images"), draftOfFiles(messageTemplate.images));
    draft.insert(QStringLiteral("attachments"), draftOfFiles(messageTemplate.attachments));
    return draft;
}

MessageTemplate templateOfDraft(const QJsonObject &draft)
{
    MessageTemplate made = describedTemplate(draft);
    made.name = draft.value(QLatin1String("name")).toString();
    made.folder = draft.value(QLatin1String("folder")).toString();
    made.images = filesOfDraft(draft.value(QLatin1String("images")));
    made.attachments = filesOfDraft(draft.value(QLatin1String("attachments")));
    return made;
}

} // namespace odziv
