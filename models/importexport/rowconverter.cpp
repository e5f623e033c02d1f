/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowconverter.h"

#include "common/translate.h"
#include "importexport/formulaguard.h"

namespace odziv {

namespace {

/// A column with more different texts than this is taken for one that hardly repeats.
constexpr size_t mostRemembered = 2000;

} // namespace

RowConverter::RowConverter(const ImportPlan &plan, const RowReader &reader, const FieldRules::Context &context)
    : m_plan(plan)
    , m_context(context)
    , m_fixedWidth(reader.hasFixedWidth())
    , m_guarded(reader.mayBeGuarded())
    , m_memories(plan.columns.size())
{}

QString RowConverter::convert(const SourceRow &row, ImportValue *values)
{
    if (const QString wrong = wrongShape(row); !wrong.isEmpty())
        return wrong;
    QStringList reasons;
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        const ImportColumn &column = m_plan.columns[i];
        QStringView text = column.constant;
        if (column.source >= 0) {
            const auto source = static_cast<size_t>(column.source);
            text = source < row.cells.size() ? row.cells[source] : QStringView();
            if (m_guarded)
                text = FormulaGuard::withoutGuard(text);
        }
        const QString reason = convertCell(i, text, values[i]);
        if (!reason.isEmpty())
            reasons << QString(column.header + QStringLiteral(": ") + reason);
    }
    return reasons.join(QStringLiteral("; "));
}

QString RowConverter::wrongShape(const SourceRow &row) const
{
    if (!row.trouble.isEmpty())
        return row.trouble;
    const auto width = static_cast<size_t>(m_plan.header.size());
    if (m_fixedWidth && row.cells.size() < width)
        return tr("the row has %1 columns, the header has %2").arg(row.cells.size()).arg(width);
    for (size_t i = width; i < row.cells.size(); ++i) {
        if (!row.cells[i].trimmed().isEmpty())
            return tr("the row has %1 columns, the header has %2").arg(row.cells.size()).arg(width);
    }
    return {};
}

QString RowConverter::convertCell(size_t index, QStringView text, ImportValue &value)
{
    Memory &memory = m_memories[index];
    if (memory.remembers) {
        const auto known = memory.known.find(text);
        if (known != memory.known.end()) {
            value = known->second;
            return {};
        }
    }
    const ImportColumn &column = m_plan.columns[index];
    const QString given = text.toString();
    const auto parsed = FieldRules::parse(*column.rule, given, m_context);
    if (!parsed) {
        value = {};
        return parsed.error().text;
    }
    value = ImportValue::fromVariant(*parsed);
    if (value.isMissing() && !column.referencedBy)
        value = ImportValue::fromVariant(FieldRules::defaultValue(*column.rule));
    // A new row makes its own id, so a file may leave it empty.
    if (value.isMissing() && column.column->required && column.column->name != QStringLiteral("id"))
        return tr("a value is missing");
    if (memory.remembers) {
        memory.known.emplace(given, value);
        if (memory.known.size() > mostRemembered) {
            memory.remembers = false;
            memory.known.clear();
        }
    }
    return {};
}

} // namespace odziv
