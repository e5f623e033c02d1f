/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowaccess.h"

#include "common/clock.h"
#include "common/translate.h"

namespace odziv {

QDateTime RowAccess::instantAt(const Query &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

QDate RowAccess::dayAt(const Query &row, int column)
{
    return row.isNull(column) ? QDate() : fromEpochDay(row.integer(column));
}

QVariant RowAccess::toStored(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant();
}

QVariant RowAccess::toStored(QDate day)
{
    return day.isValid() ? QVariant(toEpochDay(day)) : QVariant();
}

tl::unexpected<Error> RowAccess::notFound(const QString &what)
{
    return failure(ErrorCode::NotFound, what);
}

Status RowAccess::checkUnique(Connection &connection, const QString &table, const QString &column, const QString &value,
                              qint64 id)
{
    const auto other = connection.scalar(
        QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ? AND id <> ?").arg(table, column), {value, id});
    if (!other)
        return failure(other.error());
    if (other->isValid())
        return failure(ErrorCode::AlreadyExists, tr("another row has \"%1\" already").arg(value), column);
    return {};
}

Status RowAccess::checkParent(Connection &connection, const QString &table, qint64 id, const QString &column)
{
    const auto found = connection.scalar(QStringLiteral("SELECT 1 FROM \"%1\" WHERE id = ?").arg(table), {id});
    if (!found)
        return failure(found.error());
    if (!found->isValid())
        return failure(ErrorCode::InvalidInput, tr("the row that this one belongs to does not exist"), column);
    return {};
}

Result<qint64> RowAccess::countReferences(Connection &connection, const QString &table, const QString &column,
                                          qint64 id)
{
    const auto count
        = connection.scalar(QStringLiteral("SELECT count(*) FROM \"%1\" WHERE \"%2\" = ?").arg(table, column), {id});
    if (!count)
        return failure(count.error());
    return count->toLongLong();
}

Status RowAccess::removeRow(Connection &connection, const QString &table, qint64 id, const QString &what)
{
    auto query = connection.prepare(QStringLiteral("DELETE FROM \"%1\" WHERE id = ?").arg(table));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(id).run(); !ran)
        return ran;
    if (query->rowsAffected() == 0)
        return notFound(what);
    return {};
}

RowNormaliser::RowNormaliser(const QString &table, const FieldRules::Context &context)
    : m_table(table)
    , m_context(context)
{}

RowNormaliser &RowNormaliser::text(const QString &column, QString &value)
{
    if (m_error)
        return *this;
    const FieldRule *const rule = FieldRules::find(m_table, column);
    Q_ASSERT_X(rule, "RowNormaliser", "the column has no rule");
    const auto parsed = FieldRules::parse(*rule, value, m_context);
    if (!parsed) {
        m_error = parsed.error();
        return *this;
    }
    value = parsed->toString();
    if (value.isEmpty() && FieldRules::isRequired(*rule))
        m_error = Error{ErrorCode::InvalidInput, tr("this field must not be empty"), column, {}};
    return *this;
}

RowNormaliser &RowNormaliser::check(const QString &column, const Status &status)
{
    if (m_error || status)
        return *this;
    m_error = status.error();
    m_error->place = column;
    return *this;
}

Status RowNormaliser::status() const
{
    if (m_error)
        return failure(*m_error);
    return {};
}

} // namespace odziv
