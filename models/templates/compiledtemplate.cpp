/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "compiledtemplate.h"

#include "common/translate.h"
#include "mime/mailheader.h"
#include "templates/finishedtemplate.h"
#include "templates/templatecompiler.h"

namespace odziv {

namespace {

void merge(QStringList &fields, const QStringList &more)
{
    for (const QString &field : more) {
        if (!fields.contains(field))
            fields << field;
    }
}

Status checkSubject(const QString &subject)
{
    if (subject.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, tr("The message needs a subject."), QStringLiteral("subject"));
    if (MailHeader::hasControlCharacter(subject))
        return failure(ErrorCode::InvalidInput, tr("The subject must be one line without invisible characters."),
                       QStringLiteral("subject"));
    return {};
}

} // namespace

class CompiledTemplate::Private
{
public:
    bool hasHtml = false;
    TemplateProgram subject;
    TemplateProgram html;
    TemplateProgram text;
    QStringList usedFields;
};

Result<CompiledTemplate> CompiledTemplate::compile(const MessageTemplate &source)
{
    auto compiled = std::make_shared<Private>();
    if (auto checked = checkSubject(source.subject); !checked)
        return failure(checked.error());
    auto subject = compilePlainSource(source.subject, ValuePlace::Line, QStringLiteral("subject"));
    if (!subject)
        return failure(subject.error());
    compiled->subject = std::move(subject->program);
    merge(compiled->usedFields, subject->usedFields);
    compiled->hasHtml = source.kind == MessageTemplate::Kind::Html;
    if (compiled->hasHtml) {
        if (source.html.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput,
                           tr("An HTML message needs HTML; for plain text make a standard template."),
                           QStringLiteral("html"));
        if (auto preheader = compilePlainSource(source.preheader, ValuePlace::Line, QStringLiteral("preheader"));
            !preheader)
            return failure(preheader.error());
        auto html = compileHtmlSource(finishedHtml(source), QStringLiteral("html"));
        // Where something is wrong is said of the source as the author sees it.
        if (!html) {
            if (auto bare = compileHtmlSource(source.html, QStringLiteral("html")); !bare)
                html = failure(bare.error());
        }
        if (!html)
            return failure(html.error());
        compiled->html = std::move(html->program);
        compiled->text = std::move(html->text);
        merge(compiled->usedFields, html->usedFields);
    }
    if (!compiled->hasHtml || !source.text.isEmpty()) {
        auto text = compilePlainSource(source.text, ValuePlace::Text, QStringLiteral("text"));
        if (!text)
            return failure(text.error());
        compiled->text = std::move(text->program);
        merge(compiled->usedFields, text->usedFields);
    }
    CompiledTemplate made;
    made.d = std::move(compiled);
    return made;
}

RenderedParts CompiledTemplate::renderParts(const MergeData &data) const
{
    RenderedParts parts;
    QByteArray subject;
    d->subject.render(data, subject);
    parts.subject = MailHeader::withoutControlCharacters(QString::fromUtf8(subject));
    if (d->hasHtml)
        d->html.render(data, parts.html, &parts.knownHtml);
    d->text.render(data, parts.text, &parts.knownText);
    return parts;
}

RenderedMessage CompiledTemplate::render(const MergeData &data) const
{
    const RenderedParts parts = renderParts(data);
    return {parts.subject, QString::fromUtf8(parts.html), QString::fromUtf8(parts.text)};
}

bool CompiledTemplate::hasHtml() const
{
    return d->hasHtml;
}

QStringList CompiledTemplate::usedFields() const
{
    return d->usedFields;
}

QStringList CompiledTemplate::fieldsWithoutDefault() const
{
    QStringList names;
    for (const TemplateProgram *program : {&d->subject, &d->html, &d->text}) {
        int depth = 0;
        for (const Span &span : program->spans) {
            if (span.kind == Span::Kind::Section || span.kind == Span::Kind::Inverted)
                ++depth;
            else if (span.kind == Span::Kind::End)
                --depth;
            if (depth > 0 || span.kind != Span::Kind::Value || span.field < 0 || !span.text.isEmpty())
                continue;
            const BoundField &field = program->fields[static_cast<size_t>(span.field)];
            const BoundRows &row = program->rows[static_cast<size_t>(field.row)];
            const QString name = row.name + u'.' + field.column;
            if (!row.repeats && !names.contains(name))
                names << name;
        }
    }
    return names;
}

} // namespace odziv
