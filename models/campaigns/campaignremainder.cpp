/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignremainder.h"

#include "campaigns/campaignstorage.h"
#include "segments/segmentstorage.h"
#include "sendqueue/sendqueuestorage.h"

#include <QCoreApplication>

#include <array>

namespace odziv {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::CampaignRemainder", text);
}

constexpr std::array<const char *, 5> names{"notAccepted", "deferred", "rejected", "inDoubt", "skipped"};

QList<SendState> statesOf(Remainder remainder)
{
    switch (remainder) {
    case Remainder::NotAccepted:
        return {SendState::Queued,   SendState::Leased,  SendState::DotSent, SendState::Deferred,
                SendState::Rejected, SendState::InDoubt, SendState::Skipped};
    case Remainder::Deferred:
        return {SendState::Deferred};
    case Remainder::Rejected:
        return {SendState::Rejected};
    case Remainder::InDoubt:
        return {SendState::InDoubt};
    case Remainder::Skipped:
        break;
    }
    return {SendState::Skipped};
}

/// The level of the members; campaigns of older versions did not keep it, their segment still knows.
Result<QString> targetLevelOf(Connection &connection, const Campaign &campaign)
{
    if (auto record = CampaignStorage::launchRecord(connection, campaign.id))
        return record->targetLevel;
    if (campaign.segment)
        return campaign.segment->targetLevel;
    auto segment = SegmentStorage::read(connection, campaign.segmentName);
    if (!segment)
        return failure(segment.error());
    return segment->targetLevel;
}

} // namespace

QString remainderName(Remainder remainder)
{
    return QLatin1String(names[static_cast<size_t>(remainder)]);
}

std::optional<Remainder> remainderByName(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Remainder>(i);
    }
    return {};
}

Result<SavedResultSet> makeRemainderSegment(Connection &connection, const Campaign &campaign, Remainder remainder,
                                            const QString &name, const Clock &clock)
{
    auto level = targetLevelOf(connection, campaign);
    if (!level)
        return failure(level.error());
    auto members = SendQueueStorage::membersInStates(connection, campaign.id, statesOf(remainder));
    if (!members)
        return failure(members.error());
    if (members->empty())
        return failure(ErrorCode::Refused,
                       tr("Nobody of the campaign \"%1\" is left; no segment was made.").arg(campaign.name));
    Segment segment;
    segment.name = name;
    segment.targetLevel = *level;
    SegmentBlock block;
    block.form = SegmentBlock::Form::ResultSet;
    block.name = name;
    segment.blocks = {block};
    if (SegmentStorage::read(connection, name))
        return failure(ErrorCode::AlreadyExists,
                       tr("There is a segment \"%1\" already. Choose another name.").arg(name));
    auto frozen = ResultSetStorage::freeze(connection, name, segment, *members, {}, clock);
    if (!frozen)
        return frozen;
    if (auto saved = SegmentStorage::save(connection, segment, clock); !saved)
        return failure(saved.error());
    return frozen;
}

} // namespace odziv
