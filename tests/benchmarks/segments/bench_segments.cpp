/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "benchmarkdata.h"
#include "sqlrival.h"

#include "customers/demo/demogenerator.h"
#include "segments/livesegmentevaluator.h"
#include "segments/segment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>

#include <cmath>
#include <functional>
#include <thread>

using namespace odziv;

// How fast segments are counted: six segments of 4 to 8 blocks, in the snapshot and in SQL by hand on the same file.
// Every count is compared before times count. All times are milliseconds, the median and [the 95th percentile] of
// rounds in which the engines take turns.
//
//     bench_segments WORKSPACE [--customers N]   makes the demo workspace when it is not there
//     bench_segments WORKSPACE --only PART       one part of the figures
//     bench_segments WORKSPACE --export DIR      writes tables and SQL for duckdb.mjs
//     bench_segments WORKSPACE --serve           counts what standard input names: "0" to "5", for duckdb.mjs

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message() + result.error().detail));
    return std::move(*result);
}

void succeed(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().message() + status.error().detail));
}

/// Peak memory of this process, where the system tells.
QString peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return QStringLiteral("unknown");
    const QString text = QString::fromLatin1(status.readAll());
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    return QStringLiteral("%1 MB").arg(peak.match(text).captured(1).toLongLong() / 1024);
}

class SegmentBenchmark
{
public:
    SegmentBenchmark(Workspace &workspace, QDate today, int rounds)
        : m_workspace(workspace)
        , m_today(today)
        , m_rounds(rounds)
        , m_segments(benchmarkSegments(today))
    {}

    const std::vector<BenchmarkSegment> &segments() const { return m_segments; }

    void serve();
    void measureBuilding();
    void measureSegments(bool withSql);
    void measureEdits();
    void measureFacets();
    void measureCancelling();
    void measureChanges();

private:
    EvaluationOptions options() const { return {m_today, QTimeZone::utc(), {}}; }
    void compare(const BenchmarkSegment &segment, const SegmentCounts &counts, const RivalCounts &rival) const;
    void changeRows(int change);

    Workspace &m_workspace;
    SystemClock m_clock;
    QDate m_today;
    int m_rounds;
    std::vector<BenchmarkSegment> m_segments;
};

void SegmentBenchmark::measureBuilding()
{
    Timings built;
    Timings flushed;
    Timings opened;
    SnapshotStatistics statistics;
    constexpr int mostRounds = 3;
    for (int round = 0; round < std::min(m_rounds, mostRounds); ++round) {
        QElapsedTimer timer;
        timer.start();
        auto service = std::make_unique<SnapshotService>(m_workspace, m_clock);
        statistics = valueOf(service->rebuild());
        built.add(statistics.seconds * 1000);
        service.reset(); // waits for the disk
        flushed.add(millisecondsOf(timer));
    }
    for (int round = 0; round < 50; ++round) {
        QElapsedTimer timer;
        timer.start();
        SnapshotService fresh(m_workspace, m_clock);
        if (valueOf(fresh.state()) != SnapshotState::Current)
            qFatal("the snapshot is not current");
        opened.add(millisecondsOf(timer));
    }
    out() << QStringLiteral("%1 rows, %2 MB\nbuild %3, on the disk after %4\nopen and check %5\n")
                 .arg(statistics.rows)
                 .arg(statistics.bytes / 1e6, 0, 'f', 1)
                 .arg(built.text(), flushed.text(), opened.text());
}

void SegmentBenchmark::compare(const BenchmarkSegment &segment, const SegmentCounts &counts,
                               const RivalCounts &rival) const
{
    for (size_t i = 0; i < counts.blocks.size(); ++i) {
        if (counts.blocks[i].cumulative != rival.cumulative[i]
            || (!rival.gross.empty() && counts.blocks[i].gross != rival.gross[i]))
            qFatal("%s, block %zu: %lld of %lld, but SQL says %lld of %lld", qPrintable(segment.segment.name), i + 1,
                   counts.blocks[i].cumulative, counts.blocks[i].gross, rival.cumulative[i],
                   rival.gross.empty() ? -1 : rival.gross[i]);
    }
}

