/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignverbs.h"

#include "campaigns/indoubtdeliveries.h"
#include "common/translate.h"
#include "sendqueue/sendqueuestorage.h"

#include <QDateTime>
#include <QJsonArray>

namespace odziv {

namespace {

const auto listFlag = QStringLiteral("list");
const auto decisionOption = QStringLiteral("in-doubt");
const auto recipientOption = QStringLiteral("recipient");
const auto logOption = QStringLiteral("relay-log");
const auto missingOption = QStringLiteral("missing");

Result<InDoubtDecision> decisionByName(const QString &option, const QString &name)
{
    if (name == QStringLiteral("resend"))
        return InDoubtDecision::Resend;
    if (name == QStringLiteral("accept"))
        return InDoubtDecision::Accept;
    if (name == QStringLiteral("reject"))
        return InDoubtDecision::Reject;
    return failure(
        ErrorCode::Usage,
        tr("--%1 takes resend (send again), accept (count as sent) or reject (count as not delivered)").arg(option));
}

Result<std::vector<RecipientId>> recipientsOf(const QString &text)
{
    std::vector<RecipientId> recipients;
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        const qint64 id = part.trimmed().toLongLong(&isNumber);
        if (!isNumber || id <= 0)
            return failure(ErrorCode::Usage,
                           tr("--recipient: \"%1\" is not the id of a recipient; see resolve --list").arg(part));
        recipients.emplace_back(id);
    }
    return recipients;
}

/// What a killed program left at its terminator is in doubt, too; nobody else sends while this one has the lock.
Result<std::vector<InDoubtDelivery>> recoverAndList(const CommandContext &context, OpenedCampaign &opened)
{
    auto recovered = opened.workspace->write([&](Connection &writer) -> Status {
        auto rows = InDoubtDeliveries::recover(writer, opened.campaign, context.clock());
        return rows ? Status() : failure(rows.error());
    });
    if (!recovered)
        return failure(recovered.error());
    return InDoubtDeliveries::list(*opened.connection, opened.campaign);
}

Result<ExitCode> listDoubt(const CommandContext &context, OpenedCampaign &opened)
{
    auto deliveries = opened.workspace->isReadOnly() ? InDoubtDeliveries::list(*opened.connection, opened.campaign)
                                                     : recoverAndList(context, opened);
    if (!deliveries)
        return failure(deliveries.error());
    QJsonArray rows;
    QString text;
    for (const InDoubtDelivery &delivery : *deliveries) {
        const QString at = QDateTime::fromMSecsSinceEpoch(delivery.entry.at, Qt::UTC).toString(Qt::ISODateWithMs);
        const QString messageId = QString::fromLatin1(delivery.messageId);
        rows << QJsonObject{{QStringLiteral("recipientId"), delivery.entry.recipient.value()},
                            {QStringLiteral("address"), delivery.entry.address},
                            {QStringLiteral("messageId"), messageId},
                            {QStringLiteral("sender"), delivery.entry.sender},
                            {QStringLiteral("attempts"), delivery.entry.attempts},
                            {QStringLiteral("lastReply"), delivery.entry.lastReply},
                            {QStringLiteral("at"), at}};
        text += QStringLiteral("%1  %2  %3  <%4>  %5\n")
                    .arg(delivery.entry.recipient.value(), 8)
                    .arg(at, delivery.entry.address, messageId, delivery.entry.lastReply);
    }
    context.printResult({{QStringLiteral("campaign"), opened.campaign.name}, {QStringLiteral("inDoubt"), rows}},
                        text.isEmpty() ? tr("nothing is in doubt") : text);
    return ExitCode::Done;
}

Result<qint64> settle(const CommandContext &context, OpenedCampaign &opened,
                      const std::vector<InDoubtSettlement> &settlements)
{
    qint64 settled = 0;
    auto written = opened.workspace->write([&](Connection &writer) -> Status {
        auto rows = InDoubtDeliveries::settle(writer, opened.campaign, settlements, context.clock());
        if (!rows)
            return failure(rows.error());
        settled = *rows;
        return {};
    });
    if (!written)
        return failure(written.error());
    return settled;
}

Result<ExitCode> resolveByLog(const CommandContext &context, OpenedCampaign &opened, const QString &path,
                              const QString &missing)
{
    if (missing != QStringLiteral("keep") && missing != QStringLiteral("resend"))
        return failure(ErrorCode::Usage, tr("--missing takes keep (stay in doubt) or resend (send again)"));
    auto deliveries = recoverAndList(context, opened);
    if (!deliveries)
        return failure(deliveries.error());
    auto findings = InDoubtDeliveries::readRelayLog(*deliveries, path, context.progress(tr("reading the log")));
    if (!findings)
        return failure(findings.error());
    qint64 kept = static_cast<qint64>(findings->unknown.size());
    if (missing == QStringLiteral("resend")) {
        for (const RecipientId recipient : findings->unknown)
            findings->settlements.push_back(
                {recipient, InDoubtDecision::Resend, tr("to be sent again: the relay's log does not know it")});
        kept = 0;
    }
    std::array<qint64, 3> byDecision{};
    for (const InDoubtSettlement &settlement : findings->settlements)
        ++byDecision[static_cast<size_t>(settlement.decision)];
    auto settled = settle(context, opened, findings->settlements);
    if (!settled)
        return failure(settled.error());
    const auto of = [&](InDoubtDecision decision) { return byDecision[static_cast<size_t>(decision)]; };
    context.printResult({{QStringLiteral("campaign"), opened.campaign.name},
                         {QStringLiteral("resolved"), *settled},
                         {QStringLiteral("accept"), of(InDoubtDecision::Accept)},
                         {QStringLiteral("reject"), of(InDoubtDecision::Reject)},
                         {QStringLiteral("resend"), of(InDoubtDecision::Resend)},
                         {QStringLiteral("unknown"), kept}},
                        tr("%1 settled: %2 count as sent, %3 as not delivered, %4 are queued again; %5 stay in doubt")
                            .arg(*settled)
                            .arg(of(InDoubtDecision::Accept))
                            .arg(of(InDoubtDecision::Reject))
                            .arg(of(InDoubtDecision::Resend))
                            .arg(kept));
    return ExitCode::Done;
}

Result<ExitCode> resolveByHand(const CommandContext &context, OpenedCampaign &opened, InDoubtDecision decision,
                               const std::optional<QString> &chosen, const QString &decisionName)
{
    auto deliveries = recoverAndList(context, opened);
    if (!deliveries)
        return failure(deliveries.error());
    std::vector<InDoubtSettlement> settlements;
    if (chosen) {
        auto recipients = recipientsOf(*chosen);
        if (!recipients)
            return failure(recipients.error());
        for (const RecipientId recipient : *recipients)
            settlements.push_back({recipient, decision, SendQueueStorage::operatorsWords(decision)});
    } else {
        for (const InDoubtDelivery &delivery : *deliveries)
            settlements.push_back({delivery.entry.recipient, decision, SendQueueStorage::operatorsWords(decision)});
    }
    auto settled = settle(context, opened, settlements);
    if (!settled)
        return failure(settled.error());
    const auto text = [&] {
        switch (decision) {
        case InDoubtDecision::Resend:
            return tr("%1 recipients in doubt are queued again; resume sends them").arg(*settled);
        case InDoubtDecision::Accept:
            return tr("%1 recipients in doubt count as sent").arg(*settled);
        case InDoubtDecision::Reject:
            break;
        }
        return tr("%1 recipients in doubt count as not delivered").arg(*settled);
    };
    context.printResult({{QStringLiteral("campaign"), opened.campaign.name},
                         {QStringLiteral("resolved"), *settled},
                         {QStringLiteral("decision"), decisionName}},
                        text());
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> runResolve(const CommandContext &context, const Arguments &arguments)
{
    const auto decisionName = arguments.option(decisionOption);
    const auto log = arguments.option(logOption);
    const bool list = arguments.flag(listFlag);
    if (static_cast<int>(decisionName.has_value()) + static_cast<int>(log.has_value()) + static_cast<int>(list) != 1)
        return failure(ErrorCode::Usage,
                       tr("say one of --list, --in-doubt resend|accept|reject, --relay-log FILE; see odziv-cli help"));
    if (arguments.option(missingOption) && !log)
        return failure(ErrorCode::Usage, tr("--missing goes with --relay-log"));
    if (arguments.option(recipientOption) && !decisionName)
        return failure(ErrorCode::Usage, tr("--recipient goes with --in-doubt"));
    std::optional<InDoubtDecision> decision;
    if (decisionName) {
        auto known = decisionByName(decisionOption, *decisionName);
        if (!known)
            return failure(known.error());
        decision = *known;
    }
    auto opened = openCampaign(arguments, true);
    // While another program sends, or without the right to write, it can still be looked at.
    if (!opened && list)
        opened = openCampaign(arguments, false);
    if (!opened)
        return failure(opened.error());
    if (!opened->campaign.isLaunched())
        return failure(ErrorCode::Refused, tr("The campaign \"%1\" was not launched yet.").arg(opened->campaign.name));
    if (list)
        return listDoubt(context, *opened);
    if (log)
        return resolveByLog(context, *opened, *log, arguments.option(missingOption).value_or(QStringLiteral("keep")));
    return resolveByHand(context, *opened, *decision, arguments.option(recipientOption), *decisionName);
}

} // namespace odziv
