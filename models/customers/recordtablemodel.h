/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/windowedtablemodel.h"
#include "store/sqlrowsource.h"
#include "store/workspace.h"

namespace odziv {

/// Which rows of a table are shown: all of them, or those that belong to one other record.
struct TableScope
{
    enum class Of { Everything, Nothing, Customer, CustomerAccount, Contact, Campaign };

    Of of = Of::Everything;
    qint64 id = 0;

    static TableScope nothing() { return {Of::Nothing, 0}; }
    static TableScope customer(qint64 id) { return {Of::Customer, id}; }
    static TableScope customerAccount(qint64 id) { return {Of::CustomerAccount, id}; }
    static TableScope contact(qint64 id) { return {Of::Contact, id}; }
    static TableScope campaign(qint64 id) { return {Of::Campaign, id}; }

    bool operator==(const TableScope &) const = default;
};

/// A windowed table of the customer base that follows committed changes and can be narrowed to one other record.
class RecordTableModel : public WindowedTableModel
{
    Q_OBJECT

public:
    const TableScope &scope() const { return m_scope; }
    /// Shows the rows that belong to another record.
    void show(const TableScope &scope);

protected:
    using MakeTable = SqlTable (*)(const TableScope &scope);

    RecordTableModel(Workspace &workspace, const TableEnvironment &environment, MakeTable makeTable,
                     const TableScope &scope, QObject *parent);

private:
    Workspace &m_workspace;
    MakeTable m_makeTable;
    TableScope m_scope;
};

} // namespace odziv
