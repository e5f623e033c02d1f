/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "facetreader.h"

#include "segments/countablesegment.h"
#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/conditionrow.h"

namespace odziv {

FacetReader::FacetReader(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_job(this, &context.slowReads)
{}

void FacetReader::setSegment(const Segment &segment)
{
    m_segment = segment;
    if (m_open && m_open->isOpen())
        m_open->refreshFacets();
}

void FacetReader::rowOpened(ConditionRow *row)
{
    if (m_open && m_open != row)
        m_open->setOpen(false);
    m_open = row;
}

void FacetReader::findFacets(const ConditionRow *row, const FacetQuery &query, Answer answer)
{
    const BlockCard *card = BlockListEditor::cardAround(row);
    if (!card || !card->conditions())
        return;
    const Segment running = runningSegment(m_segment, m_blocks->pathOf(card), query.column,
                                           card->conditions()->conditionsBeside(row), Catalog::builtIn());
    m_answer = std::move(answer);
    // Typing into the condition itself asks the same again and again.
    Question question{running, query.column, query.search};
    if (question == m_question) {
        if (m_found)
            m_answer(*m_found);
        return;
    }
    m_question = std::move(question);
    m_found.reset();
    m_job.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, &evaluator = m_context.evaluator, running,
         query](const CancelFlag &cancelled) {
            return evaluator.facets(running, query, liveEvaluationOptions(workspace, clock, cancelled));
        },
        [this](const Result<ColumnFacets> &facets) {
            if (facets)
                m_found = *facets;
            else
                m_question = {};
            if (facets || facets.error().code != ErrorCode::Cancelled)
                m_answer(facets);
        });
}

void FacetReader::forget()
{
    m_question = {};
    m_found.reset();
}

} // namespace odziv
