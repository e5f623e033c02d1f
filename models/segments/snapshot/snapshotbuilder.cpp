/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotbuilder.h"

#include "segments/snapshot/changelog.h"
#include "segments/snapshot/snapshotwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <thread>

namespace odziv {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::Snapshot", text);
}

/// The row of each foreign key in the parent's ascending ids.
std::vector<uint32_t> parentRows(const std::vector<int64_t> &keys, const std::vector<int64_t> &parentIds)
{
    const bool withoutGaps
        = !parentIds.empty() && parentIds.back() - parentIds.front() == static_cast<int64_t>(parentIds.size()) - 1;
    std::vector<uint32_t> rows;
    rows.reserve(keys.size());
    for (const int64_t key : keys) {
        uint32_t row = SnapshotTable::noParent;
        if (withoutGaps) {
            if (key >= parentIds.front() && key <= parentIds.back())
                row = static_cast<uint32_t>(key - parentIds.front());
        } else {
            const auto found = std::lower_bound(parentIds.cbegin(), parentIds.cend(), key);
            if (found != parentIds.cend() && *found == key)
                row = static_cast<uint32_t>(found - parentIds.cbegin());
        }
        rows.push_back(row);
    }
    return rows;
}

/// Two connections that see the same moment of the workspace, each in a read transaction.
struct TwinReaders
{
    std::array<std::unique_ptr<Connection>, 2> connections;
    SnapshotOrigin origin;

    static Result<TwinReaders> begin(const QString &path, const Catalog &catalog, const QTimeZone &zone,
                                     const CancelFlag &cancelled);
};

Result<TwinReaders> TwinReaders::begin(const QString &path, const Catalog &catalog, const QTimeZone &zone,
                                       const CancelFlag &cancelled)
{
    TwinReaders twins;
    for (auto &connection : twins.connections) {
        auto opened = Connection::open(path, Connection::Mode::Reader);
        if (!opened)
            return failure(opened.error());
        connection = std::move(*opened);
    }
    // A writer may commit between the two beginnings; its counter then differs, and both begin anew.
    while (!cancelled.isSet()) {
        std::array<qint64, 2> versions{};
        for (size_t i = 0; i < 2; ++i) {
            if (auto begun = twins.connections[i]->execute(QStringLiteral("BEGIN")); !begun)
                return failure(begun.error());
            auto origin = currentOrigin(*twins.connections[i], catalog, zone);
            if (!origin)
                return failure(origin.error());
            versions[i] = origin->sequence ^ (origin->epoch << 40);
            twins.origin = *origin;
        }
        if (versions[0] == versions[1])
            return twins;
        for (const auto &connection : twins.connections) {
            if (auto ended = connection->execute(QStringLiteral("ROLLBACK")); !ended)
                return failure(ended.error());
        }
    }
    return failure(ErrorCode::Cancelled, tr("Cancelled."));
}

/// Reads all tables with two threads, the longest first, so that both end at about the same time.
class ParallelReader
{
public:
    ParallelReader(const Catalog &catalog, const LocalDayOf &dayOf, const CancelFlag &cancelled,
                   const ProgressCallback &progress)
        : m_catalog(catalog)
        , m_dayOf(dayOf)
        , m_cancelled(cancelled)
        , m_progress(progress)
    {}

    Result<std::vector<TableImage>> read(TwinReaders &twins, const QStringList &tables)
    {
        m_images.resize(static_cast<size_t>(tables.size()));
        if (auto ordered = orderByLength(*twins.connections[0], tables); !ordered)
            return failure(ordered.error());
        // SQLite connections are used here by one thread at a time, and the reader thread ends before anyone else goes
        // on.
        std::thread second([&] { work(*twins.connections[1], tables); });
        work(*twins.connections[0], tables);
        second.join();
        if (m_failure)
            return failure(*m_failure);
        return std::move(m_images);
    }

private:
    Status orderByLength(Connection &connection, const QStringList &tables)
    {
        std::vector<std::pair<qint64, size_t>> byLength;
        for (qsizetype i = 0; i < tables.size(); ++i) {
            auto greatest = connection.scalar(QStringLiteral("SELECT max(id) FROM \"%1\"").arg(tables.at(i)));
            if (!greatest)
                return failure(greatest.error());
            const qint64 cells = greatest->toLongLong() * m_catalog.table(tables.at(i))->columns.size();
            byLength.emplace_back(cells, static_cast<size_t>(i));
            m_total += cells;
        }
        std::sort(byLength.rbegin(), byLength.rend());
        for (const auto &[cells, index] : byLength)
            m_order.emplace_back(cells, index);
        return {};
    }

