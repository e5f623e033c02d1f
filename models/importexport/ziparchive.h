/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace odziv {

class ZipArchive;

/// The bytes of one entry, unpacked as they are read and never beyond what the archive promised.
class ZipEntry
{
public:
    ~ZipEntry();
    ZipEntry(const ZipEntry &) = delete;
    ZipEntry &operator=(const ZipEntry &) = delete;

    /// Replaces `chunk` by the next bytes, up to `most`; empty at the end. Fails with InvalidInput on damaged data and
    /// with Refused when the entry grows beyond its promise.
    Status read(QByteArray &chunk, qsizetype most);
    qint64 position() const { return m_position; }

private:
    friend class ZipArchive;
    ZipEntry(zip_file *file, qint64 size)
        : m_file(file)
        , m_size(size)
    {}

    zip_file *m_file;
    qint64 m_size;
    qint64 m_position = 0;
};

/// A ZIP archive from a stranger. Opening it checks everything that its directory tells: number of entries, sizes,
/// compression ratio, and names. Nothing is ever unpacked to a file.
class ZipArchive
{
public:
    static constexpr qint64 mostEntries = 1000;
    static constexpr qint64 mostBytes = Q_INT64_C(2) * 1024 * 1024 * 1024;
    static constexpr qint64 mostRatio = 100;
    /// Small entries may well be packed more tightly.
    static constexpr qint64 ratioFreeBytes = 100 * 1024;

    /// Fails with InvalidInput when `path` is no sound archive, and with Refused when it has too many or too large
    /// entries, an entry twice, encrypted or linked entries, or names that lead out of it.
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool contains(const QString &name) const { return m_entries.contains(name.toLower()); }
    /// The unpacked size of an entry; 0 when there is none of that name. Names are compared without case.
    qint64 sizeOf(const QString &name) const { return m_entries.value(name.toLower()).size; }
    /// Opens an entry; it must not outlive the archive.
    Result<std::unique_ptr<ZipEntry>> entry(const QString &name);

private:
    struct Entry
    {
        quint64 index = 0;
        qint64 size = 0;
    };

    explicit ZipArchive(zip *archive)
        : m_archive(archive)
    {}
    Status readDirectory();
    Status addEntry(quint64 index, qint64 &total);

    zip *m_archive;
    QHash<QString, Entry> m_entries;
};

} // namespace odziv
