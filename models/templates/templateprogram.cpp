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
#include <cstring>

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

/// Room for values besides a quarter of what the literals take.
constexpr qsizetype spareOctets = 256;

/// Literals shorter than this are encoded as fast as they are looked up.
constexpr qsizetype shortestKnown = 24;

/// Appends to an array that has room to spare while this lives. Made for many small pieces.
class Output
{
public:
    explicit Output(QByteArray &bytes)
        : m_bytes(bytes)
        , m_size(bytes.size())
    {
        m_bytes.resize(std::max(m_bytes.capacity(), m_size));
        m_data = m_bytes.data();
    }
    ~Output() { m_bytes.truncate(m_size); }
    Q_DISABLE_COPY_MOVE(Output)

    qsizetype size() const { return m_size; }
    bool endsWith(char c) const { return m_size > 0 && m_data[m_size - 1] == c; }
    QByteArrayView sliced(qsizetype from) const { return {m_data + from, m_size - from}; }
    void append(QByteArrayView text)
    {
        std::memcpy(room(text.size()), text.data(), static_cast<size_t>(text.size()));
        m_size += text.size();
    }
    void truncate(qsizetype size) { m_size = size; }

private:
    char *room(qsizetype more)
    {
        if (m_size + more > m_bytes.size()) {
            m_bytes.resize((m_size + more) * 2);
            m_data = m_bytes.data();
        }
        return m_data + m_size;
    }

    QByteArray &m_bytes;
    qsizetype m_size;
    char *m_data;
};

/// What separates two pieces of plain text: the largest of the demands made between them.
class Separation
{
public:
    /// False for a span that is no such demand.
    bool take(Span::Kind kind)
    {
        switch (kind) {
        case Span::Kind::Blank:
            m_blanks = std::max(m_blanks, 1);
            return true;
        case Span::Kind::Cell:
            m_blanks = 2;
            return true;
        case Span::Kind::LineBreak:
            m_lineEnds = std::min(m_lineEnds + 1, 3);
            return true;
        case Span::Kind::Block:
            m_lineEnds = std::max(m_lineEnds, 1);
            return true;
        case Span::Kind::Paragraph:
            m_lineEnds = std::max(m_lineEnds, 2);
            return true;
        default:
            return false;
        }
    }
    bool hasLineEnds() const { return m_lineEnds > 0; }
    /// What to write.
    QByteArrayView text(bool afterLineEnd) const
    {
        if (m_lineEnds > 0)
            return QByteArrayView("\n\n\n").first(m_lineEnds);
        return QByteArrayView("  ").first(afterLineEnd ? 0 : m_blanks);
    }

private:
    int m_lineEnds = 0;
    int m_blanks = 0;
};

