/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignrehearsal.h"

#include <QObject>
#include <QThread>

namespace odziv {

/// Runs one rehearsal in a thread of its own. Lives in the thread of the window.
class RehearsalRunner final : public QObject
{
    Q_OBJECT

public:
    /// See CampaignRehearsal. Workspace and clock must outlive the runner.
    RehearsalRunner(Workspace &workspace, const Campaign &campaign, const QString &folder, const Clock &clock,
                    QObject *parent = nullptr);
    /// Stops what still runs and waits for it.
    ~RehearsalRunner() override;

    void start();
    void stop();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// The last signal; the thread is gone then.
    void ended(const odziv::RehearsalOutcome &outcome);

private:
    void finish(const RehearsalOutcome &outcome);

    QThread m_thread;
    CancelFlag m_cancelled = CancelFlag::create(); ///< the rehearsal is made with it
    CampaignRehearsal *m_rehearsal;                ///< lives and dies in m_thread
};

} // namespace odziv
