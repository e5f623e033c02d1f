/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "exporter.h"

#include "importexport/sqlitestatement.h"
#include "importexport/tablewriter.h"
#include "segments/readsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace odziv {

namespace {

constexpr qint64 progressRows = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::Exporter", text);
}

QString quoted(const QString &name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

QString qualified(const QString &table, const QString &column)
{
    return quoted(table) + QLatin1Char('.') + quoted(column);
}

/// Builds the SELECT of a list format: tables above the exported one are joined, tables below are looked up by a
/// subquery for the first row by id. Identifiers come from the catalog only.
class SelectBuilder
{
public:
    explicit SelectBuilder(const QString &table)
        : m_table(table)
    {}

    Status add(const ColumnReference &reference)
    {
        if (reference.table->name == m_table) {
            m_expressions << qualified(m_table, reference.column->name);
            return {};
        }
        auto path = Catalog::builtIn().path(m_table, reference.table->name);
        if (!path)
            return failure(path.error());
        QString from = m_table;
        qsizetype step = 0;
        for (; step < path->size() && !path->at(step).down; ++step) {
            const CatalogJoin &join = path->at(step).join;
            if (!m_joined.contains(join.parent)) {
                m_joined << join.parent;
                m_joins += QStringLiteral(" LEFT JOIN %1 ON %2 = %3")
                               .arg(quoted(join.parent), qualified(join.parent, QStringLiteral("id")),
                                    qualified(join.child, join.foreignKey));
            }
            from = join.parent;
        }
        m_expressions << (step == path->size() ? qualified(from, reference.column->name)
                                               : firstBelow(from, path->mid(step), reference.column->name));
        return {};
    }

    /// `condition` is empty or begins with WHERE or ORDER BY.
    QString sql(const QString &condition) const
    {
        return QStringLiteral("SELECT %1 FROM %2%3 %4")
            .arg(m_expressions.join(QStringLiteral(", ")), quoted(m_table), m_joins, condition);
    }

private:
    static QString firstBelow(const QString &from, const QList<Catalog::Step> &steps, const QString &column)
    {
        QString tables;
        QString condition;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const CatalogJoin &join = steps.at(i).join;
            const QString alias = QStringLiteral("below%1").arg(i);
            const QString key = qualified(alias, join.foreignKey);
            if (i == 0) {
                tables = quoted(join.child) + QLatin1Char(' ') + alias;
                condition = key + QStringLiteral(" = ") + qualified(from, QStringLiteral("id"));
            } else {
                tables += QStringLiteral(" JOIN %1 %2 ON %3 = %4")
                              .arg(quoted(join.child), alias, key,
                                   qualified(QStringLiteral("below%1").arg(i - 1), QStringLiteral("id")));
            }
        }
        const QString last = QStringLiteral("below%1").arg(steps.size() - 1);
        return QStringLiteral("(SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT 1)")
            .arg(qualified(last, column), tables, condition, qualified(last, QStringLiteral("id")));
    }

    QString m_table;
    QStringList m_expressions;
    QStringList m_joined;
    QString m_joins;
};

Result<const CatalogTable *> tableNamed(const QString &name)
{
    const CatalogTable *const table = Catalog::builtIn().tableByAnyName(name);
    if (table)
        return table;
    QStringList names;
    for (const CatalogTable &known : Catalog::builtIn().tables())
        names << known.name;
    return failure(
        ErrorCode::InvalidInput,
        tr("There is no table \"%1\" to export. Use one of: %2.").arg(name, names.join(QStringLiteral(", "))));
}

} // namespace

/// Which rows to export.
struct Exporter::Source
{
    const CatalogTable *table = nullptr;
    const std::vector<qint64> *ids = nullptr; ///< null: all
    ListFormat format;
};

Result<ExportReport> Exporter::exportTable(const QString &table, const ExportOptions &options,
                                           const ProgressCallback &progress, const CancelFlag &cancelled)
{
    auto found = tableNamed(table);
    if (!found)
        return failure(found.error());
    const QString name = (*found)->name;
    return run({*found, nullptr, options.format ? *options.format : ListFormat::wholeTable(name)}, options, progress,
               cancelled);
}

