/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <vector>

class QRandomGenerator;

namespace odziv {

/// SQLite's way to the disk with an observer in it: writes down every change of the files of one database, can let the
/// power fail afterwards at any point of that record, and can let the disk be full at any write.
///
/// While it lives, every SQLite connection that is opened goes through it; only files whose path begins with `prefix`
/// are watched. One at a time; the connections must be gone before it.
class RecordingVfs
{
public:
    /// What becomes of writes that were not synced when the power failed.
    enum class Unsynced {
        Dropped,  ///< none of them reached the disk
        Torn,     ///< some of the first did, the next one in part (in sectors of 512 bytes)
        Reordered ///< any of them did, in any order
    };

    explicit RecordingVfs(const QString &prefix);
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;

    /// Begins to write down: what is on the disk now counts as synced. Nothing may be open for writing just then.
    void startRecording();
    /// A mark of the test in the record: what was promised, and when.
    void mark(const QByteArray &text);
    /// Changes and marks so far.
    size_t position() const;
    /// The marks before `position`, in their order.
    std::vector<QByteArray> marksBefore(size_t position) const;
    /// Writes the files as they are on the disk when the power fails at `position` into `folder`.
    void failPower(size_t position, Unsynced unsynced, QRandomGenerator &random, const QString &folder) const;

    /// The n-th write from now on fails with SQLite's `code`; and all after it, when `persistent`. 0: none.
    void failWrite(int n, int code, bool persistent);
    /// True when a write failed by it.
    bool hasFailed() const;

    class Private;

private:
    Private *d;
};

} // namespace odziv
