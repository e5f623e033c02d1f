/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "namebinder.h"

#include "common/translate.h"
#include "templates/placeholders.h"
#include "templates/valueformat.h"

#include <algorithm>

namespace odziv {

namespace {

Result<ValueFormat> formatOf(const QString &name, ColumnType type)
{
    if (name.isEmpty())
        return ValueFormat::Usual;
    QStringList known;
    for (const ValueFormatName &format : formatsFor(type)) {
        if (format.name == name)
            return format.format;
        known << format.name;
    }
    return failure(ErrorCode::InvalidInput,
                   known.isEmpty()
                       ? tr("Values of this kind have no other form; take out \":%1\".").arg(name)
                       : tr("There is no form \"%1\"; known are: %2.").arg(name, known.join(QStringLiteral(", "))));
}

class NameBinder
{
public:
    NameBinder(const QString &source, const std::vector<MustacheToken> &tokens)
        : m_source(source)
        , m_tokens(tokens)
    {}

    Result<BoundTemplate> bind();

private:
    /// A section that is open: on a group (which then names columns) or on a field (which is then `.`).
    struct OpenSection
    {
        bool onGroup = false;
        int field = -1;
    };

    Result<Span> bindValue(const MustacheToken &token);
    Result<Span> bindSection(const MustacheToken &token);
    Span bindGroup(const PlaceholderMeaning &meaning, bool inverted);
    void closeSection();
    int rowOf(const PlaceholderMeaning &meaning);
    int rowOf(const PlaceholderGroup &group);
    int fieldOf(const PlaceholderMeaning &meaning);
    void use(const QString &field);
    tl::unexpected<Error> broken(Error error, const MustacheToken &token) const;

