/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "segments/snapshot/columnencoder.h"
#include "segments/snapshot/snapshotformat.h"
#include "segments/snapshot/tableimage.h"

#include <QSaveFile>

namespace odziv {

/// Writes the sections of a snapshot one table after the other; nothing appears under the file's name before finish().
class SnapshotWriter
{
public:
    explicit SnapshotWriter(const QString &path);

    Status begin();
    /// `parentRow` has an entry for each row, and is empty for the root.
    /// `columns` are those of the image.
    Status addTable(const TableImage &image, const QString &parent, const std::vector<uint32_t> &parentRow,
                    const std::vector<EncodedColumn> &columns);
    /// Writes contents list and header, flushes to the disk and renames. The size of the file.
    Result<qint64> finish(const SnapshotOrigin &origin);

private:
    quint64 beginSection();
    void append(const void *data, size_t bytes);
    snapshotformat::Section write(const EncodedArray &array);

    QSaveFile m_file;
    snapshotformat::Contents m_contents;
    bool m_failed = false;
};

} // namespace odziv
