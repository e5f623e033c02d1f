/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotwriter.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace odziv {

using namespace snapshotformat;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::Snapshot", text);
}

} // namespace

SnapshotWriter::SnapshotWriter(const QString &path)
    : m_file(path)
{}

Status SnapshotWriter::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, tr("The snapshot cannot be written beside the workspace."),
                       QDir::toNativeSeparators(m_file.fileName()), m_file.errorString());
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const Header empty = {};
    m_failed = m_file.write(reinterpret_cast<const char *>(&empty), sizeof(empty)) != sizeof(empty);
    return {};
}

quint64 SnapshotWriter::beginSection()
{
    const qint64 gap = static_cast<qint64>(alignment) - m_file.pos() % static_cast<qint64>(alignment);
    if (gap < static_cast<qint64>(alignment))
        m_failed = m_failed || m_file.write(QByteArray(gap, '\0')) != gap;
    return static_cast<quint64>(m_file.pos());
}

void SnapshotWriter::append(const void *data, size_t bytes)
{
    m_failed
        = m_failed
          || m_file.write(static_cast<const char *>(data), static_cast<qint64>(bytes)) != static_cast<qint64>(bytes);
}

Section SnapshotWriter::write(const EncodedArray &array)
{
    if (array.section.bytes == 0)
        return {};
    Section section = array.section;
    section.offset = beginSection();
    append(array.bytes.data(), array.bytes.size());
    return section;
}

Status SnapshotWriter::addTable(const TableImage &image, const QString &parent, const std::vector<uint32_t> &parentRow,
                                const std::vector<EncodedColumn> &columns)
{
    TableContents contents;
    contents.name = image.table->name;
    contents.parent = parent;
    const std::vector<int64_t> &ids = image.ids();
    contents.rows = ids.size();
    if (ids.size() >= SnapshotTable::noParent)
        return failure(ErrorCode::Refused,
                       tr("The table %1 has more rows than a snapshot can hold.").arg(contents.name));
    contents.firstId = ids.empty() ? 0 : ids.front();
    const bool withoutGaps = ids.empty() || ids.back() - ids.front() == static_cast<int64_t>(ids.size()) - 1;
    if (!withoutGaps)
        contents.ids = write(EncodedArray::of(ids));
    contents.parentRow = write(EncodedArray::of(parentRow));
    for (const EncodedColumn &column : columns) {
        ColumnContents written = column.contents;
        written.cells = write(column.cells);
        written.offsets = write(column.offsets);
        written.bytes = write(column.bytes);
        written.foldedOffsets = write(column.foldedOffsets);
        written.foldedBytes = write(column.foldedBytes);
        written.groups = write(column.groups);
        contents.columns << written;
    }
    m_contents.tables << contents;
    return {};
}

Result<qint64> SnapshotWriter::finish(const SnapshotOrigin &origin)
{
    m_contents.origin = origin;
    const QByteArray list = encodeContents(m_contents);
    const Section contents = write(EncodedArray::of(list.constData(), static_cast<size_t>(list.size())));
    Header header = {};
    std::copy_n(magic, sizeof(header.magic), header.magic);
    header.format = currentFormat;
    header.byteOrder = byteOrder;
    header.fileBytes = static_cast<uint64_t>(m_file.pos());
    header.contentsOffset = contents.offset;
    header.contentsBytes = contents.bytes;
    header.contentsChecksum = contents.checksum;
    header.headerChecksum = checksumOfHeader(header);
    const auto bytes = static_cast<qint64>(header.fileBytes);
    m_failed = m_failed || !m_file.seek(0)
               || m_file.write(reinterpret_cast<const char *>(&header), sizeof(header)) != sizeof(header);
    if (m_failed || !m_file.commit())
        return failure(ErrorCode::Io, tr("The snapshot could not be written; is the disk full?"),
                       QDir::toNativeSeparators(m_file.fileName()), m_file.errorString());
    return bytes;
}

} // namespace odziv
