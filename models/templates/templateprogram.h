/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "mime/quotedprintable.h"
#include "templates/mergedata.h"
#include "templates/valueformat.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace odziv {

/// Where a value lands, and so how it is written there.
enum class ValuePlace {
    Text,          ///< plain text
    Line,          ///< one line of plain text: the subject
    HtmlText,      ///< between tags
    HtmlAttribute, ///< in a quoted attribute
    HtmlUrl,       ///< in a quoted attribute that holds a URL
    TextUrl        ///< in a URL of the plain text
};

/// Rows that a program reads: the one row of a table, or one after another of a repeating group.
struct BoundRows
{
    QString name; ///< key into MergeData::tables or MergeData::lists
    bool repeats = false;
    int parent = -1;   ///< the row source whose row owns these, or -1
    QString parentKey; ///< the column that holds the owner's id
};

struct BoundField
{
    int row = 0;
    QString column;
    ColumnType type = ColumnType::Text;
};

/// One step of rendering.
struct Span
{
    enum class Kind {
        Literal,
        Value,
        Section, ///< on a field, a row or repeating rows
        Inverted,
        End,
        UrlBegin,  ///< a URL with values in it begins
        UrlEnd,    ///< and ends: anything but the allowed schemes becomes "#"
        Blank,     ///< plain text made from HTML: at least one blank here
        Cell,      ///< two blanks
        LineBreak, ///< one more line end
        Block,     ///< at least one line end here
        Paragraph  ///< at least an empty line here
    };

    Kind kind = Kind::Literal;
    ValuePlace place = ValuePlace::Text;
    ValueFormat format = ValueFormat::Usual;
    QByteArray text;    ///< the literal, or the default of a value, as UTF-8
    int field = -1;     ///< of a value or a section on a field
    int row = -1;       ///< of a section on rows
    int slot = -1;      ///< of a value that reads the same wherever it stands: one of TemplateProgram::slots
    int stretch = -1;   ///< of a literal that is encoded ahead: index into TemplateProgram::stretches
    size_t partner = 0; ///< of a section its end, of an end its section
    QString equals;     ///< of a section on a field: the value that opens it; null: any
};

/// A template compiled to spans. Immutable once finished; rendering is safe from several threads.
class TemplateProgram
{
public:
    std::vector<Span> spans;
    std::vector<BoundRows> rows;
    std::vector<BoundField> fields;

    int slots = 0; ///< different values outside of repeating groups
    std::vector<EncodedStretch> stretches = {};
    qsizetype literalOctets = 0;

    /// Joins neighbouring literals, links sections to their ends, and prepares what all recipients share. Called once,
    /// after the last span.
    void finish();
    /// Appends the result as UTF-8. `known`, if given, takes the literals that are encoded ahead and where they stand
    /// in `out`; they live as long as this program.
    void render(const MergeData &data, QByteArray &out, std::vector<KnownStretch> *known = nullptr) const;

private:
    void joinSpans();
    void linkSections();
    void shareValues();
    void encodeLiterals();
};

} // namespace odziv
