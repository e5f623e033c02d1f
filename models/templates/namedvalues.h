/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

namespace odziv {

/// Values by name, each name once, in the order of their coming. For so few of them that to look through them takes
/// less than to hash a name. References to values end with the next new name.
template<typename Value>
class NamedValues
{
public:
    using Entry = std::pair<QString, Value>;

    NamedValues() = default;
    NamedValues(std::initializer_list<Entry> entries)
    {
        for (const Entry &entry : entries)
            insert(entry.first, entry.second);
    }

    bool isEmpty() const { return m_entries.empty(); }
    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    void reserve(qsizetype size) { m_entries.reserve(static_cast<size_t>(size)); }

    /// Null for a name that is not there.
    const Value *find(const QString &name) const
    {
        const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                        [&name](const Entry &entry) { return entry.first == name; });
        return found == m_entries.cend() ? nullptr : &found->second;
    }
    Value *find(const QString &name) { return const_cast<Value *>(std::as_const(*this).find(name)); }
    bool contains(const QString &name) const { return find(name) != nullptr; }
    /// An empty value for a name that is not there.
    Value value(const QString &name) const
    {
        const Value *found = find(name);
        return found ? *found : Value();
    }

    /// Makes the name if it is not there.
    Value &operator[](const QString &name)
    {
        Value *found = find(name);
        return found ? *found : m_entries.emplace_back(name, Value()).second;
    }
    /// Takes the place of a value that is there.
    void insert(const QString &name, Value value) { (*this)[name] = std::move(value); }

    friend bool operator==(const NamedValues &a, const NamedValues &b)
    {
        return a.m_entries.size() == b.m_entries.size()
               && std::all_of(a.m_entries.cbegin(), a.m_entries.cend(), [&b](const Entry &entry) {
                      const Value *other = b.find(entry.first);
                      return other && *other == entry.second;
                  });
    }

private:
    std::vector<Entry> m_entries;
};

} // namespace odziv
