/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "memberexplainer.h"

#include "common/clock.h"
#include "common/money.h"
#include "common/translate.h"
#include "criteria/conditionsql.h"
#include "criteria/joinsql.h"
#include "segments/globalconstraint.h"
#include "segments/readsession.h"
#include "segments/resultsetstorage.h"
#include "segments/rowscan.h"
#include "segments/sample.h"
#include "segments/segmentstorage.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace odziv {

namespace {

constexpr size_t mostShownConditions = 500;

const QString idColumn = QStringLiteral("id");

/// Single conditions with their numbers, from left to right.
struct NumberedCondition
{
    QString number;
    const Condition *condition;
};

void collectNumbered(const Condition &condition, const QString &number, std::vector<NumberedCondition> &found)
{
    if (!condition.isGroup()) {
        found.push_back({number.isEmpty() ? QStringLiteral("1") : number, &condition});
        return;
    }
    for (size_t i = 0; i < condition.children.size(); ++i)
        collectNumbered(condition.children[i], childNumber(number, i + 1), found);
}

QJsonValue valueOf(const QVariant &stored, ColumnType type, const QTimeZone &zone)
{
    if (!stored.isValid())
        return QJsonValue::Null;
    switch (type) {
    case ColumnType::Text:
        return stored.toString();
    case ColumnType::Id:
    case ColumnType::Integer:
        return stored.toLongLong();
    case ColumnType::Boolean:
        return stored.toLongLong() != 0;
    case ColumnType::Money:
        return operandToJson(Money::fromCents(stored.toLongLong()));
    case ColumnType::Day:
        return fromEpochDay(stored.toLongLong()).toString(Qt::ISODate);
    case ColumnType::Instant:
        return QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC).toTimeZone(zone).toString(Qt::ISODate);
    }
    return {};
}

/// The running set as far as one member is concerned.
void apply(BlockOperation operation, bool own, bool &running, bool seen)
{
    switch (operation) {
    case BlockOperation::StartWith:
        running = own;
        break;
    case BlockOperation::Keep:
        running = running && own;
        break;
    case BlockOperation::Add:
        running = running || own;
        break;
    case BlockOperation::Exclude:
        running = running && !own;
        break;
    case BlockOperation::AddIfExcluded:
        running = running || (own && seen);
        break;
    }
}

/// The joined row that speaks most for a tree: whether the tree holds on it, and what each condition found there.
struct Witness
{
    bool holds = false;
    std::vector<ConditionFinding> findings;
};

class Explanation
{
public:
    Explanation(Connection &connection, const Catalog &catalog, const EvaluationOptions &options)
        : m_connection(connection)
        , m_catalog(catalog)
        , m_options(options)
        , m_compiler(catalog, options.today, options.zone)
    {}

    Result<MemberExplanation> explain(const Segment &segment, qint64 id)
    {
        if (auto valid = validateSegment(segment, m_catalog); !valid)
            return failure(valid.error());
        MemberExplanation explanation;
        explanation.segment = segment.name;
        auto member = record(segment.targetLevel, id);
        if (!member)
            return failure(member.error());
        explanation.member = std::move(*member);
        explanation.inSample = isInSample(segment.sample, id);
        auto isMember = explainBlocks(segment.blocks, segment, id, {}, explanation.blocks);
        if (!isMember)
            return failure(isMember.error());
        explanation.isMember = *isMember && explanation.inSample;
        return explanation;
    }

private:
    Result<RecordReference> record(const QString &table, qint64 id)
    {
        const CatalogTable *described = m_catalog.table(table);
        const QString key = described->businessKey.isEmpty() ? idColumn : described->businessKey;
        auto row = RowScan::prepare(m_connection,
                                    {QStringLiteral("SELECT ") + quotedColumn(table, key) + QStringLiteral(" FROM ")
                                         + quotedName(table) + QStringLiteral(" WHERE ") + quotedColumn(table, idColumn)
                                         + QStringLiteral(" = ?"),
                                     {id}});
        if (!row)
            return failure(row.error());
        if (!row->next()) {
            if (auto ended = row->finish(); !ended)
                return failure(ended.error());
            return failure(ErrorCode::NotFound, tr("There is no row %1 in %2.").arg(id).arg(table));
        }
        return RecordReference{table, id, described->businessKey.isEmpty() ? QString() : row->value(0).toString()};
    }

