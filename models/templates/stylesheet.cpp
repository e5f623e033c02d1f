/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "stylesheet.h"

#include <QRegularExpression>

namespace odziv {

namespace {

bool isIdentifier(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.unicode() >= 0x80;
}

/// Where a comment or a string that begins at `at` ends; `at` itself if none does.
qsizetype behindCommentOrString(QStringView css, qsizetype at)
{
    if (css.sliced(at).startsWith(u"/*")) {
        const qsizetype end = css.indexOf(u"*/", at + 2);
        return end < 0 ? css.size() : end + 2;
    }
    const QChar quote = css.at(at);
    if (quote != u'"' && quote != u'\'')
        return at;
    for (qsizetype i = at + 1; i < css.size(); ++i) {
        if (css.at(i) == u'\\')
            ++i;
        else if (css.at(i) == quote)
            return i + 1;
    }
    return css.size();
}

/// The first of `wanted` at or after `from` outside comments, strings and brackets; the end if there is none.
qsizetype find(QStringView css, qsizetype from, QStringView wanted)
{
    int depth = 0;
    for (qsizetype at = from; at < css.size();) {
        if (const qsizetype behind = behindCommentOrString(css, at); behind > at) {
            at = behind;
            continue;
        }
        const QChar c = css.at(at);
        if (depth == 0 && wanted.contains(c))
            return at;
        if (c == u'(' || c == u'[')
            ++depth;
        else if ((c == u')' || c == u']') && depth > 0)
            --depth;
        ++at;
    }
    return css.size();
}

/// The end of the block whose { stands before `from`.
qsizetype blockEnd(QStringView css, qsizetype from)
{
    int depth = 1;
    for (qsizetype at = find(css, from, u"{}"); at < css.size(); at = find(css, at + 1, u"{}")) {
        depth += css.at(at) == u'{' ? 1 : -1;
        if (depth == 0)
            return at;
    }
    return css.size();
}

/// Behind blanks, comments and the <!-- --> that old sheets are wrapped in.
qsizetype skipBlanks(QStringView css, qsizetype at)
{
    while (at < css.size()) {
        const QStringView rest = css.sliced(at);
        if (rest.front().isSpace())
            ++at;
        else if (rest.startsWith(u"/*"))
            at = behindCommentOrString(css, at);
        else if (rest.startsWith(u"<!--"))
            at += 4;
        else if (rest.startsWith(u"-->"))
            at += 3;
        else
            break;
    }
    return at;
}

QString withoutComments(QStringView css)
{
    static const QRegularExpression comment(QStringLiteral("/\\*.*?(\\*/|$)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return css.toString().replace(comment, QStringLiteral(" ")).simplified();
}

QStringList splitAtCommas(QStringView text)
{
    QStringList parts;
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype end = find(text, from, u",");
        parts << withoutComments(text.sliced(from, end - from));
        from = end + 1;
    }
    return parts;
}

bool isConditional(const QString &atRule)
{
    return atRule == QStringLiteral("media") || atRule == QStringLiteral("supports")
           || atRule == QStringLiteral("layer") || atRule == QStringLiteral("container");
}

class SheetReader
{
public:
    SheetReader(StyleSheet &sheet, QStringView css, qsizetype offset, bool conditional)
        : m_sheet(sheet)
        , m_css(css)
        , m_offset(offset)
        , m_conditional(conditional)
    {}

    void read()
    {
        for (m_at = skipBlanks(m_css, 0); m_at < m_css.size(); m_at = skipBlanks(m_css, m_at)) {
            if (m_css.at(m_at) == u'@')
                readAtRule();
            else
                readRule();
        }
    }

private:
    void readAtRule()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_css.size() && isIdentifier(m_css.at(m_at)))
            ++m_at;
        const QString name = m_css.sliced(begin + 1, m_at - begin - 1).toString().toLower();
        m_sheet.atRules.push_back({name, m_offset + begin});
        const qsizetype open = find(m_css, m_at, u";{");
        m_at = open + 1;
        if (open == m_css.size() || m_css.at(open) == u';')
            return;
        const qsizetype end = blockEnd(m_css, m_at);
        if (isConditional(name))
            SheetReader(m_sheet, m_css.sliced(m_at, end - m_at), m_offset + m_at, true).read();
        m_at = end + 1;
    }

    void readRule()
    {
        const qsizetype open = find(m_css, m_at, u"{");
        if (open == m_css.size()) {
            m_at = open;
            return;
        }
        StyleRule rule;
        rule.position = m_offset + m_at;
        rule.conditional = m_conditional;
        rule.selectorTexts = splitAtCommas(m_css.sliced(m_at, open - m_at));
        for (const QString &text : rule.selectorTexts) {
            if (auto selector = StyleSelector::parse(text))
                rule.selectors << *selector;
        }
        const qsizetype end = blockEnd(m_css, open + 1);
        rule.declarations = parseStyleAttribute(m_css.sliced(open + 1, end - open - 1), m_offset + open + 1);
        m_sheet.rules.push_back(std::move(rule));
        m_at = end + 1;
    }

