/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "messageworkshop.h"

namespace odziv {

MessageWorkshop::MessageWorkshop(CampaignMessage message, Connection &reader, MessageSource source, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_message(std::move(message))
    , m_reader(reader)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_worker(std::make_unique<QObject>())
{
    if (!m_source.threadReader)
        return;
    m_thread.setObjectName(QStringLiteral("messages"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

MessageWorkshop::~MessageWorkshop()
{
    if (!m_thread.isRunning())
        return;
    // Statements end in the thread of their connection, which ends with the thread.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_messages.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void MessageWorkshop::make(const std::vector<QueueEntry> &entries, Made made)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, entries, made = std::move(made)] {
            auto all = std::make_shared<Result<std::vector<MadeMessage>>>(work(entries));
            QMetaObject::invokeMethod(
                this, [all, made] { made(std::move(*all)); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

Result<std::vector<MadeMessage>> MessageWorkshop::work(const std::vector<QueueEntry> &entries)
{
    if (!m_messages) {
        auto reader = m_source.threadReader ? m_source.threadReader() : Result<Connection *>(&m_reader);
        if (!reader)
            return failure(reader.error());
        auto prepared = RecipientMessages::prepare(**reader, m_message, m_clock);
        if (!prepared)
            return failure(prepared.error());
        m_messages.emplace(std::move(*prepared));
    }
    // Asked for before anything is read: what changes from now on makes the messages old.
    const qint64 version = m_source.version();
    const qint64 at = m_clock.steadyMilliseconds();
    auto made = m_messages->make(entries);
    if (!made)
        return failure(made.error());
    std::vector<MadeMessage> all;
    all.reserve(entries.size());
    for (size_t i = 0; i < entries.size(); ++i)
        all.push_back({entries[i], std::move((*made)[i]), at, version});
    return all;
}

} // namespace odziv
