/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "segments/snapshot/snapshotformat.h"

#include <QFile>
#include <QMutex>

namespace odziv {

/// Writes the sections of a snapshot; nothing appears under the file's name before finish(). Until then it is PATH.new,
/// which one program at a time may write. Any thread may write sections; a failure shows in finish().
class SnapshotWriter
{
public:
    explicit SnapshotWriter(const QString &path);
    /// Without finish() nothing is left.
    ~SnapshotWriter();
    SnapshotWriter(const SnapshotWriter &) = delete;
    SnapshotWriter &operator=(const SnapshotWriter &) = delete;

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
    /// Writes contents list and header and gives the file its name, but does not wait for the disk: see
    /// flushSnapshot(). The size of the file.
    Result<qint64> finish(const SnapshotOrigin &origin);

private:
    snapshotformat::Section write(const void *data, size_t bytes, size_t room);
    void append(const void *data, size_t bytes);
    void discard();

    const QString m_path;
    QMutex m_mutex;
    QFile m_file;
    snapshotformat::Contents m_contents;
    uint64_t m_end = sizeof(snapshotformat::Header); ///< of what has its place in the file
    bool m_failed = false;
};

} // namespace odziv
