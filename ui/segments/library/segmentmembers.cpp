/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentmembers.h"

#include "segments/evaluatorfactory.h"
#include "segments/listformatstorage.h"
#include "segments/livesegmentevaluator.h"
#include "segments/segmentaudience.h"
#include "segments/segmentsentence.h"
#include "ui/widgets/recordlistmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace odziv {

namespace {

class SegmentMembers
{
    Q_DECLARE_TR_FUNCTIONS(odziv::SegmentMembers)
};

/// What the searches need of the window, to be held by a worker.
struct Surroundings
{
    explicit Surroundings(const UiContext &context)
        : evaluator(context.evaluator)
        , workspace(context.workspace)
        , clock(context.clock)
        , locale(context.locale)
        , zone(context.zone)
    {}

    LiveSegmentEvaluator &evaluator;
    Workspace &workspace;
    const Clock &clock;
    QLocale locale;
    QTimeZone zone;
};

QString sourceText(const SegmentAudience &audience, const Surroundings &around)
{
    const auto count = static_cast<int>(audience.ids.size());
    const QString at = instantText(audience.foundAt, around.locale, around.zone);
    switch (audience.source) {
    case SegmentAudience::Source::Evaluated:
        return SegmentMembers::tr("%Ln member(s), found now.", nullptr, count);
    case SegmentAudience::Source::FinalSet:
        return SegmentMembers::tr("%Ln member(s), kept from %1; nothing changed since.", nullptr, count).arg(at);
    case SegmentAudience::Source::ResultSet:
        return SegmentMembers::tr("%Ln member(s) of the newest saved result set \"%1\", frozen %2.", nullptr, count)
            .arg(audience.resultSet, at);
    }
    return {};
}

MemberList listOf(const Segment &segment, const QString &level, std::vector<qint64> ids, const Surroundings &around)
{
    MemberList list;
    list.level = level;
    list.ids = std::make_shared<const std::vector<qint64>>(std::move(ids));
    list.rules = rulesFor(segment.selectionRules, level, Catalog::builtIn());
    list.today = around.clock.today(around.zone);
    list.zone = around.zone;
    return list;
}

Result<ExplainedMembers> findMembers(const Segment &segment, const Surroundings &around, const CancelFlag &cancelled)
{
    auto reader = around.workspace.reader();
    if (!reader)
        return failure(reader.error());
    ListFormat format;
    if (!segment.options.previewFormat.isEmpty()) {
        auto read = ListFormatStorage::read(**reader, segment.options.previewFormat);
        if (!read)
            return failure(read.error());
        format = std::move(*read);
    }
    auto audience = segmentAudience(around.workspace, around.evaluator, segment,
                                    evaluationOptions(around.workspace, around.clock, cancelled), around.clock);
    if (!audience)
        return failure(audience.error());
    QStringList explanation{sourceText(*audience, around), segmentSentence(segment, Catalog::builtIn(), around.locale)};
    for (const SelectionRule &rule : segment.selectionRules)
        explanation << selectionRuleSentence(rule);
    MemberList list = listOf(segment, segment.targetLevel, std::move(audience->ids), around);
    list.format = std::move(format);
    return ExplainedMembers{std::move(list), explanation.join(QLatin1Char('\n'))};
}

Result<ExplainedMembers> findPeople(const Segment &segment, const ReachQuery &query, const Surroundings &around,
                                    const CancelFlag &cancelled)
{
    auto members = around.evaluator.members(segment, liveEvaluationOptions(around.workspace, around.clock, cancelled));
    if (!members)
        return failure(members.error());
    const auto recipients = reachedRecipients(
        around.workspace, {segment.targetLevel, std::move(*members), OnePer::Address, segment.selectionRules}, query,
        around.clock, cancelled);
    if (!recipients)
        return failure(recipients.error());
    // Who has no address has no contact to be shown.
    const bool areMembers
        = std::find(query.lost.cbegin(), query.lost.cend(), SkipReason::NoAddress) != query.lost.cend();
    std::vector<qint64> ids;
    for (const ReachedRecipient &recipient : *recipients)
        ids.push_back(areMembers ? recipient.memberId : recipient.contactId);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const QString contact = QStringLiteral("contact");
    QString explanation;
    if (!areMembers && ids.size() < recipients->size())
        explanation = SegmentMembers::tr("%Ln recipient(s): a contact of several members is one for each of them.",
                                         nullptr, static_cast<int>(recipients->size()));
    return ExplainedMembers{listOf(segment, areMembers ? segment.targetLevel : contact, std::move(ids), around),
                            explanation};
}

} // namespace

MembersDialog::Search membersOf(const UiContext &context, const Segment &segment)
{
    return [around = Surroundings(context), segment](const CancelFlag &cancelled) {
        return findMembers(segment, around, cancelled);
    };
}

MembersDialog::Search peopleOf(const UiContext &context, const Segment &segment, const ReachQuery &query)
{
    return [around = Surroundings(context), segment, query](const CancelFlag &cancelled) {
        return findPeople(segment, query, around, cancelled);
    };
}

} // namespace odziv
