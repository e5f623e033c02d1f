/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotbuilder.h"

#include "common/translate.h"
#include "criteria/joinsql.h"
#include "segments/snapshot/changelog.h"
#include "segments/snapshot/columnencoder.h"
#include "segments/snapshot/readtasks.h"
#include "segments/snapshot/snapshotwriter.h"
#include "store/filesystem.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <mutex>
#include <numeric>

namespace odziv {

namespace {

const QString idColumn = QStringLiteral("id");

tl::unexpected<Error> cancelledFailure()
{
    return failure(ErrorCode::Cancelled, tr("Cancelled."));
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

/// Two connections that see the same moment of the workspace.
struct TwinReaders
{
    std::array<std::unique_ptr<Connection>, 2> connections;
    std::array<std::unique_ptr<DatabasePages>, 2> pages; ///< go before the connections
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
            twins.pages[i].reset();
            auto begun = DatabasePages::begin(*twins.connections[i]);
            if (!begun)
                return failure(begun.error());
            twins.pages[i] = std::move(*begun);
            auto origin = currentOrigin(*twins.connections[i], catalog, zone);
            if (!origin)
                return failure(origin.error());
            versions[i] = origin->sequence ^ (origin->epoch << 40);
            twins.origin = *origin;
        }
        if (versions[0] == versions[1])
            return twins;
    }
    return cancelledFailure();
}

/// Copies all tables into a snapshot: reads them, the largest first, and writes the columns of those that were read.
class SnapshotCopy
{
public:
    SnapshotCopy(const Catalog &catalog, const LocalDayOf &dayOf, SnapshotWriter &writer, const CancelFlag &cancelled,
                 const ProgressCallback &progress)
        : m_catalog(catalog)
        , m_dayOf(dayOf)
        , m_writer(writer)
        , m_cancelled(cancelled)
        , m_progress(progress)
    {}

    Status run(TwinReaders &readers)
    {
        for (const QString &name : snapshotformat::tablesOf(m_catalog)) {
            Table &table = m_tables.emplace_back();
            table.described = m_catalog.table(name);
            table.join = snapshotformat::joinToParent(m_catalog, name);
            auto greatest
                = readers.connections[0]->scalar(QStringLiteral("SELECT max(id) FROM %1").arg(quotedName(name)));
            if (!greatest)
                return failure(greatest.error());
            table.expectedRows = greatest->toLongLong();
            m_total += 2 * table.expectedRows * table.described->columns.size();
        }
        std::vector<Table *> order;
        for (Table &table : m_tables)
            order.push_back(&table);
        std::sort(order.begin(), order.end(), [](const Table *a, const Table *b) {
            return a->expectedRows * a->described->columns.size() < b->expectedRows * b->described->columns.size();
        });
        m_unread = order.size();
        // The largest is added last, and so comes first.
        for (Table *table : order)
            m_tasks.add([this, table](DatabasePages &pages) { return read(*table, pages); });
        const std::array pages{readers.pages[0].get(), readers.pages[1].get()};
        if (auto copied = m_tasks.run(pages); !copied)
            return copied;
        for (const Table &table : m_tables)
            m_writer.addTable(table.contents);
        return {};
    }

    qint64 rows() const
    {
        return std::accumulate(m_tables.cbegin(), m_tables.cend(), qint64(0), [](qint64 sum, const Table &table) {
            return sum + static_cast<qint64>(table.contents.rows);
        });
    }

private:
    struct Table
    {
        const CatalogTable *described = nullptr;
        const CatalogJoin *join = nullptr; ///< to the parent; null for the root
        qint64 expectedRows = 0;
        TableImage image;
        snapshotformat::TableContents contents;
    };

    Status read(Table &table, DatabasePages &pages)
    {
        auto image = readTableImage(pages, *table.described, m_dayOf, m_cancelled);
        if (!image)
            return failure(image.error());
        table.image = std::move(*image);
        if (table.image.ids().size() >= SnapshotTable::noParent)
            return failure(ErrorCode::Refused,
                           tr("The table %1 has more rows than a snapshot can hold.").arg(table.described->name));
        table.contents.columns.resize(table.described->columns.size());
        snapshotformat::ColumnContents *contents = table.contents.columns.data();
        for (ColumnImage &column : table.image.columns)
            m_tasks.add([this, &table, &column, contents = contents++](DatabasePages &) {
                return write(table, column, *contents);
            });
        advance(table.expectedRows * table.described->columns.size());
        if (--m_unread == 0) {
            for (Table &other : m_tables)
                m_tasks.add([this, &other](DatabasePages &) { return writeKeys(other); });
        }
        return {};
    }

