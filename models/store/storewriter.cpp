/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "storewriter.h"

#include "store/transaction.h"

#include <sqlite3.h>

namespace odziv {

namespace {

/// Runs for every row, and a transaction touches a handful of tables.
void noteTable(void *touched, int, const char *, const char *table, sqlite3_int64)
{
    auto &tables = *static_cast<QByteArrayList *>(touched);
    if (!tables.contains(QByteArrayView(table)))
        tables << table;
}

QStringList names(const QByteArrayList &tables)
{
    QStringList names;
    for (const QByteArray &table : tables)
        names << QString::fromUtf8(table);
    return names;
}

} // namespace

Result<std::unique_ptr<StoreWriter>> StoreWriter::open(const QString &path)
{
    std::unique_ptr<StoreWriter> writer(new StoreWriter);
    writer->m_thread.setObjectName(QStringLiteral("store writer"));
    writer->m_worker = std::make_unique<QObject>();
    writer->m_worker->moveToThread(&writer->m_thread);
    writer->m_thread.start();
    auto opened = writer->inThread([&]() -> Status {
        auto connection = Connection::open(path, Connection::Mode::Writer);
        if (!connection)
            return failure(connection.error());
        writer->m_connection = std::move(*connection);
        sqlite3_update_hook(writer->m_connection->handle(), noteTable, &writer->m_touched);
        return {};
    });
    if (!opened)
        return failure(opened.error());
    return writer;
}

StoreWriter::~StoreWriter()
{
    if (!m_thread.isRunning())
        return;
    // The connection must be closed in the thread that opened it, after everything posted before.
    static_cast<void>(inThread([this]() -> Status {
        m_connection.reset();
        return {};
    }));
    m_thread.quit();
    m_thread.wait();
}

Status StoreWriter::inThread(const std::function<Status()> &task)
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    Status outcome;
    QMetaObject::invokeMethod(
        m_worker.get(), [&] { outcome = task(); }, Qt::BlockingQueuedConnection);
    return outcome;
}

Status StoreWriter::run(const Work &work)
{
    return inThread([&] { return runTransaction(work); });
}

void StoreWriter::post(Work work, std::function<void(Status)> done)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, work = std::move(work), done = std::move(done)] {
            auto outcome = runTransaction(work);
            if (done)
                done(std::move(outcome));
        },
        Qt::QueuedConnection);
}

Status StoreWriter::runOutsideTransaction(const Work &work)
{
    return inThread([&] { return work(*m_connection); });
}

Status StoreWriter::runTransaction(const Work &work)
{
    m_touched.clear();
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return failure(transaction.error());
    if (auto worked = work(*m_connection); !worked)
        return worked;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    if (!m_touched.isEmpty())
        Q_EMIT tablesChanged(names(m_touched));
    return {};
}

} // namespace odziv
