/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QStringList>

#include <functional>

namespace odziv {

class Connection;

/// Indices and triggers taken off some tables for a bulk load, to be put back when it is done. They come back by the
/// very statements that made them, so the schema is what the migrations left.
class DeferredSchema
{
public:
    /// Drops the indices and triggers of `tables`, those that belong to PRIMARY KEY and UNIQUE aside.
    static Result<DeferredSchema> drop(Connection &connection, const QStringList &tables);

    /// Makes them again; `made` is called after each with how many are done. May be called once.
    Status restore(Connection &connection, const std::function<Status(int made)> &made) const;
    int size() const { return static_cast<int>(m_statements.size()); }

private:
    QStringList m_statements;
};

} // namespace odziv
