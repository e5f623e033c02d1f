/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnencoder.h"

#include "common/textfold.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace odziv {

using namespace snapshotformat;

namespace {

constexpr int64_t missing = std::numeric_limits<int64_t>::min();

template<typename To, typename From>
std::vector<To> narrowed(const std::vector<From> &values)
{
    std::vector<To> narrow(values.size());
    std::transform(values.cbegin(), values.cend(), narrow.begin(), [](From value) { return static_cast<To>(value); });
    return narrow;
}

template<typename To>
std::vector<To> narrowedNumbers(const std::vector<int64_t> &values)
{
    std::vector<To> narrow(values.size());
    std::transform(values.cbegin(), values.cend(), narrow.begin(), [](int64_t value) {
        return value == missing ? std::numeric_limits<To>::min() : static_cast<To>(value);
    });
    return narrow;
}

ColumnContents described(const CatalogColumn &column)
{
    ColumnContents contents;
    contents.name = column.name;
    contents.type = static_cast<qint32>(column.type);
    contents.comparison = static_cast<qint32>(column.comparison);
    return contents;
}

struct FoldedEntries
{
    std::vector<uint32_t> offsets{0};
    std::vector<char> bytes;
    std::vector<uint32_t> groups{0}; ///< entry -> the first one that folds the same
    uint64_t distinct = 0;
};

FoldedEntries foldedEntries(const TextColumnBuilder &texts)
{
    FoldedEntries folded;
    folded.offsets.reserve(texts.entries() + 1);
    folded.bytes.reserve(texts.bytes().size());
    folded.groups.reserve(texts.entries());
    folded.offsets.push_back(0);
    TextColumnBuilder distinct;
    std::vector<uint32_t> firstEntry{0};
    for (size_t entry = 1; entry < texts.entries(); ++entry) {
        const std::string_view text = texts.text(entry);
        const QByteArray utf8 = foldTextUtf8({text.data(), static_cast<qsizetype>(text.size())});
        folded.bytes.insert(folded.bytes.end(), utf8.cbegin(), utf8.cend());
        folded.offsets.push_back(static_cast<uint32_t>(folded.bytes.size()));
        distinct.add({utf8.constData(), static_cast<size_t>(utf8.size())});
        const uint32_t code = distinct.codes().back();
        if (code == firstEntry.size())
            firstEntry.push_back(static_cast<uint32_t>(entry));
        folded.groups.push_back(firstEntry[code]);
    }
    folded.distinct = distinct.entries() - 1;
    return folded;
}

uint64_t distinctNumbers(const std::vector<int64_t> &numbers, int64_t least, int64_t greatest)
{
    if (least > greatest)
        return 0;
    // One bit for each possible number while that takes no more room than the numbers themselves.
    const auto span = static_cast<uint64_t>(greatest) - static_cast<uint64_t>(least);
    if (span / 64 <= numbers.size()) {
        std::vector<bool> seen(span + 1, false);
        for (const int64_t number : numbers) {
            if (number != missing)
                seen[static_cast<uint64_t>(number) - static_cast<uint64_t>(least)] = true;
        }
        return static_cast<uint64_t>(std::count(seen.cbegin(), seen.cend(), true));
    }
    std::vector<int64_t> sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    const auto end = std::unique(sorted.begin(), sorted.end());
    return static_cast<uint64_t>(end - sorted.begin()) - (sorted.front() == missing ? 1 : 0);
}

EncodedColumn encodeTexts(const ColumnImage &image)
{
    const TextColumnBuilder &texts = image.texts();
    EncodedColumn encoded;
    ColumnContents &contents = encoded.contents;
    contents = described(*image.column);
    contents.distinct = texts.entries() - 1;
    contents.missing = static_cast<quint64>(std::count(texts.codes().cbegin(), texts.codes().cend(), 0u));
    contents.width = widthOfCodes(texts.entries());
    if (contents.width == 1)
        encoded.cells = EncodedArray::of(narrowed<uint8_t>(texts.codes()));
    else if (contents.width == 2)
        encoded.cells = EncodedArray::of(narrowed<uint16_t>(texts.codes()));
    else
        encoded.cells = EncodedArray::of(texts.codes());
    encoded.offsets = EncodedArray::of(texts.offsets());
    encoded.bytes = EncodedArray::of(texts.bytes().data(), texts.bytes().size());
    if (image.column->comparison == TextComparison::Folded) {
        const FoldedEntries folded = foldedEntries(texts);
        encoded.foldedOffsets = EncodedArray::of(folded.offsets);
        encoded.foldedBytes = EncodedArray::of(folded.bytes);
        encoded.groups = EncodedArray::of(folded.groups);
        contents.distinct = folded.distinct;
    }
    return encoded;
}

EncodedColumn encodeNumbers(const ColumnImage &image)
{
    const std::vector<int64_t> &numbers = image.numbers();
    EncodedColumn encoded;
    ColumnContents &contents = encoded.contents;
    contents = described(*image.column);
    int64_t least = std::numeric_limits<int64_t>::max();
    int64_t greatest = std::numeric_limits<int64_t>::min();
    for (const int64_t number : numbers) {
        if (number == missing) {
            ++contents.missing;
            continue;
        }
        least = std::min(least, number);
        greatest = std::max(greatest, number);
    }
    if (least > greatest) {
        least = 0;
        greatest = -1;
    }
    contents.least = least;
    contents.greatest = greatest;
    contents.distinct = distinctNumbers(numbers, least, greatest);
    contents.width = widthOfNumbers(least, greatest);
    switch (contents.width) {
    case 1:
        encoded.cells = EncodedArray::of(narrowedNumbers<int8_t>(numbers));
        break;
    case 2:
        encoded.cells = EncodedArray::of(narrowedNumbers<int16_t>(numbers));
        break;
    case 4:
        encoded.cells = EncodedArray::of(narrowedNumbers<int32_t>(numbers));
        break;
    default:
        encoded.cells = EncodedArray::of(numbers);
        break;
    }
    return encoded;
}

} // namespace

EncodedArray EncodedArray::of(const void *data, size_t bytes)
{
    EncodedArray array;
    if (bytes == 0)
        return array;
    const auto *first = static_cast<const uint8_t *>(data);
    array.bytes.assign(first, first + bytes);
    array.section.bytes = bytes;
    array.section.checksum = checksum(data, bytes);
    return array;
}

EncodedColumn encodeColumn(const ColumnImage &image)
{
    return image.isText() ? encodeTexts(image) : encodeNumbers(image);
}

} // namespace odziv
