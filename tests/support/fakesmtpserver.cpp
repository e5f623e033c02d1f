/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "fakesmtpserver.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslKey>

#include <utility>

namespace odziv {

namespace {

QByteArray unescape(const QString &text)
{
    QByteArray bytes;
    const QByteArray source = text.toUtf8();
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) != '\\' || i + 1 >= source.size()) {
            bytes += source.at(i);
            continue;
        }
        switch (source.at(++i)) {
        case 'r':
            bytes += '\r';
            break;
        case 'n':
            bytes += '\n';
            break;
        case '0':
            bytes += '\0';
            break;
        case 'x':
            bytes += QByteArray::fromHex(source.mid(i + 1, 2));
            i += 2;
            break;
        default:
            bytes += source.at(i);
        }
    }
    return bytes;
}

bool matches(const QByteArray &line, const QString &pattern)
{
    const QString expression = QRegularExpression::escape(pattern).replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression))
        .match(QString::fromUtf8(line))
        .hasMatch();
}

} // namespace

FakeSmtpServer::FakeSmtpServer(QStringList script, QObject *parent)
    : QTcpServer(parent)
    , m_script(std::move(script))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_waited = true;
        play();
    });
    if (!listen(QHostAddress::LocalHost))
        m_mistakes << QStringLiteral("the server cannot listen");
}

void FakeSmtpServer::setCertificate(const QString &certificateFile, const QString &keyFile)
{
    m_certificateFile = certificateFile;
    m_keyFile = keyFile;
}

QString FakeSmtpServer::position() const
{
    return isDone() ? QStringLiteral("at its end") : QStringLiteral("at \"%1\"").arg(m_script.at(m_step));
}

void FakeSmtpServer::incomingConnection(qintptr handle)
{
    // The next one may be seen before the end of the one before.
    if (m_socket && m_script.value(m_step) == QStringLiteral("wait-close")
        && m_script.value(m_step + 1) == QStringLiteral("next-client"))
        ++m_step;
    const bool isNext = m_script.value(m_step) == QStringLiteral("next-client");
    if (m_socket && !isNext) {
        m_mistakes << QStringLiteral("a second connection");
        QSslSocket second;
        second.setSocketDescriptor(handle);
        return;
    }
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_input.clear();
        m_left = false;
        m_isNextClient = true;
    } else if (m_implicitTls) {
        m_script.prepend(QStringLiteral("tls"));
    }
    playWith(handle);
}

void FakeSmtpServer::playWith(qintptr handle)
{
    m_socket = new QSslSocket(this);
    m_socket->setSocketDescriptor(handle);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!m_certificateFile.isEmpty()) {
        m_socket->setLocalCertificate(m_certificateFile);
        QFile key(m_keyFile);
        if (key.open(QIODevice::ReadOnly))
            m_socket->setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    }
    connect(m_socket, &QIODevice::readyRead, this, [this] {
        const QByteArray bytes = m_socket->readAll();
        m_received += bytes;
        m_input += bytes;
        play();
    });
    connect(m_socket, &QAbstractSocket::disconnected, this, &FakeSmtpServer::clientLeft);
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        m_waited = true;
        play();
    });
    play();
}

void FakeSmtpServer::clientLeft()
{
    m_left = true;
    m_outgoing.clear();
    play();
}

void FakeSmtpServer::play()
{
    if (m_playing)
        return; // closing the socket tells of its end from inside the step
    m_playing = true;
    while (!isDone() && m_outgoing.isEmpty() && playStep(m_script.at(m_step))) {
        ++m_step;
        m_waited = false;
    }
    m_playing = false;
    if (isDone() && !m_input.isEmpty()) {
        m_mistakes << QStringLiteral("after the end came: %1").arg(QString::fromUtf8(m_input));
        m_input.clear();
    }
}

/// True when the step is over.
bool FakeSmtpServer::playStep(const QString &step)
{
    const QString word = step.section(u' ', 0, 0);
    const QString rest = step.section(u' ', 1);
    if (word == QStringLiteral("S:")) {
        send(rest.toUtf8() + "\r\n");
        return true;
    }
    if (word == QStringLiteral("S!")) {
        send(unescape(rest));
        return true;
    }
    if (word == QStringLiteral("tls")) {
        if (!m_waited && m_socket->mode() == QSslSocket::UnencryptedMode)
            m_socket->startServerEncryption();
        return m_waited || m_left;
    }
    if (word == QStringLiteral("next-client"))
        return std::exchange(m_isNextClient, false);
    if (word == QStringLiteral("close")) {
        m_input.clear();
        m_socket->disconnectFromHost();
        return true;
    }
    if (word == QStringLiteral("drop")) {
        m_input.clear();
        m_socket->abort();
        return true;
    }
    if (word == QStringLiteral("wait")) {
        if (!m_waited && !m_timer.isActive())
            m_timer.start(rest.toInt());
        return m_waited || m_left;
    }
    return playClientStep(word, rest);
}

