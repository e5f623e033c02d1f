/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "fakeauthorizationserver.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpSocket>

#include <memory>

namespace odziv {

FakeAuthorizationServer::FakeAuthorizationServer(QObject *parent)
    : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("the server cannot listen");
}

QString FakeAuthorizationServer::endpoint(const QString &path) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path);
}

void FakeAuthorizationServer::answer(const QString &path, int status, const QByteArray &body)
{
    m_answers[path] << Answer{status, body};
}

void FakeAuthorizationServer::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    const auto input = std::make_shared<QByteArray>();
    connect(socket, &QIODevice::readyRead, this, [this, socket, input] {
        *input += socket->readAll();
        while (takeRequest(socket, *input)) {
        }
    });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
}

bool FakeAuthorizationServer::takeRequest(QTcpSocket *socket, QByteArray &input)
{
    static const QRegularExpression length(QStringLiteral("content-length: *(\\d+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QString head = QString::fromLatin1(input.left(end));
    const qsizetype size = length.match(head).captured(1).toLongLong();
    if (input.size() < end + 4 + size)
        return false;
    const QString path = head.section(u' ', 1, 1).mid(1);
    m_requests << Request{path, QUrlQuery(QString::fromLatin1(input.mid(end + 4, size)))};
    input.remove(0, end + 4 + size);
    QList<Answer> &answers = m_answers[path];
    const Answer answer = answers.isEmpty() ? Answer{404, "nothing here"} : answers.takeFirst();
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\nContent-Type: application/json\r\n"
                  + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    return true;
}

} // namespace odziv
