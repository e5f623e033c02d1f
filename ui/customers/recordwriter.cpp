/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordwriter.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <vector>

namespace odziv {

/// A group of edits that were written together. Pushed after the first writing, so its first redo does nothing.
class RecordEditCommand final : public QUndoCommand
{
public:
    RecordEditCommand(RecordWriter &writer, std::shared_ptr<std::vector<RecordEdit>> edits, const QString &text)
        : QUndoCommand(text)
        , m_writer(writer)
        , m_edits(std::move(edits))
    {}

    void undo() override { m_writer.write(m_edits, true, false, text()); }
    void redo() override
    {
        if (std::exchange(m_written, true))
            m_writer.write(m_edits, false, false, text());
    }

private:
    RecordWriter &m_writer;
    std::shared_ptr<std::vector<RecordEdit>> m_edits;
    bool m_written = false;
};

namespace {

Status writeOne(const RecordKind &kind, Connection &connection, RecordEdit &edit, bool undo, const Editor &editor)
{
    const bool exists = undo ? edit.existsAfter : edit.existedBefore;
    const bool shallExist = undo ? edit.existedBefore : edit.existsAfter;
    const RecordValues &values = undo ? edit.before : edit.after;
    if (exists && shallExist)
        return kind.update(connection, edit.id, values, editor);
    if (shallExist) {
        RecordValues row = values;
        if (edit.id != 0)
            row.insert(QStringLiteral("id"), edit.id);
        const auto id = kind.insert(connection, row, editor);
        if (!id)
            return failure(id.error());
        edit.id = *id;
        return {};
    }
    // What is deleted must be known whole to come back.
    const auto row = kind.read(connection, edit.id);
    if (!row)
        return failure(row.error());
    (undo ? edit.after : edit.before) = *row;
    return kind.remove(connection, edit.id);
}

} // namespace

RecordWriter::RecordWriter(std::shared_ptr<const RecordKind> kind, Workspace &workspace, const Clock &clock,
                           QString userName, QObject *parent)
    : QObject(parent)
    , m_kind(std::move(kind))
    , m_workspace(workspace)
    , m_clock(clock)
    , m_userName(std::move(userName))
    , m_undoStack(new QUndoStack(this))
{}

void RecordWriter::update(qint64 id, const RecordValues &before, const RecordValues &after, const QString &text)
{
    write(std::make_shared<Edits>(Edits{{id, before, after, true, true, text}}), false, true, text);
}

void RecordWriter::insert(const RecordValues &values, const QString &text)
{
    write(std::make_shared<Edits>(Edits{{0, {}, values, false, true, text}}), false, true, text);
}

void RecordWriter::remove(const std::vector<qint64> &ids, const QString &text)
{
    auto edits = std::make_shared<Edits>();
    for (const qint64 id : ids)
        edits->push_back({id, {}, {}, true, false, text});
    write(edits, false, true, text);
}

void RecordWriter::write(const std::shared_ptr<Edits> &edits, bool undo, bool isFirst, const QString &text)
{
    ++m_pending;
    m_workspace.post(
        [kind = m_kind, edits, undo, &clock = m_clock, user = m_userName](Connection &connection) -> Status {
            const Editor editor{clock, user};
            for (RecordEdit &edit : *edits) {
                if (auto written = writeOne(*kind, connection, edit, undo, editor); !written)
                    return written;
            }
            return {};
        },
        this,
        [this, edits, undo, isFirst, text](const Status &written) {
            --m_pending;
            if (!written) {
                if (!isFirst)
                    m_undoStack->clear();
                Q_EMIT failed(written.error());
                return;
            }
            if (isFirst)
                m_undoStack->push(new RecordEditCommand(*this, edits, text));
            const RecordEdit &last = edits->back();
            const bool exists = undo ? last.existedBefore : last.existsAfter;
            Q_EMIT this->written(exists ? last.id : 0);
        });
}

} // namespace odziv
