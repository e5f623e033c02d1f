/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "common/result.h"
#include "store/workspace.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace odziv {

/// What the log of a relay says about one message.
struct RelayVerdict
{
    enum class Kind {
        Unknown,   ///< the log does not say that the relay ever got it
        NotTaken,  ///< refused for now: it may be sent again
        Taken,     ///< the relay has it: it waits there, or was given up later without a word
        Delivered, ///< handed on
        Refused    ///< taken and returned, or refused for good
    };

    Kind kind = Kind::Unknown;
    QString queueId; ///< under which the relay kept it
    QString words;   ///< what the log says of its end
};

/// Finds out from the log of a mail server what became of messages, by their Message-IDs. Reads the logs of Postfix
/// (syslog lines of its programs, with old or new time stamps) and the main log of Exim; lines of anything else are
/// passed over. Holds nothing but the messages asked for, so that a log may have any size.
class RelayLog
{
public:
    /// `messageIds` without <>.
    explicit RelayLog(const QSet<QByteArray> &messageIds);

    /// Lines must come in the order of the log.
    void addLine(const QByteArray &line);
    /// Reads a whole file. Fails when it cannot be read, or when it is the log of no mail server known here.
    Status read(const QString &path, const ProgressCallback &progress = {}, const CancelFlag &cancelled = {});

    /// Unknown when nothing was said about it.
    RelayVerdict verdict(const QByteArray &messageId) const;
    /// Lines that came from a mail server known here.
    qint64 recognisedLines() const { return m_recognised; }

private:
    bool addPostfixLine(const QByteArray &line);
    bool addEximLine(const QByteArray &line);
    void begin(const QByteArray &queueId, const QByteArray &messageId);
    void note(const QByteArray &queueId, RelayVerdict::Kind kind, const QByteArray &words);

    QSet<QByteArray> m_wanted;
    QHash<QByteArray, QByteArray> m_messageOfQueueId;
    QHash<QByteArray, RelayVerdict> m_verdicts;
    qint64 m_recognised = 0;
};

} // namespace odziv
