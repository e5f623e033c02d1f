/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blocktransfer.h"

#include "common/translate.h"
#include "segments/segmentjson.h"

#include <QCoreApplication>
#include <QMimeData>

namespace odziv::BlockTransfer {

namespace {

/// "process/list/": a path means something only where it was taken.
QByteArray nameOf(const void *origin)
{
    return QByteArray::number(QCoreApplication::applicationPid()) + '/'
           + QByteArray::number(reinterpret_cast<quintptr>(origin), 16) + '/';
}

} // namespace

const QString &mimeType()
{
    static const QString type = QStringLiteral("application/x-odziv-block");
    return type;
}

std::unique_ptr<QMimeData> dataOf(const SegmentBlock &block, const QString &targetLevel, const BlockPath &path,
                                  const void *origin)
{
    Segment segment;
    segment.name = tr("Copied blocks");
    segment.targetLevel = targetLevel;
    segment.blocks = {block};
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(segmentToJson(segment)));
    data->setData(mimeType(), nameOf(origin) + blockNumber(path).toLatin1());
    return data;
}

std::optional<BlockPath> pathIn(const QMimeData &data, const void *origin)
{
    const QByteArray from = data.data(mimeType());
    const QByteArray here = nameOf(origin);
    if (!from.startsWith(here))
        return {};
    return blockPathOf(blockPlace(QString::fromLatin1(from.mid(here.size()))));
}

Result<std::vector<SegmentBlock>> blocksOf(const QMimeData &data, const Catalog &catalog)
{
    const QString text = data.text();
    // Of whatever version: another one is refused by its name.
    if (!text.contains(QLatin1String(segmentFormat).chopped(1)))
        return failure(ErrorCode::InvalidInput,
                       tr("The clipboard holds no blocks. Copy a block, or the text of a segment file, first."));
    auto segment = segmentFromJson(text.toUtf8(), catalog, Reading::Draft);
    if (!segment)
        return failure(segment.error());
    return std::move(segment->blocks);
}

} // namespace odziv::BlockTransfer
