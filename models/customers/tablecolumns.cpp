/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "tablecolumns.h"

#include "common/translate.h"

namespace odziv {

ColumnBuilder::ColumnBuilder(const char *name, const QString &title, CellKind kind)
{
    m_column.column.name = QString::fromLatin1(name);
    m_column.column.title = title;
    m_column.column.kind = kind;
    m_column.expression = QStringLiteral("t.") + m_column.column.name;
    switch (kind) {
    case CellKind::Instant:
        m_column.column.width = 18;
        break;
    case CellKind::Day:
    case CellKind::Integer:
    case CellKind::Money:
        m_column.column.width = 12;
        break;
    case CellKind::Boolean:
        m_column.column.width = 10;
        break;
    case CellKind::Text:
    case CellKind::Code:
        break;
    }
}

ColumnBuilder &ColumnBuilder::from(const char *expression)
{
    m_column.expression = QString::fromLatin1(expression);
    return *this;
}

ColumnBuilder &ColumnBuilder::joinedFrom(const char *expression)
{
    m_column.joined = true;
    return from(expression);
}

ColumnBuilder &ColumnBuilder::wide(int characters)
{
    m_column.column.width = characters;
    return *this;
}

ColumnBuilder &ColumnBuilder::hidden()
{
    m_column.column.shown = false;
    return *this;
}

ColumnBuilder &ColumnBuilder::summable()
{
    m_column.column.summable = true;
    return *this;
}

ColumnBuilder &ColumnBuilder::withSeconds()
{
    m_column.column.withSeconds = true;
    m_column.column.width = 20;
    return *this;
}

ColumnBuilder &ColumnBuilder::labels(const QHash<QString, QString> &labels)
{
    m_column.column.labels = labels;
    return *this;
}

void restrictTable(SqlTable &table, const char *condition, qint64 value)
{
    table.condition = QString::fromLatin1(condition);
    table.conditionValues.clear();
    for (qsizetype i = table.condition.count(u'?'); i > 0; --i)
        table.conditionValues << value;
}

void restrictToNothing(SqlTable &table)
{
    table.condition = QStringLiteral("0");
    table.conditionValues.clear();
}

QHash<QString, QString> customerKindLabels()
{
    return {{QStringLiteral("household"), tr("Household")}, {QStringLiteral("company"), tr("Company")}};
}

QHash<QString, QString> channelLabels()
{
    return {{QStringLiteral("email"), tr("E-mail")},
            {QStringLiteral("sms"), tr("SMS")},
            {QStringLiteral("call"), tr("Call")}};
}

} // namespace odziv
