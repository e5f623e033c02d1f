/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "queueentry.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr qsizetype longestReply = 1000;

/// Words of a server end up in tables, files and terminals: nothing in them may steer one (log injection).
QString withoutControls(const QString &text)
{
    const bool plain = text.size() <= longestReply && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
                           return character.unicode() >= 0x20 && character.unicode() < 0x7f;
                       });
    if (plain)
        return text.trimmed();
    QString safe;
    safe.reserve(text.size());
    for (const QChar character : text) {
        const auto category = character.category();
        if (category == QChar::Other_Control)
            safe += QStringLiteral("\\x%1").arg(static_cast<int>(character.unicode()), 2, 16, QLatin1Char('0'));
        else if (category == QChar::Other_Format || category == QChar::Separator_Line
                 || category == QChar::Separator_Paragraph)
            safe += QStringLiteral("\\u%1").arg(static_cast<int>(character.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += character;
        if (safe.size() >= longestReply)
            break;
    }
    safe.truncate(longestReply);
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1); // half a character is none, in no table and in no file
    return safe.trimmed();
}

} // namespace

QByteArray recipientList(const std::vector<QueueEntry> &entries)
{
    QByteArray list;
    list.reserve(static_cast<qsizetype>(entries.size()) * 8 + 2);
    for (const QueueEntry &entry : entries) {
        list += list.isEmpty() ? '[' : ',';
        list += QByteArray::number(entry.recipient.value());
    }
    return list.isEmpty() ? QByteArray("[]") : list + ']';
}

QString replyLine(const DeliveryStatus &status)
{
    QString line = status.reply;
    if (!status.enhancedCode.isEmpty() && !line.contains(status.enhancedCode))
        line.prepend(status.enhancedCode + QLatin1Char(' '));
    if (status.replyCode > 0 && !line.startsWith(QString::number(status.replyCode)))
        line.prepend(QString::number(status.replyCode) + QLatin1Char(' '));
    return withoutControls(line);
}

} // namespace odziv
