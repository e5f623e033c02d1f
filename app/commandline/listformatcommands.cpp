/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"
#include "command.h"

#include "common/translate.h"
#include "segments/listformatstorage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace odziv {

namespace {

const QString workspaceWord = QStringLiteral("WORKSPACE");
const QString actionWord = QStringLiteral("ACTION");
const QString nameWord = QStringLiteral("NAME");

Result<ExitCode> save(const CommandContext &context, const Arguments &arguments)
{
    const auto file = arguments.option(QStringLiteral("file"));
    if (!file)
        return failure(ErrorCode::Usage, tr("--file F.json is missing; see odziv-cli help"));
    auto format = ListFormat::read(*file);
    if (!format)
        return failure(format.error());
    auto workspace = openForWriting(arguments[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    const QString name = arguments[nameWord];
    auto written = (*workspace)->write([&](Connection &connection) {
        return ListFormatStorage::save(connection, name, *format, context.clock());
    });
    if (!written)
        return failure(written.error());
    context.printResult({{QStringLiteral("listFormat"), name}, {QStringLiteral("columns"), format->columns.size()}},
                        tr("saved the list format %1").arg(name));
    return ExitCode::Done;
}

Result<ExitCode> remove(const CommandContext &context, const Arguments &arguments)
{
    auto workspace = openForWriting(arguments[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    const QString name = arguments[nameWord];
    auto written = (*workspace)->write([&](Connection &connection) -> Status {
        if (auto exists = ListFormatStorage::read(connection, name);
            !exists && exists.error().code == ErrorCode::NotFound)
            return failure(exists.error());
        return ListFormatStorage::remove(connection, name);
    });
    if (!written)
        return failure(written.error());
    context.printResult({{QStringLiteral("removed"), name}}, tr("removed the list format %1").arg(name));
    return ExitCode::Done;
}

Result<ExitCode> list(const CommandContext &context, const Arguments &arguments)
{
    auto workspace = openForReading(arguments[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto formats = ListFormatStorage::list(**connection);
    if (!formats)
        return failure(formats.error());
    QJsonArray array;
    QString text;
    for (const SavedListFormat &saved : *formats) {
        array.append(QJsonObject{{QStringLiteral("listFormat"), saved.name},
                                 {QStringLiteral("columns"), saved.format.columns.size()}});
        text += tr("%1  (%2 columns)\n").arg(saved.name).arg(saved.format.columns.size());
    }
    context.printResult({{QStringLiteral("listFormats"), array}}, text.isEmpty() ? tr("no list formats yet") : text);
    return ExitCode::Done;
}

Result<ExitCode> show(const CommandContext &context, const Arguments &arguments)
{
    auto workspace = openForReading(arguments[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto format = ListFormatStorage::read(**connection, arguments[nameWord]);
    if (!format)
        return failure(format.error());
    const QByteArray json = format->toJson();
    context.printResult(QJsonDocument::fromJson(json).object(), QString::fromUtf8(json));
    return ExitCode::Done;
}

Result<ExitCode> runListFormat(const CommandContext &context)
{
    auto arguments = Arguments::parse(
        context.words(), {{workspaceWord, actionWord, QStringLiteral("NAME?")}, {QStringLiteral("file")}, {}});
    if (!arguments)
        return failure(arguments.error());
    const QString action = (*arguments)[actionWord];
    if (action == QStringLiteral("list"))
        return list(context, *arguments);
    const auto run = action == QStringLiteral("save")     ? save
                     : action == QStringLiteral("show")   ? show
                     : action == QStringLiteral("remove") ? remove
                                                          : nullptr;
    if (!run)
        return failure(ErrorCode::Usage, tr("list-format does not know \"%1\"; see odziv-cli help").arg(action));
    if (!arguments->has(nameWord))
        return failure(ErrorCode::Usage, tr("the name of the list format is missing; see odziv-cli help"));
    return run(context, *arguments);
}

} // namespace

std::vector<Command> listFormatCommands()
{
    return {
        {QStringLiteral("list-format"),
         {QStringLiteral("list-format WORKSPACE save NAME --file F.json"), QStringLiteral("list-format WORKSPACE list"),
          QStringLiteral("list-format WORKSPACE show NAME"), QStringLiteral("list-format WORKSPACE remove NAME")},
         runListFormat}};
}

} // namespace odziv
