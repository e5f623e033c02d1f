/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpreplyparser.h"

#include "common/translate.h"

namespace odziv {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

void SmtpReplyParser::push(const QByteArray &bytes)
{
    qsizetype start = 0;
    while (start < bytes.size() && !hasFailed()) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype stop = end < 0 ? bytes.size() : end + 1;
        if (m_line.size() + (stop - start) > longestLine) {
            fail(tr("the server sent a line of more than %1 characters").arg(longestLine));
            return;
        }
        m_line.append(bytes.constData() + start, stop - start);
        start = stop;
        if (end < 0)
            return;
        if (!m_line.endsWith("\r\n")) {
            fail(tr("the server ended a line with LF alone"));
            return;
        }
        const QByteArray line = m_line.chopped(2);
        m_line.clear();
        finishLine(line);
    }
}

std::optional<SmtpReply> SmtpReplyParser::next()
{
    if (m_replies.isEmpty())
        return {};
    return m_replies.takeFirst();
}

void SmtpReplyParser::reset()
{
    *this = SmtpReplyParser();
}

void SmtpReplyParser::finishLine(const QByteArray &line)
{
    if (line.contains('\0') || line.contains('\r')) {
        fail(tr("the server sent a control character that no reply may contain"));
        return;
    }
    const bool hasCode
        = line.size() >= 3 && line.at(0) >= '2' && line.at(0) <= '5' && isDigit(line.at(1)) && isDigit(line.at(2));
    const bool last = line.size() == 3 || (line.size() > 3 && line.at(3) == ' ');
    if (!hasCode || (!last && line.at(3) != '-')) {
        fail(tr("the server sent something that is not an SMTP reply: %1").arg(printableServerText(line.left(80))));
        return;
    }
    const int code = line.left(3).toInt();
    if (!m_current.lines.isEmpty() && m_current.code != code) {
        fail(tr("the server mixed the codes %1 and %2 in one reply").arg(m_current.code).arg(code));
        return;
    }
    m_currentBytes += line.size();
    if (m_currentBytes > mostBytes || m_current.lines.size() >= mostLines) {
        fail(tr("the server sent a reply that is too long"));
        return;
    }
    m_current.code = code;
    m_current.lines << line.mid(4);
    if (last) {
        m_replies << m_current;
        m_current = {};
        m_currentBytes = 0;
    }
}

void SmtpReplyParser::fail(const QString &what)
{
    m_failure = what;
    m_line.clear();
    m_current = {};
}

} // namespace odziv
