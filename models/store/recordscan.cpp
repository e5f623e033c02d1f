/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordscan.h"

#include "store/connection.h"

#include <algorithm>
#include <limits>

namespace odziv {

namespace {

// Pages of B-trees, sqlite.org/fileformat2.html 1.6.
constexpr uint8_t interiorTablePage = 5;
constexpr uint8_t leafTablePage = 13;
constexpr size_t cellCountAt = 3;
constexpr size_t rightmostChildAt = 8;
constexpr size_t leafCellsAt = 8;
constexpr size_t interiorCellsAt = 12;
constexpr int deepestTree = 20;
constexpr uint64_t longestRecord = 1'000'000'000; ///< SQLITE_MAX_LENGTH

/// Numbers are read eight bytes at a time, and varints, of at most nine, without looking for the end.
constexpr size_t bytesBehind = 32;

size_t numberOf16Bits(const uint8_t *bytes)
{
    return qFromBigEndian<uint16_t>(bytes);
}

inline const uint8_t *readVarint(const uint8_t *bytes, uint64_t &value)
{
    if (*bytes < 0x80) {
        value = *bytes;
        return bytes + 1;
    }
    value = 0;
    for (int i = 0; i < 8; ++i) {
        value = (value << 7) | (*bytes & 0x7f);
        if (*bytes++ < 0x80)
            return bytes;
    }
    value = (value << 8) | *bytes;
    return bytes + 1;
}

/// How much of a record lies on the page of its cell, sqlite.org/fileformat2.html 1.6.
size_t localBytesOf(size_t bytes, size_t usableSize)
{
    const size_t most = usableSize - 35;
    if (bytes <= most)
        return bytes;
    const size_t least = (usableSize - 12) * 32 / 255 - 23;
    const size_t rest = least + (bytes - least) % (usableSize - 4);
    return rest <= most ? rest : least;
}

int64_t idOfLeafCell(const uint8_t *cell)
{
    uint64_t number = 0;
    readVarint(readVarint(cell, number), number);
    return static_cast<int64_t>(number);
}

} // namespace

RecordScan::RecordScan(const DatabasePages &pages, std::span<const int64_t> ids)
    : m_pages(&pages)
    , m_ids(ids)
    , m_page(pages.size() + bytesBehind)
{}

Result<std::optional<RecordScan>> RecordScan::open(const DatabasePages &pages, const QString &table,
                                                   const QStringList &columns, std::span<const int64_t> ids)
{
    if (!pages.areReadable())
        return std::optional<RecordScan>();
    RecordScan scan(pages, ids);
    if (auto described = scan.describe(table, columns); !described)
        return failure(described.error());
    if (scan.m_root == 0 || !scan.findLeaves())
        return std::optional<RecordScan>();
    return std::optional(std::move(scan));
}

Status RecordScan::describe(const QString &table, const QStringList &columns)
{
    Connection &connection = m_pages->connection();
    auto root = connection.scalar(
        QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?"), {table});
    if (!root)
        return failure(root.error());
    auto query = connection.prepare(
        QStringLiteral("SELECT name, hidden, dflt_value,"
                       " pk = 1 AND max(pk) OVER () = 1 AND upper(type) = 'INTEGER' FROM pragma_table_xinfo(?)"
                       " ORDER BY cid"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(table).run(); !ran)
        return failure(ran.error());
    // What nobody asked for goes to a column of its own.
    const auto unwanted = static_cast<size_t>(columns.size());
    size_t found = 0;
    bool isStored = true;
    QStringList defaults(columns.size());
    while (query->next()) {
        const qsizetype slot = columns.indexOf(query->text(0));
        m_slots.push_back(slot < 0 ? unwanted : static_cast<size_t>(slot));
        if (slot >= 0) {
            ++found;
            defaults[slot] = query->text(2);
            if (query->integer(3) != 0)
                m_idSlot = static_cast<size_t>(slot);
        }
        isStored = isStored && query->integer(1) == 0;
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    if (!isStored || found != unwanted)
        return {};
    for (const QString &expression : defaults) {
        if (auto added = addDefault(expression); !added) {
            if (added.error().code == ErrorCode::Cancelled)
                return added;
            return {}; // a value that only a statement knows
        }
    }
    m_root = root->toUInt();
    return {};
}

Status RecordScan::addDefault(const QString &expression)
{
    QVariant value;
    if (!expression.isEmpty()) {
        auto evaluated = m_pages->connection().scalar(QStringLiteral("SELECT ") + expression);
        if (!evaluated)
            return failure(evaluated.error());
        value = *evaluated;
    }
    RecordValue added;
    if (!value.isNull()) {
        std::vector<uint8_t> &bytes = m_defaultBytes.emplace_back();
        if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            bytes.assign(text.cbegin(), text.cend());
            added.type = RecordValue::firstBlob + 1 + 2 * bytes.size();
        } else if (value.typeId() == QMetaType::LongLong) {
            bytes.resize(sizeof(qint64));
            qToBigEndian(value.toLongLong(), bytes.data());
            added.type = RecordValue::longestInteger;
        } else {
            added.type = RecordValue::floatType;
        }
        bytes.resize(bytes.size() + bytesBehind);
        added.bytes = bytes.data();
    }
    m_defaults.push_back(added);
    return {};
}

bool RecordScan::findLeaves()
{
    // All of them lie equally deep.
    std::vector<Node> level{{m_root, std::numeric_limits<int64_t>::max()}};
    for (int depth = 0; depth < deepestTree && !level.empty(); ++depth) {
        if (!m_pages->read(level.front().page, m_page.data()))
            return false;
        if (m_page[0] == leafTablePage) {
            m_leaves = std::move(level);
            return true;
        }
        std::vector<Node> children;
        size_t nextId = 0;
        for (const Node &node : level) {
            // In a sound tree no page occurs twice.
            if (!m_pages->read(node.page, m_page.data()) || !addChildren(children, node.greatestId, nextId)
                || children.size() > m_pages->count())
                return false;
        }
        level = std::move(children);
    }
    return false;
}

bool RecordScan::addChildren(std::vector<Node> &children, int64_t greatestId, size_t &nextId) const
{
    const size_t cells = numberOf16Bits(&m_page[cellCountAt]);
    if (m_page[0] != interiorTablePage || interiorCellsAt + 2 * cells > m_pages->usableSize())
        return false;
    const auto add = [&](uint32_t page, int64_t greatest) {
        if (!m_ids.empty()) {
            const size_t firstId = nextId;
            while (nextId < m_ids.size() && m_ids[nextId] <= greatest)
                ++nextId;
            if (nextId == firstId)
                return;
        }
        children.push_back({page, greatest});
    };
    for (size_t i = 0; i < cells; ++i) {
        const size_t at = numberOf16Bits(&m_page[interiorCellsAt + 2 * i]);
        if (at > m_pages->usableSize())
            return false;
        uint64_t id = 0;
        readVarint(&m_page[at + 4], id);
        add(qFromBigEndian<uint32_t>(&m_page[at]), static_cast<int64_t>(id));
    }
    add(qFromBigEndian<uint32_t>(&m_page[rightmostChildAt]), greatestId);
    return true;
}

bool RecordScan::next()
{
    m_rows = 0;
    while (m_rows == 0 && !m_failed && m_nextLeaf < m_leaves.size())
        m_failed = !readLeaf(m_leaves[m_nextLeaf++]);
    return m_rows > 0 && !m_failed;
}

bool RecordScan::readLeaf(const Node &leaf)
{
    m_longRecords.clear();
    m_longBytes = 0;
    if (!m_pages->read(leaf.page, m_page.data()))
        return false;
    const size_t cells = numberOf16Bits(&m_page[cellCountAt]);
    if (m_page[0] != leafTablePage || leafCellsAt + 2 * cells > m_pages->usableSize())
        return false;
    if (cells > m_stride) {
        m_stride = cells;
        m_values.resize(m_stride * (m_defaults.size() + 1));
        m_idBytes.resize(m_stride * sizeof(qint64) + bytesBehind);
    }
    const auto cellAt = [&](size_t cell) { return numberOf16Bits(&m_page[leafCellsAt + 2 * cell]); };
    if (m_ids.empty()) {
        for (size_t cell = 0; cell < cells; ++cell) {
            if (!addRow(cellAt(cell)))
                return false;
        }
        return true;
    }
    size_t cell = 0;
    for (; m_nextId < m_ids.size() && m_ids[m_nextId] <= leaf.greatestId; ++m_nextId) {
        const auto idAt
            = [&](size_t any) { return idOfLeafCell(&m_page[std::min(cellAt(any), m_pages->usableSize())]); };
        for (size_t left = cells - cell; left > 0;) { // the first cell whose id is not less
            const size_t half = left / 2;
            if (idAt(cell + half) < m_ids[m_nextId]) {
                cell += half + 1;
                left -= half + 1;
            } else {
                left = half;
            }
        }
        if (cell < cells && idAt(cell) == m_ids[m_nextId] && !addRow(cellAt(cell)))
            return false;
    }
    return true;
}

bool RecordScan::addRow(size_t cellAt)
{
    const size_t usable = m_pages->usableSize();
    if (cellAt > usable)
        return false;
    uint64_t bytes = 0;
    uint64_t id = 0;
    const uint8_t *const record = readVarint(readVarint(&m_page[cellAt], bytes), id);
    const auto recordAt = static_cast<size_t>(record - m_page.data());
    const size_t local = localBytesOf(bytes, usable);
    if (bytes > longestRecord || recordAt + local > usable)
        return false;
    if (local == bytes)
        return addRecord(record, bytes, static_cast<int64_t>(id));
    // What leads round in circles, or to the same place again and again, would not fit into the file.
    m_longBytes += bytes;
    if (m_longBytes > m_pages->count() * m_pages->size())
        return false;
    const uint8_t *const whole = assembled(record, local, bytes);
    return whole && addRecord(whole, bytes, static_cast<int64_t>(id));
}

const uint8_t *RecordScan::assembled(const uint8_t *local, size_t localBytes, size_t bytes)
{
    std::vector<uint8_t> &whole = m_longRecords.emplace_back(local, local + localBytes);
    std::vector<uint8_t> page(m_pages->size());
    for (uint32_t next = qFromBigEndian<uint32_t>(local + localBytes); whole.size() < bytes;
         next = qFromBigEndian<uint32_t>(page.data())) {
        if (!m_pages->read(next, page.data()))
            return nullptr;
        const size_t taken = std::min(bytes - whole.size(), m_pages->usableSize() - sizeof(next));
        const auto content = page.cbegin() + sizeof(next);
        whole.insert(whole.end(), content, content + static_cast<std::ptrdiff_t>(taken));
    }
    whole.resize(bytes + bytesBehind);
    return whole.data();
}

bool RecordScan::addRecord(const uint8_t *record, size_t bytes, int64_t id)
{
    uint64_t headerBytes = 0;
    const uint8_t *header = readVarint(record, headerBytes);
    if (headerBytes > bytes)
        return false;
    const uint8_t *const headerEnd = record + headerBytes;
    const uint8_t *const end = record + bytes;
    RecordValue *const row = m_values.data() + m_rows;
    RecordValue value{RecordValue::nullType, headerEnd};
    size_t column = 0;
    while (header < headerEnd && column < m_slots.size()) {
        header = readVarint(header, value.type);
        row[m_slots[column++] * m_stride] = value;
        const size_t size = value.size();
        if (size > static_cast<size_t>(end - value.bytes))
            return false;
        value.bytes += size;
    }
    if (header != headerEnd)
        return false;
    for (; column < m_slots.size(); ++column) {
        if (m_slots[column] < m_defaults.size())
            row[m_slots[column] * m_stride] = m_defaults[m_slots[column]];
    }
    if (m_idSlot && row[*m_idSlot * m_stride].isNull()) {
        uint8_t *const idBytes = &m_idBytes[m_rows * sizeof(qint64)];
        qToBigEndian(static_cast<qint64>(id), idBytes);
        row[*m_idSlot * m_stride] = {RecordValue::longestInteger, idBytes};
    }
    ++m_rows;
    return true;
}

} // namespace odziv