    StyleSheet &m_sheet;
    QStringView m_css;
    qsizetype m_offset;
    bool m_conditional;
    qsizetype m_at = 0;
};

/// Reads one compound after the other.
class SelectorReader
{
public:
    explicit SelectorReader(QStringView text)
        : m_text(text.trimmed())
    {}

    std::optional<StyleSelector> read()
    {
        StyleSelector selector;
        auto combinator = StyleSelector::Combinator::Descendant;
        do {
            StyleSelector::Compound compound;
            compound.combinator = combinator;
            if (!readCompound(compound))
                return {};
            selector.compounds.push_back(std::move(compound));
        } while (readCombinator(combinator));
        if (m_at < m_text.size())
            return {};
        return selector;
    }

private:
    QString word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isIdentifier(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    bool readCompound(StyleSelector::Compound &compound)
    {
        const qsizetype begin = m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'*')
            ++m_at;
        else
            compound.element = word().toLower();
        while (m_at < m_text.size() && QStringView(u"[.#:").contains(m_text.at(m_at))) {
            if (!readSimple(compound))
                return false;
        }
        return m_at > begin;
    }

    bool readSimple(StyleSelector::Compound &compound)
    {
        const QChar kind = m_text.at(m_at);
        if (kind == u'[')
            return readAttribute(compound);
        ++m_at;
        const QString name = word();
        if (name.isEmpty())
            return false;
        if (kind == u'.')
            compound.classes << name;
        else if (kind == u'#')
            compound.id = name;
        else if (name == QStringLiteral("first-child"))
            compound.firstChild = true;
        else
            return false;
        return true;
    }

    bool readAttribute(StyleSelector::Compound &compound)
    {
        const qsizetype end = m_text.indexOf(u']', m_at);
        if (end < 0)
            return false;
        const QString inside = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        static const QRegularExpression test(
            QStringLiteral("^\\s*([\\w-]+)\\s*(?:([~^$*]?)=\\s*[\"']?([^\"']*)[\"']?\\s*)?$"));
        const auto match = test.match(inside);
        if (!match.hasMatch())
            return false;
        StyleSelector::AttributeTest read{match.captured(1).toLower(), {}, match.captured(3)};
        if (match.capturedStart(3) >= 0)
            read.operation = match.capturedLength(2) > 0 ? match.captured(2).front() : QChar(u'=');
        compound.attributes << read;
        m_at = end + 1;
        return true;
    }

    bool readCombinator(StyleSelector::Combinator &combinator)
    {
        const qsizetype begin = m_at;
        combinator = StyleSelector::Combinator::Descendant;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'>')
                combinator = StyleSelector::Combinator::Child;
            else if (m_text.at(m_at) == u'+')
                combinator = StyleSelector::Combinator::NextSibling;
            else if (!m_text.at(m_at).isSpace())
                break;
        }
        return m_at > begin && m_at < m_text.size();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<StyleSelector> StyleSelector::parse(QStringView text)
{
    return SelectorReader(text).read();
}

int StyleSelector::specificity() const
{
    int weight = 0;
    for (const Compound &compound : compounds)
        weight += (compound.id.isEmpty() ? 0 : 10000)
                  + 100 * static_cast<int>(compound.classes.size() + compound.attributes.size() + compound.firstChild)
                  + (compound.element.isEmpty() ? 0 : 1);
    return weight;
}

void StyleSheet::append(QStringView css, qsizetype offset)
{
    SheetReader(*this, css, offset, false).read();
}

QList<StyleDeclaration> parseStyleAttribute(QStringView css, qsizetype offset)
{
    static const QRegularExpression importance(QStringLiteral("\\s*!\\s*important\\s*$"),
                                               QRegularExpression::CaseInsensitiveOption);
    QList<StyleDeclaration> declarations;
    for (qsizetype from = skipBlanks(css, 0); from < css.size(); from = skipBlanks(css, from)) {
        const qsizetype end = find(css, from, u";");
        const QStringView written = css.sliced(from, end - from);
        const qsizetype colon = find(written, 0, u":");
        StyleDeclaration declaration;
        declaration.position = offset + from;
        from = end + 1;
        if (colon == written.size())
            continue;
        declaration.property = withoutComments(written.first(colon)).toLower();
        declaration.value = withoutComments(written.sliced(colon + 1));
        const auto match = importance.match(declaration.value);
        declaration.important = match.hasMatch();
        if (declaration.important)
            declaration.value.truncate(match.capturedStart());
        if (!declaration.property.isEmpty() && !declaration.value.isEmpty())
            declarations << declaration;
    }
    return declarations;
}

} // namespace odziv
