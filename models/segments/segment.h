/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"
#include "common/typedid.h"
#include "criteria/condition.h"
#include "segments/segmentoptions.h"
#include "segments/selectionrule.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace odziv {

using SegmentId = TypedId<struct SegmentTag>;
using ResultSetId = TypedId<struct ResultSetTag>;

/// What a block does to the running set R with its own set B.
enum class BlockOperation {
    StartWith,    ///< R = B
    Keep,         ///< R = R and B
    Add,          ///< R = R or B
    Exclude,      ///< R = R without B
    AddIfExcluded ///< R = R or (B and E): E were in R after an earlier block and are not in R now
};
/// Whether all conditions of a criteria block must hold on the same record, or each may find its own.
enum class BlockMatch { SameRecord, AnyRecord };

/// One step of a segment. `form` says which of the other fields count.
struct SegmentBlock
{
    enum class Form {
        Criteria,  ///< match, criteria
        Segment,   ///< name: the members of a saved segment
        ResultSet, ///< name: the members of a saved result set
        List,      ///< listColumn, listValues: rows with one of these values
        Group      ///< blocks: a running set of its own, in parentheses
    };

    BlockOperation operation = BlockOperation::StartWith;
    Form form = Form::Criteria;
    BlockMatch match = BlockMatch::SameRecord;
    bool disabled = false; ///< passed over: the running set goes by as if the block were not there
    QString comment;       ///< why the block is there, for people; at most longestComment characters
    Condition criteria;
    QString name;
    QString listColumn;
    std::vector<Operand> listValues;
    std::vector<SegmentBlock> blocks;

    /// The list as the condition it means: listColumn in listValues.
    Condition listCondition() const { return Condition::single(listColumn, Operator::In, listValues); }

    friend bool operator==(const SegmentBlock &a, const SegmentBlock &b);
};

constexpr qsizetype longestComment = 2000;

/// Which share of the target level's rows is looked at at all. Below 100 % every count is an estimate.
struct SegmentSample
{
    int hundredths = 10000; ///< of a percent, 1 to 10000
    qint64 seed = 1;

    double percent() const { return hundredths / 100.0; }
    bool isWhole() const { return hundredths >= 10000; }
    friend bool operator==(SegmentSample, SegmentSample) = default;
};

/// The definition of a segment: a plain value, read from and written to files of the format odziv-segment/1.
///
/// Blocks of another level than the target's (a nested segment, a result set, a list) are mapped along the join tree:
/// a row of the target belongs to the block when it reaches at least one of its members.
struct Segment
{
    QString name;
    QString subjectArea = QStringLiteral("campaigns");
    QString targetLevel;
    SegmentSample sample;
    std::vector<SegmentBlock> blocks;
    SelectionRules selectionRules; ///< who stands for a member that reaches several rows of a table
    SegmentOptions options;

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// "addIfExcluded".
QString operationName(BlockOperation operation);
std::optional<BlockOperation> operationByName(const QString &name);
/// "anyRecord".
QString matchName(BlockMatch match);
std::optional<BlockMatch> matchByName(const QString &name);

/// The tables that can be a target level: the nodes of the join tree.
QStringList targetLevels(const Catalog &catalog);
/// Everything that can be judged without the workspace: name, target level, sample, conditions, and that each table
/// that a block names is joined to the target. InvalidInput with a place like "block 2.1, condition 3".
Status validateSegment(const Segment &segment, const Catalog &catalog);
/// The part of it that a draft cannot lack: subject area, target level, sample and selection rules.
Status validateFrame(const Segment &segment, const Catalog &catalog);
/// Whether `match` can make a difference to a block: it has more than one condition, and one of them is on a table that
/// may have several rows for one row of the target level.
bool matchMatters(const SegmentBlock &block, const QString &targetLevel, const Catalog &catalog);
/// "block 2.1" from "2.1".
QString blockPlace(const QString &number);

/// The names of the segments, or of the result sets, that the blocks use, each once, at any depth.
QStringList usedSegments(const Segment &segment);
QStringList usedResultSets(const Segment &segment);

} // namespace odziv