    Result<bool> explainBlocks(const std::vector<SegmentBlock> &blocks, const Segment &segment, qint64 id,
                               const QString &number, std::vector<BlockFinding> &findings)
    {
        bool running = false;
        bool seen = false;
        for (size_t i = 0; i < blocks.size(); ++i) {
            BlockFinding finding;
            finding.number = childNumber(number, i + 1);
            finding.operation = blocks[i].operation;
            finding.form = blocks[i].form;
            finding.disabled = blocks[i].disabled;
            if (finding.disabled) {
                finding.memberAfter = running;
                findings.push_back(std::move(finding));
                continue;
            }
            auto passed = explainBlock(blocks[i], segment, id, finding);
            if (!passed)
                return passed;
            finding.passed = *passed;
            apply(finding.operation, finding.passed, running, seen);
            seen = seen || running;
            finding.memberAfter = running;
            findings.push_back(std::move(finding));
        }
        return running;
    }

    Result<bool> explainBlock(const SegmentBlock &block, const Segment &segment, qint64 id, BlockFinding &finding)
    {
        switch (block.form) {
        case SegmentBlock::Form::Criteria:
            return explainCriteria(block.criteria, block.match, segment.targetLevel, id, finding.conditions);
        case SegmentBlock::Form::List: {
            const Condition condition = block.listCondition();
            return explainCriteria(condition, BlockMatch::SameRecord, segment.targetLevel, id, finding.conditions);
        }
        case SegmentBlock::Form::Group:
            return explainBlocks(block.blocks, segment, id, finding.number, finding.blocks);
        case SegmentBlock::Form::Segment:
            finding.name = block.name;
            return explainNested(block.name, segment.targetLevel, id, finding);
        case SegmentBlock::Form::ResultSet:
            finding.name = block.name;
            return explainResultSet(block.name, segment.targetLevel, id, finding);
        }
        return false;
    }

    Result<bool> explainCriteria(const Condition &condition, BlockMatch match, const QString &target, qint64 id,
                                 std::vector<ConditionFinding> &findings)
    {
        std::vector<NumberedCondition> singles;
        collectNumbered(condition, {}, singles);
        if (match == BlockMatch::SameRecord) {
            auto best = witness(condition, singles, target, id);
            if (!best)
                return failure(best.error());
            findings = std::move(best->findings);
            return best->holds;
        }
        size_t next = 0;
        auto holds = anyRecord(condition, singles, next, target, id, findings);
        if (findings.size() > mostShownConditions)
            findings.resize(mostShownConditions);
        return holds;
    }

    /// Walks the tree in the order of `singles`; every condition is asked, so that all findings are shown.
    Result<bool> anyRecord(const Condition &condition, const std::vector<NumberedCondition> &singles, size_t &next,
                           const QString &target, qint64 id, std::vector<ConditionFinding> &findings)
    {
        if (!condition.isGroup()) {
            auto best = witness(condition, {singles[next++]}, target, id);
            if (!best)
                return failure(best.error());
            findings.insert(findings.end(), best->findings.begin(), best->findings.end());
            return best->holds;
        }
        bool all = true;
        bool any = false;
        for (const Condition &child : condition.children) {
            auto holds = anyRecord(child, singles, next, target, id, findings);
            if (!holds)
                return holds;
            all = all && *holds;
            any = any || *holds;
        }
        if (condition.kind == Condition::Kind::All)
            return all;
        return condition.kind == Condition::Kind::Any ? any : !any;
    }

    Result<Witness> witness(const Condition &tree, std::vector<NumberedCondition> singles, const QString &target,
                            qint64 id)
    {
        if (singles.size() > mostShownConditions)
            singles.resize(mostShownConditions);
        const QStringList tables = tablesOf(tree);
        auto statement = witnessSql(tree, singles, tables, target, id);
        if (!statement)
            return failure(statement.error());
        auto row = RowScan::prepare(m_connection, *statement);
        if (!row)
            return failure(row.error());
        Witness found;
        if (row->next()) {
            found.holds = row->integer(0) != 0;
            int column = 1;
            QHash<QString, RecordReference> records;
            for (const QString &table : tables) {
                const CatalogTable *described = m_catalog.table(table);
                RecordReference record{table, row->integer(column++), {}};
                if (!described->businessKey.isEmpty())
                    record.number = row->value(column).toString();
                ++column;
                records.insert(table, record);
            }
            for (const NumberedCondition &single : singles) {
                const ColumnReference reference = *m_catalog.column(single.condition->column);
                ConditionFinding finding;
                finding.number = single.number;
                finding.condition = *single.condition;
                finding.record = records.value(reference.table->name);
                finding.passed = row->integer(column++) != 0;
                finding.value = valueOf(row->value(column++), reference.column->type, m_options.zone);
                found.findings.push_back(std::move(finding));
            }
        }
        if (auto ended = row->finish(); !ended)
            return failure(ended.error());
        return found;
    }

