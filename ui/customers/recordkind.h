/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/editor.h"
#include "store/connection.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace odziv {

/// The fields of one record by column name, in stored form (FieldRules): QString, qint64, or invalid when missing.
/// Instants that nobody edits are QDateTimes; names of other records are plain texts.
using RecordValues = QHash<QString, QVariant>;

/// One field of a form.
struct FormField
{
    enum class Kind {
        Line,
        Choice,     ///< one of `choices`
        OpenChoice, ///< one of `choices` or something else
        Day,
        Number,
        Check,
        ReadOnly
    };
    struct Choice
    {
        QString value;
        QString label;
    };

    QString column;
    QString label;
    Kind kind = Kind::Line;
    QList<Choice> choices;
    bool onlyWhenNew = false; ///< can be filled in for a new record, is read-only afterwards
};

/// How a kind of record is read, edited and written: what a form and its undo steps know about it. Stateless; reading
/// happens on pool threads, writing on the writer's.
class RecordKind
{
public:
    virtual ~RecordKind() = default;

    /// Name in the catalog: rules of the fields are looked up under it.
    virtual QString table() const = 0;
    virtual QList<FormField> fields() const = 0;
    /// What to call the record: a name, a number.
    virtual QString heading(const RecordValues &values) const = 0;

    virtual Result<RecordValues> read(Connection &connection, qint64 id) const = 0;
    /// Writes the given columns only; the others stay as they are in the workspace.
    virtual Status update(Connection &connection, qint64 id, const RecordValues &changes,
                          const Editor &editor) const = 0;
    /// Returns the id; an id among the values is kept, which brings a deleted record back.
    virtual Result<qint64> insert(Connection &connection, const RecordValues &values, const Editor &editor) const;
    virtual Status remove(Connection &connection, qint64 id) const;
};

/// Choices whose words are the values themselves.
QList<FormField::Choice> plainChoices(const QStringList &values);

} // namespace odziv
