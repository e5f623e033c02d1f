/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demogenerator.h"

#include "common/translate.h"
#include "customers/demo/deferredschema.h"
#include "customers/demo/demowriter.h"
#include "store/transaction.h"

namespace odziv {

namespace {

constexpr qint64 customersPerLook = 1024;
/// A row tells the planner enough from a sample of this many.
constexpr int analysisLimit = 1000;

Status checkCancelled(const CancelFlag &cancelled)
{
    if (cancelled.isSet())
        return failure(ErrorCode::Cancelled, tr("The demo was cancelled; nothing was made."));
    return {};
}

QStringList filledTables()
{
    return {QStringLiteral("customer"),  QStringLiteral("customerAccount"), QStringLiteral("supplyPoint"),
            QStringLiteral("contact"),   QStringLiteral("eService"),        QStringLiteral("receivable"),
            QStringLiteral("sentRecord")};
}

Status recordLoad(Connection &connection, const DemoGenerator::Options &options, const DemoTotals &totals,
                  const QDateTime &now)
{
    const qint64 rows = totals.customers + totals.customerAccounts + totals.supplyPoints + totals.contacts
                        + totals.eServices + totals.receivables + totals.sentRecords;
    const QString source = QStringLiteral("customers=%1 seed=%2").arg(options.customers).arg(options.seed);
    if (auto recorded = connection.execute(
            QStringLiteral(
                "INSERT INTO dataLoad (kind, source, rowsRead, rowsInserted, at) VALUES ('demo', ?, ?, ?, ?)"),
            {source, rows, rows, now.toMSecsSinceEpoch()});
        !recorded)
        return recorded;
    // The rows were written past the change log, so no snapshot may be patched over them.
    return connection.execute(QStringLiteral("UPDATE changeRecording SET epoch = epoch + 1"));
}

} // namespace

DemoGenerator::DemoGenerator(const Options &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
{}

Result<DemoTotals> DemoGenerator::build(const QString &path, const ProgressCallback &progress,
                                        const CancelFlag &cancelled) const
{
    if (m_options.customers < fewestCustomers || m_options.customers > mostCustomers)
        return failure(ErrorCode::InvalidInput,
                       tr("a demo has between %1 and %2 customers").arg(fewestCustomers).arg(mostCustomers));
    const qint64 start = m_clock.steadyMilliseconds();
    DemoTotals totals;
    auto built = Workspace::build(path, [&](Connection &connection) -> Status {
        auto filled = fill(connection, progress, cancelled);
        if (!filled)
            return failure(filled.error());
        totals = *filled;
        return {};
    });
    if (!built)
        return failure(built.error());
    totals.seconds = static_cast<double>(m_clock.steadyMilliseconds() - start) / 1000.0;
    return totals;
}

Result<DemoTotals> DemoGenerator::fill(Connection &connection, const ProgressCallback &progress,
                                       const CancelFlag &cancelled) const
{
    // Sorting for the indices goes to temporary files, so that memory does not grow with the demo. Foreign keys hold
    // by the way the rows are made; the tests check them.
    if (auto prepared = connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF; PRAGMA temp_store=FILE"));
        !prepared)
        return failure(prepared.error());
    const auto deferred = DeferredSchema::drop(connection, filledTables());
    if (!deferred)
        return failure(deferred.error());

    const DemoPlan plan(m_options.customers);
    const DemoCalendar calendar{toEpochDay(m_clock.today(QTimeZone::systemTimeZone()))};
    // Indices take about half as long as the rows.
    const qint64 stepsOfIndex = m_options.customers / 2 / deferred->size() + 1;
    const qint64 steps = m_options.customers + stepsOfIndex * deferred->size();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    DemoTotals totals;
    {
        DemoWriter writer(connection, plan, m_options.seed, calendar);
        if (auto begun = writer.begin(); !begun)
            return failure(begun.error());
        for (qint64 done = 0; done < m_options.customers; ++done) {
            if (done % customersPerLook == 0) {
                if (auto status = writer.status(); !status)
                    return failure(status.error());
                if (auto goOn = checkCancelled(cancelled); !goOn)
                    return failure(goOn.error());
                if (progress)
                    progress(done, steps);
            }
            writer.writeCustomer();
        }
        if (auto status = writer.status(); !status)
            return failure(status.error());
        totals = writer.totals();
    }
    if (auto recorded = recordLoad(connection, m_options, totals, m_clock.nowUtc()); !recorded)
        return failure(recorded.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());

    auto restored = deferred->restore(connection, [&](int made) {
        if (progress)
            progress(m_options.customers + made * stepsOfIndex, steps);
        return checkCancelled(cancelled);
    });
    if (!restored)
        return failure(restored.error());
    if (auto analysed = connection.execute(
            QStringLiteral("PRAGMA analysis_limit=%1; ANALYZE; PRAGMA foreign_keys=ON").arg(analysisLimit));
        !analysed)
        return failure(analysed.error());
    return totals;
}

} // namespace odziv
