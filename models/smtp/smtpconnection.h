/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "smtp/smtpreplyparser.h"
#include "smtp/smtpserver.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace odziv {

/// The wire under a session: the socket with its TLS, the parser of what comes in, and the one clock that runs out.
/// It knows bytes and replies, but no command. After failed() or drop() nothing more is emitted.
class SmtpConnection : public QObject
{
    Q_OBJECT

public:
    enum class Trouble {
        Unreachable, ///< no connection or no TLS came about
        Certificate, ///< the server is not whom we wanted, or cannot prove it
        Lost,        ///< closed or broken
        TimedOut,    ///< the deadline passed
        Garbage      ///< bytes that are no reply, or replies where none may be
    };

    explicit SmtpConnection(const SmtpServer &server, QObject *parent = nullptr);

    /// Ends in opened() or failed(). With implicit TLS it is opened when TLS stands.
    void open();
    /// TLS on the open connection; ends in encrypted() or failed(). Refused when a single byte has arrived that is
    /// not read yet: it would be taken for one that came through TLS.
    void startEncryption();
    bool isEncrypted() const { return m_socket.isEncrypted(); }

    void write(const QByteArray &bytes);
    /// Bytes that have been written here but not been handed to the operating system yet.
    qint64 bytesUnsent() const { return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite(); }
    /// True while something that the server sent has not been handed on.
    bool hasUnread() const { return m_parser.hasUnread() || m_socket.bytesAvailable() > 0; }

    /// From now on the server has this long; replaces the deadline before.
    void setDeadline(std::chrono::milliseconds time);
    void clearDeadline() { m_deadline = QDeadlineTimer(QDeadlineTimer::Forever); }
    /// Closes after what is unsent; nothing is emitted any more.
    void close();
    /// Closes at once; nothing is emitted any more.
    void drop();

    /// Our own end as RFC 5321 section 4.1.3 writes addresses: [192.0.2.1], [IPv6:2001:db8::1].
    QByteArray localAddressLiteral() const;

Q_SIGNALS:
    void opened();
    void encrypted();
    void replyReceived(const odziv::SmtpReply &reply);
    /// Every reply that had arrived has been handed on.
    void repliesDrained();
    /// Some bytes have left for the operating system.
    void bytesSent();
    void failed(odziv::SmtpConnection::Trouble trouble, const QString &what);

private:
    bool configureTls();
    bool handOnReplies();
    void readReplies();
    void judgeCertificate(const QList<QSslError> &errors);
    void onConnected();
    void onEncrypted();
    void onError(QAbstractSocket::SocketError error);
    void lookAtDeadline();
    void fail(Trouble trouble, const QString &what);

    SmtpServer m_server;
    QSslSocket m_socket;
    /// The deadline moves with every reply; the timer only looks from time to time whether it has passed.
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QDeadlineTimer m_look{QDeadlineTimer::Forever}; ///< when the timer runs out
    QTimer m_timer;
    SmtpReplyParser m_parser;
    QString m_certificateTrouble;
    bool m_wasOpened = false;
    bool m_securing = false;
    bool m_over = false;
};

} // namespace odziv
