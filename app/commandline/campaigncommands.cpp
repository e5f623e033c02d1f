/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"
#include "campaignverbs.h"
#include "command.h"

#include "campaigns/campaignapproval.h"
#include "campaigns/campaignfile.h"
#include "campaigns/campaignresults.h"
#include "campaigns/campaignstorage.h"
#include "campaigns/pauserequest.h"
#include "common/translate.h"
#include "segments/segmentstorage.h"
#include "sendqueue/sendqueuestorage.h"
#include "templates/messagetemplatestorage.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace odziv {

namespace {

constexpr int pausePollMilliseconds = 200;
constexpr qint64 pausePatienceMilliseconds = 60 * 1000;

/// A name that leads nowhere is found out when the campaign is made, not on the day of its launch.
Status checkReferences(Connection &connection, const Campaign &campaign, const QString &place)
{
    if (!campaign.segment) {
        if (auto segment = SegmentStorage::read(connection, campaign.segmentName); !segment)
            return failure(segment.error().code,
                           tr("\"segment\": \"%1\" is neither a file beside the campaign file nor a saved segment: %2")
                               .arg(campaign.segmentName, segment.error().text),
                           place);
    }
    if (auto found = MessageTemplateStorage::read(connection, campaign.templateName); !found)
        return failure(found.error().code, tr("\"template\": %1").arg(found.error().text), place);
    return {};
}

Result<ExitCode> runCreate(const CommandContext &context, const Arguments &arguments)
{
    auto workspace = openForWriting(arguments[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    const QString path = arguments[QStringLiteral("CAMPAIGN")];
    auto campaign = CampaignFile::read(path, (*workspace)->timeZone());
    if (!campaign)
        return failure(campaign.error());
    CampaignId id;
    auto created = (*workspace)->write([&](Connection &connection) -> Status {
        if (auto known = checkReferences(connection, *campaign, QDir::toNativeSeparators(path)); !known)
            return known;
        auto made = CampaignStorage::create(connection, *campaign, operatorName(), context.clock());
        if (!made)
            return failure(made.error());
        id = *made;
        return {};
    });
    if (!created)
        return failure(created.error());
    context.printResult({{QStringLiteral("id"), id.value()}, {QStringLiteral("name"), campaign->name}},
                        tr("made the campaign %1 \"%2\"").arg(id.value()).arg(campaign->name));
    return ExitCode::Done;
}

Result<ExitCode> runList(const CommandContext &context, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("CAMPAIGN")))
        return failure(ErrorCode::Usage, tr("campaign WORKSPACE list takes no campaign"));
    auto workspace = openForReading(arguments[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto campaigns = CampaignStorage::list(**connection);
    if (!campaigns)
        return failure(campaigns.error());
    QJsonArray array;
    QString text;
    for (const CampaignSummary &campaign : std::as_const(*campaigns)) {
        array << QJsonObject{{QStringLiteral("id"), campaign.id.value()},
                             {QStringLiteral("name"), campaign.name},
                             {QStringLiteral("comment"), campaign.comment},
                             {QStringLiteral("channel"), campaignChannelName(campaign.channel)},
                             {QStringLiteral("mode"), campaignModeName(campaign.mode)},
                             {QStringLiteral("status"), campaignStatusName(campaign.status)},
                             {QStringLiteral("start"), instantOrNull(campaign.start)},
                             {QStringLiteral("createdAt"), campaign.createdAt.toString(Qt::ISODate)},
                             {QStringLiteral("createdBy"), campaign.createdBy},
                             {QStringLiteral("launchedAt"), instantOrNull(campaign.launchedAt)},
                             {QStringLiteral("finishedAt"), instantOrNull(campaign.finishedAt)}};
        text += QStringLiteral("%1  %2  %3  %4\n")
                    .arg(campaign.id.value(), 6)
                    .arg(campaignStatusName(campaign.status), -8)
                    .arg(campaignChannelName(campaign.channel), -5)
                    .arg(campaign.name);
    }
    context.printResult({{QStringLiteral("campaigns"), array}},
                        text.isEmpty() ? tr("there are no campaigns yet") : text);
    return ExitCode::Done;
}

QJsonObject shownObject(const Campaign &campaign)
{
    return {{QStringLiteral("id"), campaign.id.value()},
            {QStringLiteral("name"), campaign.name},
            {QStringLiteral("status"), campaignStatusName(campaign.status)},
            {QStringLiteral("createdAt"), campaign.createdAt.toString(Qt::ISODate)},
            {QStringLiteral("createdBy"), campaign.createdBy},
            {QStringLiteral("launchedAt"), instantOrNull(campaign.launchedAt)},
            {QStringLiteral("finishedAt"), instantOrNull(campaign.finishedAt)},
            {QStringLiteral("definition"), CampaignFile::definition(campaign)}};
}

Result<ExitCode> runShow(const CommandContext &context, const Arguments &arguments)
{
    auto opened = openCampaign(arguments, false);
    if (!opened)
        return failure(opened.error());
    const QJsonObject object = shownObject(opened->campaign);
    QString text;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it->isObject() && !it->isNull())
            text += QStringLiteral("%1 %2\n").arg(it.key(), -12).arg(it->toVariant().toString());
    }
    text += QString::fromUtf8(
        QJsonDocument(object.value(QStringLiteral("definition")).toObject()).toJson(QJsonDocument::Indented));
    context.printResult(object, text);
    return ExitCode::Done;
}

Result<ExitCode> runStatus(const CommandContext &context, const Arguments &arguments)
{
    auto opened = openCampaign(arguments, false);
    if (!opened)
        return failure(opened.error());
    auto counts = SendQueueStorage::counts(*opened->connection, opened->campaign.id);
    if (!counts)
        return failure(counts.error());
    printStatus(context, opened->campaign, *counts);
    return ExitCode::Done;
}

Result<ExitCode> runResults(const CommandContext &context, const Arguments &arguments)
{
    const auto out = arguments.option(QStringLiteral("out"));
    if (!out)
        return failure(ErrorCode::Usage, tr("--out is missing: the file for the results"));
    auto opened = openCampaign(arguments, false);
    if (!opened)
        return failure(opened.error());
    auto rows = CampaignResults::write(*opened->connection, opened->campaign.id, *out);
    if (!rows)
        return failure(rows.error());
    context.printResult({{QStringLiteral("campaign"), opened->campaign.name},
                         {QStringLiteral("recipients"), *rows},
                         {QStringLiteral("file"), QFileInfo(*out).absoluteFilePath()}},
                        tr("wrote %1 recipients to %2").arg(*rows).arg(QDir::toNativeSeparators(*out)));
    return ExitCode::Done;
}

/// Waits until the program that sends has paused the campaign. Nothing here may write.
Status waitForPause(const Workspace &workspace, CampaignId id, const Clock &clock)
{
    const qint64 deadline = clock.steadyMilliseconds() + pausePatienceMilliseconds;
    Status outcome;
    QEventLoop loop;
    QTimer poll;
    auto connection = const_cast<Workspace &>(workspace).reader();
    if (!connection)
        return failure(connection.error());
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        auto campaign = CampaignStorage::read(**connection, id);
        if (!campaign)
            outcome = failure(campaign.error());
        else if (campaign->status == CampaignStatus::Running && clock.steadyMilliseconds() < deadline)
            return;
        else if (campaign->status == CampaignStatus::Running)
            outcome = failure(ErrorCode::Locked, tr("The program that has the workspace open does not send this"
                                                    " campaign or does not answer. Pause the campaign there."));
        loop.quit();
    });
    poll.start(pausePollMilliseconds);
    loop.exec();
    PauseRequest::take(workspace.path(), id);
    return outcome;
}

