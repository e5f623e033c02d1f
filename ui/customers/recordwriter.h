/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "store/workspace.h"
#include "ui/customers/recordkind.h"

#include <QObject>

#include <functional>
#include <memory>

class QUndoStack;

namespace odziv {

/// One saved edit of a record and how to take it back. Values are those of the columns that the edit concerns.
struct RecordEdit
{
    qint64 id = 0;
    RecordValues before; ///< empty: the record did not exist
    RecordValues after;  ///< empty: the record was deleted
    bool existedBefore = true;
    bool existsAfter = true;
    QString text; ///< translated, for "Undo ..."
};

/// Writes edits of one kind of record on the writer thread and keeps them as undo steps. An undo step that the store
/// refuses ends the history, because what follows would no longer be true.
class RecordWriter final : public QObject
{
    Q_OBJECT

public:
    RecordWriter(std::shared_ptr<const RecordKind> kind, Workspace &workspace, const Clock &clock, QString userName,
                 QObject *parent);

    QUndoStack *undoStack() const { return m_undoStack; }
    bool isBusy() const { return m_pending > 0; }

    void update(qint64 id, const RecordValues &before, const RecordValues &after, const QString &text);
    void insert(const RecordValues &values, const QString &text);
    /// All or none.
    void remove(const std::vector<qint64> &ids, const QString &text);

Q_SIGNALS:
    /// The edit is on disk; `id` is the record to show (0: it is gone).
    void written(qint64 id);
    void failed(const odziv::Error &error);

private:
    friend class RecordEditCommand;
    using Edits = std::vector<RecordEdit>;
    /// Writes towards `after` or, for an undo, towards `before`.
    void write(const std::shared_ptr<Edits> &edits, bool undo, bool isFirst, const QString &text);

    std::shared_ptr<const RecordKind> m_kind;
    Workspace &m_workspace;
    const Clock &m_clock;
    QString m_userName;
    QUndoStack *m_undoStack;
    int m_pending = 0;
};

} // namespace odziv
