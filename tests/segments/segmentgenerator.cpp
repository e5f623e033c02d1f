/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentgenerator.h"

#include <QDateTime>

namespace oracle {

namespace {

const QStringList names{QStringLiteral("Šćepanović"),  QStringLiteral("scepanovic"),
                        QStringLiteral("ĐURĐEVIĆ"),    QStringLiteral("Straße"),
                        QStringLiteral("STRASSE"),     QStringLiteral("Ǆemal"),
                        QStringLiteral("Džemal"),      QStringLiteral("Łukasz"),
                        QStringLiteral("O'Brien"),     QStringLiteral("a\"b"),
                        QStringLiteral("100%"),        QStringLiteral("a_b"),
                        QStringLiteral("acb"),         QStringLiteral("'; DROP TABLE customer; --"),
                        QStringLiteral("Žito  Polje"), QStringLiteral("Müller"),
                        QStringLiteral("ž"),           QStringLiteral("čaš\\a")};
const QStringList codes{QStringLiteral("EDBI"),         QStringLiteral("EDSA"), QStringLiteral("edsa"),
                        QStringLiteral("Ž1"),           QStringLiteral("z1"),   QStringLiteral("71000"),
                        QStringLiteral("72000"),        QStringLiteral("7"),    QStringLiteral("71000 "),
                        QStringLiteral("x' OR '1'='1"), QStringLiteral("%"),    QStringLiteral("A*?[a]")};
const QStringList serviceNames{QStringLiteral("e-racun"), QStringLiteral("e-planska"), QStringLiteral("sms-stanje")};
const QStringList statuses{QStringLiteral("Aktivan"), QStringLiteral("Aktivan, prijavljen"),
                           QStringLiteral("Odjavljen"), QStringLiteral("Aktivna"), QStringLiteral("Neaktivna")};

const QDate centre(2026, 3, 10);

/// Whether a column may be missing, and with what share.
int missingPercent(const QString &table, const QString &column)
{
    static const QStringList required{QStringLiteral("customer.number"),
                                      QStringLiteral("customer.name"),
                                      QStringLiteral("customer.kind"),
                                      QStringLiteral("customer.fictitious"),
                                      QStringLiteral("customerAccount.customerId"),
                                      QStringLiteral("customerAccount.number"),
                                      QStringLiteral("customerAccount.status"),
                                      QStringLiteral("supplyPoint.customerAccountId"),
                                      QStringLiteral("supplyPoint.number"),
                                      QStringLiteral("supplyPoint.commodity"),
                                      QStringLiteral("supplyPoint.active"),
                                      QStringLiteral("contact.customerId"),
                                      QStringLiteral("contact.signatory"),
                                      QStringLiteral("eService.customerAccountId"),
                                      QStringLiteral("eService.name"),
                                      QStringLiteral("eService.status"),
                                      QStringLiteral("eService.paperCopy"),
                                      QStringLiteral("receivable.customerAccountId"),
                                      QStringLiteral("receivable.amount"),
                                      QStringLiteral("sentRecord.campaignId"),
                                      QStringLiteral("sentRecord.channel"),
                                      QStringLiteral("sentRecord.status"),
                                      QStringLiteral("sentRecord.at")};
    return required.contains(table + QLatin1Char('.') + column) ? 0 : 25;
}

Column column(const char *name, char type, const QStringList &pool = {})
{
    return {QString::fromLatin1(name), type, pool};
}

} // namespace

SegmentGenerator::SegmentGenerator(quint32 seed)
    : m_random(seed)
{}

QMap<QString, Table> SegmentGenerator::tables()
{
    const QString customer = QStringLiteral("customer");
    const QString account = QStringLiteral("customerAccount");
    const QString accountId = QStringLiteral("customerAccountId");
    const QString contact = QStringLiteral("contact");
    const QStringList kinds{QStringLiteral("household"), QStringLiteral("company")};
    const QStringList genders{QStringLiteral("female"), QStringLiteral("male")};
    const QStringList channels{QStringLiteral("email"), QStringLiteral("sms"), QStringLiteral("call")};
    QMap<QString, Table> made;
    const auto add = [&](const QString &name, const QString &parent, const QString &key, const QList<Column> &columns) {
        made.insert(name, Table{name, parent, key, QList<Column>{column("id", 'i')} + columns});
    };
    add(customer, {}, {},
        {column("number", 't'), column("name", 'f', names), column("kind", 't', kinds), column("branch", 't', codes),
         column("fictitious", 'b'), column("street", 'f', names), column("postcode", 't', codes),
         column("municipality", 'f', names), column("createdAt", 's'), column("changedAt", 's')});
    add(account, customer, QStringLiteral("customerId"),
        {column("customerId", 'i'), column("number", 't'), column("status", 't', statuses),
         column("category", 't', names), column("annualConsumptionKwh", 'n'), column("createdAt", 's')});
    add(QStringLiteral("supplyPoint"), account, accountId,
        {column("customerAccountId", 'i'), column("number", 't'), column("commodity", 't', codes),
         column("active", 'b'), column("street", 'f', names), column("postcode", 't', codes)});
    add(contact, customer, QStringLiteral("customerId"),
        {column("customerId", 'i'), column("firstName", 'f', names), column("lastName", 'f', names),
         column("email", 'f', names), column("mobile", 't', codes), column("gender", 't', genders),
         column("birthDate", 'd'), column("signatory", 'b'), column("createdAt", 's')});
    add(QStringLiteral("eService"), account, accountId,
        {column("customerAccountId", 'i'), column("contactId", 'i'), column("name", 't', serviceNames),
         column("status", 't', statuses), column("paperCopy", 'b'), column("createdAt", 's')});
    add(QStringLiteral("receivable"), account, accountId,
        {column("customerAccountId", 'i'), column("amount", 'm'), column("dueDate", 'd'), column("roh", 't', codes)});
    add(QStringLiteral("sentRecord"), contact, QStringLiteral("contactId"),
        {column("campaignId", 'i'), column("contactId", 'i'), column("customerAccountId", 'i'),
         column("channel", 't', channels), column("address", 'f', names), column("status", 't', statuses),
         column("at", 's')});
    return made;
}

QDate SegmentGenerator::day()
{
    // Mostly near each other, so that windows catch some and miss some; leap days and far-off days on purpose.
    if (chance(10))
        return QDate(2024, 2, 29);
    if (chance(10))
        return QDate(1964, 2, 28).addDays(below(3));
    return chance(70) ? centre.addDays(below(60) - 30)
                      : centre.addYears(-static_cast<int>(below(60))).addDays(below(400));
}

QVariant SegmentGenerator::value(const Column &column)
{
    switch (column.type) {
    case 't':
    case 'f':
        return pick(column.pool);
    case 'n':
        return below(10) * 1000;
    case 'm':
        return below(4000) - 1000;
    case 'b':
        return below(2);
    case 'd':
        return day();
    case 's': {
        // Around midnight of the zone, where days are lost and found.
        const QDateTime midnight(day(), QTime(0, 0), Qt::UTC);
        return midnight.toMSecsSinceEpoch() + (below(9) - 4) * 3600000 + below(3) - 1;
    }
    default:
        return below(40) + 1;
    }
}

Row SegmentGenerator::newRow(const QString &table, qint64 id, qint64 parent)
{
    const QString key = m_tables[table].foreignKey;
    Row row;
    row.id = id;
    for (const Column &column : m_tables[table].columns) {
        if (column.name == QStringLiteral("id") || chance(missingPercent(table, column.name)))
            continue;
        row.values.insert(column.name, column.name == QStringLiteral("number")
                                           ? QVariant(QStringLiteral("%1-%2").arg(table.left(2)).arg(row.id))
                                           : value(column));
    }
    row.parent = parent;
    if (parent > 0)
        row.values.insert(key, parent);
    else
        row.values.remove(key);
    return row;
}

QMap<QString, QList<Row>> SegmentGenerator::rows()
{
    QMap<QString, QList<Row>> made;
    const auto addRow = [&](const QString &table, qint64 parent) -> qint64 {
        const Row row = newRow(table, made[table].size() + 1, parent);
        made[table] << row;
        return row.id;
    };
    for (int i = 0; i < 25; ++i) {
        const qint64 customer = addRow(QStringLiteral("customer"), 0);
        for (qint64 accounts = below(4); accounts > 0; --accounts) {
            const qint64 account = addRow(QStringLiteral("customerAccount"), customer);
            for (const char *table : {"supplyPoint", "eService", "receivable"}) {
                for (qint64 children = below(3); children > 0; --children)
                    addRow(QString::fromLatin1(table), account);
            }
        }
        for (qint64 contacts = below(3); contacts > 0; --contacts) {
            const qint64 contact = addRow(QStringLiteral("contact"), customer);
            for (qint64 sent = below(3); sent > 0; --sent)
                addRow(QStringLiteral("sentRecord"), contact);
        }
    }
    for (int i = 0; i < 5; ++i)
        addRow(QStringLiteral("sentRecord"), 0);
    // References that are attributes, not paths, still must point at rows.
    for (const auto &[table, key, parent] : {std::tuple{"eService", "contactId", "contact"},
                                             std::tuple{"sentRecord", "customerAccountId", "customerAccount"}}) {
        for (Row &row : made[QString::fromLatin1(table)]) {
            if (row.values.contains(QString::fromLatin1(key)))
                row.values.insert(QString::fromLatin1(key), below(made[QString::fromLatin1(parent)].size()) + 1);
        }
    }
    return made;
}

namespace {

QVariant stored(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate ? QVariant(QDate(1970, 1, 1).daysTo(value.toDate())) : value;
}

odziv::Status insertRow(odziv::Connection &connection, const QString &table, const Row &row)
{
    QStringList columns{QStringLiteral("id")};
    QVariantList values{row.id};
    for (auto it = row.values.cbegin(); it != row.values.cend(); ++it) {
        columns << it.key();
        values << stored(*it);
    }
    if (table == QStringLiteral("customer") || table == QStringLiteral("contact")) {
        columns << QStringLiteral("searchText");
        values << QStringLiteral("x");
    }
    const QStringList marks(columns.size(), QStringLiteral("?"));
    return connection.execute(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                  .arg(table, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
                              values);
}

} // namespace

odziv::Status SegmentGenerator::write(odziv::Workspace &workspace, const QMap<QString, QList<Row>> &rows)
{
    return workspace.write([&](odziv::Connection &connection) -> odziv::Status {
        for (const char *name :
             {"customer", "customerAccount", "supplyPoint", "contact", "eService", "receivable", "sentRecord"}) {
            const QString table = QString::fromLatin1(name);
            for (const Row &row : rows.value(table)) {
                if (auto inserted = insertRow(connection, table, row); !inserted)
                    return inserted;
            }
        }
        return {};
    });
}

odziv::Status SegmentGenerator::edit(odziv::Workspace &workspace, QMap<QString, QList<Row>> &rows, int count)
{
    return workspace.write([&](odziv::Connection &connection) -> odziv::Status {
        for (int i = 0; i < count; ++i) {
            if (auto edited = editOne(connection, rows); !edited)
                return edited;
        }
        return {};
    });
}

odziv::Status SegmentGenerator::editOne(odziv::Connection &connection, QMap<QString, QList<Row>> &rows)
{
    const QString table = level();
    const qint64 kind = below(10);
    if (kind < 3 || rows[table].isEmpty())
        return insertOne(connection, table, rows);
    return kind < 5 ? removeOne(connection, table, rows) : changeOne(connection, table, rows);
}

odziv::Status SegmentGenerator::insertOne(odziv::Connection &connection, const QString &table,
                                          QMap<QString, QList<Row>> &rows)
{
    qint64 id = 1;
    for (const Row &row : rows.value(table))
        id = qMax(id, row.id + 1);
    const QString parentTable = m_tables[table].parent;
    qint64 parent = 0;
    if (!parentTable.isEmpty()) {
        if (rows.value(parentTable).isEmpty())
            return {};
        if (table != QStringLiteral("sentRecord") || chance(80))
            parent = pick(rows.value(parentTable)).id;
    }
    Row row = newRow(table, id, parent);
    for (const auto &[key, referred] : {std::pair{"contactId", "contact"}, {"customerAccountId", "customerAccount"}}) {
        const QString column = QString::fromLatin1(key);
        const QList<Row> &others = rows.value(QString::fromLatin1(referred));
        if (!row.values.contains(column) || column == m_tables[table].foreignKey)
            continue;
        if (others.isEmpty())
            row.values.remove(column);
        else
            row.values.insert(column, pick(others).id);
    }
    rows[table] << row;
    if (auto inserted = insertRow(connection, table, row); !inserted || table != QStringLiteral("sentRecord"))
        return inserted;
    // No trigger does this one: who adds sent records logs them.
    return connection.execute(
        QStringLiteral("INSERT INTO changeLog (tableName, rowId, operation) VALUES ('sentRecord', ?, 'insert')"), {id});
}

odziv::Status SegmentGenerator::changeOne(odziv::Connection &connection, const QString &table,
                                          QMap<QString, QList<Row>> &rows)
{
    Row &row = rows[table][below(rows[table].size())];
    const Column column = pick(m_tables[table].columns);
    const QString key = m_tables[table].foreignKey;
    QVariant now;
    if (column.name == key) {
        const QList<Row> &parents = rows.value(m_tables[table].parent);
        now = pick(parents).id;
        row.parent = now.toLongLong();
    } else if (column.name == QStringLiteral("id") || column.name == QStringLiteral("number")
               || (column.type == 'i' && column.name != QStringLiteral("campaignId"))) {
        return {};
    } else if (!chance(missingPercent(table, column.name))) {
        now = column.type == 'f' && chance(30) ? QVariant(QStringLiteral("Novi %1").arg(below(1000))) : value(column);
    }
    if (now.isValid())
        row.values.insert(column.name, now);
    else
        row.values.remove(column.name);
    return connection.execute(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, column.name),
                              {now.isValid() ? stored(now) : QVariant(QMetaType::fromType<QString>()), row.id});
}

odziv::Status SegmentGenerator::removeOne(odziv::Connection &connection, const QString &table,
                                          QMap<QString, QList<Row>> &rows)
{
    const qsizetype index = below(rows[table].size());
    const qint64 id = rows[table].at(index).id;
    const auto refersTo = [&](const QString &other, const QString &column) {
        const QList<Row> &all = rows[other];
        return std::any_of(all.cbegin(), all.cend(), [&](const Row &row) {
            return row.values.contains(column) && row.values.value(column).toLongLong() == id;
        });
    };
    for (const Table &other : m_tables) {
        for (const Column &column : other.columns) {
            if (column.name == table + QStringLiteral("Id") && refersTo(other.name, column.name))
                return {};
        }
    }
    rows[table].removeAt(index);
    return connection.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {id});
}

