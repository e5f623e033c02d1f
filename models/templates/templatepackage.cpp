/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatepackage.h"

#include "common/translate.h"
#include "mime/filename.h"
#include "templates/templatedescription.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace odziv::TemplatePackage {

namespace {

const auto formatName = QStringLiteral("odziv-template-package/1");

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
    QJsonObject object = describeTemplate(source);
    object.insert(QStringLiteral("format"), formatName);
    object.insert(QStringLiteral("name"), source.name);
    object.insert(QStringLiteral("images"), describeFiles(source.images));
    object.insert(QStringLiteral("attachments"), describeFiles(source.attachments));
    return QJsonDocument(object).toJson();
}

Result<MessageTemplate> read(const QByteArray &package, const QString &place)
{
    const QJsonObject object = QJsonDocument::fromJson(package).object();
    if (object.value(QStringLiteral("format")).toString() != formatName)
        return failure(ErrorCode::InvalidInput, tr("This is not a template package (\"%1\").").arg(formatName), place);
    MessageTemplate made = describedTemplate(object);
    made.name = object.value(QStringLiteral("name")).toString().trimmed();
    if (kindName(made.kind) != object.value(QStringLiteral("kind")).toString() || made.name.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("The package needs a name and the kind \"html\" or \"standard\"."),
                       place + QStringLiteral(", kind"));
    if (auto legalClass = readLegalClass(object.value(QStringLiteral("legalClass")).toVariant().toString(),
                                         place + QStringLiteral(", legalClass"));
        !legalClass)
        return failure(legalClass.error());
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
