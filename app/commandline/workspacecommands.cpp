/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"
#include "command.h"

#include "campaigns/workspacerestore.h"
#include "common/translate.h"
#include "segments/snapshot/snapshotservice.h"
#include "store/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace odziv {

namespace {

Result<ExitCode> runNew(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{QStringLiteral("WORKSPACE")}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    const QString path = (*arguments)[QStringLiteral("WORKSPACE")];
    auto workspace = Workspace::create(path);
    if (!workspace)
        return failure(workspace.error());
    context.printResult({{QStringLiteral("workspace"), (*workspace)->path()},
                         {QStringLiteral("schemaVersion"), (*workspace)->schemaVersion()}},
                        tr("made the empty workspace %1").arg(QDir::toNativeSeparators(path)));
    return ExitCode::Done;
}

/// Every table of the workspace with its number of rows, by name.
Result<QJsonObject> tableRows(Connection &connection)
{
    auto names = connection.prepare(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                                                   "LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    if (!names)
        return failure(names.error());
    if (auto ran = names->run(); !ran)
        return failure(ran.error());
    QJsonObject tables;
    while (names->next()) {
        const QString name = names->text(0);
        auto rows = connection.scalar(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        if (!rows)
            return failure(rows.error());
        tables.insert(name, rows->toLongLong());
    }
    if (auto ended = names->finish(); !ended)
        return failure(ended.error());
    return tables;
}

Result<ExitCode> runInfo(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{QStringLiteral("WORKSPACE")}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto tables = tableRows(**connection);
    if (!tables)
        return failure(tables.error());
    auto dataTime = (*workspace)->dataTime();
    if (!dataTime)
        return failure(dataTime.error());
    auto snapshot = SnapshotService(**workspace, context.clock()).state();
    if (!snapshot)
        return failure(snapshot.error());
    const QTimeZone zone = (*workspace)->timeZone();
    const QString loaded = *dataTime ? (*dataTime)->toTimeZone(zone).toString(Qt::ISODate) : QString();

    QJsonObject object{{QStringLiteral("workspace"), (*workspace)->path()},
                       {QStringLiteral("schemaVersion"), (*workspace)->schemaVersion()},
                       {QStringLiteral("timeZone"), QString::fromUtf8(zone.id())},
                       {QStringLiteral("dataTime"), loaded.isEmpty() ? QJsonValue() : QJsonValue(loaded)},
                       {QStringLiteral("snapshot"), snapshotStateName(*snapshot)},
                       {QStringLiteral("tables"), *tables}};
    QString text = tr("workspace   %1\nschema      %2\ntime zone   %3\ndata time   %4\nsnapshot    %5\n")
                       .arg(QDir::toNativeSeparators((*workspace)->path()))
                       .arg((*workspace)->schemaVersion())
                       .arg(QString::fromUtf8(zone.id()), loaded.isEmpty() ? tr("no data loaded yet") : loaded,
                            snapshotStateName(*snapshot));
    for (auto it = tables->constBegin(); it != tables->constEnd(); ++it)
        text += QStringLiteral("%1 %2\n").arg(it.key(), -24).arg(it->toInteger(), 12);
    context.printResult(object, text);
    return ExitCode::Done;
}

Result<ExitCode> runCheck(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{QStringLiteral("WORKSPACE")}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    auto broken = (*workspace)->check();
    if (!broken)
        return failure(broken.error());
    context.printResult(
        {{QStringLiteral("ok"), broken->isEmpty()}, {QStringLiteral("broken"), QJsonArray::fromStringList(*broken)}},
        broken->isEmpty() ? tr("all is well") : broken->join(u'\n'));
    return broken->isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

Result<ExitCode> runBackup(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{QStringLiteral("WORKSPACE"), QStringLiteral("OUT")}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    const QString target = (*arguments)[QStringLiteral("OUT")];
    if (auto copied = (*workspace)->backup(target, context.progress(tr("backup"))); !copied)
        return failure(copied.error());
    const qint64 bytes = QFileInfo(target).size();
    context.printResult(
        {{QStringLiteral("backup"), QFileInfo(target).absoluteFilePath()}, {QStringLiteral("bytes"), bytes}},
        tr("wrote the backup %1 (%2 bytes)").arg(QDir::toNativeSeparators(target)).arg(bytes));
    return ExitCode::Done;
}

Result<ExitCode> runRestore(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{QStringLiteral("OUT"), QStringLiteral("WORKSPACE")}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    const QString target = (*arguments)[QStringLiteral("WORKSPACE")];
    auto restored = restoreWorkspace((*arguments)[QStringLiteral("OUT")], target, context.clock(),
                                     context.progress(tr("restore")));
    if (!restored)
        return failure(restored.error());
    QString text = tr("restored the workspace %1").arg(QDir::toNativeSeparators(target));
    if (!restored->movedAside.isEmpty())
        text += QLatin1Char('\n')
                + tr("the workspace that was there is now %1").arg(QDir::toNativeSeparators(restored->movedAside));
    if (restored->inDoubt > 0)
        text += QLatin1Char('\n')
                + tr("%1 recipients were not sent yet when the backup was made and are in doubt now")
                      .arg(restored->inDoubt);
    if (restored->heldBack > 0)
        text += QLatin1Char('\n') + tr("%1 scheduled campaigns are held back").arg(restored->heldBack);
    context.printResult({{QStringLiteral("workspace"), QFileInfo(target).absoluteFilePath()},
                         {QStringLiteral("inDoubt"), restored->inDoubt},
                         {QStringLiteral("heldBack"), restored->heldBack},
                         {QStringLiteral("movedAside"),
                          restored->movedAside.isEmpty() ? QJsonValue() : QJsonValue(restored->movedAside)}},
                        text);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> workspaceCommands()
{
    return {
        {QStringLiteral("new"), {QStringLiteral("new WORKSPACE")}, runNew},
        {QStringLiteral("info"), {QStringLiteral("info WORKSPACE")}, runInfo},
        {QStringLiteral("check"), {QStringLiteral("check WORKSPACE")}, runCheck},
        {QStringLiteral("backup"), {QStringLiteral("backup WORKSPACE OUT")}, runBackup},
        {QStringLiteral("restore"), {QStringLiteral("restore OUT WORKSPACE")}, runRestore},
    };
}

} // namespace odziv
