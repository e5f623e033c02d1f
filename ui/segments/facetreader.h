/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "segments/segment.h"
#include "ui/segments/facetsource.h"
#include "ui/shell/uicontext.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace odziv {

class BlockListEditor;

/// Counts the values of the condition that is open in a list of blocks, in the background.
class FacetReader final : public QObject, public FacetSource
{
    Q_OBJECT

public:
    explicit FacetReader(const UiContext &context, QObject *parent = nullptr);

    /// The list whose conditions ask; borrowed.
    void setBlockList(BlockListEditor *blocks) { m_blocks = blocks; }
    /// The definition as it is now: an open condition is counted again.
    void setSegment(const Segment &segment);
    /// The data are others now: what was found before counts no more.
    void forget();

    void findFacets(const ConditionRow *row, const FacetQuery &query, Answer answer) override;
    void rowOpened(ConditionRow *row) override;

private:
    struct Question
    {
        Segment running;
        QString column; ///< empty: none was asked
        QString search;

        bool operator==(const Question &) const = default;
    };

    UiContext m_context;
    JobTracker m_job;
    Segment m_segment;
    BlockListEditor *m_blocks = nullptr;
    QPointer<ConditionRow> m_open;
    Question m_question;                 ///< what runs, or was answered last
    std::optional<ColumnFacets> m_found; ///< the answer to it
    Answer m_answer;
};

} // namespace odziv
