/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "segments/segmentevaluator.h"
#include "store/workspace.h"

#include <QDate>
#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <vector>

/// One step of a segment as somebody would write it by hand in SQL.
struct RivalStep
{
    odziv::BlockOperation operation;
    QString ids;  ///< SELECT of the ids of the block, which may come more than once
    QString test; ///< the same as a test on r.id; empty where the step adds
};

struct BenchmarkSegment
{
    odziv::Segment segment;
    std::vector<RivalStep> steps;
    QString target;
};

/// The segments of segments.json, with `{day n}` and `{instant n}` put in for `today` in UTC.
std::vector<BenchmarkSegment> benchmarkSegments(QDate today);

/// Writes each table of the join tree as CSV with the numbers as they are stored, and the segments' SQL, for rivals
/// that read files.
odziv::Status exportForRivals(odziv::Workspace &workspace, const std::vector<BenchmarkSegment> &segments,
                              const QString &folder);

/// What the timer shows, in milliseconds.
double millisecondsOf(const QElapsedTimer &timer);

/// Milliseconds of many runs.
class Timings
{
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    double median() const { return quantile(0.5); }
    double p95() const { return quantile(0.95); }
    bool isEmpty() const { return m_all.empty(); }
    /// "1.23 [2.34]": the median and the 95th percentile.
    QString text() const;

private:
    double quantile(double share) const;

    std::vector<double> m_all;
};
