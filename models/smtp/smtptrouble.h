/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/deliverystatus.h"
#include "smtp/smtpreply.h"

namespace odziv {

/// The one place that decides what a reply, or its absence, means for the message and for the connection: by the
/// stage of the dialogue first, then by the enhanced code, then by the reply code.
///
/// A status of scope Session or Server says nothing about the message: it is Deferred when it was under way.
namespace SmtpTrouble {

enum class Stage {
    Greeting,
    Hello,
    StartTls,
    Authentication,
    Idle, ///< no command is unanswered
    Mail,
    Recipient,
    Data,
    Content,    ///< content is written or the terminator is held back
    FinalReply, ///< the terminator may have left
    Reset
};

/// What a reply means that is not the one hoped for; for Stage::FinalReply the good one too.
DeliveryStatus fromReply(const SmtpReply &reply, Stage stage);
/// The connection was lost, fell silent or spoke nonsense: in doubt after the terminator, else to be tried again.
DeliveryStatus broken(Stage stage, const QString &what);
/// No connection came about: DNS, refused, no route, TLS not spoken.
DeliveryStatus unreachable(const QString &what);
/// The server as a whole is out of the question until somebody changes something: certificate, login, no TLS.
DeliveryStatus unusable(const QString &what);
/// We do not even try, for a reason in the message or the address.
DeliveryStatus unsendable(DeliveryStatus::Scope scope, const QString &what);
/// What a trouble of the connection means for a message whose terminator has not left: never its end.
DeliveryStatus deferredBy(const DeliveryStatus &trouble);
/// True when the server asks for less: too many connections or messages, too fast, no space now.
bool isPushback(const DeliveryStatus &status);
/// The end of a connection as wished.
DeliveryStatus ended();

} // namespace SmtpTrouble

} // namespace odziv
