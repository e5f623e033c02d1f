/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignremainder.h"

#include "common/translate.h"
#include "segments/segmentstorage.h"
#include "store/scan.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace odziv {

namespace {

struct RemainderName
{
    Remainder remainder;
    const char *name;
};

constexpr std::array<RemainderName, 7> remainderNames{{{Remainder::NotAccepted, "notAccepted"},
                                                       {Remainder::NotMailed, "notMailed"},
                                                       {Remainder::Deferred, "deferred"},
                                                       {Remainder::Rejected, "rejected"},
                                                       {Remainder::Skipped, "skipped"},
                                                       {Remainder::InDoubt, "inDoubt"},
                                                       {Remainder::NotAnswered, "notAnswered"}}};

/// Members of the campaign with at least one recipient of which `condition` holds.
Result<IdSet> membersWhere(Connection &connection, CampaignId campaign, const QString &condition)
{
    auto scan = Scan::open(connection,
                           QStringLiteral("SELECT r.memberId FROM recipient r JOIN queueEntry q ON q.recipientId = r.id"
                                          " WHERE r.campaignId = ? AND ")
                               + condition,
                           {campaign.value()});
    if (!scan)
        return failure(scan.error());
    IdSet ids;
    while (scan->next())
        ids.insert(scan->integer(0));
    if (auto ended = scan->finish(); !ended)
        return failure(ended.error());
    return ids;
}

const auto accepted = QStringLiteral("q.state = 'accepted'");
const auto tried = QStringLiteral("(q.attempts > 0 OR q.state IN ('dotSent', 'inDoubt', 'accepted', 'rejected'))");
const auto deferred = QStringLiteral("q.state = 'deferred'");
const auto rejected = QStringLiteral("q.state = 'rejected'");
const auto skipped = QStringLiteral("q.state = 'skipped' AND q.reason <> 'duplicate'");
// For a duplicate another recipient stands, whose address had or will have the message.
const auto ownMessage = QStringLiteral("q.reason IS NOT 'duplicate'");
const auto duplicate = QStringLiteral("q.reason = 'duplicate'");
const auto inDoubt = QStringLiteral("q.state = 'inDoubt'");
const auto answered = QStringLiteral("q.state = 'accepted' AND EXISTS (SELECT 1 FROM customerAccount a JOIN eService e"
                                     " ON e.customerAccountId = a.id WHERE a.customerId = r.customerId"
                                     " AND e.createdAt >= q.at)");

/// Whom `remainder` asks for among those of the campaign (`wanted`, everybody where it is empty), and whom it lets go.
struct Conditions
{
    QString wanted;
    QString gone;
};

Conditions conditionsOf(Remainder remainder)
{
    switch (remainder) {
    case Remainder::NotAccepted:
        return {{}, accepted};
    case Remainder::NotMailed:
        return {{}, tried};
    case Remainder::Deferred:
        return {deferred, accepted};
    case Remainder::Rejected:
        return {rejected, accepted};
    case Remainder::Skipped:
        return {skipped, accepted};
    case Remainder::InDoubt:
        return {inDoubt, accepted};
    case Remainder::NotAnswered:
        return {accepted, answered};
    }
    return {};
}

/// The members of whom every recipient is a duplicate.
Result<IdSet> stoodForMembers(Connection &connection, CampaignId campaign)
{
    auto members = membersWhere(connection, campaign, duplicate);
    if (!members)
        return members;
    const auto own = membersWhere(connection, campaign, ownMessage);
    if (!own)
        return failure(own.error());
    members->subtract(*own);
    return members;
}

SegmentBlock sentRecordBlock(BlockOperation operation, CampaignId campaign, const QString &status)
{
    SegmentBlock block;
    block.operation = operation;
    block.criteria.kind = Condition::Kind::All;
    block.criteria.children
        = {Condition::single(QStringLiteral("sentRecord.campaignId"), Operator::Equals, {campaign.value()})};
    if (!status.isEmpty())
        block.criteria.children.push_back(
            Condition::single(QStringLiteral("sentRecord.status"), Operator::Equals, {status}));
    return block;
}

/// The members of the campaign's segment, or of the result set, as a first block.
SegmentBlock startBlock(const Campaign &campaign, const QString &of)
{
    SegmentBlock block;
    if (!of.isEmpty()) {
        block.form = SegmentBlock::Form::ResultSet;
        block.name = of;
    } else if (campaign.segment) {
        block.form = SegmentBlock::Form::Group;
        block.blocks = campaign.segment->blocks;
    } else {
        block.form = SegmentBlock::Form::Segment;
        block.name = campaign.segmentName;
    }
    return block;
}

/// Takes those away for whom another recipient stands: no sent record knows them.
SegmentBlock withoutStoodFor(const QString &level, const IdSet &stoodFor)
{
    SegmentBlock block;
    block.operation = BlockOperation::Exclude;
    block.form = SegmentBlock::Form::List;
    block.listColumn = level + QStringLiteral(".id");
    for (const qint64 id : stoodFor.toVector())
        block.listValues.emplace_back(id);
    block.comment = tr("Another recipient of the campaign stands for them.");
    return block;
}

Segment segmentOfRest(const Campaign &campaign, Remainder remainder, const QString &level, const QString &of,
                      const IdSet &stoodFor)
{
    Segment segment;
    segment.name = tr("%1: %2").arg(campaign.name, remainderText(remainder));
    segment.targetLevel = level;
    segment.blocks.push_back(startBlock(campaign, of));
    const auto add = [&](BlockOperation operation, const char *status) {
        segment.blocks.push_back(sentRecordBlock(operation, campaign.id, QLatin1String(status)));
    };
    switch (remainder) {
    case Remainder::NotAccepted:
        add(BlockOperation::Exclude, "accepted");
        break;
    case Remainder::NotMailed:
        add(BlockOperation::Exclude, "");
        break;
    case Remainder::Rejected:
        add(BlockOperation::Keep, "rejected");
        add(BlockOperation::Exclude, "accepted");
        break;
    case Remainder::Deferred:
    case Remainder::Skipped:
    case Remainder::InDoubt:
        add(BlockOperation::Exclude, "accepted");
        add(BlockOperation::Exclude, "rejected");
        break;
    case Remainder::NotAnswered: {
        add(BlockOperation::Keep, "accepted");
        SegmentBlock answers;
        answers.operation = BlockOperation::Exclude;
        answers.criteria = Condition::single(QStringLiteral("eService.createdAt"), Operator::GreaterOrEqual,
                                             {campaign.launchedAt.value_or(QDateTime()).date()});
        segment.blocks.push_back(answers);
        break;
    }
    }
    const bool isKept = remainder == Remainder::Rejected || remainder == Remainder::NotAnswered;
    if (!isKept && !stoodFor.isEmpty())
        segment.blocks.push_back(withoutStoodFor(level, stoodFor));
    return segment;
}

} // namespace

