/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "fakedelivery.h"

#include "channels/emailchannel.h"
#include "sendqueue/sendqueuestorage.h"
#include "support/temporaryworkspace.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace odziv {

/// Runs over a real workspace with an imaginary server. Whatever the server does: nobody is lost, nobody gets a second
/// copy without having been in doubt, and no terminator leaves before its row says so on the disk.
class EmailRunFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

protected:
    /// Milliseconds that a run may take on a machine that has much else to do.
    static constexpr int patience = 60 * 1000;

    void freeze(int recipients, const QString &domain = QStringLiteral("example.test"));
    EmailJob job(int connections = 3);
    /// The workspace's writer; it fails while m_diskFull.
    SendJournal::Executor executor();
    EmailRunOutcome run(const EmailJob &job, const std::function<void(EmailChannel &)> &onStart = {});
    QueueCounts counts();
    QString stateOf(qint64 recipient);
    bool eachOnce(int recipients);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Connection> m_witness;
    std::unique_ptr<SystemClock> m_clock;
    FakeServer m_server;
    int m_notOnDisk = 0;
    std::atomic<bool> m_diskFull = false; ///< read in the writer's thread
};

} // namespace odziv
