/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "htmlscanner.h"

#include "templates/htmlentities.h"

#include <QStringList>

#include <algorithm>

namespace odziv {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The white space of the HTML standard.
bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isRawElement(const QString &name)
{
    static const QStringList names = {QStringLiteral("script"), QStringLiteral("style"),   QStringLiteral("xmp"),
                                      QStringLiteral("iframe"), QStringLiteral("noembed"), QStringLiteral("noframes")};
    return names.contains(name);
}

bool isEscapableElement(const QString &name)
{
    return name == QStringLiteral("title") || name == QStringLiteral("textarea");
}

} // namespace

bool HtmlAttribute::hasHole() const
{
    return std::any_of(value.cbegin(), value.cend(), [](const Piece &piece) { return piece.hole >= 0; });
}

QString HtmlAttribute::text() const
{
    QString all;
    for (const Piece &piece : value)
        all += piece.literal;
    return withoutCharacterReferences(all);
}

const HtmlAttribute *HtmlTag::attribute(QStringView attributeName) const
{
    const auto found = std::find_if(attributes.cbegin(), attributes.cend(),
                                    [&](const HtmlAttribute &item) { return item.name == attributeName; });
    return found == attributes.cend() ? nullptr : &*found;
}

void HtmlScanner::feed(QStringView literal)
{
    qsizetype at = 0;
    while (at < literal.size()) {
        if (m_state != State::Text) {
            step(literal.at(at), at);
            ++at;
            continue;
        }
        qsizetype end = literal.indexOf(u'<', at);
        if (end < 0)
            end = literal.size();
        qsizetype revealed = m_hidden ? literal.sliced(at, end - at).indexOf(u"-->") : -1;
        if (revealed >= 0) {
            m_hidden = false;
            at += revealed + 3;
            continue;
        }
        if (end > at && !m_hidden)
            m_handler.onText(literal.sliced(at, end - at));
        at = end;
        if (at < literal.size()) {
            m_state = State::TagOpen;
            m_endTagOpen = false;
            m_tagBegin = at++;
        }
    }
}

void HtmlScanner::hole(int number)
{
    const bool inValue = m_state == State::DoubleQuoted || m_state == State::SingleQuoted || m_state == State::Unquoted;
    if (inValue && !m_tag.attributes.isEmpty())
        m_tag.attributes.last().value.append({QString(), number});
}

HtmlScanner::Context HtmlScanner::context() const
{
    Context context;
    context.state = m_state;
    context.hidden = m_hidden;
    const bool inTag = m_state >= State::TagName && m_state <= State::Unquoted;
    if (inTag)
        context.tag = m_tag.name;
    else if (m_state == State::RawText || m_state == State::EscapableText)
        context.tag = m_raw;
    const bool inAttribute = m_state >= State::AttributeName && m_state <= State::Unquoted;
    if (inAttribute && !m_tag.attributes.isEmpty())
        context.attribute = m_tag.attributes.last().name;
    return context;
}

void HtmlScanner::step(QChar c, qsizetype position)
{
    switch (m_state) {
    case State::Text:
        break;
    case State::TagOpen:
        stepTagOpen(c, position);
        break;
    case State::TagName:
        stepTagName(c, position);
        break;
    case State::BeforeAttribute:
        if (c == u'>')
            endTag(position);
        else if (!isHtmlSpace(c) && c != u'/')
            beginAttribute(c);
        break;
    case State::AttributeName:
    case State::AfterAttributeName:
        stepAttributeName(c, position);
        break;
    case State::BeforeValue:
        stepBeforeValue(c, position);
        break;
    case State::DoubleQuoted:
    case State::SingleQuoted:
    case State::Unquoted:
        stepValue(c, position);
        break;
    case State::Declaration:
        stepDeclaration(c);
        break;
    case State::Comment:
        stepComment(c);
        break;
    case State::RawText:
    case State::EscapableText:
        stepRawText(c, position);
        break;
    }
}

void HtmlScanner::stepTagOpen(QChar c, qsizetype position)
{
    if (isAsciiLetter(c)) {
        beginTag(m_endTagOpen, c);
        return;
    }
    if (!m_endTagOpen && c == u'/') {
        m_endTagOpen = true;
        return;
    }
    if (c == u'!' || c == u'?' || (m_endTagOpen && c != u'>')) {
        m_buffer.clear();
        if (c == u'?' || m_endTagOpen)
            m_buffer = c;
        m_state = State::Declaration;
        return;
    }
    // "<" that begins no tag is text, and so is what follows it unless that is another "<"; "</>" is nothing.
    const bool again = c == u'<';
    if (again)
        m_tagBegin = position;
    m_state = again ? State::TagOpen : State::Text;
    if (!m_endTagOpen && !m_hidden) {
        QString text = QStringLiteral("<");
        if (!again)
            text += c;
        m_handler.onText(text);
    }
}

void HtmlScanner::beginTag(bool end, QChar first)
{
    m_tag = {};
    m_tag.end = end;
    m_tag.from = m_tagBegin;
    m_tag.hidden = m_hidden;
    m_tag.name = first.toLower();
    m_state = State::TagName;
}

void HtmlScanner::stepTagName(QChar c, qsizetype position)
{
    if (c == u'>')
        endTag(position);
    else if (isHtmlSpace(c) || c == u'/')
        m_state = State::BeforeAttribute;
    else
        m_tag.name += c.toLower();
}

