/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mustacheparser.h"

#include "common/translate.h"

#include <algorithm>

namespace odziv {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

constexpr size_t deepestNesting = 64;

/// What stands between the delimiters, without the sign.
struct Tag
{
    char16_t sign = 0; ///< '#', '^', '/', '!', '=', '&', '{', or 0 for a plain value
    QStringView content;
    qsizetype begin = 0;
    qsizetype end = 0;
};

class Parser
{
public:
    explicit Parser(const QString &source)
        : m_source(source)
    {}

    Result<std::vector<MustacheToken>> parse();

private:
    Result<Tag> readTag(qsizetype begin) const;
    Status addTag(const Tag &tag);
    Status setDelimiters(const Tag &tag);
    Status closeSection(const Tag &tag, const QString &name);
    void addLiteral(qsizetype begin, qsizetype end);
    bool isStandalone(const Tag &tag, qsizetype &lineBegin, qsizetype &lineEnd) const;
    tl::unexpected<Error> broken(const QString &text, qsizetype position) const
    {
        return failure(ErrorCode::InvalidInput, text, sourcePlace(m_source, position));
    }

    struct OpenSection
    {
        QString name;
        qsizetype position;
    };

    const QString &m_source;
    QString m_opening = QStringLiteral("{{");
    QString m_closing = QStringLiteral("}}");
    std::vector<OpenSection> m_open;
    std::vector<MustacheToken> m_tokens;
};

Result<Tag> Parser::readTag(qsizetype begin) const
{
    Tag tag;
    tag.begin = begin;
    qsizetype from = begin + m_opening.size();
    QString closing = m_closing;
    if (from < m_source.size() && QStringView(u"#^/!=&{><$").contains(m_source.at(from))) {
        tag.sign = m_source.at(from).unicode();
        ++from;
    }
    if (tag.sign == u'=')
        closing.prepend(u'=');
    else if (tag.sign == u'{')
        closing.prepend(u'}');
    const qsizetype to = m_source.indexOf(closing, from);
    if (to < 0)
        return broken(tr("The tag that begins here is not closed; add \"%1\".").arg(closing), begin);
    tag.content = QStringView(m_source).sliced(from, to - from).trimmed();
    tag.end = to + closing.size();
    return tag;
}

Status Parser::setDelimiters(const Tag &tag)
{
    qsizetype space = 0;
    while (space < tag.content.size() && !tag.content.at(space).isSpace())
        ++space;
    const QStringView opening = tag.content.first(space);
    const QStringView closing = tag.content.sliced(space).trimmed();
    const auto hasBlank
        = [](QStringView text) { return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); }); };
    if (opening.isEmpty() || closing.isEmpty() || hasBlank(closing) || opening.contains(u'=') || closing.contains(u'='))
        return broken(tr("Delimiters are set by two words without \"=\", like {{=<% %>=}}."), tag.begin);
    m_opening = opening.toString();
    m_closing = closing.toString();
    return {};
}

Status Parser::closeSection(const Tag &tag, const QString &name)
{
    if (m_open.empty())
        return broken(tr("{{/%1}} closes nothing; no section is open here.").arg(name), tag.begin);
    const OpenSection open = m_open.back();
    if (open.name != name)
        return broken(tr("{{/%1}} stands where {{/%2}} is expected (opened at %3).")
                          .arg(name, open.name, sourcePlace(m_source, open.position)),
                      tag.begin);
    m_open.pop_back();
    m_tokens.push_back({MustacheToken::Kind::SectionEnd, name, tag.begin});
    return {};
}

Status Parser::addTag(const Tag &tag)
{
    if (tag.sign == u'!')
        return {};
    if (tag.sign == u'=')
        return setDelimiters(tag);
    if (tag.sign == u'>' || tag.sign == u'<' || tag.sign == u'$')
        return broken(tr("Tags that begin with \"%1\" are not known here.").arg(QChar(tag.sign)), tag.begin);
    const QString name = tag.content.toString();
    if (name.isEmpty())
        return broken(tr("The tag names nothing."), tag.begin);
    switch (tag.sign) {
    case u'#':
    case u'^':
        if (m_open.size() == deepestNesting)
            return broken(tr("Sections are nested deeper than %1 levels.").arg(deepestNesting), tag.begin);
        m_open.push_back({name, tag.begin});
        m_tokens.push_back(
            {tag.sign == u'#' ? MustacheToken::Kind::Section : MustacheToken::Kind::InvertedSection, name, tag.begin});
        return {};
    case u'/':
        return closeSection(tag, name);
    default:
        m_tokens.push_back(
            {tag.sign == 0 ? MustacheToken::Kind::Value : MustacheToken::Kind::RawValue, name, tag.begin});
        return {};
    }
}

void Parser::addLiteral(qsizetype begin, qsizetype end)
{
    if (end > begin)
        m_tokens.push_back({MustacheToken::Kind::Literal, m_source.sliced(begin, end - begin), begin});
}

/// A section, comment or delimiter tag alone on its line(s) takes the whole line with it.
bool Parser::isStandalone(const Tag &tag, qsizetype &lineBegin, qsizetype &lineEnd) const
{
    if (tag.sign == 0 || tag.sign == u'&' || tag.sign == u'{')
        return false;
    lineBegin = tag.begin;
    while (lineBegin > 0 && isBlank(m_source.at(lineBegin - 1)))
        --lineBegin;
    if (lineBegin > 0 && m_source.at(lineBegin - 1) != u'\n')
        return false;
    lineEnd = tag.end;
    while (lineEnd < m_source.size() && isBlank(m_source.at(lineEnd)))
        ++lineEnd;
    if (lineEnd == m_source.size())
        return true;
    if (m_source.at(lineEnd) == u'\r' && lineEnd + 1 < m_source.size() && m_source.at(lineEnd + 1) == u'\n')
        ++lineEnd;
    if (m_source.at(lineEnd) != u'\n')
        return false;
    ++lineEnd;
    return true;
}

Result<std::vector<MustacheToken>> Parser::parse()
{
    qsizetype at = 0;
    while (at < m_source.size()) {
        const qsizetype begin = m_source.indexOf(m_opening, at);
        if (begin < 0)
            break;
        const auto tag = readTag(begin);
        if (!tag)
            return failure(tag.error());
        qsizetype lineBegin = 0;
        qsizetype lineEnd = 0;
        const bool standalone = isStandalone(*tag, lineBegin, lineEnd);
        addLiteral(at, standalone ? lineBegin : begin);
        if (auto added = addTag(*tag); !added)
            return failure(added.error());
        at = standalone ? lineEnd : tag->end;
    }
    addLiteral(at, m_source.size());
    if (!m_open.empty())
        return broken(tr("The section {{#%1}} is not closed; add {{/%1}}.").arg(m_open.back().name),
                      m_open.back().position);
    return std::move(m_tokens);
}

} // namespace

Result<std::vector<MustacheToken>> parseMustache(const QString &source)
{
    return Parser(source).parse();
}

QString sourcePlace(QStringView source, qsizetype position)
{
    qsizetype line = 1;
    qsizetype lineBegin = 0;
    for (qsizetype i = 0; i < position && i < source.size(); ++i) {
        if (source.at(i) == u'\n') {
            ++line;
            lineBegin = i + 1;
        }
    }
    return tr("line %1, column %2").arg(line).arg(position - lineBegin + 1);
}

} // namespace odziv
