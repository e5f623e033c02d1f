/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnpatch.h"

#include "common/textfold.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <string>
#include <unordered_map>

namespace odziv {

namespace {

constexpr int64_t missing = std::numeric_limits<int64_t>::min();

/// Cells of any width; not set to zero when they are made.
using Cells = std::unique_ptr<uint8_t[]>;

/// What a patched column has of its own.
struct OwnData
{
    Cells cells;
    std::vector<uint32_t> offsets;
    std::string bytes;
    std::vector<uint32_t> foldedOffsets;
    std::string foldedBytes;
};

int64_t numberAt(const SnapshotColumn &column, size_t row)
{
    switch (column.width) {
    case 1: {
        const int64_t number = static_cast<const int8_t *>(column.cells)[row];
        return number == missingNumber(1) ? missing : number;
    }
    case 2: {
        const int64_t number = static_cast<const int16_t *>(column.cells)[row];
        return number == missingNumber(2) ? missing : number;
    }
    case 4: {
        const int64_t number = static_cast<const int32_t *>(column.cells)[row];
        return number == missingNumber(4) ? missing : number;
    }
    default:
        return static_cast<const int64_t *>(column.cells)[row];
    }
}

uint32_t codeAt(const SnapshotColumn &column, size_t row)
{
    switch (column.width) {
    case 1:
        return static_cast<const uint8_t *>(column.cells)[row];
    case 2:
        return static_cast<const uint16_t *>(column.cells)[row];
    default:
        return static_cast<const uint32_t *>(column.cells)[row];
    }
}

void store(const Cells &cells, size_t row, int width, uint64_t bits)
{
    // Little and big end alike: the value is narrowed before its bytes are copied.
    switch (width) {
    case 1:
        cells[row] = static_cast<uint8_t>(bits);
        break;
    case 2: {
        const auto narrow = static_cast<uint16_t>(bits);
        std::memcpy(&cells[row * 2], &narrow, 2);
        break;
    }
    case 4: {
        const auto narrow = static_cast<uint32_t>(bits);
        std::memcpy(&cells[row * 4], &narrow, 4);
        break;
    }
    default:
        std::memcpy(&cells[row * 8], &bits, 8);
    }
}

/// The old cells in the new width, and zeros for the new rows.
template<typename ValueAt>
Cells copiedCells(const SnapshotColumn &column, int width, size_t rowCount, ValueAt bitsOf)
{
    const size_t oldBytes = column.rows * static_cast<size_t>(width);
    const size_t bytes = rowCount * static_cast<size_t>(width);
    auto cells = std::make_unique_for_overwrite<uint8_t[]>(bytes);
    std::memset(cells.get() + oldBytes, 0, bytes - oldBytes);
    if (width == column.width) {
        std::memcpy(cells.get(), column.cells, oldBytes);
        return cells;
    }
    for (size_t row = 0; row < column.rows; ++row)
        store(cells, row, width, bitsOf(row));
    return cells;
}

SnapshotColumn withCells(SnapshotColumn column, const std::shared_ptr<OwnData> &own, int width, size_t rowCount)
{
    column.width = width;
    column.rows = rowCount;
    column.cells = own->cells.get();
    column.isPatched = true;
    column.storage = own;
    return column;
}

SnapshotColumn patchedNumbers(const SnapshotColumn &column, const std::vector<int64_t> &numbers,
                              const std::vector<size_t> &rows, size_t rowCount)
{
    SnapshotColumn patched = column;
    for (const int64_t number : numbers) {
        if (number == missing)
            continue;
        const bool isFirst = patched.least > patched.greatest;
        patched.least = isFirst ? number : std::min(patched.least, number);
        patched.greatest = isFirst ? number : std::max(patched.greatest, number);
    }
    const int width = std::max(column.width, widthOfNumbers(patched.least, patched.greatest));
    const auto bitsOf
        = [&](int64_t number) { return static_cast<uint64_t>(number == missing ? missingNumber(width) : number); };
    auto own = std::make_shared<OwnData>();
    own->cells = copiedCells(column, width, rowCount, [&](size_t row) { return bitsOf(numberAt(column, row)); });
    for (size_t i = 0; i < rows.size(); ++i)
        store(own->cells, rows[i], width, bitsOf(numbers[i]));
    return withCells(std::move(patched), own, width, rowCount);
}

/// Codes for the texts of an image in a column's dictionary, which grows by those that it may not hold.
class DictionaryPatch
{
public:
    explicit DictionaryPatch(const SnapshotColumn &column)
        : m_column(column)
        , m_own(std::make_shared<OwnData>())
    {
        const SnapshotDictionary &known = column.dictionary;
        m_own->offsets.assign(known.moreOffsets.begin(), known.moreOffsets.end());
        m_own->bytes.assign(known.moreBytes.data(), known.moreBytes.size());
        m_own->foldedOffsets.assign(column.folded.moreOffsets.begin(), column.folded.moreOffsets.end());
        m_own->foldedBytes.assign(column.folded.moreBytes.data(), column.folded.moreBytes.size());
        if (m_own->offsets.empty()) {
            m_own->offsets.push_back(0);
            m_own->foldedOffsets.push_back(0);
        }
        // A small dictionary is looked through, so that it stays small; in a large one a text may stand twice.
        constexpr size_t mostLookedThrough = 8192;
        const size_t first = known.size() <= mostLookedThrough ? 1 : known.size() - (m_own->offsets.size() - 1);
        for (size_t entry = first; entry < known.size(); ++entry)
            m_codes.emplace(known.text(entry), static_cast<uint32_t>(entry));
        m_entries = known.size();
    }

