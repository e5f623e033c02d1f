/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnencoder.h"

#include "common/textfold.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

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
    std::vector<uint32_t> offsets{0, 0};
    std::string bytes;
    std::vector<uint32_t> groups{0}; ///< entry -> the first one that folds the same
    uint64_t distinct = 0;
};

FoldedEntries foldedEntries(const TextColumnBuilder &texts, const CancelFlag &cancelled)
{
    constexpr size_t entriesBetweenCancelChecks = 4096;
    FoldedEntries folded;
    folded.offsets.reserve(texts.entries() + 1);
    folded.bytes.reserve(texts.bytes().size());
    folded.groups.reserve(texts.entries());
    TextColumnBuilder distinct;
    distinct.reserve(texts.entries());
    for (size_t entry = 1; entry < texts.entries(); ++entry) {
        if (entry % entriesBetweenCancelChecks == 0 && cancelled.isSet())
            return folded;
        const std::string_view text = texts.text(entry);
        const QByteArray utf8 = foldTextUtf8({text.data(), static_cast<qsizetype>(text.size())});
        folded.bytes.append(utf8.constData(), static_cast<size_t>(utf8.size()));
        folded.offsets.push_back(static_cast<uint32_t>(folded.bytes.size()));
        distinct.add({utf8.constData(), static_cast<size_t>(utf8.size())});
    }
    distinct.finish();
    std::vector<uint32_t> firstEntry{0};
    for (size_t entry = 1; entry < texts.entries(); ++entry) {
        const uint32_t code = distinct.codes()[entry - 1];
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

ColumnContents writeTexts(const ColumnImage &image, SnapshotWriter &writer, const CancelFlag &cancelled)
{
    const TextColumnBuilder &texts = image.texts();
    ColumnContents contents = described(*image.column);
    contents.distinct = texts.entries() - 1;
    contents.missing = static_cast<quint64>(std::count(texts.codes().cbegin(), texts.codes().cend(), 0u));
    contents.width = widthOfCodes(texts.entries());
    if (contents.width == 1)
        contents.cells = writer.writeRows(narrowed<uint8_t>(texts.codes()));
    else if (contents.width == 2)
        contents.cells = writer.writeRows(narrowed<uint16_t>(texts.codes()));
    else
        contents.cells = writer.writeRows(texts.codes());
    contents.offsets = writer.write(texts.offsets());
    contents.bytes = writer.write(texts.bytes());
    if (image.column->comparison == TextComparison::Folded) {
        const FoldedEntries folded = foldedEntries(texts, cancelled);
        contents.foldedOffsets = writer.write(folded.offsets);
        contents.foldedBytes = writer.write(folded.bytes);
        contents.groups = writer.write(folded.groups);
        contents.distinct = folded.distinct;
    }
    return contents;
}

ColumnContents writeNumbers(const ColumnImage &image, SnapshotWriter &writer)
{
    const std::vector<int64_t> &numbers = image.numbers();
    ColumnContents contents = described(*image.column);
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
        contents.cells = writer.writeRows(narrowedNumbers<int8_t>(numbers));
        break;
    case 2:
        contents.cells = writer.writeRows(narrowedNumbers<int16_t>(numbers));
        break;
    case 4:
        contents.cells = writer.writeRows(narrowedNumbers<int32_t>(numbers));
        break;
    default:
        contents.cells = writer.writeRows(numbers);
        break;
    }
    return contents;
}

} // namespace

ColumnContents writeColumn(const ColumnImage &image, SnapshotWriter &writer, const CancelFlag &cancelled)
{
    return image.isText() ? writeTexts(image, writer, cancelled) : writeNumbers(image, writer);
}

} // namespace odziv
