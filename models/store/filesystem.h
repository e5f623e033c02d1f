/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// The type of the network file system that holds `path` ("nfs4", "cifs", ...), or an empty text for a local one.
/// SQLite's WAL needs memory shared between processes, which no network file system gives (sqlite.org/wal.html).
QString networkFileSystem(const QString &path);

/// Flushes the file's content to the disk, past the caches of the operating system; false if it cannot.
bool syncToDisk(const QString &path);

} // namespace odziv
