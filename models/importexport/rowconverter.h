/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/importplan.h"
#include "importexport/importvalue.h"
#include "importexport/rowreader.h"
#include "importexport/sqlitestatement.h"

#include <QHash>

#include <vector>

namespace odziv {

class Connection;

/// Turns a row of a file into values of the workspace: every column by its FieldRule, references looked up in the tables
/// they point at. Belongs to the connection's thread.
class RowConverter
{
public:
    RowConverter(const ImportPlan &plan, const RowReader &reader, const FieldRules::Context &context);
    /// Prepares the look-ups.
    Status prepare(Connection &connection);

    /// Fills `values`, one for each column of the plan, and returns why the row cannot be used, for people; an empty
    /// text when it can. Fails only when the workspace does.
    Result<QString> convert(const SourceRow &row, std::vector<ImportValue> &values);

private:
    struct ColumnState
    {
        QHash<QString, ImportValue> known; ///< texts seen before; given up for columns that hardly repeat
        bool remembers = true;
        SqliteStatement lookUp; ///< the id of the row that a reference names
        int scope = -1;         ///< a contact is looked up among those of this column's account
        QByteArray lastKey;
        ImportValue lastId;
    };

    QString wrongShape(const SourceRow &row) const;
    Status prepareLookUp(Connection &connection, size_t index);
    Result<QString> convertCell(size_t index, const QString &text, ImportValue &value);
    Result<QString> resolve(size_t index, std::vector<ImportValue> &values);

    const ImportPlan &m_plan;
    FieldRules::Context m_context;
    bool m_fixedWidth;
    bool m_guarded;
    std::vector<ColumnState> m_states;
};

} // namespace odziv
