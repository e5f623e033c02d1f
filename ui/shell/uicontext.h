/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/windowedtablemodel.h"
#include "store/workspace.h"

#include <QSettings>
#include <QThreadPool>

#include <functional>

namespace odziv {

class LiveSegmentEvaluator;
class SendingDesk;
class StatusArea;

/// The services that a page borrows. They outlive every page of the workspace; pools are drained before the
/// workspace goes. A copy is as good as the original.
struct UiContext
{
    Workspace &workspace;
    const Clock &clock;
    StatusArea &statusArea;
    QSettings &settings;
    /// Reads of a few milliseconds: pages of rows, one record.
    QThreadPool &quickReads;
    /// Reads and jobs that may take seconds: orders, counts, exports.
    QThreadPool &slowReads;
    QTimeZone zone;
    QLocale locale;
    /// Shows the page `name` and hands it `argument` (usually the id of a record); see Page::open().
    std::function<void(const QString &name, const QVariant &argument)> openPage;
    /// Who works here; stamped on what is made and changed.
    QString userName;
    /// Launches, resumes and ends campaigns, and keeps the passwords of mail servers.
    SendingDesk &sending;
    /// Counts segments; one for all pages, so that what one has counted is known to the others.
    LiveSegmentEvaluator &evaluator;

    /// For the table models of a page.
    TableEnvironment tableEnvironment() const { return {&quickReads, &slowReads, locale, zone, clock.today(zone)}; }
};

} // namespace odziv
