/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatepackage.h"

#include "common/translate.h"
#include "mime/filename.h"
#include "templates/personalfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace odziv::TemplatePackage {

namespace {

const auto formatName = QStringLiteral("odziv-template-package/1");

QString kindName(MessageTemplate::Kind kind)
{
    return kind == MessageTemplate::Kind::Html ? QStringLiteral("html") : QStringLiteral("standard");
}

} // namespace

QJsonArray describeFiles(const QList<MessageFile> &files)
{
    QJsonArray described;
    for (const MessageFile &file : files) {
        QJsonObject object{{QStringLiteral("name"), file.fileName},
                           {QStringLiteral("type"), file.contentType},
                           {QStringLiteral("data"), QString::fromLatin1(file.data.toBase64())}};
        if (!file.contentId.isEmpty())
            object.insert(QStringLiteral("cid"), file.contentId);
        described.append(object);
    }
    return described;
}

Result<QList<MessageFile>> readFiles(const QJsonArray &described, const QString &place)
{
    QList<MessageFile> files;
    for (const QJsonValue &entry : described) {
        const QJsonObject object = entry.toObject();
        const auto data = QByteArray::fromBase64Encoding(object.value(QStringLiteral("data")).toString().toLatin1(),
                                                         QByteArray::AbortOnBase64DecodingErrors);
        const QString name = safeFileName(object.value(QStringLiteral("name")).toString());
        const QString type = object.value(QStringLiteral("type")).toString();
        const QString filePlace = QStringLiteral("%1[%2]").arg(place).arg(files.size());
        if (!data || type.isEmpty() || object.value(QStringLiteral("name")).toString().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("A file needs a name, a type and its content in base64."),
                           filePlace);
        files << MessageFile{object.value(QStringLiteral("cid")).toString(), name, type, *data};
    }
    return files;
}

QByteArray write(const MessageTemplate &source)
{
    const QJsonObject object{{QStringLiteral("format"), formatName},
                             {QStringLiteral("name"), source.name},
                             {QStringLiteral("kind"), kindName(source.kind)},
                             {QStringLiteral("subject"), source.subject},
                             {QStringLiteral("preheader"), source.preheader},
                             {QStringLiteral("html"), source.html},
                             {QStringLiteral("text"), source.text},
                             {QStringLiteral("view"), viewName(source.view)},
                             {QStringLiteral("design"), source.design},
                             {QStringLiteral("inlineStyles"), source.inlineStyles},
                             {QStringLiteral("legalClass"), legalClassName(source.legalClass)},
                             {QStringLiteral("personalFiles"), describePersonalFiles(source.personalFiles)},
                             {QStringLiteral("images"), describeFiles(source.images)},
                             {QStringLiteral("attachments"), describeFiles(source.attachments)}};
    return QJsonDocument(object).toJson();
}

Result<MessageTemplate> read(const QByteArray &package, const QString &place)
{
    const QJsonObject object = QJsonDocument::fromJson(package).object();
    if (object.value(QStringLiteral("format")).toString() != formatName)
        return failure(ErrorCode::InvalidInput, tr("This is not a template package (\"%1\").").arg(formatName), place);
    const auto text = [&](const QString &key) { return object.value(key).toString(); };
    MessageTemplate made;
    made.name = text(QStringLiteral("name")).trimmed();
    made.kind = text(QStringLiteral("kind")) == kindName(MessageTemplate::Kind::Standard)
                    ? MessageTemplate::Kind::Standard
                    : MessageTemplate::Kind::Html;
    if (kindName(made.kind) != text(QStringLiteral("kind")) || made.name.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("The package needs a name and the kind \"html\" or \"standard\"."),
                       place + QStringLiteral(", kind"));
    made.subject = text(QStringLiteral("subject"));
    made.preheader = text(QStringLiteral("preheader"));
    made.html = text(QStringLiteral("html"));
    made.text = text(QStringLiteral("text"));
    made.view = viewFromName(text(QStringLiteral("view")));
    made.design = text(QStringLiteral("design"));
    made.personalFiles = personalFilesOf(object.value(QStringLiteral("personalFiles")).toArray());
    made.inlineStyles = object.value(QStringLiteral("inlineStyles")).toBool();
    const auto legalClass = readLegalClass(object.value(QStringLiteral("legalClass")).toVariant().toString(),
                                           place + QStringLiteral(", legalClass"));
    if (!legalClass)
        return failure(legalClass.error());
    made.legalClass = *legalClass;
    auto images = readFiles(object.value(QStringLiteral("images")).toArray(), place + QStringLiteral(", images"));
    auto attachments
        = readFiles(object.value(QStringLiteral("attachments")).toArray(), place + QStringLiteral(", attachments"));
    if (!images || !attachments)
        return failure(!images ? images.error() : attachments.error());
    made.images = std::move(*images);
    made.attachments = std::move(*attachments);
    return made;
}

} // namespace odziv::TemplatePackage
