/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace odziv {

class Connection;

/// One prepared, forward-only statement. Values are always bound, positionally, in the order of the `?`.
/// Belongs to its connection's thread and must not outlive the connection.
///
///     auto query = connection.prepare(QStringLiteral("SELECT name FROM customer WHERE branch = ?"));
///     if (!query) return failure(query.error());
///     if (auto ran = query->bind(branch).run(); !ran) return failure(ran.error());
///     while (query->next()) names << query->text(0);
///     if (auto ended = query->finish(); !ended) return failure(ended.error());
class Query
{
public:
    Query &bind(qint64 value);
    Query &bind(int value) { return bind(static_cast<qint64>(value)); }
    Query &bind(bool value) { return bind(static_cast<qint64>(value ? 1 : 0)); }
    Query &bind(double value);
    /// A null or empty text is bound as NULL: the workspace never stores ''.
    Query &bind(const QString &value);
    Query &bind(const QByteArray &blob);
    /// Binds by the variant's own type; an invalid variant is NULL.
    Query &bind(const QVariant &value);
    Query &bindNull();
    template<typename T>
    Query &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }

    /// Executes with the values bound so far and forgets them, so the next bind() starts at the first `?`.
    Status run();
    /// Steps to the next row; false at the end *and* on failure, which finish() tells apart.
    bool next();
    /// Ends the statement (it can be run again); returns what stopped next(), if anything.
    Status finish();

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    QVariant value(int column) const { return m_query.value(column); }
    /// NULL becomes an empty optional.
    std::optional<qint64> optionalInteger(int column) const;

    qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }
    qint64 rowsAffected() const { return m_query.numRowsAffected(); }

private:
    friend class Connection;
    explicit Query(QSqlQuery query)
        : m_query(std::move(query))
    {}

    QSqlQuery m_query;
    int m_bound = 0;
};

} // namespace odziv
