/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotwriter.h"

#include "common/translate.h"
#include "store/filesystem.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace odziv {

using namespace snapshotformat;

SnapshotWriter::SnapshotWriter(const QString &path)
    : m_path(path)
    , m_file(path + QStringLiteral(".new"))
{}

SnapshotWriter::~SnapshotWriter()
{
    if (m_file.isOpen())
        discard();
}

void SnapshotWriter::discard()
{
    // QFile does not remove a file that it cannot finish.
    m_file.close();
    QFile::remove(m_file.fileName());
}

Status SnapshotWriter::begin()
{
    // One that died may have left it.
    QFile::remove(m_file.fileName());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorCode::Io, tr("The snapshot cannot be written beside the workspace."),
                       QDir::toNativeSeparators(m_path), m_file.errorString());
    const Header empty = {};
    append(&empty, sizeof(empty));
    return {};
}

void SnapshotWriter::append(const void *data, size_t bytes)
{
    m_failed
        = m_failed
          || m_file.write(static_cast<const char *>(data), static_cast<qint64>(bytes)) != static_cast<qint64>(bytes);
}

Section SnapshotWriter::write(const void *data, size_t bytes, size_t room)
{
    if (bytes == 0)
        return {};
    Section section;
    section.bytes = bytes;
    section.room = room;
    section.checksum = checksum(data, bytes);
    const QMutexLocker lock(&m_mutex);
    section.offset = (m_end + alignment - 1) / alignment * alignment;
    m_failed = m_failed || !m_file.seek(static_cast<qint64>(section.offset));
    append(data, bytes);
    m_end = section.offset + bytes + room;
    beginWriteBack(m_file.handle(), static_cast<qint64>(section.offset), static_cast<qint64>(bytes));
    return section;
}

Result<qint64> SnapshotWriter::finish(const SnapshotOrigin &origin)
{
    m_contents.origin = origin;
    const QByteArray list = encodeContents(m_contents);
    const Section contents = write(list);
    Header header = {};
    std::copy_n(magic, sizeof(header.magic), header.magic);
    header.format = currentFormat;
    header.byteOrder = byteOrder;
    header.fileBytes = m_end;
    header.contentsOffset = contents.offset;
    header.contentsBytes = contents.bytes;
    header.contentsChecksum = contents.checksum;
    header.headerChecksum = checksumOfHeader(header);
    const auto bytes = static_cast<qint64>(header.fileBytes);
    m_failed = m_failed || !m_file.seek(0);
    append(&header, sizeof(header));
    const auto unwritten = [&](const QString &reason) {
        discard();
        return failure(ErrorCode::Io, tr("The snapshot could not be written; is the disk full?"),
                       QDir::toNativeSeparators(m_path), reason);
    };
    if (m_failed || !m_file.flush())
        return unwritten(m_file.errorString());
    m_file.close();
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_file).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(), error);
    if (error)
        return unwritten(QString::fromStdString(error.message()));
    return bytes;
}

} // namespace odziv
