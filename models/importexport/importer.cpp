/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importer.h"

#include "common/translate.h"
#include "importexport/importplan.h"
#include "importexport/referenceresolver.h"
#include "importexport/rejectswriter.h"
#include "importexport/rowmerger.h"
#include "importexport/rowpipeline.h"
#include "importexport/rowreader.h"

#include <QDir>
#include <QFileInfo>

namespace odziv {

namespace {

constexpr size_t sampleRows = 20;
constexpr qsizetype mostReported = 10;
/// From so many changed rows on, the snapshot is better rebuilt than patched.
constexpr qint64 bulkChanges = 5000;
/// Files of this size get a page cache that holds the indices they touch.
constexpr qint64 largeFile = 4 * 1024 * 1024;
constexpr int largeCacheKib = 128 * 1024;

Error inFile(Error error, const QString &file)
{
    const QString path = QDir::toNativeSeparators(file);
    error.place = error.place.isEmpty() ? path : QString(path + QStringLiteral(", ") + error.place);
    return error;
}

/// The rejects replace what is at their path, which must not be the file itself or the workspace.
Status checkRejectsPath(const ImportOptions &options, const QString &workspacePath)
{
    if (options.rejectsFile.isEmpty())
        return {};
    const QFileInfo rejects(options.rejectsFile);
    const bool isSource = rejects == QFileInfo(options.file);
    if (isSource || rejects.absoluteFilePath().startsWith(QFileInfo(workspacePath).absoluteFilePath()))
        return failure(ErrorCode::Refused, tr("The rejects would overwrite this file. Choose another name for them."),
                       QDir::toNativeSeparators(options.rejectsFile));
    return {};
}

/// One import inside the writer's transaction.
class ImportRun
{
public:
    ImportRun(Connection &connection, RowReader &reader, const ImportPlan &plan, const ImportOptions &options,
              qint64 now, ImportReport &report)
        : m_connection(connection)
        , m_reader(reader)
        , m_plan(plan)
        , m_options(options)
        , m_report(report)
        , m_now(now)
        , m_rejects(options.rejectsFile)
        , m_references(plan)
        , m_merger(plan, {now, options.user.isEmpty() ? QStringLiteral("import") : options.user})
    {}

    Status run(const FieldRules::Context &context, const ProgressCallback &progress, const CancelFlag &cancelled);

private:
    Status mergeBatch(ImportBatch &batch);
    Status mergeRow(ImportBatch &batch, size_t row);
    Status reject(const ImportBatch &batch, size_t row, const QString &reason);
    Status startBulk();
    Status finish();

    Connection &m_connection;
    RowReader &m_reader;
    const ImportPlan &m_plan;
    const ImportOptions &m_options;
    ImportReport &m_report;
    qint64 m_now;
    RejectsWriter m_rejects;
    ReferenceResolver m_references;
    RowMerger m_merger;
    bool m_recordingStopped = false;
};

Status ImportRun::run(const FieldRules::Context &context, const ProgressCallback &progress, const CancelFlag &cancelled)
{
    if (auto prepared = m_references.prepare(m_connection); !prepared)
        return failure(inFile(prepared.error(), m_options.file));
    if (auto prepared = m_merger.prepare(m_connection); !prepared)
        return prepared;
    if (auto begun = m_rejects.begin(m_plan.header); !begun)
        return begun;
    RowPipeline pipeline(m_reader, m_plan, context);
    while (true) {
        auto batch = pipeline.next();
        if (!batch)
            return failure(inFile(batch.error(), m_options.file));
        if (cancelled.isSet())
            return failure(ErrorCode::Cancelled, tr("The import was cancelled; nothing was changed."));
        if (!*batch)
            break;
        if (auto merged = mergeBatch(**batch); !merged)
            return merged;
        if (progress)
            progress(pipeline.position(), m_reader.size());
    }
    return finish();
}

Status ImportRun::mergeBatch(ImportBatch &batch)
{
    for (size_t row = 0; row < batch.size(); ++row) {
        ++m_report.read;
        if (auto merged = mergeRow(batch, row); !merged)
            return merged;
    }
    // New sent records are logged by who sends, not by a trigger.
    const bool hasNoTrigger = m_plan.table->name == QStringLiteral("sentRecord") && m_report.inserted > 0;
    if (!m_recordingStopped && (hasNoTrigger || m_report.inserted + m_report.updated >= bulkChanges))
        return startBulk();
    return {};
}

Status ImportRun::mergeRow(ImportBatch &batch, size_t row)
{
    if (!batch.trouble(row).isEmpty())
        return reject(batch, row, batch.trouble(row));
    auto reason = m_references.resolve(batch.values(row));
    if (!reason)
        return failure(reason.error());
    if (!reason->isEmpty())
        return reject(batch, row, *reason);
    auto verdict = m_merger.merge(batch.rowNumber(row), batch.values(row));
    if (!verdict)
        return failure(verdict.error());
    switch (verdict->outcome) {
    case RowMerger::Outcome::Inserted:
        ++m_report.inserted;
        return {};
    case RowMerger::Outcome::Updated:
        ++m_report.updated;
        return {};
    case RowMerger::Outcome::Unchanged:
        ++m_report.unchanged;
        return {};
    case RowMerger::Outcome::Rejected:
        break;
    }
    return reject(batch, row, verdict->reason);
}

Status ImportRun::reject(const ImportBatch &batch, size_t row, const QString &reason)
{
    ++m_report.rejected;
    if (m_report.firstRejected.size() < mostReported)
        m_report.firstRejected << ImportReport::Rejected{batch.rowNumber(row), reason};
    return m_rejects.add(batch.source(row), reason);
}

/// Stops the change log for the rest of this transaction; a snapshot of the epoch before is rebuilt.
Status ImportRun::startBulk()
{
    m_recordingStopped = true;
    return m_connection.execute(QStringLiteral("UPDATE changeRecording SET enabled = 0, epoch = epoch + 1"));
}

Status ImportRun::finish()
{
    if (m_recordingStopped) {
        if (auto resumed = m_connection.execute(QStringLiteral("UPDATE changeRecording SET enabled = 1")); !resumed)
            return resumed;
    }
    auto noted = m_connection.execute(
        QStringLiteral(
            "INSERT INTO dataLoad (kind, tableName, source, rowsRead, rowsInserted, rowsUpdated, rowsRejected,"
            " at) VALUES ('import', ?, ?, ?, ?, ?, ?, ?)"),
        {m_plan.table->name, QFileInfo(m_options.file).fileName(), m_report.read, m_report.inserted, m_report.updated,
         m_report.rejected, m_now});
    if (!noted)
        return noted;
    // Before the commit, so that rejects which cannot be written change nothing.
    return m_rejects.commit();
}

/// The writer's page cache while a large file is merged, and back.
class CacheSize
{
public:
    CacheSize(Connection &connection, bool enlarge)
        : m_connection(connection)
        , m_enlarged(enlarge)
    {
        if (!enlarge)
            return;
        if (auto before = connection.scalar(QStringLiteral("PRAGMA cache_size")))
            m_before = before->toInt();
        set(-largeCacheKib);
    }
    ~CacheSize()
    {
        if (m_enlarged)
            set(m_before);
    }
    Q_DISABLE_COPY_MOVE(CacheSize)

private:
    void set(int size) { static_cast<void>(m_connection.execute(QStringLiteral("PRAGMA cache_size=%1").arg(size))); }

