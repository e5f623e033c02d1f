/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importplan.h"

#include "common/textfold.h"
#include "common/translate.h"

#include <algorithm>
#include <optional>

namespace odziv {

namespace {

/// What a name in a file or mapping means: a column of the table, and how the file names the row it refers to.
struct Meaning
{
    const CatalogColumn *column = nullptr;
    const CatalogTable *referenced = nullptr;
    const CatalogColumn *referencedBy = nullptr;
    /// How sure it is: the name of the referenced table alone (it may well head a column of names), a label or alias,
    /// the catalog's own name.
    enum class Certainty { TableName, Label, Exact } certainty = Certainty::Label;
};
using Certainty = Meaning::Certainty;

QString nameKey(const QString &name)
{
    QString key;
    for (const QChar c : foldText(name)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

/// The column by which files name a row of `table`: its business number; a contact by its e-mail address.
const CatalogColumn *publicKey(const CatalogTable &table)
{
    return table.column(table.businessKey.isEmpty() ? QStringLiteral("email") : table.businessKey);
}

/// "customer.number", "Kupac.EPID": a column of this table, or one that names the row which a reference points at.
std::optional<Meaning> meaningOfDotted(const CatalogTable &table, const QString &name)
{
    const Catalog &catalog = Catalog::builtIn();
    const qsizetype point = name.indexOf(u'.');
    const CatalogTable *const other = point > 0 ? catalog.tableByAnyName(name.left(point)) : nullptr;
    if (!other)
        return {};
    const CatalogColumn *const column = Catalog::columnByAnyName(*other, name.mid(point + 1));
    if (!column)
        return {};
    if (other->name == table.name)
        return Meaning{column, nullptr, nullptr,
                       column->name == name.mid(point + 1) ? Certainty::Exact : Certainty::Label};
    for (const CatalogColumn &reference : table.columns) {
        if (reference.references != other->name)
            continue;
        if (column->name == QStringLiteral("id"))
            return Meaning{&reference, nullptr, nullptr, Certainty::Exact};
        if (column == publicKey(*other))
            return Meaning{&reference, other, column, Certainty::Exact};
    }
    return {};
}

/// "customerNumber", "Kupac", "EPID": other names for the row that a reference points at.
std::optional<Meaning> meaningAsReference(const CatalogTable &table, const QString &name)
{
    const QString key = nameKey(name);
    std::optional<Meaning> found;
    for (const CatalogColumn &reference : table.columns) {
        const CatalogTable *const other = Catalog::builtIn().table(reference.references);
        const CatalogColumn *const by = other ? publicKey(*other) : nullptr;
        if (!by)
            continue;
        // "number" alone says nothing about whose number it is.
        const bool isLabel = key == nameKey(other->name + by->name)
                             || (key != nameKey(by->name) && Catalog::columnByAnyName(*other, name) == by);
        if (!isLabel && Catalog::builtIn().tableByAnyName(name) != other)
            continue;
        if (found)
            return {};
        found = Meaning{&reference, other, by, isLabel ? Certainty::Label : Certainty::TableName};
    }
    return found;
}

std::optional<Meaning> meaningOf(const CatalogTable &table, const QString &name)
{
    if (auto meaning = meaningOfDotted(table, name))
        return meaning;
    if (const CatalogColumn *const column = Catalog::columnByAnyName(table, name))
        return Meaning{column, nullptr, nullptr, column->name == name.trimmed() ? Certainty::Exact : Certainty::Label};
    return meaningAsReference(table, name);
}

const ImportMapping::Column *mappedColumn(const ImportMapping &mapping, const QString &header)
{
    const QString folded = foldText(header);
    const auto found = std::find_if(mapping.columns.cbegin(), mapping.columns.cend(),
                                    [&](const auto &column) { return foldText(column.header) == folded; });
    return found == mapping.columns.cend() ? nullptr : &*found;
}

QString columnNames(const CatalogTable &table)
{
    QStringList names;
    for (const CatalogColumn &column : table.columns)
        names << column.name;
    return names.join(QStringLiteral(", "));
}

tl::unexpected<Error> invalid(const QString &text, const QString &place = {})
{
    return failure(ErrorCode::InvalidInput, text, place);
}

ImportColumn importColumn(const CatalogTable &table, const Meaning &meaning)
{
    ImportColumn made;
    made.column = meaning.column;
    made.referenced = meaning.referenced;
    made.referencedBy = meaning.referencedBy;
    // A reference by number holds the other table's numbers, so their rule reads it.
    made.rule = meaning.referencedBy ? FieldRules::find(meaning.referenced->name, meaning.referencedBy->name)
                                     : FieldRules::find(table.name, meaning.column->name);
    return made;
}

Result<Meaning> meaningInMapping(const CatalogTable &table, const QString &target, const QString &place)
{
    const auto meaning = meaningOf(table, target);
    if (!meaning)
        return invalid(tr("\"%1\" is not a column that an import of %2 can fill. It has: %3.")
                           .arg(target, table.name, columnNames(table)),
                       place);
    return *meaning;
}

class PlanMaker
{
public:
    PlanMaker(const CatalogTable &table, const ImportMapping &mapping)
        : m_mapping(mapping)
    {
        m_plan.table = &table;
    }

    Status findHeader(const std::vector<QStringList> &firstRows, const std::vector<qint64> &rowNumbers);
    Status addFileColumns();
    Status addConstants();
    Status checkRequired() const;
    Status chooseKeys(const QString &key);
    ImportPlan take() { return std::move(m_plan); }

private:
    Status add(const ImportColumn &column, Certainty certainty);
    void addKey(QStringList columns, const QString &needs);

    const ImportMapping &m_mapping;
    ImportPlan m_plan;
    std::vector<Certainty> m_certainties;
};

Status PlanMaker::findHeader(const std::vector<QStringList> &firstRows, const std::vector<qint64> &rowNumbers)
{
    if (firstRows.empty())
        return invalid(tr("The file is empty. Its first row must hold the names of the columns."));
    size_t best = 0;
    int most = 0;
    for (size_t i = 0; i < firstRows.size(); ++i) {
        const int known = ImportPlan::countKnownNames(*m_plan.table, firstRows[i], m_mapping);
        if (known > most) {
            most = known;
            best = i;
        }
    }
    if (most == 0)
        return invalid(tr("No row at the beginning of the file holds names of columns of %1. Name the columns (%2), or"
                          " give a mapping.")
                           .arg(m_plan.table->name, columnNames(*m_plan.table)),
                       tr("row %1").arg(rowNumbers.front()));
    m_plan.headerRow = rowNumbers[best];
    m_plan.header = firstRows[best];
    while (!m_plan.header.isEmpty() && m_plan.header.last().trimmed().isEmpty())
        m_plan.header.removeLast();
    for (const ImportMapping::Column &column : m_mapping.columns) {
        const bool inFile = std::any_of(m_plan.header.cbegin(), m_plan.header.cend(),
                                        [&](const QString &name) { return foldText(name) == foldText(column.header); });
        if (!inFile && column.target)
            return invalid(tr("The mapping names the column \"%1\", which the file does not have.").arg(column.header),
                           tr("row %1").arg(m_plan.headerRow));
    }
    return {};
}

Status PlanMaker::addFileColumns()
{
    for (int i = 0; i < m_plan.header.size(); ++i) {
        const QString name = m_plan.header.at(i).trimmed();
        if (name.isEmpty())
            continue;
        const ImportMapping::Column *const mapped = mappedColumn(m_mapping, name);
        std::optional<Meaning> meaning;
        if (mapped && mapped->target) {
            auto given = meaningInMapping(*m_plan.table, *mapped->target, tr("mapping of \"%1\"").arg(name));
            if (!given)
                return failure(given.error());
            meaning = *given;
            meaning->certainty = Certainty::Exact;
        } else if (!mapped) {
            meaning = meaningOf(*m_plan.table, name);
        }
        if (!meaning) {
            m_plan.ignored << name;
            continue;
        }
        ImportColumn column = importColumn(*m_plan.table, *meaning);
        column.source = i;
        column.header = name;
        if (auto added = add(column, meaning->certainty); !added)
            return added;
    }
    return {};
}

Status PlanMaker::addConstants()
{
    for (const ImportMapping::Constant &constant : m_mapping.constants) {
        auto meaning = meaningInMapping(*m_plan.table, constant.target, tr("constants of the mapping"));
        if (!meaning)
            return failure(meaning.error());
        ImportColumn column = importColumn(*m_plan.table, *meaning);
        column.constant = constant.text;
        column.header = constant.target;
        if (auto added = add(column, Certainty::Exact); !added)
            return added;
    }
    return {};
}

/// The surer meaning wins; two equally sure ones contradict each other.
Status PlanMaker::add(const ImportColumn &column, Certainty certainty)
{
    const int there = m_plan.indexOf(column.column->name);
    if (there < 0) {
        m_plan.columns.push_back(column);
        m_certainties.push_back(certainty);
        return {};
    }
    const auto index = static_cast<size_t>(there);
    if (m_certainties[index] == certainty)
        return invalid(tr("The columns \"%1\" and \"%2\" both mean %3. Map one of them to null.")
                           .arg(m_plan.columns[index].header, column.header, column.column->name),
                       tr("row %1").arg(m_plan.headerRow));
    if (certainty > m_certainties[index]) {
        m_plan.ignored << m_plan.columns[index].header;
        m_plan.columns[index] = column;
        m_certainties[index] = certainty;
    } else {
        m_plan.ignored << column.header;
    }
    return {};
}

Status PlanMaker::checkRequired() const
{
    QStringList missing;
    for (const CatalogColumn &column : m_plan.table->columns) {
        if (!column.required || column.name == QStringLiteral("id") || m_plan.indexOf(column.name) >= 0)
            continue;
        const CatalogTable *const other = Catalog::builtIn().table(column.references);
        const CatalogColumn *const by = other ? publicKey(*other) : nullptr;
        missing << (by ? QString(other->name + QLatin1Char('.') + by->name) : column.name);
    }
    if (missing.isEmpty())
        return {};
    return invalid(tr("The file lacks what every row of %1 needs: %2. Add the columns, or name them in a mapping.")
                       .arg(m_plan.table->name, missing.join(QStringLiteral(", "))),
                   tr("row %1").arg(m_plan.headerRow));
}

void PlanMaker::addKey(QStringList columns, const QString &needs)
{
    columns.removeIf([&](const QString &name) { return m_plan.indexOf(name) < 0; });
    if (!columns.isEmpty() && (needs.isEmpty() || columns.contains(needs)))
        m_plan.keys << ImportKey{columns, needs};
}

Status PlanMaker::chooseKeys(const QString &key)
{
    const QString table = m_plan.table->name;
    const QString id = QStringLiteral("id");
    if (!key.isEmpty()) {
        auto meaning = meaningInMapping(*m_plan.table, key, tr("key"));
        if (!meaning)
            return failure(meaning.error());
        if (m_plan.indexOf(meaning->column->name) < 0)
            return invalid(tr("The key column %1 is not in the file.").arg(key), tr("key"));
        addKey({meaning->column->name}, meaning->column->name);
        return {};
    }
    if (!m_plan.table->businessKey.isEmpty()) {
        addKey({m_plan.table->businessKey}, m_plan.table->businessKey);
        return {};
    }
    addKey({id}, id);
    const QString account = QStringLiteral("customerAccountId");
    if (table == QStringLiteral("contact")) {
        const QString email = QStringLiteral("email");
        const QString customer = QStringLiteral("customerId");
        addKey({customer, email}, email);
        addKey({customer, email, QStringLiteral("firstName"), QStringLiteral("lastName"), QStringLiteral("mobile")},
               {});
    } else if (table == QStringLiteral("eService")) {
        addKey({account, QStringLiteral("name")}, {});
    } else if (table == QStringLiteral("receivable")) {
        addKey({account, QStringLiteral("dueDate"), QStringLiteral("roh")}, {});
    } else if (table == QStringLiteral("sentRecord")) {
        addKey({QStringLiteral("contactId"), QStringLiteral("at"), QStringLiteral("campaignId"),
                QStringLiteral("channel"), QStringLiteral("address")},
               {});
    }
    return {};
}

} // namespace

int ImportPlan::indexOf(const QString &columnName) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].column->name == columnName)
            return static_cast<int>(i);
    }
    return -1;
}

int ImportPlan::countKnownNames(const CatalogTable &table, const QStringList &cells, const ImportMapping &mapping)
{
    return static_cast<int>(std::count_if(cells.cbegin(), cells.cend(), [&](const QString &cell) {
        return cell.size() < 200 && !cell.trimmed().isEmpty()
               && (mappedColumn(mapping, cell.trimmed()) || meaningOf(table, cell.trimmed()));
    }));
}

Result<ImportPlan> ImportPlan::make(const CatalogTable &table, const std::vector<QStringList> &firstRows,
                                    const std::vector<qint64> &rowNumbers, const ImportMapping &mapping,
                                    const QString &key)
{
    PlanMaker maker(table, mapping);
    Status done = maker.findHeader(firstRows, rowNumbers);
    if (done)
        done = maker.addFileColumns();
    if (done)
        done = maker.addConstants();
    if (done)
        done = maker.checkRequired();
    if (done)
        done = maker.chooseKeys(key.isEmpty() ? mapping.key : key);
    if (!done)
        return failure(done.error());
    return maker.take();
}

} // namespace odziv
