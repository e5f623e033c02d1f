/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace odziv {

/// Gives every distinct text a code in the order of first use; 0 is kept for "missing". codes() and all else is
/// complete after finish(): in a large dictionary many texts are looked up at once, so that the processor waits for
/// memory once instead of once a text.
class TextColumnBuilder
{
public:
    TextColumnBuilder();

    /// For about so many rows.
    void reserve(size_t rows) { m_codes.reserve(rows); }
    /// Promises that no text comes twice, so that none need be looked up.
    void expectDistinct() { m_isDistinct = true; }
    void addMissing() { m_codes.push_back(0); }
    void add(std::string_view text);
    void finish();
    /// The code of an added text; 0 when nobody added it. Not after expectDistinct().
    uint32_t find(std::string_view text) const;

    const std::vector<uint32_t> &codes() const { return m_codes; }
    /// Offsets of the entries in bytes(), one more than there are entries; entry 0 is empty.
    const std::vector<uint32_t> &offsets() const { return m_offsets; }
    const std::string &bytes() const { return m_bytes; }
    size_t entries() const { return m_offsets.size() - 1; }
    std::string_view text(size_t entry) const
    {
        return {m_bytes.data() + m_offsets[entry], m_offsets[entry + 1] - m_offsets[entry]};
    }
    /// True once the texts need more than 4 GiB, which the format cannot hold.
    bool isTooLarge() const { return m_tooLarge; }

private:
    /// A text that waits: its row, and where it stands in m_waitingBytes.
    struct Waiting
    {
        size_t row;
        uint32_t offset;
        uint32_t length;
        uint32_t hash;
    };

    uint32_t newCode(std::string_view text);
    uint32_t codeOf(std::string_view text, uint32_t hash);
    /// Where the text stands, or would stand.
    size_t slotOf(std::string_view text, uint32_t hash) const;
    /// What stands where the text is looked for first.
    uint32_t likelyCodeOf(const Waiting &waiting) const
    {
        return static_cast<uint32_t>(m_slots[waiting.hash & (m_slots.size() - 1)]);
    }
    void grow();

    std::vector<uint32_t> m_codes;
    std::vector<uint32_t> m_offsets;
    std::string m_bytes;
    std::vector<uint64_t> m_slots; ///< upper half: hash, lower half: code; 0 is free
    uint32_t m_previous = 0;       ///< rows of one kind stand together more often than not
    bool m_isDistinct = false;
    bool m_tooLarge = false;
    std::vector<Waiting> m_waiting;
    std::string m_waitingBytes;
};

} // namespace odziv