QString remainderName(Remainder remainder)
{
    for (const RemainderName &entry : remainderNames) {
        if (entry.remainder == remainder)
            return QLatin1String(entry.name);
    }
    return {};
}

QString remainderText(Remainder remainder)
{
    switch (remainder) {
    case Remainder::NotAccepted:
        return tr("not accepted");
    case Remainder::NotMailed:
        return tr("not mailed");
    case Remainder::Deferred:
        return tr("deferred");
    case Remainder::Rejected:
        return tr("rejected");
    case Remainder::Skipped:
        return tr("skipped");
    case Remainder::InDoubt:
        return tr("in doubt");
    case Remainder::NotAnswered:
        return tr("not answered");
    }
    return {};
}

std::optional<Remainder> remainderByName(const QString &name)
{
    for (const RemainderName &entry : remainderNames) {
        if (name == QLatin1String(entry.name))
            return entry.remainder;
    }
    return {};
}

Result<Segment> launchedSegment(Connection &connection, const Campaign &campaign)
{
    if (!campaign.isLaunched())
        return failure(ErrorCode::Refused,
                       tr("The campaign \"%1\" was not launched yet; it has no rest.").arg(campaign.name));
    if (campaign.segment)
        return *campaign.segment;
    auto versions = SegmentStorage::versions(connection, campaign.segmentName);
    if (!versions)
        return failure(versions.error());
    for (const SegmentVersion &version : *versions) {
        if (version.savedAt <= *campaign.launchedAt)
            return SegmentStorage::readVersion(connection, campaign.segmentName, version.version);
    }
    return failure(ErrorCode::NotFound,
                   tr("The segment \"%1\" that the campaign was launched with is no longer in the library.")
                       .arg(campaign.segmentName));
}

