/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "membersearch.h"

#include "common/textfold.h"
#include "criteria/joinsql.h"
#include "segments/readsession.h"

#include <QSet>

namespace odziv {

namespace {

const auto customerTable = QStringLiteral("customer");
const auto contactTable = QStringLiteral("contact");

/// Text inside a LIKE pattern stands for itself.
QString inLike(QString text)
{
    for (const QChar wild : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(wild, QString(QLatin1Char('\\') + wild));
    return text;
}

class Search
{
public:
    Search(Connection &connection, const Catalog &catalog, const CatalogTable &table, int most)
        : m_connection(connection)
        , m_catalog(catalog)
        , m_table(table)
        , m_most(most)
    {}

    /// Adds the rows on the way from `from` to the level that satisfy `where`.
    Status add(const QString &from, const QString &where, const QVariantList &values)
    {
        if (m_found.size() >= static_cast<size_t>(m_most))
            return {};
        auto sql = statement(from, where);
        if (!sql)
            return failure(sql.error());
        auto rows = m_connection.prepare(*sql);
        if (!rows)
            return failure(rows.error());
        for (const QVariant &value : values)
            rows->bind(value);
        if (auto ran = rows->bind(m_most).run(); !ran)
            return ran;
        while (rows->next()) {
            const qint64 id = rows->integer(0);
            if (m_known.contains(id) || m_found.size() >= static_cast<size_t>(m_most))
                continue;
            m_known.insert(id);
            m_found.push_back({id, rows->text(1), rows->text(2), rows->text(3)});
        }
        return rows->finish();
    }

    QString keyColumn() const
    {
        return quotedColumn(m_table.name, m_table.businessKey.isEmpty() ? QStringLiteral("id") : m_table.businessKey);
    }
    std::vector<FoundMember> take() { return std::move(m_found); }

private:
    Result<QString> statement(const QString &from, const QString &where) const
    {
        auto chain = from == m_table.name ? leftJoinSql(m_catalog, from, {customerTable})
                                          : joinChainSql(m_catalog, from, m_table.name);
        // Where the way does not pass the customer, it begins there and passes `from`.
        if (chain && !chain->contains(quotedName(customerTable)))
            chain = joinChainSql(m_catalog, customerTable, m_table.name);
        if (!chain)
            return chain;
        return QString(QStringLiteral("SELECT ") + quotedColumn(m_table.name, QStringLiteral("id"))
                       + QStringLiteral(", ") + keyColumn()
                       + QStringLiteral(", \"customer\".\"number\","
                                        " \"customer\".\"name\" FROM ")
                       + *chain + QStringLiteral(" WHERE ") + where + QStringLiteral(" LIMIT ?"));
    }

    Connection &m_connection;
    const Catalog &m_catalog;
    const CatalogTable &m_table;
    int m_most;
    std::vector<FoundMember> m_found;
    QSet<qint64> m_known;
};

} // namespace

Result<std::vector<FoundMember>> findMembers(Workspace &workspace, const QString &level, const QString &text, int most,
                                             const CancelFlag &cancelled, const Catalog &catalog)
{
    const CatalogTable *table = catalog.table(level);
    if (!table)
        return failure(catalog.path(level, customerTable).error());
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return std::vector<FoundMember>();
    auto reader = workspace.reader();
    if (!reader)
        return failure(reader.error());
    auto session = ReadSession::begin(**reader, cancelled);
    if (!session)
        return failure(session.error());
    Search search(**reader, catalog, *table, most);
    Status found;
    if (table->businessKey.isEmpty()) {
        bool isNumber = false;
        const qint64 id = wanted.toLongLong(&isNumber);
        if (isNumber)
            found = search.add(level, search.keyColumn() + QStringLiteral(" = ?"), {id});
    } else {
        // From the text to the last one that begins with it, so that the index of the numbers serves.
        found = search.add(
            level, search.keyColumn() + QStringLiteral(" >= ? AND ") + search.keyColumn() + QStringLiteral(" < ?"),
            {wanted, QString(wanted + QChar(0xffff))});
    }
    const QString inside = QLatin1Char('%') + inLike(foldText(wanted)) + QLatin1Char('%');
    const QString like = QStringLiteral(".\"searchText\" LIKE ? ESCAPE '\\'");
    if (found)
        found = search.add(customerTable, QLatin1String("\"customer\"") + like, {inside});
    if (found)
        found = search.add(contactTable, QLatin1String("\"contact\"") + like, {inside});
    if (!found)
        return failure(found.error());
    return search.take();
}

} // namespace odziv