/// One run of a program over the data of one recipient.
class Run
{
public:
    Run(const TemplateProgram &program, const MergeData &data, QByteArray &out, std::vector<KnownStretch> *known)
        : m_program(program)
        , m_data(data)
        , m_out(out)
        , m_start(m_out.size())
        , m_known(known)
        , m_slots(program.slots)
    {
        m_values.reserve(spareOctets);
        m_rows.resize(static_cast<qsizetype>(program.rows.size()));
        for (size_t i = 0; i < program.rows.size(); ++i) {
            const BoundRows &source = program.rows[i];
            m_rows[static_cast<qsizetype>(i)] = source.repeats ? nullptr : data.tables.find(source.name);
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
    /// A value as it is written: its place in m_values.
    struct Written
    {
        qsizetype begin = -1; ///< not yet written
        qsizetype size = 0;
        bool isEmpty = false; ///< there was nothing to write
    };

    size_t step(size_t at);
    size_t enterSection(size_t at);
    size_t leaveSection(size_t at);
    const MergeRow *nextRow(const BoundRows &source, Loop &loop) const;
    const QVariant *valueOf(const BoundField &field) const;
    bool isOpen(const Span &section) const;
    bool isSenders(const BoundField &field) const;
    void appendLiteral(const Span &span);
    void appendValue(const Span &span);
    Written written(const Span &span);
    void write(const Span &span, QStringView value, bool isDefault);
    void finishUrl();
    void separate();
    bool atStart() const { return m_out.size() == m_start; }

    const TemplateProgram &m_program;
    const MergeData &m_data;
    Output m_out;
    const qsizetype m_start;
    std::vector<KnownStretch> *const m_known;
    QVarLengthArray<const MergeRow *, 16> m_rows;
    QVarLengthArray<Loop, 4> m_loops;
    QByteArray m_values;
    QVarLengthArray<Written, 32> m_slots;
    qsizetype m_urlStart = 0;
    UrlOrigin m_urlOrigin = UrlOrigin::Author;
    Separation m_between;
    bool m_afterEmptyValue = false;
};

const QVariant *Run::valueOf(const BoundField &field) const
{
    const MergeRow *row = m_rows[field.row];
    return row ? row->find(field.column) : nullptr;
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
    Loop loop{m_data.lists.find(source->name)};
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

void Run::separate()
{
    if (!atStart())
        m_out.append(m_between.text(m_out.endsWith('\n')));
    m_between = {};
}

/// Writes a literal. After a value that turned out empty, the blank or comma that was meant to follow it closes up:
/// "Poštovani {{contact.firstName}} {{contact.lastName}}," reads well without a first name.
void Run::appendLiteral(const Span &span)
{
    QByteArrayView rest = span.text;
    if (m_afterEmptyValue && !rest.isEmpty()) {
        const bool punctuation = QByteArrayView(",.!?;:").contains(rest.front());
        if (punctuation && !m_between.hasLineEnds())
            m_between = {};
        if (punctuation && !atStart() && m_out.endsWith(' '))
            m_out.truncate(m_out.size() - 1);
        else if (rest.front() == ' ' && (atStart() || m_out.endsWith(' ') || m_out.endsWith('\n')))
            rest = rest.sliced(1);
        m_afterEmptyValue = false;
    }
    separate();
    if (m_known && span.stretch >= 0) {
        const EncodedStretch &stretch = m_program.stretches[static_cast<size_t>(span.stretch)];
        m_known->push_back({m_out.size() + rest.size() - span.text.size() + stretch.offset(), &stretch});
    }
    m_out.append(rest);
}

void Run::write(const Span &span, QStringView value, bool isDefault)
{
    switch (span.place) {
    case ValuePlace::Text:
        appendPlainText(m_values, value);
        break;
    case ValuePlace::Line:
        appendLine(m_values, value);
        break;
    case ValuePlace::HtmlText:
    case ValuePlace::HtmlAttribute:
        appendHtmlEscaped(m_values, value);
        break;
    case ValuePlace::HtmlUrl:
    case ValuePlace::TextUrl:
        if (m_out.size() == m_urlStart && !isDefault && !isSenders(m_program.fields[static_cast<size_t>(span.field)]))
            m_urlOrigin = UrlOrigin::Data;
        appendUrlPart(m_values, m_out.sliced(m_urlStart), value, span.place == ValuePlace::HtmlUrl);
        break;
    }
}

/// The value in the form of its place, or its default.
Run::Written Run::written(const Span &span)
{
    const BoundField &field = m_program.fields[static_cast<size_t>(span.field)];
    const QVariant *value = valueOf(field);
    const bool isText = value && value->typeId() == QMetaType::QString && field.type != ColumnType::Money
                        && span.format == ValueFormat::Usual;
    const qsizetype begin = m_values.size();
    QString formatted;
    if (value && !isText)
        formatted = formatValue(*value, field.type, m_data.locale, span.format, m_data.currency);
    const QString &text = isText ? *static_cast<const QString *>(value->constData()) : formatted;
    if (!text.isEmpty())
        write(span, text, false);
    else if (!span.text.isEmpty())
        write(span, QString::fromUtf8(span.text), true);
    else
        return {begin, 0, true};
    return {begin, m_values.size() - begin, false};
}

void Run::appendValue(const Span &span)
{
    const bool closesUp
        = span.place == ValuePlace::Text || span.place == ValuePlace::Line || span.place == ValuePlace::HtmlText;
    Written value;
    if (span.slot >= 0) {
        Written &slot = m_slots[span.slot];
        if (slot.begin < 0)
            slot = written(span);
        value = slot;
    } else {
        value = written(span);
    }
    m_afterEmptyValue = value.isEmpty && closesUp;
    if (value.isEmpty)
        return;
    separate();
    m_out.append(QByteArrayView(m_values).sliced(value.begin, value.size));
    if (span.slot < 0)
        m_values.truncate(value.begin);
}

/// What the sender's profile says is as good as written by the author.
bool Run::isSenders(const BoundField &field) const
{
    return m_program.rows[static_cast<size_t>(field.row)].name == SenderProfile::table().name;
}

void Run::finishUrl()
{
    if (isAllowedUrl(m_out.sliced(m_urlStart), m_urlOrigin))
        return;
    m_out.truncate(m_urlStart);
    while (m_known && !m_known->empty() && m_known->back().position >= m_urlStart)
        m_known->pop_back();
    m_out.append("#");
}

size_t Run::step(size_t at)
{
    const Span &span = m_program.spans[at];
    switch (span.kind) {
    case Span::Kind::Literal:
        appendLiteral(span);
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
        separate();
        m_urlStart = m_out.size();
        m_urlOrigin = UrlOrigin::Author;
        break;
    case Span::Kind::UrlEnd:
        finishUrl();
        break;
    default:
        m_between.take(span.kind);
        break;
    }
    return at + 1;
}

} // namespace

/// Makes one literal of neighbouring ones and what separates them.
void TemplateProgram::joinSpans()
{
    std::vector<Span> joined;
    Separation between;
    size_t separators = 0; // at the end of `joined`
    for (Span &span : spans) {
        const bool literal = span.kind == Span::Kind::Literal;
        if (literal && span.text.isEmpty())
            continue;
        if (between.take(span.kind)) {
            joined.push_back(std::move(span));
            ++separators;
            continue;
        }
        Span *const before = joined.size() > separators ? &joined[joined.size() - separators - 1] : nullptr;
        // Of a single octet nothing may be left when it is written, see Run::appendLiteral().
        const bool joins
            = literal && before && before->kind == Span::Kind::Literal && (separators == 0 || before->text.size() > 1);
        if (joins) {
            before->text += between.text(before->text.endsWith('\n'));
            before->text += span.text;
            joined.resize(joined.size() - separators);
        } else {
            joined.push_back(std::move(span));
        }
        between = {};
        separators = 0;
    }
    spans = std::move(joined);
}

void TemplateProgram::linkSections()
{
    std::vector<size_t> open;
    for (size_t at = 0; at < spans.size(); ++at) {
        if (spans[at].kind == Span::Kind::Section || spans[at].kind == Span::Kind::Inverted) {
            open.push_back(at);
        } else if (spans[at].kind == Span::Kind::End) {
            spans[at].partner = open.back();
            spans[open.back()].partner = at;
            open.pop_back();
        }
    }
}

/// Gives one slot to the values that are written the same: not those of repeating rows, nor in a URL, where it matters
/// what stands before.
void TemplateProgram::shareValues()
{
    std::vector<const Span *> owners;
    for (Span &span : spans) {
        if (span.kind != Span::Kind::Value || span.field < 0)
            continue;
        const BoundField &field = fields[static_cast<size_t>(span.field)];
        const bool url = span.place == ValuePlace::HtmlUrl || span.place == ValuePlace::TextUrl;
        if (url || rows[static_cast<size_t>(field.row)].repeats)
            continue;
        const auto same = [&span](const Span *other) {
            return other->field == span.field && other->place == span.place && other->format == span.format
                   && other->text == span.text;
        };
        const auto owner = std::find_if(owners.cbegin(), owners.cend(), same);
        span.slot = static_cast<int>(owner - owners.cbegin());
        if (owner == owners.cend())
            owners.push_back(&span);
    }
    slots = static_cast<int>(owners.size());
}

void TemplateProgram::encodeLiterals()
{
    for (Span &span : spans) {
        if (span.kind != Span::Kind::Literal)
            continue;
        literalOctets += span.text.size();
        if (span.text.size() < shortestKnown)
            continue;
        EncodedStretch stretch(span.text);
        if (stretch.isEmpty())
            continue;
        span.stretch = static_cast<int>(stretches.size());
        stretches.push_back(std::move(stretch));
    }
}

void TemplateProgram::finish()
{
    joinSpans();
    linkSections();
    shareValues();
    encodeLiterals();
}

void TemplateProgram::render(const MergeData &data, QByteArray &out, std::vector<KnownStretch> *known) const
{
    out.reserve(out.size() + literalOctets + literalOctets / 4 + spareOctets);
    if (known)
        known->reserve(known->size() + spans.size() / 2);
    Run(*this, data, out, known).execute();
}

} // namespace odziv