Result<ExportReport> Exporter::exportRows(const QString &table, const std::vector<qint64> &ids,
                                          const ExportOptions &options, const ProgressCallback &progress,
                                          const CancelFlag &cancelled)
{
    auto found = tableNamed(table);
    if (!found)
        return failure(found.error());
    const QString name = (*found)->name;
    return run({*found, &ids, options.format ? *options.format : ListFormat::ofMembers(name)}, options, progress,
               cancelled);
}

Result<ExportReport> Exporter::exportSegment(const Segment &segment, SegmentEvaluator &evaluator,
                                             const EvaluationOptions &evaluation, const ExportOptions &options,
                                             const ProgressCallback &progress)
{
    auto connection = m_workspace.reader();
    if (!connection)
        return failure(connection.error());
    const auto session = ReadSession::begin(**connection, evaluation.cancelled);
    if (!session)
        return failure(session.error());
    auto members = evaluator.members(segment, evaluation);
    if (!members)
        return failure(members.error());
    return exportRows(segment.targetLevel, *members, options, progress, evaluation.cancelled);
}

Result<ExportReport> Exporter::run(const Source &source, const ExportOptions &options, const ProgressCallback &progress,
                                   const CancelFlag &cancelled)
{
    auto writer = TableWriter::create(options.file, source.table->name, {options.raw, m_workspace.timeZone()});
    if (!writer)
        return failure(writer.error());
    auto connection = m_workspace.reader();
    if (!connection)
        return failure(connection.error());
    // One state of the workspace for the count and all rows.
    const auto session = ReadSession::begin(**connection, cancelled);
    if (!session)
        return failure(session.error());
    SelectBuilder select(source.table->name);
    QList<ExportColumn> columns;
    for (const ListFormat::Column &column : source.format.columns) {
        auto reference = Catalog::builtIn().column(column.column);
        if (!reference)
            return failure(reference.error());
        if (auto added = select.add(*reference); !added)
            return failure(added.error());
        columns << ExportColumn{column.title, reference->column->type};
    }
    const QString row = qualified(source.table->name, QStringLiteral("rowid"));
    auto statement = SqliteStatement::prepare(
        **connection, select.sql(source.ids ? QString(QStringLiteral("WHERE ") + row + QStringLiteral(" = ?"))
                                            : QString(QStringLiteral("ORDER BY ") + row)));
    if (!statement)
        return failure(statement.error());
    qint64 total = source.ids ? static_cast<qint64>(source.ids->size()) : 0;
    if (!source.ids) {
        auto counted = (*connection)->scalar(QStringLiteral("SELECT count(*) FROM ") + quoted(source.table->name));
        if (!counted)
            return failure(counted.error());
        total = counted->toLongLong();
    }
    if (auto begun = (*writer)->begin(columns); !begun)
        return failure(begun.error());

    ExportReport report;
    std::vector<ExportCell> cells(static_cast<size_t>(columns.size()));
    const auto writeRow = [&]() -> Status {
        for (size_t i = 0; i < cells.size(); ++i) {
            const int column = static_cast<int>(i);
            cells[i].missing = statement->isNull(column);
            if (cells[i].missing)
                continue;
            if (columns.at(column).type == ColumnType::Text)
                cells[i].text = statement->text(column);
            else
                cells[i].integer = statement->integer(column);
        }
        ++report.rows;
        return (*writer)->addRow(cells);
    };
    for (qint64 done = 0; !source.ids || done < total; ++done) {
        if (done % progressRows == 0) {
            if (cancelled.isSet())
                return failure(ErrorCode::Cancelled, tr("The export was cancelled; nothing was written."));
            if (progress)
                progress(done, std::max(done, total));
        }
        if (source.ids) {
            statement->reset();
            statement->bind(1, (*source.ids)[static_cast<size_t>(done)]);
        }
        auto step = statement->step();
        if (!step)
            return failure(step.error());
        if (*step == SqliteStatement::Step::Row) {
            if (auto written = writeRow(); !written)
                return failure(written.error());
        } else if (!source.ids) {
            break;
        }
    }
    statement->reset();
    if (auto committed = (*writer)->commit(); !committed)
        return failure(committed.error());
    if (progress)
        progress(report.rows, report.rows);
    report.cutTexts = (*writer)->cutTexts();
    return report;
}

} // namespace odziv
