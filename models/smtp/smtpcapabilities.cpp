/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpcapabilities.h"

namespace odziv {

namespace {

void takeSize(SmtpCapabilities &capabilities, const QByteArrayList &words)
{
    capabilities.size = true;
    bool ok = false;
    const qint64 limit = words.size() > 1 ? words.at(1).toLongLong(&ok) : 0;
    if (!ok || limit <= 0)
        return;
    if (capabilities.sizeLimit == 0 || limit < capabilities.sizeLimit)
        capabilities.sizeLimit = limit;
}

void takeMechanisms(SmtpCapabilities &capabilities, const QByteArrayList &words)
{
    for (const QByteArray &word : words) {
        if (!word.isEmpty() && !capabilities.authMechanisms.contains(word))
            capabilities.authMechanisms << word;
    }
}

} // namespace

SmtpCapabilities SmtpCapabilities::fromReply(const SmtpReply &ehloReply)
{
    SmtpCapabilities capabilities;
    for (qsizetype i = 1; i < ehloReply.lines.size(); ++i) { // the first line greets
        const QByteArrayList words = ehloReply.lines.at(i).simplified().toUpper().split(' ');
        const QByteArray &keyword = words.constFirst();
        if (keyword == "SIZE")
            takeSize(capabilities, words);
        else if (keyword == "8BITMIME")
            capabilities.eightBitMime = true;
        else if (keyword == "PIPELINING")
            capabilities.pipelining = true;
        else if (keyword == "CHUNKING")
            capabilities.chunking = true;
        else if (keyword == "ENHANCEDSTATUSCODES")
            capabilities.enhancedStatusCodes = true;
        else if (keyword == "DSN")
            capabilities.dsn = true;
        else if (keyword == "SMTPUTF8")
            capabilities.smtpUtf8 = true;
        else if (keyword == "STARTTLS")
            capabilities.startTls = true;
        else if (keyword == "AUTH")
            takeMechanisms(capabilities, words.mid(1));
        else if (keyword.startsWith("AUTH=")) // written by some servers for clients older than RFC 4954
            takeMechanisms(capabilities, QByteArrayList{keyword.mid(5)} + words.mid(1));
    }
    return capabilities;
}

} // namespace odziv