    uint32_t codeOf(std::string_view text)
    {
        const auto known = m_codes.find(std::string(text));
        if (known != m_codes.cend())
            return known->second;
        const auto code = static_cast<uint32_t>(m_entries++);
        m_codes.emplace(text, code);
        m_own->bytes.append(text);
        m_own->offsets.push_back(static_cast<uint32_t>(m_own->bytes.size()));
        if (m_column.comparison == TextComparison::Folded) {
            const QByteArray folded = foldTextUtf8({text.data(), static_cast<qsizetype>(text.size())});
            m_own->foldedBytes.append(folded.constData(), static_cast<size_t>(folded.size()));
            m_own->foldedOffsets.push_back(static_cast<uint32_t>(m_own->foldedBytes.size()));
        }
        return code;
    }

    size_t entries() const { return m_entries; }

    /// The dictionary as it is now; its additions live in own().
    SnapshotColumn column() const
    {
        SnapshotColumn grown = m_column;
        grown.dictionary.moreOffsets = m_own->offsets;
        grown.dictionary.moreBytes = m_own->bytes;
        if (grown.comparison == TextComparison::Folded) {
            grown.folded.moreOffsets = m_own->foldedOffsets;
            grown.folded.moreBytes = m_own->foldedBytes;
        }
        return grown;
    }
    const std::shared_ptr<OwnData> &own() const { return m_own; }

private:
    const SnapshotColumn &m_column;
    std::shared_ptr<OwnData> m_own;
    std::unordered_map<std::string, uint32_t> m_codes;
    size_t m_entries = 0;
};

SnapshotColumn patchedTexts(const SnapshotColumn &column, const TextColumnBuilder &texts,
                            const std::vector<size_t> &rows, size_t rowCount)
{
    DictionaryPatch dictionary(column);
    std::vector<uint32_t> codes(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const uint32_t code = texts.codes()[i];
        // What stays as it was keeps its code, so that no text is added twice for nothing.
        const uint32_t before = rows[i] < column.rows ? codeAt(column, rows[i]) : 0;
        if (code == 0)
            codes[i] = 0;
        else if (before != 0 && column.dictionary.text(before) == texts.text(code))
            codes[i] = before;
        else
            codes[i] = dictionary.codeOf(texts.text(code));
    }
    const int width = std::max(column.width, widthOfCodes(dictionary.entries()));
    const std::shared_ptr<OwnData> own = dictionary.own();
    own->cells = copiedCells(column, width, rowCount, [&](size_t row) { return codeAt(column, row); });
    for (size_t i = 0; i < rows.size(); ++i)
        store(own->cells, rows[i], width, codes[i]);
    return withCells(dictionary.column(), own, width, rowCount);
}

bool differs(const SnapshotColumn &column, const ColumnImage &image, const std::vector<size_t> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!image.isText()) {
            if (numberAt(column, rows[i]) != image.numbers()[i])
                return true;
            continue;
        }
        const uint32_t before = codeAt(column, rows[i]);
        const uint32_t now = image.texts().codes()[i];
        if ((before == 0) != (now == 0) || column.dictionary.text(before) != image.texts().text(now))
            return true;
    }
    return false;
}

} // namespace

std::optional<SnapshotColumn> patchedColumn(const SnapshotColumn &column, const ColumnImage &image,
                                            const std::vector<size_t> &rows, size_t rowCount)
{
    if (rowCount == column.rows && !differs(column, image, rows))
        return column;
    if (!image.isText())
        return patchedNumbers(column, image.numbers(), rows, rowCount);
    if (image.texts().isTooLarge()
        || column.dictionary.moreBytes.size() + image.texts().bytes().size() > std::numeric_limits<uint32_t>::max() / 4)
        return {};
    return patchedTexts(column, image.texts(), rows, rowCount);
}

} // namespace odziv
