/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordtablemodel.h"

namespace odziv {

namespace {

std::shared_ptr<const RowSource> makeSource(Workspace &workspace, SqlTable table, const TableEnvironment &environment)
{
    return std::make_shared<SqlRowSource>(workspace, std::move(table), environment.locale, environment.zone);
}

} // namespace

RecordTableModel::RecordTableModel(Workspace &workspace, const TableEnvironment &environment, MakeTable makeTable,
                                   const TableScope &scope, QObject *parent)
    : WindowedTableModel(makeSource(workspace, makeTable(scope), environment), environment, parent)
    , m_workspace(workspace)
    , m_makeTable(makeTable)
    , m_scope(scope)
{
    connect(&workspace, &Workspace::tablesChanged, this, &WindowedTableModel::noteTablesChanged);
}

void RecordTableModel::show(const TableScope &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    setSource(makeSource(m_workspace, m_makeTable(scope), environment()));
}

} // namespace odziv
