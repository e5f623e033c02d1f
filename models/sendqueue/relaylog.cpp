/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "relaylog.h"

#include "common/translate.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace odziv {

namespace {

using Kind = RelayVerdict::Kind;

constexpr qint64 longestLine = 64 * 1024;
constexpr qint64 linesBetweenLooks = 4096;
constexpr qsizetype longestWords = 500;

/// How much a verdict counts when a message has several (a list behind the address, a filter in between): somebody
/// who may have got it must not be taken for one who has not.
int weight(Kind kind)
{
    switch (kind) {
    case Kind::Delivered:
        return 4;
    case Kind::Refused:
        return 3;
    case Kind::Taken:
        return 2;
    case Kind::NotTaken:
        return 1;
    case Kind::Unknown:
        break;
    }
    return 0;
}

/// The text between the first `before` and the next `after`; to the end of the line when there is none.
QByteArray between(const QByteArray &line, const char *before, char after)
{
    const auto start = line.indexOf(before);
    if (start < 0)
        return {};
    const auto from = start + static_cast<qsizetype>(qstrlen(before));
    const auto end = line.indexOf(after, from);
    return end < 0 ? line.mid(from) : line.mid(from, end - from);
}

/// Postfix: short ids are hexadecimal, long ones are letters and digits without vowels.
bool isPostfixQueueId(const QByteArray &text)
{
    if (text.size() < 5 || text.size() > 20)
        return false;
    return std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

/// Exim: three groups of letters and digits, 6-6-2 or (since 4.97) 6-11-4.
bool isEximId(const QByteArray &text)
{
    return (text.size() == 16 || text.size() == 23) && text.at(6) == '-' && text.count('-') == 2;
}

Kind kindOfStatus(const QByteArray &status)
{
    if (status == "sent" || status == "deliverable")
        return Kind::Delivered;
    if (status == "bounced" || status == "expired")
        return Kind::Refused;
    return Kind::Taken; // deferred and whatever else may be said: the relay has it
}

} // namespace

RelayLog::RelayLog(const QSet<QByteArray> &messageIds)
    : m_wanted(messageIds)
{}

void RelayLog::addLine(const QByteArray &line)
{
    if (addPostfixLine(line) || addEximLine(line))
        ++m_recognised;
}

/// "... postfix/PROGRAM[PID]: QUEUEID: key=value, key=value ..."
bool RelayLog::addPostfixLine(const QByteArray &line)
{
    const auto tag = line.indexOf("postfix");
    if (tag < 0)
        return false;
    const auto programStart = line.indexOf('/', tag);
    const auto colon = line.indexOf("]: ", tag);
    if (programStart < 0 || colon < programStart)
        return false;
    const QByteArray programs = line.mid(programStart, line.indexOf('[', programStart) - programStart);
    const QByteArray text = line.mid(colon + 3).trimmed();
    const auto idEnd = text.indexOf(": ");
    const QByteArray queueId = text.left(idEnd);
    if (idEnd < 0 || !isPostfixQueueId(queueId))
        return true; // connects, warnings, NOQUEUE
    const QByteArray said = text.mid(idEnd + 2);
    if (said.startsWith("message-id=")) {
        begin(queueId, between(said, "message-id=", ' '));
    } else if (said.contains("reject: ") && programs.endsWith("cleanup")) {
        const bool forNow = between(said, ": ", ';').contains(": 4.");
        note(queueId, forNow ? Kind::NotTaken : Kind::Refused, said);
    } else if (programs.endsWith("qmgr") && said.startsWith("from=") && said.contains("queue active")) {
        note(queueId, Kind::Taken, said);
    } else if (said.contains("status=")) {
        note(queueId, kindOfStatus(between(said, "status=", ' ').split(',').first()), between(said, "status=", '\0'));
    }
    return true;
}

/// "2026-11-28 14:00:01 ID <= sender ... id=MESSAGE-ID", then "ID => address ...", "ID ** address ...: why".
bool RelayLog::addEximLine(const QByteArray &line)
{
    // The date may have a zone and a process id after it; the id of the message is the first word that looks like one.
    const QList<QByteArray> words = line.left(120).split(' ');
    qsizetype place = 2;
    while (place < words.size() && place < 5 && !isEximId(words.at(place)))
        ++place;
    if (words.size() <= place + 1 || !isEximId(words.at(place)))
        return false;
    const QByteArray &id = words.at(place);
    const QByteArray &flag = words.at(place + 1);
    const QByteArray said = line.mid(line.indexOf(id) + id.size() + 1).trimmed();
    if (flag == "<=") {
        // The line of arrival is written only when the server has taken the message.
        begin(id, between(said, " id=", ' '));
        note(id, Kind::Taken, said);
    } else if (flag == "=>" || flag == "->" || flag == ">>") {
        note(id, Kind::Delivered, said);
    } else if (flag == "**") {
        note(id, Kind::Refused, said);
    } else if (flag == "==") {
        note(id, Kind::Taken, said);
    }
    return true;
}

void RelayLog::begin(const QByteArray &queueId, const QByteArray &messageId)
{
    QByteArray bare = messageId;
    if (bare.startsWith('<') && bare.endsWith('>'))
        bare = bare.mid(1, bare.size() - 2);
    // Short queue ids are used again; what is said from now on is about the newer message.
    if (m_wanted.contains(bare))
        m_messageOfQueueId.insert(queueId, bare);
    else
        m_messageOfQueueId.remove(queueId);
}

void RelayLog::note(const QByteArray &queueId, Kind kind, const QByteArray &words)
{
    const auto message = m_messageOfQueueId.constFind(queueId);
    if (message == m_messageOfQueueId.cend())
        return;
    RelayVerdict &verdict = m_verdicts[*message];
    if (weight(kind) < weight(verdict.kind))
        return;
    verdict = {kind, QString::fromLatin1(queueId), QString::fromUtf8(words).left(longestWords)};
}

Status RelayLog::read(const QString &path, const ProgressCallback &progress, const CancelFlag &cancelled)
{
    const QString place = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, tr("The log cannot be read: %1.").arg(file.errorString()), place);
    // One buffer for all lines: QFile::readLine(qint64) would make one of the greatest length for each of them.
    QByteArray buffer(longestLine, Qt::Uninitialized);
    qint64 lines = 0;
    for (;;) {
        const qint64 length = file.readLine(buffer.data(), buffer.size());
        if (length <= 0)
            break;
        addLine(QByteArray::fromRawData(buffer.constData(), length));
        if (++lines % linesBetweenLooks != 0)
            continue;
        if (cancelled.isSet())
            return failure(ErrorCode::Cancelled, tr("Reading the log was cancelled."), place);
        if (progress)
            progress(file.pos(), file.size());
    }
    if (m_recognised == 0)
        return failure(
            ErrorCode::InvalidInput,
            tr("None of its %1 lines is of Postfix or Exim. Choose the mail log of the relay, unpacked.").arg(lines),
            place);
    return {};
}

RelayVerdict RelayLog::verdict(const QByteArray &messageId) const
{
    return m_verdicts.value(messageId);
}

} // namespace odziv
