/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QSet>
#include <QSslSocket>
#include <QStringList>
#include <QTcpServer>
#include <QTimer>

#include <optional>

namespace odziv {

/// One thing that an SMTP server does wrong, at one place of the dialogue.
struct SmtpFault
{
    enum class Stage { Connect, Greeting, Hello, StartTls, Auth, Mail, Recipient, Data, Content, Reset, Quit };
    enum class After {
        GoOn,
        Close,       ///< an orderly end
        Drop,        ///< RST
        Silence,     ///< reads on and says nothing more
        StopReading, ///< neither reads nor says anything
        TlsAlert     ///< answers the client's TLS greeting with an alert, as a server that speaks an old TLS only
    };

    Stage stage = Stage::Connect;
    int message = 2;                 ///< from Mail on: the how manieth message it strikes; 0: each
    std::optional<QByteArray> bytes; ///< sent in place of the reply, as they stand; no value: the reply
    After after = After::GoOn;
    int delay = 0; ///< milliseconds before it
};

/// An SMTP server for one client, on loopback, that keeps to the standards but for one fault, and knows the truth about
/// every message: what arrived whole, what it accepted in words that were sent, what it refused. A message is known by
/// the number in its first line "Subject: N".
class AdversarialSmtpServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Offers
    {
        bool pipelining = false;
        bool chunking = false;
        bool startTls = false;
        bool implicitTls = false;
        bool auth = false; ///< only inside TLS
    };

    AdversarialSmtpServer(Offers offers, std::optional<SmtpFault> fault, QObject *parent = nullptr);

    void setCertificate(const QString &certificateFile, const QString &keyFile);

    /// Messages that arrived up to and with their end, within an envelope that was accepted.
    const QSet<qint64> &arrived() const { return m_arrived; }
    /// Of these, those that were answered with a whole line that says 2xx.
    const QSet<qint64> &accepted() const { return m_accepted; }
    /// Those that were refused by a whole line, at whatever stage.
    const QSet<qint64> &refused() const { return m_refused; }
    /// More than one copy of a message, and what no client may do: send ahead without leave, AUTH or MAIL in the clear
    /// where TLS is wanted.
    QStringList violations() const { return m_violations; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    using Stage = SmtpFault::Stage;

    void read();
    void work();
    bool takeCommand();
    bool takeContent();
    bool takeChunk();
    void greet();
    void hello(bool extended);
    void startTls();
    void auth(const QByteArray &line);
    void mail();
    void recipient();
    void data();
    void beginChunk(const QByteArray &line);
    void contentEnded(const QByteArray &content);
    void forget();
    enum class Said { Yes, No, Nothing };
    /// Answers, or does what the fault says.
    Said answer(Stage stage, const QByteArray &reply);
    bool strikes(Stage stage);
    void say(const QByteArray &bytes);
    void carryOut(SmtpFault::After after);

    Offers m_offers;
    std::optional<SmtpFault> m_fault;
    QSslSocket *m_socket = nullptr;
    QByteArray m_input;
    QByteArray m_content;
    QByteArray m_pending; ///< what is said when the delay is over
    SmtpFault::After m_pendingAfter = SmtpFault::After::GoOn;
    QTimer m_delay;
    int m_mails = 0; ///< MAIL commands so far
    bool m_inMail = false;
    bool m_hasRecipient = false;
    bool m_inContent = false;
    qint64 m_chunkLeft = -1; ///< -1: no chunk arrives
    bool m_chunkRefused = false;
    qint64 m_announced = 0; ///< the message of the envelope, as its order tells
    bool m_inAuth = false;  ///< AUTH was answered by a challenge
    bool m_silent = false;
    bool m_alerts = false; ///< see After::TlsAlert
    bool m_stopped = false;
    QSet<qint64> m_arrived;
    QSet<qint64> m_accepted;
    QSet<qint64> m_refused;
    QStringList m_violations;
    QString m_certificateFile;
    QString m_keyFile;
};

} // namespace odziv
