/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recipientfreezer.h"

#include "catalog/catalog.h"
#include "channels/latecheck.h"
#include "common/translate.h"
#include "customers/emailaddressrule.h"
#include "sendqueue/recipientwriter.h"
#include "store/sqlitestatement.h"

#include <QHash>

#include <algorithm>

namespace odziv {

namespace {

const auto contactTable = QStringLiteral("contact");
const auto customerTable = QStringLiteral("customer");
const auto accountTable = QStringLiteral("customerAccount");

/// How the members of one level lead to their contacts.
struct CandidateQuery
{
    QString sql; ///< memberId, contactId, customerId, customerAccountId, email; by contact id
    /// The level names the account itself; else accounts are those of the customer.
    bool accountOfMember = false;
};

/// Narrows a join to the one row, of those with the same parent, that stands for it; of contacts, to the one among
/// those that have an e-mail address.
QString onlyTheChosen(const SelectionRule &rule, const QString &alias, const QString &parentId,
                      const QString &foreignKey)
{
    const QString reachable = rule.table == contactTable ? QStringLiteral(" AND chosen.email IS NOT NULL") : QString();
    return QStringLiteral(" AND %1.id = (SELECT chosen.id FROM %2 chosen WHERE chosen.%3 = %4%5 ORDER BY %6 LIMIT 1)")
        .arg(alias, rule.table, foreignKey, parentId, reachable,
             orderTerms(rule, QStringLiteral("chosen")).join(QStringLiteral(", ")));
}

/// Identifiers come from the catalog only.
Result<CandidateQuery> candidateQuery(const QString &level, OnePer onePer, const SelectionRules &rules)
{
    auto path = Catalog::builtIn().path(level, contactTable);
    if (!path)
        return failure(path.error());
    // CROSS keeps the order: SQLite knows nothing of how many members there are and would begin with the other table.
    QString from = QStringLiteral("temp.launchMember m CROSS JOIN %1 t0 ON t0.id = m.memberId").arg(level);
    QString table = level;
    QString alias = QStringLiteral("t0");
    QString account = level == accountTable ? QStringLiteral("t0.id") : QString();
    QString customer = level == customerTable ? QStringLiteral("t0.id") : QString();
    int number = 0;
    for (const Catalog::Step &step : std::as_const(*path)) {
        const QString next = QStringLiteral("t%1").arg(++number);
        const QString &nextTable = step.down ? step.join.child : step.join.parent;
        const QString on = step.down ? QStringLiteral("%1.%2 = %3.id").arg(next, step.join.foreignKey, alias)
                                     : QStringLiteral("%1.id = %3.%2").arg(next, step.join.foreignKey, alias);
        from += QStringLiteral(" LEFT JOIN %1 %2 ON %3").arg(nextTable, next, on);
        if (nextTable == contactTable)
            from += QStringLiteral(" AND %1.email IS NOT NULL").arg(next);
        if (const SelectionRule *rule = step.down ? ruleOf(rules, nextTable) : nullptr)
            from += onlyTheChosen(*rule, next, alias + QStringLiteral(".id"), step.join.foreignKey);
        if (nextTable == accountTable)
            account = next + QStringLiteral(".id");
        if (nextTable == customerTable)
            customer = next + QStringLiteral(".id");
        table = nextTable;
        alias = next;
    }
    Q_ASSERT(table == contactTable);
    CandidateQuery query;
    query.accountOfMember = !account.isEmpty();
    if (customer.isEmpty())
        customer = alias + QStringLiteral(".customerId");
    if (!query.accountOfMember && onePer == OnePer::CustomerAccount) {
        from += QStringLiteral(" LEFT JOIN customerAccount a ON a.customerId = %1 AND %2.email IS NOT NULL")
                    .arg(customer, alias);
        if (const SelectionRule *rule = ruleOf(rules, accountTable))
            from += onlyTheChosen(*rule, QStringLiteral("a"), customer, QStringLiteral("customerId"));
        account = QStringLiteral("a.id");
    }
    if (account.isEmpty())
        account = QStringLiteral("NULL");
    query.sql = QStringLiteral("SELECT m.memberId, %1.id, %2, %3, %1.email FROM %4"
                               " ORDER BY %1.id IS NULL, %1.id, m.memberId, 4")
                    .arg(alias, customer, account, from);
    return query;
}

Status fillMembers(Connection &connection, const std::vector<qint64> &members)
{
    if (auto made = connection.execute(QStringLiteral("CREATE TEMP TABLE launchMember (memberId INTEGER PRIMARY KEY)"));
        !made)
        return made;
    auto insert = SqliteStatement::prepare(
        connection, QStringLiteral("INSERT OR IGNORE INTO temp.launchMember (memberId) VALUES (?1)"));
    if (!insert)
        return failure(insert.error());
    for (const qint64 member : members) {
        insert->bind(1, member);
        if (auto ran = insert->run(); !ran)
            return ran;
    }
    return {};
}

/// Decides about one candidate after the other and writes it down.
class Freezer
{
public:
    Freezer(const FreezeOrder &order, bool accountOfMember, RecipientWriter writer, SqliteStatement customerAccounts)
        : m_order(order)
        , m_accountOfMember(accountOfMember)
        , m_writer(std::move(writer))
        , m_customerAccounts(std::move(customerAccounts))
    {}

