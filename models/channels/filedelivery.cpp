/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "filedelivery.h"

#include <QDir>
#include <QFile>

namespace odziv {

namespace {

using Outcome = DeliveryStatus::Outcome;
using Scope = DeliveryStatus::Scope;

} // namespace

FileDelivery::FileDelivery(QString folder, QObject *parent)
    : DeliverySession(parent)
    , m_folder(std::move(folder))
{}

void FileDelivery::open()
{
    m_open = true;
    QMetaObject::invokeMethod(this, &DeliverySession::ready, Qt::QueuedConnection);
}

void FileDelivery::send(const OutgoingMessage &message)
{
    m_message = message;
    const qint64 token = message.token;
    QMetaObject::invokeMethod(
        this, [this, token] { Q_EMIT terminatorHeld(token); }, Qt::QueuedConnection);
}

void FileDelivery::releaseTerminator(qint64 token)
{
    if (!m_message || m_message->token != token)
        return;
    const DeliveryStatus status = write(*m_message);
    m_message.reset();
    Q_EMIT finished(token, status);
    if (status.outcome == Outcome::Accepted)
        QMetaObject::invokeMethod(this, &DeliverySession::ready, Qt::QueuedConnection);
    else
        close(status);
}

DeliveryStatus FileDelivery::write(const OutgoingMessage &message) const
{
    QFile file(QDir(m_folder).filePath(QStringLiteral("%1.eml").arg(message.token)));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(message.content) == message.content.size()
        && file.flush())
        return {Outcome::Accepted, Scope::Message, 250, {}, tr("written to a file")};
    return {
        Outcome::Rejected,
        Scope::Server,
        0,
        {},
        tr("The file %1 could not be written: %2").arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

void FileDelivery::quit()
{
    close({Outcome::Accepted, Scope::Session, 221, {}, {}});
}

void FileDelivery::abort()
{
    if (m_message) {
        const qint64 token = m_message->token;
        m_message.reset();
        Q_EMIT finished(token, {Outcome::Deferred, Scope::Session, 0, {}, tr("stopped")});
    }
    close({Outcome::Deferred, Scope::Session, 0, {}, tr("stopped")});
}

void FileDelivery::close(const DeliveryStatus &status)
{
    if (!m_open)
        return;
    m_open = false;
    Q_EMIT closed(status);
}

DeliverySessionFactory FileDelivery::factory(const QString &folder)
{
    return [folder]() -> std::unique_ptr<DeliverySession> { return std::make_unique<FileDelivery>(folder); };
}

} // namespace odziv
