/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnpatch.h"

#include "common/textfold.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <limits>
#include <memory>
#include <string>

namespace odziv {

namespace {

constexpr int64_t missing = std::numeric_limits<int64_t>::min();

/// The texts that a patched column has of its own.
struct OwnTexts
{
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

void store(uint8_t *cells, size_t row, int width, uint64_t bits)
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

/// What is to stand in some rows of a column.
struct NewCells
{
    const std::vector<size_t> &rows; ///< ascending
    std::vector<uint64_t> bits;      ///< as narrow ones hold them too
    int width = 0;
    bool oldRowsStay = false; ///< only new rows differ
};

/// Puts the cells into the column, which becomes `rowCount` rows long: new ones into the room behind it where all else
/// stays, or into a copy. `bitsAt(row)` is what stands in a row now.
template<typename BitsAt>
void place(SnapshotColumn &column, const NewCells &cells, size_t rowCount, BitsAt bitsAt)
{
    const auto width = static_cast<size_t>(cells.width);
    const size_t added = (rowCount - column.rows) * width;
    if (cells.oldRowsStay && cells.width == column.width && added <= column.room.size()) {
        const auto isOld = [&](size_t row) { return row < column.rows; };
        const auto firstNew = std::partition_point(cells.rows.cbegin(), cells.rows.cend(), isOld);
        for (auto i = static_cast<size_t>(firstNew - cells.rows.cbegin()); i < cells.rows.size(); ++i)
            store(column.room.data(), cells.rows[i] - column.rows, cells.width, cells.bits[i]);
        column.room = column.room.subspan(added);
    } else {
        const size_t room = roomBehind(rowCount) * width;
        const std::shared_ptr<uint8_t[]> own = std::make_unique_for_overwrite<uint8_t[]>(rowCount * width + room);
        if (cells.width == column.width) {
            std::memcpy(own.get(), column.cells, column.rows * width);
        } else {
            for (size_t row = 0; row < column.rows; ++row)
                store(own.get(), row, cells.width, bitsAt(row));
        }
        for (size_t i = 0; i < cells.rows.size(); ++i)
            store(own.get(), cells.rows[i], cells.width, cells.bits[i]);
        column.cells = own.get();
        column.room = {own.get() + rowCount * width, room};
        column.cellStorage = own;
    }
    column.width = cells.width;
    column.rows = rowCount;
    column.isPatched = true;
}

SnapshotColumn patchedNumbers(const SnapshotColumn &column, const std::vector<int64_t> &numbers,
                              const std::vector<size_t> &rows, size_t rowCount, bool oldRowsStay)
{
    SnapshotColumn patched = column;
    for (const int64_t number : numbers) {
        if (number == missing)
            continue;
        const bool isFirst = patched.least > patched.greatest;
        patched.least = isFirst ? number : std::min(patched.least, number);
        patched.greatest = isFirst ? number : std::max(patched.greatest, number);
    }
    NewCells cells{rows, {}, std::max(column.width, widthOfNumbers(patched.least, patched.greatest)), oldRowsStay};
    const auto bitsOf = [&](int64_t number) {
        return static_cast<uint64_t>(number == missing ? missingNumber(cells.width) : number);
    };
    std::transform(numbers.cbegin(), numbers.cend(), std::back_inserter(cells.bits), bitsOf);
    place(patched, cells, rowCount, [&](size_t row) { return bitsOf(numberAt(column, row)); });
    return patched;
}

/// Codes for the texts of an image in a column's dictionary, which grows by those that it may not hold.
class DictionaryPatch
{
public:
    DictionaryPatch(const SnapshotColumn &column, const TextColumnBuilder &texts)
        : m_column(column)
        , m_texts(texts)
        , m_codes(texts.entries(), 0)
        , m_entries(column.dictionary.size())
    {
        // A small dictionary is looked through, so that it stays small; in a large one a text may stand twice.
        constexpr size_t mostLookedThrough = 8192;
        const SnapshotDictionary &known = column.dictionary;
        const size_t own = known.moreOffsets.empty() ? 0 : known.moreOffsets.size() - 1;
        for (size_t entry = m_entries <= mostLookedThrough ? 1 : m_entries - own; entry < m_entries; ++entry) {
            if (const uint32_t code = texts.find(known.text(entry)))
                m_codes[code] = static_cast<uint32_t>(entry);
        }
    }

