/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "oracle.h"
#include "store/workspace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

namespace oracle {

/// Makes small customer bases with everything that hurts (missing values, letters that fold, quotes, rows without
/// children, references to nothing) and random segments over them. The same seed makes the same.
class SegmentGenerator
{
public:
    explicit SegmentGenerator(quint32 seed);

    /// The tables of the join tree as the oracle describes them.
    static QMap<QString, Table> tables();
    QMap<QString, QList<Row>> rows();
    /// Writes the rows into an empty workspace.
    static odziv::Status write(odziv::Workspace &workspace, const QMap<QString, QList<Row>> &rows);

    /// Changes about `count` rows of an existing workspace and of `rows` alike: values, parents, new rows, and rows
    /// that nobody needs deleted. One transaction.
    odziv::Status edit(odziv::Workspace &workspace, QMap<QString, QList<Row>> &rows, int count);

    /// A segment whose blocks may use the segments and result sets of these names.
    QJsonObject segment(const QString &name, const QStringList &segments, const QStringList &resultSets);
    QString level();
    QDate day();
    qint64 below(qint64 limit) { return static_cast<qint64>(m_random.bounded(static_cast<quint32>(limit))); }

private:
    Row newRow(const QString &table, qint64 id, qint64 parent);
    odziv::Status editOne(odziv::Connection &connection, QMap<QString, QList<Row>> &rows);
    odziv::Status insertOne(odziv::Connection &connection, const QString &table, QMap<QString, QList<Row>> &rows);
    odziv::Status changeOne(odziv::Connection &connection, const QString &table, QMap<QString, QList<Row>> &rows);
    odziv::Status removeOne(odziv::Connection &connection, const QString &table, QMap<QString, QList<Row>> &rows);
    QVariant value(const Column &column);
    QJsonValue operand(const Column &column);
    QJsonObject condition(const QString &target);
    QJsonObject tree(const QString &target, int depth);
    QJsonObject block(const QString &target, const QStringList &segments, const QStringList &resultSets, bool first,
                      int depth);
    bool chance(int percent) { return below(100) < percent; }
    template<typename List>
    auto pick(const List &list)
    {
        return list.at(below(list.size()));
    }

    QRandomGenerator m_random;
    QMap<QString, Table> m_tables = tables();
};

} // namespace oracle
