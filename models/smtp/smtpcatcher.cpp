/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpcatcher.h"

#include "smtp/smtpcatcherconnection.h"

#include <QDir>
#include <QHostAddress>
#include <QSaveFile>
#include <QTcpSocket>

#include <chrono>

namespace odziv {

namespace {

constexpr auto idleCheck = std::chrono::minutes(1);

} // namespace

SmtpCatcher::SmtpCatcher(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_server(this)
    , m_idleTimer(this)
{
    m_server.setMaxPendingConnections(mostConnections);
    m_server.setListenBacklogSize(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &SmtpCatcher::acceptConnections);
    connect(&m_idleTimer, &QTimer::timeout, this, &SmtpCatcher::closeIdle);
}

SmtpCatcher::~SmtpCatcher()
{
    qDeleteAll(std::exchange(m_connections, {}));
}

Status SmtpCatcher::listen()
{
    if (!m_settings.countOnly) {
        auto folder = SmtpCatcherFolder::open(m_settings.folder);
        if (!folder)
            return failure(folder.error());
        m_folder = std::move(*folder);
    } else if (!m_settings.folder.isEmpty() && !QDir().mkpath(m_settings.folder)) {
        return failure(ErrorCode::Io, tr("the folder cannot be made; choose another one"),
                       QDir::toNativeSeparators(m_settings.folder));
    }
    if (!m_server.listen(QHostAddress::LocalHost, m_settings.port))
        return failure(ErrorCode::Network, tr("port %1 cannot be used; choose another one").arg(m_settings.port), {},
                       m_server.errorString());
    m_idleTimer.start(idleCheck);
    return {};
}

Status SmtpCatcher::close()
{
    m_server.close();
    m_idleTimer.stop();
    qDeleteAll(std::exchange(m_connections, {}));
    if (!m_settings.countOnly || m_settings.folder.isEmpty())
        return {};
    QSaveFile file(QDir(m_settings.folder).filePath(QStringLiteral("count")));
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(m_messages) + '\n') > 0 && file.commit();
    if (!written)
        return failure(ErrorCode::Io, tr("the number of messages cannot be written"),
                       QDir::toNativeSeparators(file.fileName()), file.errorString());
    return {};
}

void SmtpCatcher::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= mostConnections) {
            socket->write("421 4.3.2 too many connections\r\n");
            connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromHost();
            continue;
        }
        auto *connection = new SmtpCatcherConnection(*this, socket);
        m_connections.insert(connection);
        connect(connection, &SmtpCatcherConnection::closed, this, [this, connection] {
            if (m_connections.remove(connection))
                connection->deleteLater();
        });
        connection->greet();
    }
}

void SmtpCatcher::closeIdle()
{
    const auto connections = m_connections;
    for (SmtpCatcherConnection *connection : connections)
        connection->closeIfIdle();
}

Status SmtpCatcher::keep(const QByteArray &content, const QByteArray &sender, const QByteArrayList &recipients)
{
    if (m_folder) {
        if (auto stored = m_folder->store(content, sender, recipients); !stored)
            return stored;
    }
    ++m_messages;
    Q_EMIT messageCaught();
    return {};
}

} // namespace odziv