bool FakeSmtpServer::playClientStep(const QString &word, const QString &rest)
{
    if (word == QStringLiteral("C:"))
        return expectLine(rest);
    if (word == QStringLiteral("content"))
        return takeContent();
    if (word == QStringLiteral("chunk"))
        return takeChunk();
    if (word == QStringLiteral("content-until")) {
        if (m_input.size() < rest.toInt())
            return false;
        m_input.clear();
        return true;
    }
    if (word == QStringLiteral("quiet"))
        return awaitQuiet(rest.toInt());
    if (word == QStringLiteral("wait-close")) {
        if (m_left && !m_input.isEmpty())
            m_mistakes << QStringLiteral("before it left, the client sent: %1").arg(QString::fromUtf8(m_input));
        m_input.clear();
        return m_left;
    }
    if (word == QStringLiteral("silence")) {
        m_input.clear();
        return m_left;
    }
    m_mistakes << QStringLiteral("no such step: %1").arg(word);
    return true;
}

bool FakeSmtpServer::expectLine(const QString &pattern)
{
    const qsizetype end = m_input.indexOf("\r\n");
    if (end < 0) {
        if (m_left)
            m_mistakes << QStringLiteral("the client left instead of saying \"%1\"").arg(pattern);
        return m_left;
    }
    const QByteArray line = m_input.left(end);
    m_input.remove(0, end + 2);
    if (!matches(line, pattern))
        m_mistakes << QStringLiteral("\"%1\" instead of \"%2\"").arg(QString::fromUtf8(line), pattern);
    return true;
}

bool FakeSmtpServer::takeContent()
{
    const bool empty = m_input.startsWith(".\r\n");
    const qsizetype end = empty ? 0 : m_input.indexOf("\r\n.\r\n");
    if (end < 0) {
        if (m_left)
            m_mistakes << QStringLiteral("the client left in the middle of the message");
        return m_left;
    }
    const qsizetype size = empty ? 0 : end + 2;
    m_contents << m_input.left(size);
    m_input.remove(0, size + 3);
    return true;
}

bool FakeSmtpServer::takeChunk()
{
    static const QRegularExpression command(QStringLiteral("^BDAT (\\d+) LAST\r\n"));
    const qsizetype end = m_input.indexOf("\r\n");
    const auto match = command.match(QString::fromLatin1(m_input.left(end < 0 ? 0 : end + 2)));
    const qsizetype size = match.captured(1).toLongLong();
    if (end >= 0 && !match.hasMatch()) {
        m_mistakes << QStringLiteral("\"%1\" instead of a chunk").arg(QString::fromUtf8(m_input.left(end)));
        m_input.clear();
        return true;
    }
    if (end < 0 || m_input.size() < end + 2 + size) {
        if (m_left)
            m_mistakes << QStringLiteral("the client left in the middle of the chunk");
        return m_left;
    }
    m_contents << m_input.mid(end + 2, size);
    m_input.remove(0, end + 2 + size);
    return true;
}

bool FakeSmtpServer::awaitQuiet(int milliseconds)
{
    if (!m_input.isEmpty()) {
        m_mistakes
            << QStringLiteral("there should be silence, but the client sent: %1").arg(QString::fromUtf8(m_input));
        m_timer.stop();
        return true;
    }
    if (!m_waited && !m_timer.isActive())
        m_timer.start(milliseconds);
    return m_waited || m_left;
}

void FakeSmtpServer::send(const QByteArray &bytes)
{
    if (m_left)
        return;
    if (!m_split) {
        m_socket->write(bytes);
        m_socket->flush();
        return;
    }
    m_outgoing += bytes;
    QTimer::singleShot(0, this, &FakeSmtpServer::sendNextByte);
}

void FakeSmtpServer::sendNextByte()
{
    if (m_outgoing.isEmpty()) {
        play();
        return;
    }
    m_socket->write(m_outgoing.left(1));
    m_socket->flush();
    m_outgoing.remove(0, 1);
    QTimer::singleShot(0, this, &FakeSmtpServer::sendNextByte);
}

} // namespace odziv
