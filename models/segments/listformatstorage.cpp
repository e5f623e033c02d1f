/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "listformatstorage.h"

#include "common/translate.h"
#include "segments/segmentstorage.h"

namespace odziv::ListFormatStorage {

namespace {

constexpr qsizetype longestName = 200;

tl::unexpected<Error> notFound(const QString &name)
{
    return failure(ErrorCode::NotFound,
                   tr("There is no list format \"%1\". Save one under that name, or check the name.").arg(name));
}

} // namespace

Result<QList<SavedListFormat>> list(Connection &connection)
{
    auto query = connection.prepare(QStringLiteral("SELECT name, definition, changedAt FROM listFormat ORDER BY name"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    QList<SavedListFormat> formats;
    while (query->next()) {
        const auto format = ListFormat::fromJson(query->text(1).toUtf8());
        formats << SavedListFormat{query->text(0), format ? *format : ListFormat(),
                                   QDateTime::fromMSecsSinceEpoch(query->integer(2), Qt::UTC)};
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return formats;
}

Result<ListFormat> read(Connection &connection, const QString &name)
{
    auto definition = connection.scalar(QStringLiteral("SELECT definition FROM listFormat WHERE name = ?"), {name});
    if (!definition)
        return failure(definition.error());
    if (!definition->isValid())
        return notFound(name);
    auto format = ListFormat::fromJson(definition->toString().toUtf8());
    if (!format) {
        Error error = format.error();
        const QString own = tr("list format \"%1\"").arg(name);
        error.place = error.place.isEmpty() ? own : QString(own + QStringLiteral(", ") + error.place);
        return failure(error);
    }
    return format;
}

Status save(Connection &connection, const QString &name, const ListFormat &format, const Clock &clock)
{
    if (name.trimmed().isEmpty() || name.size() > longestName)
        return failure(ErrorCode::InvalidInput,
                       tr("A list format needs a name of 1 to %1 characters.").arg(longestName));
    if (format.columns.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("A list format needs a column."));
    return connection.execute(
        QStringLiteral("INSERT INTO listFormat (name, definition, changedAt) VALUES (?, ?, ?) ON CONFLICT (name)"
                       " DO UPDATE SET definition = excluded.definition, changedAt = excluded.changedAt"),
        {name.trimmed(), QString::fromUtf8(format.toJson()), clock.nowUtc().toMSecsSinceEpoch()});
}

Result<QStringList> usersOf(Connection &connection, const QString &name)
{
    auto segments = SegmentStorage::list(connection);
    if (!segments)
        return failure(segments.error());
    QStringList users;
    for (const SegmentSummary &summary : *segments) {
        const auto segment = SegmentStorage::read(connection, summary.name);
        if (!segment)
            continue;
        const SegmentOptions &options = segment->options;
        if (options.loadFormat == name || options.previewFormat == name || options.resultSetFormat == name)
            users << summary.name;
    }
    return users;
}

Status remove(Connection &connection, const QString &name)
{
    auto users = usersOf(connection, name);
    if (!users)
        return failure(users.error());
    if (!users->isEmpty())
        return failure(ErrorCode::Refused, tr("The list format \"%1\" is used by: %2. Change those first.")
                                               .arg(name, users->join(QStringLiteral(", "))));
    auto removed = connection.execute(QStringLiteral("DELETE FROM listFormat WHERE name = ?"), {name});
    return removed;
}

} // namespace odziv::ListFormatStorage
