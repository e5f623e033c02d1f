/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotformat.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace odziv::snapshotformat {

// In the namespace of their types, where the streaming of lists looks for them.
static QDataStream &operator<<(QDataStream &out, const Section &section)
{
    return out << section.offset << section.bytes << section.room << section.checksum;
}

static QDataStream &operator>>(QDataStream &in, Section &section)
{
    return in >> section.offset >> section.bytes >> section.room >> section.checksum;
}

static QDataStream &operator<<(QDataStream &out, const ColumnContents &column)
{
    return out << column.name << column.type << column.comparison << column.width << column.least << column.greatest
               << column.distinct << column.missing << column.cells << column.offsets << column.bytes
               << column.foldedOffsets << column.foldedBytes << column.groups;
}

static QDataStream &operator>>(QDataStream &in, ColumnContents &column)
{
    return in >> column.name >> column.type >> column.comparison >> column.width >> column.least >> column.greatest
           >> column.distinct >> column.missing >> column.cells >> column.offsets >> column.bytes
           >> column.foldedOffsets >> column.foldedBytes >> column.groups;
}

static QDataStream &operator<<(QDataStream &out, const TableContents &table)
{
    return out << table.name << table.rows << table.firstId << table.parent << table.ids << table.parentRow
               << table.columns;
}

static QDataStream &operator>>(QDataStream &in, TableContents &table)
{
    return in >> table.name >> table.rows >> table.firstId >> table.parent >> table.ids >> table.parentRow
           >> table.columns;
}

namespace {

QDataStream &operator<<(QDataStream &out, const SnapshotOrigin &origin)
{
    return out << origin.workspaceId << origin.structureHash << origin.timeZone << origin.epoch << origin.sequence
               << origin.dataTime << origin.builtAt;
}

QDataStream &operator>>(QDataStream &in, SnapshotOrigin &origin)
{
    return in >> origin.workspaceId >> origin.structureHash >> origin.timeZone >> origin.epoch >> origin.sequence
           >> origin.dataTime >> origin.builtAt;
}

constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;

uint64_t mixed(uint64_t state, uint64_t word)
{
    state = (state ^ word) * 0x9E3779B97F4A7C15u;
    return state ^ (state >> 29);
}

} // namespace

uint64_t checksum(const void *data, size_t bytes)
{
    // Four lanes, so that the multiplications overlap.
    const auto *cursor = static_cast<const char *>(data);
    uint64_t lanes[4] = {bytes, 0x243F6A8885A308D3u, 0x13198A2E03707344u, 0xA4093822299F31D0u};
    size_t left = bytes;
    for (; left >= 32; left -= 32, cursor += 32) {
        uint64_t words[4];
        std::memcpy(words, cursor, 32);
        for (int lane = 0; lane < 4; ++lane)
            lanes[lane] = mixed(lanes[lane], words[lane]);
    }
    uint64_t tail[4] = {};
    if (left > 0)
        std::memcpy(tail, cursor, left);
    uint64_t sum = 0;
    for (int lane = 0; lane < 4; ++lane)
        sum = mixed(sum, mixed(lanes[lane], tail[lane]));
    return sum;
}

uint64_t checksumOfHeader(const Header &header)
{
    return checksum(&header, offsetof(Header, headerChecksum));
}

QByteArray encodeContents(const Contents &contents)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << contents.origin << contents.tables;
    return bytes;
}

bool decodeContents(const QByteArray &bytes, Contents &contents)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    in >> contents.origin >> contents.tables;
    return in.status() == QDataStream::Ok && in.atEnd();
}

QStringList tablesOf(const Catalog &catalog)
{
    QStringList names;
    for (const CatalogTable &table : catalog.tables()) {
        const bool joined = std::any_of(catalog.joins().cbegin(), catalog.joins().cend(), [&](const CatalogJoin &join) {
            return join.parent == table.name || join.child == table.name;
        });
        if (joined)
            names << table.name;
    }
    return names;
}

const CatalogJoin *joinToParent(const Catalog &catalog, const QString &child)
{
    const auto found = std::find_if(catalog.joins().cbegin(), catalog.joins().cend(),
                                    [&](const CatalogJoin &join) { return join.child == child; });
    return found == catalog.joins().cend() ? nullptr : &*found;
}

QByteArray structureHash(const Catalog &catalog)
{
    QByteArray structure;
    QDataStream out(&structure, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    for (const QString &name : tablesOf(catalog)) {
        out << name;
        for (const CatalogColumn &column : catalog.table(name)->columns)
            out << column.name << static_cast<qint32>(column.type) << static_cast<qint32>(column.comparison);
    }
    for (const CatalogJoin &join : catalog.joins())
        out << join.parent << join.child << join.foreignKey;
    return QCryptographicHash::hash(structure, QCryptographicHash::Sha256);
}

} // namespace odziv::snapshotformat
