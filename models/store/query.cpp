/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "query.h"

#include "store/storeerror.h"

#include <QSqlError>

namespace odziv {

Query &Query::bind(qint64 value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(double value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    if (value.isEmpty())
        return bindNull();
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(const QByteArray &blob)
{
    m_query.bindValue(m_bound++, blob);
    return *this;
}

Query &Query::bind(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return bind(value.toString());
    if (value.typeId() == QMetaType::Bool)
        return bind(value.toBool());
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query &Query::bindNull()
{
    m_query.bindValue(m_bound++, QVariant());
    return *this;
}

Status Query::run()
{
    m_bound = 0;
    if (!m_query.exec())
        return failure(databaseError(m_query.lastError(), m_query.lastQuery()));
    return {};
}

bool Query::next()
{
    return m_query.next();
}

Status Query::finish()
{
    const QSqlError error = m_query.lastError();
    const QString statement = m_query.lastQuery();
    m_query.finish();
    if (error.isValid() && error.type() != QSqlError::NoError)
        return failure(databaseError(error, statement));
    return {};
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    if (isNull(column))
        return {};
    return integer(column);
}

} // namespace odziv
