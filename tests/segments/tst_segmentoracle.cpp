/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oracle.h"
#include "segmentgenerator.h"

#include "criteria/conditionjson.h"
#include "criteria/conditionsql.h"
#include "segments/livesegmentevaluator.h"
#include "segments/memberexplainer.h"
#include "segments/resultsetstorage.h"
#include "segments/rowscan.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "segments/snapshot/snapshotbuilder.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace odziv;

/// Random segments over random data, counted by the snapshot, by SQL and by an oracle that shares no code with either:
/// on data as they were built, edited, edited while the program was away, loaded in bulk, and after crashes.
///
/// ODZIV_ORACLE_SETS and ODZIV_ORACLE_SEGMENTS (per set) make the run longer, ODZIV_ORACLE_FIRST says which set comes
/// first, and ODZIV_ORACLE_LEVELS=1 counts each segment at every target level.
/// 2,000 segments at every level take about seven minutes of processor time a set, for which QTEST_FUNCTION_TIMEOUT
/// (milliseconds) must leave room.
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

/// How many of the members satisfy one more condition.
qint64 countWith(const oracle::Oracle &truth, const QSet<qint64> &members, const QString &level,
                 const QJsonObject &condition)
{
    const QJsonObject block{{QStringLiteral("operation"), QStringLiteral("startWith")},
                            {QStringLiteral("criteria"), condition}};
    const QJsonObject satisfying{{QStringLiteral("targetLevel"), level}, {QStringLiteral("blocks"), QJsonArray{block}}};
    return truth.evaluate(satisfying).members.intersect(members).size();
}

void compareFacets(oracle::SegmentGenerator &generator, const oracle::Oracle &truth, const QSet<qint64> &members,
                   const Segment &segment, SegmentEvaluator &slow, SegmentEvaluator &fast,
                   const EvaluationOptions &options)
{
    const QString table = generator.level();
    const QList<oracle::Column> columns = truth.tables[table].columns;
    const QString column = table + QLatin1Char('.') + columns.at(generator.below(columns.size())).name;
    const FacetQuery query{column, {}, 1000, static_cast<int>(generator.below(12)) + 1};
    const auto facets = fast.facets(segment, query, options);
    const auto same = slow.facets(segment, query, options);
    QVERIFY(facets && same);
    QCOMPARE(facets->members, same->members);
    QCOMPARE(facets->missing, same->missing);
    QCOMPARE(facets->distinct, same->distinct);
    QVERIFY2(facets->values == same->values, qPrintable(column));
    QVERIFY2(facets->bars == same->bars, qPrintable(column));

    const auto condition = [&](const QString &op, const QString &key, const QJsonValue &value) {
        return QJsonObject{{QStringLiteral("column"), column}, {QStringLiteral("operator"), op}, {key, value}};
    };
    const auto counted
        = [&](const QJsonObject &wanted) { return countWith(truth, members, segment.targetLevel, wanted); };
    QCOMPARE(facets->missing,
             counted({{QStringLiteral("column"), column}, {QStringLiteral("operator"), QStringLiteral("isEmpty")}}));
    for (size_t i = 0; i < facets->values.size(); i += 7)
        QCOMPARE(facets->values[i].count, counted(condition(QStringLiteral("equals"), QStringLiteral("value"),
                                                            operandToJson(facets->values[i].value))));
    for (size_t i = 0; i < facets->bars.size(); i += 3)
        QCOMPARE(facets->bars[i].count, counted(condition(QStringLiteral("between"), QStringLiteral("values"),
                                                          QJsonArray{operandToJson(facets->bars[i].least),
                                                                     operandToJson(facets->bars[i].greatest)})));
}

