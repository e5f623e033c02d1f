/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignverbs.h"

#include "campaigns/campaignremainder.h"
#include "campaigns/launchcheck.h"
#include "campaigns/runduetimer.h"
#include "common/translate.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace odziv {

namespace {

const auto warnOption = QStringLiteral("warn-data-days");
const auto refuseOption = QStringLiteral("refuse-data-days");
const auto secondPersonOption = QStringLiteral("second-person-above");
constexpr int mostDays = 3650;
constexpr int mostMessages = 100'000'000;

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray problemsOf(const LaunchCheck &check)
{
    QJsonArray problems;
    for (const auto *problem : {&check.senderProblem, &check.messageProblem, &check.segmentProblem}) {
        if (*problem)
            problems << (*problem)->message();
    }
    if (check.age == DataAge::TooOld)
        problems << tr("the data are older than the launch rules allow");
    if (problems.isEmpty() && check.willBeSent() == 0)
        problems << tr("nobody would get a message");
    if (problems.isEmpty() && check.needsApproval() && !check.isApproved())
        problems << (check.approval ? tr("it was changed since it was approved")
                                    : tr("a second person has to approve it"));
    return problems;
}

QJsonArray warningsOf(const LaunchCheck &check)
{
    QJsonArray warnings;
    for (const MissingValue &missing : check.missing)
        warnings << tr("%1 recipients have no %2").arg(missing.recipients).arg(missing.field);
    if (check.age == DataAge::Old)
        warnings << tr("the data are old");
    for (const PreflightFinding &finding : check.findings)
        warnings << finding.text;
    return warnings;
}

QString linesOf(const LaunchCheck &check, const QJsonArray &problems, const QJsonArray &warnings)
{
    QString text = tr("messages    %1\nskipped     %2\nlargest     %3 bytes\nlinks       %4\ndata of     %5\n")
                       .arg(check.willBeSent())
                       .arg(check.counts.of(SendState::Skipped))
                       .arg(check.messageBytes)
                       .arg(check.links)
                       .arg(instantOrNull(check.dataTime).toString());
    if (check.forecast.end)
        text += tr("would end   %1, on %2 days\n")
                    .arg(check.forecast.end->toString(Qt::ISODate))
                    .arg(check.forecast.sendingDays);
    for (const QJsonValue &problem : problems)
        text += tr("problem     %1\n").arg(problem.toString());
    for (const QJsonValue &warning : warnings)
        text += tr("warning     %1\n").arg(warning.toString());
    return text;
}

/// The option as a number, none for "none"; `current` when it was not given.
Result<std::optional<int>> ruleOption(const Arguments &arguments, const QString &name, std::optional<int> current,
                                      int least, int most)
{
    const auto text = arguments.option(name);
    if (!text)
        return current;
    if (*text == QStringLiteral("none"))
        return std::optional<int>();
    auto number = arguments.integerOption(name, 0, least, most);
    if (!number)
        return failure(number.error());
    return std::optional<int>(static_cast<int>(*number));
}

Result<ExitCode> runLaunchRules(const CommandContext &context)
{
    auto arguments = Arguments::parse(
        context.words(), {{QStringLiteral("WORKSPACE")}, {warnOption, refuseOption, secondPersonOption}, {}});
    if (!arguments)
        return failure(arguments.error());
    const bool changes
        = arguments->option(warnOption) || arguments->option(refuseOption) || arguments->option(secondPersonOption);
    const QString path = (*arguments)[QStringLiteral("WORKSPACE")];
    auto workspace = changes ? openForWriting(path) : openForReading(path);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto rules = LaunchRulesStorage::read(**connection);
    if (!rules)
        return failure(rules.error());
    auto warn = ruleOption(*arguments, warnOption, rules->warnDataDays, 1, mostDays);
    auto refuse = ruleOption(*arguments, refuseOption, rules->refuseDataDays, 1, mostDays);
    auto secondPerson = ruleOption(*arguments, secondPersonOption, rules->secondPersonAbove, 0, mostMessages);
    for (const auto *read : {&warn, &refuse, &secondPerson}) {
        if (!*read)
            return failure(read->error());
    }
    *rules = {*warn, *refuse, *secondPerson};
    if (changes) {
        auto saved = (*workspace)->write([&](Connection &writer) { return LaunchRulesStorage::save(writer, *rules); });
        if (!saved)
            return failure(saved.error());
    }
    const QJsonObject object{{QStringLiteral("warnDataDays"), orNull(rules->warnDataDays)},
                             {QStringLiteral("refuseDataDays"), orNull(rules->refuseDataDays)},
                             {QStringLiteral("secondPersonAbove"), orNull(rules->secondPersonAbove)}};
    QString text;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        text += QStringLiteral("%1 %2\n")
                    .arg(it.key(), -18)
                    .arg(it->isNull() ? tr("none") : QString::number(it->toInt()));
    context.printResult(object, text);
    return ExitCode::Done;
}

/// The timer of the operating system.
Result<ExitCode> runSchedule(const CommandContext &context)
{
    const auto installFlag = QStringLiteral("install");
    const auto removeFlag = QStringLiteral("remove");
    const auto minutesOption = QStringLiteral("minutes");
    auto arguments = Arguments::parse(context.words(),
                                      {{QStringLiteral("WORKSPACE")}, {minutesOption}, {installFlag, removeFlag}});
    if (!arguments)
        return failure(arguments.error());
    if (arguments->flag(installFlag) && arguments->flag(removeFlag))
        return failure(ErrorCode::Usage, tr("--install and --remove do not go together"));
    auto minutes = arguments->integerOption(minutesOption, 5, 1, 59);
    if (!minutes)
        return failure(minutes.error());
    auto workspace = openForReading((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    const QString path = (*workspace)->path();
    Status changed;
    if (arguments->flag(installFlag))
        changed = RunDueTimer::install(path, QCoreApplication::applicationFilePath(), static_cast<int>(*minutes));
    else if (arguments->flag(removeFlag))
        changed = RunDueTimer::remove(path);
    if (!changed)
        return failure(changed.error());
    auto installed = RunDueTimer::isInstalled(path);
    if (!installed)
        return failure(installed.error());
    context.printResult({{QStringLiteral("timer"), RunDueTimer::name(path)}, {QStringLiteral("installed"), *installed}},
                        *installed ? tr("the timer %1 is installed").arg(RunDueTimer::name(path))
                                   : tr("no timer is installed for this workspace"));
    return ExitCode::Done;
}

FreezeWatch watching(const CommandContext &context)
{
    return {{}, context.progress(tr("recipients"))};
}

} // namespace

Result<ExitCode> runCheckLaunch(const CommandContext &context, const Arguments &arguments)
{
    auto opened = openCampaign(arguments, false);
    if (!opened)
        return failure(opened.error());
    const LaunchCheck check = checkLaunch(*opened->workspace, opened->campaign, context.clock(), watching(context));
    const QJsonArray problems = problemsOf(check);
    const QJsonArray warnings = warningsOf(check);
    QJsonArray domains;
    for (const DomainStanding &standing : check.domains)
        domains << QJsonObject{{QStringLiteral("domain"), standing.domain},
                               {QStringLiteral("messages"), standing.waiting}};
    context.printResult({{QStringLiteral("campaign"), opened->campaign.name},
                         {QStringLiteral("members"), check.members},
                         {QStringLiteral("messages"), check.willBeSent()},
                         {QStringLiteral("skipped"), check.counts.of(SendState::Skipped)},
                         {QStringLiteral("bytes"), check.messageBytes},
                         {QStringLiteral("links"), check.links},
                         {QStringLiteral("dataTime"), instantOrNull(check.dataTime)},
                         {QStringLiteral("domains"), domains},
                         {QStringLiteral("perSecond"), check.perSecond},
                         {QStringLiteral("forecastEnd"), instantOrNull(check.forecast.end)},
                         {QStringLiteral("sendingDays"), check.forecast.sendingDays},
                         {QStringLiteral("problems"), problems},
                         {QStringLiteral("warnings"), warnings},
                         {QStringLiteral("contentHash"), check.contentHash},
                         {QStringLiteral("approvedBy"), check.isApproved() ? check.approval->approvedBy : QString()}},
                        linesOf(check, problems, warnings));
    return problems.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

Result<ExitCode> runApprove(const CommandContext &context, const Arguments &arguments)
{
    auto opened = openCampaign(arguments, true);
    if (!opened)
        return failure(opened.error());
    const LaunchCheck check = checkLaunch(*opened->workspace, opened->campaign, context.clock(), watching(context));
    for (const auto *problem : {&check.senderProblem, &check.messageProblem, &check.segmentProblem}) {
        if (*problem)
            return failure(**problem);
    }
    auto approved = opened->workspace->write([&](Connection &writer) {
        return CampaignApprovals::approve(writer, opened->campaign, check.contentHash, operatorName(), context.clock());
    });
    if (!approved)
        return failure(approved.error());
    context.printResult({{QStringLiteral("campaign"), opened->campaign.name},
                         {QStringLiteral("messages"), check.willBeSent()},
                         {QStringLiteral("contentHash"), check.contentHash},
                         {QStringLiteral("approvedBy"), operatorName()}},
                        tr("%1 approved the launch of \"%2\" to %3 recipients")
                            .arg(operatorName(), opened->campaign.name)
                            .arg(check.willBeSent()));
    return ExitCode::Done;
}

Result<ExitCode> runRest(const CommandContext &context, const Arguments &arguments)
{
    const auto name = arguments.option(QStringLiteral("name"));
    if (!name || name->trimmed().isEmpty())
        return failure(ErrorCode::Usage, tr("--name is missing: the name of the new segment"));
    const QString who = arguments.option(QStringLiteral("of")).value_or(remainderName(Remainder::NotAccepted));
    const auto remainder = remainderByName(who);
    if (!remainder)
        return failure(ErrorCode::Usage, tr("--of takes notAccepted, deferred, rejected, inDoubt or skipped"));
    auto opened = openCampaign(arguments, true);
    if (!opened)
        return failure(opened.error());
    qint64 members = 0;
    auto made = opened->workspace->write([&](Connection &writer) -> Status {
        auto set = makeRemainderSegment(writer, opened->campaign, *remainder, name->trimmed(), context.clock());
        if (!set)
            return failure(set.error());
        members = set->memberCount;
        return {};
    });
    if (!made)
        return failure(made.error());
    context.printResult({{QStringLiteral("campaign"), opened->campaign.name},
                         {QStringLiteral("segment"), name->trimmed()},
                         {QStringLiteral("of"), who},
                         {QStringLiteral("members"), members}},
                        tr("made the segment \"%1\" of %2 members").arg(name->trimmed()).arg(members));
    return ExitCode::Done;
}

std::vector<Command> launchCommands()
{
    return {{QStringLiteral("launch-rules"),
             {QStringLiteral("launch-rules WORKSPACE [--warn-data-days N|none] [--refuse-data-days N|none]"
                             " [--second-person-above N|none]")},
             runLaunchRules},
            {QStringLiteral("schedule"),
             {QStringLiteral("schedule WORKSPACE"), QStringLiteral("schedule WORKSPACE --install [--minutes N]"),
              QStringLiteral("schedule WORKSPACE --remove")},
             runSchedule}};
}

} // namespace odziv
