/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "smtp/smtpsession.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace odziv {

/// Drives a session through a list of messages, releases their terminators, says QUIT, and keeps the verdicts.
class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    SessionRecorder(const SmtpServer &server, QList<OutgoingMessage> messages,
                    std::shared_ptr<SmtpDialect> dialect = {});

    SmtpSession &session() { return *m_session; }
    /// Called instead of releasing the terminator at once.
    void onHeld(std::function<void(qint64)> action) { m_onHeld = std::move(action); }
    /// After the last message wait for the server to end the connection.
    void stayAfterLast() { m_stay = true; }

    struct Verdict
    {
        qint64 token;
        DeliveryStatus status;
    };
    QList<Verdict> finished;
    std::optional<DeliveryStatus> closed;
    int readyCount = 0;
    int heldCount = 0;
    int mostAsked = 0; ///< messages that might be in doubt at a time
    /// What came against the rules: a second verdict, anything after closed(), more that may be in doubt than allowed.
    QStringList violations;

private:
    void sendMore();

    std::unique_ptr<SmtpSession> m_session;
    QList<OutgoingMessage> m_messages;
    std::function<void(qint64)> m_onHeld;
    QSet<qint64> m_asked;
    int m_depth = 1;
    qsizetype m_sent = 0;
    bool m_hasRoom = false;
    bool m_stay = false;
};

QString outcomeName(DeliveryStatus::Outcome outcome);
QString scopeName(DeliveryStatus::Scope scope);
/// "deferred session 421" and the like, for comparisons that say what differs.
QString describe(const DeliveryStatus &status);

} // namespace odziv