void HtmlScanner::beginAttribute(QChar first)
{
    HtmlAttribute attribute;
    attribute.name = first.toLower();
    m_tag.attributes.append(attribute);
    m_state = State::AttributeName;
}

void HtmlScanner::stepAttributeName(QChar c, qsizetype position)
{
    if (c == u'=')
        m_state = State::BeforeValue;
    else if (c == u'>')
        endTag(position);
    else if (c == u'/')
        m_state = State::BeforeAttribute;
    else if (isHtmlSpace(c))
        m_state = State::AfterAttributeName;
    else if (m_state == State::AfterAttributeName)
        beginAttribute(c);
    else
        m_tag.attributes.last().name += c.toLower();
}

void HtmlScanner::beginValue(State state, qsizetype position)
{
    m_state = state;
    m_tag.attributes.last().begin = position;
    m_handler.onAttributeBegin(position);
}

void HtmlScanner::stepBeforeValue(QChar c, qsizetype position)
{
    if (isHtmlSpace(c))
        return;
    if (c == u'>') {
        endTag(position);
    } else if (c == u'"') {
        beginValue(State::DoubleQuoted, position + 1);
    } else if (c == u'\'') {
        beginValue(State::SingleQuoted, position + 1);
    } else {
        beginValue(State::Unquoted, position);
        appendToValue(c);
    }
}

void HtmlScanner::appendToValue(QChar c)
{
    auto &pieces = m_tag.attributes.last().value;
    if (pieces.isEmpty() || pieces.last().hole >= 0)
        pieces.append(HtmlAttribute::Piece());
    pieces.last().literal += c;
}

void HtmlScanner::stepValue(QChar c, qsizetype position)
{
    const bool ends = m_state == State::DoubleQuoted   ? c == u'"'
                      : m_state == State::SingleQuoted ? c == u'\''
                                                       : isHtmlSpace(c) || c == u'>';
    if (!ends) {
        appendToValue(c);
        return;
    }
    const bool unquoted = m_state == State::Unquoted;
    m_tag.attributes.last().end = position;
    m_handler.onAttributeEnd(position);
    m_state = State::BeforeAttribute;
    if (unquoted && c == u'>')
        endTag(position);
}

void HtmlScanner::endTag(qsizetype position)
{
    m_state = State::Text;
    m_tag.to = position + 1;
    m_handler.onTag(m_tag);
    if (m_tag.end)
        return;
    m_raw = m_tag.name;
    m_buffer.clear();
    if (isRawElement(m_tag.name))
        m_state = State::RawText;
    else if (isEscapableElement(m_tag.name))
        m_state = State::EscapableText;
}

void HtmlScanner::stepDeclaration(QChar c)
{
    if (c != u'>') {
        m_buffer += c;
        if (m_buffer == QStringLiteral("--")) {
            m_buffer.clear();
            m_state = State::Comment;
        }
        return;
    }
    if (m_buffer.startsWith(QStringLiteral("[endif]")))
        m_hidden = false;
    m_state = State::Text;
}

void HtmlScanner::stepComment(QChar c)
{
    m_buffer += c;
    if (c != u'>')
        return;
    const bool closedAtOnce = m_buffer == QStringLiteral(">") || m_buffer == QStringLiteral("->");
    if (m_buffer.startsWith(QStringLiteral("[if")) && m_buffer.endsWith(QStringLiteral("]>"))) {
        m_hidden = true;
        m_state = State::Text;
    } else if (closedAtOnce || m_buffer.endsWith(QStringLiteral("-->")) || m_buffer.endsWith(QStringLiteral("--!>"))) {
        // <!--[if !mso]><!--> shows its content to everybody else.
        if (closedAtOnce)
            m_hidden = false;
        m_state = State::Text;
    }
}

void HtmlScanner::stepRawText(QChar c, qsizetype position)
{
    const bool ends = (c == u'>' || c == u'/' || isHtmlSpace(c)) && m_buffer.size() == m_raw.size() + 2
                      && m_buffer.startsWith(QStringLiteral("</")) && m_buffer.sliced(2).toLower() == m_raw;
    if (ends) {
        m_tag = {};
        m_tag.name = m_raw;
        m_tag.end = true;
        m_tag.from = m_tagBegin;
        m_tag.hidden = m_hidden;
        m_state = State::BeforeAttribute;
        if (c == u'>')
            endTag(position);
        return;
    }
    if (c == u'<') {
        m_buffer.clear();
        m_tagBegin = position;
    }
    if (c == u'<' || (m_buffer.startsWith(u'<') && m_buffer.size() < m_raw.size() + 2))
        m_buffer += c;
    else
        m_buffer.clear();
}

namespace {

class AttributeCollector final : public HtmlHandler
{
public:
    void onText(QStringView) override {}
    void onTag(const HtmlTag &tag) override
    {
        for (const HtmlAttribute &attribute : tag.attributes) {
            if (attribute.end > attribute.begin)
                found.push_back({tag.name, attribute.name, attribute.text(), attribute.begin, attribute.end});
        }
    }
    void onAttributeBegin(qsizetype) override {}
    void onAttributeEnd(qsizetype) override {}

    std::vector<HtmlAttributePlace> found;
};

} // namespace

std::vector<HtmlAttributePlace> htmlAttributes(const QString &source)
{
    AttributeCollector collector;
    HtmlScanner scanner(collector);
    scanner.feed(source);
    return std::move(collector.found);
}

} // namespace odziv
