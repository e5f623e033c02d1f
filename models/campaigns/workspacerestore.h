/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "store/workspace.h"

#include <QDateTime>

#include <optional>

namespace odziv {

/// What a restore did.
struct RestoreOutcome
{
    qint64 inDoubt = 0;  ///< recipients of which nobody knows what happened after the backup
    qint64 heldBack = 0; ///< scheduled campaigns that would otherwise have launched themselves
    QString movedAside;  ///< where the workspace that was in the place is now; empty: there was none
    QDateTime backupAt;  ///< UTC; when the backup was made
};

/// Makes the workspace `target` from `backup`. Nothing that the backup takes for unsent is sent again by itself: every
/// recipient that was not final becomes in doubt, running campaigns are paused, and scheduled ones are held back.
///
/// A workspace that lies at `target` already is moved aside, never overwritten, and only if nobody has it open and it
/// is the same workspace; another file there is refused.
Result<RestoreOutcome> restoreWorkspace(const QString &backup, const QString &target, const Clock &clock,
                                        const ProgressCallback &progress = {});

/// A backup that is opened in place of its workspace sends nothing again either: the first time, its campaigns are
/// settled as restoreWorkspace() does. Answers nothing for a workspace that is no backup, or is settled. Wants the
/// writer's connection inside a transaction, while nobody sends.
Result<std::optional<RestoreOutcome>> settleBackup(Connection &connection, const Clock &clock);

} // namespace odziv