    Status write(const Table &table, ColumnImage &column, snapshotformat::ColumnContents &contents)
    {
        if (column.isText() && column.texts().isTooLarge())
            return failure(ErrorCode::Refused,
                           tr("The column %1 holds more text than a snapshot can hold.")
                               .arg(table.described->name + QLatin1Char('.') + column.column->name));
        contents = writeColumn(column, m_writer, m_cancelled);
        // Ids and references still lead from table to table.
        const bool isKey
            = column.column->name == idColumn || (table.join && column.column->name == table.join->foreignKey);
        if (!isKey)
            column.values = std::vector<int64_t>();
        advance(table.expectedRows);
        return m_cancelled.isSet() ? Status(cancelledFailure()) : Status();
    }

    Status writeKeys(Table &table)
    {
        const std::vector<int64_t> &ids = table.image.ids();
        table.contents.name = table.described->name;
        table.contents.rows = ids.size();
        table.contents.firstId = ids.empty() ? 0 : ids.front();
        const bool withoutGaps = ids.empty() || ids.back() - ids.front() == static_cast<int64_t>(ids.size()) - 1;
        if (!withoutGaps)
            table.contents.ids = m_writer.writeRows(ids);
        if (table.join) {
            const auto parent = std::find_if(m_tables.cbegin(), m_tables.cend(), [&](const Table &other) {
                return other.described->name == table.join->parent;
            });
            table.contents.parent = table.join->parent;
            table.contents.parentRow = m_writer.writeRows(
                parentRows(table.image.column(table.join->foreignKey)->numbers(), parent->image.ids()));
        }
        return m_cancelled.isSet() ? Status(cancelledFailure()) : Status();
    }

    void advance(qint64 cells)
    {
        if (!m_progress)
            return;
        const std::lock_guard lock(m_progressMutex);
        m_done += cells;
        m_progress(m_done, m_total);
    }

    const Catalog &m_catalog;
    const LocalDayOf &m_dayOf;
    SnapshotWriter &m_writer;
    const CancelFlag &m_cancelled;
    const ProgressCallback &m_progress;
    ReadTasks m_tasks;
    std::deque<Table> m_tables; ///< tasks refer to them
    std::atomic<size_t> m_unread = 0;
    std::mutex m_progressMutex;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// Lets one program at a time build beside a workspace. A dead owner is noticed; a living one may take its time.
std::unique_ptr<QLockFile> buildingLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

Status waitForLock(QLockFile &lock, const QString &path, const CancelFlag &cancelled)
{
    constexpr int millisecondsBetweenCancelChecks = 20;
    while (!lock.tryLock(millisecondsBetweenCancelChecks)) {
        if (cancelled.isSet())
            return cancelledFailure();
        if (lock.error() != QLockFile::LockFailedError)
            return failure(ErrorCode::Io, tr("The snapshot cannot be written beside the workspace."),
                           QDir::toNativeSeparators(path));
    }
    return {};
}

/// Only once the file is on the disk, so that the mark never gets there before the rest. Without a mark, the file is
/// checked when it is opened.
void markFlushed(const QString &path)
{
    using snapshotformat::Header;
    QFile file(path);
    Header header;
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
        && file.read(reinterpret_cast<char *>(&header), sizeof(header)) == sizeof(header)
        && file.seek(offsetof(Header, flushedMark)))
        file.write(reinterpret_cast<const char *>(&header.headerChecksum), sizeof(header.headerChecksum));
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
    const QString path = snapshotPath(workspace.path());
    const auto lock = buildingLock(path);
    if (auto locked = waitForLock(*lock, path, cancelled); !locked)
        return failure(locked.error());
    const QTimeZone zone = workspace.timeZone();
    auto twins = TwinReaders::begin(workspace.path(), catalog, zone, cancelled);
    if (!twins)
        return failure(twins.error());
    twins->origin.builtAt = clock.nowUtc().toMSecsSinceEpoch();

    SnapshotWriter writer(path);
    if (auto begun = writer.begin(); !begun)
        return failure(begun.error());
    const LocalDayOf dayOf(zone);
    SnapshotCopy copy(catalog, dayOf, writer, cancelled, progress);
    if (auto copied = copy.run(*twins); !copied)
        return failure(copied.error());
    auto bytes = writer.finish(twins->origin);
    if (!bytes)
        return failure(bytes.error());
    SnapshotStatistics statistics;
    statistics.rows = copy.rows();
    statistics.bytes = *bytes;
    statistics.seconds = static_cast<double>(clock.steadyMilliseconds() - started) / 1000.0;
    return statistics;
}

Status flushSnapshot(const QString &path)
{
    const auto lock = buildingLock(path);
    if (!lock->tryLock() || !QFile::exists(path))
        return {};
    if (!syncToDisk(path)) {
        QFile::remove(path);
        return failure(ErrorCode::Io, tr("The snapshot could not be written; is the disk full?"),
                       QDir::toNativeSeparators(path));
    }
    markFlushed(path);
    return {};
}

} // namespace odziv
