/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "styleddocument.h"

#include <QHash>

#include <algorithm>

namespace odziv {

namespace {

bool isOneOf(const QString &name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Elements without content and end tag (HTML standard 13.1.2).
bool isVoid(const QString &name)
{
    return isOneOf(name, {u"area", u"base", u"br", u"col", u"embed", u"hr", u"img", u"input", u"link", u"meta",
                          u"param", u"source", u"track", u"wbr"});
}

/// True when the start tag `next` ends an open `open` whose end tag was left out (HTML standard 13.1.2.4).
bool endsImplicitly(const QString &open, const QString &next)
{
    if (open == QStringLiteral("p"))
        return isOneOf(next, {u"address", u"blockquote", u"center", u"div", u"dl", u"h1", u"h2", u"h3", u"h4", u"h5",
                              u"h6", u"hr", u"ol", u"p", u"pre", u"section", u"table", u"ul"});
    if (open == QStringLiteral("li"))
        return next == QStringLiteral("li");
    if (isOneOf(open, {u"td", u"th"}))
        return isOneOf(next, {u"td", u"th", u"tr", u"tbody", u"tfoot"});
    if (open == QStringLiteral("tr"))
        return isOneOf(next, {u"tr", u"tbody", u"tfoot"});
    return isOneOf(open, {u"thead", u"tbody"}) && isOneOf(next, {u"tbody", u"tfoot"});
}

/// A cell holds its end tags in: one inside it never closes what is outside.
bool isScope(const QString &name)
{
    return isOneOf(name, {u"table", u"td", u"th"});
}

bool passes(const StyleSelector::AttributeTest &test, const HtmlTag &tag)
{
    const HtmlAttribute *attribute = tag.attribute(test.name);
    if (!attribute || test.operation.isNull())
        return attribute != nullptr;
    const QString value = attribute->text();
    switch (test.operation.unicode()) {
    case u'~':
        return value.simplified().split(u' ').contains(test.value);
    case u'^':
        return !test.value.isEmpty() && value.startsWith(test.value);
    case u'$':
        return !test.value.isEmpty() && value.endsWith(test.value);
    case u'*':
        return !test.value.isEmpty() && value.contains(test.value);
    default:
        return value == test.value;
    }
}

bool passes(const StyleSelector::Compound &compound, const StyledElement &element)
{
    if (!compound.element.isEmpty() && compound.element != element.tag.name)
        return false;
    if (compound.firstChild && element.previous >= 0)
        return false;
    const HtmlAttribute *id = element.tag.attribute(u"id");
    if (!compound.id.isEmpty() && (!id || id->text() != compound.id))
        return false;
    if (!compound.classes.isEmpty()) {
        const HtmlAttribute *written = element.tag.attribute(u"class");
        const QStringList classes = written ? written->text().simplified().split(u' ') : QStringList();
        for (const QString &name : compound.classes) {
            if (!classes.contains(name))
                return false;
        }
    }
    return std::all_of(compound.attributes.cbegin(), compound.attributes.cend(),
                       [&](const auto &test) { return passes(test, element.tag); });
}

} // namespace

QString StyledElement::declared(QStringView property) const
{
    QString value;
    for (const bool important : {false, true}) {
        for (const auto *declarations : {&fromSheets, &own}) {
            for (const StyleDeclaration &declaration : *declarations) {
                if (declaration.property == property && declaration.important == important)
                    value = declaration.value;
            }
        }
    }
    return value;
}

/// Puts the elements together as the scanner finds their tags.
class StyledDocument::Builder final : public HtmlHandler
{
public:
    Builder(StyledDocument &document, const QString &html)
        : m_document(document)
        , m_html(html)
    {}

    void onText(QStringView text) override
    {
        if (!m_open.empty() && !text.trimmed().isEmpty())
            m_document.m_elements[static_cast<size_t>(m_open.back())].hasText = true;
    }

    void onTag(const HtmlTag &tag) override
    {
        if (tag.hidden)
            return;
        if (tag.end)
            close(tag);
        else
            open(tag);
    }

    void onAttributeBegin(qsizetype) override {}
    void onAttributeEnd(qsizetype) override {}

private:
    const QString &nameOf(int element) const { return m_document.m_elements[static_cast<size_t>(element)].tag.name; }