    void work(Connection &connection, const QStringList &tables)
    {
        for (size_t next = m_next++; next < m_order.size(); next = m_next++) {
            const auto [cells, index] = m_order[next];
            auto image = readTableImage(connection, *m_catalog.table(tables.at(static_cast<qsizetype>(index))), m_dayOf,
                                        m_cancelled);
            const std::lock_guard guard(m_mutex);
            if (!image) {
                m_failure = image.error();
                m_next = m_order.size();
                return;
            }
            m_images[index] = std::move(*image);
            m_done += cells;
            if (m_progress)
                m_progress(m_done, m_total);
        }
    }

    const Catalog &m_catalog;
    const LocalDayOf &m_dayOf;
    const CancelFlag &m_cancelled;
    const ProgressCallback &m_progress;
    std::vector<std::pair<qint64, size_t>> m_order;
    std::atomic<size_t> m_next = 0;
    std::mutex m_mutex;
    std::vector<TableImage> m_images;
    std::optional<Error> m_failure;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// Lets one program at a time build beside a workspace, and clears away what one that died left behind.
class BuildingSite
{
public:
    static Result<BuildingSite> enter(const QString &path, const CancelFlag &cancelled)
    {
        constexpr int millisecondsBetweenCancelChecks = 20;
        BuildingSite site;
        site.m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        site.m_lock->setStaleLockTime(0); // a dead owner is noticed all the same; building may take its time
        while (!site.m_lock->tryLock(millisecondsBetweenCancelChecks)) {
            if (cancelled.isSet())
                return failure(ErrorCode::Cancelled, tr("Cancelled."));
            if (site.m_lock->error() != QLockFile::LockFailedError)
                return failure(ErrorCode::Io, tr("The snapshot cannot be written beside the workspace."),
                               QDir::toNativeSeparators(path));
        }
        // QSaveFile gives its files six letters more than the name that they are to have.
        const QFileInfo file(path);
        QDir folder = file.dir();
        for (const QString &name : folder.entryList({file.fileName() + QStringLiteral(".??????")}, QDir::Files))
            folder.remove(name);
        return site;
    }

private:
    std::unique_ptr<QLockFile> m_lock;
};

/// Encodes the columns of all tables with two threads, the large ones first.
Result<std::vector<std::vector<EncodedColumn>>> encodeColumns(const std::vector<TableImage> &images,
                                                              const CancelFlag &cancelled)
{
    struct Task
    {
        size_t cells;
        const ColumnImage *image;
        EncodedColumn *encoded;
    };
    std::vector<std::vector<EncodedColumn>> encoded;
    std::vector<Task> tasks;
    for (const TableImage &image : images)
        encoded.emplace_back(image.columns.size());
    for (size_t i = 0; i < images.size(); ++i) {
        for (size_t c = 0; c < images[i].columns.size(); ++c) {
            const ColumnImage &column = images[i].columns[c];
            if (column.isText() && column.texts().isTooLarge())
                return failure(ErrorCode::Refused,
                               tr("The column %1 holds more text than a snapshot can hold.")
                                   .arg(images[i].table->name + QLatin1Char('.') + column.column->name));
            tasks.push_back({images[i].ids().size() + (column.isText() ? column.texts().bytes().size() : 0), &column,
                             &encoded[i][c]});
        }
    }
    std::sort(tasks.begin(), tasks.end(), [](const Task &a, const Task &b) { return a.cells > b.cells; });
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < tasks.size() && !cancelled.isSet(); i = next++)
            *tasks[i].encoded = encodeColumn(*tasks[i].image);
    };
    std::thread second(work);
    work();
    second.join();
    if (cancelled.isSet())
        return failure(ErrorCode::Cancelled, tr("Cancelled."));
    return encoded;
}

