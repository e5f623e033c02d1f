/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatedraft.h"

#include "templates/personalfiles.h"

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
    const bool isHtml = messageTemplate.kind == MessageTemplate::Kind::Html;
    return {{QStringLiteral("name"), messageTemplate.name},
            {QStringLiteral("kind"), isHtml ? QStringLiteral("html") : QStringLiteral("standard")},
            {QStringLiteral("subject"), messageTemplate.subject},
            {QStringLiteral("preheader"), messageTemplate.preheader},
            {QStringLiteral("view"), viewName(messageTemplate.view)},
            {QStringLiteral("design"), messageTemplate.design},
            {QStringLiteral("folder"), messageTemplate.folder},
            {QStringLiteral("inlineStyles"), messageTemplate.inlineStyles},
            {QStringLiteral("legalClass"), legalClassName(messageTemplate.legalClass)},
            {QStringLiteral("personalFiles"), describePersonalFiles(messageTemplate.personalFiles)},
            {QStringLiteral("html"), messageTemplate.html},
            {QStringLiteral("text"), messageTemplate.text},
            {QStringLiteral("images"), draftOfFiles(messageTemplate.images)},
            {QStringLiteral("attachments"), draftOfFiles(messageTemplate.attachments)}};
}

MessageTemplate templateOfDraft(const QJsonObject &draft)
{
    MessageTemplate made;
    made.name = draft.value(QLatin1String("name")).toString();
    made.kind = draft.value(QLatin1String("kind")).toString() == QLatin1String("standard")
                    ? MessageTemplate::Kind::Standard
                    : MessageTemplate::Kind::Html;
    made.subject = draft.value(QLatin1String("subject")).toString();
    made.preheader = draft.value(QLatin1String("preheader")).toString();
    made.view = viewFromName(draft.value(QLatin1String("view")).toString());
    made.design = draft.value(QLatin1String("design")).toString();
    made.folder = draft.value(QLatin1String("folder")).toString();
    made.personalFiles = personalFilesOf(draft.value(QLatin1String("personalFiles")).toArray());
    made.inlineStyles = draft.value(QLatin1String("inlineStyles")).toBool();
    made.legalClass = legalClassByName(draft.value(QLatin1String("legalClass")).toString());
    made.html = draft.value(QLatin1String("html")).toString();
    made.text = draft.value(QLatin1String("text")).toString();
    made.images = filesOfDraft(draft.value(QLatin1String("images")));
    made.attachments = filesOfDraft(draft.value(QLatin1String("attachments")));
    return made;
}

} // namespace odziv
