/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpcatcherconnection.h"

#include "smtp/smtpcatcher.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace odziv {

namespace {

constexpr qint64 idleMilliseconds = 5 * 60 * 1000;
constexpr qint64 mostUnsent = 1024 * 1024;

/// The address of "FROM:<a@b> SIZE=1" with `keyword` "FROM:", and what stands behind it. No value if it is no path.
struct Path
{
    QByteArray address;
    QByteArrayList parameters;
};

std::optional<Path> parsePath(const QByteArray &rest, const QByteArray &keyword)
{
    if (rest.left(keyword.size()).toUpper() != keyword)
        return {};
    const QByteArray text = rest.mid(keyword.size()).trimmed();
    if (!text.startsWith('<'))
        return {};
    bool quoted = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\\' && quoted)
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (c == '>' && !quoted) {
            const QByteArray behind = text.mid(i + 1).simplified().toUpper();
            if (i + 1 < text.size() && text.at(i + 1) != ' ')
                return {};
            return Path{text.mid(1, i - 1), behind.isEmpty() ? QByteArrayList() : behind.split(' ')};
        }
    }
    return {};
}

} // namespace

SmtpCatcherConnection::SmtpCatcherConnection(SmtpCatcher &catcher, QTcpSocket *socket)
    : m_catcher(catcher)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QIODevice::readyRead, this, &SmtpCatcherConnection::read);
    connect(m_socket, &QAbstractSocket::disconnected, this, &SmtpCatcherConnection::closed);
    m_lastSign.start();
}

SmtpCatcherConnection::~SmtpCatcherConnection()
{
    m_socket->disconnect(this);
}

void SmtpCatcherConnection::greet()
{
    m_socket->write("220 127.0.0.1 ESMTP Odziv catcher\r\n");
}

void SmtpCatcherConnection::closeIfIdle()
{
    if (m_lastSign.elapsed() < idleMilliseconds)
        return;
    reply("421 4.4.2 no command for five minutes");
    closeAfterReply();
    m_socket->write(m_output);
    m_output.clear();
    m_socket->disconnectFromHost();
}

void SmtpCatcherConnection::read()
{
    if (m_closing) {
        m_socket->readAll();
        return;
    }
    m_lastSign.start();
    const QByteArray bytes = m_socket->readAll();
    qsizetype position = 0;
    bool progress = true;
    while (progress && position < bytes.size() && !m_closing)
        progress = m_content ? takeContent(bytes, position)
                   : m_chunk ? takeChunk(bytes, position)
                             : takeCommand(bytes, position);
    if (m_socket->bytesToWrite() > mostUnsent) {
        m_socket->abort(); // asks and asks and never listens
        return;
    }
    m_socket->write(m_output);
    m_output.clear();
    m_socket->flush();
    if (m_closing)
        m_socket->disconnectFromHost();
}

bool SmtpCatcherConnection::takeContent(const QByteArray &bytes, qsizetype &position)
{
    if (!m_content->push(bytes, position))
        return false;
    endContent(m_content->content(), m_content->size());
    return true;
}

bool SmtpCatcherConnection::takeChunk(const QByteArray &bytes, qsizetype &position)
{
    const qint64 part = std::min<qint64>(m_chunk->left, bytes.size() - position);
    if (m_chunk->refusal.isEmpty()) {
        m_chunksSize += part;
        if (m_catcher.keepsContent() && m_chunksSize <= SmtpCatcher::largestMessage)
            m_chunks.append(bytes.constData() + position, part);
    }
    position += part;
    m_chunk->left -= part;
    if (m_chunk->left > 0)
        return false;
    endChunk();
    return true;
}

/// True when there may be more in `bytes`.
bool SmtpCatcherConnection::takeCommand(const QByteArray &bytes, qsizetype &position)
{
    const qsizetype end = bytes.indexOf('\n', position);
    const qsizetype stop = end < 0 ? bytes.size() : end + 1;
    if (m_line.size() + stop - position > longestCommand) {
        reply("500 5.5.6 the line is too long");
        closeAfterReply();
        return false;
    }
    m_line.append(bytes.constData() + position, stop - position);
    position = stop;
    if (end < 0)
        return false;
    const QByteArray line = std::exchange(m_line, {});
    if (!line.endsWith("\r\n") || line.chopped(2).contains('\r') || line.contains('\0'))
        complain("500 5.5.2 lines end with CRLF and contain no other control character");
    else
        obey(line.chopped(2));
    return true;
}

void SmtpCatcherConnection::obey(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArray verb = line.left(blank < 0 ? line.size() : blank).toUpper();
    const QByteArray rest = blank < 0 ? QByteArray() : line.mid(blank + 1).trimmed();
    if (verb == "EHLO" || verb == "HELO") {
        hello(rest, verb == "EHLO");
    } else if (verb == "MAIL") {
        mail(rest);
    } else if (verb == "RCPT") {
        recipient(rest);
    } else if (verb == "DATA") {
        beginContent();
    } else if (verb == "BDAT") {
        beginChunk(rest);
    } else if (verb == "RSET") {
        forgetMessage();
        reply("250 2.0.0 forgotten");
    } else if (verb == "NOOP") {
        reply("250 2.0.0 ok");
    } else if (verb == "VRFY") {
        reply("252 2.1.5 send it and see");
    } else if (verb == "QUIT") {
        reply("221 2.0.0 bye");
        closeAfterReply();
    } else {
        complain("500 5.5.2 unknown command");
    }
}

