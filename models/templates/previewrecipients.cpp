/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "previewrecipients.h"

#include "catalog/catalog.h"
#include "common/textfold.h"
#include "common/translate.h"
#include "store/connection.h"

#include <map>

namespace odziv::PreviewRecipients {

namespace {

QString nameOf(const QString &first, const QString &last, const QString &customer)
{
    const QString person = QString(first + QLatin1Char(' ') + last).trimmed();
    return person.isEmpty() ? customer : person;
}

/// Everything about one contact that makes it hard.
struct Candidate
{
    qint64 id = 0;
    QString firstName;
    QString lastName;
    QString customer;
    qint64 accounts = 0;
    qint64 supplyPoints = 0;
    qint64 createdAt = 0;
};

bool hasQuotes(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return QStringView(u"\"'<>&„“”’").contains(c); });
}

bool hasLocalLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() > 127 && c.isLetter() && c.script() == QChar::Script_Latin; });
}

bool hasOtherAlphabet(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetter() && c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common;
    });
}

/// Remembers the hardest contact of each kind; of equals the one seen first.
class HardestFinder
{
public:
    void look(const Candidate &candidate)
    {
        const QString person = candidate.firstName + QLatin1Char(' ') + candidate.lastName;
        const QString all = person + QLatin1Char(' ') + candidate.customer;
        consider(HardCase::LongestName, person.size(), candidate.id);
        if (candidate.firstName.trimmed().isEmpty())
            consider(HardCase::NoFirstName, 1, candidate.id);
        // A quote in the person's own name is harder than one in the customer's.
        if (hasQuotes(all))
            consider(HardCase::Quotes, hasQuotes(person) ? 2 : 1, candidate.id);
        if (hasLocalLetters(person))
            consider(HardCase::LocalLetters, 1, candidate.id);
        if (hasOtherAlphabet(all))
            consider(HardCase::OtherAlphabet, hasOtherAlphabet(person) ? 2 : 1, candidate.id);
        if (candidate.accounts > 1)
            consider(HardCase::MostAccounts, candidate.accounts, candidate.id);
        if (candidate.supplyPoints > 1)
            consider(HardCase::MostSupplyPoints, candidate.supplyPoints, candidate.id);
        if (candidate.createdAt != 0)
            consider(HardCase::OldestRecord, -candidate.createdAt, candidate.id);
    }

    struct Hardest
    {
        qint64 measure = 0;
        qint64 id = 0;
    };
    const std::map<HardCase, Hardest> &found() const { return m_found; }

private:
    void consider(HardCase kind, qint64 measure, qint64 id)
    {
        const auto [known, added] = m_found.try_emplace(kind, Hardest{measure, id});
        if (!added && measure > known->second.measure)
            known->second = {measure, id};
    }

    std::map<HardCase, Hardest> m_found;
};

/// The ids as a JSON list, which one bound value of a statement can hold.
QString jsonList(const std::vector<qint64> &ids)
{
    QString json = QStringLiteral("[");
    for (const qint64 id : ids) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        json += QString::number(id);
    }
    return json + QLatin1Char(']');
}

/// A condition on the contact `c` for the members of the audience, whose list is the one bound value.
Result<QString> audienceCondition(const QString &level)
{
    const CatalogTable *table = Catalog::builtIn().table(level);
    if (!table)
        return failure(ErrorCode::InvalidInput, tr("There is no table \"%1\".").arg(level));
    const QString members = QStringLiteral("(SELECT value FROM json_each(?))");
    if (level == QStringLiteral("contact"))
        return QString(QStringLiteral("c.id IN ") + members);
    if (level == QStringLiteral("customer"))
        return QString(QStringLiteral("c.customerId IN ") + members);
    if (table->column(QStringLiteral("customerId")))
        return QStringLiteral("c.customerId IN (SELECT customerId FROM \"%1\" WHERE id IN %2)").arg(level, members);
    if (table->column(QStringLiteral("customerAccountId")))
        return QStringLiteral("c.customerId IN (SELECT a.customerId FROM \"%1\" t JOIN customerAccount a"
                              " ON a.id = t.customerAccountId WHERE t.id IN %2)")
            .arg(level, members);
    return QStringLiteral("c.id IN (SELECT contactId FROM \"%1\" WHERE id IN %2)").arg(level, members);
}

/// Runs a statement over the contacts `c` of the audience; `sql` ends in its conditions, `order` follows them.
Result<Query> openAudience(Connection &connection, QString sql, const PreviewAudience &audience,
                           const QString &order = {})
{
    if (!audience.level.isEmpty()) {
        const auto condition = audienceCondition(audience.level);
        if (!condition)
            return failure(condition.error());
        sql += QStringLiteral(" AND ") + *condition;
    }
    auto query = connection.prepare(sql + order);
    if (!query)
        return query;
    if (!audience.level.isEmpty())
        query->bind(jsonList(audience.members));
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    return query;
}

/// The tables that a contact has one row of.
QStringList contactTables()
{
    return {QStringLiteral("contact"), QStringLiteral("customer"), QStringLiteral("customerAccount")};
}

/// Stops running statements of a connection while it lives.
class Interruptible
{
public:
    Interruptible(Connection &connection, const CancelFlag &cancelled)
        : m_connection(connection)
    {
        m_connection.setCancelFlag(cancelled);
    }
    ~Interruptible() { m_connection.setCancelFlag({}); }
    Q_DISABLE_COPY_MOVE(Interruptible)

private:
    Connection &m_connection;
};

