/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "smtp/smtpcatcherfolder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTcpServer>
#include <QTimer>

#include <memory>

namespace odziv {

class SmtpCatcherConnection;

/// The built-in SMTP server for rehearsals and tests: takes every message and hands none on. Listens on 127.0.0.1 and
/// nowhere else. Event-driven; lives in the thread that made it.
class SmtpCatcher : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        quint16 port = 0;       ///< 0: any free one
        QString folder;         ///< where messages go, made if missing; may be empty with countOnly
        bool countOnly = false; ///< keep no message; the number goes to the file "count" in the folder, if there is one
    };

    static constexpr int mostConnections = 200;
    static constexpr qint64 largestMessage = 50 * 1024 * 1024;
    static constexpr int mostRecipients = 1000; ///< of one message

    explicit SmtpCatcher(Settings settings, QObject *parent = nullptr);
    ~SmtpCatcher() override;

    /// Fails with Network when the port is taken, and as SmtpCatcherFolder::open() does.
    Status listen();
    quint16 port() const { return m_server.serverPort(); }
    /// Messages that were answered with 250.
    qint64 messages() const { return m_messages; }
    /// Stops listening, drops every connection, and with countOnly writes the count.
    Status close();

Q_SIGNALS:
    void messageCaught();

private:
    friend class SmtpCatcherConnection;

    void acceptConnections();
    void closeIdle();
    /// Called by a connection before it answers 250: an error means that the message is not kept.
    Status keep(const QByteArray &content, const QByteArray &sender, const QByteArrayList &recipients);
    bool keepsContent() const { return m_folder != nullptr; }

    Settings m_settings;
    QTcpServer m_server;
    QTimer m_idleTimer;
    QSet<SmtpCatcherConnection *> m_connections;
    std::unique_ptr<SmtpCatcherFolder> m_folder;
    qint64 m_messages = 0;
};

} // namespace odziv
