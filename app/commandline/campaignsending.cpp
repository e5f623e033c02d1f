/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignverbs.h"
#include "common/stopsignal.h"
#include "common/translate.h"

#include "campaigns/campaignrehearsal.h"
#include "campaigns/campaignresults.h"
#include "campaigns/campaignrunner.h"
#include "campaigns/campaignstorage.h"
#include "campaigns/duecampaigns.h"
#include "campaigns/testmessage.h"
#include "channels/smtpdelivery.h"
#include "sendqueue/keychainsecretstore.h"
#include "sendqueue/senderpassword.h"
#include "sendqueue/senderstorage.h"
#include "sendqueue/sendqueuestorage.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>

namespace odziv {

namespace {

/// Runs a campaign to its end, or until somebody asks this program to stop.
CampaignRunOutcome sendCampaign(const CommandContext &context, Workspace &workspace, CampaignId campaign,
                                CampaignAction action)
{
    KeychainSecretStore secrets;
    CampaignRunner runner(workspace, secrets, context.clock());
    const StopSignal stopSignal;
    QEventLoop loop;
    CampaignRunOutcome outcome;
    QObject::connect(&stopSignal, &StopSignal::stopRequested, &runner, &CampaignRunner::quitAll);
    QObject::connect(&runner, &CampaignRunner::freezing, &loop, [&](CampaignId, qint64 done, qint64 all) {
        context.printProgress(tr("freezing recipients"), done, all);
    });
    QObject::connect(&runner, &CampaignRunner::progressed, &loop, [&](const SendProgress &progress) {
        const QueueCounts &counts = progress.counts;
        const qint64 waiting
            = counts.of(SendState::Queued) + counts.of(SendState::Leased) + counts.of(SendState::DotSent);
        context.printProgress(tr("%1 messages/s").arg(progress.perSecond, 0, 'f', 0), counts.sum() - waiting,
                              counts.sum());
    });
    QObject::connect(&runner, &CampaignRunner::ended, &loop, [&](const CampaignRunOutcome &ended) {
        outcome = ended;
        loop.quit();
    });
    runner.begin(campaign, action);
    loop.exec();
    return outcome;
}

ExitCode exitCodeOf(const QueueCounts &counts)
{
    return counts.notAccepted() > 0 ? ExitCode::SomeNotAccepted : ExitCode::Done;
}

void tellHowItWent(const CommandContext &context, const CampaignRunOutcome &outcome)
{
    if (outcome.messages > 0 && outcome.seconds > 0)
        context.printMessage(tr("%1 messages in %2 s (%3 messages/s)")
                                 .arg(outcome.messages)
                                 .arg(outcome.seconds, 0, 'f', 1)
                                 .arg(static_cast<double>(outcome.messages) / outcome.seconds, 0, 'f', 0));
    if (outcome.limitReached)
        context.printMessage(tr("a limit holds the rest back for now; resume later"));
    if (outcome.hoursEnded)
        context.printMessage(tr("the sending hours are over; run-due goes on when they begin again"));
    if (outcome.counts.of(SendState::InDoubt) > 0)
        context.printMessage(
            tr("%1 recipients are in doubt; decide with \"resolve\"").arg(outcome.counts.of(SendState::InDoubt)));
}

Result<ExitCode> runSending(const CommandContext &context, const Arguments &arguments, CampaignAction action)
{
    auto opened = openCampaign(arguments, true);
    if (!opened)
        return failure(opened.error());
    const Campaign &campaign = opened->campaign;
    if (!campaign.hours.isOpen(context.clock().nowUtc(), opened->workspace->timeZone()))
        context.printMessage(tr("it is outside of the campaign's sending hours; sent all the same, because it was"
                                " asked for by hand"));
    if (arguments.flag(QStringLiteral("retry"))) {
        auto due = opened->workspace->write([&](Connection &writer) -> Status {
            auto rows = SendQueueStorage::retryNow(writer, campaign.id, context.clock().nowUtc().toMSecsSinceEpoch());
            return rows ? Status() : failure(rows.error());
        });
        if (!due)
            return failure(due.error());
    }
    const CampaignRunOutcome outcome = sendCampaign(context, *opened->workspace, campaign.id, action);
    if (outcome.error)
        return failure(*outcome.error);
    tellHowItWent(context, outcome);
    printStatus(context, campaign, outcome.counts);
    return exitCodeOf(outcome.counts);
}

/// The sender's password or grant, waiting for the vault if need be.
Result<QString> secretOf(const Sender &sender, SecretStore &secrets)
{
    QEventLoop loop;
    Result<QString> secret = QString();
    readSenderPassword(sender, secrets, &loop, [&](const Result<QString> &read) {
        secret = read;
        loop.quit();
    });
    loop.exec();
    return secret;
}

DeliveryStatus deliver(const DeliverySessionFactory &sessions, const OutgoingMessage &message)
{
    QEventLoop loop;
    DeliveryStatus verdict;
    SingleDelivery delivery(sessions, message);
    QObject::connect(&delivery, &SingleDelivery::ended, &loop, [&](const DeliveryStatus &status) {
        verdict = status;
        loop.quit();
    });
    delivery.start();
    loop.exec();
    return verdict;
}

/// One campaign of run-due. Answers what became of it.
QString runOneDue(const CommandContext &context, Workspace &workspace, const DueCampaign &due, ExitCode &worst)
{
    using Verdict = DueCampaign::Verdict;
    switch (due.verdict) {
    case Verdict::Ask:
        context.printMessage(tr("\"%1\" should have started at %2; launch it by hand if it is still wanted")
                                 .arg(due.name, due.start.toString(Qt::ISODate)));
        return QStringLiteral("asked");
    case Verdict::OutsideWindow:
        return QStringLiteral("outsideWindow");
    case Verdict::HoldBack: {
        auto held = workspace.write([&](Connection &writer) {
            return CampaignStorage::setStatus(writer, due.id, CampaignStatus::Stopped, context.clock());
        });
        if (!held) {
            worst = ExitCode::Failed;
            context.printMessage(held.error().message());
            return QStringLiteral("failed");
        }
        context.printMessage(tr("\"%1\" missed its start and is not sent").arg(due.name));
        return QStringLiteral("skipped");
    }
    case Verdict::Launch:
    case Verdict::Resume:
        break;
    }
    const bool launch = due.verdict == Verdict::Launch;
    const CampaignRunOutcome outcome
        = sendCampaign(context, workspace, due.id, launch ? CampaignAction::Launch : CampaignAction::Resume);
    if (outcome.error) {
        worst = ExitCode::Failed;
        context.printMessage(QStringLiteral("%1: %2").arg(due.name, outcome.error->message()));
        return QStringLiteral("failed");
    }
    tellHowItWent(context, outcome);
    if (worst == ExitCode::Done)
        worst = exitCodeOf(outcome.counts);
    return launch ? QStringLiteral("launched") : QStringLiteral("resumed");
}

} // namespace

Result<OpenedCampaign> openCampaign(const Arguments &arguments, bool forWriting)
{
    const QString path = arguments[QStringLiteral("WORKSPACE")];
    auto workspace = forWriting ? openForWriting(path) : openForReading(path);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto campaign = CampaignStorage::find(**connection, arguments[QStringLiteral("CAMPAIGN")]);
    if (!campaign)
        return failure(campaign.error());
    return OpenedCampaign{std::move(*workspace), *connection, std::move(*campaign)};
}

void printStatus(const CommandContext &context, const Campaign &campaign, const QueueCounts &counts)
{
    context.printResult(CampaignResults::statusObject(campaign.name, counts),
                        CampaignResults::statusText(campaign.name, counts));
}

Result<ExitCode> runLaunch(const CommandContext &context, const Arguments &arguments)
{
    return runSending(context, arguments, CampaignAction::Launch);
}

Result<ExitCode> runResume(const CommandContext &context, const Arguments &arguments)
{
    return runSending(context, arguments, CampaignAction::Resume);
}

Result<ExitCode> runTestMessage(const CommandContext &context, const Arguments &arguments)
{
    const auto address = arguments.option(QStringLiteral("to"));
    if (!address)
        return failure(ErrorCode::Usage, tr("--to is missing: the address for the test message"));
    auto opened = openCampaign(arguments, false);
    if (!opened)
        return failure(opened.error());
    auto sender = SenderStorage::read(*opened->connection, opened->campaign.senderName);
    if (!sender)
        return failure(sender.error());
    auto message = makeTestMessage(*opened->workspace, opened->campaign, *address,
                                   arguments.option(QStringLiteral("as")).value_or(QString()), context.clock());
    if (!message)
        return failure(message.error());
    KeychainSecretStore secrets;
    AccessTokens tokens(secrets, context.clock());
    auto secret = secretOf(*sender, secrets);
    if (!secret)
        return failure(secret.error());
    const DeliveryStatus verdict
        = deliver(SmtpDelivery::factory(sender->server(*secret), tokens.sourceFor(*sender)), *message);
    const QString reply = replyLine(verdict);
    if (verdict.outcome != DeliveryStatus::Outcome::Accepted)
        return failure(ErrorCode::Network, tr("the test message was not accepted: %1").arg(reply));
    context.printResult(
        {{QStringLiteral("campaign"), opened->campaign.name},
         {QStringLiteral("to"), *address},
         {QStringLiteral("bytes"), message->content.size()},
         {QStringLiteral("reply"), reply}},
        tr("sent a test message of %1 bytes to %2: %3").arg(message->content.size()).arg(*address, reply));
    return ExitCode::Done;
}

Result<ExitCode> runRehearse(const CommandContext &context, const Arguments &arguments)
{
    const auto out = arguments.option(QStringLiteral("out"));
    if (!out)
        return failure(ErrorCode::Usage, tr("--out is missing: the folder for the messages"));
    auto opened = openCampaign(arguments, false);
    if (!opened)
        return failure(opened.error());
    QEventLoop loop;
    RehearsalOutcome outcome;
    const StopSignal stopSignal;
    CampaignRehearsal rehearsal(*opened->workspace, opened->campaign, *out, context.clock());
    QObject::connect(&stopSignal, &StopSignal::stopRequested, &rehearsal, &CampaignRehearsal::stop);
    QObject::connect(&rehearsal, &CampaignRehearsal::ended, &loop, [&](const RehearsalOutcome &ended) {
        outcome = ended;
        loop.quit();
    });
    rehearsal.start();
    loop.exec();
    if (outcome.error)
        return failure(*outcome.error);
    QJsonObject object = CampaignResults::statusObject(opened->campaign.name, outcome.counts);
    object.insert(QStringLiteral("folder"), QFileInfo(*out).absoluteFilePath());
    object.insert(QStringLiteral("bytes"), outcome.bytes);
    object.insert(QStringLiteral("seconds"), outcome.seconds);
    QString forecast;
    if (outcome.forecast && outcome.forecast->end) {
        object.insert(QStringLiteral("forecastEnd"), outcome.forecast->end->toString(Qt::ISODate));
        object.insert(QStringLiteral("sendingDays"), outcome.forecast->sendingDays);
        forecast = tr("\nsent for real from now on, it would end at %1 (%2 days with sending)")
                       .arg(outcome.forecast->end->toString(Qt::ISODate))
                       .arg(outcome.forecast->sendingDays);
    }
    context.printResult(object, CampaignResults::statusText(opened->campaign.name, outcome.counts)
                                    + tr("wrote %1 bytes to %2 in %3 s")
                                          .arg(outcome.bytes)
                                          .arg(QDir::toNativeSeparators(*out))
                                          .arg(outcome.seconds, 0, 'f', 1)
                                    + forecast);
    return exitCodeOf(outcome.counts);
}

Result<ExitCode> runDue(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(), {{QStringLiteral("WORKSPACE")}, {}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForWriting((*arguments)[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto due = dueCampaigns(**connection, context.clock().nowUtc(), (*workspace)->timeZone());
    if (!due)
        return failure(due.error());
    ExitCode worst = ExitCode::Done;
    QJsonArray campaigns;
    QString text;
    for (const DueCampaign &campaign : *due) {
        const QString what = runOneDue(context, **workspace, campaign, worst);
        campaigns << QJsonObject{{QStringLiteral("id"), campaign.id.value()},
                                 {QStringLiteral("campaign"), campaign.name},
                                 {QStringLiteral("action"), what}};
        text += QStringLiteral("%1  %2\n").arg(what, -13).arg(campaign.name);
    }
    context.printResult({{QStringLiteral("campaigns"), campaigns}}, text.isEmpty() ? tr("nothing is due") : text);
    return worst;
}

} // namespace odziv
