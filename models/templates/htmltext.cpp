/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "htmltext.h"

#include "templates/htmlentities.h"

#include <QStringList>

#include <algorithm>

namespace odziv {

namespace {

bool isOneOf(const QString &name, const QStringList &names)
{
    return names.contains(name);
}

bool isParagraph(const QString &name)
{
    static const QStringList names
        = {QStringLiteral("p"),  QStringLiteral("h1"),  QStringLiteral("h2"),    QStringLiteral("h3"),
           QStringLiteral("h4"), QStringLiteral("h5"),  QStringLiteral("h6"),    QStringLiteral("blockquote"),
           QStringLiteral("dl"), QStringLiteral("pre"), QStringLiteral("figure")};
    return isOneOf(name, names);
}

bool isBlock(const QString &name)
{
    static const QStringList names = {
        QStringLiteral("div"),     QStringLiteral("tr"),        QStringLiteral("table"),   QStringLiteral("tbody"),
        QStringLiteral("thead"),   QStringLiteral("tfoot"),     QStringLiteral("caption"), QStringLiteral("section"),
        QStringLiteral("article"), QStringLiteral("header"),    QStringLiteral("footer"),  QStringLiteral("main"),
        QStringLiteral("nav"),     QStringLiteral("aside"),     QStringLiteral("center"),  QStringLiteral("form"),
        QStringLiteral("dt"),      QStringLiteral("dd"),        QStringLiteral("address"), QStringLiteral("fieldset"),
        QStringLiteral("body"),    QStringLiteral("figcaption")};
    return isOneOf(name, names);
}

bool isVoid(const QString &name)
{
    static const QStringList names
        = {QStringLiteral("br"),   QStringLiteral("hr"),   QStringLiteral("img"),  QStringLiteral("input"),
           QStringLiteral("col"),  QStringLiteral("meta"), QStringLiteral("link"), QStringLiteral("area"),
           QStringLiteral("base"), QStringLiteral("wbr")};
    return isOneOf(name, names);
}

bool isHidden(const HtmlTag &tag)
{
    const HtmlAttribute *style = tag.attribute(u"style");
    if (!style)
        return tag.attribute(u"hidden") != nullptr;
    return style->text().toLower().remove(u' ').contains(QStringLiteral("display:none"));
}

/// Characters that only steer how mail programs cut a preview line.
bool isInvisible(QChar c)
{
    return c == QChar(0x200b) || c == QChar(0x034f) || c == QChar(0xfeff) || c == QChar(0x00ad);
}

/// What a reader of plain text wants of a link: the address of a mailto or tel link, else the URL.
QString readableTarget(const QString &url)
{
    for (const QString &scheme : {QStringLiteral("mailto:"), QStringLiteral("tel:")}) {
        if (url.startsWith(scheme, Qt::CaseInsensitive))
            return url.sliced(scheme.size()).section(u'?', 0, 0);
    }
    return url;
}

QString comparable(QString url)
{
    url = url.trimmed().toLower();
    for (const QString &scheme : {QStringLiteral("https://"), QStringLiteral("http://")}) {
        if (url.startsWith(scheme))
            url.remove(0, scheme.size());
    }
    if (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

} // namespace

void HtmlTextBuilder::add(Span::Kind kind)
{
    if (m_skipDepth > 0)
        return;
    Span span;
    span.kind = kind;
    m_spans.push_back(std::move(span));
}

void HtmlTextBuilder::addLiteral(const QString &text)
{
    if (m_skipDepth > 0 || text.isEmpty())
        return;
    Span span;
    span.text = text.toUtf8();
    m_spans.push_back(std::move(span));
}

void HtmlTextBuilder::addText(QStringView text)
{
    const QString plain = withoutCharacterReferences(text.toString());
    if (m_preformatted > 0) {
        const QStringList lines = QString(plain).remove(u'\r').split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                add(Span::Kind::LineBreak);
            addLiteral(lines.at(i));
        }
        return;
    }
    QString words;
    bool blankBefore = false;
    for (const QChar c : plain) {
        if (isInvisible(c))
            continue;
        if (c.isSpace()) {
            blankBefore = true;
            continue;
        }
        if (blankBefore && words.isEmpty())
            add(Span::Kind::Blank);
        else if (blankBefore)
            words += u' ';
        blankBefore = false;
        words += c;
    }
    addLiteral(words);
    if (blankBefore)
        add(Span::Kind::Blank);
}

void HtmlTextBuilder::addHole(int number)
{
    Span span = m_holes[static_cast<size_t>(number)];
    // Sections stay balanced whatever is left out between them.
    if (span.kind == Span::Kind::Value && m_skipDepth > 0)
        return;
    if (span.kind != Span::Kind::Value && !m_lists.empty())
        m_lists.back().numbered = false; // items that repeat cannot be counted here
    span.place = ValuePlace::Text;
    m_spans.push_back(std::move(span));
}

/// True while inside an element that is not shown; keeps count of its nesting.
bool HtmlTextBuilder::skip(const HtmlTag &tag)
{
    if (m_skipDepth > 0) {
        if (tag.name == m_skipped && !isVoid(tag.name))
            m_skipDepth += tag.end ? -1 : 1;
        return true;
    }
    if (tag.end || !isHidden(tag))
        return false;
    if (!isVoid(tag.name)) {
        m_skipped = tag.name;
        m_skipDepth = 1;
    }
    return true;
}

void HtmlTextBuilder::addTag(const HtmlTag &tag)
{
    if (tag.hidden || skip(tag))
        return;
    if (isParagraph(tag.name))
        add(Span::Kind::Paragraph);
    else if (isBlock(tag.name))
        add(Span::Kind::Block);
    if (tag.end)
        addEndTag(tag);
    else
        addStartTag(tag);
}

void HtmlTextBuilder::addStartTag(const HtmlTag &tag)
{
    if (tag.name == QStringLiteral("br")) {
        add(Span::Kind::LineBreak);
    } else if (tag.name == QStringLiteral("hr")) {
        add(Span::Kind::Paragraph);
        addLiteral(QStringLiteral("----------------"));
        add(Span::Kind::Paragraph);
    } else if (tag.name == QStringLiteral("img")) {
        addPicture(tag);
    } else if (tag.name == QStringLiteral("ul") || tag.name == QStringLiteral("ol")) {
        add(m_lists.empty() ? Span::Kind::Paragraph : Span::Kind::Block);
        m_lists.push_back({tag.name == QStringLiteral("ol"), 1});
    } else if (tag.name == QStringLiteral("li")) {
        addListItem();
    } else if (tag.name == QStringLiteral("pre")) {
        ++m_preformatted;
    } else if (tag.name == QStringLiteral("a")) {
        const HtmlAttribute *target = tag.attribute(u"href");
        m_links.push_back({target ? *target : HtmlAttribute(), m_spans.size()});
    }
}

void HtmlTextBuilder::addEndTag(const HtmlTag &tag)
{
    if (tag.name == QStringLiteral("ul") || tag.name == QStringLiteral("ol")) {
        if (!m_lists.empty())
            m_lists.pop_back();
        add(m_lists.empty() ? Span::Kind::Paragraph : Span::Kind::Block);
    } else if (tag.name == QStringLiteral("li")) {
        add(Span::Kind::Block);
    } else if (tag.name == QStringLiteral("td") || tag.name == QStringLiteral("th")) {
        add(Span::Kind::Cell);
    } else if (tag.name == QStringLiteral("pre")) {
        m_preformatted = std::max(0, m_preformatted - 1);
    } else if (tag.name == QStringLiteral("a") && !m_links.empty()) {
        endLink();
    }
}

void HtmlTextBuilder::addListItem()
{
    add(Span::Kind::Block);
    QString marker = QStringLiteral("-");
    if (!m_lists.empty() && m_lists.back().numbered)
        marker = QString::number(m_lists.back().next++) + QLatin1Char('.');
    const qsizetype depth = std::max<qsizetype>(static_cast<qsizetype>(m_lists.size()) - 1, 0);
    addLiteral(QString(depth * 2, u' ') + marker);
    add(Span::Kind::Blank);
}

void HtmlTextBuilder::addPicture(const HtmlTag &tag)
{
    const HtmlAttribute *alternative = tag.attribute(u"alt");
    if (!alternative)
        return;
    add(Span::Kind::Blank);
    addPieces(*alternative, ValuePlace::Text);
    add(Span::Kind::Blank);
}

void HtmlTextBuilder::addPieces(const HtmlAttribute &attribute, ValuePlace place)
{
    for (const HtmlAttribute::Piece &piece : attribute.value) {
        if (piece.hole < 0 && place == ValuePlace::Text) {
            addText(piece.literal);
        } else if (piece.hole < 0) {
            addLiteral(withoutCharacterReferences(piece.literal));
        } else if (m_skipDepth == 0) {
            Span span = m_holes[static_cast<size_t>(piece.hole)];
            span.place = place;
            m_spans.push_back(std::move(span));
        }
    }
}

/// True when the text of the link already is its target.
bool HtmlTextBuilder::saysTheSame(const OpenLink &link) const
{
    QString text;
    int valueField = -1;
    for (size_t i = link.firstSpan; i < m_spans.size(); ++i) {
        const Span &span = m_spans[i];
        if (span.kind == Span::Kind::Literal)
            text += QString::fromUtf8(span.text);
        else if (span.kind == Span::Kind::Blank && !text.isEmpty())
            text += u' ';
        else if (span.kind == Span::Kind::Value)
            valueField = span.field;
    }
    if (!link.target.hasHole())
        return comparable(text) == comparable(readableTarget(link.target.text()));
    const HtmlAttribute::Piece &last = link.target.value.last();
    const bool onlyValue = readableTarget(link.target.text()).isEmpty() && last.hole >= 0;
    return text.isEmpty() && onlyValue && m_holes[static_cast<size_t>(last.hole)].field == valueField;
}

void HtmlTextBuilder::endLink()
{
    const OpenLink link = std::move(m_links.back());
    m_links.pop_back();
    const QString url = link.target.text().trimmed();
    const bool worthShowing = link.target.hasHole() || (!url.isEmpty() && !url.startsWith(u'#'));
    if (!worthShowing || saysTheSame(link))
        return;
    add(Span::Kind::Blank);
    if (!link.target.hasHole()) {
        addLiteral(QLatin1Char('<') + readableTarget(url) + QLatin1Char('>'));
        return;
    }
    addLiteral(QStringLiteral("<"));
    add(Span::Kind::UrlBegin);
    addPieces(link.target, ValuePlace::TextUrl);
    add(Span::Kind::UrlEnd);
    addLiteral(QStringLiteral(">"));
}

} // namespace odziv
