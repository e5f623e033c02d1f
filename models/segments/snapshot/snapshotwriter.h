/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
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
    Status addTable(const TableImage &image, const QString &parent, const std::vector<uint32_t> &parentRow);
    /// Writes contents list and header, flushes to the disk and renames. The size of the file.
    Result<qint64> finish(const SnapshotOrigin &origin);

private:
    snapshotformat::Section write(const void *data, size_t bytes);
    template<typename T>
    snapshotformat::Section writeArray(const std::vector<T> &values);
    snapshotformat::ColumnContents writeTexts(const ColumnImage &image);
    snapshotformat::ColumnContents writeNumbers(const ColumnImage &image);

    QSaveFile m_file;
    snapshotformat::Contents m_contents;
    bool m_failed = false;
};

} // namespace odziv
