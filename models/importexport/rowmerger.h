/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/importplan.h"
#include "importexport/importvalue.h"
#include "store/sqlitestatement.h"

#include <QHash>
#include <QMultiHash>

#include <optional>
#include <vector>

namespace odziv {

class Connection;

/// Who changes rows, and when: what changedAt, changedBy, createdAt and createdBy get.
struct ChangeStamp
{
    qint64 at = 0; ///< milliseconds UTC
    QString by;
};

/// Brings one converted row after another into a table: inserted when its key is new, updated when a value differs,
/// left alone otherwise. changedAt and changedBy never count as a difference. Runs inside the caller's transaction and
/// belongs to the connection's thread.
class RowMerger
{
public:
    enum class Outcome { Inserted, Updated, Unchanged, Rejected };
    struct Verdict
    {
        Outcome outcome = Outcome::Unchanged;
        QString reason; ///< why it was rejected
    };

    RowMerger(const ImportPlan &plan, const ChangeStamp &stamp);
    /// Prepares the statements. A key without an index is read into memory once.
    Status prepare(Connection &connection);

    /// `values` are those of the plan's columns, `rowNumber` is the row of the file. A second row with the same key is
    /// rejected with the number of the first.
    Result<Verdict> merge(qint64 rowNumber, const ImportValue *values);

private:
    /// How rows are found by one of the plan's keys.
    struct KeyState
    {
        std::vector<int> columns; ///< their places in the plan
        /// The values looked for, in the order of the columns; texts that compare folded are folded here too.
        std::vector<ImportValue> sought;
        int needs = -1;
        SqliteStatement find;
        bool inMemory = false;
        QMultiHash<quint64, qint64> rows; ///< hash of the key's values to row id, when it has no index
    };
    /// Where a parameter of a statement gets its value from when the file does not give one.
    enum class Stamp { None, Time, Person };
    struct Slot
    {
        int source = -1; ///< its place in the plan, or -1
        Stamp stamp = Stamp::None;
    };
    struct Compared
    {
        int column = 0; ///< of the table
        int source = 0; ///< of the plan
    };
    struct Match
    {
        qint64 row = 0; ///< 0: there is none
        bool many = false;
    };

    void findSearchColumns();
    Status prepareKey(Connection &connection, KeyState &key);
    Status loadKey(Connection &connection, KeyState &key);
    Status prepareInsert(Connection &connection);
    Status prepareUpdates(Connection &connection);
    KeyState *keyFor(const ImportValue *values);
    bool isFolded(int planColumn) const;
    /// Sets what find() looks for, and returns its hash.
    quint64 seek(KeyState &key, const ImportValue *values);
    Result<Match> find(KeyState &key, const ImportValue *values);
    Result<bool> probe(KeyState &key, qint64 row);
    bool differs(const ImportValue *values) const;
    Result<Verdict> insert(qint64 rowNumber, const ImportValue *values);
    Result<Verdict> update(qint64 row, const ImportValue *values);
    void bindSlots(SqliteStatement &statement, const std::vector<Slot> &places, const ImportValue *values) const;
    QByteArray searchText(const ImportValue *values, bool hasOld) const;
    QString constraintReason(const QString &message) const;

    const ImportPlan &m_plan;
    QByteArray m_stampBy;
    qint64 m_stampAt;
    Connection *m_connection = nullptr;
    std::vector<KeyState> m_keys;
    std::vector<int> m_sourceOf; ///< for each column of the table, its place in the plan, or -1
    int m_idSource = -1;
    std::vector<Compared> m_compared;
    std::vector<Slot> m_insertSlots;
    std::vector<Slot> m_updateSlots;
    SqliteStatement m_fetch;
    SqliteStatement m_insert;
    SqliteStatement m_update;
    SqliteStatement m_updateWithSearchText;
    bool m_hasSearchText = false;
    std::vector<int> m_searchColumns; ///< columns of the table that searchText is made of
    QHash<qint64, qint64> m_seen;     ///< row id to the row of the file that gave its values
};

} // namespace odziv
