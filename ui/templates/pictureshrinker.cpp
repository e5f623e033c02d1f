/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "pictureshrinker.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

namespace odziv {

namespace {

constexpr int widest = 1200;
constexpr qsizetype heaviest = 300 * 1024;
constexpr int jpegQuality = 85;

bool isPhotoType(const QString &contentType)
{
    return contentType == QLatin1String("image/png") || contentType == QLatin1String("image/jpeg")
           || contentType == QLatin1String("image/webp") || contentType == QLatin1String("image/bmp");
}

int widthOf(const MessageFile &picture)
{
    QBuffer buffer;
    buffer.setData(picture.data);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer).size().width();
}

} // namespace

bool isLargerThanMailNeeds(const MessageFile &picture)
{
    return isPhotoType(picture.contentType) && (picture.data.size() > heaviest || widthOf(picture) > widest);
}

std::optional<MessageFile> shrunkForMail(const MessageFile &picture)
{
    if (!isPhotoType(picture.contentType))
        return {};
    QImage image = QImage::fromData(picture.data);
    if (image.isNull())
        return {};
    if (image.width() > widest)
        image = image.scaledToWidth(widest, Qt::SmoothTransformation);
    const bool opaque = !image.hasAlphaChannel();
    MessageFile copy = picture;
    copy.data.clear();
    QBuffer buffer(&copy.data);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, opaque ? "JPEG" : "PNG", opaque ? jpegQuality : -1)
        || copy.data.size() >= picture.data.size())
        return {};
    copy.contentType = opaque ? QStringLiteral("image/jpeg") : QStringLiteral("image/png");
    copy.fileName
        = QFileInfo(picture.fileName).completeBaseName() + (opaque ? QStringLiteral(".jpg") : QStringLiteral(".png"));
    return copy;
}

} // namespace odziv
