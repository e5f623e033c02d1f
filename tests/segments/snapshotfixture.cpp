/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotfixture.h"

#include "segments/evaluatorfactory.h"

namespace odziv {

void SnapshotFixture::open()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->execute(
        s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
          " INSERT INTO customer (id, number, name, kind, branch, place, searchText)"
          " SELECT i, 'C' || i, 'Name ' || i, 'household', CASE WHEN i % 4 = 0 THEN 'EDSA' ELSE 'EDTZ' END,"
          " CASE WHEN i % 3 = 0 THEN 'Čapljina' END, 'x' FROM n;"
          "INSERT INTO customerAccount (id, customerId, number, status, annualConsumptionKwh)"
          " SELECT id * 2, id, 'A' || id, 'Aktivan', id % 100 FROM customer WHERE id % 2 = 0")
            .arg(customers));
    restart();
}

void SnapshotFixture::close()
{
    m_evaluator.reset();
    m_workspace.reset();
}

void SnapshotFixture::restart()
{
    m_evaluator.reset();
    m_evaluator = std::make_unique<LiveSegmentEvaluator>(m_workspace->workspace(), m_clock);
}

qint64 SnapshotFixture::total(const Condition &condition)
{
    const auto counts = m_evaluator->count(customersWhere(condition), options());
    if (!counts || counts->engine != s("snapshot") || counts->isOutdated)
        return -1;
    const auto sql = SqlSegmentEvaluator(m_workspace->workspace()).count(customersWhere(condition), options());
    return sql && sql->total == counts->total ? counts->total : -2;
}

EvaluationOptions SnapshotFixture::options(const CancelFlag &cancelled)
{
    return {QDate(2026, 3, 10), QTimeZone::systemTimeZone(), cancelled};
}

Segment SnapshotFixture::customersWhere(Condition condition)
{
    Segment segment;
    segment.name = s("Test");
    segment.targetLevel = s("customer");
    SegmentBlock block;
    block.criteria = std::move(condition);
    segment.blocks.push_back(std::move(block));
    return segment;
}

Condition SnapshotFixture::isIn(const char *branch)
{
    return Condition::single(s("customer.branch"), Operator::Equals, {s(branch)});
}

} // namespace odziv
