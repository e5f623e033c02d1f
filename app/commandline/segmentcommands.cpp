/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"
#include "command.h"
#include "common/translate.h"
#include "segmentverbs.h"

#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "segments/memberexplainer.h"
#include "segments/resultsetcomparison.h"
#include "segments/resultsetstorage.h"
#include "segments/segment.h"
#include "segments/segmentfreezer.h"
#include "segments/segmentjson.h"
#include "segments/segmentsentence.h"
#include "segments/segmentstorage.h"
#include "segments/snapshot/snapshotservice.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace odziv {

namespace {

constexpr size_t mostListedMembers = 1000;

/// A file wins over a saved segment of the same name.
Result<Segment> findSegment(Workspace &workspace, const QString &nameOrFile)
{
    if (QFileInfo(nameOrFile).isFile())
        return readSegmentFile(nameOrFile);
    auto connection = workspace.reader();
    if (!connection)
        return failure(connection.error());
    auto segment = SegmentStorage::read(**connection, nameOrFile);
    if (!segment && segment.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound,
                       tr("There is neither a saved segment nor a file \"%1\". Check the name.").arg(nameOrFile));
    return segment;
}

QString instantText(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.toTimeZone(zone).toString(Qt::ISODate);
}

QJsonValue dataTimeText(const SegmentCounts &counts, const QTimeZone &zone)
{
    return counts.dataTime ? QJsonValue(instantText(*counts.dataTime, zone)) : QJsonValue(QJsonValue::Null);
}

double rounded(double milliseconds)
{
    return std::round(milliseconds * 1000) / 1000;
}

void printCounts(const CommandContext &context, const Segment &segment, const SegmentCounts &counts,
                 const QJsonValue &dataTime)
{
    QJsonArray blocks;
    QString text = tr("%1: %2 %3").arg(segment.name).arg(counts.total).arg(segment.targetLevel);
    if (counts.estimated)
        text += tr(" (estimated from a sample of %1 %)").arg(segment.sample.percent());
    text += tr(", data of %1, %2 ms, engine %3\n")
                .arg(dataTime.isNull() ? tr("unknown time") : dataTime.toString(),
                     QString::number(rounded(counts.milliseconds)), counts.engine);
    for (size_t i = 0; i < counts.blocks.size(); ++i) {
        const BlockCount &count = counts.blocks[i];
        const QString operation = operationName(segment.blocks[i].operation);
        blocks.append(QJsonObject{{QStringLiteral("operation"), operation},
                                  {QStringLiteral("gross"), count.gross},
                                  {QStringLiteral("cumulative"), count.cumulative},
                                  {QStringLiteral("ms"), rounded(count.milliseconds)}});
        text += QStringLiteral("%1 %2 %3 %4\n")
                    .arg(i + 1, 4)
                    .arg(operation, -14)
                    .arg(count.gross, 12)
                    .arg(count.cumulative, 12);
    }
    QJsonObject object{{QStringLiteral("segment"), segment.name}, {QStringLiteral("targetLevel"), segment.targetLevel},
                       {QStringLiteral("total"), counts.total},   {QStringLiteral("ms"), rounded(counts.milliseconds)},
                       {QStringLiteral("dataTime"), dataTime},    {QStringLiteral("engine"), counts.engine},
                       {QStringLiteral("blocks"), blocks}};
    if (counts.estimated)
        object.insert(QStringLiteral("estimated"), true);
    context.printResult(object, text);
}

/// What `--engine` names: one engine alone, or by default the snapshot with SQL behind it.
SegmentEvaluator &chosenEvaluator(const QString &engine, LiveSegmentEvaluator &live, SnapshotSegmentEvaluator &snapshot,
                                  SqlSegmentEvaluator &sql)
{
    if (engine == QStringLiteral("sql"))
        return sql;
    return engine == QStringLiteral("snapshot") ? static_cast<SegmentEvaluator &>(snapshot) : live;
}

Result<ExitCode> runCount(const CommandContext &context)
{
    // Both engines answer for the newest data; --refresh builds the snapshot anew even if it seems right.
    auto arguments = Arguments::parse(
        context.words(), {{workspaceWord, segmentWord}, {QStringLiteral("engine")}, {QStringLiteral("refresh")}});
    if (!arguments)
        return failure(arguments.error());
    const QString engine = arguments->option(QStringLiteral("engine")).value_or(QString());
    if (!engine.isEmpty() && engine != QStringLiteral("sql") && engine != QStringLiteral("snapshot"))
        return failure(ErrorCode::Usage, tr("--engine takes snapshot or sql, not \"%1\"").arg(engine));
    auto workspace = openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto segment = findSegment(**workspace, (*arguments)[segmentWord]);
    if (!segment)
        return failure(segment.error());
    LiveSegmentEvaluator live(**workspace, context.clock());
    SnapshotSegmentEvaluator snapshot(**workspace, live.snapshots());
    SqlSegmentEvaluator sql(**workspace);
    if (engine != QStringLiteral("sql") && arguments->flag(QStringLiteral("refresh"))) {
        const auto built = live.snapshots().rebuild({}, context.progress(tr("snapshot")));
        // By default a snapshot that cannot be had is no failure; the counts say who made them.
        if (!built && !engine.isEmpty())
            return failure(built.error());
    }
    auto counts
        = chosenEvaluator(engine, live, snapshot, sql).count(*segment, evaluationOptions(**workspace, context.clock()));
    if (!counts)
        return failure(counts.error());
    if (!counts->engineNote.isEmpty())
        context.printMessage(tr("note: counted with SQL: %1").arg(counts->engineNote));
    printCounts(context, *segment, *counts, dataTimeText(*counts, (*workspace)->timeZone()));
    return ExitCode::Done;
}

Result<ExitCode> runSnapshot(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{workspaceWord}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    SnapshotService snapshots(**workspace, context.clock());
    auto built = snapshots.rebuild({}, context.progress(tr("snapshot")));
    if (!built)
        return failure(built.error());
    context.printResult({{QStringLiteral("rows"), built->rows},
                         {QStringLiteral("bytes"), built->bytes},
                         {QStringLiteral("seconds"), built->seconds}},
                        tr("built the snapshot: %1 rows, %2 bytes, %3 s")
                            .arg(built->rows)
                            .arg(built->bytes)
                            .arg(built->seconds, 0, 'f', 2));
    return ExitCode::Done;
}

Result<ExitCode> runExplain(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{workspaceWord, segmentWord}, {QStringLiteral("member")}, {}});
    if (!arguments)
        return failure(arguments.error());
    const auto number = arguments->option(QStringLiteral("member"));
    if (!number)
        return failure(ErrorCode::Usage, tr("--member NUMBER is missing; see odziv-cli help"));
    auto workspace = openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto segment = findSegment(**workspace, (*arguments)[segmentWord]);
    if (!segment)
        return failure(segment.error());
    MemberExplainer explainer(**workspace);
    auto id = explainer.findMember(segment->targetLevel, *number);
    if (!id)
        return failure(id.error());
    auto explanation = explainer.explain(*segment, *id, evaluationOptions(**workspace, context.clock()));
    if (!explanation)
        return failure(explanation.error());
    context.printResult(explanationToJson(*explanation), explanationText(*explanation));
    return ExitCode::Done;
}

