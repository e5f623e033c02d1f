/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotservice.h"

#include "common/logging.h"

namespace odziv {

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
{}

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
    const QMutexLocker lock(&m_mutex);
    if (m_snapshot)
        return m_snapshot;
    auto opened = Snapshot::open(snapshotPath(m_workspace.path()));
    if (!opened) {
        if (opened.error().code != ErrorCode::NotFound)
            qCWarning(lcSegments).noquote() << "the snapshot is not used:" << opened.error().text;
        return {};
    }
    const auto now = originNow();
    if (!now || !isUsable(**opened, *now))
        return {};
    m_snapshot = *opened;
    return m_snapshot;
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
    const bool same = snapshot->origin().epoch == now->epoch && snapshot->origin().sequence == now->sequence
                      && snapshot->origin().dataTime == now->dataTime;
    return same ? SnapshotState::Current : SnapshotState::Stale;
}

Result<std::shared_ptr<const Snapshot>> SnapshotService::current(const CancelFlag &cancelled)
{
    auto now = state();
    if (!now)
        return failure(now.error());
    if (*now == SnapshotState::Current)
        return newest();
    const QMutexLocker building(&m_building);
    // Another thread may have built it meanwhile.
    now = state();
    if (!now)
        return failure(now.error());
    if (*now != SnapshotState::Current) {
        if (auto built = rebuild(cancelled); !built)
            return failure(built.error());
    }
    return newest();
}

Result<SnapshotStatistics> SnapshotService::rebuild(const CancelFlag &cancelled, const ProgressCallback &progress)
{
    auto built = buildSnapshot(m_workspace, m_catalog, m_clock, cancelled, progress);
    if (!built)
        return built;
    auto opened = Snapshot::open(snapshotPath(m_workspace.path()));
    if (!opened)
        return failure(opened.error());
    const QMutexLocker lock(&m_mutex);
    m_snapshot = *opened;
    return built;
}

} // namespace odziv
