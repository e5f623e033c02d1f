/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "common/typedid.h"
#include "customers/fieldrules.h"
#include "store/connection.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace odziv {

/// What the storages of this room share: the forms of values in rows, and the checks before a row is written.
namespace RowAccess {

QDateTime instantAt(const Query &row, int column);
QDate dayAt(const Query &row, int column);
QVariant toStored(const QDateTime &instant);
QVariant toStored(QDate day);
/// 0, "no row", is NULL.
template<typename Tag>
QVariant toStored(TypedId<Tag> id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant();
}

/// The error when the row that a storage was asked for is not there (any more).
tl::unexpected<Error> notFound(const QString &what);

/// AlreadyExists at `column` when another row than `id` has this `value` already. Names are of the schema.
Status checkUnique(Connection &connection, const QString &table, const QString &column, const QString &value,
                   qint64 id);
/// InvalidInput at `column` when `id` is no row of `table`.
Status checkParent(Connection &connection, const QString &table, qint64 id, const QString &column);

/// How many rows of `table` refer to `id` by `column`.
Result<qint64> countReferences(Connection &connection, const QString &table, const QString &column, qint64 id);

/// Deletes the row; NotFound with `what` when there is none.
Status removeRow(Connection &connection, const QString &table, qint64 id, const QString &what);

} // namespace RowAccess

/// Brings the texts of one row into their stored form by the field rules, and keeps the first refusal.
class RowNormaliser
{
public:
    RowNormaliser(const QString &table, const FieldRules::Context &context);

    /// Replaces `value`; an empty one is refused when the column needs a value.
    RowNormaliser &text(const QString &column, QString &value);
    /// Keeps a refusal found elsewhere, with the column it is about.
    RowNormaliser &check(const QString &column, const Status &status);

    Status status() const;

private:
    QString m_table;
    FieldRules::Context m_context;
    std::optional<Error> m_error;
};

} // namespace odziv
