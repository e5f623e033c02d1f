/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshot.h"

#include "common/translate.h"
#include "segments/snapshot/snapshotformat.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstring>

namespace odziv {

namespace {

using namespace snapshotformat;

/// Turns sections into spans over the mapped file; remembers whether one did not fit.
class SectionReader
{
public:
    SectionReader(uchar *data, uint64_t bytes)
        : m_data(data)
        , m_bytes(bytes)
    {}

    template<typename T>
    std::span<const T> array(const Section &section, uint64_t expected)
    {
        if (!holds(section) || section.offset % alignment != 0 || section.bytes != expected * sizeof(T)) {
            m_sound = false;
            return {};
        }
        return {reinterpret_cast<const T *>(m_data + section.offset), static_cast<size_t>(expected)};
    }

    /// What is free behind the array.
    template<typename T>
    std::span<T> room(const Section &section)
    {
        if (!holds(section) || section.bytes % sizeof(T) != 0) {
            m_sound = false;
            return {};
        }
        return {reinterpret_cast<T *>(m_data + section.offset + section.bytes),
                static_cast<size_t>(section.room / sizeof(T))};
    }

    void refuse() { m_sound = false; }
    bool isSound() const { return m_sound; }

private:
    bool holds(const Section &section) const
    {
        return section.offset <= m_bytes && section.bytes <= m_bytes - section.offset
               && section.room <= m_bytes - section.offset - section.bytes;
    }

    uchar *m_data;
    uint64_t m_bytes;
    bool m_sound = true;
};

SnapshotDictionary readDictionary(SectionReader &reader, const Section &offsets, const Section &bytes)
{
    if (offsets.bytes == 0)
        return {};
    SnapshotDictionary dictionary;
    dictionary.offsets = reader.array<uint32_t>(offsets, offsets.bytes / sizeof(uint32_t));
    dictionary.bytes = reader.array<char>(bytes, bytes.bytes);
    if (dictionary.offsets.empty() || dictionary.offsets.back() != dictionary.bytes.size())
        reader.refuse();
    return dictionary;
}

SnapshotColumn readColumn(SectionReader &reader, const ColumnContents &contents, uint64_t rows)
{
    SnapshotColumn column;
    column.name = contents.name;
    column.type = static_cast<ColumnType>(contents.type);
    column.comparison = static_cast<TextComparison>(contents.comparison);
    column.width = contents.width;
    column.rows = static_cast<size_t>(rows);
    column.least = contents.least;
    column.greatest = contents.greatest;
    column.distinct = contents.distinct;
    column.missing = contents.missing;
    if (column.width != 1 && column.width != 2 && column.width != 4 && column.width != 8)
        reader.refuse();
    else
        column.cells = reader.array<char>(contents.cells, rows * static_cast<uint64_t>(column.width)).data();
    column.room = reader.room<uint8_t>(contents.cells);
    column.dictionary = readDictionary(reader, contents.offsets, contents.bytes);
    column.folded = readDictionary(reader, contents.foldedOffsets, contents.foldedBytes);
    if (contents.groups.bytes > 0)
        column.groups = reader.array<uint32_t>(contents.groups, column.dictionary.size());
    if (column.isText() && column.dictionary.size() == 0)
        reader.refuse();
    return column;
}

SnapshotTable readTable(SectionReader &reader, const TableContents &contents)
{
    SnapshotTable table;
    table.name = contents.name;
    table.version = SnapshotTable::nextVersion();
    table.rows = static_cast<size_t>(contents.rows);
    table.firstId = contents.firstId;
    table.parent = contents.parent;
    if (contents.ids.bytes > 0)
        table.ids = reader.array<int64_t>(contents.ids, contents.rows);
    if (!contents.parent.isEmpty())
        table.parentRow = reader.array<uint32_t>(contents.parentRow, contents.rows);
    table.idRoom = reader.room<int64_t>(contents.ids);
    table.parentRowRoom = reader.room<uint32_t>(contents.parentRow);
    table.rowsGiven = std::make_shared<std::atomic<size_t>>(table.rows);
    for (const ColumnContents &column : contents.columns)
        table.columns.insert(column.name, readColumn(reader, column, contents.rows));
    return table;
}

} // namespace

class Snapshot::Mapping
{
public:
    QFile file;
    uchar *data = nullptr;
    uint64_t bytes = 0;
    Contents contents;

