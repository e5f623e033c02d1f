/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "channels/recipientmessages.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace odziv {

/// A recipient with what was made for it, and when: by the steady clock, and by the state of the workspace's data (see
/// MessageSource::dataVersion).
struct MadeMessage
{
    QueueEntry entry;
    RecipientMessages::Made made;
    qint64 at = 0;
    qint64 dataVersion = 0;
};

/// Where messages are made.
struct MessageSource
{
    /// The reader of the thread that it is called in: messages are then made in a thread of their own. Empty: in the
    /// caller's thread, with the caller's reader.
    std::function<Result<Connection *>()> threadReader = {};
    /// A number that moves on after every committed change of what messages are made of; called from any thread. Empty:
    /// nothing changes while messages are made.
    std::function<qint64()> dataVersion = {};

    qint64 version() const { return dataVersion ? dataVersion() : 0; }
};

/// Makes messages ahead of the wire. Lives in the thread of the channel that it works for.
class MessageWorkshop final : public QObject
{
    Q_OBJECT

public:
    using Made = std::function<void(Result<std::vector<MadeMessage>>)>;

    /// `reader` is the caller's; it must outlive this where messages are made in the caller's thread.
    MessageWorkshop(CampaignMessage message, Connection &reader, MessageSource source, const Clock &clock,
                    QObject *parent = nullptr);
    /// Waits for what is being made; nobody is told of it any more.
    ~MessageWorkshop() override;

    /// Makes the messages of `entries`; `made` comes from the event loop. One order after the other.
    void make(const std::vector<QueueEntry> &entries, Made made);

private:
    Result<std::vector<MadeMessage>> work(const std::vector<QueueEntry> &entries);

    CampaignMessage m_message;
    Connection &m_reader;
    MessageSource m_source;
    const Clock &m_clock;
    std::optional<RecipientMessages> m_messages; ///< of the worker's thread
    std::unique_ptr<QObject> m_worker;
    QThread m_thread;
};

} // namespace odziv