void SegmentBenchmark::measureSegments(bool withSql)
{
    const size_t count = m_segments.size();
    std::vector<Timings> uncached(count);
    std::vector<Timings> idSets(count);
    std::vector<Timings> progressive(count);
    std::vector<qint64> totals(count);
    const auto rival = withSql ? SqlRival::open(m_workspace.path()) : nullptr;
    SnapshotService service(m_workspace, m_clock);
    for (int round = 0; round < m_rounds; ++round) {
        for (size_t i = 0; i < count; ++i) {
            SnapshotSegmentEvaluator fresh(m_workspace, service);
            const SegmentCounts counts = valueOf(fresh.count(m_segments[i].segment, options()));
            totals[i] = counts.total;
            if (round > 0)
                uncached[i].add(counts.milliseconds);
            // SQL takes seconds; a few rounds are enough to know it.
            if (!rival || round > 4)
                continue;
            const RivalCounts byIdSets = rival->byIdSets(m_segments[i]);
            const RivalCounts progressively = rival->progressively(m_segments[i]);
            compare(m_segments[i], counts, byIdSets);
            compare(m_segments[i], counts, progressively);
            if (round > 0) {
                idSets[i].add(byIdSets.milliseconds);
                progressive[i].add(progressively.milliseconds);
            }
        }
    }
    out() << "\nsegment, nothing cached | snapshot | SQLite id sets | SQLite progressive | ratio to the stronger\n";
    double product = 1;
    for (size_t i = 0; i < count; ++i) {
        out() << QStringLiteral("%1, %2 blocks, %3 members | %4")
                     .arg(m_segments[i].segment.name)
                     .arg(m_segments[i].steps.size())
                     .arg(totals[i])
                     .arg(uncached[i].text());
        if (rival) {
            const double ratio = std::min(idSets[i].median(), progressive[i].median()) / uncached[i].median();
            product *= ratio;
            out() << QStringLiteral(" | %1 | %2 | %3x")
                         .arg(idSets[i].text(), progressive[i].text())
                         .arg(ratio, 0, 'f', 0);
        }
        out() << '\n';
    }
    if (rival)
        out() << QStringLiteral("geometric mean of the ratios: %1x\n")
                     .arg(std::pow(product, 1.0 / static_cast<double>(count)), 0, 'f', 0);
}

/// Another value in the first condition that has one, different in every round: what typing does.
bool changeOperand(Condition &condition, int round)
{
    for (Condition &child : condition.children) {
        if (changeOperand(child, round))
            return true;
    }
    if (condition.isGroup() || condition.operands.empty())
        return false;
    Operand &operand = condition.operands.front();
    if (auto *text = std::get_if<QString>(&operand))
        *text = text->chopped(1) + QChar(u'a' + round % 26);
    else if (auto *number = std::get_if<qint64>(&operand))
        *number -= round;
    else if (auto *date = std::get_if<QDate>(&operand))
        *date = date->addDays(-round);
    else if (auto *money = std::get_if<Money>(&operand))
        *money = Money::fromCents(money->cents() + round);
    else
        condition = Condition::single(condition.column, Operator::In, {std::get<bool>(operand), round % 2 == 0});
    return true;
}

SegmentBlock changed(SegmentBlock block, int round)
{
    if (!changeOperand(block.criteria, round + 1))
        block.criteria
            = Condition::single(block.criteria.column, Operator::StartsWith, {QString(QChar(u'a' + round % 26))});
    return block;
}

void SegmentBenchmark::measureEdits()
{
    out()
        << "\nsegment, after an edit | one block changed, worst block | two blocks change places | another operation\n";
    SnapshotService service(m_workspace, m_clock);
    for (const BenchmarkSegment &item : m_segments) {
        SnapshotSegmentEvaluator evaluator(m_workspace, service);
        static_cast<void>(valueOf(evaluator.count(item.segment, options())));
        std::vector<Timings> byBlock(item.segment.blocks.size());
        Timings moved;
        Timings toggled;
        for (int round = 0; round < m_rounds; ++round) {
            for (size_t b = 0; b < item.segment.blocks.size(); ++b) {
                Segment edited = item.segment;
                edited.blocks[b] = changed(edited.blocks[b], round);
                byBlock[b].add(valueOf(evaluator.count(edited, options())).milliseconds);
            }
            Segment reordered = item.segment;
            std::swap(reordered.blocks[1], reordered.blocks[2 + static_cast<size_t>(round) % 2]);
            moved.add(valueOf(evaluator.count(reordered, options())).milliseconds);
            Segment other = item.segment;
            other.blocks[1].operation = round % 2 == 0 ? BlockOperation::Exclude : BlockOperation::Keep;
            toggled.add(valueOf(evaluator.count(other, options())).milliseconds);
        }
        const auto worst = std::max_element(byBlock.cbegin(), byBlock.cend(),
                                            [](const Timings &a, const Timings &b) { return a.median() < b.median(); });
        out() << QStringLiteral("%1 | block %2: %3 | %4 | %5\n")
                     .arg(item.segment.name)
                     .arg(worst - byBlock.cbegin() + 1)
                     .arg(worst->text(), moved.text(), toggled.text());
    }
}

