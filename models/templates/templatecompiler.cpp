/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatecompiler.h"

#include "common/translate.h"
#include "templates/htmlscanner.h"
#include "templates/htmltext.h"
#include "templates/mustacheparser.h"
#include "templates/namebinder.h"
#include "templates/valueescape.h"

namespace odziv {

namespace {

constexpr size_t noMark = static_cast<size_t>(-1);

tl::unexpected<Error> inPart(Error error, const QString &part)
{
    error.place = error.place.isEmpty() ? part : QString(part + QStringLiteral(", ") + error.place);
    return failure(std::move(error));
}

bool isUrlAttribute(const QString &name)
{
    static const QStringList names = {QStringLiteral("href"), QStringLiteral("src"), QStringLiteral("background"),
                                      QStringLiteral("cite"), QStringLiteral("longdesc")};
    return names.contains(name);
}

/// Attributes whose value is only shown or measured.
bool isPlainAttribute(const QString &name)
{
    static const QStringList names
        = {QStringLiteral("alt"),         QStringLiteral("title"),   QStringLiteral("id"),
           QStringLiteral("name"),        QStringLiteral("class"),   QStringLiteral("lang"),
           QStringLiteral("dir"),         QStringLiteral("width"),   QStringLiteral("height"),
           QStringLiteral("align"),       QStringLiteral("valign"),  QStringLiteral("bgcolor"),
           QStringLiteral("color"),       QStringLiteral("border"),  QStringLiteral("cellpadding"),
           QStringLiteral("cellspacing"), QStringLiteral("colspan"), QStringLiteral("rowspan"),
           QStringLiteral("value"),       QStringLiteral("label"),   QStringLiteral("summary"),
           QStringLiteral("start"),       QStringLiteral("abbr")};
    return names.contains(name) || name.startsWith(QStringLiteral("aria-")) || name.startsWith(QStringLiteral("data-"));
}

/// Elements that load or run something of their own accord.
bool isActiveElement(const QString &name)
{
    static const QStringList names
        = {QStringLiteral("script"), QStringLiteral("style"),  QStringLiteral("link"),
           QStringLiteral("meta"),   QStringLiteral("base"),   QStringLiteral("iframe"),
           QStringLiteral("frame"),  QStringLiteral("object"), QStringLiteral("embed"),
           QStringLiteral("applet"), QStringLiteral("set"),    QStringLiteral("animate"),
           QStringLiteral("use"),    QStringLiteral("param"),  QStringLiteral("animatetransform")};
    return names.contains(name);
}

/// What is wrong with a value at `context`, or nothing.
QString objectionToValue(const HtmlScanner::Context &context)
{
    using State = HtmlScanner::State;
    switch (context.state) {
    case State::Text:
    case State::EscapableText:
        return {};
    case State::Comment:
        return tr("A placeholder inside a comment would never be seen; take it out.");
    case State::RawText:
        return tr("Placeholders are not allowed inside <%1>.").arg(context.tag);
    case State::BeforeValue:
    case State::Unquoted:
        return tr("Put quotes around the value of the attribute %1.").arg(context.attribute);
    case State::DoubleQuoted:
    case State::SingleQuoted:
        if (isActiveElement(context.tag))
            return tr("Placeholders are not allowed inside <%1>.").arg(context.tag);
        if (context.attribute.startsWith(QStringLiteral("on")))
            return tr("Placeholders are not allowed in %1, because it would run as a script.").arg(context.attribute);
        if (!isUrlAttribute(context.attribute) && !isPlainAttribute(context.attribute))
            return tr("Placeholders are not allowed in the attribute %1.").arg(context.attribute);
        return {};
    default:
        return tr("Placeholders are not allowed inside a tag, only in the quoted value of an attribute.");
    }
}

bool maySection(HtmlScanner::State state)
{
    using State = HtmlScanner::State;
    return state == State::Text || state == State::EscapableText || state == State::RawText || state == State::Comment
           || state == State::DoubleQuoted || state == State::SingleQuoted || state == State::BeforeAttribute;
}

class HtmlCompiler final : public HtmlHandler
{
public:
    HtmlCompiler(const QString &source, const std::vector<MustacheToken> &tokens, const BoundTemplate &bound)
        : m_source(source)
        , m_tokens(tokens)
        , m_bound(bound)
        , m_scanner(*this)
        , m_text(bound.spans)
    {}

