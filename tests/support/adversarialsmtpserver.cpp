/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "adversarialsmtpserver.h"

#include <QFile>
#include <QHostAddress>
#include <QSslKey>

#include <algorithm>
#include <utility>

namespace odziv {

AdversarialSmtpServer::AdversarialSmtpServer(Offers offers, std::optional<SmtpFault> fault, QObject *parent)
    : QTcpServer(parent)
    , m_offers(offers)
    , m_fault(std::move(fault))
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        say(std::exchange(m_pending, {}));
        carryOut(m_pendingAfter);
        work();
    });
    if (!listen(QHostAddress::LocalHost))
        m_violations << QStringLiteral("the server cannot listen");
}

void AdversarialSmtpServer::setCertificate(const QString &certificateFile, const QString &keyFile)
{
    m_certificateFile = certificateFile;
    m_keyFile = keyFile;
}

void AdversarialSmtpServer::incomingConnection(qintptr handle)
{
    if (m_socket) {
        QSslSocket second;
        second.setSocketDescriptor(handle);
        m_violations << QStringLiteral("a second connection");
        return;
    }
    m_socket = new QSslSocket(this);
    m_socket->setSocketDescriptor(handle);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setLocalCertificate(m_certificateFile);
    QFile key(m_keyFile);
    if (key.open(QIODevice::ReadOnly))
        m_socket->setPrivateKey(QSslKey(&key, QSsl::Ec));
    m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(m_socket, &QIODevice::readyRead, this, &AdversarialSmtpServer::read);
    if (strikes(Stage::Connect)) {
        say(m_fault->bytes.value_or(QByteArray()));
        carryOut(m_fault->after);
        return;
    }
    if (m_offers.implicitTls) {
        connect(m_socket, &QSslSocket::encrypted, this, &AdversarialSmtpServer::greet);
        m_socket->startServerEncryption();
    } else {
        greet();
    }
}

void AdversarialSmtpServer::greet()
{
    answer(Stage::Greeting, "220 adversary\r\n");
}

void AdversarialSmtpServer::read()
{
    if (m_stopped)
        return;
    m_input += m_socket->readAll();
    if (m_alerts) {
        m_socket->write(QByteArray::fromHex("15030100020246")); // protocol_version (RFC 5246 section 7.2)
        m_socket->disconnectFromHost();
        return;
    }
    work();
}

void AdversarialSmtpServer::work()
{
    while (!m_silent && !m_delay.isActive() && m_socket) {
        const bool progress = m_inContent ? takeContent() : m_chunkLeft >= 0 ? takeChunk() : takeCommand();
        if (!progress)
            return;
    }
    if (m_silent)
        m_input.clear();
}

bool AdversarialSmtpServer::takeCommand()
{
    const qsizetype end = m_input.indexOf("\r\n");
    if (end < 0)
        return false;
    const QByteArray line = m_input.left(end);
    m_input.remove(0, end + 2);
    if (m_inAuth) {
        auth(line);
        return true;
    }
    const QByteArray verb = line.left(4).toUpper();
    const bool contentFollows = verb == "BDAT";
    if (!m_offers.pipelining && !contentFollows && !m_input.isEmpty())
        m_violations << QStringLiteral("sent ahead of the answer to ") + QString::fromLatin1(verb);
    if (verb == "EHLO" || verb == "HELO") {
        hello(verb == "EHLO");
    } else if (line.toUpper() == "STARTTLS") {
        startTls();
    } else if (verb == "AUTH") {
        auth(line);
    } else if (verb == "MAIL") {
        mail();
    } else if (verb == "RCPT") {
        recipient();
    } else if (verb == "DATA") {
        data();
    } else if (verb == "BDAT") {
        beginChunk(line);
    } else if (verb == "RSET") {
        if (answer(Stage::Reset, "250 2.0.0 forgotten\r\n") != Said::No)
            forget();
    } else if (verb == "QUIT") {
        answer(Stage::Quit, "221 2.0.0 bye\r\n");
        carryOut(SmtpFault::After::Close);
    } else {
        say("500 5.5.2 what\r\n");
    }
    return true;
}

void AdversarialSmtpServer::hello(bool extended)
{
    QByteArray reply = "250-adversary\r\n";
    if (m_offers.pipelining)
        reply += "250-PIPELINING\r\n";
    if (m_offers.chunking)
        reply += "250-CHUNKING\r\n";
    if (m_offers.startTls && !m_socket->isEncrypted())
        reply += "250-STARTTLS\r\n";
    if (m_offers.auth && m_socket->isEncrypted())
        reply += "250-AUTH PLAIN\r\n";
    reply += "250 ENHANCEDSTATUSCODES\r\n";
    answer(Stage::Hello, extended ? reply : QByteArray("250 adversary\r\n"));
}

