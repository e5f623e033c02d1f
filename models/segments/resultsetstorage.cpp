/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "resultsetstorage.h"

#include "common/translate.h"
#include "segments/rowscan.h"
#include "segments/segmentjson.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace odziv::ResultSetStorage {

namespace {

const char columns[] = "SELECT id, name, segmentName, targetLevel, definition, memberCount, dataTime, frozenAt, origin"
                       " FROM resultSet";

QDateTime instant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

SavedResultSet resultSetOf(const Query &row)
{
    SavedResultSet saved;
    saved.id = ResultSetId(row.integer(0));
    saved.name = row.text(1);
    saved.segmentName = row.text(2);
    saved.targetLevel = row.text(3);
    saved.definition = row.text(4).toUtf8();
    saved.memberCount = row.integer(5);
    if (const auto dataTime = row.optionalInteger(6))
        saved.dataTime = instant(*dataTime);
    saved.frozenAt = instant(row.integer(7));
    saved.origin = row.text(8);
    return saved;
}

Result<std::optional<SavedResultSet>> find(Connection &connection, const QString &name)
{
    auto query = connection.prepare(QLatin1String(columns) + QStringLiteral(" WHERE name = ?"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(name).run(); !ran)
        return failure(ran.error());
    std::optional<SavedResultSet> found;
    if (query->next())
        found = resultSetOf(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return found;
}

Status insertMembers(Connection &connection, ResultSetId id, const std::vector<qint64> &members)
{
    const QString sql = QStringLiteral("INSERT INTO resultSetMember (resultSetId, memberId) VALUES (?, ?)");
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *insert = nullptr;
    int code
        = sqlite3_prepare_v2(connection.handle(), text.constData(), static_cast<int>(text.size()), &insert, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_int64(insert, 1, id.value());
    for (size_t i = 0; i < members.size() && code == SQLITE_OK; ++i) {
        sqlite3_bind_int64(insert, 2, members[i]);
        sqlite3_step(insert);
        code = sqlite3_reset(insert);
    }
    const QString message = QString::fromUtf8(sqlite3_errmsg(connection.handle()));
    sqlite3_finalize(insert);
    if (code != SQLITE_OK)
        return failure(databaseError(code, message, sql));
    return {};
}

} // namespace

Result<QList<SavedResultSet>> list(Connection &connection)
{
    auto query = connection.prepare(QLatin1String(columns) + QStringLiteral(" ORDER BY frozenAt DESC, id DESC"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    QList<SavedResultSet> found;
    while (query->next())
        found << resultSetOf(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return found;
}

Result<SavedResultSet> read(Connection &connection, const QString &name)
{
    auto found = find(connection, name);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound,
                       tr("There is no saved result set \"%1\". Freeze a segment under that name first.").arg(name));
    return **found;
}

Result<IdSet> memberSet(Connection &connection, ResultSetId id)
{
    auto row = RowScan::prepare(
        connection,
        {QStringLiteral("SELECT memberId FROM resultSetMember WHERE resultSetId = ? ORDER BY memberId"), {id.value()}});
    if (!row)
        return failure(row.error());
    IdSet ids;
    while (row->next())
        ids.insert(row->integer(0));
    if (auto ended = row->finish(); !ended)
        return failure(ended.error());
    return ids;
}

Result<std::vector<qint64>> members(Connection &connection, ResultSetId id)
{
    auto ids = memberSet(connection, id);
    if (!ids)
        return failure(ids.error());
    return ids->toVector();
}

Result<bool> contains(Connection &connection, ResultSetId id, qint64 memberId)
{
    auto found = connection.scalar(
        QStringLiteral("SELECT 1 FROM resultSetMember WHERE resultSetId = ? AND memberId = ?"), {id.value(), memberId});
    if (!found)
        return failure(found.error());
    return found->isValid();
}

Result<SavedResultSet> freeze(Connection &connection, const QString &name, const Segment &segment,
                              const std::vector<qint64> &members, std::optional<QDateTime> dataTime, const Clock &clock,
                              const QString &origin)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, tr("A saved result set needs a name."));
    auto existing = find(connection, name);
    if (!existing)
        return failure(existing.error());
    if (*existing)
        return failure(ErrorCode::AlreadyExists,
                       tr("There is a saved result set \"%1\" already. Choose another name.").arg(name));
    const QVariant loaded = dataTime ? QVariant(dataTime->toMSecsSinceEpoch()) : QVariant();
    if (auto inserted = connection.execute(
            QStringLiteral("INSERT INTO resultSet (name, segmentName, targetLevel, definition, memberCount, dataTime,"
                           " frozenAt, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {name, segment.name, segment.targetLevel, QString::fromUtf8(segmentToJson(segment)),
             static_cast<qint64>(members.size()), loaded, clock.nowUtc().toMSecsSinceEpoch(),
             origin.isEmpty() ? QVariant() : QVariant(origin)});
        !inserted)
        return failure(inserted.error());
    auto saved = read(connection, name);
    if (!saved)
        return saved;
    if (auto inserted = insertMembers(connection, saved->id, members); !inserted)
        return failure(inserted.error());
    return saved;
}

Status remove(Connection &connection, const QString &name)
{
    auto saved = read(connection, name);
    if (!saved)
        return failure(saved.error());
    return connection.execute(QStringLiteral("DELETE FROM resultSet WHERE id = ?"), {saved->id.value()});
}

} // namespace odziv::ResultSetStorage
