/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace odziv {

/// A small SMTP server for proofs: writes (Message-ID, recipient) down, past the caches, before it answers the
/// message. Event-driven.
class RecordingSink final : public QObject
{
    Q_OBJECT

public:
    struct Copy
    {
        QByteArray messageId;
        QByteArray recipient;
    };

    /// `logPath` is where every taken message is written to.
    explicit RecordingSink(const QString &logPath, QObject *parent = nullptr);
    /// Drops every connection, as a server that dies.
    ~RecordingSink() override;

    quint16 port() const { return m_server.serverPort(); }
    const QList<Copy> &copies() const { return m_copies; }
    /// Whole messages, kept only when asked for.
    void keepContents() { m_keepContents = true; }
    const QHash<QByteArray, QByteArray> &contents() const { return m_contents; }
    /// How many copies each recipient got.
    QHash<QByteArray, int> copiesByRecipient() const;
    /// Asked before each answer to a message; false: the connection is dropped instead, after taking it.
    std::function<bool(qint64 taken)> answers;

Q_SIGNALS:
    void taken(qint64 total);

private:
    struct Session
    {
        QByteArray recipient;
        QByteArray content;
        QByteArray buffer;
        bool inData = false;
    };

    void accept();
    void read(QTcpSocket *socket);
    void takeLine(QTcpSocket *socket, Session &session, const QByteArray &line);
    void takeMessage(QTcpSocket *socket, Session &session);

    QTcpServer m_server;
    QHash<QTcpSocket *, Session> m_sessions;
    QFile m_log;
    QList<Copy> m_copies;
    QHash<QByteArray, QByteArray> m_contents;
    bool m_keepContents = false;
};

} // namespace odziv
