/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "smtp/smtpcontentdecoder.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

class QTcpSocket;

namespace odziv {

class SmtpCatcher;

/// One client of the catcher: ESMTP with PIPELINING, CHUNKING, 8BITMIME, SIZE, DSN, SMTPUTF8 and enhanced codes. Strict
/// about line ends, patient about everything else, up to its limits.
class SmtpCatcherConnection : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestCommand = 4096;
    static constexpr int mostMistakes = 20;

    /// Takes the socket over.
    SmtpCatcherConnection(SmtpCatcher &catcher, QTcpSocket *socket);
    ~SmtpCatcherConnection() override;

    void greet();
    /// Says 421 and closes when the client was silent for five minutes (RFC 5321 section 4.5.3.2.7).
    void closeIfIdle();

Q_SIGNALS:
    void closed();

private:
    void read();
    bool takeContent(const QByteArray &bytes, qsizetype &position);
    bool takeChunk(const QByteArray &bytes, qsizetype &position);
    bool takeCommand(const QByteArray &bytes, qsizetype &position);
    void obey(const QByteArray &line);
    void hello(const QByteArray &name, bool extended);
    void mail(const QByteArray &rest);
    void recipient(const QByteArray &rest);
    void beginContent();
    void beginChunk(const QByteArray &rest);
    void endChunk();
    void endContent(const QByteArray &content, qint64 size);
    void reply(const QByteArray &line) { m_output += line + "\r\n"; }
    void complain(const QByteArray &line);
    void forgetMessage();
    void closeAfterReply();

    SmtpCatcher &m_catcher;
    QTcpSocket *m_socket;
    QByteArray m_line;
    QByteArray m_output;
    QElapsedTimer m_lastSign;
    bool m_greeted = false;
    bool m_closing = false;
    int m_mistakes = 0;
    std::optional<QByteArray> m_sender;
    QByteArrayList m_recipients;
    std::optional<SmtpContentDecoder> m_content;
    /// The chunk that is arriving (RFC 3030); one that is refused is read nevertheless.
    struct Chunk
    {
        qint64 left = 0;
        bool last = false;
        QByteArray refusal;
    };
    std::optional<Chunk> m_chunk;
    bool m_chunking = false; ///< this message comes in chunks
    QByteArray m_chunks;     ///< those that have arrived, unless only their number counts
    qint64 m_chunksSize = 0;
};

} // namespace odziv