QString SegmentGenerator::level()
{
    return pick(m_tables.keys());
}

QJsonValue SegmentGenerator::operand(const Column &column)
{
    switch (column.type) {
    case 't':
    case 'f': {
        if (column.name == QStringLiteral("number"))
            return QStringLiteral("cu-%1").arg(below(30));
        const QString text = pick(column.pool);
        switch (below(5)) {
        case 0:
            return text.left(below(3));
        case 1:
            return text.right(below(3) + 1);
        case 2:
            return text.mid(1, below(4) + 1);
        default:
            return text;
        }
    }
    case 'm': {
        const qint64 cents = below(4000) - 1000;
        return static_cast<double>(cents) / 100;
    }
    case 'b':
        return chance(50) ? QJsonValue(chance(50)) : QJsonValue(below(2));
    case 'd':
    case 's':
        return day().toString(Qt::ISODate);
    case 'n':
        return below(10) * 1000;
    default:
        return below(40);
    }
}

QJsonObject SegmentGenerator::condition(const QString &target)
{
    // The target's own table and its neighbours come often enough for conditions to meet.
    const Table table = m_tables.value(chance(35) ? target : level());
    const Column column = pick(table.columns);
    QStringList operators{QStringLiteral("equals"), QStringLiteral("notEquals"), QStringLiteral("in"),
                          QStringLiteral("notIn"),  QStringLiteral("isEmpty"),   QStringLiteral("isNotEmpty")};
    if (column.type != 'b')
        operators << QStringLiteral("less") << QStringLiteral("lessOrEqual") << QStringLiteral("greater")
                  << QStringLiteral("greaterOrEqual") << QStringLiteral("between");
    if (column.type == 't' || column.type == 'f')
        operators << QStringLiteral("contains") << QStringLiteral("startsWith") << QStringLiteral("endsWith");
    if (column.type == 'd' || column.type == 's')
        operators << QStringLiteral("withinLastDays") << QStringLiteral("olderThanDays")
                  << QStringLiteral("withinNextDays") << QStringLiteral("anniversaryWithinNextDays")
                  << QStringLiteral("anniversaryWithinNextDays");
    const QString op = pick(operators);
    QJsonObject made{{QStringLiteral("column"), QString(table.name + QLatin1Char('.') + column.name)},
                     {QStringLiteral("operator"), op}};
    if (op == QStringLiteral("isEmpty") || op == QStringLiteral("isNotEmpty"))
        return made;
    if (op.endsWith(QStringLiteral("Days"))) {
        made.insert(QStringLiteral("value"), chance(10) ? 300 + below(80) : below(40));
    } else if (op == QStringLiteral("between")) {
        made.insert(QStringLiteral("values"), QJsonArray{operand(column), operand(column)});
    } else if (op == QStringLiteral("in") || op == QStringLiteral("notIn")) {
        QJsonArray values;
        // More than fifty take another way into the statement.
        for (qint64 count = chance(5) ? 60 : below(5) + 1; count > 0; --count)
            values.append(operand(column));
        made.insert(QStringLiteral("values"), values);
    } else {
        made.insert(QStringLiteral("value"), operand(column));
    }
    return made;
}

