/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatefolder.h"

#include "common/translate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStringDecoder>

namespace odziv {

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;

/// A path below a folder, written with slashes, without drives, streams or control characters.
bool isPlainRelativePath(const QString &path)
{
    if (path.isEmpty() || path.size() > 500 || QDir::isAbsolutePath(path) || path.startsWith(u'/'))
        return false;
    for (const QChar c : path) {
        if (c.unicode() < 32 || c == u'\\' || c == u':')
            return false;
    }
    return !path.split(u'/').contains(QStringLiteral(".."));
}

} // namespace

TemplateFolder::TemplateFolder(const QString &path)
    : m_path(QFileInfo(path).canonicalFilePath())
{}

Result<QString> TemplateFolder::resolved(const QString &relative, const QString &place) const
{
    const auto outside = [&] {
        return failure(
            ErrorCode::Refused,
            tr("\"%1\" does not lie in the template's folder; put the file there and name it without \"..\".")
                .arg(relative.left(200)),
            place);
    };
    if (!isPlainRelativePath(relative) || m_path.isEmpty())
        return outside();
    const QFileInfo info(QDir(m_path).filePath(relative));
    if (!info.exists())
        return failure(ErrorCode::NotFound, tr("The file \"%1\" does not exist.").arg(relative), place);
    const QString canonical = info.canonicalFilePath();
    const QString root = m_path.endsWith(u'/') ? m_path : QString(m_path + QLatin1Char('/'));
    if (!canonical.startsWith(root))
        return outside();
    if (!info.isFile())
        return failure(ErrorCode::InvalidInput, tr("\"%1\" is not a file.").arg(relative), place);
    return canonical;
}

Result<QByteArray> TemplateFolder::bytes(const QString &relative, const QString &place) const
{
    const auto path = resolved(relative, place);
    if (!path)
        return failure(path.error());
    QFile file(*path);
    if (file.size() > largestFile)
        return failure(ErrorCode::InvalidInput,
                       tr("The file \"%1\" is larger than %2 MiB.").arg(relative).arg(largestFile / 1024 / 1024),
                       place);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("The file \"%1\" cannot be read.").arg(relative), place, file.errorString());
    QByteArray data = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, tr("The file \"%1\" cannot be read.").arg(relative), place, file.errorString());
    return data;
}

Result<QString> TemplateFolder::text(const QString &relative, const QString &place) const
{
    const auto data = bytes(relative, place);
    if (!data)
        return failure(data.error());
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(*data);
    // Decoding and encoding again finds what the decoder let pass.
    if (decoder.hasError() || text.toUtf8() != *data)
        return failure(ErrorCode::InvalidInput,
                       tr("The file \"%1\" is not UTF-8; save it in that encoding.").arg(relative), place);
    return text;
}

Result<MessageFile> TemplateFolder::file(const QString &relative, const QString &place) const
{
    auto data = bytes(relative, place);
    if (!data)
        return failure(data.error());
    MessageFile file;
    file.fileName = QFileInfo(relative).fileName();
    file.contentType = contentTypeOf(file.fileName, *data);
    file.data = std::move(*data);
    return file;
}

bool TemplateFolder::contains(const QString &relative) const
{
    return resolved(relative, {}).has_value();
}

QString contentTypeOf(const QString &fileName, const QByteArray &data)
{
    return QMimeDatabase().mimeTypeForFileNameAndData(fileName, data).name();
}

} // namespace odziv
