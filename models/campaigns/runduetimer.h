/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QString>

#include <optional>

namespace odziv {

/// A timer of the operating system that runs `odziv-cli run-due WORKSPACE` every few minutes for the user who installs
/// it: a systemd user timer on Linux, a task of the Task Scheduler on Windows. One for each workspace. While a window
/// has the workspace open, what is run by the timer finds it locked and does nothing; the window does the same itself.
///
/// Every function may take seconds: not for the GUI thread.
namespace RunDueTimer {

/// The user's timer for this workspace is there.
Result<bool> isInstalled(const QString &workspacePath);
/// Every how many minutes it looks; none when that cannot be told, or no timer is there.
std::optional<int> minutes(const QString &workspacePath);
/// Installs or replaces it. `program` is the absolute path of odziv-cli; `minutes` 1..59. Leaves nothing behind when it
/// fails.
Status install(const QString &workspacePath, const QString &program, int minutes = 5);
/// Removes it; one that is not there is removed already.
Status remove(const QString &workspacePath);

/// "odziv-run-due-1a2b3c4d": the name of the timer, the same for every way of writing the path.
QString name(const QString &workspacePath);
/// Where odziv-cli lies: beside the running program. Empty when it is not there.
QString commandLineProgram();

} // namespace RunDueTimer

} // namespace odziv
