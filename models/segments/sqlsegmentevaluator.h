/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "segments/segmentevaluator.h"
#include "store/workspace.h"

namespace odziv {

/// Evaluates segments against the tables of the workspace, on the newest data: always right, and the oracle for any
/// faster evaluator. Uses the calling thread's reader, so that one object may serve several threads, and sees one
/// state of the workspace for each call. The workspace must outlive it.
class SqlSegmentEvaluator final : public SegmentEvaluator
{
public:
    explicit SqlSegmentEvaluator(Workspace &workspace, const Catalog &catalog = Catalog::builtIn());

    QString engineName() const override;
    Result<SegmentCounts> count(const Segment &segment, const EvaluationOptions &options) override;
    Result<std::vector<qint64>> members(const Segment &segment, const EvaluationOptions &options) override;
    Result<ColumnFacets> facets(const Segment &running, const FacetQuery &query,
                                const EvaluationOptions &options) override;
    Result<std::vector<ColumnStatistics>> columnStatistics(const EvaluationOptions &options) override;

private:
    Workspace &m_workspace;
    const Catalog &m_catalog;
};

} // namespace odziv
