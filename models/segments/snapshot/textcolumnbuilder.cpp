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
constexpr size_t mostWaiting = 32;

void prefetch(const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    static_cast<void>(address);
#endif
}

} // namespace

uint32_t TextColumnBuilder::hashOf(std::string_view text)
{
    uint64_t state = text.size() * 0x9E3779B97F4A7C15u;
    const char *cursor = text.data();
    size_t left = text.size();
    while (left > 0) {
        uint64_t word = 0;
        const size_t part = left < 8 ? left : 8;
        std::memcpy(&word, cursor, part);
        state = (state ^ word) * 0xD6E8FEB86659FD93u;
        state ^= state >> 32;
        cursor += part;
        left -= part;
    }
    return static_cast<uint32_t>(state ^ (state >> 29));
}

TextColumnBuilder::TextColumnBuilder()
    : m_offsets{0, 0}
    , m_slots(firstSlots, 0)
{}

void TextColumnBuilder::addLater(std::string_view later)
{
    if (m_previous != 0 && m_waiting.empty() && text(m_previous) == later) {
        m_codes.push_back(m_previous);
        return;
    }
    const uint32_t hash = hashOf(later);
    if (entries() < entriesWorthWaiting) {
        m_codes.push_back(codeOf(later, hash));
        return;
    }
    prefetch(&m_slots[hash & (m_slots.size() - 1)]);
    m_waiting.push_back(
        {m_codes.size(), static_cast<uint32_t>(m_waitingBytes.size()), static_cast<uint32_t>(later.size()), hash});
    m_waitingBytes.append(later);
    m_codes.push_back(0);
    if (m_waiting.size() == mostWaiting)
        finish();
}

void TextColumnBuilder::finish()
{
    // First where the texts may stand, then what stands there, then the comparison.
    for (const Waiting &waiting : m_waiting)
        prefetch(&m_offsets[static_cast<uint32_t>(m_slots[waiting.hash & (m_slots.size() - 1)])]);
    for (const Waiting &waiting : m_waiting)
        prefetch(m_bytes.data() + m_offsets[static_cast<uint32_t>(m_slots[waiting.hash & (m_slots.size() - 1)])]);
    const std::string_view bytes = m_waitingBytes;
    for (const Waiting &waiting : m_waiting)
        m_codes[waiting.row] = codeOf(bytes.substr(waiting.offset, waiting.length), waiting.hash);
    m_waiting.clear();
    m_waitingBytes.clear();
}

uint32_t TextColumnBuilder::codeOf(std::string_view hashed, uint32_t hash)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        const uint64_t entry = m_slots[slot];
        if (entry == 0) {
            if (m_bytes.size() + hashed.size() > std::numeric_limits<uint32_t>::max()) {
                m_tooLarge = true;
                return 0;
            }
            const auto code = static_cast<uint32_t>(entries());
            m_bytes.append(hashed);
            m_offsets.push_back(static_cast<uint32_t>(m_bytes.size()));
            m_slots[slot] = (uint64_t(hash) << 32) | code;
            m_previous = code;
            if (entries() * 2 > m_slots.size())
                grow();
            return code;
        }
        const auto code = static_cast<uint32_t>(entry);
        if (static_cast<uint32_t>(entry >> 32) == hash && text(code) == hashed) {
            m_previous = code;
            return code;
        }
    }
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
