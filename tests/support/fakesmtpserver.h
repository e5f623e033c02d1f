/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArrayList>
#include <QList>
#include <QSslSocket>
#include <QString>
#include <QStringList>
#include <QTcpServer>
#include <QTimer>

namespace odziv {

/// A server on loopback that plays a script for one client after the other and writes down everything that does not go
/// by it.
///
///     S: text          send the line
///     S! text          send the bytes as they stand, with \r \n \0 \\ \xNN; no line end is added
///     C: pattern       the client's next line, `*` stands for anything
///     content          read a message up to and with its terminator
///     chunk            read BDAT n LAST and its n bytes
///     content-until N  read at least N bytes that are no line, as of a message that is not ended
///     quiet N          nothing comes from the client for N milliseconds
///     wait N           wait N milliseconds
///     tls              begin TLS as the server
///     close            end the connection
///     drop             break the connection, without the farewell of TLS
///     wait-close       the client ends the connection
///     next-client      another one comes; the one before has left
///     silence          say nothing more, read everything, end when the client does
class FakeSmtpServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit FakeSmtpServer(QStringList script, QObject *parent = nullptr);

    /// Before the first client comes.
    void setScript(QStringList script) { m_script = std::move(script); }
    void setCertificate(const QString &certificateFile, const QString &keyFile);
    /// TLS from the first byte.
    void setImplicitTls(bool implicitTls) { m_implicitTls = implicitTls; }
    /// Each byte in a packet of its own, as far as the system lets us.
    void setSplit(bool split) { m_split = split; }

    /// Every step was played.
    bool isDone() const { return m_step >= m_script.size(); }
    /// What the client did against the script, and steps that make no sense.
    QStringList mistakes() const { return m_mistakes; }
    /// Where the script stands, for a message of a failing test.
    QString position() const;
    /// The messages received, as on the wire: with doubled dots, without terminator.
    QByteArrayList contents() const { return m_contents; }
    /// Everything that came from the client and was read.
    QByteArray received() const { return m_received; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void playWith(qintptr handle);
    void play();
    bool playStep(const QString &step);
    bool playClientStep(const QString &word, const QString &rest);
    bool expectLine(const QString &pattern);
    bool takeContent();
    bool takeChunk();
    bool awaitQuiet(int milliseconds);
    void send(const QByteArray &bytes);
    void sendNextByte();
    void clientLeft();

    QStringList m_script;
    qsizetype m_step = 0;
    QStringList m_mistakes;
    QByteArrayList m_contents;
    QByteArray m_received;
    QByteArray m_input;
    QByteArray m_outgoing;
    QSslSocket *m_socket = nullptr;
    bool m_isNextClient = false; ///< the client of the step next-client has come
    QTimer m_timer;
    bool m_playing = false;
    bool m_waited = false;
    bool m_left = false;
    bool m_implicitTls = false;
    bool m_split = false;
    QString m_certificateFile;
    QString m_keyFile;
};

} // namespace odziv
