/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oracle.h"
#include "segmentgenerator.h"

#include "criteria/conditionjson.h"
#include "criteria/conditionsql.h"
#include "segments/evaluatorfactory.h"
#include "segments/memberexplainer.h"
#include "segments/resultsetstorage.h"
#include "segments/rowscan.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QJsonDocument>
#include <QTest>

using namespace odziv;

/// Random segments over random data, counted by the program and by an oracle that shares no code with it.
class SegmentOracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEqualTheOracle_data();
    void countsEqualTheOracle();
};

namespace {

QByteArray shown(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QSet<qint64> idsOf(Connection &connection, const SqlFragment &statement)
{
    auto row = RowScan::prepare(connection, statement);
    if (!row)
        qFatal("%s", qPrintable(row.error().detail));
    QSet<qint64> ids;
    while (row->next())
        ids.insert(row->integer(0));
    if (auto ended = row->finish(); !ended)
        qFatal("%s", qPrintable(ended.error().detail));
    return ids;
}

} // namespace

void SegmentOracleTest::countsEqualTheOracle_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QByteArray>("zone");
    const QList<QByteArray> zones{"Europe/Sarajevo", "UTC", "America/Sao_Paulo"};
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed << zones.at(seed % 3);
}

void SegmentOracleTest::countsEqualTheOracle()
{
    QFETCH(quint32, seed);
    QFETCH(QByteArray, zone);
    constexpr int segmentsPerSeed = 100;
    oracle::SegmentGenerator generator(seed);
    oracle::Oracle truth;
    truth.tables = oracle::SegmentGenerator::tables();
    truth.rows = generator.rows();
    truth.zone = QTimeZone(zone);
    truth.today = QDate(2026, 3, 10);
    TemporaryWorkspace temporary;
    auto written = oracle::SegmentGenerator::write(temporary.workspace(), truth.rows);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));

    const FakeClock clock;
    Connection &reader = **temporary->reader();
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    QVERIFY(evaluator);
    MemberExplainer explainer(temporary.workspace());

    QStringList resultSets;
    for (int i = 0; i < 6; ++i) {
        const QString name = QStringLiteral("Frozen %1").arg(i);
        Segment origin;
        origin.name = QStringLiteral("origin");
        origin.targetLevel = generator.level();
        QSet<qint64> members;
        for (int j = 0; j < 12; ++j)
            members.insert(generator.below(60) + 1); // some of no row
        QVERIFY(temporary->write([&](Connection &connection) -> Status {
            std::vector<qint64> ids(members.cbegin(), members.cend());
            auto saved = ResultSetStorage::freeze(connection, name, origin, ids, {}, clock);
            return saved ? Status() : failure(saved.error());
        }));
        truth.resultSets.insert(name, {origin.targetLevel, members});
        resultSets << name;
    }

    QStringList nested;
    int compared = 0;
    int nonTrivial = 0;
    for (int i = 0; i < segmentsPerSeed; ++i) {
        const QString name = QStringLiteral("Segment %1").arg(i);
        const QJsonObject json = generator.segment(name, nested, resultSets);
        truth.today = generator.day();
        const EvaluationOptions options{truth.today, truth.zone, {}};
        const auto segment = segmentFromJson(QJsonDocument(json).toJson());
        QVERIFY2(segment, segment ? "" : qPrintable(segment.error().message() + QString::fromUtf8(shown(json))));
        const auto again = segmentFromJson(segmentToJson(*segment));
        QVERIFY(again);
        QVERIFY(*again == *segment);

        const oracle::Counts expected = truth.evaluate(json);
        const auto counts = (*evaluator)->count(*segment, options);
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().message() + counts.error().detail));
        QCOMPARE(counts->blocks.size(), static_cast<size_t>(expected.gross.size()));
        for (qsizetype b = 0; b < expected.gross.size(); ++b) {
            const BlockCount &block = counts->blocks[static_cast<size_t>(b)];
            if (block.gross != expected.gross.at(b) || block.cumulative != expected.cumulative.at(b))
                qWarning("block %lld of %s, today %s", b + 1, shown(json).constData(),
                         qPrintable(truth.today.toString(Qt::ISODate)));
            QCOMPARE(block.gross, expected.gross.at(b));
            QCOMPARE(block.cumulative, expected.cumulative.at(b));
        }
        QCOMPARE(counts->total, expected.cumulative.last());
        const auto members = (*evaluator)->members(*segment, options);
        QVERIFY(members);
        QVERIFY(std::is_sorted(members->cbegin(), members->cend()));
        QCOMPARE(QSet<qint64>(members->cbegin(), members->cend()), expected.members);

        // The same criteria as one statement with joins.
        const ConditionCompiler compiler(Catalog::builtIn(), truth.today, truth.zone);
        for (const SegmentBlock &block : segment->blocks) {
            if (block.form != SegmentBlock::Form::Criteria || block.match != BlockMatch::SameRecord)
                continue;
            const auto statement = compiler.matchingIds(block.criteria, segment->targetLevel);
            QVERIFY(statement);
            const auto number = static_cast<qsizetype>(&block - segment->blocks.data());
            QCOMPARE(idsOf(reader, *statement).size(), expected.gross.at(number));
        }

        // The explanation of single members agrees.
        for (int m = 0; m < 2; ++m) {
            const QList<oracle::Row> &targets = truth.rows[segment->targetLevel];
            const qint64 id = targets.at(generator.below(targets.size())).id;
            const auto explanation = explainer.explain(*segment, id, options);
            QVERIFY2(explanation, explanation ? "" : qPrintable(explanation.error().message()));
            if (explanation->isMember != expected.members.contains(id))
                qWarning("member %lld of %s", id, shown(json).constData());
            QCOMPARE(explanation->isMember, expected.members.contains(id));
        }

        ++compared;
        const qsizetype all = truth.rows[segment->targetLevel].size();
        if (!expected.members.isEmpty() && expected.members.size() < all)
            ++nonTrivial;
        if (i < 25) {
            QVERIFY(temporary->write([&](Connection &connection) -> Status {
                auto saved = SegmentStorage::save(connection, *segment, clock);
                return saved ? Status() : failure(saved.error());
            }));
            truth.segments.insert(name, json);
            nested << name;
        }
    }
    QCOMPARE(compared, segmentsPerSeed);
    // A comparison of nothing with nothing would prove nothing.
    QVERIFY2(nonTrivial > segmentsPerSeed / 3, qPrintable(QString::number(nonTrivial)));
}

QTEST_GUILESS_MAIN(SegmentOracleTest)
#include "tst_segmentoracle.moc"