void SegmentBenchmark::measureFacets()
{
    out() << "\nfacets of the members of S1, and of everyone | S1 | all customers | distinct values\n";
    SnapshotService service(m_workspace, m_clock);
    SnapshotSegmentEvaluator evaluator(m_workspace, service);
    Segment everyone;
    everyone.targetLevel = QStringLiteral("customer");
    for (const char *column : {"customer.branch", "customer.place", "customer.name", "customer.number",
                               "customerAccount.status", "customerAccount.annualConsumptionKwh", "contact.lastName",
                               "contact.birthDate", "contact.email", "receivable.amount", "sentRecord.at"}) {
        const FacetQuery query{QString::fromLatin1(column)};
        Timings some;
        Timings all;
        qint64 distinct = 0;
        for (int round = 0; round <= m_rounds / 2; ++round) {
            const ColumnFacets facets = valueOf(evaluator.facets(m_segments.front().segment, query, options()));
            const ColumnFacets allFacets = valueOf(evaluator.facets(everyone, query, options()));
            distinct = allFacets.distinct;
            if (round == 0)
                continue;
            some.add(facets.milliseconds);
            all.add(allFacets.milliseconds);
        }
        out() << QStringLiteral("%1 | %2 | %3 | %4\n").arg(query.column, some.text(), all.text()).arg(distinct);
    }
}

/// From setting the flag until the count has returned, at any moment of it.
void SegmentBenchmark::measureCancelling()
{
    SnapshotService service(m_workspace, m_clock);
    const Segment &segment = m_segments[1].segment;
    SnapshotSegmentEvaluator whole(m_workspace, service);
    const double milliseconds = valueOf(whole.count(segment, options())).milliseconds;
    Timings until;
    constexpr int moments = 40;
    for (int moment = 0; moment < moments; ++moment) {
        SnapshotSegmentEvaluator fresh(m_workspace, service);
        EvaluationOptions cancellable = options();
        cancellable.cancelled = CancelFlag::create();
        std::thread counting([&] { static_cast<void>(fresh.count(segment, cancellable)); });
        QElapsedTimer timer;
        timer.start();
        while (millisecondsOf(timer) < milliseconds * moment / moments)
            std::this_thread::yield();
        cancellable.cancelled.set();
        timer.start();
        counting.join();
        until.add(millisecondsOf(timer));
    }
    out() << QStringLiteral("\ncancelling takes %1\n").arg(until.text());
}

/// 10,000 rows all over the tables, however large they are: values of four tables, and rows that come and go.
void SegmentBenchmark::changeRows(int change)
{
    succeed(m_workspace.write([&](Connection &connection) {
        return connection.execute(
            QStringLiteral("UPDATE customerAccount SET annualConsumptionKwh = annualConsumptionKwh + (%1) WHERE"
                           " id % (SELECT max(id) / 3143 FROM customerAccount) = 7;"
                           "UPDATE contact SET owner = CASE WHEN %1 > 0 THEN 'Promjena ' || id END WHERE"
                           " id % (SELECT max(id) / 3000 FROM contact) = 3;"
                           "UPDATE customer SET language = CASE WHEN %1 > 0 THEN 'de' ELSE 'bs' END WHERE id IN"
                           " (SELECT id * (SELECT max(id) / 1900 FROM customer) FROM customer WHERE id <= 2000);")
                .arg(change)
            + (change > 0 ? QStringLiteral("INSERT INTO sentRecord (campaignId, contactId, channel, status, at)"
                                           " SELECT -1, id, 'email', 'accepted', 1000 FROM contact WHERE id <= 2000;"
                                           "INSERT INTO changeLog (tableName, rowId, operation)"
                                           " SELECT 'sentRecord', id, 'insert' FROM sentRecord WHERE campaignId = -1")
                          : QStringLiteral("DELETE FROM sentRecord WHERE campaignId = -1")));
    }));
}

