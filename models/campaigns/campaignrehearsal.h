/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/queuerehearsal.h"
#include "campaigns/sendforecast.h"
#include "channels/emailchannel.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace odziv {

/// How a rehearsal went.
struct RehearsalOutcome
{
    std::optional<Error> error;
    QueueCounts counts;
    qint64 bytes = 0; ///< of all messages
    double seconds = 0;
    std::optional<SendForecast> forecast; ///< of the real thing, begun now; none without a mail server
};

/// A full run of a campaign into files: the same freezing, late check, rendering and journal as the launch, with files
/// at the end of the line; the workspace is not changed. Event-driven; start() blocks while the recipients are frozen.
class CampaignRehearsal final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made when it is missing; it must be empty, so that files of two runs are never mixed.
    /// `cancelled` interrupts the freezing, too.
    CampaignRehearsal(Workspace &workspace, Campaign campaign, QString folder, const Clock &clock,
                      CancelFlag cancelled = {}, QObject *parent = nullptr);
    ~CampaignRehearsal() override;

    void start();
    void stop();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void ended(const odziv::RehearsalOutcome &outcome);

private:
    Status prepare();
    void tell();
    void finish(const std::optional<Error> &error);
    qint64 writtenBytes() const;
    std::optional<SendForecast> forecast(qint64 messages);

    Workspace &m_workspace;
    Campaign m_campaign;
    QString m_folder;
    const Clock &m_clock;
    CancelFlag m_cancelled;
    QTimer m_tick;
    std::unique_ptr<QueueRehearsal> m_queue;
    std::unique_ptr<EmailChannel> m_channel;
    qint64 m_startedAt = 0;
};

} // namespace odziv
