/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "preheader.h"

#include <QRegularExpression>

namespace odziv {

namespace {

/// Behind the first of these tags that the source has.
qsizetype bodyBegin(const QString &html)
{
    for (const auto &tag : {QStringLiteral("<body(?:\\s[^>]*)?>"), QStringLiteral("</head\\s*>"),
                            QStringLiteral("<html(?:\\s[^>]*)?>"), QStringLiteral("<!doctype[^>]*>")}) {
        const auto match = QRegularExpression(tag, QRegularExpression::CaseInsensitiveOption).match(html);
        if (match.hasMatch())
            return match.capturedEnd();
    }
    return html.startsWith(QChar::ByteOrderMark) ? 1 : 0;
}

/// Plain text with placeholders as HTML: what stands between {{ and }} stays.
QString escaped(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("\\{\\{.*?\\}\\}"));
    QString made;
    qsizetype from = 0;
    auto matches = tag.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        made += text.sliced(from, match.capturedStart() - from).toHtmlEscaped() + match.captured();
        from = match.capturedEnd();
    }
    return made + text.sliced(from).toHtmlEscaped();
}

} // namespace

QString htmlWithPreheader(const QString &html, const QString &preheader)
{
    if (preheader.trimmed().isEmpty())
        return html;
    constexpr int blanks = 60; // the longest line that a phone shows
    const QString hidden
        = QStringLiteral("<div style=\"display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;"
                         "overflow:hidden;mso-hide:all\">")
          + escaped(preheader) + QStringLiteral("&#847;&zwnj;&nbsp;").repeated(blanks) + QStringLiteral("</div>");
    QString made = html;
    return made.insert(bodyBegin(html), hidden);
}

} // namespace odziv
