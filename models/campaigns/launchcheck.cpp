/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "launchcheck.h"

#include "campaigns/campaigncontent.h"
#include "campaigns/campaignlauncher.h"
#include "campaigns/queuerehearsal.h"
#include "catalog/catalog.h"
#include "sendqueue/senderstorage.h"
#include "templates/personalfiles.h"
#include "templates/senderprofile.h"

#include <QDir>

#include <algorithm>

namespace odziv {

namespace {

constexpr int mostDomains = 20;
/// Messages that are made to see how large they are.
constexpr int sampledMessages = 20;

void checkSender(Connection &connection, const Campaign &campaign, LaunchCheck &check)
{
    auto sender = SenderStorage::read(connection, campaign.senderName);
    if (sender)
        check.sender = std::move(*sender);
    else
        check.senderProblem = sender.error();
    for (const CampaignRelay &relay : campaign.moreRelays) {
        auto other = SenderStorage::read(connection, relay.senderName);
        if (other)
            check.otherSenders.push_back(std::move(*other));
        else if (!check.senderProblem)
            check.senderProblem = other.error();
    }
}

/// What would be sent; without a message when it cannot be made or may not leave.
struct MessageToCheck
{
    std::optional<FrozenContent> content;
    std::optional<CampaignMessage> message;
};

/// When the messages cannot be sent, `check` names the problem.
MessageToCheck checkMessage(Connection &connection, const Campaign &campaign, LaunchCheck &check)
{
    auto content = currentContent(connection, campaign);
    if (!content) {
        check.messageProblem = content.error();
        return {};
    }
    check.links = linksOf(content->messageTemplate);
    check.listUnsubscribe = QString::fromLatin1(content->listUnsubscribe);
    MessageToCheck toCheck{std::move(*content), {}};
    auto message = prepareMessage(*toCheck.content);
    if (!message)
        check.messageProblem = message.error();
    else if (auto allowed = checkUnsubscribing(connection, *toCheck.content); !allowed)
        check.messageProblem = allowed.error();
    else
        toCheck.message = std::move(*message);
    return toCheck;
}

/// For each field: the table of a message, and how its row is found from a recipient. Identifiers are the catalog's.
Status countMissing(Connection &connection, CampaignId campaign, const QStringList &fields, LaunchCheck &check)
{
    QStringList sums;
    QStringList counted;
    for (const QString &field : fields) {
        const auto reference = Catalog::builtIn().column(field);
        if (!reference)
            continue;
        const QString table = reference->table->name;
        if (table != QStringLiteral("contact") && table != QStringLiteral("customer")
            && table != QStringLiteral("customerAccount"))
            continue;
        sums << QStringLiteral("sum(%1.%2 IS NULL)").arg(table, reference->column->name);
        counted << field;
    }
    if (counted.isEmpty())
        return {};
    auto query = connection.prepare(
        QStringLiteral("SELECT %1 FROM queueEntry q JOIN recipient r ON r.id = q.recipientId"
                       " LEFT JOIN contact ON contact.id = r.contactId"
                       " LEFT JOIN customer ON customer.id = r.customerId"
                       " LEFT JOIN customerAccount ON customerAccount.id = coalesce(r.customerAccountId,"
                       " (SELECT min(a.customerAccountId) FROM recipientAccount a WHERE a.recipientId = r.id))"
                       " WHERE q.campaignId = ? AND q.state = 'queued'")
            .arg(sums.join(QStringLiteral(", "))));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(campaign.value()).run(); !ran)
        return ran;
    if (query->next()) {
        for (int i = 0; i < counted.size(); ++i) {
            if (query->integer(i) > 0)
                check.missing.push_back({counted[i], query->integer(i)});
        }
    }
    std::stable_sort(check.missing.begin(), check.missing.end(),
                     [](const MissingValue &a, const MissingValue &b) { return a.recipients > b.recipients; });
    return query->finish();
}

/// Recipients without their file, counted by the rule of sending.
Status countMissingFiles(Connection &connection, CampaignId campaign, const MessageTemplate &source,
                         const CancelFlag &cancelled, LaunchCheck &check)
{
    const auto files = PersonalFiles::compile(source.personalFiles);
    if (!files || files->isEmpty())
        return files ? Status() : failure(files.error());
    auto loader = MergeDataLoader::prepare(connection, files->usedFields());
    auto query = connection.prepare(QStringLiteral("SELECT r.id, r.contactId, r.customerId, r.customerAccountId"
                                                   " FROM queueEntry q JOIN recipient r ON r.id = q.recipientId"
                                                   " WHERE q.campaignId = ? AND q.state = 'queued'"));
    if (!loader || !query)
        return failure(!loader ? loader.error() : query.error());
    if (auto ran = query->bind(campaign.value()).run(); !ran)
        return ran;
    FolderSizes sizes(FolderSizes::Look::AtFolders);
    while (query->next() && !cancelled.isSet()) {
        auto accounts = SendQueueStorage::accounts(connection, RecipientId(query->integer(0)));
        if (!accounts)
            return failure(accounts.error());
        const auto data = loader->load({query->integer(1), query->integer(2), query->integer(3), *accounts});
        if (!data)
            return failure(data.error());
        const Status there = files->expect(*data, sizes);
        if (!there && there.error().code != ErrorCode::NotFound)
            return there;
        if (!there && check.missingFile.recipients++ == 0)
            check.missingFile.example = there.error().place.section(QDir::separator(), -1);
    }
    return query->finish();
}

/// Makes the first few messages as a run would.
Status measureMessages(Connection &connection, const Campaign &campaign, const CampaignMessage &message,
                       const Clock &clock, LaunchCheck &check)
{
    auto messages = RecipientMessages::prepare(connection, message, clock);
    if (!messages)
        return failure(messages.error());
    const QueueContext context{campaign.id, campaignChannelName(campaign.channel), campaign.senderName};
    auto entries = SendQueueStorage::lease(connection, context, sampledMessages, clock.nowUtc().toMSecsSinceEpoch());
    if (!entries)
        return failure(entries.error());
    for (const QueueEntry &entry : *entries) {
        auto made = messages->make(entry);
        if (!made)
            return failure(made.error());
        if (const auto *outgoing = std::get_if<OutgoingMessage>(&*made))
            check.messageBytes = std::max<qint64>(check.messageBytes, outgoing->content.size());
    }
    return {};
}

Status lookAtMessages(Connection &connection, const Campaign &campaign, const MessageToCheck &toCheck,
                      const Clock &clock, const CancelFlag &cancelled, LaunchCheck &check)
{
    const FrozenContent &content = *toCheck.content;
    const QStringList needed = toCheck.message->composer.fieldsWithoutDefault();
    if (auto counted = countMissing(connection, campaign.id, needed, check); !counted)
        return counted;
    if (auto counted = countMissingFiles(connection, campaign.id, content.messageTemplate, cancelled, check);
        !counted) {
        check.messageProblem = counted.error();
        return {};
    }
    auto hash = CampaignApprovals::contentHash(connection, campaign, content);
    if (!hash)
        return failure(hash.error());
    check.contentHash = *hash;
    auto approval = CampaignApprovals::newest(connection, campaign.id);
    if (!approval)
        return failure(approval.error());
    check.approval = *approval;
    return measureMessages(connection, campaign, *toCheck.message, clock, check);
}

/// They are counted even where there is no message for them.
void checkRecipients(Workspace &workspace, const Campaign &campaign, const MessageToCheck &toCheck, const Clock &clock,
                     const FreezeWatch &watch, LaunchCheck &check)
{
    const CancelFlag &cancelled = watch.cancelled;
    const auto members = campaignMembers(workspace, campaign, clock, cancelled);
    if (!members) {
        check.segmentProblem = members.error();
        return;
    }
    check.members = static_cast<qint64>(members->ids.size());
    if (cancelled.isSet())
        return;
    auto rehearsal = QueueRehearsal::openFor(workspace, campaign, *members, clock, watch);
    if (!rehearsal) {
        check.segmentProblem = rehearsal.error();
        return;
    }
    Connection &connection = (*rehearsal)->connection();
    connection.setCancelFlag(cancelled);
    const auto counts = SendQueueStorage::counts(connection, campaign.id);
    auto domains = SendQueueStorage::domains(connection, campaign.id, mostDomains);
    if (!counts || !domains) {
        check.segmentProblem = !counts ? counts.error() : domains.error();
        return;
    }
    check.counts = *counts;
    check.domains = std::move(*domains);
    if (!toCheck.message)
        return;
    if (auto looked = lookAtMessages(connection, campaign, toCheck, clock, cancelled, check); !looked)
        check.segmentProblem = looked.error();
}

void checkRules(Connection &connection, const QDateTime &now, LaunchCheck &check)
{
    if (const auto rules = LaunchRulesStorage::read(connection))
        check.rules = *rules;
    check.age = dataAge(check.rules, check.dataTime, now);
}

} // namespace