Result<ExitCode> runPause(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments[QStringLiteral("WORKSPACE")];
    auto workspace = Workspace::open(path);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto campaign = CampaignStorage::find(**connection, arguments[QStringLiteral("CAMPAIGN")]);
    if (!campaign)
        return failure(campaign.error());
    if (campaign->status != CampaignStatus::Running)
        return failure(ErrorCode::Refused,
                       tr("The campaign \"%1\" is not running; there is nothing to pause.").arg(campaign->name));
    if (!(*workspace)->isReadOnly()) {
        // Nobody sends: it was interrupted, and is not to go on by itself.
        auto paused = (*workspace)->write([&](Connection &writer) {
            return CampaignStorage::setStatus(writer, campaign->id, CampaignStatus::Paused, context.clock());
        });
        if (!paused)
            return failure(paused.error());
    } else {
        if (!PauseRequest::make((*workspace)->path(), campaign->id))
            return failure(ErrorCode::Io, tr("The folder of the workspace may not be written to."),
                           QDir::toNativeSeparators(path));
        if (auto paused = waitForPause(**workspace, campaign->id, context.clock()); !paused)
            return failure(paused.error());
    }
    auto now = CampaignStorage::read(**connection, campaign->id);
    if (!now)
        return failure(now.error());
    context.printResult(
        {{QStringLiteral("campaign"), now->name}, {QStringLiteral("status"), campaignStatusName(now->status)}},
        tr("the campaign \"%1\" is %2").arg(now->name, campaignStatusName(now->status)));
    return ExitCode::Done;
}