    /// Columns: whether the tree holds; id and number of each table; for each condition whether it holds and its value.
    Result<SqlFragment> witnessSql(const Condition &tree, const std::vector<NumberedCondition> &singles,
                                   const QStringList &tables, const QString &target, qint64 id)
    {
        auto from = leftJoinSql(m_catalog, target, tables);
        if (!from)
            return failure(from.error());
        auto whole = m_compiler.where(tree);
        if (!whole)
            return whole;
        QVariantList values = whole->values;
        QStringList columns{QStringLiteral("((%1) IS TRUE) AS \"holds\"").arg(whole->text)};
        for (const QString &table : tables) {
            const QString key = m_catalog.table(table)->businessKey;
            columns << quotedColumn(table, idColumn) << quotedColumn(table, key.isEmpty() ? idColumn : key);
        }
        QStringList scores{QStringLiteral("\"holds\"")};
        for (size_t i = 0; i < singles.size(); ++i) {
            auto part = m_compiler.where(*singles[i].condition);
            if (!part)
                return part;
            const QString name = QStringLiteral("\"passed%1\"").arg(i);
            columns << QString(QLatin1Char('(') + part->text + QStringLiteral(") IS TRUE AS ") + name);
            const ColumnReference reference = *m_catalog.column(singles[i].condition->column);
            columns << quotedColumn(reference.table->name, reference.column->name);
            values << part->values;
            scores << name;
        }
        values << id;
        return SqlFragment{QStringLiteral("SELECT * FROM (SELECT ") + columns.join(QStringLiteral(", "))
                               + QStringLiteral(" FROM ") + *from + QStringLiteral(" WHERE ")
                               + quotedColumn(target, idColumn) + QStringLiteral(" = ?) ORDER BY \"holds\" DESC, ")
                               + scores.join(QStringLiteral(" + ")) + QStringLiteral(" DESC LIMIT 1"),
                           values};
    }

    /// The ids of the rows of `level` that the member reaches, in ascending order.
    Result<std::vector<qint64>> reachedIds(const QString &target, qint64 id, const QString &level)
    {
        auto chain = joinChainSql(m_catalog, target, level);
        if (!chain)
            return failure(chain.error());
        auto row
            = RowScan::prepare(m_connection, {QStringLiteral("SELECT DISTINCT ") + quotedColumn(level, idColumn)
                                                  + QStringLiteral(" FROM ") + *chain + QStringLiteral(" WHERE ")
                                                  + quotedColumn(target, idColumn) + QStringLiteral(" = ? ORDER BY 1"),
                                              {id}});
        if (!row)
            return failure(row.error());
        std::vector<qint64> ids;
        while (row->next())
            ids.push_back(row->integer(0));
        if (auto ended = row->finish(); !ended)
            return failure(ended.error());
        return ids;
    }

    Result<bool> explainNested(const QString &name, const QString &target, qint64 id, BlockFinding &finding)
    {
        if (m_inside.contains(name))
            return failure(ErrorCode::InvalidInput, tr("The segment \"%1\" uses itself.").arg(name));
        auto nested = SegmentStorage::read(m_connection, name);
        if (!nested)
            return failure(nested.error());
        auto ids = reachedIds(target, id, nested->targetLevel);
        if (!ids)
            return failure(ids.error());
        finding.record.table = nested->targetLevel;
        m_inside << name;
        bool passed = false;
        for (size_t i = 0; i < ids->size() && !passed; ++i) {
            auto inner = explain(*nested, (*ids)[i]);
            if (!inner)
                return failure(inner.error());
            passed = inner->isMember;
            // The first one is shown unless a better one comes.
            if (i == 0 || passed) {
                finding.blocks = std::move(inner->blocks);
                finding.record = inner->member;
            }
        }
        m_inside.removeLast();
        return passed;
    }

