/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"
#include "command.h"

#include "common/translate.h"
#include "mime/messageid.h"
#include "templates/messagecomposer.h"
#include "templates/messagetemplatestorage.h"
#include "templates/templatefile.h"
#include "templates/templatelint.h"
#include "templates/unsubscribing.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

namespace odziv {

namespace {

/// The words of one action: WORKSPACE, the action itself, and what it takes.
Result<Arguments> parse(const CommandContext &context, const QStringList &positional, const QStringList &options = {})
{
    QStringList names = {QStringLiteral("WORKSPACE"), QStringLiteral("ACTION")};
    names += positional;
    return Arguments::parse(context.words(), {names, options, {}});
}

Result<MessageTemplate> readTemplate(Workspace &workspace, const QString &name)
{
    auto connection = workspace.reader();
    if (!connection)
        return failure(connection.error());
    return MessageTemplateStorage::read(**connection, name);
}

Result<ExitCode> runImport(const CommandContext &context)
{
    const auto arguments = parse(context, {QStringLiteral("FILE")}, {QStringLiteral("name")});
    if (!arguments)
        return failure(arguments.error());
    auto read = TemplateFile::read((*arguments)[QStringLiteral("FILE")]);
    if (!read)
        return failure(read.error());
    if (const auto name = arguments->option(QStringLiteral("name")))
        read->name = *name;
    auto workspace = openForWriting((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    MessageTemplateId id;
    auto saved = (*workspace)->write([&](Connection &connection) -> Status {
        const auto stored = MessageTemplateStorage::save(connection, *read, context.clock());
        if (!stored)
            return failure(stored.error());
        id = *stored;
        return {};
    });
    if (!saved)
        return failure(saved.error());
    context.printResult({{QStringLiteral("template"), read->name},
                         {QStringLiteral("id"), id.value()},
                         {QStringLiteral("kind"), kindName(read->kind)},
                         {QStringLiteral("images"), read->images.size()},
                         {QStringLiteral("attachments"), read->attachments.size()}},
                        tr("saved the template \"%1\" (%2, %3 pictures, %4 attachments)")
                            .arg(read->name, kindName(read->kind))
                            .arg(read->images.size())
                            .arg(read->attachments.size()));
    return ExitCode::Done;
}

Result<ExitCode> runExport(const CommandContext &context)
{
    const auto arguments = parse(context, {QStringLiteral("NAME"), QStringLiteral("DIR")});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    const auto found = readTemplate(**workspace, (*arguments)[QStringLiteral("NAME")]);
    if (!found)
        return failure(found.error());
    const QString folder = (*arguments)[QStringLiteral("DIR")];
    if (auto written = TemplateFile::write(*found, folder); !written)
        return failure(written.error());
    const QString file = QDir(folder).absoluteFilePath(QStringLiteral("template.json"));
    context.printResult({{QStringLiteral("template"), found->name}, {QStringLiteral("file"), file}},
                        tr("wrote the template \"%1\" to %2").arg(found->name, QDir::toNativeSeparators(file)));
    return ExitCode::Done;
}

Result<ExitCode> runList(const CommandContext &context)
{
    const auto arguments = parse(context, {});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    const auto summaries = MessageTemplateStorage::list(**connection);
    if (!summaries)
        return failure(summaries.error());
    const QTimeZone zone = (*workspace)->timeZone();
    QJsonArray templates;
    QString text;
    for (const MessageTemplateSummary &summary : *summaries) {
        const QString changed = summary.changedAt.toTimeZone(zone).toString(Qt::ISODate);
        templates.append(QJsonObject{{QStringLiteral("name"), summary.name},
                                     {QStringLiteral("kind"), kindName(summary.kind)},
                                     {QStringLiteral("subject"), summary.subject},
                                     {QStringLiteral("version"), summary.version},
                                     {QStringLiteral("changedAt"), changed}});
        text += QStringLiteral("%1 %2 %3 %4\n")
                    .arg(summary.name, -30)
                    .arg(kindName(summary.kind), -9)
                    .arg(changed, -26)
                    .arg(summary.subject);
    }
    context.printResult({{QStringLiteral("templates"), templates}}, text.isEmpty() ? tr("no templates yet") : text);
    return ExitCode::Done;
}

QString severityName(LintFinding::Severity severity)
{
    switch (severity) {
    case LintFinding::Severity::Error:
        return QStringLiteral("error");
    case LintFinding::Severity::Warning:
        return QStringLiteral("warning");
    case LintFinding::Severity::Hint:
        break;
    }
    return QStringLiteral("hint");
}

Result<ExitCode> runLint(const CommandContext &context)
{
    const auto arguments = parse(context, {QStringLiteral("NAME")});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    const auto found = readTemplate(**workspace, (*arguments)[QStringLiteral("NAME")]);
    if (!found)
        return failure(found.error());
    QJsonArray findings;
    QString text;
    bool broken = false;
    for (const LintFinding &finding : lintTemplate(*found)) {
        broken = broken || finding.severity == LintFinding::Severity::Error;
        findings.append(QJsonObject{{QStringLiteral("severity"), severityName(finding.severity)},
                                    {QStringLiteral("place"), finding.place},
                                    {QStringLiteral("text"), finding.text}});
        text += QStringLiteral("%1 %2: %3\n").arg(severityName(finding.severity), -8).arg(finding.place, finding.text);
    }
    context.printResult({{QStringLiteral("template"), found->name}, {QStringLiteral("findings"), findings}},
                        text.isEmpty() ? tr("nothing to remark") : text);
    return broken ? ExitCode::Failed : ExitCode::Done;
}

Status writeMessage(const QString &path, const QByteArray &message)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size() || !file.commit())
        return failure(ErrorCode::Io, tr("The file could not be written."), QDir::toNativeSeparators(path),
                       file.errorString());
    return {};
}

struct RenderedExample
{
    QByteArray message;
    QString to;
};

/// The message as it would be sent to the person that `number` names, from a placeholder address of this machine.
Result<RenderedExample> renderFor(Workspace &workspace, const MessageTemplate &source, const QString &number,
                                  const Clock &clock)
{
    auto connection = workspace.reader();
    if (!connection)
        return failure(connection.error());
    MessageEnvelope envelope;
    envelope.from = {QStringLiteral("Odziv"), QStringLiteral("odziv@localhost")};
    if (auto added = Unsubscribing::addHeader(**connection, source, envelope); !added)
        return failure(added.error());
    const auto composer = MessageComposer::prepare(source, envelope);
    if (!composer)
        return failure(composer.error());
    const auto key = findMergeKey(**connection, number);
    if (!key)
        return failure(key.error());
    QStringList fields = composer->usedFields();
    for (const QString &field :
         {QStringLiteral("contact.email"), QStringLiteral("contact.firstName"), QStringLiteral("contact.lastName")}) {
        if (!fields.contains(field))
            fields << field;
    }
    auto loader = MergeDataLoader::prepare(**connection, fields);
    if (!loader)
        return failure(loader.error());
    const auto data = loader->load(*key);
    if (!data)
        return failure(data.error());
    const MergeRow contact = data->tables.value(QStringLiteral("contact"));
    Mailbox to;
    to.address = contact.value(QStringLiteral("email")).toString();
    to.name = QString(contact.value(QStringLiteral("firstName")).toString() + QLatin1Char(' ')
                      + contact.value(QStringLiteral("lastName")).toString())
                  .trimmed();
    if (to.address.isEmpty())
        to.address = QStringLiteral("recipient@localhost");
    const QDateTime now = clock.nowUtc().toTimeZone(workspace.timeZone());
    const QByteArray messageId = messageIdFor(source.name.toUtf8().prepend("render "), key->contactId, "localhost");
    const auto message = composer->compose(*data, to, messageId, now);
    if (!message)
        return failure(message.error());
    return RenderedExample{message->whole(), to.address};
}

Result<ExitCode> runRender(const CommandContext &context)
{
    const auto arguments
        = parse(context, {QStringLiteral("NAME")}, {QStringLiteral("recipient"), QStringLiteral("out")});
    if (!arguments)
        return failure(arguments.error());
    const auto number = arguments->option(QStringLiteral("recipient"));
    const auto out = arguments->option(QStringLiteral("out"));
    if (!number || !out)
        return failure(ErrorCode::Usage, tr("template render needs --recipient NUMBER and --out FILE.eml"));
    auto workspace = openForReading((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    const auto found = readTemplate(**workspace, (*arguments)[QStringLiteral("NAME")]);
    if (!found)
        return failure(found.error());
    const auto rendered = renderFor(**workspace, *found, *number, context.clock());
    if (!rendered)
        return failure(rendered.error());
    if (auto written = writeMessage(*out, rendered->message); !written)
        return failure(written.error());
    context.printResult({{QStringLiteral("template"), found->name},
                         {QStringLiteral("to"), rendered->to},
                         {QStringLiteral("file"), QDir().absoluteFilePath(*out)},
                         {QStringLiteral("bytes"), rendered->message.size()}},
                        tr("wrote the message for %1 to %2 (%3 bytes)")
                            .arg(rendered->to, QDir::toNativeSeparators(*out))
                            .arg(rendered->message.size()));
    return ExitCode::Done;
}

Result<ExitCode> runTemplate(const CommandContext &context)
{
    // The action is the second word that is no option; options of every action take a value.
    QStringList plain;
    const QStringList &words = context.words();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).startsWith(QStringLiteral("--")))
            plain << words.at(i);
        else if (!words.at(i).contains(u'='))
            ++i;
    }
    const QString action = plain.value(1);
    if (action == QStringLiteral("import"))
        return runImport(context);
    if (action == QStringLiteral("export"))
        return runExport(context);
    if (action == QStringLiteral("list"))
        return runList(context);
    if (action == QStringLiteral("lint"))
        return runLint(context);
    if (action == QStringLiteral("render"))
        return runRender(context);
    return failure(ErrorCode::Usage,
                   tr("template WORKSPACE takes import, export, list, lint or render, not \"%1\"").arg(action));
}

} // namespace

std::vector<Command> templateCommands()
{
    return {{QStringLiteral("template"),
             {QStringLiteral("template WORKSPACE import FILE.json|FILE.html [--name N]"),
              QStringLiteral("template WORKSPACE export NAME DIR"), QStringLiteral("template WORKSPACE list"),
              QStringLiteral("template WORKSPACE lint NAME"),
              QStringLiteral("template WORKSPACE render NAME --recipient NUMBER --out FILE.eml")},
             runTemplate}};
}

} // namespace odziv