Result<CampaignRemainder> campaignRemainder(Connection &connection, const Campaign &campaign, Remainder remainder,
                                            const QString &of)
{
    auto launched = launchedSegment(connection, campaign);
    if (!launched)
        return failure(launched.error());
    const Conditions conditions = conditionsOf(remainder);
    auto rest = membersWhere(connection, campaign.id, conditions.wanted.isEmpty() ? ownMessage : conditions.wanted);
    if (!rest)
        return failure(rest.error());
    const auto stoodFor = stoodForMembers(connection, campaign.id);
    if (!stoodFor)
        return failure(stoodFor.error());
    if (!of.isEmpty()) {
        auto set = ResultSetStorage::read(connection, of);
        if (!set)
            return failure(set.error());
        if (set->targetLevel != launched->targetLevel)
            return failure(ErrorCode::InvalidInput,
                           tr("The result set \"%1\" holds members of %2, the campaign was sent to members of %3.")
                               .arg(of, set->targetLevel, launched->targetLevel));
        auto members = ResultSetStorage::memberSet(connection, set->id);
        if (!members)
            return failure(members.error());
        // Whom the campaign never had can only be among those to whom nothing happened.
        if (conditions.wanted.isEmpty())
            *rest = std::move(*members);
        else
            rest->intersect(*members);
        rest->subtract(*stoodFor);
    }
    auto gone = membersWhere(connection, campaign.id, conditions.gone);
    if (!gone)
        return failure(gone.error());
    rest->subtract(*gone);
    QJsonObject origin{{QStringLiteral("campaign"), campaign.name}, {QStringLiteral("rest"), remainderName(remainder)}};
    if (!of.isEmpty())
        origin.insert(QStringLiteral("of"), of);
    return CampaignRemainder{launched->targetLevel, rest->toVector(),
                             segmentOfRest(campaign, remainder, launched->targetLevel, of, *stoodFor),
                             QString::fromUtf8(QJsonDocument(origin).toJson(QJsonDocument::Compact))};
}

Result<SavedResultSet> freezeRemainder(Connection &connection, const CampaignRemainder &remainder, const QString &name,
                                       const Clock &clock)
{
    return ResultSetStorage::freeze(connection, name, remainder.segment, remainder.ids, clock.nowUtc(), clock,
                                    remainder.origin);
}

Result<SavedResultSet> makeRemainderSegment(Connection &connection, const Campaign &campaign, Remainder remainder,
                                            const QString &name, const Clock &clock)
{
    auto rest = campaignRemainder(connection, campaign, remainder);
    if (!rest)
        return failure(rest.error());
    if (rest->ids.empty())
        return failure(ErrorCode::Refused,
                       tr("Nobody of the campaign \"%1\" is left; no segment was made.").arg(campaign.name));
    if (SegmentStorage::read(connection, name))
        return failure(ErrorCode::AlreadyExists,
                       tr("There is a segment \"%1\" already. Choose another name.").arg(name));
    auto frozen = freezeRemainder(connection, *rest, name, clock);
    if (!frozen)
        return frozen;
    SegmentBlock members;
    members.form = SegmentBlock::Form::ResultSet;
    members.name = name;
    Segment segment;
    segment.name = name;
    segment.targetLevel = rest->targetLevel;
    segment.blocks = {members};
    if (auto saved = SegmentStorage::save(connection, segment, clock); !saved)
        return failure(saved.error());
    return frozen;
}

} // namespace odziv
