/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpsession_p.h"

#include <QHostInfo>

namespace odziv {

namespace {

using Stage = SmtpTrouble::Stage;

constexpr int mostChallenges = 5;

SaslCredentials credentialsOf(const SmtpServer &server)
{
    const auto kind = server.withToken ? SaslCredentials::Kind::AccessToken : SaslCredentials::Kind::Password;
    return {kind, server.user, server.password, server.host, server.port};
}

} // namespace

void SmtpSession::Private::opened()
{
    enter(State::Greeting);
    expect(Command::Greeting);
}

/// RFC 5321 section 4.1.4: the full name of this computer, or the address literal when it has none.
QByteArray SmtpSession::Private::helloName() const
{
    if (!m_server.helloName.isEmpty())
        return m_server.helloName.toUtf8();
    const QByteArray host = QHostInfo::localHostName().toLatin1();
    const QByteArray domain = QHostInfo::localDomainName().toLatin1();
    if (!host.contains('.') && !host.isEmpty() && domain.contains('.') && SmtpCommandWriter::ehlo(host + '.' + domain))
        return host + '.' + domain;
    if (host.contains('.') && !host.endsWith(".local") && SmtpCommandWriter::ehlo(host))
        return host;
    return m_connection->localAddressLiteral();
}

void SmtpSession::Private::greeted(const SmtpReply &reply)
{
    if (reply.isPositive())
        sendHello(Command::Ehlo);
    else
        leave(SmtpTrouble::fromReply(reply, Stage::Greeting));
}

void SmtpSession::Private::sendHello(Command command)
{
    const QByteArray name = helloName();
    sendCommand(command == Command::Ehlo ? SmtpCommandWriter::ehlo(name) : SmtpCommandWriter::helo(name), command,
                State::Hello);
}

void SmtpSession::Private::helloAnswered(Command command, const SmtpReply &reply)
{
    const bool tlsMissing = m_server.security != SmtpServer::Security::None && !m_connection->isEncrypted();
    const bool unknownCommand = reply.code == 500 || reply.code == 502;
    if (command == Command::Ehlo && unknownCommand && !tlsMissing) {
        sendHello(Command::Helo); // RFC 5321 section 3.2
        return;
    }
    if (!reply.isPositive()) {
        leave(SmtpTrouble::fromReply(reply, Stage::Hello));
        return;
    }
    m_capabilities = command == Command::Ehlo ? SmtpCapabilities::fromReply(reply) : SmtpCapabilities();
    if (!tlsMissing) {
        logIn();
    } else if (m_capabilities.startTls) {
        sendCommand(SmtpCommandWriter::startTls(), Command::StartTls, State::StartTls);
    } else {
        leave(SmtpTrouble::unusable(
            SmtpSession::tr("the SMTP server does not offer STARTTLS; check host and port, or use implicit TLS")));
    }
}

void SmtpSession::Private::startTlsAnswered(const SmtpReply &reply)
{
    if (!reply.isPositive()) {
        leave(SmtpTrouble::fromReply(reply, Stage::StartTls));
        return;
    }
    m_capabilities = {}; // RFC 3207 section 4.2: forget what was said in the clear
    enter(State::Securing);
    m_connection->setDeadline(m_timeouts.handshake());
    m_connection->startEncryption();
}

void SmtpSession::Private::secured()
{
    if (m_state == State::Securing)
        sendHello(Command::Ehlo);
}

void SmtpSession::Private::logIn()
{
    if (m_server.user.isEmpty()) {
        becomeOpen();
        return;
    }
    m_mechanisms = SaslAuthenticator::choose(m_capabilities.authMechanisms, m_connection->isEncrypted(),
                                             credentialsOf(m_server).kind);
    if (m_mechanisms.isEmpty())
        leave(SmtpTrouble::unusable(SmtpSession::tr("the SMTP server offers no login method that may be used here")));
    else
        tryNextMechanism();
}

void SmtpSession::Private::tryNextMechanism()
{
    const QByteArray mechanism = m_mechanisms.takeFirst();
    m_challenges = 0;
    auto authenticator = SaslAuthenticator::start(mechanism, credentialsOf(m_server));
    if (!authenticator) {
        leave(SmtpTrouble::unusable(authenticator.error().text));
        return;
    }
    m_authenticator = std::move(*authenticator);
    QByteArray initial;
    if (m_authenticator->clientBegins()) {
        const auto step = m_authenticator->step({});
        if (!step) {
            leave(SmtpTrouble::unusable(step.error().text));
            return;
        }
        initial = step->isEmpty() ? QByteArray("=") : *step;
    }
    sendCommand(SmtpCommandWriter::auth(mechanism, initial), Command::Auth, State::Authenticating);
}

void SmtpSession::Private::authAnswered(const SmtpReply &reply)
{
    if (reply.code == 334) {
        const QByteArray challenge = reply.lines.constFirst().trimmed();
        const auto answer = ++m_challenges > mostChallenges ? Result<QByteArray>(
                                failure(ErrorCode::Network, SmtpSession::tr("the SMTP server never ends the login")))
                                                            : m_authenticator->step(challenge);
        if (answer)
            sendCommand(SmtpCommandWriter::authResponse(*answer), Command::Auth, State::Authenticating);
        else
            cancelLogin(SmtpTrouble::unusable(answer.error().text));
        return;
    }
    const bool complete = m_authenticator->isComplete();
    m_authenticator.reset();
    const bool otherMethodWanted = reply.code == 504 || reply.code == 534 || reply.code == 538;
    if (reply.isPositive() && complete) {
        m_server.password.fill(QChar(0));
        becomeOpen();
    } else if (reply.isPositive()) {
        leave(SmtpTrouble::unusable(
            SmtpSession::tr("the SMTP server could not prove that it knows the password; it may be an impostor")));
    } else if (otherMethodWanted && !m_mechanisms.isEmpty()) {
        tryNextMechanism();
    } else {
        leave(SmtpTrouble::fromReply(reply, Stage::Authentication));
    }
}

void SmtpSession::Private::cancelLogin(const DeliveryStatus &status)
{
    m_authenticator.reset();
    m_loginFailure = status;
    sendCommand(SmtpCommandWriter::cancelAuth(), Command::AuthCancel, State::Authenticating);
}

} // namespace odziv
