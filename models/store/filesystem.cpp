/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "filesystem.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace odziv {

QString networkFileSystem(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
#ifdef Q_OS_WIN
    if (folder.startsWith(QStringLiteral("//")))
        return QStringLiteral("UNC");
    const QString root = QStorageInfo(folder).rootPath();
    if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(root).utf16())) == DRIVE_REMOTE)
        return QStringLiteral("network drive");
    return {};
#else
    static const QStringList networkTypes
        = {QStringLiteral("nfs"),           QStringLiteral("nfs4"),           QStringLiteral("cifs"),
           QStringLiteral("smb"),           QStringLiteral("smb2"),           QStringLiteral("smb3"),
           QStringLiteral("smbfs"),         QStringLiteral("ncpfs"),          QStringLiteral("afs"),
           QStringLiteral("coda"),          QStringLiteral("ceph"),           QStringLiteral("glusterfs"),
           QStringLiteral("lustre"),        QStringLiteral("davfs"),          QStringLiteral("fuse.sshfs"),
           QStringLiteral("fuse.davfs2"),   QStringLiteral("fuse.rclone"),    QStringLiteral("fuse.glusterfs"),
           QStringLiteral("fuse.smbnetfs"), QStringLiteral("fuse.gvfsd-fuse")};
    const QString type = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    return networkTypes.contains(type) ? type : QString();
#endif
}

bool syncToDisk(const QString &path)
{
#ifdef Q_OS_WIN
    const HANDLE file
        = CreateFileW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(path).utf16()), GENERIC_WRITE,
                      FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool flushed = FlushFileBuffers(file) != 0;
    CloseHandle(file);
    return flushed;
#else
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool flushed = ::fsync(file) == 0;
    ::close(file);
    return flushed;
#endif
}

void beginWriteBack(int fileHandle, qint64 offset, qint64 bytes)
{
#ifdef Q_OS_LINUX
    ::sync_file_range(fileHandle, offset, bytes, SYNC_FILE_RANGE_WRITE);
#else
    Q_UNUSED(fileHandle)
    Q_UNUSED(offset)
    Q_UNUSED(bytes)
#endif
}

} // namespace odziv
