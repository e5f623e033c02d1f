/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentaudience.h"

#include "common/translate.h"
#include "segments/globalconstraint.h"
#include "segments/resultsetstorage.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace odziv {

namespace {

QByteArray packed(const std::vector<qint64> &ids)
{
    QByteArray bytes(static_cast<qsizetype>(ids.size() * sizeof(qint64)), Qt::Uninitialized);
    qToLittleEndian<qint64>(ids.data(), static_cast<qsizetype>(ids.size()), bytes.data());
    return bytes;
}

std::vector<qint64> unpacked(const QByteArray &bytes)
{
    std::vector<qint64> ids(static_cast<size_t>(bytes.size()) / sizeof(qint64));
    qFromLittleEndian<qint64>(bytes.constData(), static_cast<qsizetype>(ids.size()), ids.data());
    return ids;
}

/// Adds a definition, and those of the segments and result sets that it uses, each once.
Status addDefinition(Connection &connection, const Segment &segment, QCryptographicHash &hash, QStringList &seen)
{
    hash.addData(segmentToJson(segment));
    for (const QString &name : usedResultSets(segment)) {
        auto saved = ResultSetStorage::read(connection, name);
        if (!saved)
            return failure(saved.error());
        hash.addData(QString(name + QLatin1Char(':') + QString::number(saved->id.value())).toUtf8());
    }
    for (const QString &name : usedSegments(segment)) {
        if (seen.contains(name))
            continue;
        seen << name;
        auto used = SegmentStorage::read(connection, name);
        if (!used)
            return failure(used.error());
        if (auto added = addDefinition(connection, *used, hash, seen); !added)
            return added;
    }
    return {};
}

/// Everything that the members depend on: definitions, the constraint, the data, and the day.
Result<QString> stateOf(Connection &connection, const Segment &segment, const EvaluationOptions &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList seen;
    if (auto added = addDefinition(connection, segment, hash, seen); !added)
        return failure(added.error());
    auto constraint = GlobalConstraint::read(connection);
    if (!constraint)
        return failure(constraint.error());
    if (!constraint->isEmpty()) {
        hash.addData("within");
        auto within = SegmentStorage::read(connection, *constraint);
        if (!within)
            return failure(within.error());
        if (auto added = addDefinition(connection, *within, hash, seen); !added)
            return failure(added.error());
    }
    auto data = connection.scalar(
        QStringLiteral("SELECT epoch || ':' || coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'changeLog'), 0)"
                       " FROM changeRecording"));
    if (!data)
        return failure(data.error());
    return QString(QString::fromLatin1(hash.result().toHex()) + QLatin1Char(':') + data->toString() + QLatin1Char(':')
                   + options.today.toString(Qt::ISODate) + QLatin1Char(':') + QString::fromLatin1(options.zone.id()));
}

Result<std::optional<SegmentAudience>> keptSet(Connection &connection, const Segment &segment, const QString &state)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT f.members, f.foundAt FROM finalSet f JOIN segment s ON s.id = f.segmentId"
                       " WHERE s.name = ? AND f.state = ?"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(segment.name).bind(state).run(); !ran)
        return failure(ran.error());
    std::optional<SegmentAudience> kept;
    if (query->next())
        kept = SegmentAudience{unpacked(query->blob(0)),
                               SegmentAudience::Source::FinalSet,
                               {},
                               QDateTime::fromMSecsSinceEpoch(query->integer(1), Qt::UTC)};
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return kept;
}

Status keep(Workspace &workspace, const Segment &segment, const QString &state, const SegmentAudience &audience)
{
    return workspace.write([&](Connection &connection) {
        // One that is not in the library is not kept.
        return connection.execute(
            QStringLiteral("INSERT INTO finalSet (segmentId, state, members, foundAt)"
                           " SELECT id, ?, ?, ? FROM segment WHERE name = ? ON CONFLICT (segmentId) DO UPDATE SET"
                           " state = excluded.state, members = excluded.members, foundAt = excluded.foundAt"),
            {state, packed(audience.ids), audience.foundAt.toMSecsSinceEpoch(), segment.name});
    });
}

Result<SavedResultSet> newestResultSet(Connection &connection, const Segment &segment)
{
    auto sets = ResultSetStorage::list(connection);
    if (!sets)
        return failure(sets.error());
    for (const SavedResultSet &set : *sets) {
        if (set.segmentName == segment.name && set.targetLevel == segment.targetLevel)
            return set;
    }
    return failure(
        ErrorCode::NotFound,
        tr("The segment \"%1\" always takes its newest saved result set, and there is none. Freeze it first, "
           "or switch the option off.")
            .arg(segment.name));
}

} // namespace

Result<SegmentAudience> segmentAudience(Workspace &workspace, SegmentEvaluator &evaluator, const Segment &segment,
                                        const EvaluationOptions &options, const Clock &clock)
{
    auto connection = workspace.reader();
    if (!connection)
        return failure(connection.error());
    Segment evaluated = segment;
    SegmentAudience audience;
    audience.foundAt = clock.nowUtc();
    if (segment.options.useNewestResultSet) {
        auto newest = newestResultSet(**connection, segment);
        if (!newest)
            return failure(newest.error());
        SegmentBlock frozen;
        frozen.form = SegmentBlock::Form::ResultSet;
        frozen.name = newest->name;
        evaluated.blocks = {frozen};
        evaluated.sample = {};
        audience.source = SegmentAudience::Source::ResultSet;
        audience.resultSet = newest->name;
        audience.foundAt = newest->frozenAt;
    }
    const bool cached = segment.options.cacheFinalSet && !segment.options.useNewestResultSet;
    QString state;
    if (cached) {
        auto found = stateOf(**connection, segment, options);
        if (!found)
            return failure(found.error());
        state = *found;
        auto kept = keptSet(**connection, segment, state);
        if (!kept)
            return failure(kept.error());
        if (*kept)
            return std::move(**kept);
    }
    auto ids = evaluator.members(evaluated, options);
    if (!ids)
        return failure(ids.error());
    audience.ids = std::move(*ids);
    if (cached && !workspace.isReadOnly()) {
        if (auto written = keep(workspace, segment, state, audience); !written)
            return failure(written.error());
    }
    return audience;
}

} // namespace odziv
