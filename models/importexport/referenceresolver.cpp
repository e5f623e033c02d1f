/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "referenceresolver.h"

#include "common/translate.h"
#include "store/connection.h"

#include <algorithm>

namespace odziv {

namespace {

const CatalogJoin *joinTo(const QString &child)
{
    const auto &joins = Catalog::builtIn().joins();
    const auto found
        = std::find_if(joins.cbegin(), joins.cend(), [&](const CatalogJoin &join) { return join.child == child; });
    return found == joins.cend() ? nullptr : &*found;
}

} // namespace

Status ReferenceResolver::prepare(Connection &connection)
{
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        if (m_plan.columns[i].column->references.isEmpty())
            continue;
        auto sql = sqlFor(i);
        if (!sql)
            return failure(sql.error());
        auto statement = SqliteStatement::prepare(connection, *sql);
        if (!statement)
            return failure(statement.error());
        m_lookUps[i].find = std::move(*statement);
        m_lookUps[i].used = true;
    }
    return {};
}

Result<QString> ReferenceResolver::sqlFor(size_t index)
{
    const ImportColumn &column = m_plan.columns[index];
    if (!column.referencedBy)
        return QStringLiteral("SELECT id FROM \"%1\" WHERE id = ?").arg(column.column->references);
    if (!column.referenced->businessKey.isEmpty())
        return QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ?")
            .arg(column.referenced->name, column.referencedBy->name);
    // Addresses repeat between customers, so the account of the row says in which customer to look.
    const CatalogJoin *const own = joinTo(column.referenced->name);
    for (size_t i = 0; own && i < m_plan.columns.size(); ++i) {
        const QString other = m_plan.columns[i].column->references;
        const CatalogJoin *const join = other.isEmpty() || i == index ? nullptr : joinTo(other);
        if (!join || join->parent != own->parent)
            continue;
        m_lookUps[index].scope = static_cast<int>(i);
        return QStringLiteral("SELECT c.id FROM \"%1\" c JOIN \"%2\" s ON s.\"%3\" = c.\"%4\""
                              " WHERE c.\"%5\" = ? AND s.id = ? LIMIT 2")
            .arg(column.referenced->name, other, join->foreignKey, own->foreignKey, column.referencedBy->name);
    }
    return failure(
        ErrorCode::InvalidInput,
        tr("The column \"%1\" names a contact by address, which needs the account as well. Add a column with the"
           " account number, or leave this one out.")
            .arg(column.header));
}

Result<QString> ReferenceResolver::resolve(ImportValue *values)
{
    // The accounts first, in which contacts are then looked for.
    for (const bool scoped : {false, true}) {
        for (size_t i = 0; i < m_lookUps.size(); ++i) {
            const LookUp &lookUp = m_lookUps[i];
            if (!lookUp.used || (lookUp.scope >= 0) != scoped || values[i].isMissing())
                continue;
            auto reason = resolveColumn(i, values);
            if (!reason || !reason->isEmpty())
                return reason;
        }
    }
    return QString();
}

Result<QString> ReferenceResolver::resolveColumn(size_t index, ImportValue *values)
{
    LookUp &lookUp = m_lookUps[index];
    const ImportColumn &column = m_plan.columns[index];
    ImportValue &value = values[index];
    const bool byNumber = value.kind == ImportValue::Kind::Text;
    if (byNumber && lookUp.scope < 0 && value.text == lookUp.lastKey) {
        value = lookUp.lastId;
        return QString();
    }
    if (byNumber)
        lookUp.find.bind(1, QByteArrayView(value.text));
    else
        lookUp.find.bind(1, value.integer);
    if (lookUp.scope >= 0) {
        const ImportValue &scope = values[lookUp.scope];
        if (scope.isMissing())
            return tr("%1: without an account the contact cannot be found by its address").arg(column.header);
        lookUp.find.bind(2, scope.integer);
    }
    qint64 id = 0;
    bool many = false;
    while (!many) {
        auto step = lookUp.find.step();
        if (!step)
            return failure(step.error());
        if (*step != SqliteStatement::Step::Row)
            break;
        many = id != 0;
        id = lookUp.find.integer(0);
    }
    lookUp.find.reset();
    if (id == 0 || many) {
        const QString by = column.referencedBy ? column.referencedBy->name : QStringLiteral("id");
        const QString text
            = many ? tr("%1: there is more than one %2 with the %3 %4") : tr("%1: there is no %2 with the %3 %4");
        return text.arg(column.header, column.column->references, by, value.toVariant().toString());
    }
    if (byNumber) {
        lookUp.lastKey = value.text;
        lookUp.lastId = ImportValue::fromInteger(id);
        value = lookUp.lastId;
    }
    return QString();
}

} // namespace odziv