    /// What is written to the memory, for new rows, does not get into the file. Where a mapped file cannot be replaced
    /// by its successor, it is read into memory instead.
    bool load()
    {
#ifdef Q_OS_WIN
        m_copy = file.readAll();
        file.close();
        data = reinterpret_cast<uchar *>(m_copy.data());
        return static_cast<uint64_t>(m_copy.size()) == bytes;
#else
        data = file.map(0, file.size(), QFileDevice::MapPrivateOption);
        return data != nullptr;
#endif
    }

#ifdef Q_OS_WIN
private:
    QByteArray m_copy;
#endif
};

Snapshot::~Snapshot() = default;

std::optional<size_t> SnapshotTable::rowOf(int64_t id) const
{
    if (ids.empty()) {
        if (id < firstId || id - firstId >= static_cast<int64_t>(rows))
            return {};
        return static_cast<size_t>(id - firstId);
    }
    const auto found = std::lower_bound(ids.begin(), ids.end(), id);
    if (found == ids.end() || *found != id)
        return {};
    return static_cast<size_t>(found - ids.begin());
}

Result<std::shared_ptr<const Snapshot>> Snapshot::open(const QString &path)
{
    const auto refuse
        = [&](ErrorCode code, const QString &text) { return failure(code, text, QDir::toNativeSeparators(path)); };
    auto mapping = std::make_unique<Mapping>();
    mapping->file.setFileName(path);
    if (!mapping->file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::NotFound, tr("There is no snapshot yet."));
    mapping->bytes = static_cast<uint64_t>(mapping->file.size());
    if (mapping->bytes < sizeof(Header))
        return refuse(ErrorCode::Corrupt, tr("The snapshot is cut off."));
    if (!mapping->load())
        return refuse(ErrorCode::Io, tr("The snapshot cannot be mapped into memory."));
    Header header;
    std::memcpy(&header, mapping->data, sizeof(header));
    if (std::memcmp(header.magic, magic, sizeof(header.magic)) != 0 || header.byteOrder != byteOrder)
        return refuse(ErrorCode::Corrupt, tr("The file is not a snapshot."));
    if (header.format != currentFormat)
        return refuse(ErrorCode::NewerVersion, tr("The snapshot has another format."));
    if (header.headerChecksum != checksumOfHeader(header) || header.fileBytes != mapping->bytes
        || header.contentsOffset > mapping->bytes || header.contentsBytes > mapping->bytes - header.contentsOffset)
        return refuse(ErrorCode::Corrupt, tr("The snapshot is damaged."));
    const QByteArray list
        = QByteArray::fromRawData(reinterpret_cast<const char *>(mapping->data) + header.contentsOffset,
                                  static_cast<qsizetype>(header.contentsBytes));
    if (checksum(list.constData(), static_cast<size_t>(list.size())) != header.contentsChecksum
        || !decodeContents(list, mapping->contents))
        return refuse(ErrorCode::Corrupt, tr("The snapshot is damaged."));

    std::shared_ptr<Snapshot> snapshot(new Snapshot);
    SectionReader reader(mapping->data, mapping->bytes);
    for (const TableContents &contents : mapping->contents.tables)
        snapshot->m_tables.push_back(readTable(reader, contents));
    if (!reader.isSound())
        return refuse(ErrorCode::Corrupt, tr("The snapshot is damaged."));
    snapshot->m_origin = mapping->contents.origin;
    snapshot->m_fileBytes = static_cast<qint64>(mapping->bytes);
    snapshot->m_isFlushed = header.flushedMark == header.headerChecksum;
    snapshot->m_mapping = std::move(mapping);
    return std::shared_ptr<const Snapshot>(std::move(snapshot));
}

const SnapshotTable *Snapshot::table(const QString &name) const
{
    const auto found = std::find_if(m_tables.cbegin(), m_tables.cend(),
                                    [&](const SnapshotTable &item) { return item.name == name; });
    return found == m_tables.cend() ? nullptr : &*found;
}

quint64 SnapshotTable::nextVersion()
{
    static std::atomic<quint64> newest = 0;
    return ++newest;
}

QByteArray Snapshot::version() const
{
    QByteArray versions;
    for (const SnapshotTable &table : m_tables)
        versions += QByteArray::number(table.version) + ',';
    return versions;
}

std::shared_ptr<const Snapshot> Snapshot::with(std::vector<SnapshotTable> tables, SnapshotOrigin origin) const
{
    std::shared_ptr<Snapshot> other(new Snapshot);
    other->m_origin = std::move(origin);
    other->m_tables = std::move(tables);
    other->m_fileBytes = m_fileBytes;
    other->m_isFlushed = m_isFlushed;
    other->m_mapping = m_mapping;
    return other;
}

Status Snapshot::verify() const
{
    const auto intact = [&](const Section &section) {
        return section.bytes == 0
               || checksum(m_mapping->data + section.offset, static_cast<size_t>(section.bytes)) == section.checksum;
    };
    for (const TableContents &table : m_mapping->contents.tables) {
        bool sound = intact(table.ids) && intact(table.parentRow);
        for (const ColumnContents &column : table.columns)
            sound = sound && intact(column.cells) && intact(column.offsets) && intact(column.bytes)
                    && intact(column.foldedOffsets) && intact(column.foldedBytes) && intact(column.groups);
        if (!sound)
            return failure(ErrorCode::Corrupt, tr("The snapshot is damaged."), table.name);
    }
    return {};
}

} // namespace odziv
