/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "textsource.h"

#include "templates/htmlscanner.h"
#include "templates/htmltext.h"
#include "templates/mustacheparser.h"
#include "templates/templateprogram.h"

namespace odziv {

namespace {

/// Makes plain text of HTML in which the tags of the template are words like others.
class TextSourceBuilder final : public HtmlHandler
{
public:
    explicit TextSourceBuilder(const std::vector<Span> &words)
        : m_text(words)
        , m_scanner(*this)
    {}

    void addLiteral(const QString &literal) { m_scanner.feed(literal); }
    void addWord(int number)
    {
        const HtmlScanner::Context context = m_scanner.context();
        if (context.inQuotedValue())
            m_scanner.hole(number);
        else if (context.state == HtmlScanner::State::Text && !context.hidden)
            m_text.addHole(number);
    }
    std::vector<Span> take() { return m_text.take(); }

    void onText(QStringView text) override { m_text.addText(text); }
    void onTag(const HtmlTag &tag) override { m_text.addTag(tag); }
    void onAttributeBegin(qsizetype) override {}
    void onAttributeEnd(qsizetype) override {}

private:
    HtmlTextBuilder m_text;
    HtmlScanner m_scanner;
};

QString tagText(const MustacheToken &token)
{
    switch (token.kind) {
    case MustacheToken::Kind::Section:
        return QStringLiteral("{{#") + token.text + QStringLiteral("}}");
    case MustacheToken::Kind::InvertedSection:
        return QStringLiteral("{{^") + token.text + QStringLiteral("}}");
    case MustacheToken::Kind::SectionEnd:
        return QStringLiteral("{{/") + token.text + QStringLiteral("}}");
    default:
        return QStringLiteral("{{") + token.text + QStringLiteral("}}");
    }
}

} // namespace

QString textSourceOfHtml(const QString &html)
{
    const auto tokens = parseMustache(html);
    if (!tokens)
        return {};
    std::vector<Span> words(tokens->size());
    for (size_t i = 0; i < words.size(); ++i)
        words[i].text = tagText((*tokens)[i]).toUtf8();
    TextSourceBuilder builder(words);
    for (size_t i = 0; i < words.size(); ++i) {
        if ((*tokens)[i].kind == MustacheToken::Kind::Literal)
            builder.addLiteral((*tokens)[i].text);
        else
            builder.addWord(static_cast<int>(i));
    }
    TemplateProgram program;
    for (Span &span : builder.take()) {
        // What a URL may be is judged when its values are known.
        if (span.kind != Span::Kind::UrlBegin && span.kind != Span::Kind::UrlEnd)
            program.spans.push_back(std::move(span));
    }
    program.finish();
    QByteArray text;
    program.render(MergeData(), text);
    return QString::fromUtf8(text);
}

} // namespace odziv