void SmtpCatcherConnection::hello(const QByteArray &name, bool extended)
{
    if (name.isEmpty()) {
        complain("501 5.5.4 say your name");
        return;
    }
    m_greeted = true;
    forgetMessage();
    if (!extended) {
        reply("250 127.0.0.1");
        return;
    }
    reply("250-127.0.0.1");
    reply("250-PIPELINING");
    reply("250-8BITMIME");
    reply("250-SMTPUTF8");
    reply("250-CHUNKING");
    reply("250-DSN");
    reply("250-SIZE " + QByteArray::number(SmtpCatcher::largestMessage));
    reply("250 ENHANCEDSTATUSCODES");
}

void SmtpCatcherConnection::mail(const QByteArray &rest)
{
    const auto path = parsePath(rest, "FROM:");
    if (!m_greeted || m_sender) {
        complain(m_greeted ? "503 5.5.1 one message at a time" : "503 5.5.1 say EHLO first");
        return;
    }
    if (!path) {
        complain("501 5.5.4 write MAIL FROM:<address>");
        return;
    }
    for (const QByteArray &parameter : path->parameters) {
        const bool known = parameter == "SMTPUTF8" || parameter == "BODY=7BIT" || parameter == "BODY=8BITMIME"
                           || parameter.startsWith("SIZE=") || parameter.startsWith("RET=")
                           || parameter.startsWith("ENVID=");
        if (!known) {
            complain("555 5.5.4 unknown parameter");
            return;
        }
        if (parameter.startsWith("SIZE=") && parameter.mid(5).toLongLong() > SmtpCatcher::largestMessage) {
            reply("552 5.3.4 the message is too large");
            return;
        }
    }
    m_sender = path->address;
    reply("250 2.1.0 ok");
}

void SmtpCatcherConnection::recipient(const QByteArray &rest)
{
    if (!m_sender) {
        complain("503 5.5.1 say MAIL first");
        return;
    }
    const auto path = parsePath(rest, "TO:");
    const auto isDsn
        = [](const QByteArray &parameter) { return parameter.startsWith("NOTIFY=") || parameter.startsWith("ORCPT="); };
    if (!path || path->address.isEmpty() || !std::all_of(path->parameters.cbegin(), path->parameters.cend(), isDsn)) {
        complain("501 5.5.4 write RCPT TO:<address>");
        return;
    }
    if (m_recipients.size() >= SmtpCatcher::mostRecipients) {
        reply("452 4.5.3 too many recipients");
        return;
    }
    m_recipients << path->address;
    reply("250 2.1.5 ok");
}

void SmtpCatcherConnection::beginContent()
{
    if (m_recipients.isEmpty() || m_chunking) {
        complain(m_chunking ? "503 5.5.1 this message comes in chunks"
                 : m_sender ? "554 5.5.1 no valid recipients"
                            : "503 5.5.1 say MAIL first");
        return;
    }
    m_content.emplace(m_catcher.keepsContent(), SmtpCatcher::largestMessage);
    reply("354 end with a line that is a dot");
}

void SmtpCatcherConnection::beginChunk(const QByteArray &rest)
{
    const QByteArrayList words = rest.simplified().toUpper().split(' ');
    bool ok = false;
    Chunk chunk;
    chunk.left = words.constFirst().toLongLong(&ok);
    chunk.last = words.size() == 2 && words.at(1) == "LAST";
    if (!ok || chunk.left < 0 || words.size() > 2 || (words.size() == 2 && !chunk.last)) {
        reply("501 5.5.4 write BDAT size [LAST]"); // what follows cannot be told from commands
        closeAfterReply();
        return;
    }
    if (m_recipients.isEmpty())
        chunk.refusal = m_sender ? "554 5.5.1 no valid recipients" : "503 5.5.1 say MAIL first";
    m_chunking = m_chunking || chunk.refusal.isEmpty();
    m_chunk = chunk;
    if (chunk.left == 0)
        endChunk();
}

void SmtpCatcherConnection::endChunk()
{
    const Chunk chunk = *std::exchange(m_chunk, std::nullopt);
    if (!chunk.refusal.isEmpty())
        complain(chunk.refusal);
    else if (chunk.last)
        endContent(m_chunks, m_chunksSize);
    else
        reply("250 2.0.0 " + QByteArray::number(m_chunksSize) + " bytes so far");
}

void SmtpCatcherConnection::endContent(const QByteArray &content, qint64 size)
{
    if (size > SmtpCatcher::largestMessage) {
        reply("552 5.3.4 the message is too large");
    } else if (m_catcher.keep(content, *m_sender, m_recipients)) {
        reply("250 2.0.0 caught");
    } else {
        reply("452 4.3.1 the message cannot be stored");
    }
    forgetMessage();
}

void SmtpCatcherConnection::complain(const QByteArray &line)
{
    if (++m_mistakes >= mostMistakes) {
        reply("421 4.7.0 too many mistakes");
        closeAfterReply();
    } else {
        reply(line);
    }
}

void SmtpCatcherConnection::forgetMessage()
{
    m_sender.reset();
    m_recipients.clear();
    m_content.reset();
    m_chunking = false;
    m_chunks.clear();
    m_chunksSize = 0;
}

void SmtpCatcherConnection::closeAfterReply()
{
    m_closing = true;
}

} // namespace odziv