LaunchCheck checkLaunch(Workspace &workspace, const Campaign &campaign, const Clock &clock, const FreezeWatch &watch)
{
    LaunchCheck check;
    auto reader = workspace.reader();
    if (!reader) {
        check.segmentProblem = reader.error();
        return check;
    }
    if (const auto time = workspace.dataTime())
        check.dataTime = *time;
    checkRules(**reader, clock.nowUtc(), check);
    checkSender(**reader, campaign, check);
    const MessageToCheck toCheck = checkMessage(**reader, campaign, check);
    if (!watch.cancelled.isSet())
        checkRecipients(workspace, campaign, toCheck, clock, watch, check);
    if (watch.cancelled.isSet() || check.segmentProblem || check.senderProblem)
        return check;
    const RateLimits limits = limitsOf(check.sender).narrowedBy(campaign.limits);
    if (const auto profile = SenderProfile::read(**reader); profile && toCheck.content)
        check.findings = preflightFindings(campaign, toCheck.content->messageTemplate, check.domains, limits,
                                           profile->contains(QStringLiteral("unsubscribe")));
    if (check.missingFile.recipients > 0)
        check.findings.insert(check.findings.begin(), missingFileFinding(check.missingFile));
    const qint64 largest = check.domains.empty() ? 0 : check.domains.front().waiting;
    check.forecastStart = clock.nowUtc();
    if (campaign.mode != CampaignMode::Manual && campaign.start)
        check.forecastStart = std::max(check.forecastStart, *campaign.start);
    if (auto forecast = forecastCampaign(**reader, campaign, {check.willBeSent(), largest, {}}, check.forecastStart,
                                         workspace.timeZone())) {
        check.forecast = forecast->forecast;
        check.perSecond = forecast->perSecond;
    }
    return check;
}

} // namespace odziv
