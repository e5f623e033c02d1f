/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "smtp/smtpreply.h"

#include <QByteArrayList>

namespace odziv {

/// What a server said that it can do, in its reply to EHLO. What was learnt before TLS is worth nothing after it
/// (RFC 3207 section 4.2): make a new one.
struct SmtpCapabilities
{
    bool size = false;                ///< RFC 1870
    qint64 sizeLimit = 0;             ///< bytes; 0: no limit is known
    bool eightBitMime = false;        ///< RFC 6152
    bool pipelining = false;          ///< RFC 2920
    bool chunking = false;            ///< RFC 3030
    bool enhancedStatusCodes = false; ///< RFC 2034
    bool dsn = false;                 ///< RFC 3461
    bool smtpUtf8 = false;            ///< RFC 6531
    bool startTls = false;            ///< RFC 3207
    QByteArrayList authMechanisms;    ///< RFC 4954, upper case, as offered

    /// Reads a positive reply to EHLO. Unknown keywords are skipped; of contradicting sizes the smallest counts.
    static SmtpCapabilities fromReply(const SmtpReply &ehloReply);
};

} // namespace odziv
