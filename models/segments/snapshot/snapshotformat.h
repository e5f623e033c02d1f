/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/snapshot/snapshot.h"

#include <QByteArray>
#include <QDataStream>

#include <cstdint>

namespace odziv::snapshotformat {

/// The file: this header, then sections (each aligned, none overlapping), then the contents list that names them.
/// Numbers of header and sections are in the machine's own order, which byteOrder proves; a snapshot never travels.
struct Header
{
    char magic[8];
    uint32_t format;
    uint32_t byteOrder;
    uint64_t fileBytes;
    uint64_t contentsOffset;
    uint64_t contentsBytes;
    uint64_t contentsChecksum;
    uint64_t headerChecksum; ///< of everything above
    uint64_t flushedMark;    ///< the same number once the whole file has been flushed to the disk, 0 before
};
static_assert(sizeof(Header) == 64);

constexpr char magic[9] = "ODZVSNAP";
constexpr uint32_t currentFormat = 3;
constexpr uint32_t byteOrder = 0x01020304;
constexpr uint64_t alignment = 64;

/// Where an array lies in the file.
struct Section
{
    quint64 offset = 0;
    quint64 bytes = 0;
    quint64 room = 0; ///< bytes behind it that hold nothing
    quint64 checksum = 0;
};

struct ColumnContents
{
    QString name;
    qint32 type = 0;
    qint32 comparison = 0;
    qint32 width = 0;
    qint64 least = 0;
    qint64 greatest = -1;
    quint64 distinct = 0;
    quint64 missing = 0;
    Section cells;
    Section offsets;
    Section bytes;
    Section foldedOffsets;
    Section foldedBytes;
    Section groups;
};

struct TableContents
{
    QString name;
    quint64 rows = 0;
    qint64 firstId = 0;
    QString parent;
    Section ids;
    Section parentRow;
    QList<ColumnContents> columns;
};

struct Contents
{
    SnapshotOrigin origin;
    QList<TableContents> tables;
};

/// Not cryptographic: finds torn and forgotten writes, not forgers.
uint64_t checksum(const void *data, size_t bytes);
uint64_t checksumOfHeader(const Header &header);

QByteArray encodeContents(const Contents &contents);
/// False when the bytes end early or go on.
bool decodeContents(const QByteArray &bytes, Contents &contents);

/// Of the tables, columns, types and joins that a snapshot of `catalog` holds: another structure, another snapshot.
QByteArray structureHash(const Catalog &catalog);
/// The tables that take part: those on the join tree.
QStringList tablesOf(const Catalog &catalog);
/// The join that leads up from `child`; null for the root.
const CatalogJoin *joinToParent(const Catalog &catalog, const QString &child);

} // namespace odziv::snapshotformat
