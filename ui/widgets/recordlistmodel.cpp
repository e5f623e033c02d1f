/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordlistmodel.h"

#include "common/windowedtablemodel.h"

#include <algorithm>

namespace odziv {

TableColumn listColumn(const QString &name, const QString &title, int width, CellKind kind)
{
    TableColumn column;
    column.name = name;
    column.title = title;
    column.width = width;
    column.kind = kind;
    return column;
}

QString instantText(const QDateTime &instant, const QLocale &locale, const QTimeZone &zone)
{
    return cellText(listColumn({}, {}, 0, CellKind::Instant), instant, locale, zone);
}

RecordListModel::RecordListModel(std::vector<TableColumn> columns, const QLocale &locale, const QTimeZone &zone,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_locale(locale)
    , m_zone(zone)
{}

void RecordListModel::setRecords(std::vector<Record> records)
{
    const bool sameRows = std::equal(m_records.begin(), m_records.end(), records.begin(), records.end(),
                                     [](const Record &a, const Record &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < records.size(); ++row) {
        if (m_records[row] == records[row])
            continue;
        m_records[row] = std::move(records[row]);
        const int changed = static_cast<int>(row);
        Q_EMIT dataChanged(index(changed, 0), index(changed, columnCount() - 1));
    }
}

int RecordListModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(), [id](const Record &r) { return r.id == id; });
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Record &record = m_records[static_cast<size_t>(index.row())];
    const auto column = static_cast<size_t>(index.column());
    if (role == WindowedTableModel::IdRole)
        return record.id;
    const QVariant value = column < record.values.size() ? record.values[column] : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_columns[column], value, m_locale, m_zone);
    case Qt::TextAlignmentRole:
        return QVariant(cellAlignment(m_columns[column].kind));
    case WindowedTableModel::ValueRole:
        return value;
    case WindowedTableModel::LoadedRole:
        return true;
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_columns[static_cast<size_t>(section)].title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(cellAlignment(m_columns[static_cast<size_t>(section)].kind));
    if (role == WindowedTableModel::NameRole)
        return m_columns[static_cast<size_t>(section)].name;
    return {};
}

} // namespace odziv
