/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importmapping.h"

#include "common/translate.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace odziv {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

tl::unexpected<Error> wrong(const QString &text, const QString &entry)
{
    return failure(ErrorCode::InvalidInput, text, entry);
}

Status readText(const QJsonObject &object, const QString &name, QString &text)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        return wrong(tr("This must be a text."), name);
    text = value.toString();
    return {};
}

Status readColumns(const QJsonValue &value, ImportMapping &mapping)
{
    const QString name = QStringLiteral("columns");
    if (!value.isObject())
        return wrong(tr("This must be an object of file column: catalog column."), name);
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        ImportMapping::Column column{it.key(), {}};
        if (it->isString())
            column.target = it->toString();
        else if (!it->isNull())
            return wrong(tr("A column is mapped to the name of a catalog column, or to null to leave it out."),
                         QString(name + QLatin1Char('.') + it.key()));
        mapping.columns << column;
    }
    return {};
}

Status readConstants(const QJsonValue &value, ImportMapping &mapping)
{
    const QString name = QStringLiteral("constants");
    if (!value.isObject())
        return wrong(tr("This must be an object of catalog column: value."), name);
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it->isString())
            return wrong(tr("A constant is a text, written as in a file."),
                         QString(name + QLatin1Char('.') + it.key()));
        mapping.constants << ImportMapping::Constant{it.key(), it->toString()};
    }
    return {};
}

} // namespace

Result<ImportMapping> ImportMapping::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput,
                       tr("The mapping is not a JSON object; see character %1.").arg(error.offset), {},
                       error.errorString());
    const QJsonObject object = document.object();
    ImportMapping mapping;
    QString format;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString name = it.key();
        Status read;
        if (name == QStringLiteral("format"))
            read = readText(object, name, format);
        else if (name == QStringLiteral("columns"))
            read = readColumns(it.value(), mapping);
        else if (name == QStringLiteral("constants"))
            read = readConstants(it.value(), mapping);
        else if (name == QStringLiteral("encoding"))
            read = readText(object, name, mapping.encoding);
        else if (name == QStringLiteral("delimiter"))
            read = readText(object, name, mapping.delimiter);
        else if (name == QStringLiteral("key"))
            read = readText(object, name, mapping.key);
        else
            read = wrong(
                tr("A mapping has no such entry. It has format, columns, constants, encoding, delimiter, key."), name);
        if (!read)
            return failure(read.error());
    }
    if (format != QStringLiteral("odziv-mapping/1"))
        return wrong(tr("The format must be \"odziv-mapping/1\"."), QStringLiteral("format"));
    return mapping;
}

Result<ImportMapping> ImportMapping::read(const QString &path)
{
    const QString place = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, tr("There is no such mapping file."), place);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("The mapping file cannot be opened."), place, file.errorString());
    const QByteArray json = file.read(largestFile + 1);
    if (json.size() > largestFile)
        return failure(ErrorCode::InvalidInput, tr("The mapping file is too large to be one."), place);
    auto mapping = fromJson(json);
    if (mapping)
        return mapping;
    Error error = mapping.error();
    error.place = error.place.isEmpty() ? place : QString(place + QStringLiteral(", ") + error.place);
    return failure(error);
}

} // namespace odziv
