/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "segments/snapshot/snapshotformat.h"

#include <QMutex>
#include <QSaveFile>

namespace odziv {

/// Writes the sections of a snapshot; nothing appears under the file's name before finish(). Any thread may write
/// sections; a failure shows in finish().
class SnapshotWriter
{
public:
    explicit SnapshotWriter(const QString &path);

    Status begin();
    /// The values of `array`, which may be none.
    template<typename Array>
    snapshotformat::Section write(const Array &array)
    {
        return write(array.data(), array.size() * sizeof(*array.data()), 0);
    }
    /// The same for an array of one value for each row, with room for new rows.
    template<typename Array>
    snapshotformat::Section writeRows(const Array &array)
    {
        constexpr size_t bytes = sizeof(*array.data());
        return write(array.data(), array.size() * bytes, roomBehind(array.size()) * bytes);
    }
    /// Tables stand in the snapshot in the order in which they are added.
    void addTable(const snapshotformat::TableContents &table) { m_contents.tables << table; }
    /// Writes contents list and header, flushes to the disk and renames. The size of the file.
    Result<qint64> finish(const SnapshotOrigin &origin);

private:
    snapshotformat::Section write(const void *data, size_t bytes, size_t room);
    void append(const void *data, size_t bytes);

    QMutex m_mutex;
    QSaveFile m_file;
    snapshotformat::Contents m_contents;
    uint64_t m_end = sizeof(snapshotformat::Header); ///< of what has its place in the file
    bool m_failed = false;
};

} // namespace odziv
