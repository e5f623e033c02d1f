/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "textmatcher.h"

#include "common/textfold.h"
#include "segments/snapshot/cellkernels.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_set>

namespace odziv {

namespace {

std::string operandText(const Operand &operand, TextComparison comparison)
{
    const QString &text = std::get<QString>(operand);
    return (comparison == TextComparison::Folded ? foldText(text) : text).toUtf8().toStdString();
}

/// Between two looks at a cancel flag: well under a millisecond.
constexpr size_t entriesBetweenCancelChecks = 32768;
constexpr size_t bytesBetweenCancelChecks = 1024 * 1024;

/// Flags every entry for which `holds(text)`.
template<typename Holds>
std::vector<uint8_t> entriesWhere(const SnapshotDictionary &dictionary, const CancelFlag &cancelled, Holds holds)
{
    std::vector<uint8_t> flags(dictionary.size(), 0);
    for (size_t entry = 1; entry < flags.size(); ++entry) {
        if (entry % entriesBetweenCancelChecks == 0 && cancelled.isSet())
            break;
        flags[entry] = static_cast<uint8_t>(holds(dictionary.text(entry)));
    }
    return flags;
}

/// Calls `visit(position)` wherever `needle` stands in `bytes`. First and last byte are compared for a whole piece at
/// once, which compilers turn into vector instructions; only where both fit are the others looked at.
template<typename Visit>
void findAll(std::span<const char> bytes, std::string_view needle, const CancelFlag &cancelled, Visit visit)
{
    constexpr size_t piece = 512;
    if (bytes.size() < needle.size())
        return;
    const size_t positions = bytes.size() - needle.size() + 1;
    const char first = needle.front();
    const char last = needle.back();
    const char *const lastBytes = bytes.data() + needle.size() - 1;
    alignas(64) uint8_t flags[piece];
    for (size_t start = 0; start < positions; start += piece) {
        if (start % bytesBetweenCancelChecks == 0 && cancelled.isSet())
            return;
        const size_t count = std::min(piece, positions - start);
        const char *const a = bytes.data() + start;
        const char *const b = lastBytes + start;
        uint8_t any = 0;
        for (size_t i = 0; i < count; ++i) {
            flags[i] = static_cast<uint8_t>((a[i] == first) & (b[i] == last));
            any = static_cast<uint8_t>(any | flags[i]);
        }
        if (!any)
            continue;
        std::fill(flags + count, flags + piece, uint8_t(0));
        uint64_t words[piece / 64];
        cellkernels::pack(flags, piece, words);
        for (size_t word = 0; word < piece / 64; ++word) {
            for (uint64_t bits = words[word]; bits != 0; bits &= bits - 1) {
                const size_t i = word * 64 + static_cast<size_t>(std::countr_zero(bits));
                if (needle.size() == 2 || std::memcmp(a + i, needle.data(), needle.size()) == 0)
                    visit(start + i);
            }
        }
    }
}

/// True when `places` has one of the rows from `start` on, of which there are 1 to 64.
bool hasOneOf(const RowSet &places, size_t start, size_t count)
{
    const size_t word = start / 64;
    const size_t shift = start % 64;
    uint64_t bits = places.words()[word] >> shift;
    if (word + 1 < places.wordCount())
        bits |= places.words()[word + 1] << 1 << (63 - shift);
    return (bits & (~uint64_t(0) >> (64 - count))) != 0;
}

/// Sets the flag of each text in the arena that holds `letter`. Most texts have a given letter, often more than once:
/// to mark all places first takes as long however many there are.
void flagTextsWithLetter(std::span<const char> bytes, std::span<const uint32_t> offsets, char letter,
                         const CancelFlag &cancelled, uint8_t *flags)
{
    const RowSet places = cellkernels::rowsEqualToAny<char>(bytes.data(), bytes.size(), cancelled, {letter});
    for (size_t entry = 0; entry + 1 < offsets.size(); ++entry) {
        if (entry % entriesBetweenCancelChecks == 0 && cancelled.isSet())
            return;
        const size_t start = offsets[entry];
        const size_t length = offsets[entry + 1] - start;
        if (length - 1 < 64)
            flags[entry] = static_cast<uint8_t>(hasOneOf(places, start, length));
        else
            flags[entry] = length > 0 && std::memchr(bytes.data() + start, letter, length) != nullptr;
    }
}

/// Sets the flag of each text in the arena that holds `needle`.
void flagTextsWith(std::span<const char> bytes, std::span<const uint32_t> offsets, std::string_view needle,
                   const CancelFlag &cancelled, uint8_t *flags)
{
    if (needle.size() == 1) {
        flagTextsWithLetter(bytes, offsets, needle.front(), cancelled, flags);
        return;
    }
    size_t entry = 0;
    findAll(bytes, needle, cancelled, [&](size_t position) {
        while (offsets[entry + 1] <= position)
            ++entry;
        // A hit that reaches into the next text is none.
        if (position + needle.size() <= offsets[entry + 1])
            flags[entry] = 1;
    });
}

std::vector<uint8_t> entriesThatContain(const SnapshotDictionary &dictionary, std::string_view needle,
                                        const CancelFlag &cancelled)
{
    std::vector<uint8_t> flags(dictionary.size(), 0);
    flagTextsWith(dictionary.bytes, dictionary.offsets, needle, cancelled, flags.data());
    flagTextsWith(dictionary.moreBytes, dictionary.moreOffsets, needle, cancelled,
                  flags.data() + dictionary.firstSize());
    return flags;
}

/// Eight bytes at one end of a text, compared at once with those of a shorter needle.
class EndPattern
{
public:
    static constexpr size_t width = 8;

