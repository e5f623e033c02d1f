/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpconnection.h"

#include "common/logging.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace odziv {

namespace {

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

QByteArray pinOf(const SmtpServer &server)
{
    QString pin = server.pinnedFingerprint;
    return pin.remove(u':').toLatin1().toLower();
}

} // namespace

SmtpConnection::SmtpConnection(const SmtpServer &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_socket(this)
    , m_timer(this)
{
    m_server.password.clear();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be five per cent early, which RFC 5321 forbids
    connect(&m_timer, &QTimer::timeout, this, &SmtpConnection::lookAtDeadline);
    connect(&m_socket, &QAbstractSocket::connected, this, &SmtpConnection::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &SmtpConnection::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, &SmtpConnection::judgeCertificate);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &SmtpConnection::onError);
    connect(&m_socket, &QAbstractSocket::disconnected, this,
            [this] { onError(QAbstractSocket::RemoteHostClosedError); });
    connect(&m_socket, &QIODevice::readyRead, this, &SmtpConnection::readReplies);
    connect(&m_socket, &QIODevice::bytesWritten, this, &SmtpConnection::bytesSent);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &SmtpConnection::bytesSent);
}

void SmtpConnection::open()
{
    if (m_server.security != SmtpServer::Security::None && !configureTls())
        return;
    switch (m_server.security) {
    case SmtpServer::Security::ImplicitTls:
        m_securing = true;
        m_socket.connectToHostEncrypted(m_server.host, m_server.port);
        break;
    case SmtpServer::Security::StartTls:
        m_socket.connectToHost(m_server.host, m_server.port);
        break;
    case SmtpServer::Security::None:
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(m_server.host, m_server.port);
        break;
    }
}

bool SmtpConnection::configureTls()
{
    if (!QSslSocket::supportsSsl()) {
        fail(Trouble::Unreachable, tr("this computer has no TLS library that the program can use"));
        return false;
    }
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_server.extraCaFile.isEmpty() && !configuration.addCaCertificates(m_server.extraCaFile, QSsl::Pem)) {
        fail(Trouble::Certificate, tr("the file of trusted certificates %1 cannot be read").arg(m_server.extraCaFile));
        return false;
    }
    m_socket.setSslConfiguration(configuration);
    return true;
}

void SmtpConnection::startEncryption()
{
    if (hasUnread()) {
        fail(Trouble::Garbage, tr("the SMTP server sent something between its consent to TLS and TLS itself; somebody "
                                  "may be tampering with the connection"));
        return;
    }
    m_securing = true;
    m_socket.startClientEncryption();
}

void SmtpConnection::setDeadline(std::chrono::milliseconds time)
{
    m_deadline = QDeadlineTimer(time, Qt::PreciseTimer);
    if (m_timer.isActive() && m_look <= m_deadline)
        return;
    m_look = m_deadline;
    m_timer.start(time);
}

void SmtpConnection::lookAtDeadline()
{
    if (m_over || m_deadline.isForever())
        return;
    if (m_deadline.hasExpired()) {
        fail(Trouble::TimedOut, tr("the SMTP server did not answer in time"));
        return;
    }
    m_look = m_deadline;
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration()));
}

void SmtpConnection::write(const QByteArray &bytes)
{
    if (m_over)
        return;
    m_socket.write(bytes);
    m_socket.flush();
}

void SmtpConnection::close()
{
    m_over = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.disconnectFromHost();
}

void SmtpConnection::drop()
{
    m_over = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

QByteArray SmtpConnection::localAddressLiteral() const
{
    QHostAddress address = m_socket.localAddress();
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return '[' + QHostAddress(ipv4).toString().toLatin1() + ']';
    address.setScopeId({});
    return "[IPv6:" + address.toString().toLatin1() + ']';
}

void SmtpConnection::onConnected()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_server.security == SmtpServer::Security::ImplicitTls)
        return; // opened when TLS stands
    if (m_server.security == SmtpServer::Security::None && !m_socket.peerAddress().isLoopback()) {
        fail(Trouble::Unreachable, tr("the host name leads to another computer; mail leaves this one only with TLS"));
        return;
    }
    m_wasOpened = true;
    Q_EMIT opened();
}

void SmtpConnection::onEncrypted()
{
    const QByteArray pin = pinOf(m_server);
    const QByteArray shown = fingerprintOf(m_socket.peerCertificate());
    if (!pin.isEmpty() && pin != shown) {
        fail(Trouble::Certificate,
             tr("the certificate of the SMTP server is not the pinned one; its SHA-256 fingerprint is %1")
                 .arg(QString::fromLatin1(shown)));
        return;
    }
    m_securing = false;
    m_parser.reset();
    if (m_wasOpened) {
        Q_EMIT encrypted();
    } else {
        m_wasOpened = true;
        Q_EMIT opened();
    }
}

void SmtpConnection::judgeCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    const QByteArray pin = pinOf(m_server);
    if (!pin.isEmpty() && !certificate.isNull() && pin == fingerprintOf(certificate)) {
        m_socket.ignoreSslErrors(errors); // this certificate alone was agreed to
        return;
    }
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (!reasons.contains(error.errorString()))
            reasons << error.errorString();
    }
    m_certificateTrouble = tr("the certificate of the SMTP server cannot be trusted: %1 SHA-256 fingerprint: %2")
                               .arg(reasons.join(u' '), QString::fromLatin1(fingerprintOf(certificate)));
}

void SmtpConnection::onError(QAbstractSocket::SocketError error)
{
    if (m_over)
        return;
    const QString words = error == QAbstractSocket::RemoteHostClosedError
                              ? tr("the SMTP server closed the connection")
                              : tr("the connection to the SMTP server failed: %1").arg(m_socket.errorString());
    if (!m_certificateTrouble.isEmpty()) {
        fail(Trouble::Certificate, m_certificateTrouble);
        return;
    }
    if (!m_wasOpened || m_securing) {
        fail(Trouble::Unreachable,
             m_securing ? tr("no TLS connection to the SMTP server came about: %1").arg(m_socket.errorString())
                        : words);
        return;
    }
    // Complete replies that came before the end count. That they are all is not told: nothing may be written any more.
    if (handOnReplies())
        fail(Trouble::Lost, words);
}

/// False when somebody who heard a reply has ended this connection or turned to TLS.
bool SmtpConnection::handOnReplies()
{
    if (m_over || m_securing)
        return false;
    const QPointer<SmtpConnection> alive(this);
    m_parser.push(m_socket.readAll());
    while (const auto reply = m_parser.next()) {
        Q_EMIT replyReceived(*reply);
        if (!alive || m_over || m_securing)
            return false;
    }
    return true;
}

void SmtpConnection::readReplies()
{
    if (!handOnReplies())
        return;
    if (m_parser.hasFailed())
        fail(Trouble::Garbage, m_parser.failure());
    else
        Q_EMIT repliesDrained();
}

void SmtpConnection::fail(Trouble trouble, const QString &what)
{
    if (m_over)
        return;
    drop();
    qCDebug(lcSmtp) << "connection failed, kind" << static_cast<int>(trouble);
    Q_EMIT failed(trouble, what);
}

} // namespace odziv
