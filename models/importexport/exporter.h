/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "segments/listformat.h"
#include "segments/segment.h"
#include "segments/segmentevaluator.h"
#include "store/workspace.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace odziv {

/// Where to export to, and how.
struct ExportOptions
{
    QString file;                     ///< .csv or .xlsx
    std::optional<ListFormat> format; ///< empty: every column of the table, or ListFormat::ofMembers
    bool raw = false;
    SelectionRules rules; ///< which row below stands for an exported one; a segment brings its own
    QDate today;          ///< for a list format whose filter has calendar operators
};

/// What an export wrote.
struct ExportReport
{
    qint64 rows = 0;
    qint64 cutTexts = 0; ///< texts longer than a cell of XLSX may be
};

/// Writes rows of the workspace to a CSV or XLSX file. Reads one state of the workspace through the calling thread's
/// reader; an existing file is replaced when the new one is complete.
class Exporter
{
public:
    explicit Exporter(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// Every row of `table` (by catalog name, label or alias), ordered by id or code.
    Result<ExportReport> exportTable(const QString &table, const ExportOptions &options,
                                     const ProgressCallback &progress = {}, const CancelFlag &cancelled = {});
    /// The rows of `table` with these ids, in their order; ids that do not exist (any more) are passed over.
    Result<ExportReport> exportRows(const QString &table, const std::vector<qint64> &ids, const ExportOptions &options,
                                    const ProgressCallback &progress = {}, const CancelFlag &cancelled = {});
    /// The members of a segment as its options want them (see segmentAudience()), ascending by id, evaluated and read
    /// on the same state of the workspace. Cancelled through the evaluation options.
    Result<ExportReport> exportSegment(const Segment &segment, SegmentEvaluator &evaluator,
                                       const EvaluationOptions &evaluation, const ExportOptions &options,
                                       const Clock &clock, const ProgressCallback &progress = {});

private:
    struct Source;
    static Result<std::vector<qint64>> filteredIds(Connection &connection, const Source &source,
                                                   const ExportOptions &options, const QTimeZone &zone);
    Result<ExportReport> run(const Source &source, const ExportOptions &options, const ProgressCallback &progress,
                             const CancelFlag &cancelled);

    Workspace &m_workspace;
};

} // namespace odziv
