/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/tablecolumn.h"

#include <QAbstractTableModel>

#include <vector>

namespace odziv {

/// A column of such a list.
TableColumn listColumn(const QString &name, const QString &title, int width, CellKind kind = CellKind::Text);

/// An instant as the cells of tables show it.
QString instantText(const QDateTime &instant, const QLocale &locale, const QTimeZone &zone);

/// A short list of records that is read at once (segments, templates, campaigns, senders): rows of typed values with
/// an id each, written for people as the big tables write them.
class RecordListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Record
    {
        qint64 id = 0;
        std::vector<QVariant> values; ///< one for each column, in the type of its CellKind

        bool operator==(const Record &) const = default;
    };

    RecordListModel(std::vector<TableColumn> columns, const QLocale &locale, const QTimeZone &zone,
                    QObject *parent = nullptr);

    /// Replaces all rows; rows that stay keep their place for selections where ids are equal and in equal order.
    void setRecords(std::vector<Record> records);
    const std::vector<Record> &records() const { return m_records; }
    /// The row of the record, or -1.
    int rowOf(qint64 id) const;
    const std::vector<TableColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TableColumn> m_columns;
    std::vector<Record> m_records;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace odziv
