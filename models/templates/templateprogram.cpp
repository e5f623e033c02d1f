/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templateprogram.h"

#include "templates/senderprofile.h"
#include "templates/valueescape.h"
#include "templates/valueformat.h"

#include <QVarLengthArray>

#include <algorithm>

namespace odziv {

namespace {

bool isEmptyValue(const QVariant *value)
{
    if (!value || !value->isValid() || value->isNull())
        return true;
    if (value->typeId() == QMetaType::QString)
        return value->toString().isEmpty();
    return value->typeId() == QMetaType::Bool && !value->toBool();
}

/// One run of a program over the data of one recipient.
class Run
{
public:
    Run(const TemplateProgram &program, const MergeData &data, QByteArray &out)
        : m_program(program)
        , m_data(data)
        , m_out(out)
        , m_start(out.size())
    {
        m_rows.resize(static_cast<qsizetype>(program.rows.size()));
        for (size_t i = 0; i < program.rows.size(); ++i) {
            const BoundRows &source = program.rows[i];
            const auto found = source.repeats ? data.tables.cend() : data.tables.constFind(source.name);
            m_rows[static_cast<qsizetype>(i)] = found == data.tables.cend() ? nullptr : &*found;
        }
    }

    void execute()
    {
        for (size_t at = 0; at < m_program.spans.size();)
            at = step(at);
    }

private:
    struct Loop
    {
        const std::vector<MergeRow> *items = nullptr;
        size_t index = 0;
    };

    size_t step(size_t at);
    size_t enterSection(size_t at);
    size_t leaveSection(size_t at);
    const MergeRow *nextRow(const BoundRows &source, Loop &loop) const;
    const QVariant *valueOf(const BoundField &field) const;
    bool isOpen(const Span &section) const;
    bool isSenders(const BoundField &field) const;
    void appendLiteral(const QByteArray &text);
    void appendValue(const Span &span);
    void finishUrl();
    void flushBlanks();
    bool atStart() const { return m_out.size() == m_start; }

