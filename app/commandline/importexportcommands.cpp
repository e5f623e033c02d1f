/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"
#include "command.h"

#include "common/translate.h"
#include "importexport/exporter.h"
#include "importexport/importer.h"
#include "segments/evaluatorfactory.h"
#include "segments/listformatstorage.h"
#include "segments/livesegmentevaluator.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"

#include <QDir>
#include <QFileInfo>

namespace odziv {

namespace {

const QString workspaceWord = QStringLiteral("WORKSPACE");

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString delimiterName(const QString &delimiter)
{
    return delimiter == QStringLiteral("\t") ? QStringLiteral("tab") : delimiter;
}

Result<ImportOptions> importOptions(const Arguments &arguments)
{
    ImportOptions options;
    options.table = arguments[QStringLiteral("TABLE")];
    options.file = arguments[QStringLiteral("FILE")];
    options.encoding = arguments.option(QStringLiteral("encoding")).value_or(QString());
    options.key = arguments.option(QStringLiteral("key")).value_or(QString());
    options.rejectsFile = arguments.option(QStringLiteral("rejects")).value_or(QString());
    options.dryRun = arguments.flag(QStringLiteral("dry-run"));
    if (const auto path = arguments.option(QStringLiteral("mapping"))) {
        auto mapping = ImportMapping::read(*path);
        if (!mapping)
            return failure(mapping.error());
        options.mapping = *mapping;
    }
    return options;
}

void printImport(const CommandContext &context, const ImportReport &report, const QString &rejects)
{
    if (!report.ignoredColumns.isEmpty())
        context.printMessage(tr("columns not imported: %1").arg(report.ignoredColumns.join(QStringLiteral(", "))));
    for (const ImportReport::Rejected &rejected : report.firstRejected)
        context.printMessage(tr("row %1 rejected: %2").arg(rejected.row).arg(rejected.reason));
    if (report.rejected > report.firstRejected.size())
        context.printMessage(tr("... and %1 more rows rejected").arg(report.rejected - report.firstRejected.size()));
    QString text = tr("%1: read %2, inserted %3, updated %4, unchanged %5, rejected %6, in %7 s")
                       .arg(report.table)
                       .arg(report.read)
                       .arg(report.inserted)
                       .arg(report.updated)
                       .arg(report.unchanged)
                       .arg(report.rejected)
                       .arg(report.seconds, 0, 'f', 1);
    if (!report.encoding.isEmpty())
        text += tr(" (%1, delimiter %2)").arg(report.encoding, delimiterName(report.delimiter));
    if (report.dryRun)
        text += tr("; tried out only, nothing was changed");
    context.printResult({{QStringLiteral("table"), report.table},
                         {QStringLiteral("read"), report.read},
                         {QStringLiteral("inserted"), report.inserted},
                         {QStringLiteral("updated"), report.updated},
                         {QStringLiteral("unchanged"), report.unchanged},
                         {QStringLiteral("rejected"), report.rejected},
                         {QStringLiteral("dryRun"), report.dryRun},
                         {QStringLiteral("encoding"), textOrNull(report.encoding)},
                         {QStringLiteral("delimiter"), textOrNull(report.delimiter)},
                         {QStringLiteral("seconds"), report.seconds},
                         {QStringLiteral("rejects"), textOrNull(rejects)}},
                        text);
}

Result<ExitCode> runImport(const CommandContext &context)
{
    auto arguments = Arguments::parse(
        context.words(),
        {{workspaceWord, QStringLiteral("TABLE"), QStringLiteral("FILE")},
         {QStringLiteral("mapping"), QStringLiteral("encoding"), QStringLiteral("key"), QStringLiteral("rejects")},
         {QStringLiteral("dry-run")}});
    if (!arguments)
        return failure(arguments.error());
    auto options = importOptions(*arguments);
    if (!options)
        return failure(options.error());
    auto workspace = openForWriting((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto report = Importer(**workspace, context.clock()).run(*options, context.progress(tr("import")));
    if (!report)
        return failure(report.error());
    const QString rejects
        = options->rejectsFile.isEmpty() ? QString() : QFileInfo(options->rejectsFile).absoluteFilePath();
    printImport(context, *report, rejects);
    return ExitCode::Done;
}

/// A file wins over a saved list format of the same name.
Result<ListFormat> listFormatNamed(Workspace &workspace, const QString &nameOrFile)
{
    if (QFileInfo(nameOrFile).isFile())
        return ListFormat::read(nameOrFile);
    auto connection = workspace.reader();
    if (!connection)
        return failure(connection.error());
    auto format = ListFormatStorage::read(**connection, nameOrFile);
    if (!format && format.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound,
                       tr("There is neither a saved list format nor a file \"%1\". Check the name.").arg(nameOrFile));
    return format;
}

/// A file wins over a saved segment of the same name.
Result<Segment> segmentToExport(Workspace &workspace, const QString &nameOrFile)
{
    if (QFileInfo(nameOrFile).isFile())
        return readSegmentFile(nameOrFile);
    auto connection = workspace.reader();
    if (!connection)
        return failure(connection.error());
    return SegmentStorage::read(**connection, nameOrFile);
}

Result<ExportReport> exportSegment(const CommandContext &context, Workspace &workspace, const QString &nameOrFile,
                                   const ExportOptions &options)
{
    auto segment = segmentToExport(workspace, nameOrFile);
    if (!segment)
        return failure(segment.error());
    LiveSegmentEvaluator evaluator(workspace, context.clock());
    ExportOptions own = options;
    if (!own.format && !segment->options.loadFormat.isEmpty()) {
        auto format = listFormatNamed(workspace, segment->options.loadFormat);
        if (!format)
            return failure(format.error());
        own.format = *format;
    }
    return Exporter(workspace).exportSegment(*segment, evaluator, evaluationOptions(workspace, context.clock()), own,
                                             context.clock(), context.progress(tr("export")));
}

Result<ExitCode> runExport(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{workspaceWord},
                                                        {QStringLiteral("segment"), QStringLiteral("table"),
                                                         QStringLiteral("out"), QStringLiteral("list-format")},
                                                        {QStringLiteral("raw")}});
    if (!arguments)
        return failure(arguments.error());
    const auto table = arguments->option(QStringLiteral("table"));
    const auto segment = arguments->option(QStringLiteral("segment"));
    const auto out = arguments->option(QStringLiteral("out"));
    if (table.has_value() == segment.has_value())
        return failure(ErrorCode::Usage, tr("export takes either --segment S or --table T; see odziv-cli help"));
    if (!out || out->isEmpty())
        return failure(ErrorCode::Usage, tr("--out FILE is missing; see odziv-cli help"));
    ExportOptions options;
    options.file = *out;
    options.raw = arguments->flag(QStringLiteral("raw"));
    auto workspace = openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    options.today = context.clock().today((*workspace)->timeZone());
    if (const auto name = arguments->option(QStringLiteral("list-format"))) {
        auto format = listFormatNamed(**workspace, *name);
        if (!format)
            return failure(format.error());
        options.format = *format;
    }
    auto report = table ? Exporter(**workspace).exportTable(*table, options, context.progress(tr("export")))
                        : exportSegment(context, **workspace, *segment, options);
    if (!report)
        return failure(report.error());
    if (report->cutTexts > 0)
        context.printMessage(tr("%1 texts were longer than a cell of Excel may be and were cut").arg(report->cutTexts));
    context.printResult({{QStringLiteral("rows"), report->rows},
                         {QStringLiteral("file"), QFileInfo(*out).absoluteFilePath()},
                         {QStringLiteral("cutTexts"), report->cutTexts},
                         {QStringLiteral("raw"), options.raw}},
                        tr("wrote %1 rows to %2").arg(report->rows).arg(QDir::toNativeSeparators(*out)));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> importExportCommands()
{
    return {
        {QStringLiteral("import"),
         {QStringLiteral(
             "import WORKSPACE TABLE FILE [--mapping M.json] [--encoding E] [--key COLUMN] [--rejects R.csv]"
             " [--dry-run]")},
         runImport},
        {QStringLiteral("export"),
         {QStringLiteral(
             "export WORKSPACE (--segment S | --table T) --out FILE.csv|FILE.xlsx [--list-format NAME|F.json]"
             " [--raw]")},
         runExport},
    };
}

} // namespace odziv