Status writeTables(SnapshotWriter &writer, const Catalog &catalog, const std::vector<TableImage> &images,
                   const CancelFlag &cancelled)
{
    auto encoded = encodeColumns(images, cancelled);
    if (!encoded)
        return failure(encoded.error());
    const auto imageOf = [&](const QString &name) -> const TableImage & {
        return *std::find_if(images.cbegin(), images.cend(),
                             [&](const TableImage &image) { return image.table->name == name; });
    };
    for (size_t i = 0; i < images.size(); ++i) {
        if (cancelled.isSet())
            return failure(ErrorCode::Cancelled, tr("Cancelled."));
        const CatalogJoin *join = snapshotformat::joinToParent(catalog, images[i].table->name);
        std::vector<uint32_t> rows;
        if (join)
            rows = parentRows(images[i].column(join->foreignKey)->numbers(), imageOf(join->parent).ids());
        if (auto added = writer.addTable(images[i], join ? join->parent : QString(), rows, (*encoded)[i]); !added)
            return added;
    }
    return {};
}

} // namespace

QString snapshotPath(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    return QDir(file.absolutePath()).filePath(file.completeBaseName() + QStringLiteral(".odziv-snapshot"));
}

Result<SnapshotOrigin> currentOrigin(Connection &connection, const Catalog &catalog, const QTimeZone &zone)
{
    SnapshotOrigin origin;
    origin.structureHash = snapshotformat::structureHash(catalog);
    origin.timeZone = QString::fromUtf8(zone.id());
    auto query = connection.prepare(QStringLiteral(
        "SELECT (SELECT value FROM setting WHERE key = 'workspaceId'), (SELECT epoch FROM changeRecording),"
        " (SELECT coalesce(max(at), -1) FROM dataLoad)"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    if (query->next()) {
        origin.workspaceId = query->text(0);
        origin.epoch = query->integer(1);
        origin.dataTime = query->integer(2);
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    auto sequence = ChangeLog::newest(connection);
    if (!sequence)
        return failure(sequence.error());
    origin.sequence = *sequence;
    return origin;
}

Result<SnapshotStatistics> buildSnapshot(Workspace &workspace, const Catalog &catalog, const Clock &clock,
                                         const CancelFlag &cancelled, const ProgressCallback &progress)
{
    const qint64 started = clock.steadyMilliseconds();
    auto site = BuildingSite::enter(snapshotPath(workspace.path()), cancelled);
    if (!site)
        return failure(site.error());
    const QTimeZone zone = workspace.timeZone();
    auto twins = TwinReaders::begin(workspace.path(), catalog, zone, cancelled);
    if (!twins)
        return failure(twins.error());
    twins->origin.builtAt = clock.nowUtc().toMSecsSinceEpoch();

    const LocalDayOf dayOf(zone);
    auto images = ParallelReader(catalog, dayOf, cancelled, progress).read(*twins, snapshotformat::tablesOf(catalog));
    if (!images)
        return failure(images.error());
    SnapshotWriter writer(snapshotPath(workspace.path()));
    if (auto begun = writer.begin(); !begun)
        return failure(begun.error());
    if (auto written = writeTables(writer, catalog, *images, cancelled); !written)
        return failure(written.error());
    if (cancelled.isSet())
        return failure(ErrorCode::Cancelled, tr("Cancelled."));
    auto bytes = writer.finish(twins->origin);
    if (!bytes)
        return failure(bytes.error());
    SnapshotStatistics statistics;
    for (const TableImage &image : *images)
        statistics.rows += static_cast<qint64>(image.ids().size());
    statistics.bytes = *bytes;
    statistics.seconds = static_cast<double>(clock.steadyMilliseconds() - started) / 1000.0;
    return statistics;
}

} // namespace odziv