QJsonObject SegmentGenerator::tree(const QString &target, int depth)
{
    if (depth > 2 || chance(depth == 0 ? 5 : 55))
        return condition(target);
    const QString kind = pick(
        QStringList{QStringLiteral("all"), QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("none")});
    QJsonArray children;
    for (qint64 count = chance(3) ? 0 : below(4) + 1; count > 0; --count)
        children.append(tree(target, depth + 1));
    return {{kind, children}};
}

QJsonObject SegmentGenerator::block(const QString &target, const QStringList &segments, const QStringList &resultSets,
                                    bool first, int depth)
{
    const QStringList operations{QStringLiteral("keep"),          QStringLiteral("add"),
                                 QStringLiteral("exclude"),       QStringLiteral("addIfExcluded"),
                                 QStringLiteral("addIfExcluded"), QStringLiteral("add"),
                                 QStringLiteral("startWith")};
    QJsonObject made{
        {QStringLiteral("operation"), first && chance(95) ? QStringLiteral("startWith") : pick(operations)}};
    const qint64 form = below(100);
    if (form < 10 && !segments.isEmpty()) {
        made.insert(QStringLiteral("segment"), pick(segments));
    } else if (form < 20 && !resultSets.isEmpty()) {
        made.insert(QStringLiteral("resultSet"), pick(resultSets));
    } else if (form < 30) {
        const Table table = m_tables.value(level());
        const Column column = pick(table.columns);
        QJsonArray values;
        for (qint64 count = below(6) + 1; count > 0; --count)
            values.append(operand(column));
        made.insert(QStringLiteral("list"),
                    QJsonObject{{QStringLiteral("column"), QString(table.name + QLatin1Char('.') + column.name)},
                                {QStringLiteral("values"), values}});
    } else if (form < 40 && depth < 2) {
        QJsonArray blocks;
        const qint64 count = below(3) + 1;
        for (qint64 i = 0; i < count; ++i)
            blocks.append(block(target, segments, resultSets, i == 0, depth + 1));
        made.insert(QStringLiteral("blocks"), blocks);
    } else {
        if (chance(70))
            made.insert(QStringLiteral("match"),
                        chance(50) ? QStringLiteral("anyRecord") : QStringLiteral("sameRecord"));
        made.insert(QStringLiteral("criteria"), tree(target, 0));
    }
    return made;
}

QJsonObject SegmentGenerator::segment(const QString &name, const QStringList &segments, const QStringList &resultSets)
{
    const QString target = level();
    QJsonArray blocks;
    const qint64 count = below(5) + 1;
    for (qint64 i = 0; i < count; ++i)
        blocks.append(block(target, segments, resultSets, i == 0, 0));
    return {{QStringLiteral("format"), QStringLiteral("odziv-segment/1")},
            {QStringLiteral("name"), name},
            {QStringLiteral("subjectArea"), QStringLiteral("campaigns")},
            {QStringLiteral("targetLevel"), target},
            {QStringLiteral("blocks"), blocks}};
}

} // namespace oracle
