/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentreach.h"

#include "campaigns/recipientfreezer.h"
#include "sendqueue/sendqueuestorage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace odziv {

namespace {

/// The copy of the queue holds one campaign only; any id does.
constexpr CampaignId rehearsed{1};

Result<std::unique_ptr<Connection>> freezeAside(Workspace &workspace, const ReachAudience &audience, const Clock &clock,
                                                const CancelFlag &cancelled)
{
    auto connection = Connection::open(workspace.path(), Connection::Mode::Reader);
    if (!connection)
        return connection;
    (*connection)->setCancelFlag(cancelled);
    if (auto shadowed = SendQueueStorage::shadow(**connection); !shadowed)
        return failure(shadowed.error());
    if (auto begun = (*connection)->execute(QStringLiteral("BEGIN")); !begun)
        return failure(begun.error());
    const FreezeOrder order{rehearsed, audience.targetLevel, audience.onePer, audience.rules};
    if (auto frozen = freezeRecipients(**connection, order, audience.members, clock, {cancelled, {}}); !frozen)
        return failure(frozen.error());
    return connection;
}

/// In the order in which freezing and sending ask.
constexpr std::array lossOrder{SkipReason::Invalid,    SkipReason::AddressChanged, SkipReason::NoConsent,
                               SkipReason::Suppressed, SkipReason::Pressure,       SkipReason::Duplicate};

} // namespace

ReachQuery SegmentReach::leftAt(size_t step) const
{
    ReachQuery query;
    for (size_t later = step + 1; later < steps.size(); ++later)
        query.lost.push_back(*steps[later].lost);
    return query;
}

Result<SegmentReach> segmentReach(Workspace &workspace, const ReachAudience &audience, const Clock &clock,
                                  const CancelFlag &cancelled)
{
    auto connection = freezeAside(workspace, audience, clock, cancelled);
    if (!connection)
        return failure(connection.error());
    const auto counts = SendQueueStorage::counts(**connection, rehearsed);
    if (!counts)
        return failure(counts.error());
    const auto lost = [&](SkipReason reason) {
        const auto found = counts->skipped.find(skipReasonName(reason));
        return found == counts->skipped.end() ? 0 : found->second;
    };
    SegmentReach reach;
    reach.members = static_cast<qint64>(audience.members.size());
    reach.steps.push_back({{}, 0, reach.members});
    qint64 left = counts->recipients - lost(SkipReason::NoAddress);
    reach.steps.push_back({SkipReason::NoAddress, lost(SkipReason::NoAddress), left});
    for (const SkipReason reason : lossOrder) {
        const bool isAlwaysJudged = reason == SkipReason::Invalid || reason == SkipReason::Duplicate;
        if (lost(reason) == 0 && !isAlwaysJudged)
            continue;
        left -= lost(reason);
        reach.steps.push_back({reason, lost(reason), left});
    }
    reach.willBeSent = counts->recipients - counts->of(SendState::Skipped);
    return reach;
}

Result<std::vector<ReachedRecipient>> reachedRecipients(Workspace &workspace, const ReachAudience &audience,
                                                        const ReachQuery &query, const Clock &clock,
                                                        const CancelFlag &cancelled)
{
    auto connection = freezeAside(workspace, audience, clock, cancelled);
    if (!connection)
        return failure(connection.error());
    auto rows = (*connection)
                    ->prepare(QStringLiteral("SELECT r.memberId, r.contactId, r.address"
                                             " FROM temp.queueEntry q JOIN temp.recipient r ON r.id = q.recipientId"
                                             " WHERE (q.state = 'queued' AND ?)"
                                             " OR q.reason IN (SELECT value FROM json_each(?)) ORDER BY r.id"));
    if (!rows)
        return failure(rows.error());
    QJsonArray reasons;
    for (const SkipReason reason : query.lost)
        reasons.append(skipReasonName(reason));
    rows->bind(query.sent).bind(QString::fromUtf8(QJsonDocument(reasons).toJson()));
    if (auto ran = rows->run(); !ran)
        return failure(ran.error());
    std::vector<ReachedRecipient> recipients;
    while (rows->next())
        recipients.push_back({rows->integer(0), rows->integer(1), rows->text(2)});
    if (auto ended = rows->finish(); !ended)
        return failure(ended.error());
    return recipients;
}

} // namespace odziv