    Status take(NewRecipient candidate)
    {
        candidate.skip = reasonToSkip(candidate);
        if (candidate.skip) {
            auto added = m_writer.add(candidate);
            return added ? Status() : failure(added.error());
        }
        RecipientId &standing = m_order.onePer == OnePer::Address ? m_byAddress[comparableAddress(candidate.address)]
                                                                  : m_byId[keyOf(candidate)];
        const bool first = !standing.isValid();
        if (!first)
            candidate.skip = SkipReason::Duplicate;
        auto added = m_writer.add(withRecordedAccount(candidate));
        if (!added)
            return failure(added.error());
        if (first)
            standing = *added;
        return addAccounts(standing, candidate);
    }

private:
    static std::optional<SkipReason> reasonToSkip(const NewRecipient &candidate)
    {
        if (candidate.address.isEmpty())
            return SkipReason::NoAddress;
        if (!EmailAddressRule::normalise(candidate.address))
            return SkipReason::Invalid;
        return {};
    }

    qint64 keyOf(const NewRecipient &candidate) const
    {
        switch (m_order.onePer) {
        case OnePer::Contact:
            return candidate.contactId;
        case OnePer::CustomerAccount:
            // A customer without accounts stands for itself; ids are positive, so the two never meet.
            return candidate.customerAccountId > 0 ? candidate.customerAccountId : -candidate.customerId;
        case OnePer::Customer:
        case OnePer::Address:
            break;
        }
        return candidate.customerId;
    }

    /// What was sent about an account is recorded with it; a message to a customer is about none in particular.
    NewRecipient withRecordedAccount(NewRecipient candidate) const
    {
        if (!m_accountOfMember && m_order.onePer != OnePer::CustomerAccount)
            candidate.customerAccountId = 0;
        return candidate;
    }

    Status addAccounts(RecipientId standing, const NewRecipient &candidate)
    {
        if (candidate.customerAccountId > 0)
            return m_writer.addAccount(standing, candidate.customerAccountId);
        if (m_accountOfMember || m_order.onePer == OnePer::CustomerAccount)
            return {};
        m_customerAccounts.bind(1, standing.value());
        m_customerAccounts.bind(2, candidate.customerId);
        return m_customerAccounts.run();
    }

    FreezeOrder m_order;
    bool m_accountOfMember;
    RecipientWriter m_writer;
    SqliteStatement m_customerAccounts;
    QHash<QString, RecipientId> m_byAddress;
    QHash<qint64, RecipientId> m_byId;
};

NewRecipient candidateOf(const SqliteStatement &row)
{
    NewRecipient candidate;
    candidate.memberId = row.integer(0);
    candidate.contactId = row.integer(1);
    candidate.customerId = row.integer(2);
    candidate.customerAccountId = row.integer(3);
    candidate.address = QString::fromUtf8(row.text(4)).trimmed();
    return candidate;
}

/// The accounts of a customer, for a recipient.
Result<SqliteStatement> customerAccounts(Connection &connection, const SelectionRules &rules)
{
    QString sql = QStringLiteral("INSERT OR IGNORE INTO recipientAccount (recipientId, customerAccountId)"
                                 " SELECT ?1, t.id FROM customerAccount t WHERE t.customerId = ?2");
    if (const SelectionRule *rule = ruleOf(rules, accountTable))
        sql += QStringLiteral(" ORDER BY %1 LIMIT 1")
                   .arg(orderTerms(*rule, QStringLiteral("t")).join(QStringLiteral(", ")));
    return SqliteStatement::prepare(connection, sql);
}

Status takeAll(SqliteStatement &candidates, Freezer &freezer, qint64 members, const FreezeWatch &watch)
{
    constexpr qint64 tellEach = 4096;
    for (qint64 taken = 0;; ++taken) {
        if (watch.cancelled.isSet())
            return failure(ErrorCode::Cancelled, tr("Cancelled."));
        if (watch.progressed && taken % tellEach == 0)
            watch.progressed(std::min(taken, members), members); // a member may have several contacts
        auto step = candidates.step();
        if (!step)
            return failure(step.error());
        if (*step != SqliteStatement::Step::Row)
            return {};
        if (auto took = freezer.take(candidateOf(candidates)); !took)
            return took;
    }
}

} // namespace

Status freezeRecipients(Connection &connection, const FreezeOrder &order, const std::vector<qint64> &members,
                        const Clock &clock, const FreezeWatch &watch)
{
    auto candidates = candidateQuery(order.targetLevel, order.onePer, order.rules);
    if (!candidates)
        return failure(candidates.error());
    if (auto filled = fillMembers(connection, members); !filled)
        return filled;
    {
        auto writer = RecipientWriter::prepare(connection, order.campaign, clock.nowUtc().toMSecsSinceEpoch());
        if (!writer)
            return failure(writer.error());
        auto accounts = customerAccounts(connection, order.rules);
        if (!accounts)
            return failure(accounts.error());
        auto rows = SqliteStatement::prepare(connection, candidates->sql);
        if (!rows)
            return failure(rows.error());
        Freezer freezer(order, candidates->accountOfMember, std::move(*writer), std::move(*accounts));
        if (auto taken = takeAll(*rows, freezer, static_cast<qint64>(members.size()), watch); !taken)
            return taken;
    }
    return connection.execute(QStringLiteral("DROP TABLE temp.launchMember"));
}

} // namespace odziv
