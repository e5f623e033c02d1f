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

/// Lets the system begin to write a part of an open file to the disk, so that flushing it has less to wait for. Does
/// not wait, promises nothing, and does nothing where the system has no call for it.
void beginWriteBack(int fileHandle, qint64 offset, qint64 bytes);

} // namespace odziv
