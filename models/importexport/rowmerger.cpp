/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowmerger.h"

#include "common/textfold.h"
#include "common/translate.h"
#include "store/connection.h"

#include <algorithm>

#include <sqlite3.h>

namespace odziv {

namespace {

QString quoted(const QString &name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

bool isChangeStamp(const QString &column)
{
    return column == QStringLiteral("changedAt") || column == QStringLiteral("changedBy");
}

quint64 mixed(quint64 seed, quint64 value)
{
    seed ^= value + Q_UINT64_C(0x9E3779B97F4A7C15) + (seed << 6) + (seed >> 2);
    return seed;
}

/// One value's part of the hash of a key. The type goes in, so that a missing value is none of the others.
quint64 hashOf(const ImportValue &value)
{
    switch (value.kind) {
    case ImportValue::Kind::Missing:
        return 1;
    case ImportValue::Kind::Integer:
        return mixed(2, static_cast<quint64>(value.integer));
    case ImportValue::Kind::Text:
        break;
    }
    return mixed(3, qHash(value.text));
}

void bindValue(SqliteStatement &statement, int parameter, const ImportValue &value)
{
    switch (value.kind) {
    case ImportValue::Kind::Missing:
        statement.bindNull(parameter);
        break;
    case ImportValue::Kind::Integer:
        statement.bind(parameter, value.integer);
        break;
    case ImportValue::Kind::Text:
        statement.bind(parameter, QByteArrayView(value.text));
        break;
    }
}

ImportValue columnValue(const SqliteStatement &statement, int column, ColumnType type)
{
    if (statement.isNull(column))
        return {};
    if (type != ColumnType::Text)
        return ImportValue::fromInteger(statement.integer(column));
    return {ImportValue::Kind::Text, 0, statement.text(column).toByteArray()};
}

bool sameAsStored(const SqliteStatement &statement, int column, const ImportValue &value)
{
    if (value.isMissing() || statement.isNull(column))
        return value.isMissing() && statement.isNull(column);
    if (value.kind == ImportValue::Kind::Integer)
        return statement.integer(column) == value.integer;
    return statement.text(column) == QByteArrayView(value.text);
}

} // namespace

RowMerger::RowMerger(const ImportPlan &plan, const ChangeStamp &stamp)
    : m_plan(plan)
    , m_stampBy(stamp.by.toUtf8())
    , m_stampAt(stamp.at)
    , m_hasSearchText(FieldRules::hasSearchText(plan.table->name))
{}

Status RowMerger::prepare(Connection &connection)
{
    m_connection = &connection;
    const auto &columns = m_plan.table->columns;
    QStringList names;
    for (int i = 0; i < columns.size(); ++i) {
        const QString name = columns.at(i).name;
        const int source = m_plan.indexOf(name);
        m_sourceOf.push_back(source);
        names << quoted(name);
        if (name == QStringLiteral("id"))
            m_idSource = source;
        else if (source >= 0 && !isChangeStamp(name))
            m_compared.push_back({i, source});
    }
    if (m_hasSearchText)
        names << QStringLiteral("searchText");
    findSearchColumns();
    auto fetch = SqliteStatement::prepare(
        connection,
        QStringLiteral("SELECT %1 FROM %2 WHERE rowid = ?").arg(names.join(u','), quoted(m_plan.table->name)));
    if (!fetch)
        return failure(fetch.error());
    m_fetch = std::move(*fetch);
    for (const ImportKey &planned : m_plan.keys) {
        KeyState key;
        for (const QString &name : planned.columns)
            key.columns.push_back(m_plan.indexOf(name));
        key.needs = planned.needs.isEmpty() ? -1 : m_plan.indexOf(planned.needs);
        if (auto prepared = prepareKey(connection, key); !prepared)
            return prepared;
        m_keys.push_back(std::move(key));
    }
    if (auto prepared = prepareInsert(connection); !prepared)
        return prepared;
    return prepareUpdates(connection);
}

/// Asks the rule which columns make a difference to it, so that the others need not be gathered for each row.
void RowMerger::findSearchColumns()
{
    const auto &columns = m_plan.table->columns;
    for (int i = 0; m_hasSearchText && i < columns.size(); ++i) {
        const QHash<QString, QVariant> probe{{columns.at(i).name, QStringLiteral("1")}};
        if (columns.at(i).type == ColumnType::Text && !FieldRules::searchText(m_plan.table->name, probe).isEmpty())
            m_searchColumns.push_back(i);
    }
}

Status RowMerger::prepareKey(Connection &connection, KeyState &key)
{
    QStringList conditions;
    for (const int column : key.columns) {
        const QString name = quoted(m_plan.columns[static_cast<size_t>(column)].column->name);
        conditions << (isFolded(column) ? QStringLiteral("foldText(%1) IS ?") : QStringLiteral("%1 IS ?")).arg(name);
    }
    const QString table = quoted(m_plan.table->name);
    const QString condition = conditions.join(QStringLiteral(" AND "));
    QString sql = QStringLiteral("SELECT rowid FROM %1 WHERE %2 LIMIT 2").arg(table, condition);
    // The planner knows best whether an index leads to the rows.
    auto explained = SqliteStatement::prepare(connection, QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    if (!explained)
        return failure(explained.error());
    while (true) {
        auto step = explained->step();
        if (!step)
            return failure(step.error());
        if (*step != SqliteStatement::Step::Row)
            break;
        key.inMemory = key.inMemory || explained->text(3).startsWith("SCAN");
    }
    if (key.inMemory)
        sql = QStringLiteral("SELECT rowid FROM %1 WHERE %2 AND rowid = ?").arg(table, condition);
    auto statement = SqliteStatement::prepare(connection, sql);
    if (!statement)
        return failure(statement.error());
    key.find = std::move(*statement);
    return key.inMemory ? loadKey(connection, key) : Status();
}

Status RowMerger::loadKey(Connection &connection, KeyState &key)
{
    QStringList names;
    for (const int column : key.columns) {
        const QString name = quoted(m_plan.columns[static_cast<size_t>(column)].column->name);
        names << (isFolded(column) ? QStringLiteral("foldText(%1)") : QStringLiteral("%1")).arg(name);
    }
    auto rows = SqliteStatement::prepare(
        connection, QStringLiteral("SELECT rowid, %1 FROM %2").arg(names.join(u','), quoted(m_plan.table->name)));
    if (!rows)
        return failure(rows.error());
    while (true) {
        auto step = rows->step();
        if (!step)
            return failure(step.error());
        if (*step != SqliteStatement::Step::Row)
            return {};
        quint64 hash = 0;
        for (size_t i = 0; i < key.columns.size(); ++i) {
            const CatalogColumn &column = *m_plan.columns[static_cast<size_t>(key.columns[i])].column;
            hash = mixed(hash, hashOf(columnValue(*rows, static_cast<int>(i) + 1, column.type)));
        }
        key.rows.insert(hash, rows->integer(0));
    }
}

Status RowMerger::prepareInsert(Connection &connection)
{
    QStringList names;
    QStringList places;
    for (const CatalogColumn &column : m_plan.table->columns) {
        const int source = m_plan.indexOf(column.name);
        const QVariant fallback
            = source >= 0 ? QVariant() : FieldRules::defaultValue(*FieldRules::find(m_plan.table->name, column.name));
        names << quoted(column.name);
        // The default of a column that the file does not have is spelled out; all of them are whole numbers.
        if (fallback.isValid()) {
            places << QString::number(fallback.toLongLong());
            continue;
        }
        places << QStringLiteral("?");
        m_insertSlots.push_back({source, column.name == QStringLiteral("createdAt")   ? Stamp::Time
                                         : column.name == QStringLiteral("createdBy") ? Stamp::Person
                                                                                      : Stamp::None});
    }
    if (m_hasSearchText) {
        names << QStringLiteral("searchText");
        places << QStringLiteral("?");
    }
    auto statement = SqliteStatement::prepare(
        connection, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                        .arg(quoted(m_plan.table->name), names.join(u','), places.join(u',')));
    if (!statement)
        return failure(statement.error());
    m_insert = std::move(*statement);
    return {};
}

/// Sets every column that the file has, except the id, and the stamps of the change.
Status RowMerger::prepareUpdates(Connection &connection)
{
    QStringList settings;
    for (const CatalogColumn &column : m_plan.table->columns) {
        const int source = m_plan.indexOf(column.name);
        if (column.name == QStringLiteral("id") || (source < 0 && !isChangeStamp(column.name)))
            continue;
        m_updateSlots.push_back({source, column.name == QStringLiteral("changedAt")   ? Stamp::Time
                                         : column.name == QStringLiteral("changedBy") ? Stamp::Person
                                                                                      : Stamp::None});
        settings << QString(quoted(column.name) + QStringLiteral(" = ?"));
    }
    if (settings.isEmpty())
        return {};
    const QString sql = QStringLiteral("UPDATE %1 SET %2 WHERE rowid = ?");
    auto plain = SqliteStatement::prepare(connection, sql.arg(quoted(m_plan.table->name), settings.join(u',')));
    if (!plain)
        return failure(plain.error());
    m_update = std::move(*plain);
    if (!m_hasSearchText)
        return {};
    settings << QStringLiteral("searchText = ?");
    auto whole = SqliteStatement::prepare(connection, sql.arg(quoted(m_plan.table->name), settings.join(u',')));
    if (!whole)
        return failure(whole.error());
    m_updateWithSearchText = std::move(*whole);
    return {};
}

RowMerger::KeyState *RowMerger::keyFor(const ImportValue *values)
{
    for (KeyState &key : m_keys) {
        if (key.needs < 0 || !values[key.needs].isMissing())
            return &key;
    }
    return nullptr;
}

/// Names and addresses are keys however they are spelled; numbers and codes only exactly.
bool RowMerger::isFolded(int planColumn) const
{
    const CatalogColumn &column = *m_plan.columns[static_cast<size_t>(planColumn)].column;
    return column.type == ColumnType::Text && column.comparison == TextComparison::Folded;
}

quint64 RowMerger::seek(KeyState &key, const ImportValue *values)
{
    key.sought.clear();
    quint64 hash = 0;
    for (const int column : key.columns) {
        const ImportValue &value = values[column];
        key.sought.push_back(isFolded(column) && !value.isMissing()
                                 ? ImportValue::fromText(foldText(QString::fromUtf8(value.text)))
                                 : value);
        if (key.inMemory)
            hash = mixed(hash, hashOf(key.sought.back()));
    }
    int parameter = 0;
    for (const ImportValue &value : key.sought)
        bindValue(key.find, ++parameter, value);
    return hash;
}

Result<RowMerger::Match> RowMerger::find(KeyState &key, const ImportValue *values)
{
    Match match;
    const quint64 hash = seek(key, values);
    if (!key.inMemory) {
        for (int i = 0; i < 2; ++i) {
            auto step = key.find.step();
            if (!step)
                return failure(step.error());
            if (*step != SqliteStatement::Step::Row)
                break;
            match.many = i > 0;
            if (i == 0)
                match.row = key.find.integer(0);
        }
        key.find.reset();
        return match;
    }
    for (auto it = key.rows.constFind(hash); it != key.rows.cend() && it.key() == hash && !match.many; ++it) {
        auto same = probe(key, it.value());
        if (!same)
            return failure(same.error());
        match.many = *same && match.row != 0;
        if (*same && match.row == 0)
            match.row = it.value();
    }
    return match;
}

/// Whether the row of that id has the key now: a hash may collide, and a row may have been changed since.
Result<bool> RowMerger::probe(KeyState &key, qint64 row)
{
    key.find.bind(static_cast<int>(key.sought.size()) + 1, row);
    auto step = key.find.step();
    if (!step)
        return failure(step.error());
    key.find.reset();
    return *step == SqliteStatement::Step::Row;
}

Result<RowMerger::Verdict> RowMerger::merge(qint64 rowNumber, const ImportValue *values)
{
    KeyState *const key = keyFor(values);
    if (!key)
        return Verdict{Outcome::Rejected, tr("the key is empty")};
    auto match = find(*key, values);
    if (!match)
        return failure(match.error());
    if (match->many)
        return Verdict{Outcome::Rejected, tr("more than one row of the workspace has this key")};
    if (match->row == 0)
        return insert(rowNumber, values);
    const auto seen = m_seen.constFind(match->row);
    if (seen != m_seen.cend())
        return Verdict{Outcome::Rejected, tr("the key was already used in row %1").arg(*seen)};
    auto verdict = update(match->row, values);
    if (verdict && verdict->outcome != Outcome::Rejected)
        m_seen.insert(match->row, rowNumber);
    return verdict;
}

bool RowMerger::differs(const ImportValue *values) const
{
    return std::any_of(m_compared.cbegin(), m_compared.cend(), [&](const Compared &compared) {
        return !sameAsStored(m_fetch, compared.column, values[compared.source]);
    });
}

/// Binds the values of the file in the order of the slots, from the first parameter on.
void RowMerger::bindSlots(SqliteStatement &statement, const std::vector<Slot> &places, const ImportValue *values) const
{
    int parameter = 0;
    for (const Slot &slot : places) {
        ++parameter;
        const ImportValue *const given = slot.source < 0 ? nullptr : &values[slot.source];
        if (given && (!given->isMissing() || slot.stamp == Stamp::None))
            bindValue(statement, parameter, *given);
        else if (slot.stamp == Stamp::Time)
            statement.bind(parameter, m_stampAt);
        else if (slot.stamp == Stamp::Person)
            statement.bind(parameter, QByteArrayView(m_stampBy));
        else
            statement.bindNull(parameter);
    }
}

Result<RowMerger::Verdict> RowMerger::update(qint64 row, const ImportValue *values)
{
    // An id that the file leaves empty is no wish to change it; another one is a contradiction.
    const ImportValue *const id = m_idSource < 0 ? nullptr : &values[m_idSource];
    if (id && !id->isMissing() && id->integer != row)
        return Verdict{Outcome::Rejected, tr("the row with this key has the id %1").arg(row)};
    m_fetch.bind(1, row);
    auto fetched = m_fetch.step();
    if (!fetched)
        return failure(fetched.error());
    if (!differs(values)) {
        m_fetch.reset();
        return Verdict{Outcome::Unchanged, {}};
    }
    QByteArray text;
    bool changesSearchText = false;
    if (m_hasSearchText) {
        text = searchText(values, true);
        changesSearchText = m_fetch.text(static_cast<int>(m_plan.table->columns.size())) != QByteArrayView(text);
    }
    m_fetch.reset();
    SqliteStatement &statement = changesSearchText ? m_updateWithSearchText : m_update;
    bindSlots(statement, m_updateSlots, values);
    auto parameter = static_cast<int>(m_updateSlots.size());
    if (changesSearchText)
        statement.bind(++parameter, QByteArrayView(text));
    statement.bind(++parameter, row);
    auto step = statement.step();
    if (!step)
        return failure(step.error());
    if (*step == SqliteStatement::Step::Constraint)
        return Verdict{Outcome::Rejected, constraintReason(statement.constraintMessage())};
    statement.reset();
    return Verdict{Outcome::Updated, {}};
}

Result<RowMerger::Verdict> RowMerger::insert(qint64 rowNumber, const ImportValue *values)
{
    bindSlots(m_insert, m_insertSlots, values);
    QByteArray text;
    if (m_hasSearchText) {
        text = searchText(values, false);
        m_insert.bind(static_cast<int>(m_insertSlots.size()) + 1, QByteArrayView(text));
    }
    auto step = m_insert.step();
    if (!step)
        return failure(step.error());
    if (*step == SqliteStatement::Step::Constraint)
        return Verdict{Outcome::Rejected, constraintReason(m_insert.constraintMessage())};
    m_insert.reset();
    const qint64 row = sqlite3_last_insert_rowid(m_connection->handle());
    m_seen.insert(row, rowNumber);
    for (KeyState &key : m_keys) {
        if (key.inMemory)
            key.rows.insert(seek(key, values), row);
    }
    return Verdict{Outcome::Inserted, {}};
}

/// Of the whole row: what the file does not have is taken from the stored row, if there is one.
QByteArray RowMerger::searchText(const ImportValue *values, bool hasOld) const
{
    QHash<QString, QVariant> row;
    for (const int i : m_searchColumns) {
        const CatalogColumn &column = m_plan.table->columns.at(i);
        const int source = m_sourceOf[static_cast<size_t>(i)];
        if (source >= 0)
            row.insert(column.name, values[source].toVariant());
        else if (hasOld)
            row.insert(column.name, columnValue(m_fetch, i, column.type).toVariant());
    }
    return FieldRules::searchText(m_plan.table->name, row).toUtf8();
}

/// "UNIQUE constraint failed: customer.number" and its kin, in words of the file.
QString RowMerger::constraintReason(const QString &message) const
{
    const QString names = message.section(QStringLiteral(": "), 1);
    if (message.startsWith(QStringLiteral("UNIQUE")))
        return tr("another row already has this %1").arg(names.section(u'.', 1));
    if (message.startsWith(QStringLiteral("NOT NULL")))
        return tr("%1: a value is missing").arg(names.section(u'.', 1));
    if (message.startsWith(QStringLiteral("FOREIGN KEY")))
        return tr("it refers to a row that does not exist");
    return tr("the workspace does not allow this value (%1)").arg(names);
}

} // namespace odziv
