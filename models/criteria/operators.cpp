/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "operators.h"

#include <array>

namespace odziv {

namespace {

struct OperatorDescription
{
    Operator op;
    const char *name;
    OperandShape shape;
};

constexpr std::array descriptions{
    OperatorDescription{Operator::Equals, "equals", OperandShape::One},
    OperatorDescription{Operator::NotEquals, "notEquals", OperandShape::One},
    OperatorDescription{Operator::In, "in", OperandShape::Several},
    OperatorDescription{Operator::NotIn, "notIn", OperandShape::Several},
    OperatorDescription{Operator::Less, "less", OperandShape::One},
    OperatorDescription{Operator::LessOrEqual, "lessOrEqual", OperandShape::One},
    OperatorDescription{Operator::Greater, "greater", OperandShape::One},
    OperatorDescription{Operator::GreaterOrEqual, "greaterOrEqual", OperandShape::One},
    OperatorDescription{Operator::Between, "between", OperandShape::Pair},
    OperatorDescription{Operator::Contains, "contains", OperandShape::One},
    OperatorDescription{Operator::StartsWith, "startsWith", OperandShape::One},
    OperatorDescription{Operator::EndsWith, "endsWith", OperandShape::One},
    OperatorDescription{Operator::IsEmpty, "isEmpty", OperandShape::None},
    OperatorDescription{Operator::IsNotEmpty, "isNotEmpty", OperandShape::None},
    OperatorDescription{Operator::WithinLastDays, "withinLastDays", OperandShape::Days},
    OperatorDescription{Operator::OlderThanDays, "olderThanDays", OperandShape::Days},
    OperatorDescription{Operator::WithinNextDays, "withinNextDays", OperandShape::Days},
    OperatorDescription{Operator::AnniversaryWithinNextDays, "anniversaryWithinNextDays", OperandShape::Days},
};

const OperatorDescription &describe(Operator op)
{
    const auto &found = descriptions[static_cast<size_t>(op)];
    Q_ASSERT(found.op == op);
    return found;
}

} // namespace

const std::vector<Operator> &allOperators()
{
    static const std::vector<Operator> all = [] {
        std::vector<Operator> made;
        for (const OperatorDescription &description : descriptions)
            made.push_back(description.op);
        return made;
    }();
    return all;
}

QString operatorName(Operator op)
{
    return QString::fromLatin1(describe(op).name);
}

std::optional<Operator> operatorByName(const QString &name)
{
    for (const OperatorDescription &description : descriptions) {
        if (name == QLatin1String(description.name))
            return description.op;
    }
    return {};
}

OperandShape operandShape(Operator op)
{
    return describe(op).shape;
}

bool isApplicable(Operator op, ColumnType type)
{
    switch (op) {
    case Operator::Equals:
    case Operator::NotEquals:
    case Operator::In:
    case Operator::NotIn:
    case Operator::IsEmpty:
    case Operator::IsNotEmpty:
        return true;
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::Between:
        return type != ColumnType::Boolean;
    case Operator::Contains:
    case Operator::StartsWith:
    case Operator::EndsWith:
        return type == ColumnType::Text;
    case Operator::WithinLastDays:
    case Operator::OlderThanDays:
    case Operator::WithinNextDays:
    case Operator::AnniversaryWithinNextDays:
        return type == ColumnType::Day || type == ColumnType::Instant;
    }
    return false;
}

std::vector<Operator> operatorsFor(ColumnType type)
{
    std::vector<Operator> known;
    for (const Operator op : allOperators()) {
        if (isApplicable(op, type))
            known.push_back(op);
    }
    return known;
}

} // namespace odziv
