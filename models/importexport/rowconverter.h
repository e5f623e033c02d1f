/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/importplan.h"
#include "importexport/importvalue.h"
#include "importexport/rowreader.h"

#include <QStringView>

#include <unordered_map>
#include <vector>

namespace odziv {

/// Reads the texts of a row of a file as values of the workspace, every column by its FieldRule. A reference that the
/// file names by number stays that number; ReferenceResolver looks it up. Belongs to one thread at a time.
class RowConverter
{
public:
    RowConverter(const ImportPlan &plan, const RowReader &reader, const FieldRules::Context &context);

    /// Fills `values`, one for each column of the plan, and returns why the row cannot be used, for people; an empty
    /// text when it can.
    QString convert(const SourceRow &row, ImportValue *values);

private:
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text, 0); }
        size_t operator()(const QString &text) const { return qHash(QStringView(text), 0); }
    };
    struct SameText
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    /// Texts of a column seen before; given up for columns that hardly repeat.
    struct Memory
    {
        std::unordered_map<QString, ImportValue, TextHash, SameText> known;
        bool remembers = true;
    };

    QString wrongShape(const SourceRow &row) const;
    QString convertCell(size_t index, QStringView text, ImportValue &value);

    const ImportPlan &m_plan;
    FieldRules::Context m_context;
    bool m_fixedWidth;
    bool m_guarded;
    std::vector<Memory> m_memories;
};

} // namespace odziv
