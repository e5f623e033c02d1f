/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"

#include <QString>

namespace odziv {

/// How one program asks another, which holds the lock of the workspace, to pause a campaign: by an empty file
/// `WORKSPACE.pause-ID` beside the workspace. The sender looks for it about twice a second, takes it away and pauses.
namespace PauseRequest {

/// False when the file cannot be made.
bool make(const QString &workspacePath, CampaignId campaign);
/// True when there was a request; it is gone then.
bool take(const QString &workspacePath, CampaignId campaign);

} // namespace PauseRequest

} // namespace odziv
