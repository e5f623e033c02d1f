/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentstorage.h"

#include "common/translate.h"
#include "segments/globalconstraint.h"
#include "segments/segmentjson.h"

namespace odziv::SegmentStorage {

namespace {

// A definition that cannot be read any more has no options.
const char summaryColumns[]
    = "SELECT id, name, targetLevel, version, createdAt, changedAt, folder,"
      " CASE WHEN json_valid(definition) THEN coalesce(json_extract(definition, '$.options.eventTriggered'), 0) END,"
      " CASE WHEN json_valid(definition) THEN coalesce(json_extract(definition, '$.options.cacheBlocks'), 0) END"
      " FROM segment";

QDateTime instant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

SegmentSummary summaryOf(const Query &row)
{
    SegmentSummary summary;
    summary.id = SegmentId(row.integer(0));
    summary.name = row.text(1);
    summary.targetLevel = row.text(2);
    summary.version = static_cast<int>(row.integer(3));
    summary.createdAt = instant(row.integer(4));
    summary.changedAt = instant(row.integer(5));
    summary.folder = row.text(6);
    summary.eventTriggered = row.boolean(7);
    summary.cacheBlocks = row.boolean(8);
    return summary;
}

tl::unexpected<Error> notFound(const QString &name)
{
    return failure(ErrorCode::NotFound, tr("There is no segment \"%1\". Save it first, or check its name.").arg(name));
}

Result<std::optional<SegmentSummary>> summary(Connection &connection, const QString &name)
{
    auto query = connection.prepare(QLatin1String(summaryColumns) + QStringLiteral(" WHERE name = ?"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(name).run(); !ran)
        return failure(ran.error());
    std::optional<SegmentSummary> found;
    if (query->next())
        found = summaryOf(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return found;
}

Result<Segment> parsed(const QVariant &definition, const QString &name, Reading reading = Reading::Strict)
{
    if (!definition.isValid())
        return notFound(name);
    auto segment = segmentFromJson(definition.toString().toUtf8(), Catalog::builtIn(), reading);
    if (!segment) {
        Error error = segment.error();
        const QString own = tr("saved segment \"%1\"").arg(name);
        error.place = error.place.isEmpty() ? own : QString(own + QStringLiteral(", ") + error.place);
        return failure(error);
    }
    return segment;
}

/// Walks from `segment` through the saved segments that it uses; the way back to its own name, if there is one.
Result<QStringList> wayBack(Connection &connection, const QString &goal, const Segment &segment, QStringList way,
                            QStringList &visited)
{
    for (const QString &name : usedSegments(segment)) {
        if (name == goal)
            return way + QStringList{name};
        if (visited.contains(name))
            continue;
        visited << name;
        auto used = read(connection, name);
        if (!used && used.error().code == ErrorCode::NotFound)
            continue;
        if (!used)
            return failure(used.error());
        auto found = wayBack(connection, goal, *used, way + QStringList{name}, visited);
        if (!found || !found->isEmpty())
            return found;
    }
    return QStringList();
}

Status refuseCycle(Connection &connection, const Segment &segment)
{
    QStringList visited;
    auto way = wayBack(connection, segment.name, segment, {segment.name}, visited);
    if (!way)
        return failure(way.error());
    if (way->isEmpty())
        return {};
    return failure(
        ErrorCode::Refused,
        tr("The segment would use itself: %1. Take it out of one of them.").arg(way->join(QStringLiteral(" > "))));
}

Status keepVersion(Connection &connection, SegmentId id, int version, const QString &definition, qint64 now)
{
    return connection.execute(
        QStringLiteral("INSERT INTO segmentVersion (segmentId, version, definition, savedAt) VALUES (?, ?, ?, ?)"),
        {id.value(), version, definition, now});
}

} // namespace

Result<QList<SegmentSummary>> list(Connection &connection)
{
    auto query = connection.prepare(QLatin1String(summaryColumns) + QStringLiteral(" ORDER BY name"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    QList<SegmentSummary> segments;
    while (query->next())
        segments << summaryOf(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return segments;
}

Result<Segment> read(Connection &connection, const QString &name, Reading reading)
{
    auto definition = connection.scalar(QStringLiteral("SELECT definition FROM segment WHERE name = ?"), {name});
    if (!definition)
        return failure(definition.error());
    return parsed(*definition, name, reading);
}

Result<Segment> readVersion(Connection &connection, const QString &name, int version)
{
    auto definition = connection.scalar(
        QStringLiteral("SELECT v.definition FROM segmentVersion v JOIN segment s ON s.id = v.segmentId"
                       " WHERE s.name = ? AND v.version = ?"),
        {name, version});
    if (!definition)
        return failure(definition.error());
    return parsed(*definition, name);
}

Result<QList<SegmentVersion>> versions(Connection &connection, const QString &name)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT v.version, v.savedAt FROM segmentVersion v JOIN segment s ON s.id = v.segmentId"
                       " WHERE s.name = ? ORDER BY v.version DESC"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(name).run(); !ran)
        return failure(ran.error());
    QList<SegmentVersion> found;
    while (query->next())
        found << SegmentVersion{static_cast<int>(query->integer(0)), instant(query->integer(1))};
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return found;
}

Result<SegmentSummary> save(Connection &connection, const Segment &segment, const Clock &clock)
{
    if (auto valid = validateSegment(segment, Catalog::builtIn()); !valid)
        return failure(valid.error());
    if (auto free = refuseCycle(connection, segment); !free)
        return failure(free.error());
    auto existing = summary(connection, segment.name);
    if (!existing)
        return failure(existing.error());
    const QString definition = QString::fromUtf8(segmentToJson(segment));
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    if (!*existing) {
        if (auto inserted = connection.execute(
                QStringLiteral("INSERT INTO segment (name, targetLevel, definition, version, createdAt, changedAt)"
                               " VALUES (?, ?, ?, 1, ?, ?)"),
                {segment.name, segment.targetLevel, definition, now, now});
            !inserted)
            return failure(inserted.error());
    } else {
        auto saved = read(connection, segment.name);
        // One that cannot be read any more is replaced like a different one.
        if (saved && *saved == segment)
            return **existing;
        if (auto updated = connection.execute(
                QStringLiteral("UPDATE segment SET targetLevel = ?, definition = ?, version = version + 1,"
                               " changedAt = ? WHERE id = ?"),
                {segment.targetLevel, definition, now, (*existing)->id.value()});
            !updated)
            return failure(updated.error());
    }
    auto saved = summary(connection, segment.name);
    if (!saved)
        return failure(saved.error());
    if (!*saved)
        return notFound(segment.name);
    if (auto kept = keepVersion(connection, (*saved)->id, (*saved)->version, definition, now); !kept)
        return failure(kept.error());
    return **saved;
}

Status remove(Connection &connection, const QString &name)
{
    auto existing = summary(connection, name);
    if (!existing)
        return failure(existing.error());
    if (!*existing)
        return notFound(name);
    auto users = usersOf(connection, name);
    if (!users)
        return failure(users.error());
    if (!users->isEmpty())
        return failure(
            ErrorCode::Refused,
            tr("The segment \"%1\" is used by: %2. Change those first.").arg(name, users->join(QStringLiteral(", "))));
    auto constraint = GlobalConstraint::read(connection);
    if (!constraint)
        return failure(constraint.error());
    if (*constraint == name)
        return failure(ErrorCode::Refused,
                       tr("The segment \"%1\" is the global constraint. Take the constraint away first.").arg(name));
    return connection.execute(QStringLiteral("DELETE FROM segment WHERE id = ?"), {(*existing)->id.value()});
}

Result<QStringList> usersOf(Connection &connection, const QString &name)
{
    auto all = list(connection);
    if (!all)
        return failure(all.error());
    QStringList users;
    for (const SegmentSummary &other : *all) {
        if (other.name == name)
            continue;
        auto segment = read(connection, other.name);
        if (segment && usedSegments(*segment).contains(name))
            users << other.name;
    }
    return users;
}

QString folderPath(const QString &typed)
{
    QStringList parts;
    for (const QString &part : typed.split(QLatin1Char('/'))) {
        if (const QString name = part.simplified(); !name.isEmpty())
            parts << name;
    }
    return parts.join(QLatin1Char('/'));
}

Status setFolder(Connection &connection, const QString &name, const QString &folder)
{
    auto existing = summary(connection, name);
    if (!existing)
        return failure(existing.error());
    if (!*existing)
        return notFound(name);
    const QString path = folderPath(folder);
    return connection.execute(QStringLiteral("UPDATE segment SET folder = ? WHERE id = ?"),
                              {path.isEmpty() ? QVariant() : QVariant(path), (*existing)->id.value()});
}

Result<int> renameFolder(Connection &connection, const QString &folder, const QString &newName)
{
    const QString name = folderPath(newName);
    if (name.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("A folder needs a name."));
    auto all = list(connection);
    if (!all)
        return failure(all.error());
    const qsizetype parent = folder.lastIndexOf(QLatin1Char('/'));
    const QString target = parent < 0 ? name : QString(folder.left(parent + 1) + name);
    int moved = 0;
    for (const SegmentSummary &segment : *all) {
        if (segment.folder != folder && !segment.folder.startsWith(folder + QLatin1Char('/')))
            continue;
        if (auto set = setFolder(connection, segment.name, target + segment.folder.mid(folder.size())); !set)
            return failure(set.error());
        ++moved;
    }
    return moved;
}

} // namespace odziv::SegmentStorage
