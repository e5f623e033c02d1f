/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "casefile.h"

#include "criteria/conditionsql.h"
#include "segments/evaluatorfactory.h"
#include "segments/segmentjson.h"
#include "support/temporaryworkspace.h"

#include <QDir>
#include <QTest>

using namespace odziv;

/// Runs every file of tests/segments/cases.
class SegmentCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_data();
    void run();
};

void SegmentCasesTest::run_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QFINDTESTDATA("cases"));
    const QStringList names = folder.entryList({QStringLiteral("*.segment")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void SegmentCasesTest::run()
{
    QFETCH(QString, path);
    const CaseFile file = CaseFile::read(path);
    QVERIFY(!file.blocks.empty() || !file.errorWords.isEmpty());
    TemporaryWorkspace temporary;
    const auto filled = file.fill(temporary.workspace());
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message() + filled.error().detail));

    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    QVERIFY(evaluator);
    const EvaluationOptions options{file.today, file.zone, {}};
    const auto segment = segmentFromJson(file.segment);
    const auto counts = segment ? (*evaluator)->count(*segment, options) : failure(segment.error());
    if (!file.errorWords.isEmpty()) {
        QVERIFY(!counts);
        QCOMPARE(counts.error().place, file.errorPlace);
        QVERIFY2(counts.error().text.contains(file.errorWords), qPrintable(counts.error().text));
        return;
    }
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().message() + counts.error().detail));
    QCOMPARE(counts->blocks.size(), file.blocks.size());
    for (size_t i = 0; i < file.blocks.size(); ++i) {
        QCOMPARE(counts->blocks[i].gross, file.blocks[i].first);
        QCOMPARE(counts->blocks[i].cumulative, file.blocks[i].second);
    }
    QCOMPARE(counts->total, file.blocks.back().second);
    QVERIFY(!counts->estimated);
    if (file.members) {
        const auto members = (*evaluator)->members(*segment, options);
        QVERIFY(members);
        QCOMPARE(*members, *file.members);
    }
    if (!file.sql.isEmpty()) {
        const ConditionCompiler compiler(Catalog::builtIn(), file.today, file.zone);
        const auto statement = compiler.matchingIds(segment->blocks.front().criteria, segment->targetLevel);
        QVERIFY(statement);
        QCOMPARE(statement->text, file.sql);
    }
}

QTEST_GUILESS_MAIN(SegmentCasesTest)
#include "tst_segmentcases.moc"
