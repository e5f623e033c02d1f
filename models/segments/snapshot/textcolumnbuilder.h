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

/// Gives every distinct text a code in the order of first use; 0 is kept for "missing".
class TextColumnBuilder
{
public:
    TextColumnBuilder();

    void addMissing() { m_codes.push_back(0); }
    void add(std::string_view text) { m_codes.push_back(codeOf(text)); }

    const std::vector<uint32_t> &codes() const { return m_codes; }
    /// Offsets of the entries in bytes(), one more than there are entries; entry 0 is empty.
    const std::vector<uint32_t> &offsets() const { return m_offsets; }
    const std::string &bytes() const { return m_bytes; }
    size_t entries() const { return m_offsets.size() - 1; }
    std::string_view text(size_t entry) const
    {
        return std::string_view(m_bytes).substr(m_offsets[entry], m_offsets[entry + 1] - m_offsets[entry]);
    }
    /// True once the texts need more than 4 GiB, which the format cannot hold.
    bool isTooLarge() const { return m_tooLarge; }

private:
    uint32_t codeOf(std::string_view text);
    void grow();

    std::vector<uint32_t> m_codes;
    std::vector<uint32_t> m_offsets;
    std::string m_bytes;
    std::vector<uint64_t> m_slots; ///< upper half: hash, lower half: code; 0 is free
    uint32_t m_previous = 0;       ///< rows of one kind stand together more often than not
    bool m_tooLarge = false;
};

} // namespace odziv