/// One data set: a workspace, what the oracle knows of it, and the program's ways to count in it.
class World
{
public:
    World(quint32 seed, const QByteArray &zone)
        : generator(seed)
    {
        truth.tables = oracle::SegmentGenerator::tables();
        truth.rows = generator.rows();
        truth.zone = QTimeZone(zone);
        truth.today = QDate(2026, 3, 10);
        const auto written = oracle::SegmentGenerator::write(temporary.workspace(), truth.rows);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QVERIFY(temporary->write([&](Connection &connection) {
            return connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES ('timeZone', ?)"),
                                      {QString::fromUtf8(zone)});
        }));
        freezeSome();
        start();
    }

    /// As a new run of the program does.
    void start() { fast = std::make_unique<LiveSegmentEvaluator>(temporary.workspace(), clock); }

    /// Compares a new random segment at `levels`, or at the level it was made for when there are none.
    void compareNext(const QStringList &levels)
    {
        const QString name = QStringLiteral("Segment %1").arg(number++);
        QJsonObject json = generator.segment(name, nested, resultSets);
        truth.today = generator.day();
        for (const QString &level :
             levels.isEmpty() ? QStringList{json.value(QStringLiteral("targetLevel")).toString()} : levels) {
            json.insert(QStringLiteral("targetLevel"), level);
            compare(json);
            if (QTest::currentTestFailed())
                return;
        }
        if (nested.size() < 25)
            save(name, json);
    }

    /// Many rows at once, behind the back of the change log.
    void loadInBulk()
    {
        temporary.execute(QStringLiteral("UPDATE changeRecording SET enabled = 0, epoch = epoch + 1"));
        QVERIFY(generator.edit(temporary.workspace(), truth.rows, 60));
        temporary.execute(QStringLiteral("UPDATE changeRecording SET enabled = 1;"
                                         "INSERT INTO dataLoad (kind, at) VALUES ('import', 1000)"));
    }

    /// The program dies while it writes a snapshot, or the disk forgets a part of one.
    void crash()
    {
        fast.reset();
        const QString path = snapshotPath(temporary.path());
        QFile unfinished(path + QStringLiteral(".aBcDeF"));
        QVERIFY(unfinished.open(QIODevice::WriteOnly) && unfinished.write("ODZVSNAP half of it") > 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(generator.below(2) == 0 ? file.resize(file.size() / 2)
                                        : file.seek(file.size() - 200) && file.write("forgotten") == 9);
        file.close();
        start();
    }

    FakeClock clock;
    oracle::SegmentGenerator generator;
    oracle::Oracle truth;
    TemporaryWorkspace temporary;
    SqlSegmentEvaluator slow{temporary.workspace()};
    MemberExplainer explainer{temporary.workspace()};
    std::unique_ptr<LiveSegmentEvaluator> fast;
    QStringList nested;
    QStringList resultSets;
    int number = 0;
    int compared = 0;
    int nonTrivial = 0;

private:
    void freezeSome()
    {
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
    }

    void save(const QString &name, const QJsonObject &json)
    {
        const auto segment = segmentFromJson(QJsonDocument(json).toJson());
        QVERIFY(temporary->write([&](Connection &connection) -> Status {
            auto saved = SegmentStorage::save(connection, *segment, clock);
            return saved ? Status() : failure(saved.error());
        }));
        truth.segments.insert(name, json);
        nested << name;
    }

    void compare(const QJsonObject &json)
    {
        const EvaluationOptions options{truth.today, truth.zone, {}};
        const auto segment = segmentFromJson(QJsonDocument(json).toJson());
        QVERIFY2(segment, segment ? "" : qPrintable(segment.error().message() + QString::fromUtf8(shown(json))));
        const auto again = segmentFromJson(segmentToJson(*segment));
        QVERIFY(again);
        QVERIFY(*again == *segment);

        const oracle::Counts expected = truth.evaluate(json);
        for (SegmentEvaluator *evaluator :
             {static_cast<SegmentEvaluator *>(fast.get()), static_cast<SegmentEvaluator *>(&slow)}) {
            compareCounts(*evaluator, *segment, expected, options, json);
            if (QTest::currentTestFailed())
                return;
        }
        compareStatements(*segment, expected);
        compareExplanations(*segment, expected, options, json);
        if (compared % 3 == 0)
            compareFacets(generator, truth, expected.members, *segment, slow, *fast, options);
        ++compared;
        const qsizetype all = truth.rows[segment->targetLevel].size();
        if (!expected.members.isEmpty() && expected.members.size() < all)
            ++nonTrivial;
    }

    void compareCounts(SegmentEvaluator &evaluator, const Segment &segment, const oracle::Counts &expected,
                       const EvaluationOptions &options, const QJsonObject &json)
    {
        const auto counts = evaluator.count(segment, options);
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().message() + counts.error().detail));
        QVERIFY(!counts->isOutdated);
        QCOMPARE(counts->blocks.size(), static_cast<size_t>(expected.gross.size()));
        for (qsizetype b = 0; b < expected.gross.size(); ++b) {
            const BlockCount &block = counts->blocks[static_cast<size_t>(b)];
            if (block.gross != expected.gross.at(b) || block.cumulative != expected.cumulative.at(b))
                qWarning("%s, block %lld of %s, today %s", qPrintable(counts->engine), b + 1, shown(json).constData(),
                         qPrintable(truth.today.toString(Qt::ISODate)));
            QCOMPARE(block.gross, expected.gross.at(b));
            QCOMPARE(block.cumulative, expected.cumulative.at(b));
        }
        QCOMPARE(counts->total, expected.cumulative.last());
        const auto members = evaluator.members(segment, options);
        QVERIFY(members);
        QVERIFY(std::is_sorted(members->cbegin(), members->cend()));
        QCOMPARE(QSet<qint64>(members->cbegin(), members->cend()), expected.members);
    }

    /// The same criteria as one statement with joins.
    void compareStatements(const Segment &segment, const oracle::Counts &expected)
    {
        Connection &reader = **temporary->reader();
        const ConditionCompiler compiler(Catalog::builtIn(), truth.today, truth.zone);
        for (const SegmentBlock &block : segment.blocks) {
            if (block.form != SegmentBlock::Form::Criteria || block.match != BlockMatch::SameRecord)
                continue;
            const auto statement = compiler.matchingIds(block.criteria, segment.targetLevel);
            QVERIFY(statement);
            const auto place = static_cast<qsizetype>(&block - segment.blocks.data());
            QCOMPARE(idsOf(reader, *statement).size(), expected.gross.at(place));
        }
    }

    /// The explanation of single members agrees.
    void compareExplanations(const Segment &segment, const oracle::Counts &expected, const EvaluationOptions &options,
                             const QJsonObject &json)
    {
        const QList<oracle::Row> &targets = truth.rows[segment.targetLevel];
        for (int m = 0; m < 2 && !targets.isEmpty(); ++m) {
            const qint64 id = targets.at(generator.below(targets.size())).id;
            const auto explanation = explainer.explain(segment, id, options);
            QVERIFY2(explanation, explanation ? "" : qPrintable(explanation.error().message()));
            if (explanation->isMember != expected.members.contains(id))
                qWarning("member %lld of %s", id, shown(json).constData());
            QCOMPARE(explanation->isMember, expected.members.contains(id));
        }
    }
};

