/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "criteria/condition.h"
#include "segments/segment.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace odziv {

/// A row that was looked at: "customerAccount", 17, "3011-D-270704". Id 0: there is no such row.
struct RecordReference
{
    QString table;
    qint64 id = 0;
    QString number; ///< the business key, where the table has one
};

/// What one condition found for one member.
struct ConditionFinding
{
    QString number; ///< "1.3", as in the place of an error
    Condition condition;
    bool passed = false;
    RecordReference record;
    QJsonValue value; ///< what the record holds, as a file would write it; null when missing
};

/// What one block found for one member.
struct BlockFinding
{
    QString number; ///< "2.1"
    BlockOperation operation = BlockOperation::StartWith;
    SegmentBlock::Form form = SegmentBlock::Form::Criteria;
    bool disabled = false;    ///< passed over; nothing was looked at
    bool passed = false;      ///< whether the member is in the block's own set
    bool memberAfter = false; ///< whether it is in the running set after the block
    QString name;             ///< of the nested segment or result set
    RecordReference record;   ///< the member of the nested segment or result set that was reached
    std::vector<ConditionFinding> conditions;
    std::vector<BlockFinding> blocks; ///< of a group, or of the nested segment
};

/// Why a row is a member of a segment, or why not.
struct MemberExplanation
{
    QString segment;
    RecordReference member;
    bool isMember = false;
    bool inSample = true;
    std::vector<BlockFinding> blocks;
};

QJsonObject explanationToJson(const MemberExplanation &explanation);
/// The same in lines for people.
QString explanationText(const MemberExplanation &explanation, const Catalog &catalog = Catalog::builtIn());

} // namespace odziv