    const QString &m_source;
    const std::vector<MustacheToken> &m_tokens;
    BoundTemplate m_bound;
    std::vector<OpenSection> m_open;
    std::vector<const PlaceholderGroup *> m_scopes;
    std::vector<int> m_scopeRows;
};

tl::unexpected<Error> NameBinder::broken(Error error, const MustacheToken &token) const
{
    error.place = sourcePlace(m_source, token.position);
    return failure(std::move(error));
}

void NameBinder::use(const QString &field)
{
    if (!m_bound.usedFields.contains(field))
        m_bound.usedFields << field;
}

/// The row source of a group at this depth of sections.
int NameBinder::rowOf(const PlaceholderGroup &group)
{
    BoundRows source;
    source.name = group.name;
    source.repeats = group.repeats;
    for (size_t i = m_scopes.size(); i-- > 0 && group.repeats;) {
        if (m_scopes[i]->name != group.parent)
            continue;
        source.parent = m_scopeRows[i];
        source.parentKey = group.parentKey;
        use(group.parent + QStringLiteral(".id"));
        use(group.name + QLatin1Char('.') + group.parentKey);
        break;
    }
    const auto found = std::find_if(m_bound.rows.cbegin(), m_bound.rows.cend(), [&](const BoundRows &row) {
        return row.name == source.name && row.parent == source.parent;
    });
    if (found != m_bound.rows.cend())
        return static_cast<int>(found - m_bound.rows.cbegin());
    m_bound.rows.push_back(source);
    return static_cast<int>(m_bound.rows.size()) - 1;
}

int NameBinder::rowOf(const PlaceholderMeaning &meaning)
{
    return meaning.scope == PlaceholderMeaning::noScope ? rowOf(*meaning.group) : m_scopeRows[meaning.scope];
}

int NameBinder::fieldOf(const PlaceholderMeaning &meaning)
{
    const int row = rowOf(meaning);
    use(meaning.name());
    if (dependsOnLanguage(meaning.column->type) || meaning.group->isDerived(*meaning.column))
        use(QStringLiteral("customer.language"));
    const auto found = std::find_if(m_bound.fields.cbegin(), m_bound.fields.cend(), [&](const BoundField &field) {
        return field.row == row && field.column == meaning.column->name;
    });
    if (found != m_bound.fields.cend())
        return static_cast<int>(found - m_bound.fields.cbegin());
    m_bound.fields.push_back({row, meaning.column->name, meaning.column->type});
    return static_cast<int>(m_bound.fields.size()) - 1;
}

Result<Span> NameBinder::bindValue(const MustacheToken &token)
{
    if (token.kind == MustacheToken::Kind::RawValue)
        return broken({ErrorCode::InvalidInput,
                       tr("Raw values ({{{...}}} and {{&...}}) are not allowed in mail; write {{%1}}.").arg(token.text),
                       {},
                       {}},
                      token);
    Span span;
    span.kind = Span::Kind::Value;
    const PlaceholderParts parts = PlaceholderParts::of(token.text);
    span.text = parts.defaultText.toUtf8();
    if (parts.name == QStringLiteral(".")) {
        if (m_open.empty() || m_open.back().field < 0)
            return broken({ErrorCode::InvalidInput,
                           tr("{{.}} has a meaning only directly inside a section on a field; write the field's name."),
                           {},
                           {}},
                          token);
        span.field = m_open.back().field;
    } else {
        const auto meaning = Placeholders::resolveValue(parts.name, m_scopes);
        if (!meaning)
            return broken(meaning.error(), token);
        span.field = fieldOf(*meaning);
    }
    const auto format = formatOf(parts.format, m_bound.fields[static_cast<size_t>(span.field)].type);
    if (!format)
        return broken(format.error(), token);
    span.format = *format;
    if (span.format != ValueFormat::Usual)
        use(QStringLiteral("customer.language"));
    return span;
}

Span NameBinder::bindGroup(const PlaceholderMeaning &meaning, bool inverted)
{
    Span span;
    span.row = rowOf(meaning);
    // An inverted section has no row, so it names no columns.
    m_open.push_back({!inverted, -1});
    if (!inverted) {
        m_scopes.push_back(meaning.group);
        m_scopeRows.push_back(span.row);
    }
    use(meaning.group->name + QStringLiteral(".id"));
    return span;
}

Result<Span> NameBinder::bindSection(const MustacheToken &token)
{
    const bool inverted = token.kind == MustacheToken::Kind::InvertedSection;
    const qsizetype equals = token.text.indexOf(u'=');
    const QString name = equals < 0 ? token.text : token.text.first(equals).trimmed();
    const auto meaning = Placeholders::resolveSection(name, m_scopes);
    if (!meaning)
        return broken(meaning.error(), token);
    Span span;
    if (meaning->column) {
        span.field = fieldOf(*meaning);
        if (equals >= 0)
            span.equals = token.text.sliced(equals + 1).trimmed();
        m_open.push_back({false, span.field});
    } else if (equals >= 0) {
        return broken(
            {ErrorCode::InvalidInput, tr("\"%1\" is not one value and cannot be compared.").arg(name), {}, {}}, token);
    } else {
        span = bindGroup(*meaning, inverted);
    }
    if (equals >= 0 && span.equals.isEmpty())
        return broken({ErrorCode::InvalidInput, tr("The value after \"=\" is missing."), {}, {}}, token);
    span.kind = inverted ? Span::Kind::Inverted : Span::Kind::Section;
    return span;
}

void NameBinder::closeSection()
{
    if (m_open.back().onGroup) {
        m_scopes.pop_back();
        m_scopeRows.pop_back();
    }
    m_open.pop_back();
}

Result<BoundTemplate> NameBinder::bind()
{
    for (const MustacheToken &token : m_tokens) {
        Span span;
        switch (token.kind) {
        case MustacheToken::Kind::Literal:
            span.text = token.text.toUtf8();
            break;
        case MustacheToken::Kind::Value:
        case MustacheToken::Kind::RawValue: {
            auto value = bindValue(token);
            if (!value)
                return failure(value.error());
            span = std::move(*value);
            break;
        }
        case MustacheToken::Kind::Section:
        case MustacheToken::Kind::InvertedSection: {
            auto section = bindSection(token);
            if (!section)
                return failure(section.error());
            span = std::move(*section);
            break;
        }
        case MustacheToken::Kind::SectionEnd:
            closeSection();
            span.kind = Span::Kind::End;
            break;
        }
        m_bound.spans.push_back(std::move(span));
    }
    return std::move(m_bound);
}

} // namespace

Result<BoundTemplate> bindNames(const QString &source, const std::vector<MustacheToken> &tokens)
{
    return NameBinder(source, tokens).bind();
}

} // namespace odziv
