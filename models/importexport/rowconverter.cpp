/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowconverter.h"

#include "importexport/formulaguard.h"
#include "store/connection.h"

#include <QCoreApplication>

#include <algorithm>

namespace odziv {

namespace {

/// A column with more different texts than this is taken for one that hardly repeats.
constexpr qsizetype mostRemembered = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::RowConverter", text);
}

} // namespace

RowConverter::RowConverter(const ImportPlan &plan, const RowReader &reader, const FieldRules::Context &context)
    : m_plan(plan)
    , m_context(context)
    , m_fixedWidth(reader.hasFixedWidth())
    , m_guarded(reader.mayBeGuarded())
    , m_states(plan.columns.size())
{
}

Status RowConverter::prepare(Connection &connection)
{
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        if (m_plan.columns[i].column->references.isEmpty())
            continue;
        if (auto prepared = prepareLookUp(connection, i); !prepared)
            return prepared;
    }
    return {};
}

Status RowConverter::prepareLookUp(Connection &connection, size_t index)
{
    const ImportColumn &column = m_plan.columns[index];
    QString sql;
    if (!column.referencedBy) {
        sql = QStringLiteral("SELECT id FROM \"%1\" WHERE id = ?").arg(column.column->references);
    } else if (!column.referenced->businessKey.isEmpty()) {
        sql = QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ?")
                  .arg(column.referenced->name, column.referencedBy->name);
    } else {
        // Addresses repeat between customers, so a contact is known by its address within the row's own customer.
        const auto joinTo = [](const QString &child) {
            const auto &joins = Catalog::builtIn().joins();
            return std::find_if(joins.cbegin(), joins.cend(),
                                [&](const CatalogJoin &join) { return join.child == child; });
        };
        const auto own = joinTo(column.referenced->name);
        for (size_t i = 0; i < m_plan.columns.size(); ++i) {
            const QString other = m_plan.columns[i].column->references;
            const auto join = joinTo(other);
            if (other.isEmpty() || i == index || join == Catalog::builtIn().joins().cend() || join->parent != own->parent)
                continue;
            m_states[index].scope = static_cast<int>(i);
            sql = QStringLiteral("SELECT c.id FROM \"%1\" c JOIN \"%2\" s ON s.\"%3\" = c.\"%4\""
                                 " WHERE c.\"%5\" = ? AND s.id = ? LIMIT 2")
                      .arg(column.referenced->name, other, join->foreignKey, own->foreignKey, column.referencedBy->name);
            break;
        }
        if (sql.isEmpty())
            return failure(ErrorCode::InvalidInput,
                           tr("The column \"%1\" names a contact by address, which needs the account as well. Add a column"
                              " with the account number, or leave this one out.")
                               .arg(column.header));
    }
    auto statement = SqliteStatement::prepare(connection, sql);
    if (!statement)
        return failure(statement.error());
    m_states[index].lookUp = std::move(*statement);
    return {};
}

Result<QString> RowConverter::convert(const SourceRow &row, std::vector<ImportValue> &values)
{
    values.resize(m_plan.columns.size());
    if (const QString wrong = wrongShape(row); !wrong.isEmpty())
        return wrong;
    QStringList reasons;
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        const ImportColumn &column = m_plan.columns[i];
        QString text = column.constant;
        if (column.source >= 0) {
            const auto source = static_cast<size_t>(column.source);
            const QStringView cell = source < row.cells.size() ? row.cells[source] : QStringView();
            text = (m_guarded ? FormulaGuard::withoutGuard(cell) : cell).toString();
        }
        auto reason = convertCell(i, text, values[i]);
        if (!reason)
            return reason;
        if (!reason->isEmpty())
            reasons << QString(column.header + QStringLiteral(": ") + *reason);
    }
    for (size_t i = 0; i < m_plan.columns.size() && reasons.isEmpty(); ++i) {
        if (m_plan.columns[i].column->references.isEmpty() || values[i].isMissing())
            continue;
        auto reason = resolve(i, values);
        if (!reason)
            return reason;
        if (!reason->isEmpty())
            reasons << QString(m_plan.columns[i].header + QStringLiteral(": ") + *reason);
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

Result<QString> RowConverter::convertCell(size_t index, const QString &text, ImportValue &value)
{
    ColumnState &state = m_states[index];
    if (state.remembers) {
        const auto known = state.known.constFind(text);
        if (known != state.known.cend()) {
            value = *known;
            return QString();
        }
    }
    const ImportColumn &column = m_plan.columns[index];
    const auto parsed = FieldRules::parse(*column.rule, text, m_context);
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
    if (state.remembers) {
        state.known.insert(text, value);
        if (state.known.size() > mostRemembered) {
            state.remembers = false;
            state.known = {};
        }
    }
    return QString();
}

Result<QString> RowConverter::resolve(size_t index, std::vector<ImportValue> &values)
{
    ColumnState &state = m_states[index];
    const ImportColumn &column = m_plan.columns[index];
    ImportValue &value = values[index];
    const bool byNumber = value.kind == ImportValue::Kind::Text;
    if (byNumber && state.scope < 0 && value.text == state.lastKey) {
        value = state.lastId;
        return QString();
    }
    if (byNumber)
        state.lookUp.bind(1, QByteArrayView(value.text));
    else
        state.lookUp.bind(1, value.integer);
    if (state.scope >= 0) {
        // The account itself may stand after this column and still be a number.
        const auto scope = static_cast<size_t>(state.scope);
        if (values[scope].kind == ImportValue::Kind::Text) {
            auto reason = resolve(scope, values);
            if (!reason || !reason->isEmpty())
                return reason;
        }
        if (values[scope].isMissing())
            return tr("without an account the contact cannot be found by its address");
        state.lookUp.bind(2, values[scope].integer);
    }
    auto step = state.lookUp.step();
    if (!step)
        return failure(step.error());
    const bool found = *step == SqliteStatement::Step::Row;
    const qint64 id = found ? state.lookUp.integer(0) : 0;
    bool twice = false;
    if (found && state.scope >= 0) {
        auto more = state.lookUp.step();
        if (!more)
            return failure(more.error());
        twice = *more == SqliteStatement::Step::Row;
    }
    state.lookUp.reset();
    const QString table = column.column->references;
    const QString by = column.referencedBy ? column.referencedBy->name : QStringLiteral("id");
    const QString shown = value.toVariant().toString();
    if (!found)
        return tr("there is no %1 with the %2 %3").arg(table, by, shown);
    if (twice)
        return tr("there is more than one %1 with the %2 %3").arg(table, by, shown);
    if (byNumber) {
        state.lastKey = value.text;
        value = ImportValue::fromInteger(id);
        state.lastId = value;
    }
    return QString();
}

} // namespace odziv
