/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// The one record of how an attempt to deliver ended; it travels unchanged from the socket to the report.
struct DeliveryStatus
{
    enum class Outcome {
        Accepted, ///< the server took responsibility: a complete 2xx line answered the message
        Deferred, ///< not delivered, may be tried again
        Rejected, ///< not delivered, trying again is useless
        InDoubt   ///< the terminator may have left and no complete reply came back: nobody can know
    };
    /// Whom the verdict is about, so that one bad address never stops a campaign and a dead server never burns one.
    enum class Scope {
        Recipient, ///< this address
        Message,   ///< this message, whoever gets it
        Session,   ///< this connection; a new one may work
        Server     ///< the server as a whole: unreachable, refuses us, wrong password, wrong certificate
    };

    Outcome outcome = Outcome::Deferred;
    Scope scope = Scope::Session;
    int replyCode = 0;    ///< SMTP reply code; 0 when no reply was read
    QString enhancedCode; ///< RFC 3463, "5.1.1"; empty when the server gave none
    QString reply;        ///< the server's words, or what broke; control characters replaced
};

} // namespace odziv
