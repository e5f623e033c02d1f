/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/importplan.h"
#include "importexport/importvalue.h"
#include "store/sqlitestatement.h"

#include <QByteArray>

#include <vector>

namespace odziv {

class Connection;

/// Finds the rows that the references of an imported row point at: by id, by business number, or a contact by its
/// address among those of the row's own customer. Belongs to the connection's thread.
class ReferenceResolver
{
public:
    explicit ReferenceResolver(const ImportPlan &plan)
        : m_plan(plan)
        , m_lookUps(plan.columns.size())
    {}

    /// Fails with InvalidInput when the file names contacts by address but has no account to look in.
    Status prepare(Connection &connection);
    /// Replaces every reference in `values`, one for each column of the plan, by the id of its row. Returns why the row
    /// cannot be used, for people; an empty text when it can. Fails only when the workspace does.
    Result<QString> resolve(ImportValue *values);

private:
    struct LookUp
    {
        bool used = false;
        SqliteStatement find;
        int scope = -1; ///< the column whose account the row must belong to
        QByteArray lastKey;
        ImportValue lastId;
    };

    Result<QString> sqlFor(size_t index);
    Result<QString> resolveColumn(size_t index, ImportValue *values);

    const ImportPlan &m_plan;
    std::vector<LookUp> m_lookUps;
};

} // namespace odziv
