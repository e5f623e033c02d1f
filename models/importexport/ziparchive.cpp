/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ziparchive.h"

#include "common/translate.h"

#include <QFile>

#include <zip.h>

namespace odziv {

namespace {

constexpr zip_uint32_t unixTypeMask = 0170000;
constexpr zip_uint32_t unixSymbolicLink = 0120000;

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(ErrorCode::InvalidInput, tr("The file is damaged or is not an Excel file. Save it again as .xlsx."),
                   {}, detail);
}

tl::unexpected<Error> refused(const QString &reason)
{
    return failure(ErrorCode::Refused,
                   tr("The file is built like an attack and was not opened: %1. Ask its sender for a plain .xlsx or CSV"
                      " file.")
                       .arg(reason));
}

QString messageOf(zip_error_t *error)
{
    const QString text = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return text;
}

zip_source_t *sourceOf(const QString &path, zip_error_t *error)
{
#ifdef Q_OS_WIN
    return zip_source_win32w_create(reinterpret_cast<const wchar_t *>(path.utf16()), 0, -1, error);
#else
    return zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, error);
#endif
}

/// Names must stay inside the archive on every system: no root, drive, backslash, control character or "..".
bool isHarmlessName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            return false;
    }
    const QStringList parts = name.split(u'/');
    return !parts.contains(QStringLiteral("..")) && !parts.contains(QStringLiteral("."));
}

} // namespace

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

Status ZipEntry::read(QByteArray &chunk, qsizetype most)
{
    chunk.resize(most);
    const zip_int64_t length = zip_fread(m_file, chunk.data(), static_cast<zip_uint64_t>(most));
    if (length < 0)
        return damaged(QString::fromUtf8(zip_file_strerror(m_file)));
    chunk.truncate(static_cast<qsizetype>(length));
    m_position += length;
    if (m_position > m_size)
        return refused(tr("an entry is larger than it says"));
    if (length == 0 && m_position != m_size)
        return damaged(QStringLiteral("entry ends early"));
    return {};
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const source = sourceOf(path, &error);
    if (!source)
        return damaged(messageOf(&error));
    zip_t *const opened = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!opened) {
        zip_source_free(source);
        return damaged(messageOf(&error));
    }
    zip_error_fini(&error);
    std::unique_ptr<ZipArchive> archive(new ZipArchive(opened));
    if (auto listed = archive->readDirectory(); !listed)
        return failure(listed.error());
    return archive;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

Status ZipArchive::readDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > mostEntries)
        return refused(tr("it has more than %1 entries").arg(mostEntries));
    qint64 total = 0;
    for (zip_int64_t index = 0; index < count; ++index) {
        if (auto added = addEntry(static_cast<quint64>(index), total); !added)
            return added;
    }
    return {};
}

Status ZipArchive::addEntry(quint64 index, qint64 &total)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive, index, ZIP_FL_ENC_GUESS, &stat) != 0)
        return damaged(QStringLiteral("no stat"));
    const QString name = QString::fromUtf8(stat.name);
    if (!isHarmlessName(name))
        return refused(tr("the name of an entry leads out of it"));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return failure(ErrorCode::Refused, tr("The file is encrypted. Save it without a password."));
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return refused(tr("it is packed in an unusual way"));
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(m_archive, index, 0, &system, &attributes);
    if (system == ZIP_OPSYS_UNIX && ((attributes >> 16) & unixTypeMask) == unixSymbolicLink)
        return refused(tr("it contains a link"));
    if (stat.size > static_cast<zip_uint64_t>(mostBytes) || stat.comp_size > static_cast<zip_uint64_t>(mostBytes))
        return refused(tr("it unpacks to more than %1 MiB").arg(mostBytes / 1024 / 1024));
    const auto size = static_cast<qint64>(stat.size);
    const auto packed = static_cast<qint64>(stat.comp_size);
    total += size;
    if (total > mostBytes)
        return refused(tr("it unpacks to more than %1 MiB").arg(mostBytes / 1024 / 1024));
    if (size > ratioFreeBytes && size - ratioFreeBytes > packed * mostRatio)
        return refused(tr("an entry unpacks to more than %1 times its size").arg(mostRatio));
    if (m_entries.contains(name.toLower()))
        return refused(tr("it contains an entry twice"));
    m_entries.insert(name.toLower(), {index, size});
    return {};
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name)
{
    const auto found = m_entries.constFind(name.toLower());
    if (found == m_entries.cend())
        return damaged(QStringLiteral("missing entry"));
    zip_file_t *const file = zip_fopen_index(m_archive, found->index, 0);
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(m_archive)));
    return std::unique_ptr<ZipEntry>(new ZipEntry(file, found->size));
}

} // namespace odziv