Result<ExitCode> runCampaign(const CommandContext &context)
{
    auto arguments = Arguments::parse(
        context.words(), {{QStringLiteral("WORKSPACE"), QStringLiteral("ACTION"), QStringLiteral("CAMPAIGN?")},
                          {QStringLiteral("to"), QStringLiteral("as"), QStringLiteral("out"),
                           QStringLiteral("in-doubt"), QStringLiteral("recipient"), QStringLiteral("relay-log"),
                           QStringLiteral("missing"), QStringLiteral("name"), QStringLiteral("of")},
                          {QStringLiteral("list"), QStringLiteral("retry")}});
    if (!arguments)
        return failure(arguments.error());
    using Action = Result<ExitCode> (*)(const CommandContext &, const Arguments &);
    static const QHash<QString, Action> actions{
        {QStringLiteral("create"), runCreate},     {QStringLiteral("list"), runList},
        {QStringLiteral("show"), runShow},         {QStringLiteral("test"), runTestMessage},
        {QStringLiteral("rehearse"), runRehearse}, {QStringLiteral("launch"), runLaunch},
        {QStringLiteral("pause"), runPause},       {QStringLiteral("resume"), runResume},
        {QStringLiteral("status"), runStatus},     {QStringLiteral("results"), runResults},
        {QStringLiteral("resolve"), runResolve},   {QStringLiteral("check"), runCheckLaunch},
        {QStringLiteral("approve"), runApprove},   {QStringLiteral("rest"), runRest},
        {QStringLiteral("pack"), runPack},         {QStringLiteral("unpack"), runUnpack}};
    const QString name = (*arguments)[QStringLiteral("ACTION")];
    const Action action = actions.value(name);
    if (!action)
        return failure(ErrorCode::Usage, tr("a campaign cannot \"%1\"; see odziv-cli help").arg(name));
    if (name != QStringLiteral("list") && !arguments->has(QStringLiteral("CAMPAIGN")))
        return failure(ErrorCode::Usage, name == QStringLiteral("create") || name == QStringLiteral("unpack")
                                             ? tr("the campaign file is missing; see odziv-cli help")
                                             : tr("the campaign is missing; see odziv-cli help"));
    return action(context, *arguments);
}

} // namespace

QJsonValue instantOrNull(const std::optional<QDateTime> &instant)
{
    return instant ? QJsonValue(instant->toString(Qt::ISODate)) : QJsonValue();
}

std::vector<Command> campaignCommands()
{
    return {
        {QStringLiteral("campaign"),
         {QStringLiteral("campaign WORKSPACE create FILE.json"), QStringLiteral("campaign WORKSPACE list"),
          QStringLiteral("campaign WORKSPACE show CAMPAIGN"),
          QStringLiteral("campaign WORKSPACE test CAMPAIGN --to ADDRESS [--as NUMBER]"),
          QStringLiteral("campaign WORKSPACE check CAMPAIGN"), QStringLiteral("campaign WORKSPACE approve CAMPAIGN"),
          QStringLiteral("campaign WORKSPACE rehearse CAMPAIGN --out FOLDER"),
          QStringLiteral("campaign WORKSPACE launch CAMPAIGN"), QStringLiteral("campaign WORKSPACE pause CAMPAIGN"),
          QStringLiteral("campaign WORKSPACE resume CAMPAIGN [--retry]"),
          QStringLiteral("campaign WORKSPACE status CAMPAIGN"),
          QStringLiteral("campaign WORKSPACE results CAMPAIGN --out FILE.csv"),
          QStringLiteral("campaign WORKSPACE rest CAMPAIGN --name SEGMENT"
                         " [--of notAccepted|deferred|rejected|inDoubt|skipped]"),
          QStringLiteral("campaign WORKSPACE pack CAMPAIGN --out FILE.odzcampaign"),
          QStringLiteral("campaign WORKSPACE unpack FILE.odzcampaign"),
          QStringLiteral("campaign WORKSPACE resolve CAMPAIGN --list"),
          QStringLiteral("campaign WORKSPACE resolve CAMPAIGN --in-doubt resend|accept|reject [--recipient ID,ID]"),
          QStringLiteral("campaign WORKSPACE resolve CAMPAIGN --relay-log FILE [--missing keep|resend]")},
         runCampaign},
        {QStringLiteral("run-due"), {QStringLiteral("run-due WORKSPACE")}, runDue},
    };
}

} // namespace odziv