    Connection &m_connection;
    bool m_enlarged;
    int m_before = -32 * 1024;
};

} // namespace

Result<ImportReport> Importer::run(const ImportOptions &options, const ProgressCallback &progress,
                                   const CancelFlag &cancelled)
{
    const qint64 started = m_clock.steadyMilliseconds();
    const CatalogTable *const table = Catalog::builtIn().tableByAnyName(options.table);
    if (!table) {
        QStringList names;
        for (const CatalogTable &known : Catalog::builtIn().tables())
            names << known.name;
        return failure(ErrorCode::InvalidInput, tr("There is no table \"%1\" to import into. Use one of: %2.")
                                                    .arg(options.table, names.join(QStringLiteral(", "))));
    }
    if (auto allowed = checkRejectsPath(options, m_workspace.path()); !allowed)
        return failure(allowed.error());
    RowReaderOptions source;
    source.encoding = options.encoding.isEmpty() ? options.mapping.encoding : options.encoding;
    source.delimiter = options.delimiter.isEmpty() ? options.mapping.delimiter : options.delimiter;
    source.countKnownNames
        = [&](const QStringList &cells) { return ImportPlan::countKnownNames(*table, cells, options.mapping); };
    auto reader = openRowReader(options.file, source);
    if (!reader)
        return failure(reader.error());
    std::vector<qint64> numbers;
    auto rows = (*reader)->sample(sampleRows, &numbers);
    if (!rows)
        return failure(inFile(rows.error(), options.file));
    auto plan = ImportPlan::make(*table, *rows, numbers, options.mapping, options.key);
    if (!plan)
        return failure(inFile(plan.error(), options.file));

    ImportReport report;
    report.table = table->name;
    report.dryRun = options.dryRun;
    report.encoding = (*reader)->encoding();
    report.delimiter = (*reader)->delimiter();
    report.ignoredColumns = plan->ignored;
    const QTimeZone zone = m_workspace.timeZone();
    const FieldRules::Context context{zone, m_clock.today(zone)};
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    bool rehearsed = false;
    auto written = m_workspace.write([&](Connection &connection) -> Status {
        const CacheSize cache(connection, (*reader)->size() > largeFile);
        ImportRun run(connection, **reader, *plan, options, now, report);
        auto done = run.run(context, progress, cancelled);
        if (!done || !options.dryRun)
            return done;
        // A failure is how a unit of work takes itself back.
        rehearsed = true;
        return failure(ErrorCode::Cancelled, tr("The import was only tried out."));
    });
    if (!written && !rehearsed)
        return failure(written.error());
    report.seconds = static_cast<double>(m_clock.steadyMilliseconds() - started) / 1000;
    return report;
}

} // namespace odziv
