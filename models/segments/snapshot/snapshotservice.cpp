/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotservice.h"

#include "common/logging.h"
#include "common/translate.h"
#include "segments/snapshot/changelog.h"
#include "segments/snapshot/snapshotpatch.h"

#include <QScopeGuard>

#include <future>

namespace odziv {

namespace {

/// More changes than this are read faster by building anew.
constexpr qint64 mostPatched = 50000;
/// So many changes since the file was built are worth a new file, so that the next start need not patch them again.
constexpr qint64 mostPatchedBeforeBuilding = 20000;

/// Fewer rows are read before a second connection is open.
constexpr qint64 changesWorthTwoReaders = 1000;

bool isSameMoment(const SnapshotOrigin &a, const SnapshotOrigin &b)
{
    return a.epoch == b.epoch && a.sequence == b.sequence && a.dataTime == b.dataTime;
}

/// One more reader of the moment which another one sees.
struct SecondReader
{
    std::unique_ptr<Connection> connection;
    std::unique_ptr<DatabasePages> pages; ///< null when somebody has written since; goes before the connection

    static Result<SecondReader> begin(const QString &path, const Catalog &catalog, const QTimeZone &zone,
                                      const SnapshotOrigin &moment, const CancelFlag &cancelled)
    {
        auto connection = Connection::open(path, Connection::Mode::Reader);
        if (!connection)
            return failure(connection.error());
        (*connection)->setCancelFlag(cancelled);
        auto pages = DatabasePages::begin(**connection);
        if (!pages)
            return failure(pages.error());
        const auto seen = currentOrigin(**connection, catalog, zone);
        if (!seen)
            return failure(seen.error());
        if (!isSameMoment(*seen, moment))
            pages->reset();
        return SecondReader{std::move(*connection), std::move(*pages)};
    }
};

} // namespace

QString snapshotStateName(SnapshotState state)
{
    switch (state) {
    case SnapshotState::None:
        return QStringLiteral("none");
    case SnapshotState::Current:
        return QStringLiteral("current");
    case SnapshotState::Stale:
        return QStringLiteral("stale");
    }
    Q_UNREACHABLE();
    return {};
}

SnapshotService::SnapshotService(Workspace &workspace, const Clock &clock, const Catalog &catalog)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_catalog(catalog)
{
    m_builder.setMaxThreadCount(1);
}

SnapshotService::~SnapshotService()
{
    cancelBuilding();
    m_builder.waitForDone();
}

Result<SnapshotOrigin> SnapshotService::originNow()
{
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    return currentOrigin(**reader, m_catalog, m_workspace.timeZone());
}

bool SnapshotService::isUsable(const Snapshot &snapshot, const SnapshotOrigin &now) const
{
    const SnapshotOrigin &then = snapshot.origin();
    return then.workspaceId == now.workspaceId && then.structureHash == now.structureHash
           && then.timeZone == now.timeZone;
}

std::shared_ptr<const Snapshot> SnapshotService::newest()
{
    const auto known = [&] {
        const QMutexLocker lock(&m_mutex);
        return m_snapshot;
    };
    if (auto snapshot = known())
        return snapshot;
    const QMutexLocker opening(&m_opening);
    if (auto snapshot = known())
        return snapshot;
    auto opened = openFile();
    if (!opened)
        return {};
    if (!opened->isFlushed())
        startFlushing(opened->origin());
    const QMutexLocker lock(&m_mutex);
    // One may have been built meanwhile.
    if (!m_snapshot) {
        m_snapshot = std::move(opened);
        m_fileSequence = m_snapshot->origin().sequence;
    }
    return m_snapshot;
}

std::shared_ptr<const Snapshot> SnapshotService::openFile()
{
    auto opened = Snapshot::open(snapshotPath(m_workspace.path()));
    if (opened) {
        const auto now = originNow();
        if (!now || !isUsable(**opened, *now))
            return {};
        const Status sound = (*opened)->isFlushed() ? Status() : (*opened)->verify();
        if (sound)
            return *opened;
        opened = failure(sound.error());
    }
    if (opened.error().code != ErrorCode::NotFound)
        qCWarning(lcSegments).noquote() << "the snapshot is not used:" << opened.error().text;
    return {};
}

void SnapshotService::startFlushing(SnapshotOrigin origin)
{
    origin.builtAt = 0; // as it is wanted
    m_builder.start([this, origin] {
        const auto flushed = flushSnapshot(snapshotPath(m_workspace.path()));
        if (flushed)
            return;
        qCWarning(lcSegments).noquote() << "the snapshot is not used:" << flushed.error().text;
        const QMutexLocker lock(&m_mutex);
        m_snapshot.reset();
        m_failedFor = origin;
        m_failure = flushed.error();
    });
}

Result<SnapshotState> SnapshotService::state()
{
    const auto snapshot = newest();
    if (!snapshot)
        return SnapshotState::None;
    const auto now = originNow();
    if (!now)
        return failure(now.error());
    if (!isUsable(*snapshot, *now))
        return SnapshotState::None;
    return isSameMoment(snapshot->origin(), *now) ? SnapshotState::Current : SnapshotState::Stale;
}

Result<std::shared_ptr<const Snapshot>> SnapshotService::patched(const Snapshot &snapshot, const CancelFlag &cancelled)
{
    const QTimeZone zone = m_workspace.timeZone();
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    Connection &connection = **reader;
    auto pages = DatabasePages::begin(connection);
    if (!pages)
        return failure(pages.error());
    connection.setCancelFlag(cancelled);
    const auto uncancelled = qScopeGuard([&] { connection.setCancelFlag({}); });
    auto now = currentOrigin(connection, m_catalog, zone);
    if (!now)
        return failure(now.error());
    const SnapshotOrigin &then = snapshot.origin();
    if (!isUsable(snapshot, *now) || now->epoch != then.epoch || now->sequence < then.sequence
        || now->sequence - then.sequence > mostPatched)
        return std::shared_ptr<const Snapshot>();
    const qint64 count = now->sequence - then.sequence;
    const auto begun = count >= changesWorthTwoReaders ? std::launch::async : std::launch::deferred;
    auto log = std::async(begun, [&] { return ChangeLog::between(**pages, then.sequence, now->sequence); });
    std::vector<DatabasePages *> readers{pages->get()};
    SecondReader second;
    if (begun == std::launch::async) {
        auto opened = SecondReader::begin(m_workspace.path(), m_catalog, zone, *now, cancelled);
        if (!opened)
            return failure(opened.error());
        second = std::move(*opened);
        if (second.pages)
            readers.push_back(second.pages.get());
    }
    const auto changes = log.get();
    if (!changes)
        return failure(changes.error());
    if (!*changes)
        return std::shared_ptr<const Snapshot>();
    now->builtAt = m_clock.nowUtc().toMSecsSinceEpoch();
    const LocalDayOf dayOf(zone);
    return patchedSnapshot(snapshot, readers, m_catalog, dayOf, **changes, *now, cancelled);
}

Result<std::shared_ptr<const Snapshot>> SnapshotService::upToDate(const CancelFlag &cancelled)
{
    const QMutexLocker patching(&m_patching);
    const auto now = originNow();
    if (!now)
        return failure(now.error());
    const auto snapshot = newest();
    if (!snapshot || !isUsable(*snapshot, *now))
        return std::shared_ptr<const Snapshot>();
    if (isSameMoment(snapshot->origin(), *now))
        return snapshot;
    auto fresh = patched(*snapshot, cancelled);
    if (!fresh || !*fresh)
        return fresh;
    bool hasManyPatches = false;
    {
        const QMutexLocker lock(&m_mutex);
        // A newer one may have been built meanwhile; it is patched when it is asked for.
        if (m_snapshot == snapshot)
            m_snapshot = *fresh;
        hasManyPatches = now->sequence - m_fileSequence > mostPatchedBeforeBuilding;
    }
    if (hasManyPatches)
        static_cast<void>(startBuilding(*now));
    return fresh;
}

Result<SnapshotService::Answer> SnapshotService::answering(const CancelFlag &cancelled)
{
    auto fresh = upToDate(cancelled);
    if (!fresh)
        return failure(fresh.error());
    if (*fresh)
        return Answer{*fresh, false};
    const auto now = originNow();
    if (!now)
        return failure(now.error());
    if (auto started = startBuilding(*now); !started)
        return failure(started.error());
    const auto old = newest();
    if (old && isUsable(*old, *now))
        return Answer{old, true};
    auto built = current(cancelled);
    if (!built)
        return failure(built.error());
    return Answer{*built, false};
}

Result<std::shared_ptr<const Snapshot>> SnapshotService::current(const CancelFlag &cancelled)
{
    // Others may change the workspace while it is being read, so that what was built is old again.
    for (;;) {
        auto fresh = upToDate(cancelled);
        if (!fresh || *fresh)
            return fresh;
        const auto now = originNow();
        if (!now)
            return failure(now.error());
        if (auto started = startBuilding(*now); !started)
            return failure(started.error());
        if (auto waited = waitForBuilding(cancelled); !waited)
            return failure(waited.error());
    }
}

Status SnapshotService::startBuilding(const SnapshotOrigin &wanted)
{
    const QMutexLocker lock(&m_mutex);
    if (m_isBuilding)
        return {};
    if (m_failedFor == wanted)
        return failure(m_failure);
    m_isBuilding = true;
    m_cancelBuilding = CancelFlag::create();
    m_builder.start([this, wanted, cancelled = m_cancelBuilding] {
        const auto built = rebuild(cancelled);
        const QMutexLocker done(&m_mutex);
        m_isBuilding = false;
        m_failedFor.reset();
        if (!built) {
            m_failedFor = wanted;
            m_failure = built.error();
        }
        m_built.wakeAll();
    });
    return {};
}

Status SnapshotService::waitForBuilding(const CancelFlag &cancelled)
{
    constexpr unsigned long millisecondsBetweenCancelChecks = 5;
    const QMutexLocker lock(&m_mutex);
    while (m_isBuilding) {
        m_built.wait(&m_mutex, millisecondsBetweenCancelChecks);
        if (cancelled.isSet())
            return failure(ErrorCode::Cancelled, tr("Cancelled."));
    }
    if (m_failedFor)
        return failure(m_failure);
    return {};
}

bool SnapshotService::isBuilding() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isBuilding;
}

void SnapshotService::cancelBuilding()
{
    const QMutexLocker lock(&m_mutex);
    m_cancelBuilding.set();
}

Result<SnapshotStatistics> SnapshotService::rebuild(const CancelFlag &cancelled, const ProgressCallback &progress)
{
    const QMutexLocker building(&m_building);
    auto built = buildSnapshot(m_workspace, m_catalog, m_clock, cancelled, progress);
    if (!built)
        return built;
    auto opened = Snapshot::open(snapshotPath(m_workspace.path()));
    if (!opened)
        return failure(opened.error());
    {
        const QMutexLocker lock(&m_mutex);
        m_snapshot = *opened;
        m_fileSequence = m_snapshot->origin().sequence;
        m_failedFor.reset();
    }
    Q_EMIT renewed();
    startFlushing((*opened)->origin());
    return built;
}

} // namespace odziv
