/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "textcolumnbuilder.h"

#include <cstring>
#include <limits>

namespace odziv {

namespace {

constexpr size_t firstSlots = 1024;
/// A dictionary of fewer entries stays in the cache.
constexpr size_t entriesWorthWaiting = 4096;
constexpr size_t mostWaiting = 256;

void prefetch(const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    static_cast<void>(address);
#endif
}

template<typename Word>
uint64_t wordAt(const char *bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof(Word));
    return word;
}

/// The first and the last eight bytes, which overlap in shorter texts: of up to 16 bytes they hold all.
struct Ends
{
    uint64_t first = 0;
    uint64_t last = 0;

    friend bool operator==(const Ends &, const Ends &) = default;
};

inline Ends endsOf(std::string_view text)
{
    const char *const bytes = text.data();
    const size_t length = text.size();
    if (length >= 8)
        return {wordAt<uint64_t>(bytes), wordAt<uint64_t>(bytes + length - 8)};
    if (length >= 4)
        return {wordAt<uint32_t>(bytes), wordAt<uint32_t>(bytes + length - 4)};
    if (length == 0)
        return {};
    return {wordAt<uint8_t>(bytes) | wordAt<uint8_t>(bytes + length / 2) << 8, wordAt<uint8_t>(bytes + length - 1)};
}

constexpr size_t mostBytesInEnds = 16;

inline bool isSame(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    return a.size() <= mostBytesInEnds ? endsOf(a) == endsOf(b) : a == b;
}

inline uint64_t mixed(uint64_t state, uint64_t word)
{
    state = (state ^ word) * 0xD6E8FEB86659FD93u;
    return state ^ (state >> 32);
}

inline uint32_t hashOf(std::string_view text)
{
    const Ends ends = endsOf(text);
    uint64_t state = mixed(mixed(text.size() * 0x9E3779B97F4A7C15u, ends.first), ends.last);
    for (size_t middle = 8; middle + 8 < text.size(); middle += 8)
        state = mixed(state, wordAt<uint64_t>(text.data() + middle));
    return static_cast<uint32_t>(state ^ (state >> 29));
}

} // namespace

TextColumnBuilder::TextColumnBuilder()
    : m_offsets{0, 0}
    , m_slots(firstSlots, 0)
{}

void TextColumnBuilder::add(std::string_view added)
{
    if (m_isDistinct) {
        m_codes.push_back(newCode(added));
        return;
    }
    if (m_previous != 0 && m_waiting.empty() && isSame(text(m_previous), added)) {
        m_codes.push_back(m_previous);
        return;
    }
    const uint32_t hash = hashOf(added);
    if (entries() < entriesWorthWaiting) {
        m_codes.push_back(codeOf(added, hash));
        return;
    }
    prefetch(&m_slots[hash & (m_slots.size() - 1)]);
    m_waiting.push_back(
        {m_codes.size(), static_cast<uint32_t>(m_waitingBytes.size()), static_cast<uint32_t>(added.size()), hash});
    m_waitingBytes.append(added);
    m_codes.push_back(0);
    if (m_waiting.size() == mostWaiting)
        finish();
}

void TextColumnBuilder::finish()
{
    // First where the texts may stand, then what stands there, then the comparison.
    for (const Waiting &waiting : m_waiting)
        prefetch(&m_offsets[likelyCodeOf(waiting)]);
    for (const Waiting &waiting : m_waiting)
        prefetch(m_bytes.data() + m_offsets[likelyCodeOf(waiting)]);
    const std::string_view bytes = m_waitingBytes;
    for (const Waiting &waiting : m_waiting)
        m_codes[waiting.row] = codeOf(bytes.substr(waiting.offset, waiting.length), waiting.hash);
    m_waiting.clear();
    m_waitingBytes.clear();
}

uint32_t TextColumnBuilder::newCode(std::string_view text)
{
    if (m_bytes.size() + text.size() > std::numeric_limits<uint32_t>::max()) {
        m_tooLarge = true;
        return 0;
    }
    const auto code = static_cast<uint32_t>(entries());
    m_bytes.append(text);
    m_offsets.push_back(static_cast<uint32_t>(m_bytes.size()));
    return code;
}

inline size_t TextColumnBuilder::slotOf(std::string_view hashed, uint32_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    for (uint64_t entry = m_slots[slot]; entry != 0; entry = m_slots[slot]) {
        if (static_cast<uint32_t>(entry >> 32) == hash && isSame(text(static_cast<uint32_t>(entry)), hashed))
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

uint32_t TextColumnBuilder::find(std::string_view text) const
{
    return static_cast<uint32_t>(m_slots[slotOf(text, hashOf(text))]);
}

uint32_t TextColumnBuilder::codeOf(std::string_view hashed, uint32_t hash)
{
    const size_t slot = slotOf(hashed, hash);
    const auto known = static_cast<uint32_t>(m_slots[slot]);
    m_previous = known != 0 ? known : newCode(hashed);
    if (known == 0) {
        m_slots[slot] = (uint64_t(hash) << 32) | m_previous;
        if (entries() > m_slots.size() / 4 * 3)
            grow();
    }
    return m_previous;
}

void TextColumnBuilder::grow()
{
    std::vector<uint64_t> slots(m_slots.size() * 2, 0);
    const size_t mask = slots.size() - 1;
    for (const uint64_t entry : m_slots) {
        if (entry == 0)
            continue;
        size_t slot = static_cast<size_t>(entry >> 32) & mask;
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;
        slots[slot] = entry;
    }
    m_slots.swap(slots);
}

} // namespace odziv