    EndPattern(std::string_view needle, bool atStart)
    {
        const size_t length = std::min(needle.size(), width);
        const size_t place = atStart ? 0 : width - length;
        char wanted[width] = {};
        char compared[width] = {};
        std::memcpy(wanted + place, atStart ? needle.data() : needle.data() + needle.size() - length, length);
        std::memset(compared + place, 0xff, length);
        std::memcpy(&m_wanted, wanted, width);
        std::memcpy(&m_compared, compared, width);
    }

    bool fits(const char *bytes) const
    {
        uint64_t word;
        std::memcpy(&word, bytes, width);
        return ((word ^ m_wanted) & m_compared) == 0;
    }

private:
    uint64_t m_wanted = 0;
    uint64_t m_compared = 0;
};

/// Sets the flag of each text in the arena that starts, or ends, with `needle`.
void flagTextsAtEnd(std::span<const char> bytes, std::span<const uint32_t> offsets, std::string_view needle,
                    bool atStart, const CancelFlag &cancelled, uint8_t *flags)
{
    const EndPattern pattern(needle, atStart);
    for (size_t entry = 0; entry + 1 < offsets.size(); ++entry) {
        if (entry % entriesBetweenCancelChecks == 0 && cancelled.isSet())
            return;
        const std::string_view text(bytes.data() + offsets[entry], offsets[entry + 1] - offsets[entry]);
        if (text.size() < needle.size())
            continue;
        // Eight bytes may reach into a neighbour, but not beyond the arena.
        const bool reaches
            = atStart ? offsets[entry] + EndPattern::width <= bytes.size() : offsets[entry + 1] >= EndPattern::width;
        if (reaches && !pattern.fits(atStart ? text.data() : text.data() + text.size() - EndPattern::width))
            continue;
        if (!reaches || needle.size() > EndPattern::width)
            flags[entry] = static_cast<uint8_t>(atStart ? text.starts_with(needle) : text.ends_with(needle));
        else
            flags[entry] = 1;
    }
}

std::vector<uint8_t> entriesAtEnd(const SnapshotDictionary &dictionary, std::string_view needle, bool atStart,
                                  const CancelFlag &cancelled)
{
    std::vector<uint8_t> flags(dictionary.size(), 0);
    flagTextsAtEnd(dictionary.bytes, dictionary.offsets, needle, atStart, cancelled, flags.data());
    flagTextsAtEnd(dictionary.moreBytes, dictionary.moreOffsets, needle, atStart, cancelled,
                   flags.data() + dictionary.firstSize());
    // Entry 0 is no text.
    if (!flags.empty())
        flags.front() = 0;
    return flags;
}

std::vector<uint8_t> entriesInList(const SnapshotDictionary &dictionary, const std::vector<std::string> &values,
                                   bool in, const CancelFlag &cancelled)
{
    const std::unordered_set<std::string_view> wanted(values.cbegin(), values.cend());
    return entriesWhere(dictionary, cancelled, [&](std::string_view text) { return wanted.contains(text) == in; });
}

} // namespace

std::vector<uint8_t> matchingEntries(const SnapshotColumn &column, const Condition &condition,
                                     const CancelFlag &cancelled)
{
    const SnapshotDictionary &dictionary
        = column.comparison == TextComparison::Folded ? column.folded : column.dictionary;
    std::vector<std::string> values;
    for (const Operand &operand : condition.operands)
        values.push_back(operandText(operand, column.comparison));
    const std::string_view value = values.empty() ? std::string_view() : std::string_view(values.front());
    const auto where = [&](auto holds) { return entriesWhere(dictionary, cancelled, holds); };

    switch (condition.op) {
    case Operator::Equals:
        return where([&](std::string_view text) { return text == value; });
    case Operator::NotEquals:
        return where([&](std::string_view text) { return text != value; });
    case Operator::In:
        return entriesInList(dictionary, values, true, cancelled);
    case Operator::NotIn:
        return entriesInList(dictionary, values, false, cancelled);
    case Operator::Less:
        return where([&](std::string_view text) { return text < value; });
    case Operator::LessOrEqual:
        return where([&](std::string_view text) { return text <= value; });
    case Operator::Greater:
        return where([&](std::string_view text) { return text > value; });
    case Operator::GreaterOrEqual:
        return where([&](std::string_view text) { return text >= value; });
    case Operator::Between:
        return where([&](std::string_view text) { return text >= value && text <= values.back(); });
    case Operator::Contains:
        return value.empty() ? where([](std::string_view) { return true; })
                             : entriesThatContain(dictionary, value, cancelled);
    case Operator::StartsWith:
        return entriesAtEnd(dictionary, value, true, cancelled);
    case Operator::EndsWith:
        return entriesAtEnd(dictionary, value, false, cancelled);
    default:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace odziv
