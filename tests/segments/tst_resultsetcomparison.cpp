/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "casefile.h"

#include "segments/evaluatorfactory.h"
#include "segments/resultsetcomparison.h"
#include "segments/segmentfreezer.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

class ResultSetComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDefinitionMeansData();
    void tellsDataFromDefinition();
    void staysHonestAfterMoreChanges();
    void saysWhenADefinitionCannotBeEvaluated();
    void refusesSetsOfTwoLevels();
};

namespace {

using Ids = std::vector<qint64>;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Segment accountsWith(const QString &column, const QStringList &values)
{
    Segment segment;
    segment.name = s("Accounts");
    segment.targetLevel = s("customerAccount");
    SegmentBlock block;
    std::vector<Operand> operands;
    for (const QString &value : values)
        operands.emplace_back(value);
    block.criteria = Condition::single(column, Operator::In, operands);
    segment.blocks.push_back(block);
    return segment;
}

Segment accountsIn(const QStringList &statuses)
{
    return accountsWith(s("customerAccount.status"), statuses);
}

CaseFile accounts()
{
    return CaseFile::parse(s(R"(
customer {"id":1}
customerAccount {"id":10,"customerId":1,"number":"N10","status":"Aktivan"}
customerAccount {"id":11,"customerId":1,"number":"N11","status":"Aktivan"}
customerAccount {"id":12,"customerId":1,"number":"N12","status":"Odjavljen"}
customerAccount {"id":13,"customerId":1,"number":"N13","status":"Privremeno prijavljen"}
)"));
}

Result<SavedResultSet> freeze(TemporaryWorkspace &temporary, const Segment &segment, const char *name)
{
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    const FakeClock clock;
    return freezeSegment(temporary.workspace(), **evaluator, segment, s(name),
                         evaluationOptions(temporary.workspace(), clock), clock);
}

Result<ResultSetComparison> compare(TemporaryWorkspace &temporary, const char *before, const char *after)
{
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    return compareResultSets(temporary.workspace(), **evaluator, s(before), s(after),
                             evaluationOptions(temporary.workspace(), FakeClock()));
}

} // namespace

void ResultSetComparisonTest::oneDefinitionMeansData()
{
    TemporaryWorkspace temporary;
    QVERIFY(accounts().fill(temporary.workspace()));
    QVERIFY(freeze(temporary, accountsIn({s("Aktivan")}), "before"));
    temporary.execute(s("UPDATE customerAccount SET status = 'Odjavljen' WHERE id = 10;"
                        "UPDATE customerAccount SET status = 'Aktivan' WHERE id = 12"));
    Segment renamed = accountsIn({s("Aktivan")});
    renamed.name = s("Renamed");
    renamed.options.eventTriggered = true;
    QVERIFY(freeze(temporary, renamed, "after"));
    const auto comparison = compare(temporary, "before", "after");
    QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().message()));
    QVERIFY(!comparison->definitionChanged);
    QCOMPARE(comparison->joined.byData, Ids{12});
    QCOMPARE(comparison->left.byData, Ids{10});
    QCOMPARE(comparison->stayed, Ids{11});
    QCOMPARE(comparison->joined.count(), qint64(1));
    QCOMPARE(comparison->left.all(), Ids{10});
}

void ResultSetComparisonTest::tellsDataFromDefinition()
{
    TemporaryWorkspace temporary;
    QVERIFY(accounts().fill(temporary.workspace()));
    QVERIFY(freeze(temporary, accountsIn({s("Aktivan"), s("Privremeno prijavljen")}), "before")); // 10 11 13
    // 10 leaves and 14 joins by its data; the newer definition lets 13 go and takes 12 in.
    temporary.execute(s("UPDATE customerAccount SET status = 'Odjavljen, davno' WHERE id = 10;"
                        "INSERT INTO customerAccount (id, customerId, number, status)"
                        " VALUES (14, 1, 'N14', 'Aktivan')"));
    QVERIFY(freeze(temporary, accountsIn({s("Aktivan"), s("Odjavljen")}), "after")); // 11 12 14
    const auto comparison = compare(temporary, "before", "after");
    QVERIFY(comparison);
    QVERIFY(comparison->definitionChanged);
    QVERIFY(comparison->undecided.isEmpty());
    QCOMPARE(comparison->joined.byData, Ids{14});
    QCOMPARE(comparison->joined.byDefinition, Ids{12});
    QCOMPARE(comparison->left.byData, Ids{10});
    QCOMPARE(comparison->left.byDefinition, Ids{13});
    QVERIFY(comparison->joined.unclear.empty());
    QVERIFY(comparison->left.unclear.empty());
    QCOMPARE(comparison->stayed, Ids{11});
}

void ResultSetComparisonTest::staysHonestAfterMoreChanges()
{
    TemporaryWorkspace temporary;
    QVERIFY(accounts().fill(temporary.workspace()));
    QVERIFY(freeze(temporary, accountsIn({s("Aktivan")}), "before"));  // 10 11
    QVERIFY(freeze(temporary, accountsIn({s("Odjavljen")}), "after")); // 12
    // Since then 12 is gone and 10 would be taken by the newer definition: today says nothing about then.
    temporary.execute(s("DELETE FROM customerAccount WHERE id = 12;"
                        "UPDATE customerAccount SET status = 'Odjavljen' WHERE id = 10"));
    const auto comparison = compare(temporary, "before", "after");
    QVERIFY(comparison);
    QCOMPARE(comparison->joined.unclear, Ids{12});
    QCOMPARE(comparison->left.unclear, Ids{10});
    QCOMPARE(comparison->left.byDefinition, Ids{11});
    QCOMPARE(comparison->left.all(), (Ids{10, 11}));
}

void ResultSetComparisonTest::saysWhenADefinitionCannotBeEvaluated()
{
    TemporaryWorkspace temporary;
    QVERIFY(accounts().fill(temporary.workspace()));
    QVERIFY(freeze(temporary, accountsIn({s("Aktivan")}), "before"));
    QVERIFY(freeze(temporary, accountsIn({s("Odjavljen")}), "after"));
    temporary.execute(s("UPDATE resultSet SET definition = replace(definition, 'customerAccount.status',"
                        " 'customerAccount.gone') WHERE name = 'before'"));
    const auto comparison = compare(temporary, "before", "after");
    QVERIFY(comparison);
    QVERIFY(comparison->definitionChanged);
    QVERIFY(!comparison->undecided.isEmpty());
    QCOMPARE(comparison->joined.unclear, Ids{12});
    QCOMPARE(comparison->left.unclear, (Ids{10, 11}));
}

void ResultSetComparisonTest::refusesSetsOfTwoLevels()
{
    TemporaryWorkspace temporary;
    QVERIFY(accounts().fill(temporary.workspace()));
    QVERIFY(freeze(temporary, accountsIn({s("Aktivan")}), "accounts"));
    Segment customers;
    customers.name = s("All");
    customers.targetLevel = s("customer");
    SegmentBlock all;
    all.criteria.kind = Condition::Kind::All;
    customers.blocks.push_back(all);
    QVERIFY(freeze(temporary, customers, "customers"));
    QCOMPARE(compare(temporary, "accounts", "customers").error().code, ErrorCode::InvalidInput);
    QCOMPARE(compare(temporary, "accounts", "none").error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ResultSetComparisonTest)
#include "tst_resultsetcomparison.moc"
