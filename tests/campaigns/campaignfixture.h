/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/campaignrunner.h"
#include "common/clock.h"
#include "store/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace odziv {

/// A workspace with customers, a template, a segment of all contacts and a sender, that can be closed and opened
/// again. Aborts the test program when something that is not under test goes wrong.
class CampaignFixture
{
public:
    /// `recipients` contacts a1@example.test, a2@..., each of a customer of its own with two accounts.
    explicit CampaignFixture(int recipients);

    Workspace &workspace() { return *m_workspace; }
    const Clock &clock() const { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("test.odziv")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_workspace.reset(); }
    void open();

    /// What a campaign of this fixture is like.
    static Campaign campaign(const QString &name = QStringLiteral("Kampanja"));
    CampaignId create(const Campaign &campaign);
    /// Points the sender "default" at a port of this machine.
    void setSender(quint16 port, int connections = 4, int messagesPerConnection = 100);
    void execute(const QString &sql);
    QVariant scalar(const QString &sql);
    QueueCounts counts(CampaignId campaign);
    /// Runs a campaign to its end with the event loop of the test.
    CampaignRunOutcome run(CampaignId campaign, CampaignAction action,
                           const std::function<void(CampaignRunner &)> &meanwhile = {});

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace odziv