/// From the commit of the changes until the first count that holds them.
void SegmentBenchmark::measureChanges()
{
    constexpr int mostRounds = 6; // each builds the snapshot anew, so that patches are of one change only
    SnapshotService service(m_workspace, m_clock);
    SnapshotSegmentEvaluator evaluator(m_workspace, service);
    const Segment &segment = m_segments.front().segment;
    Timings patched;
    Timings counted;
    qint64 changes = 0;
    for (int round = 0; round < std::min(m_rounds, mostRounds); ++round) {
        if (round > 0)
            static_cast<void>(valueOf(service.rebuild()));
        const qint64 from = valueOf(service.current())->origin().sequence;
        static_cast<void>(valueOf(evaluator.count(segment, options())));
        changeRows(round % 2 == 0 ? 1 : -1);
        QElapsedTimer timer;
        timer.start();
        changes = valueOf(service.current())->origin().sequence - from;
        patched.add(millisecondsOf(timer));
        static_cast<void>(valueOf(evaluator.count(segment, options())));
        counted.add(millisecondsOf(timer));
        if (changes == 0)
            qFatal("nothing changed");
    }
    out() << QStringLiteral("\nafter %1 changed rows | until the snapshot holds them %2 | until S1 is counted %3\n")
                 .arg(changes)
                 .arg(patched.text(), counted.text());
}

void SegmentBenchmark::serve()
{
    SnapshotService service(m_workspace, m_clock);
    QTextStream in(stdin);
    for (QString line = in.readLine(); !line.isNull(); line = in.readLine()) {
        const auto index = static_cast<size_t>(line.toInt());
        SnapshotSegmentEvaluator fresh(m_workspace, service);
        const SegmentCounts counts = valueOf(fresh.count(m_segments.at(index).segment, options()));
        QJsonArray cumulative;
        for (const BlockCount &block : counts.blocks)
            cumulative << block.cumulative;
        out() << QJsonDocument(QJsonObject{{QStringLiteral("ms"), counts.milliseconds},
                                           {QStringLiteral("cumulative"), cumulative}})
                     .toJson(QJsonDocument::Compact)
              << Qt::endl;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("the file; made when it is not there"));
    parser.addOptions(
        {{QStringLiteral("customers"), QStringLiteral("size of a new workspace"), QStringLiteral("n"),
          QStringLiteral("760000")},
         {QStringLiteral("rounds"), QStringLiteral("how often"), QStringLiteral("n"), QStringLiteral("15")},
         {QStringLiteral("export"), QStringLiteral("write files for other engines"), QStringLiteral("dir")},
         {QStringLiteral("no-sql"), QStringLiteral("the snapshot alone")},
         {QStringLiteral("only"), QStringLiteral("building, segments, edits, facets, cancelling or changes"),
          QStringLiteral("part")},
         {QStringLiteral("serve"), QStringLiteral("count what standard input names")}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(1);
    const QString path = parser.positionalArguments().constFirst();
    const SystemClock clock;
    if (!QFileInfo::exists(path)) {
        DemoGenerator::Options demo;
        demo.customers = parser.value(QStringLiteral("customers")).toLongLong();
        const auto made = valueOf(DemoGenerator(demo, clock).build(path));
        out() << QStringLiteral("made a workspace of %1 customers in %2 s\n").arg(made.customers).arg(made.seconds);
    }
    auto workspace = valueOf(Workspace::open(path));
    // The demo counts its days from the day on which it was made.
    const QDate today = valueOf(workspace->dataTime()).value_or(clock.nowUtc()).toUTC().date();
    SegmentBenchmark benchmark(*workspace, today, parser.value(QStringLiteral("rounds")).toInt());
    if (parser.isSet(QStringLiteral("export"))) {
        succeed(exportForRivals(*workspace, benchmark.segments(), parser.value(QStringLiteral("export"))));
        return 0;
    }
    if (parser.isSet(QStringLiteral("serve"))) {
        benchmark.serve();
        return 0;
    }
    const QString only = parser.value(QStringLiteral("only"));
    const std::pair<const char *, std::function<void()>> parts[]
        = {{"building", [&] { benchmark.measureBuilding(); }},
           {"segments", [&] { benchmark.measureSegments(!parser.isSet(QStringLiteral("no-sql"))); }},
           {"edits", [&] { benchmark.measureEdits(); }},
           {"facets", [&] { benchmark.measureFacets(); }},
           {"cancelling", [&] { benchmark.measureCancelling(); }},
           {"changes", [&] { benchmark.measureChanges(); }}};
    for (const auto &[name, measure] : parts) {
        if (!only.isEmpty() && only != QLatin1String(name))
            continue;
        measure();
        out() << "peak memory " << peakMemory() << Qt::endl;
    }
    return 0;
}
