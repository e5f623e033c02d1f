/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace odziv {

/// A 64-bit row id that cannot be mistaken for the id of another table. 0 means "no row".
template<typename Tag>
class TypedId
{
public:
    constexpr TypedId() = default;
    constexpr explicit TypedId(qint64 value)
        : m_value(value)
    {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(TypedId, TypedId) = default;
    friend constexpr bool operator==(TypedId, TypedId) = default;
    friend size_t qHash(TypedId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace odziv
