/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mustache.h"

#include "templates/mustacheparser.h"

#include <QStringList>

namespace odziv {

namespace {

bool isList(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
}

bool isTrue(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return false;
    if (isList(value))
        return !value.toList().isEmpty();
    if (value.typeId() == QMetaType::Bool)
        return value.toBool();
    if (value.typeId() == QMetaType::QString)
        return !value.toString().isEmpty();
    return value.typeId() != QMetaType::Nullptr;
}

QString asText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

/// One level of names: the value of `name` in `context`, invalid when it has none.
bool lookUp(const QVariant &context, const QString &name, QVariant &value)
{
    if (context.typeId() != QMetaType::QVariantMap)
        return false;
    const QVariantMap map = context.toMap();
    const auto found = map.constFind(name);
    if (found == map.cend())
        return false;
    value = *found;
    return true;
}

class Renderer
{
public:
    Renderer(const std::vector<MustacheToken> &tokens, const QVariant &data)
        : m_tokens(tokens)
        , m_stack({data})
    {}

    QString render()
    {
        renderRange(0, m_tokens.size());
        return std::move(m_out);
    }

private:
    QVariant resolve(const QString &name) const;
    size_t endOf(size_t section) const;
    void renderRange(size_t begin, size_t end);
    void renderSection(size_t section, size_t end);

    const std::vector<MustacheToken> &m_tokens;
    QVariantList m_stack;
    QString m_out;
};

QVariant Renderer::resolve(const QString &name) const
{
    if (name == QStringLiteral("."))
        return m_stack.last();
    QStringList parts = name.split(u'.');
    QVariant value;
    if (parts.first().isEmpty()) {
        value = m_stack.last();
        parts.removeFirst();
    } else {
        const QString first = parts.takeFirst();
        for (auto context = m_stack.crbegin(); context != m_stack.crend(); ++context) {
            if (lookUp(*context, first, value))
                break;
        }
    }
    for (const QString &part : parts) {
        QVariant inner;
        if (!lookUp(value, part, inner))
            return {};
        value = inner;
    }
    return value;
}

size_t Renderer::endOf(size_t section) const
{
    int depth = 0;
    for (size_t i = section;; ++i) {
        const auto kind = m_tokens[i].kind;
        if (kind == MustacheToken::Kind::Section || kind == MustacheToken::Kind::InvertedSection)
            ++depth;
        else if (kind == MustacheToken::Kind::SectionEnd && --depth == 0)
            return i;
    }
}

void Renderer::renderSection(size_t section, size_t end)
{
    const QVariant value = resolve(m_tokens[section].text);
    if (m_tokens[section].kind == MustacheToken::Kind::InvertedSection) {
        if (!isTrue(value))
            renderRange(section + 1, end);
        return;
    }
    if (!isTrue(value))
        return;
    const QVariantList items = isList(value) ? value.toList() : QVariantList{value};
    for (const QVariant &item : items) {
        m_stack.append(item);
        renderRange(section + 1, end);
        m_stack.removeLast();
    }
}

void Renderer::renderRange(size_t begin, size_t end)
{
    for (size_t i = begin; i < end; ++i) {
        const MustacheToken &token = m_tokens[i];
        switch (token.kind) {
        case MustacheToken::Kind::Literal:
            m_out += token.text;
            break;
        case MustacheToken::Kind::Value:
            m_out += asText(resolve(token.text)).toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
            break;
        case MustacheToken::Kind::RawValue:
            m_out += asText(resolve(token.text));
            break;
        case MustacheToken::Kind::Section:
        case MustacheToken::Kind::InvertedSection: {
            const size_t close = endOf(i);
            renderSection(i, close);
            i = close;
            break;
        }
        case MustacheToken::Kind::SectionEnd:
            break;
        }
    }
}

} // namespace

class Mustache::Private
{
public:
    std::vector<MustacheToken> tokens;
};

Result<Mustache> Mustache::compile(const QString &source)
{
    auto tokens = parseMustache(source);
    if (!tokens)
        return failure(tokens.error());
    auto parsed = std::make_shared<Private>();
    parsed->tokens = std::move(*tokens);
    Mustache made;
    made.d = std::move(parsed);
    return made;
}

QString Mustache::render(const QVariant &data) const
{
    return Renderer(d->tokens, data).render();
}

} // namespace odziv
