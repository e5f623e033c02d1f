/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "styleinliner.h"

#include "templates/styleddocument.h"

#include <QStringList>

#include <algorithm>

namespace odziv {

namespace {

/// The declarations in the order of their weight; of several about one property the last, for it wins.
QString written(const QList<StyleDeclaration> &declarations, bool important)
{
    QStringList texts;
    for (qsizetype i = 0; i < declarations.size(); ++i) {
        const StyleDeclaration &declaration = declarations.at(i);
        const auto overrides = [&](const StyleDeclaration &later) {
            return later.property == declaration.property && later.important == important;
        };
        if (declaration.important == important
            && std::none_of(declarations.cbegin() + i + 1, declarations.cend(), overrides))
            texts << declaration.property + QLatin1Char(':') + declaration.value
                         + (important ? QLatin1String(" !important") : QLatin1String());
    }
    return texts.join(u';');
}

/// As it stands in an attribute between `quote` and `quote`.
QString escaped(QString css, QChar quote)
{
    const QChar other = quote == u'"' ? u'\'' : u'"';
    return css.replace(u'&', QStringLiteral("&amp;")).replace(quote, other).replace(u'<', QStringLiteral("&lt;"));
}

/// Elements that are not shown, and so have no style.
bool isShown(const QString &name)
{
    static const QStringList others
        = {QStringLiteral("html"), QStringLiteral("head"), QStringLiteral("title"), QStringLiteral("meta"),
           QStringLiteral("link"), QStringLiteral("base"), QStringLiteral("style"), QStringLiteral("script")};
    return !others.contains(name);
}

QString joined(const QString &before, const QString &own, const QString &after)
{
    QString all = before;
    for (const QString &next : {own, after}) {
        if (!all.isEmpty() && !next.isEmpty() && !all.endsWith(u';'))
            all += u';';
        all += next;
    }
    return all;
}

/// Writes the style of one element into `html`. Done from the last to the first, so that positions stay true.
void inlineStyle(const StyledElement &element, QString &html)
{
    const HtmlAttribute *style = element.tag.attribute(u"style");
    const bool quoted
        = style && style->begin > 0 && (html.at(style->begin - 1) == u'"' || html.at(style->begin - 1) == u'\'');
    const QChar quote = quoted ? html.at(style->begin - 1) : QChar(u'"');
    const QString before = escaped(written(element.fromSheets, false), quote);
    const QString after = escaped(written(element.fromSheets, true), quote);
    if (before.isEmpty() && after.isEmpty())
        return;
    if (!style || style->begin < 0) {
        html.insert(element.tag.from + 1 + element.tag.name.size(),
                    QStringLiteral(" style=\"") + joined(before, {}, after) + u'"');
        return;
    }
    const QString own = html.sliced(style->begin, style->end - style->begin).trimmed();
    const QString all = joined(before, own, after);
    html.replace(style->begin, style->end - style->begin, quoted ? all : QString(u'"' + all + u'"'));
}

} // namespace

QString withInlinedStyles(const QString &html)
{
    const StyledDocument document(html);
    QString inlined = html;
    for (auto element = document.elements().crbegin(); element != document.elements().crend(); ++element) {
        if (isShown(element->tag.name))
            inlineStyle(*element, inlined);
    }
    return inlined;
}

} // namespace odziv