    /// Of what has the code `imageCode` in the image.
    uint32_t codeOf(uint32_t imageCode)
    {
        uint32_t &code = m_codes[imageCode];
        if (code == 0) {
            code = static_cast<uint32_t>(m_entries++);
            add(m_texts.text(imageCode));
        }
        return code;
    }

    size_t entries() const { return m_entries; }

    /// The column with the dictionary as it is now.
    SnapshotColumn column() const
    {
        SnapshotColumn grown = m_column;
        if (!m_own)
            return grown;
        grown.dictionary.moreOffsets = m_own->offsets;
        grown.dictionary.moreBytes = m_own->bytes;
        if (grown.comparison == TextComparison::Folded) {
            grown.folded.moreOffsets = m_own->foldedOffsets;
            grown.folded.moreBytes = m_own->foldedBytes;
        }
        grown.textStorage = m_own;
        return grown;
    }

private:
    void add(std::string_view text)
    {
        if (!m_own)
            m_own = ownTexts();
        m_own->bytes.append(text);
        m_own->offsets.push_back(static_cast<uint32_t>(m_own->bytes.size()));
        if (m_column.comparison == TextComparison::Folded) {
            const QByteArray folded = foldTextUtf8({text.data(), static_cast<qsizetype>(text.size())});
            m_own->foldedBytes.append(folded.constData(), static_cast<size_t>(folded.size()));
            m_own->foldedOffsets.push_back(static_cast<uint32_t>(m_own->foldedBytes.size()));
        }
    }

    /// A copy of what earlier patches added.
    std::shared_ptr<OwnTexts> ownTexts() const
    {
        auto own = std::make_shared<OwnTexts>();
        const SnapshotDictionary &known = m_column.dictionary;
        own->offsets.assign(known.moreOffsets.begin(), known.moreOffsets.end());
        own->bytes.assign(known.moreBytes.data(), known.moreBytes.size());
        own->foldedOffsets.assign(m_column.folded.moreOffsets.begin(), m_column.folded.moreOffsets.end());
        own->foldedBytes.assign(m_column.folded.moreBytes.data(), m_column.folded.moreBytes.size());
        if (own->offsets.empty()) {
            own->offsets.push_back(0);
            own->foldedOffsets.push_back(0);
        }
        return own;
    }

    const SnapshotColumn &m_column;
    const TextColumnBuilder &m_texts;
    std::vector<uint32_t> m_codes;   ///< by the codes of the image; 0 for those that the column may not hold
    std::shared_ptr<OwnTexts> m_own; ///< null until there is a new one
    size_t m_entries;
};

SnapshotColumn patchedTexts(const SnapshotColumn &column, const TextColumnBuilder &texts,
                            const std::vector<size_t> &rows, size_t rowCount, bool oldRowsStay)
{
    DictionaryPatch dictionary(column, texts);
    NewCells cells{rows, std::vector<uint64_t>(rows.size()), 0, oldRowsStay};
    for (size_t i = 0; i < rows.size(); ++i) {
        const uint32_t code = texts.codes()[i];
        // What stays as it was keeps its code, so that no text is added twice for nothing.
        const uint32_t before = rows[i] < column.rows ? codeAt(column, rows[i]) : 0;
        if (code == 0)
            cells.bits[i] = 0;
        else if (before != 0 && column.dictionary.text(before) == texts.text(code))
            cells.bits[i] = before;
        else
            cells.bits[i] = dictionary.codeOf(code);
    }
    cells.width = std::max(column.width, widthOfCodes(dictionary.entries()));
    SnapshotColumn patched = dictionary.column();
    place(patched, cells, rowCount, [&](size_t row) { return codeAt(column, row); });
    return patched;
}

/// Whether a row that was there has another value now.
bool oldRowsDiffer(const SnapshotColumn &column, const ColumnImage &image, const std::vector<size_t> &rows)
{
    for (size_t i = 0; i < rows.size() && rows[i] < column.rows; ++i) {
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
    const bool oldRowsStay = !oldRowsDiffer(column, image, rows);
    if (oldRowsStay && rowCount == column.rows)
        return column;
    if (!image.isText())
        return patchedNumbers(column, image.numbers(), rows, rowCount, oldRowsStay);
    if (image.texts().isTooLarge()
        || column.dictionary.moreBytes.size() + image.texts().bytes().size() > std::numeric_limits<uint32_t>::max() / 4)
        return {};
    return patchedTexts(column, image.texts(), rows, rowCount, oldRowsStay);
}

} // namespace odziv