    Status compile();
    std::vector<Span> takeHtml() { return std::move(m_spans); }
    std::vector<Span> takeText() { return m_text.take(); }

    void onText(QStringView text) override { m_text.addText(text); }
    void onTag(const HtmlTag &tag) override { m_text.addTag(tag); }
    void onAttributeBegin(qsizetype position) override;
    void onAttributeEnd(qsizetype position) override;

private:
    Status addValue(size_t index);
    Status addUrlValue(size_t index, Span span);
    Status addSection(size_t index);
    void addLiteral(const QString &literal);
    void flush(qsizetype end);
    QByteArray urlSoFar() const;
    tl::unexpected<Error> broken(const QString &text, size_t index) const
    {
        return failure(ErrorCode::InvalidInput, text, sourcePlace(m_source, m_tokens[index].position));
    }

    const QString &m_source;
    const std::vector<MustacheToken> &m_tokens;
    const BoundTemplate &m_bound;
    HtmlScanner m_scanner;
    HtmlTextBuilder m_text;
    std::vector<Span> m_spans;
    std::vector<HtmlScanner::Context> m_sections; ///< where the open sections began
    const QString *m_literal = nullptr;           ///< that is being fed
    qsizetype m_flushed = 0;
    size_t m_urlMark = noMark; ///< the span before which the open URL began
    bool m_urlHasValue = false;
};

void HtmlCompiler::flush(qsizetype end)
{
    if (end <= m_flushed)
        return;
    Span span;
    span.text = QStringView(*m_literal).sliced(m_flushed, end - m_flushed).toUtf8();
    m_spans.push_back(std::move(span));
    m_flushed = end;
}

void HtmlCompiler::onAttributeBegin(qsizetype position)
{
    if (!isUrlAttribute(m_scanner.context().attribute))
        return;
    flush(position);
    m_urlMark = m_spans.size();
    m_urlHasValue = false;
}

void HtmlCompiler::onAttributeEnd(qsizetype position)
{
    if (m_urlHasValue) {
        flush(position);
        Span end;
        end.kind = Span::Kind::UrlEnd;
        m_spans.push_back(std::move(end));
    }
    m_urlHasValue = false;
    m_urlMark = noMark;
}

QByteArray HtmlCompiler::urlSoFar() const
{
    QByteArray url;
    for (size_t i = m_urlMark; i < m_spans.size(); ++i) {
        if (m_spans[i].kind == Span::Kind::Literal)
            url += m_spans[i].text;
    }
    return url.trimmed();
}

Status HtmlCompiler::addUrlValue(size_t index, Span span)
{
    const QByteArray before = urlSoFar();
    if (before.toLower().startsWith("cid:"))
        return broken(tr("The cid of a picture cannot come from a placeholder."), index);
    if (!before.isEmpty() && !m_urlHasValue && !isAllowedUrl(QByteArray(before + 'x'), UrlOrigin::Author))
        return broken(tr("A link with a placeholder must begin with https://, mailto: or tel:."), index);
    if (!m_urlHasValue) {
        Span begin;
        begin.kind = Span::Kind::UrlBegin;
        m_spans.insert(m_spans.begin() + static_cast<std::ptrdiff_t>(m_urlMark), std::move(begin));
        m_urlHasValue = true;
    }
    span.place = ValuePlace::HtmlUrl;
    m_spans.push_back(std::move(span));
    return {};
}

Status HtmlCompiler::addValue(size_t index)
{
    const HtmlScanner::Context context = m_scanner.context();
    const QString objection = objectionToValue(context);
    if (!objection.isEmpty())
        return broken(objection, index);
    Span span = m_bound.spans[index];
    if (context.inQuotedValue()) {
        m_scanner.hole(static_cast<int>(index));
        if (isUrlAttribute(context.attribute))
            return addUrlValue(index, std::move(span));
        span.place = ValuePlace::HtmlAttribute;
    } else {
        if (context.state == HtmlScanner::State::Text && !context.hidden)
            m_text.addHole(static_cast<int>(index));
        span.place = ValuePlace::HtmlText;
    }
    m_spans.push_back(std::move(span));
    return {};
}

Status HtmlCompiler::addSection(size_t index)
{
    const HtmlScanner::Context context = m_scanner.context();
    if (!maySection(context.state))
        return broken(tr("A section cannot begin or end in the middle of a tag."), index);
    if (m_bound.spans[index].kind == Span::Kind::End) {
        // What is left out or repeated must leave the document where it was.
        if (context != m_sections.back())
            return broken(tr("The section {{#%1}} begins and ends at different places of the HTML; both must stand"
                             " between tags or in the same attribute.")
                              .arg(m_tokens[index].text),
                          index);
        m_sections.pop_back();
    } else {
        m_sections.push_back(context);
    }
    if (context.inQuotedValue())
        m_scanner.hole(static_cast<int>(index));
    else if (context.state != HtmlScanner::State::BeforeAttribute)
        m_text.addHole(static_cast<int>(index));
    m_spans.push_back(m_bound.spans[index]);
    return {};
}

void HtmlCompiler::addLiteral(const QString &literal)
{
    m_literal = &literal;
    m_flushed = 0;
    m_scanner.feed(literal);
    flush(literal.size());
}

Status HtmlCompiler::compile()
{
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        Status added;
        if (m_tokens[i].kind == MustacheToken::Kind::Literal)
            addLiteral(m_tokens[i].text);
        else if (m_tokens[i].kind == MustacheToken::Kind::Value)
            added = addValue(i);
        else
            added = addSection(i);
        if (!added)
            return added;
    }
    return {};
}

Result<BoundTemplate> parseAndBind(const QString &source, std::vector<MustacheToken> &tokens, const QString &part)
{
    auto parsed = parseMustache(source);
    if (!parsed)
        return inPart(parsed.error(), part);
    tokens = std::move(*parsed);
    // A byte order mark is kept in the source, but is no part of the message.
    if (!tokens.empty() && tokens.front().text.startsWith(QChar::ByteOrderMark))
        tokens.front().text.remove(0, 1);
    auto bound = bindNames(source, tokens);
    if (!bound)
        return inPart(bound.error(), part);
    return bound;
}

} // namespace