/// Names that nothing goes by yet are allowed, so that files can be saved in any order; but they are worth a word.
Status warnOfMissing(const CommandContext &context, Connection &connection, const Segment &segment)
{
    const auto warn = [&](const auto &found, const QString &text) -> Status {
        if (found)
            return {};
        if (found.error().code != ErrorCode::NotFound)
            return failure(found.error());
        context.printMessage(text);
        return {};
    };
    for (const QString &name : usedSegments(segment)) {
        if (auto warned = warn(SegmentStorage::read(connection, name),
                               tr("note: the segment \"%1\", which this one uses, does not exist yet").arg(name));
            !warned)
            return warned;
    }
    for (const QString &name : usedResultSets(segment)) {
        if (auto warned
            = warn(ResultSetStorage::read(connection, name),
                   tr("note: the saved result set \"%1\", which this one uses, does not exist yet").arg(name));
            !warned)
            return warned;
    }
    return {};
}

Result<ExitCode> saveSegment(const CommandContext &context)
{
    const QString file = QStringLiteral("FILE");
    auto arguments = Arguments::parse(context.words(), {{workspaceWord, actionWord, file}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto segment = readSegmentFile((*arguments)[file]);
    if (!segment)
        return failure(segment.error());
    auto workspace = openForWriting((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    SegmentSummary saved;
    auto written = (*workspace)->write([&](Connection &connection) -> Status {
        auto summary = SegmentStorage::save(connection, *segment, context.clock());
        if (!summary)
            return failure(summary.error());
        saved = *summary;
        return {};
    });
    if (!written)
        return failure(written.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    if (auto warned = warnOfMissing(context, **connection, *segment); !warned)
        return failure(warned.error());
    context.printResult({{QStringLiteral("segment"), saved.name},
                         {QStringLiteral("targetLevel"), saved.targetLevel},
                         {QStringLiteral("version"), saved.version}},
                        tr("saved the segment %1, version %2").arg(saved.name).arg(saved.version));
    return ExitCode::Done;
}

Result<ExitCode> listSegments(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{workspaceWord, actionWord}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto segments = SegmentStorage::list(**connection);
    if (!segments)
        return failure(segments.error());
    auto resultSets = ResultSetStorage::list(**connection);
    if (!resultSets)
        return failure(resultSets.error());
    const QTimeZone zone = (*workspace)->timeZone();
    QJsonArray array;
    QString text;
    for (const SegmentSummary &segment : *segments) {
        const QString changed = instantText(segment.changedAt, zone);
        array.append(QJsonObject{{QStringLiteral("segment"), segment.name},
                                 {QStringLiteral("targetLevel"), segment.targetLevel},
                                 {QStringLiteral("version"), segment.version},
                                 {QStringLiteral("changed"), changed},
                                 {QStringLiteral("folder"), segment.folder}});
        text += tr("%1  (%2, version %3, changed %4)\n")
                    .arg(segment.name, segment.targetLevel, QString::number(segment.version), changed);
    }
    QJsonArray frozen;
    for (const SavedResultSet &saved : *resultSets) {
        const QString at = instantText(saved.frozenAt, zone);
        frozen.append(QJsonObject{{QStringLiteral("resultSet"), saved.name},
                                  {QStringLiteral("segment"), saved.segmentName},
                                  {QStringLiteral("targetLevel"), saved.targetLevel},
                                  {QStringLiteral("members"), saved.memberCount},
                                  {QStringLiteral("frozen"), at}});
        text += tr("%1  (result set of %2, %3 %4, frozen %5)\n")
                    .arg(saved.name, saved.segmentName, QString::number(saved.memberCount), saved.targetLevel, at);
    }
    context.printResult({{QStringLiteral("segments"), array}, {QStringLiteral("resultSets"), frozen}},
                        text.isEmpty() ? tr("no segments yet") : text);
    return ExitCode::Done;
}

Result<ExitCode> showSegment(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{workspaceWord, actionWord, segmentWord}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto segment = findSegment(**workspace, (*arguments)[segmentWord]);
    if (!segment)
        return failure(segment.error());
    context.printResult(segmentToJsonObject(*segment), QString::fromUtf8(segmentToJson(*segment)));
    return ExitCode::Done;
}

Result<ExitCode> printSentence(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{workspaceWord, actionWord, segmentWord}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto segment = findSegment(**workspace, (*arguments)[segmentWord]);
    if (!segment)
        return failure(segment.error());
    const QString sentence = segmentSentence(*segment);
    context.printResult({{QStringLiteral("segment"), segment->name}, {QStringLiteral("sentence"), sentence}}, sentence);
    return ExitCode::Done;
}

Result<ExitCode> freeze(const CommandContext &context)
{
    auto arguments
        = Arguments::parse(context.words(), {{workspaceWord, actionWord, segmentWord}, {QStringLiteral("name")}, {}});
    if (!arguments)
        return failure(arguments.error());
    const auto name = arguments->option(QStringLiteral("name"));
    if (!name)
        return failure(ErrorCode::Usage, tr("--name NAME is missing; see odziv-cli help"));
    auto workspace = openForWriting((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto segment = findSegment(**workspace, (*arguments)[segmentWord]);
    if (!segment)
        return failure(segment.error());
    LiveSegmentEvaluator evaluator(**workspace, context.clock());
    auto saved = freezeSegment(**workspace, evaluator, *segment, *name, evaluationOptions(**workspace, context.clock()),
                               context.clock());
    if (!saved)
        return failure(saved.error());
    const QTimeZone zone = (*workspace)->timeZone();
    context.printResult(
        {{QStringLiteral("resultSet"), saved->name},
         {QStringLiteral("segment"), saved->segmentName},
         {QStringLiteral("targetLevel"), saved->targetLevel},
         {QStringLiteral("members"), saved->memberCount},
         {QStringLiteral("dataTime"),
          saved->dataTime ? QJsonValue(instantText(*saved->dataTime, zone)) : QJsonValue(QJsonValue::Null)},
         {QStringLiteral("frozen"), instantText(saved->frozenAt, zone)}},
        tr("froze %1 %2 as %3").arg(QString::number(saved->memberCount), saved->targetLevel, saved->name));
    return ExitCode::Done;
}

QString causesText(const MovedMembers &moved)
{
    QString text = tr("%1 by data, %2 by definition").arg(moved.byData.size()).arg(moved.byDefinition.size());
    if (!moved.unclear.empty())
        text += tr(", %1 unclear").arg(moved.unclear.size());
    return text;
}

Result<ExitCode> printComparison(const CommandContext &context, Workspace &workspace,
                                 const ResultSetComparison &comparison)
{
    MemberExplainer names(workspace);
    const auto size = [](const std::vector<qint64> &ids) { return static_cast<qint64>(ids.size()); };
    const auto causes = [&](const MovedMembers &moved) {
        return QJsonObject{{QStringLiteral("byData"), size(moved.byData)},
                           {QStringLiteral("byDefinition"), size(moved.byDefinition)},
                           {QStringLiteral("unclear"), size(moved.unclear)}};
    };
    QJsonObject object{{QStringLiteral("before"), comparison.before.name},
                       {QStringLiteral("after"), comparison.after.name},
                       {QStringLiteral("targetLevel"), comparison.before.targetLevel},
                       {QStringLiteral("joined"), comparison.joined.count()},
                       {QStringLiteral("left"), comparison.left.count()},
                       {QStringLiteral("stayed"), size(comparison.stayed)},
                       {QStringLiteral("definitionChanged"), comparison.definitionChanged},
                       {QStringLiteral("joinedCauses"), causes(comparison.joined)},
                       {QStringLiteral("leftCauses"), causes(comparison.left)}};
    QString text = tr("joined %1 (%2)\nleft %3 (%4)\nstayed %5\nthe definition %6\n")
                       .arg(QString::number(comparison.joined.count()), causesText(comparison.joined),
                            QString::number(comparison.left.count()), causesText(comparison.left),
                            QString::number(comparison.stayed.size()),
                            comparison.definitionChanged ? tr("changed") : tr("is the same"));
    if (!comparison.undecided.isEmpty()) {
        object.insert(QStringLiteral("undecided"), comparison.undecided);
        text += tr("causes are unclear: %1\n").arg(comparison.undecided);
    }
    const auto addMembers = [&](const QString &key, const QString &sign, std::vector<qint64> ids) -> Status {
        ids.resize(std::min(ids.size(), mostListedMembers));
        auto numbers = names.numbersOf(comparison.before.targetLevel, ids);
        if (!numbers)
            return failure(numbers.error());
        object.insert(key, QJsonArray::fromStringList(*numbers));
        for (const QString &number : *numbers)
            text += sign.isEmpty() ? QString() : QString(sign + QLatin1Char(' ') + number + QLatin1Char('\n'));
        return {};
    };
    if (auto added = addMembers(QStringLiteral("joinedMembers"), QStringLiteral("+"), comparison.joined.all()); !added)
        return failure(added.error());
    if (auto added = addMembers(QStringLiteral("leftMembers"), QStringLiteral("-"), comparison.left.all()); !added)
        return failure(added.error());
    if (auto added = addMembers(QStringLiteral("stayedMembers"), {}, comparison.stayed); !added)
        return failure(added.error());
    context.printResult(object, text);
    return ExitCode::Done;
}

Result<ExitCode> diffResultSets(const CommandContext &context)
{
    const QString before = QStringLiteral("N1");
    const QString after = QStringLiteral("N2");
    auto arguments = Arguments::parse(context.words(), {{workspaceWord, actionWord, before, after}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto evaluator = makeSegmentEvaluator(**workspace);
    if (!evaluator)
        return failure(evaluator.error());
    auto comparison = compareResultSets(**workspace, **evaluator, (*arguments)[before], (*arguments)[after],
                                        evaluationOptions(**workspace, context.clock()));
    if (!comparison)
        return failure(comparison.error());
    return printComparison(context, **workspace, *comparison);
}

Result<ExitCode> runSegment(const CommandContext &context)
{
    const QString action = context.words().value(1);
    if (action == QStringLiteral("save"))
        return saveSegment(context);
    if (action == QStringLiteral("list"))
        return listSegments(context);
    if (action == QStringLiteral("show"))
        return showSegment(context);
    if (action == QStringLiteral("sentence"))
        return printSentence(context);
    if (action == QStringLiteral("freeze"))
        return freeze(context);
    if (action == QStringLiteral("diff"))
        return diffResultSets(context);
    if (const auto verb = segmentLibraryVerbs().value(action))
        return verb(context);
    return failure(ErrorCode::Usage, action.isEmpty()
                                         ? tr("segment needs a workspace and an action; see odziv-cli help")
                                         : tr("segment does not know \"%1\"; see odziv-cli help").arg(action));
}

} // namespace

std::vector<Command> segmentCommands()
{
    return {
        {QStringLiteral("count"),
         {QStringLiteral("count WORKSPACE SEGMENT [--refresh] [--engine snapshot|sql]")},
         runCount},
        {QStringLiteral("snapshot"), {QStringLiteral("snapshot WORKSPACE")}, runSnapshot},
        {QStringLiteral("explain"), {QStringLiteral("explain WORKSPACE SEGMENT --member NUMBER")}, runExplain},
        {QStringLiteral("segment"),
         {QStringLiteral("segment WORKSPACE save FILE"), QStringLiteral("segment WORKSPACE list"),
          QStringLiteral("segment WORKSPACE show SEGMENT"), QStringLiteral("segment WORKSPACE sentence SEGMENT"),
          QStringLiteral("segment WORKSPACE freeze SEGMENT --name NAME"),
          QStringLiteral("segment WORKSPACE diff RESULTSET1 RESULTSET2"),
          QStringLiteral("segment WORKSPACE move SEGMENT --folder FOLDER"),
          QStringLiteral("segment WORKSPACE versions SEGMENT"),
          QStringLiteral("segment WORKSPACE changes SEGMENT [--from VERSION] [--to VERSION]"),
          QStringLiteral("segment WORKSPACE restore SEGMENT --version VERSION"),
          QStringLiteral("segment WORKSPACE users SEGMENT"),
          QStringLiteral("segment WORKSPACE constraint [SEGMENT] [--none]"),
          QStringLiteral("segment WORKSPACE rest CAMPAIGN --kind notAccepted|notMailed|inDoubt|notAnswered --name NAME"
                         " [--of RESULTSET]")},
         runSegment},
    };
}

} // namespace odziv