    const TemplateProgram &m_program;
    const MergeData &m_data;
    QByteArray &m_out;
    const qsizetype m_start;
    QVarLengthArray<const MergeRow *, 16> m_rows;
    QVarLengthArray<Loop, 4> m_loops;
    qsizetype m_urlStart = 0;
    UrlOrigin m_urlOrigin = UrlOrigin::Author;
    int m_lineEnds = 0;
    int m_blanks = 0;
    bool m_afterEmptyValue = false;
};

const QVariant *Run::valueOf(const BoundField &field) const
{
    const MergeRow *row = m_rows[field.row];
    if (!row)
        return nullptr;
    const auto found = row->constFind(field.column);
    return found == row->cend() ? nullptr : &*found;
}

bool Run::isOpen(const Span &section) const
{
    if (section.field < 0)
        return m_rows[section.row] != nullptr;
    const QVariant *value = valueOf(m_program.fields[static_cast<size_t>(section.field)]);
    if (section.equals.isNull())
        return !isEmptyValue(value);
    return value && value->toString() == section.equals;
}

/// The next row of a repeating group that belongs to the current row of its parent; null at the end.
const MergeRow *Run::nextRow(const BoundRows &source, Loop &loop) const
{
    const MergeRow *parent = source.parent < 0 ? nullptr : m_rows[source.parent];
    for (; loop.items && loop.index < loop.items->size(); ++loop.index) {
        const MergeRow &row = (*loop.items)[loop.index];
        if (!parent || row.value(source.parentKey) == parent->value(QStringLiteral("id"))) {
            ++loop.index;
            return &row;
        }
    }
    return nullptr;
}

size_t Run::enterSection(size_t at)
{
    const Span &span = m_program.spans[at];
    const bool inverted = span.kind == Span::Kind::Inverted;
    const BoundRows *source = span.field < 0 ? &m_program.rows[static_cast<size_t>(span.row)] : nullptr;
    if (!source || !source->repeats)
        return isOpen(span) != inverted ? at + 1 : span.partner + 1;
    Loop loop;
    const auto items = m_data.lists.constFind(source->name);
    if (items != m_data.lists.cend())
        loop.items = &*items;
    const MergeRow *first = nextRow(*source, loop);
    if (inverted)
        return first ? span.partner + 1 : at + 1;
    if (!first)
        return span.partner + 1;
    m_rows[span.row] = first;
    m_loops.append(loop);
    return at + 1;
}

size_t Run::leaveSection(size_t at)
{
    const size_t section = m_program.spans[at].partner;
    const Span &span = m_program.spans[section];
    if (span.field >= 0 || span.kind == Span::Kind::Inverted)
        return at + 1;
    const BoundRows &source = m_program.rows[static_cast<size_t>(span.row)];
    if (!source.repeats)
        return at + 1;
    m_rows[span.row] = nextRow(source, m_loops.last());
    if (m_rows[span.row])
        return section + 1;
    m_loops.removeLast();
    return at + 1;
}

void Run::flushBlanks()
{
    if (!atStart() && m_lineEnds > 0)
        m_out.append(m_lineEnds, '\n');
    else if (!atStart() && m_blanks > 0 && !m_out.endsWith('\n'))
        m_out.append(m_blanks, ' ');
    m_lineEnds = 0;
    m_blanks = 0;
}

/// Writes a literal. After a value that turned out empty, the blank or comma that was meant to follow it closes up:
/// "Poštovani {{contact.firstName}} {{contact.lastName}}," reads well without a first name.
void Run::appendLiteral(const QByteArray &text)
{
    QByteArrayView rest = text;
    if (m_afterEmptyValue && !rest.isEmpty()) {
        const bool punctuation = QByteArrayView(",.!?;:").contains(rest.front());
        if (punctuation && m_lineEnds == 0)
            m_blanks = 0;
        if (punctuation && !atStart() && m_out.endsWith(' '))
            m_out.chop(1);
        else if (rest.front() == ' ' && (atStart() || m_out.endsWith(' ') || m_out.endsWith('\n')))
            rest = rest.sliced(1);
        m_afterEmptyValue = false;
    }
    flushBlanks();
    m_out += rest;
}

void Run::appendValue(const Span &span)
{
    const BoundField &field = m_program.fields[static_cast<size_t>(span.field)];
    const QVariant *value = valueOf(field);
    const bool isText = value && value->typeId() == QMetaType::QString && field.type != ColumnType::Money
                        && span.format == ValueFormat::Usual;
    QString formatted;
    if (isText)
        formatted = value->toString();
    else if (value)
        formatted = formatValue(*value, field.type, m_data.locale, span.format, m_data.currency);
    const bool isDefault = formatted.isEmpty() && !span.text.isEmpty();
    if (isDefault)
        formatted = QString::fromUtf8(span.text);
    if (formatted.isEmpty()) {
        m_afterEmptyValue
            = span.place == ValuePlace::Text || span.place == ValuePlace::Line || span.place == ValuePlace::HtmlText;
        return;
    }
    m_afterEmptyValue = false;
    flushBlanks();
    switch (span.place) {
    case ValuePlace::Text:
        appendPlainText(m_out, formatted);
        break;
    case ValuePlace::Line:
        appendLine(m_out, formatted);
        break;
    case ValuePlace::HtmlText:
    case ValuePlace::HtmlAttribute:
        appendHtmlEscaped(m_out, formatted);
        break;
    case ValuePlace::HtmlUrl:
    case ValuePlace::TextUrl:
        if (m_out.size() == m_urlStart && !isDefault && !isSenders(field))
            m_urlOrigin = UrlOrigin::Data;
        appendUrlPart(m_out, m_urlStart, formatted, span.place == ValuePlace::HtmlUrl);
        break;
    }
}

/// What the sender's profile says is as good as written by the author.
bool Run::isSenders(const BoundField &field) const
{
    return m_program.rows[static_cast<size_t>(field.row)].name == SenderProfile::table().name;
}

void Run::finishUrl()
{
    const QByteArrayView url = QByteArrayView(m_out).sliced(m_urlStart);
    if (isAllowedUrl(url, m_urlOrigin))
        return;
    m_out.truncate(m_urlStart);
    m_out += '#';
}

size_t Run::step(size_t at)
{
    const Span &span = m_program.spans[at];
    switch (span.kind) {
    case Span::Kind::Literal:
        appendLiteral(span.text);
        break;
    case Span::Kind::Value:
        appendValue(span);
        break;
    case Span::Kind::Section:
    case Span::Kind::Inverted:
        return enterSection(at);
    case Span::Kind::End:
        return leaveSection(at);
    case Span::Kind::UrlBegin:
        flushBlanks();
        m_urlStart = m_out.size();
        m_urlOrigin = UrlOrigin::Author;
        break;
    case Span::Kind::UrlEnd:
        finishUrl();
        break;
    case Span::Kind::Blank:
        m_blanks = std::max(m_blanks, 1);
        break;
    case Span::Kind::Cell:
        m_blanks = 2;
        break;
    case Span::Kind::LineBreak:
        m_lineEnds = std::min(m_lineEnds + 1, 3);
        break;
    case Span::Kind::Block:
        m_lineEnds = std::max(m_lineEnds, 1);
        break;
    case Span::Kind::Paragraph:
        m_lineEnds = std::max(m_lineEnds, 2);
        break;
    }
    return at + 1;
}

} // namespace

void TemplateProgram::finish()
{
    std::vector<Span> joined;
    std::vector<size_t> open;
    for (Span &span : spans) {
        const bool literal = span.kind == Span::Kind::Literal;
        if (literal && span.text.isEmpty())
            continue;
        if (literal && !joined.empty() && joined.back().kind == Span::Kind::Literal) {
            joined.back().text += span.text;
            continue;
        }
        if (span.kind == Span::Kind::Section || span.kind == Span::Kind::Inverted) {
            open.push_back(joined.size());
        } else if (span.kind == Span::Kind::End) {
            span.partner = open.back();
            joined[open.back()].partner = joined.size();
            open.pop_back();
        }
        joined.push_back(std::move(span));
    }
    spans = std::move(joined);
}

void TemplateProgram::render(const MergeData &data, QByteArray &out) const
{
    Run(*this, data, out).execute();
}

} // namespace odziv
