/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordingvfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace odziv {

/// One line of the record. Not local to this file: a class of the header holds it.
struct RecordedChange
{
    enum class Kind { Write, Truncate, Sync, Mark };

    Kind kind = Kind::Mark;
    QString path;
    qint64 offset = 0; ///< of a write; the new size for a truncation
    QByteArray bytes;  ///< of a write; the text of a mark
};

namespace {

constexpr qint64 sector = 512;

void apply(QByteArray &content, const RecordedChange &change, qint64 length)
{
    if (change.kind == RecordedChange::Kind::Truncate) {
        content.resize(static_cast<qsizetype>(change.offset));
        return;
    }
    const auto end = static_cast<qsizetype>(change.offset + length);
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::memcpy(content.data() + change.offset, change.bytes.constData(), static_cast<size_t>(length));
}

} // namespace

class RecordingVfs::Private
{
public:
    bool watches(const QString &path) const
    {
        return path.startsWith(prefix) && !path.endsWith(QStringLiteral("-shm"));
    }

    void note(RecordedChange change)
    {
        const QMutexLocker guard(&mutex);
        if (recording)
            changes.push_back(std::move(change));
    }

    /// SQLITE_OK, or the error that this write is to fail with.
    int nextWrite()
    {
        const QMutexLocker guard(&mutex);
        if (writesUntilFailure == 0)
            return SQLITE_OK;
        if (writesUntilFailure > 1) {
            --writesUntilFailure;
            return SQLITE_OK;
        }
        failed = true;
        if (!persistent)
            writesUntilFailure = 0;
        return failureCode;
    }

    QString prefix;
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    mutable QMutex mutex;
    bool recording = false;
    QHash<QString, QByteArray> synced; ///< the files when the recording began
    std::vector<RecordedChange> changes;
    int writesUntilFailure = 0;
    int failureCode = SQLITE_OK;
    bool persistent = false;
    bool failed = false;
};

namespace {

/// SQLite allocates the memory; the real file lies behind it.
struct WatchedFile
{
    sqlite3_file base;
    RecordingVfs::Private *d;
    QString *path; ///< null for files that are not watched

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

WatchedFile *watched(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *realFile(sqlite3_file *file)
{
    return watched(file)->real();
}

int closeFile(sqlite3_file *file)
{
    delete watched(file)->path;
    return realFile(file)->pMethods->xClose(realFile(file));
}

int readFile(sqlite3_file *file, void *bytes, int length, sqlite3_int64 offset)
{
    return realFile(file)->pMethods->xRead(realFile(file), bytes, length, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset)
{
    WatchedFile *const self = watched(file);
    if (self->path) {
        if (const int code = self->d->nextWrite(); code != SQLITE_OK)
            return code;
        self->d->note(
            {RecordedChange::Kind::Write, *self->path, offset, QByteArray(static_cast<const char *>(bytes), length)});
    }
    return self->real()->pMethods->xWrite(self->real(), bytes, length, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    WatchedFile *const self = watched(file);
    if (self->path)
        self->d->note({RecordedChange::Kind::Truncate, *self->path, size, {}});
    return self->real()->pMethods->xTruncate(self->real(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    WatchedFile *const self = watched(file);
    const int code = self->real()->pMethods->xSync(self->real(), flags);
    if (self->path && code == SQLITE_OK)
        self->d->note({RecordedChange::Kind::Sync, *self->path, 0, {}});
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realFile(file)->pMethods->xFileSize(realFile(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return realFile(file)->pMethods->xLock(realFile(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return realFile(file)->pMethods->xUnlock(realFile(file), lock);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return realFile(file)->pMethods->xCheckReservedLock(realFile(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realFile(file)->pMethods->xFileControl(realFile(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realFile(file)->pMethods->xSectorSize(realFile(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return realFile(file)->pMethods->xDeviceCharacteristics(realFile(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return realFile(file)->pMethods->xShmMap(realFile(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int n, int flags)
{
    return realFile(file)->pMethods->xShmLock(realFile(file), offset, n, flags);
}

void barrierShared(sqlite3_file *file)
{
    realFile(file)->pMethods->xShmBarrier(realFile(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return realFile(file)->pMethods->xShmUnmap(realFile(file), remove);
}

// Version 2: no memory-mapped reading, which the workspace does not use.
const sqlite3_io_methods methods{2,
                                 closeFile,
                                 readFile,
                                 writeFile,
                                 truncateFile,
                                 syncFile,
                                 fileSize,
                                 lockFile,
                                 unlockFile,
                                 checkReservedLock,
                                 controlFile,
                                 sectorSize,
                                 deviceCharacteristics,
                                 mapShared,
                                 lockShared,
                                 barrierShared,
                                 unmapShared,
                                 nullptr,
                                 nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *const d = static_cast<RecordingVfs::Private *>(vfs->pAppData);
    auto *const self = new (file) WatchedFile{};
    self->d = d;
    const int code = d->real->xOpen(d->real, name, self->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    self->base.pMethods = &methods;
    const QString path = name ? QString::fromUtf8(name) : QString();
    if (d->watches(path))
        self->path = new QString(path);
    return code;
}

} // namespace

RecordingVfs::RecordingVfs(const QString &prefix)
    : d(new Private)
{
    d->prefix = prefix;
    d->real = sqlite3_vfs_find(nullptr);
    d->vfs = *d->real;
    d->vfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + d->real->szOsFile;
    d->vfs.zName = "odziv-recording";
    d->vfs.pAppData = d;
    d->vfs.xOpen = openFile;
    // The rest goes to the real one, which takes its own address for granted in nothing but xOpen.
    sqlite3_vfs_register(&d->vfs, 1);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->real, 1);
    delete d;
}

void RecordingVfs::startRecording()
{
    const QFileInfo first(d->prefix);
    const QMutexLocker guard(&d->mutex);
    d->changes.clear();
    d->synced.clear();
    const auto files = first.absoluteDir().entryInfoList({first.fileName() + QLatin1Char('*')}, QDir::Files);
    for (const QFileInfo &file : files) {
        QFile content(file.absoluteFilePath());
        if (d->watches(file.absoluteFilePath()) && content.open(QIODevice::ReadOnly))
            d->synced.insert(file.absoluteFilePath(), content.readAll());
    }
    d->recording = true;
}

void RecordingVfs::mark(const QByteArray &text)
{
    d->note({RecordedChange::Kind::Mark, {}, 0, text});
}

size_t RecordingVfs::position() const
{
    const QMutexLocker guard(&d->mutex);
    return d->changes.size();
}

std::vector<QByteArray> RecordingVfs::marksBefore(size_t position) const
{
    const QMutexLocker guard(&d->mutex);
    std::vector<QByteArray> marks;
    for (size_t i = 0; i < std::min(position, d->changes.size()); ++i) {
        if (d->changes[i].kind == RecordedChange::Kind::Mark)
            marks.push_back(d->changes[i].bytes);
    }
    return marks;
}

void RecordingVfs::failPower(size_t position, Unsynced unsynced, QRandomGenerator &random, const QString &folder) const
{
    const QMutexLocker guard(&d->mutex);
    QHash<QString, QByteArray> files = d->synced;
    QHash<QString, std::vector<const RecordedChange *>> waiting;
    for (size_t i = 0; i < std::min(position, d->changes.size()); ++i) {
        const RecordedChange &change = d->changes[i];
        if (change.kind == RecordedChange::Kind::Mark)
            continue;
        if (change.kind != RecordedChange::Kind::Sync) {
            waiting[change.path].push_back(&change);
            continue;
        }
        for (const RecordedChange *written : waiting.take(change.path))
            apply(files[change.path], *written, written->bytes.size());
    }
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        std::vector<const RecordedChange *> &rest = it.value();
        if (unsynced == Unsynced::Dropped)
            continue;
        if (unsynced == Unsynced::Reordered)
            std::shuffle(rest.begin(), rest.end(), random);
        const auto whole = static_cast<size_t>(random.bounded(static_cast<quint32>(rest.size() + 1)));
        for (size_t i = 0; i < whole; ++i)
            apply(files[it.key()], *rest[i], rest[i]->bytes.size());
        if (unsynced != Unsynced::Torn || whole >= rest.size())
            continue;
        const auto sectors = static_cast<quint32>(rest[whole]->bytes.size() / sector + 1);
        const qint64 length = std::min<qint64>(random.bounded(sectors) * sector, rest[whole]->bytes.size());
        if (rest[whole]->kind == RecordedChange::Kind::Write && length > 0)
            apply(files[it.key()], *rest[whole], length);
    }
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QFile file(QDir(folder).filePath(QFileInfo(it.key()).fileName()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

void RecordingVfs::failWrite(int n, int code, bool persistent)
{
    const QMutexLocker guard(&d->mutex);
    d->writesUntilFailure = n;
    d->failureCode = code;
    d->persistent = persistent;
    d->failed = false;
}

bool RecordingVfs::hasFailed() const
{
    const QMutexLocker guard(&d->mutex);
    return d->failed;
}

} // namespace odziv
