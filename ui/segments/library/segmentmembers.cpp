/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentmembers.h"

#include "segments/evaluatorfactory.h"
#include "segments/listformatstorage.h"
#include "segments/memberlist.h"
#include "segments/segmentaudience.h"
#include "segments/segmentsentence.h"
#include "ui/segments/library/membersdialog.h"
#include "ui/widgets/recordlistmodel.h"

namespace odziv {

namespace {

struct Found
{
    SegmentAudience audience;
    ListFormat format;
};

QString sourceText(const SegmentAudience &audience, const UiContext &context)
{
    const QString count = context.locale.toString(static_cast<qint64>(audience.ids.size()));
    const QString at = instantText(audience.foundAt, context.locale, context.zone);
    switch (audience.source) {
    case SegmentAudience::Source::Evaluated:
        return SegmentMembers::tr("%1 members, found now.").arg(count);
    case SegmentAudience::Source::FinalSet:
        return SegmentMembers::tr("%1 members, kept from %2; nothing changed since.").arg(count, at);
    case SegmentAudience::Source::ResultSet:
        return SegmentMembers::tr("%1 members of the newest saved result set \"%2\", frozen %3.")
            .arg(count, audience.resultSet, at);
    }
    return {};
}

} // namespace

SegmentMembers::SegmentMembers(const UiContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
    , m_job(this, &context.slowReads)
{}

void SegmentMembers::open(const Segment &segment)
{
    m_job.start(
        [&workspace = m_context.workspace, &clock = m_context.clock,
         segment](const CancelFlag &cancelled) -> Result<Found> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            Found found;
            if (!segment.options.previewFormat.isEmpty()) {
                auto format = ListFormatStorage::read(**reader, segment.options.previewFormat);
                if (!format)
                    return failure(format.error());
                found.format = std::move(*format);
            }
            auto evaluator = makeSegmentEvaluator(workspace);
            if (!evaluator)
                return failure(evaluator.error());
            auto audience = segmentAudience(workspace, **evaluator, segment,
                                            evaluationOptions(workspace, clock, cancelled), clock);
            if (!audience)
                return failure(audience.error());
            found.audience = std::move(*audience);
            return found;
        },
        [this, segment](Result<Found> found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            QStringList explanation{sourceText(found->audience, m_context),
                                    segmentSentence(segment, Catalog::builtIn(), m_context.locale)};
            for (const SelectionRule &rule : segment.selectionRules)
                explanation << selectionRuleSentence(rule);
            MemberList list;
            list.level = segment.targetLevel;
            list.ids = std::make_shared<const std::vector<qint64>>(std::move(found->audience.ids));
            list.format = std::move(found->format);
            list.rules = segment.selectionRules;
            list.today = m_context.clock.today(m_context.zone);
            list.zone = m_context.zone;
            MembersDialog::open(m_context, segment.name, explanation.join(QLatin1Char('\n')), list, m_parent);
        });
}

} // namespace odziv