    Result<bool> explainResultSet(const QString &name, const QString &target, qint64 id, BlockFinding &finding)
    {
        auto saved = ResultSetStorage::read(m_connection, name);
        if (!saved)
            return failure(saved.error());
        auto ids = reachedIds(target, id, saved->targetLevel);
        if (!ids)
            return failure(ids.error());
        finding.record.table = saved->targetLevel;
        for (const qint64 reached : *ids) {
            auto contained = ResultSetStorage::contains(m_connection, saved->id, reached);
            if (!contained || !*contained) {
                if (!contained)
                    return contained;
                continue;
            }
            auto member = record(saved->targetLevel, reached);
            if (!member)
                return failure(member.error());
            finding.record = std::move(*member);
            return true;
        }
        return false;
    }

    Connection &m_connection;
    const Catalog &m_catalog;
    const EvaluationOptions &m_options;
    ConditionCompiler m_compiler;
    QStringList m_inside;
};

} // namespace

MemberExplainer::MemberExplainer(Workspace &workspace, const Catalog &catalog)
    : m_workspace(workspace)
    , m_catalog(catalog)
{}

Result<MemberExplanation> MemberExplainer::explain(const Segment &segment, qint64 memberId,
                                                   const EvaluationOptions &options)
{
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    auto session = ReadSession::begin(**reader, options.cancelled);
    if (!session)
        return failure(session.error());
    auto constraint = GlobalConstraint::read(**reader);
    if (!constraint)
        return failure(constraint.error());
    if (constraint->isEmpty())
        return Explanation(**reader, m_catalog, options).explain(segment, memberId);
    // Narrowing every block, as counting does, comes to the same as keeping those within at the end.
    Segment within = segment;
    SegmentBlock keep;
    keep.operation = BlockOperation::Keep;
    keep.form = SegmentBlock::Form::Segment;
    keep.name = *constraint;
    within.blocks.push_back(keep);
    return Explanation(**reader, m_catalog, options).explain(within, memberId);
}

Result<qint64> MemberExplainer::findMember(const QString &level, const QString &number)
{
    const CatalogTable *table = targetLevels(m_catalog).contains(level) ? m_catalog.table(level) : nullptr;
    if (!table)
        return failure(ErrorCode::InvalidInput, tr("There is no target level \"%1\".").arg(level));
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    QVariant wanted = number;
    QString key = table->businessKey;
    if (key.isEmpty()) {
        bool ok = false;
        wanted = number.toLongLong(&ok);
        key = idColumn;
        if (!ok)
            return failure(ErrorCode::InvalidInput,
                           tr("Rows of %1 have no number of their own; give the id, not \"%2\".").arg(level, number));
    }
    auto id = (*reader)->scalar(QStringLiteral("SELECT id FROM ") + quotedName(level) + QStringLiteral(" WHERE ")
                                    + quotedName(key) + QStringLiteral(" = ?"),
                                {wanted});
    if (!id)
        return failure(id.error());
    if (!id->isValid())
        return failure(ErrorCode::NotFound, tr("There is no \"%1\" in %2. Check the number.").arg(number, level));
    return id->toLongLong();
}

Result<QStringList> MemberExplainer::numbersOf(const QString &level, const std::vector<qint64> &ids)
{
    const CatalogTable *table = m_catalog.table(level);
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    QStringList numbers;
    if (!table || table->businessKey.isEmpty()) {
        for (const qint64 id : ids)
            numbers << QString::number(id);
        return numbers;
    }
    auto row = RowScan::prepare(**reader,
                                {QStringLiteral("SELECT ") + quotedName(table->businessKey) + QStringLiteral(" FROM ")
                                     + quotedName(level) + QStringLiteral(" WHERE id = ?"),
                                 {qint64(0)}});
    if (!row)
        return failure(row.error());
    for (const qint64 id : ids) {
        row->restart(0, id);
        numbers << (row->next() ? row->value(0).toString() : QString::number(id));
        if (auto ended = row->finish(); !ended)
            return failure(ended.error());
    }
    return numbers;
}

} // namespace odziv
