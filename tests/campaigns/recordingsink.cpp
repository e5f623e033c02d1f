/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordingsink.h"

#include "store/filesystem.h"

#include <QTcpSocket>

namespace odziv {

namespace {

QByteArray headerValue(const QByteArray &content, const QByteArray &name)
{
    const qsizetype end = content.indexOf("\r\n\r\n");
    const QByteArray headers = "\r\n" + content.left(end) + "\r\n";
    const QByteArray begin = "\r\n" + name + ": ";
    const qsizetype start = headers.indexOf(begin);
    if (start < 0)
        return {};
    const qsizetype from = start + begin.size();
    return headers.mid(from, headers.indexOf("\r\n", from) - from);
}

QByteArray bracketed(const QByteArray &line)
{
    const qsizetype open = line.indexOf('<');
    return line.mid(open + 1, line.indexOf('>') - open - 1);
}

} // namespace

RecordingSink::RecordingSink(const QString &logPath, QObject *parent)
    : QObject(parent)
    , m_log(logPath)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RecordingSink::accept);
    if (!m_server.listen(QHostAddress::LocalHost) || !m_log.open(QIODevice::Append))
        qFatal("the sink cannot listen or write");
}

QHash<QByteArray, int> RecordingSink::copiesByRecipient() const
{
    QHash<QByteArray, int> copies;
    for (const Copy &copy : m_copies)
        ++copies[copy.recipient];
    return copies;
}

RecordingSink::~RecordingSink()
{
    // They go with the server, after what their slots work on.
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

void RecordingSink::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_sessions.insert(socket, Session());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_sessions.remove(socket);
            socket->deleteLater();
        });
        socket->write("220 sink ESMTP\r\n");
    }
}

void RecordingSink::read(QTcpSocket *socket)
{
    const auto found = m_sessions.find(socket);
    if (found == m_sessions.end())
        return;
    Session &session = *found;
    session.buffer += socket->readAll();
    while (m_sessions.contains(socket)) {
        if (session.inData) {
            const qsizetype end = session.buffer.indexOf("\r\n.\r\n");
            if (end < 0)
                return;
            session.content = session.buffer.left(end + 2);
            session.buffer.remove(0, end + 5);
            session.inData = false;
            takeMessage(socket, session);
            continue;
        }
        const qsizetype end = session.buffer.indexOf("\r\n");
        if (end < 0)
            return;
        const QByteArray line = session.buffer.left(end);
        session.buffer.remove(0, end + 2);
        takeLine(socket, session, line);
    }
}

void RecordingSink::takeLine(QTcpSocket *socket, Session &session, const QByteArray &line)
{
    const QByteArray verb = line.left(4).toUpper();
    if (verb == "EHLO") {
        socket->write("250-sink\r\n250 8BITMIME\r\n");
    } else if (verb == "RCPT") {
        session.recipient = bracketed(line);
        socket->write("250 ok\r\n");
    } else if (verb == "DATA") {
        session.inData = true;
        socket->write("354 go on\r\n");
    } else if (verb == "QUIT") {
        socket->write("221 bye\r\n");
        socket->disconnectFromHost();
    } else {
        socket->write("250 ok\r\n");
    }
}

void RecordingSink::takeMessage(QTcpSocket *socket, Session &session)
{
    const Copy copy{headerValue(session.content, "Message-ID"), session.recipient};
    m_copies << copy;
    if (m_keepContents)
        m_contents.insert(copy.recipient, session.content);
    m_log.write(QByteArray(copy.messageId + ' ' + copy.recipient + '\n'));
    m_log.flush();
    syncToDisk(m_log.fileName());
    const bool answer = !answers || answers(m_copies.size());
    if (answer)
        socket->write("250 taken\r\n");
    else
        socket->abort();
    Q_EMIT taken(m_copies.size());
}

} // namespace odziv