Result<CompiledSource> compilePlainSource(const QString &source, ValuePlace place, const QString &part)
{
    std::vector<MustacheToken> tokens;
    auto bound = parseAndBind(source, tokens, part);
    if (!bound)
        return failure(bound.error());
    CompiledSource compiled;
    compiled.usedFields = std::move(bound->usedFields);
    compiled.program.rows = std::move(bound->rows);
    compiled.program.fields = std::move(bound->fields);
    compiled.program.spans = std::move(bound->spans);
    for (Span &span : compiled.program.spans)
        span.place = place;
    compiled.program.finish();
    return compiled;
}

Result<CompiledSource> compileHtmlSource(const QString &source, const QString &part)
{
    std::vector<MustacheToken> tokens;
    const auto bound = parseAndBind(source, tokens, part);
    if (!bound)
        return failure(bound.error());
    HtmlCompiler compiler(source, tokens, *bound);
    if (auto done = compiler.compile(); !done)
        return inPart(done.error(), part);
    CompiledSource compiled;
    compiled.usedFields = bound->usedFields;
    compiled.program = {compiler.takeHtml(), bound->rows, bound->fields};
    compiled.text = {compiler.takeText(), bound->rows, bound->fields};
    compiled.program.finish();
    compiled.text.finish();
    return compiled;
}

} // namespace odziv
