/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpreply.h"

#include <array>
#include <optional>

namespace odziv {

namespace {

constexpr qsizetype longestText = 1000;

/// Reads 1 to 3 digits; -1 when there are none or too many.
int takeNumber(const QByteArray &text, qsizetype &position)
{
    const qsizetype start = position;
    int number = 0;
    while (position < text.size() && text.at(position) >= '0' && text.at(position) <= '9') {
        number = number * 10 + (text.at(position) - '0');
        if (++position - start > 3)
            return -1;
    }
    return position == start ? -1 : number;
}

/// The three numbers, if they stand there and do not contradict the code.
std::optional<std::array<int, 3>> enhancedParts(const SmtpReply &reply)
{
    if (reply.lines.isEmpty())
        return {};
    const QByteArray &text = reply.lines.constFirst();
    qsizetype position = 0;
    std::array<int, 3> parts{};
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0 && (position >= text.size() || text.at(position++) != '.'))
            return {};
        parts[i] = takeNumber(text, position);
        if (parts[i] < 0)
            return {};
    }
    const bool ends = position == text.size() || text.at(position) == ' ';
    if (!ends || parts[0] != reply.code / 100)
        return {};
    return parts;
}

} // namespace

QString SmtpReply::enhancedCode() const
{
    const auto parts = enhancedParts(*this);
    return parts ? QStringLiteral("%1.%2.%3").arg((*parts)[0]).arg((*parts)[1]).arg((*parts)[2]) : QString();
}

int SmtpReply::subject() const
{
    const auto parts = enhancedParts(*this);
    return parts ? (*parts)[1] : -1;
}

QString SmtpReply::text() const
{
    const QString text = printableServerText(QByteArray::number(code) + ' ' + lines.join(' '));
    return text.size() <= longestText ? text.trimmed() : QString(text.left(longestText) + QChar(0x2026));
}

QString printableServerText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &character : text) {
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format: // direction overrides can make a text read as another
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            character = u' ';
            break;
        default:
            break;
        }
    }
    return text;
}

} // namespace odziv