Result<PreviewRecipient> recipientOf(Connection &connection, qint64 contact)
{
    auto query = connection.prepare(QStringLiteral("SELECT c.firstName, c.lastName, c.email, k.name FROM contact c"
                                                   " LEFT JOIN customer k ON k.id = c.customerId WHERE c.id = ?"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(contact).run(); !ran)
        return failure(ran.error());
    PreviewRecipient recipient;
    if (query->next()) {
        recipient.name = nameOf(query->text(0), query->text(1), query->text(3));
        recipient.address = query->text(2);
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    auto key = mergeKeyOf(connection, QStringLiteral("contact"), contact);
    if (!key)
        return failure(key.error());
    recipient.key = std::move(*key);
    return recipient;
}

} // namespace

Result<QList<PreviewRecipient>> search(Connection &connection, const QString &text, int most)
{
    QString pattern = foldText(text);
    for (const QChar special : QStringView(u"\\%_"))
        pattern.replace(special, QLatin1Char('\\') + QString(special));
    const QStringList words = pattern.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QList<PreviewRecipient>();
    const QStringList conditions(words.size(), QStringLiteral("c.searchText LIKE ? ESCAPE '\\'"));
    auto query = connection.prepare(
        QStringLiteral("SELECT c.id, c.firstName, c.lastName, c.email, k.name FROM contact c"
                       " JOIN customer k ON k.id = c.customerId WHERE ")
        + conditions.join(QStringLiteral(" AND ")) + QStringLiteral(" ORDER BY c.email IS NULL, c.id LIMIT ?"));
    if (!query)
        return failure(query.error());
    for (const QString &word : words)
        query->bind(QString(QLatin1Char('%') + word + QLatin1Char('%')));
    if (auto ran = query->bind(most).run(); !ran)
        return failure(ran.error());
    QList<PreviewRecipient> found;
    while (query->next()) {
        PreviewRecipient recipient;
        recipient.key.contactId = query->integer(0);
        recipient.name = nameOf(query->text(1), query->text(2), query->text(4));
        recipient.address = query->text(3);
        found << recipient;
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return found;
}

Result<qint64> neighbour(Connection &connection, qint64 contactId, int direction)
{
    auto found = connection.scalar(direction < 0 ? QStringLiteral("SELECT max(id) FROM contact WHERE id < ?")
                                                 : QStringLiteral("SELECT min(id) FROM contact WHERE id > ?"),
                                   {contactId});
    if (!found)
        return failure(found.error());
    return found->toLongLong();
}

Result<QList<MissingField>> missingFields(Connection &connection, const PreviewAudience &audience,
                                          const QStringList &fields, const CancelFlag &cancelled)
{
    const Interruptible guard(connection, cancelled);
    QList<MissingField> missing;
    QString columns;
    for (const QString &field : fields) {
        const auto reference = Catalog::builtIn().column(field);
        if (!reference || !contactTables().contains(reference->table->name))
            continue;
        columns += QStringLiteral(", \"%1\".\"%2\" IS NULL").arg(reference->table->name, reference->column->name);
        missing << MissingField{field, {}};
    }
    if (missing.isEmpty())
        return missing;
    auto query
        = openAudience(connection,
                       QStringLiteral("SELECT c.id") + columns
                           + QStringLiteral(" FROM contact c JOIN contact ON contact.id = c.id"
                                            " JOIN customer ON customer.id = c.customerId"
                                            " LEFT JOIN customerAccount ON customerAccount.id = (SELECT min(a.id)"
                                            "  FROM customerAccount a WHERE a.customerId = c.customerId)"
                                            " WHERE c.email IS NOT NULL"),
                       audience, QStringLiteral(" ORDER BY c.id"));
    if (!query)
        return failure(query.error());
    while (query->next()) {
        for (int i = 0; i < missing.size(); ++i) {
            if (query->boolean(i + 1))
                missing[i].contacts.push_back(query->integer(0));
        }
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    if (cancelled.isSet())
        return failure(ErrorCode::Cancelled, tr("Stopped."));
    missing.removeIf([](const MissingField &field) { return field.contacts.empty(); });
    return missing;
}

Result<QList<HardCaseRecipient>> hardCases(Connection &connection, const PreviewAudience &audience,
                                           const CancelFlag &cancelled)
{
    const Interruptible guard(connection, cancelled);
    auto query = openAudience(
        connection,
        QStringLiteral("SELECT c.id, c.firstName, c.lastName, k.name, c.createdAt,"
                       " (SELECT count(*) FROM customerAccount a WHERE a.customerId = c.customerId),"
                       " (SELECT count(*) FROM customerAccount a JOIN supplyPoint s ON s.customerAccountId = a.id"
                       "  WHERE a.customerId = c.customerId)"
                       " FROM contact c JOIN customer k ON k.id = c.customerId WHERE c.email IS NOT NULL"),
        audience);
    if (!query)
        return failure(query.error());
    HardestFinder finder;
    while (query->next())
        finder.look({query->integer(0), query->text(1), query->text(2), query->text(3), query->integer(5),
                     query->integer(6), query->integer(4)});
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    if (cancelled.isSet())
        return failure(ErrorCode::Cancelled, tr("Stopped."));
    QList<HardCaseRecipient> found;
    for (const auto &[kind, hardest] : finder.found()) {
        auto recipient = recipientOf(connection, hardest.id);
        if (!recipient)
            return failure(recipient.error());
        found << HardCaseRecipient{kind, *recipient};
    }
    return found;
}

} // namespace odziv::PreviewRecipients