/// A number from the environment: the long run is the short one with larger numbers.
int setting(const char *name, int usual)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : usual;
}

} // namespace

void SegmentOracleTest::countsEqualTheOracle_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QByteArray>("zone");
    const QList<QByteArray> zones{"Europe/Sarajevo", "UTC", "America/Sao_Paulo"};
    const auto first = static_cast<quint32>(setting("ODZIV_ORACLE_FIRST", 1));
    const auto sets = static_cast<quint32>(setting("ODZIV_ORACLE_SETS", 6));
    for (quint32 seed = first; seed < first + sets; ++seed)
        QTest::addRow("seed %u", seed) << seed << zones.at(seed % 3);
}

void SegmentOracleTest::countsEqualTheOracle()
{
    QFETCH(quint32, seed);
    QFETCH(QByteArray, zone);
    const int segments = setting("ODZIV_ORACLE_SEGMENTS", 100);
    QStringList levels;
    if (setting("ODZIV_ORACLE_LEVELS", 0) > 0)
        levels = targetLevels(Catalog::builtIn());
    World world(seed, zone);
    for (int i = 0; i < segments && !QTest::currentTestFailed(); ++i) {
        // The first fifth on data as they were built; then something happens every few segments.
        if (i >= segments / 5 && i % 5 == 0) {
            switch (world.generator.below(8)) {
            case 0:
                world.loadInBulk();
                break;
            case 1:
                world.crash();
                break;
            case 2:
                world.fast.reset();
                QVERIFY(world.generator.edit(world.temporary.workspace(), world.truth.rows, 20));
                world.start();
                break;
            default:
                QVERIFY(world.generator.edit(world.temporary.workspace(), world.truth.rows,
                                             static_cast<int>(world.generator.below(30)) + 1));
                break;
            }
        }
        world.compareNext(levels);
    }
    if (QTest::currentTestFailed())
        return;
    const qsizetype perSegment = qMax(levels.size(), qsizetype(1));
    QCOMPARE(world.compared, static_cast<int>(segments * perSegment));
    // A comparison of nothing with nothing would prove nothing.
    QVERIFY2(world.nonTrivial > world.compared / 3, qPrintable(QString::number(world.nonTrivial)));
}

QTEST_GUILESS_MAIN(SegmentOracleTest)
#include "tst_segmentoracle.moc"
