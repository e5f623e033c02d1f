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

uint32_t hashOf(std::string_view text)
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

} // namespace

TextColumnBuilder::TextColumnBuilder()
    : m_offsets{0, 0}
    , m_slots(firstSlots, 0)
{}

uint32_t TextColumnBuilder::codeOf(std::string_view hashed)
{
    if (m_previous != 0 && text(m_previous) == hashed)
        return m_previous;
    const uint32_t hash = hashOf(hashed);
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
