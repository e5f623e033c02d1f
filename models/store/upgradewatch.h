/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"

#include <QString>

#include <functional>

namespace odziv {

/// How far the upgrade of an older workspace is.
struct UpgradeProgress
{
    int step = 1;     ///< counted from 1
    int steps = 1;    ///< how many the workspace needs
    QString title;    ///< what the step is about, for people: "the send queue and the sent records"
    qint64 done = 0;  ///< rows gone through in all steps so far, of `total`
    qint64 total = 0; ///< reckoned beforehand; 0 at the end, while all of it is being written to the disk
};

/// Who follows the upgrade of an older workspace, and how it is stopped. Nobody, unless set.
struct UpgradeWatch
{
    /// Called on the writing thread, when a step begins and many times a second while it goes through rows.
    std::function<void(const UpgradeProgress &)> progress;
    /// Once set, the upgrade soon fails with Cancelled, and the workspace stays as it was.
    CancelFlag cancelled;
};

} // namespace odziv
