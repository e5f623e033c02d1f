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

/// An enhanced status code: its three numbers, and how many characters they take.
struct EnhancedCode
{
    std::array<int, 3> parts{};
    qsizetype length = 0;
};

/// The code, if it stands there and does not contradict the reply code.
std::optional<EnhancedCode> enhancedCodeOf(const SmtpReply &reply)
{
    if (reply.lines.isEmpty())
        return {};
    const QByteArray &text = reply.lines.constFirst();
    qsizetype position = 0;
    EnhancedCode code;
    for (size_t i = 0; i < code.parts.size(); ++i) {
        if (i > 0 && (position >= text.size() || text.at(position++) != '.'))
            return {};
        code.parts[i] = takeNumber(text, position);
        if (code.parts[i] < 0)
            return {};
    }
    code.length = position;
    const bool ends = position == text.size() || text.at(position) == ' ';
    if (!ends || code.parts[0] != reply.code / 100)
        return {};
    return code;
}

} // namespace

QString SmtpReply::enhancedCode() const
{
    const auto code = enhancedCodeOf(*this);
    return code ? QString::fromLatin1(lines.constFirst().constData(), code->length) : QString();
}

int SmtpReply::subject() const
{
    const auto code = enhancedCodeOf(*this);
    return code ? code->parts[1] : -1;
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
