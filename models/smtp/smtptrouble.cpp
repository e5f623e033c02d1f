/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtptrouble.h"

#include "common/translate.h"

namespace odziv {

namespace {

using Outcome = DeliveryStatus::Outcome;
using Scope = DeliveryStatus::Scope;
using Stage = SmtpTrouble::Stage;

/// The detail part of an enhanced code, "7.8" of "5.7.8" (RFC 3463: the class says only how lasting it is).
QString detailOf(const QString &enhancedCode)
{
    return enhancedCode.section(u'.', 1);
}

/// We may not use this server as we are: log in first, wrong password, encryption needed (RFC 4954 section 6).
bool isAboutLogin(const SmtpReply &reply, const QString &detail)
{
    if (detail == QLatin1String("7.8") || detail == QLatin1String("7.9") || detail == QLatin1String("7.11"))
        return true;
    return reply.code == 530 || reply.code == 534 || reply.code == 535 || reply.code == 538;
}

/// The message is too large for this server, whoever gets it (RFC 1870 section 6).
bool isAboutMessageSize(const SmtpReply &reply, const QString &detail)
{
    if (!detail.isEmpty())
        return detail == QLatin1String("3.4");
    return reply.code == 552;
}

/// The server and we disagree about where the dialogue is, or it does not know a basic command.
bool isOutOfStep(const SmtpReply &reply)
{
    return reply.code == 500 || reply.code == 502 || reply.code == 503;
}

bool isAboutAddress(const QString &detail)
{
    return detail.startsWith(QLatin1String("1.")) || detail.startsWith(QLatin1String("2."));
}

Scope scopeOfMail(const SmtpReply &reply, const QString &detail)
{
    if (isAboutMessageSize(reply, detail))
        return Scope::Message;
    // Nothing was said yet about the recipient: what is refused here would be refused for all.
    return reply.isPermanent() ? Scope::Server : Scope::Session;
}

Scope scopeOfRecipient(const SmtpReply &reply, const QString &detail)
{
    if (detail == QLatin1String("3.4"))
        return Scope::Message;
    if (reply.isTransient() && detail == QLatin1String("5.3")) // too many recipients on this connection
        return Scope::Session;
    return Scope::Recipient;
}

Scope scopeOf(const SmtpReply &reply, Stage stage)
{
    const QString detail = detailOf(reply.enhancedCode());
    // 421 closes this connection, whatever it was asked (RFC 5321 section 3.8).
    if (reply.isPositive() || reply.isIntermediate() || reply.code == 421)
        return Scope::Session;
    switch (stage) {
    case Stage::Greeting:
    case Stage::Hello:
        return reply.isPermanent() ? Scope::Server : Scope::Session;
    case Stage::StartTls:
    case Stage::Authentication:
        return Scope::Server;
    case Stage::FinalReply:
        return isAboutAddress(detail) ? Scope::Recipient : Scope::Message;
    case Stage::Idle:
    case Stage::Content:
    case Stage::Reset:
        return Scope::Session;
    case Stage::Mail:
    case Stage::Recipient:
    case Stage::Data:
        break;
    }
    if (isAboutLogin(reply, detail))
        return Scope::Server;
    if (isOutOfStep(reply))
        return Scope::Session;
    if (stage == Stage::Mail)
        return scopeOfMail(reply, detail);
    if (stage == Stage::Recipient)
        return scopeOfRecipient(reply, detail);
    return isAboutAddress(detail) ? Scope::Recipient : Scope::Message;
}

/// A reply to something else than what it answers, or none that may stand here, proves nothing about the message.
Outcome outcomeOf(const SmtpReply &reply, Stage stage, Scope scope)
{
    if (stage == Stage::FinalReply) {
        if (reply.isPositive())
            return Outcome::Accepted;
        if (reply.isIntermediate())
            return Outcome::InDoubt;
    }
    if (!reply.isPermanent() || scope == Scope::Session)
        return Outcome::Deferred;
    return Outcome::Rejected;
}

} // namespace

namespace SmtpTrouble {

DeliveryStatus fromReply(const SmtpReply &reply, Stage stage)
{
    DeliveryStatus status;
    status.scope = scopeOf(reply, stage);
    status.outcome = outcomeOf(reply, stage, status.scope);
    if (status.outcome == Outcome::Accepted)
        status.scope = Scope::Recipient;
    status.replyCode = reply.code;
    status.enhancedCode = reply.enhancedCode();
    status.reply = reply.text();
    return status;
}

DeliveryStatus broken(Stage stage, const QString &what)
{
    const Outcome outcome = stage == Stage::FinalReply ? Outcome::InDoubt : Outcome::Deferred;
    return {outcome, Scope::Session, 0, {}, what};
}

DeliveryStatus unreachable(const QString &what)
{
    return {Outcome::Deferred, Scope::Server, 0, {}, what};
}

DeliveryStatus unusable(const QString &what)
{
    return {Outcome::Rejected, Scope::Server, 0, {}, what};
}

DeliveryStatus unsendable(DeliveryStatus::Scope scope, const QString &what)
{
    return {Outcome::Rejected, scope, 0, {}, what};
}

DeliveryStatus deferredBy(const DeliveryStatus &trouble)
{
    DeliveryStatus status = trouble;
    if (status.scope == Scope::Session || status.scope == Scope::Server)
        status.outcome = Outcome::Deferred;
    return status;
}

bool isPushback(const DeliveryStatus &status)
{
    if (status.outcome != Outcome::Deferred || status.replyCode == 0)
        return false;
    // Greylisting uses the codes of "slow down" and means "come back": slower does not help.
    if (status.reply.contains(QLatin1String("greylist"), Qt::CaseInsensitive)
        || status.reply.contains(QLatin1String("graylist"), Qt::CaseInsensitive))
        return false;
    if (status.replyCode == 421 || status.replyCode == 451 || status.replyCode == 452)
        return true;
    return status.enhancedCode.startsWith(QLatin1String("4.7."));
}

DeliveryStatus ended()
{
    return {Outcome::Accepted, Scope::Session, 0, {}, tr("the connection was closed as wished")};
}

} // namespace SmtpTrouble

} // namespace odziv
