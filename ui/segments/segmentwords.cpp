/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentwords.h"

#include "common/translate.h"
#include "ui/segments/cataloglabels.h"

namespace odziv {

QString operatorText(Operator op, ColumnType type)
{
    const bool isCalendar = type == ColumnType::Day || type == ColumnType::Instant;
    switch (op) {
    case Operator::Equals:
        return tr("is");
    case Operator::NotEquals:
        return tr("is not");
    case Operator::In:
        return tr("is one of");
    case Operator::NotIn:
        return tr("is none of");
    case Operator::Less:
        return isCalendar ? tr("is before") : tr("is less than");
    case Operator::LessOrEqual:
        return isCalendar ? tr("is on or before") : tr("is at most");
    case Operator::Greater:
        return isCalendar ? tr("is after") : tr("is more than");
    case Operator::GreaterOrEqual:
        return isCalendar ? tr("is on or after") : tr("is at least");
    case Operator::Between:
        return tr("is between");
    case Operator::Contains:
        return tr("contains");
    case Operator::StartsWith:
        return tr("starts with");
    case Operator::EndsWith:
        return tr("ends with");
    case Operator::IsEmpty:
        return tr("is missing");
    case Operator::IsNotEmpty:
        return tr("is there");
    case Operator::WithinLastDays:
        return tr("is within the last");
    case Operator::OlderThanDays:
        return tr("is longer ago than");
    case Operator::WithinNextDays:
        return tr("is within the next");
    case Operator::AnniversaryWithinNextDays:
        return tr("has its anniversary within the next");
    }
    return {};
}

QString operationText(BlockOperation operation)
{
    switch (operation) {
    case BlockOperation::StartWith:
        return tr("Start with");
    case BlockOperation::Keep:
        return tr("Keep");
    case BlockOperation::Add:
        return tr("Add");
    case BlockOperation::Exclude:
        return tr("Exclude");
    case BlockOperation::AddIfExcluded:
        return tr("Add if excluded");
    }
    return {};
}

QString operationHint(BlockOperation operation)
{
    switch (operation) {
    case BlockOperation::StartWith:
        return tr("Begin with everybody in this block.");
    case BlockOperation::Keep:
        return tr("Of those so far, keep only who is in this block.");
    case BlockOperation::Add:
        return tr("Add everybody in this block.");
    case BlockOperation::Exclude:
        return tr("Take away everybody in this block.");
    case BlockOperation::AddIfExcluded:
        return tr("Bring back who is in this block and was lost on the way.");
    }
    return {};
}

QString formText(SegmentBlock::Form form)
{
    switch (form) {
    case SegmentBlock::Form::Criteria:
        return tr("Conditions");
    case SegmentBlock::Form::Segment:
        return tr("Another segment");
    case SegmentBlock::Form::ResultSet:
        return tr("A saved result set");
    case SegmentBlock::Form::List:
        return tr("A list of numbers");
    case SegmentBlock::Form::Group:
        return tr("A group of blocks");
    }
    return {};
}

QString blockProblemText(const SegmentBlock &block, const Error &error)
{
    const Catalog &catalog = Catalog::builtIn();
    const bool isList = block.form == SegmentBlock::Form::List;
    const Condition tree = isList ? block.listCondition() : block.criteria;
    if (!isList && block.form != SegmentBlock::Form::Criteria)
        return error.text;
    for (const Condition *single : singleConditions(tree)) {
        const Status valid = validateCondition(*single, catalog);
        const auto column = catalog.column(single->column);
        if (valid || !column)
            continue;
        const QString label = columnLabel(catalog, single->column);
        const OperandShape shape = operandShape(single->op);
        if (single->operands.size() < (shape == OperandShape::Pair ? 2 : 1) && shape != OperandShape::None)
            return tr("%1: a value is missing.").arg(label);
        for (const Operand &operand : single->operands) {
            const auto *text = std::get_if<QString>(&operand);
            if (text && column->column->type != ColumnType::Text)
                return tr("%1: \"%2\" is not of the kind \"%3\".")
                    .arg(label, *text, columnTypeText(column->column->type));
        }
    }
    return error.text;
}

QString operationIconName(BlockOperation operation)
{
    switch (operation) {
    case BlockOperation::StartWith:
        return QStringLiteral("play");
    case BlockOperation::Keep:
        return QStringLiteral("funnel");
    case BlockOperation::Add:
        return QStringLiteral("circle-plus");
    case BlockOperation::Exclude:
        return QStringLiteral("circle-minus");
    case BlockOperation::AddIfExcluded:
        return QStringLiteral("undo-2");
    }
    return {};
}

} // namespace odziv
