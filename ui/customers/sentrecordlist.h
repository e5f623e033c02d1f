/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/sentrecordtablemodel.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

namespace odziv {

class DataTableView;

/// What was sent, with search and refresh: to everybody, or within one campaign. The newest stands first.
class SentRecordList final : public QWidget
{
    Q_OBJECT

public:
    explicit SentRecordList(const UiContext &context, QWidget *parent = nullptr);

    void show(const TableScope &scope);
    DataTableView *table() const { return m_table; }

Q_SIGNALS:
    void failed(const odziv::Error &error);

private:
    SentRecordTableModel *m_model;
    DataTableView *m_table;
};

} // namespace odziv