    void open(const HtmlTag &tag)
    {
        while (!m_open.empty() && endsImplicitly(nameOf(m_open.back()), tag.name))
            m_open.pop_back();
        StyledElement element;
        element.tag = tag;
        element.parent = m_open.empty() ? -1 : m_open.back();
        int &last = m_lastChild[element.parent];
        element.previous = last - 1;
        if (const HtmlAttribute *style = tag.attribute(u"style"))
            element.own = parseStyleAttribute(style->text(), style->begin);
        m_document.m_elements.push_back(std::move(element));
        last = static_cast<int>(m_document.m_elements.size());
        if (!isVoid(tag.name))
            m_open.push_back(last - 1);
    }

    void close(const HtmlTag &tag)
    {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            if (nameOf(*open) == tag.name) {
                if (tag.name == QStringLiteral("style"))
                    readSheet(m_document.m_elements[static_cast<size_t>(*open)].tag, tag);
                m_open.erase(std::next(open).base(), m_open.end());
                return;
            }
            if (isScope(nameOf(*open)) && !isScope(tag.name)
                && !isOneOf(tag.name, {u"tr", u"tbody", u"thead", u"tfoot", u"body", u"html"}))
                return;
        }
    }

    void readSheet(const HtmlTag &begin, const HtmlTag &end)
    {
        const HtmlAttribute *media = begin.attribute(u"media");
        if (media && media->text().trimmed().toLower() != QStringLiteral("all"))
            return;
        m_document.m_sheet.append(QStringView(m_html).sliced(begin.to, end.from - begin.to), begin.to);
    }

    StyledDocument &m_document;
    const QString &m_html;
    std::vector<int> m_open;
    QHash<int, int> m_lastChild; ///< of an element, its last child so far plus one
};

StyledDocument::StyledDocument(const QString &html)
{
    Builder builder(*this, html);
    HtmlScanner scanner(builder);
    scanner.feed(html);
    applySheet();
}

bool StyledDocument::matches(const StyleSelector &selector, size_t last, int element) const
{
    if (element < 0)
        return false;
    const StyledElement &candidate = m_elements[static_cast<size_t>(element)];
    const StyleSelector::Compound &compound = selector.compounds[last];
    if (!passes(compound, candidate))
        return false;
    if (last == 0)
        return true;
    switch (compound.combinator) {
    case StyleSelector::Combinator::Child:
        return matches(selector, last - 1, candidate.parent);
    case StyleSelector::Combinator::NextSibling:
        return matches(selector, last - 1, candidate.previous);
    case StyleSelector::Combinator::Descendant:
        break;
    }
    for (int around = candidate.parent; around >= 0; around = m_elements[static_cast<size_t>(around)].parent) {
        if (matches(selector, last - 1, around))
            return true;
    }
    return false;
}

void StyledDocument::applySheet()
{
    struct Match
    {
        int specificity;
        const QList<StyleDeclaration> *declarations;
    };
    for (size_t i = 0; i < m_elements.size(); ++i) {
        std::vector<Match> found;
        for (const StyleRule &rule : m_sheet.rules) {
            int strongest = -1;
            for (const StyleSelector &selector : rule.selectors) {
                if (!rule.conditional && matches(selector, selector.compounds.size() - 1, static_cast<int>(i)))
                    strongest = std::max(strongest, selector.specificity());
            }
            if (strongest >= 0)
                found.push_back({strongest, &rule.declarations});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Match &a, const Match &b) { return a.specificity < b.specificity; });
        for (const Match &match : found)
            m_elements[i].fromSheets += *match.declarations;
    }
}

QString StyledDocument::inherited(int element, QStringView property) const
{
    for (; element >= 0; element = m_elements[static_cast<size_t>(element)].parent) {
        const QString value = m_elements[static_cast<size_t>(element)].declared(property);
        if (!value.isEmpty() && value != QStringLiteral("inherit"))
            return value;
    }
    return {};
}

bool StyledDocument::isHidden(int element) const
{
    for (; element >= 0; element = m_elements[static_cast<size_t>(element)].parent) {
        const StyledElement &around = m_elements[static_cast<size_t>(element)];
        if (isOneOf(around.tag.name, {u"head", u"style", u"script", u"title"})
            || around.declared(u"display") == QStringLiteral("none"))
            return true;
    }
    return false;
}

} // namespace odziv
