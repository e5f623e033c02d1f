/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "exporter.h"

#include "common/translate.h"
#include "store/sqlitestatement.h"
#include "importexport/tablewriter.h"
#include "criteria/conditionsql.h"
#include "segments/columnformat.h"
#include "segments/idset.h"
#include "segments/readsession.h"
#include "segments/rowscan.h"
#include "segments/segmentaudience.h"

#include <algorithm>
#include <iterator>

namespace odziv {

namespace {

constexpr qint64 progressRows = 2000;

/// Takes the cells of a row from the statement, written as the list format wants them.
class CellReader
{
public:
    CellReader(const ListFormat &format, QList<ColumnType> types, QTimeZone zone)
        : m_format(format)
        , m_types(std::move(types))
        , m_zone(std::move(zone))
        , m_written(static_cast<size_t>(m_types.size()))
    {}

    /// The cells are valid until the next call.
    void read(const SqliteStatement &row, std::vector<ExportCell> &cells)
    {
        for (size_t i = 0; i < cells.size(); ++i) {
            const int column = static_cast<int>(i);
            ExportCell &cell = cells[i];
            cell.missing = row.isNull(column);
            if (cell.missing)
                continue;
            const bool isText = m_types.at(column) == ColumnType::Text;
            const QString &format = m_format.columns.at(column).format;
            if (!format.isEmpty()) {
                m_written[i] = (isText ? ColumnFormat::text(format, QString::fromUtf8(row.text(column)))
                                       : ColumnFormat::text(m_types.at(column), format, row.integer(column), m_zone))
                                   .toUtf8();
                cell.text = m_written[i];
            } else if (isText) {
                cell.text = row.text(column);
            } else {
                cell.integer = row.integer(column);
            }
        }
    }

private:
    const ListFormat &m_format;
    QList<ColumnType> m_types; ///< as the workspace stores them
    QTimeZone m_zone;
    std::vector<QByteArray> m_written; ///< what formatted cells show
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

/// Of the ids to export, or of all, those that the format's filter lets through.
Result<std::vector<qint64>> Exporter::filteredIds(Connection &connection, const Source &source,
                                                  const ExportOptions &options, const QTimeZone &zone)
{
    auto matching = ConditionCompiler(Catalog::builtIn(), options.today, zone)
                        .matchingIds(*source.format.filter, source.table->name);
    if (!matching)
        return failure(matching.error());
    auto scan = RowScan::prepare(connection, *matching);
    if (!scan)
        return failure(scan.error());
    IdSet let;
    while (scan->next())
        let.insert(scan->integer(0));
    if (auto ended = scan->finish(); !ended)
        return failure(ended.error());
    if (!source.ids)
        return let.toVector();
    std::vector<qint64> ids;
    std::copy_if(source.ids->cbegin(), source.ids->cend(), std::back_inserter(ids),
                 [&](qint64 id) { return let.contains(id); });
    return ids;
}

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
    return run({*found, &ids, options.format ? *options.format : ListFormat::ofMembers(name, options.rules)}, options,
               progress, cancelled);
}

Result<ExportReport> Exporter::exportSegment(const Segment &segment, SegmentEvaluator &evaluator,
                                             const EvaluationOptions &evaluation, const ExportOptions &options,
                                             const Clock &clock, const ProgressCallback &progress)
{
    auto connection = m_workspace.reader();
    if (!connection)
        return failure(connection.error());
    const auto session = ReadSession::begin(**connection, evaluation.cancelled);
    if (!session)
        return failure(session.error());
    auto audience = segmentAudience(m_workspace, evaluator, segment, evaluation, clock);
    if (!audience)
        return failure(audience.error());
    ExportOptions own = options;
    own.rules = segment.selectionRules;
    own.today = evaluation.today;
    return exportRows(segment.targetLevel, audience->ids, own, progress, evaluation.cancelled);
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
    const QString alias = QStringLiteral("t");
    QStringList expressions;
    QList<ExportColumn> columns;
    QList<ColumnType> types;
    for (const ListFormat::Column &column : source.format.columns) {
        auto reference = Catalog::builtIn().column(column.column);
        if (!reference)
            return failure(reference.error());
        auto expression = memberExpression(source.table->name, alias, *reference, options.rules);
        if (!expression)
            return failure(expression.error());
        expressions << *expression;
        columns << ExportColumn{column.title, column.format.isEmpty() ? reference->column->type : ColumnType::Text};
        types << reference->column->type;
    }
    const std::vector<qint64> *ids = source.ids;
    std::vector<qint64> filtered;
    if (source.format.filter) {
        auto let = filteredIds(**connection, source, options, m_workspace.timeZone());
        if (!let)
            return failure(let.error());
        filtered = std::move(*let);
        ids = &filtered;
    }
    auto statement = SqliteStatement::prepare(
        **connection, QStringLiteral("SELECT %1 FROM %2 t %3")
                          .arg(expressions.join(QStringLiteral(", ")), source.table->name,
                               ids ? QStringLiteral("WHERE t.rowid = ?") : QStringLiteral("ORDER BY t.rowid")));
    if (!statement)
        return failure(statement.error());
    qint64 total = ids ? static_cast<qint64>(ids->size()) : 0;
    if (!ids) {
        auto counted = (*connection)->scalar(QStringLiteral("SELECT count(*) FROM ") + source.table->name);
        if (!counted)
            return failure(counted.error());
        total = counted->toLongLong();
    }
    if (auto begun = (*writer)->begin(columns); !begun)
        return failure(begun.error());

    ExportReport report;
    CellReader reader(source.format, std::move(types), m_workspace.timeZone());
    std::vector<ExportCell> cells(static_cast<size_t>(columns.size()));
    for (qint64 done = 0; !ids || done < total; ++done) {
        if (done % progressRows == 0) {
            if (cancelled.isSet())
                return failure(ErrorCode::Cancelled, tr("The export was cancelled; nothing was written."));
            if (progress)
                progress(done, std::max(done, total));
        }
        if (ids) {
            statement->reset();
            statement->bind(1, (*ids)[static_cast<size_t>(done)]);
        }
        auto step = statement->step();
        if (!step)
            return failure(step.error());
        if (*step == SqliteStatement::Step::Row) {
            reader.read(*statement, cells);
            if (auto added = (*writer)->addRow(cells); !added)
                return failure(added.error());
            ++report.rows;
        } else if (!ids) {
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
