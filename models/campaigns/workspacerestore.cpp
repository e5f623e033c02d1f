/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "workspacerestore.h"

#include "campaigns/campaignstorage.h"
#include "common/translate.h"
#include "sendqueue/sendqueuestorage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace odziv {

namespace {

/// Brings everything into the one file, so that it can be given another name.
Status gather(Workspace &workspace)
{
    auto gathered = workspace.writer()->runOutsideTransaction([](Connection &connection) -> Status {
        auto busy = connection.scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!busy)
            return failure(busy.error());
        if (busy->toInt() != 0)
            return failure(ErrorCode::Locked, tr("Another program reads the workspace. Close it and try again."));
        return {};
    });
    return gathered;
}

Result<QString> workspaceId(Workspace &workspace)
{
    auto connection = workspace.reader();
    if (!connection)
        return failure(connection.error());
    auto id = (*connection)->scalar(QStringLiteral("SELECT value FROM setting WHERE key = 'workspaceId'"));
    if (!id)
        return failure(id.error());
    return id->toString();
}

/// Moves the workspace at `target` aside; answers its new path, or nothing when there is none.
Result<QString> moveAside(const QString &target, const QString &restoredId, const Clock &clock)
{
    const QString place = QDir::toNativeSeparators(target);
    if (!QFileInfo::exists(target))
        return QString();
    {
        auto present = Workspace::open(target);
        if (!present)
            return failure(present.error());
        if ((*present)->isReadOnly())
            return failure(ErrorCode::Locked, (*present)->readOnlyReason(), place);
        auto id = workspaceId(**present);
        if (!id)
            return failure(id.error());
        if (*id != restoredId)
            return failure(ErrorCode::Refused,
                           tr("Another workspace lies there, not the one that was backed up. Choose another path or"
                              " move it away first."),
                           place);
        if (auto gathered = gather(**present); !gathered)
            return failure(gathered.error());
    }
    const QFileInfo file(target);
    const QString stamp = clock.nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString aside = file.absoluteDir().filePath(
        QStringLiteral("%1-before-restore-%2.%3").arg(file.completeBaseName(), stamp, file.suffix()));
    if (!QFile::rename(target, aside))
        return failure(ErrorCode::Io, tr("The workspace in that place cannot be moved aside."), place);
    for (const char *suffix : {"-wal", "-shm", "-snapshot"})
        QFile::remove(target + QLatin1String(suffix));
    return aside;
}

/// When the workspace was copied as a backup; nothing for one that is none.
Result<std::optional<QDateTime>> backupMark(Connection &connection)
{
    auto mark = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = 'backupAt'"));
    if (!mark)
        return failure(mark.error());
    if (mark->isNull())
        return std::optional<QDateTime>();
    return std::optional<QDateTime>(QDateTime::fromString(mark->toString(), Qt::ISODate));
}

Status settleCampaigns(Connection &connection, const Clock &clock, RestoreOutcome &outcome)
{
    auto campaigns = CampaignStorage::list(connection);
    if (!campaigns)
        return failure(campaigns.error());
    const QString explanation = tr("restored from a backup of %1: it may have been sent after that")
                                    .arg(outcome.backupAt.toString(Qt::ISODate));
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    for (const CampaignSummary &summary : std::as_const(*campaigns)) {
        if (!summary.launchedAt) {
            if (summary.mode == CampaignMode::Manual || summary.status != CampaignStatus::Draft)
                continue;
            // It may have launched itself after the backup.
            ++outcome.heldBack;
            if (auto held = CampaignStorage::setStatus(connection, summary.id, CampaignStatus::Stopped, clock); !held)
                return held;
            continue;
        }
        const QueueContext context{summary.id, campaignChannelName(summary.channel), QStringLiteral("restore")};
        auto inDoubt = SendQueueStorage::quarantine(connection, context, explanation, now);
        if (!inDoubt)
            return failure(inDoubt.error());
        outcome.inDoubt += *inDoubt;
        if (summary.status != CampaignStatus::Running)
            continue;
        if (auto paused = CampaignStorage::setStatus(connection, summary.id, CampaignStatus::Paused, clock); !paused)
            return paused;
    }
    if (auto unmarked = connection.execute(QStringLiteral("DELETE FROM setting WHERE key = 'backupAt'")); !unmarked)
        return unmarked;
    // A snapshot of other data must not be taken for one of these.
    if (auto moved = connection.execute(QStringLiteral("UPDATE changeRecording SET epoch = epoch + 1")); !moved)
        return moved;
    return connection.execute(QStringLiteral("INSERT INTO dataLoad (kind, at) VALUES ('restore', ?)"), {now});
}

/// Makes a settled copy of `backup` at `path`, so that what gets the workspace's name later is harmless already.
Status makeSettledCopy(Workspace &backup, const QString &path, const Clock &clock, const ProgressCallback &progress,
                       RestoreOutcome &outcome)
{
    if (auto copied = backup.backup(path, progress); !copied)
        return copied;
    auto copy = Workspace::open(path);
    if (!copy)
        return failure(copy.error());
    auto settled = (*copy)->write([&](Connection &connection) { return settleCampaigns(connection, clock, outcome); });
    return settled ? gather(**copy) : settled;
}

void removeCopy(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Result<RestoreOutcome> restoreWorkspace(const QString &backup, const QString &target, const Clock &clock,
                                        const ProgressCallback &progress)
{
    RestoreOutcome outcome;
    auto source = Workspace::open(backup, Workspace::Access::ReadOnly);
    if (!source)
        return failure(source.error());
    auto id = workspaceId(**source);
    if (!id)
        return failure(id.error());
    auto reader = (*source)->reader();
    if (!reader)
        return failure(reader.error());
    auto mark = backupMark(**reader);
    if (!mark)
        return failure(mark.error());
    outcome.backupAt = mark->value_or(QFileInfo(backup).lastModified().toUTC());
    const QString copy = target + QStringLiteral(".restoring");
    removeCopy(copy);
    auto made = makeSettledCopy(**source, copy, clock, progress, outcome);
    auto aside = made ? moveAside(target, *id, clock) : Result<QString>(QString());
    if (made && !aside)
        made = failure(aside.error());
    if (made && !QFile::rename(copy, target)) {
        made = failure(ErrorCode::Io, tr("The restored workspace could not be given its name."),
                       QDir::toNativeSeparators(target));
        if (!aside->isEmpty())
            QFile::rename(*aside, target);
    }
    removeCopy(copy);
    if (!made)
        return failure(made.error());
    outcome.movedAside = *aside;
    return outcome;
}

Result<std::optional<RestoreOutcome>> settleBackup(Connection &connection, const Clock &clock)
{
    auto mark = backupMark(connection);
    if (!mark)
        return failure(mark.error());
    if (!*mark)
        return std::optional<RestoreOutcome>();
    RestoreOutcome outcome;
    outcome.backupAt = **mark;
    if (auto settled = settleCampaigns(connection, clock, outcome); !settled)
        return failure(settled.error());
    return std::optional<RestoreOutcome>(outcome);
}

} // namespace odziv