void AdversarialSmtpServer::startTls()
{
    if (answer(Stage::StartTls, "220 2.0.0 go\r\n") == Said::Yes && !m_silent && !m_alerts
        && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->startServerEncryption();
}

/// A fault that is a challenge comes back at each answer; "*" ends it (RFC 4954 section 4).
void AdversarialSmtpServer::auth(const QByteArray &line)
{
    if (!m_socket->isEncrypted())
        m_violations << QStringLiteral("AUTH in the clear");
    if (line == "*") {
        m_inAuth = false;
        say("501 5.7.0 as you wish\r\n");
        return;
    }
    m_inAuth = strikes(Stage::Auth) && m_fault->bytes && m_fault->bytes->startsWith("334");
    answer(Stage::Auth, "235 2.7.0 welcome\r\n");
}

void AdversarialSmtpServer::mail()
{
    if (m_offers.startTls && !m_socket->isEncrypted())
        m_violations << QStringLiteral("MAIL in the clear");
    ++m_mails;
    m_announced = m_mails;
    if (m_inMail) {
        say("503 5.5.1 one at a time\r\n");
        m_refused.insert(m_announced);
        return;
    }
    m_inMail = answer(Stage::Mail, "250 2.1.0 ok\r\n") != Said::No;
    if (m_inMail)
        m_hasRecipient = false;
}

void AdversarialSmtpServer::recipient()
{
    if (!m_inMail)
        say("503 5.5.1 MAIL first\r\n");
    else
        m_hasRecipient = answer(Stage::Recipient, "250 2.1.5 ok\r\n") != Said::No || m_hasRecipient;
}

void AdversarialSmtpServer::data()
{
    if (!m_hasRecipient)
        say(m_inMail ? "554 5.5.1 no valid recipients\r\n" : "503 5.5.1 MAIL first\r\n");
    else
        m_inContent = answer(Stage::Data, "354 go\r\n") == Said::Yes;
}

bool AdversarialSmtpServer::takeContent()
{
    const bool empty = m_content.isEmpty() && m_input.startsWith(".\r\n");
    const qsizetype end = empty ? 0 : m_input.indexOf("\r\n.\r\n");
    if (end < 0)
        return false;
    const QByteArray content = m_input.left(end);
    m_input.remove(0, empty ? 3 : end + 5);
    m_inContent = false;
    contentEnded(content);
    return true;
}

void AdversarialSmtpServer::beginChunk(const QByteArray &line)
{
    m_chunkLeft = line.mid(5).split(' ').constFirst().toLongLong();
    m_chunkRefused = !m_hasRecipient;
    m_content.clear();
    if (strikes(Stage::Data) && m_fault->after != SmtpFault::After::GoOn)
        answer(Stage::Data, {});
}

bool AdversarialSmtpServer::takeChunk()
{
    const qsizetype part = std::min<qsizetype>(m_chunkLeft, m_input.size());
    m_content += m_input.left(part);
    m_input.remove(0, part);
    m_chunkLeft -= part;
    if (m_chunkLeft > 0)
        return false;
    m_chunkLeft = -1;
    if (m_chunkRefused)
        say(m_inMail ? "554 5.5.1 no valid recipients\r\n" : "503 5.5.1 MAIL first\r\n");
    else if (strikes(Stage::Data))
        answer(Stage::Data, {}); // BDAT is refused when its chunk has been read
    else
        contentEnded(m_content);
    return true;
}

void AdversarialSmtpServer::contentEnded(const QByteArray &content)
{
    const qint64 number = content.mid(9, content.indexOf('\r') < 0 ? -1 : content.indexOf('\r') - 9).toLongLong();
    if (m_arrived.contains(number))
        m_violations << QStringLiteral("a second copy of %1").arg(number);
    if (number != m_announced)
        m_violations << QStringLiteral("the content of %1 in the envelope of %2").arg(number).arg(m_announced);
    m_arrived.insert(number);
    if (answer(Stage::Content, "250 2.0.0 taken\r\n") == Said::Yes)
        m_accepted.insert(number);
    forget();
}

void AdversarialSmtpServer::forget()
{
    m_inMail = false;
    m_hasRecipient = false;
    m_content.clear();
}

bool AdversarialSmtpServer::strikes(Stage stage)
{
    if (!m_fault || m_fault->stage != stage)
        return false;
    return stage < Stage::Mail || stage == Stage::Quit || m_fault->message == 0 || m_fault->message == m_announced;
}

AdversarialSmtpServer::Said AdversarialSmtpServer::answer(Stage stage, const QByteArray &reply)
{
    if (!strikes(stage)) {
        say(reply);
        return Said::Yes;
    }
    const QByteArray bytes = m_fault->bytes.value_or(reply);
    const bool whole = bytes.endsWith("\r\n");
    const bool positive = whole && (bytes.startsWith('2') || bytes.startsWith('3'));
    const bool refusal = whole && (bytes.startsWith('4') || bytes.startsWith('5'));
    if (refusal && stage >= Stage::Mail && stage <= Stage::Content)
        m_refused.insert(m_announced);
    if (m_fault->delay > 0) {
        m_pending = bytes;
        m_pendingAfter = m_fault->after;
        m_delay.start(m_fault->delay);
    } else {
        say(bytes);
        carryOut(m_fault->after);
    }
    return positive ? Said::Yes : refusal ? Said::No : Said::Nothing;
}

void AdversarialSmtpServer::say(const QByteArray &bytes)
{
    if (bytes.isEmpty() || m_silent || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_socket->write(bytes);
    m_socket->flush();
}

void AdversarialSmtpServer::carryOut(SmtpFault::After after)
{
    switch (after) {
    case SmtpFault::After::GoOn:
        return;
    case SmtpFault::After::Close:
        m_silent = true;
        m_socket->disconnectFromHost();
        break;
    case SmtpFault::After::Drop:
        m_silent = true;
        m_socket->abort();
        break;
    case SmtpFault::After::Silence:
        m_silent = true;
        break;
    case SmtpFault::After::TlsAlert:
        m_alerts = true;
        break;
    case SmtpFault::After::StopReading:
        m_silent = true;
        m_stopped = true;
        m_socket->setReadBufferSize(1);
        break;
    }
    m_input.clear();
}

} // namespace odziv
