/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QVariant>

namespace oracle {

/// What the oracle knows of a column. Types: i id, t text, f folded text, n whole number, m money, d day, s instant,
/// b boolean.
struct Column
{
    QString name;
    char type;
    QStringList pool; ///< where the generator takes texts from
};

struct Table
{
    QString name;
    QString parent;     ///< empty for the root of the join tree
    QString foreignKey; ///< the column that holds the parent's id
    QList<Column> columns;
};

/// One row; missing values have no entry. Texts are QString, days QDate, everything else qint64 as it is stored.
struct Row
{
    qint64 id = 0;
    qint64 parent = 0; ///< the id in the column that leads to the parent's row; 0 when it is missing
    QHash<QString, QVariant> values;
};

/// What one evaluation gives.
struct Counts
{
    QList<qint64> gross;
    QList<qint64> cumulative;
    QSet<qint64> members;
};

/// A second implementation of the meaning of segments, as plain as can be: loops over rows in memory, reading the JSON
/// of the definition. It shares no code with the evaluator on purpose.
class Oracle
{
public:
    QMap<QString, Table> tables;
    QMap<QString, QList<Row>> rows;
    QHash<QString, QJsonObject> segments;                    ///< saved segments by name
    QHash<QString, QPair<QString, QSet<qint64>>> resultSets; ///< level and members by name
    QDate today;
    QTimeZone zone;

    Counts evaluate(const QJsonObject &segment) const;

private:
    using Joined = QHash<QString, const Row *>;

    /// One step of a join: to `table`, down from its parent or up from a child of it.
    struct Step
    {
        QString from;
        QString table;
        bool down = false;
    };

    /// What is worth remembering while neither rows nor segments change.
    struct Found
    {
        QHash<QString, QHash<qint64, QList<const Row *>>> byId;
        QHash<QString, QHash<qint64, QList<const Row *>>> byParent;
        QHash<QString, Counts> nested;
    };

    Counts evaluated(const QJsonObject &segment) const;
    Counts fold(const QJsonArray &blocks, const QString &target) const;
    QSet<qint64> blockSet(const QJsonObject &block, const QString &target) const;
    QSet<qint64> sameRecordSet(const QJsonObject &tree, const QString &target) const;
    QSet<qint64> anyRecordSet(const QJsonObject &tree, const QString &target) const;
    bool treeHolds(const QJsonObject &tree, const Joined &record) const;
    bool conditionHolds(const QJsonObject &condition, const Joined &record) const;
    bool valueHolds(const QVariant &value, const Column &column, const QJsonObject &condition) const;
    QList<Step> stepsTo(const QSet<QString> &named, const QString &target) const;
    QList<Joined> joinedRows(const QString &target, const Row &row, const QList<Step> &steps) const;
    /// By reference: joined records point at the rows.
    const QList<Row> &rowsOf(const QString &table) const;
    QStringList ancestors(const QString &table) const;
    QSet<qint64> reaching(const QString &target, const QString &level, const QSet<qint64> &members) const;

    mutable Found m_found;
};

/// Plain letters of the few that the tests use.
QString plainLetters(const QString &text);

} // namespace oracle
