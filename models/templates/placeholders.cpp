/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "placeholders.h"

#include "common/textfold.h"
#include "common/translate.h"
#include "templates/senderprofile.h"

#include <QStringList>

#include <algorithm>

namespace odziv {

PlaceholderParts PlaceholderParts::of(const QString &tagText)
{
    const qsizetype bar = tagText.indexOf(u'|');
    const QString value = bar < 0 ? tagText : tagText.first(bar);
    const qsizetype colon = value.lastIndexOf(u':');
    PlaceholderParts parts;
    parts.name = (colon < 0 ? value : value.first(colon)).trimmed();
    if (colon >= 0)
        parts.format = value.sliced(colon + 1).trimmed();
    if (bar >= 0)
        parts.defaultText = tagText.sliced(bar + 1).trimmed();
    return parts;
}

} // namespace odziv

namespace odziv::Placeholders {

namespace {

using Scopes = std::vector<const PlaceholderGroup *>;

CatalogColumn derivedColumn(const QString &name, const QString &label, const QString &localLabel)
{
    CatalogColumn column;
    column.name = name;
    column.label = label;
    column.localLabel = localLabel;
    column.required = true;
    return column;
}

/// How to address a contact; see Salutation.
QList<CatalogColumn> addressingColumns()
{
    return {derivedColumn(QStringLiteral("salutation"),
                          QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Salutation")), QStringLiteral("Pozdrav")),
            derivedColumn(QStringLiteral("title"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Title")),
                          QStringLiteral("Oslovljavanje")),
            derivedColumn(QStringLiteral("lastNameCalled"),
                          QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Last name (vocative)")),
                          QStringLiteral("Prezime (vokativ)")),
            derivedColumn(QStringLiteral("firstNameCalled"),
                          QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "First name (vocative)")),
                          QStringLiteral("Ime (vokativ)"))};
}

std::vector<PlaceholderGroup> makeGroups()
{
    const Catalog &catalog = Catalog::builtIn();
    std::vector<PlaceholderGroup> made;
    const auto single = [&](const QString &table) {
        const CatalogTable *found = catalog.table(table);
        made.push_back({found->name, found->localLabel, found->label, found, false, {}, {}});
    };
    const auto repeating = [&](const QString &name, const QString &localLabel, const QString &label,
                               const QString &table, const QString &parent, const QString &key) {
        made.push_back({name, localLabel, label, catalog.table(table), true, parent, key});
    };
    single(QStringLiteral("contact"));
    made.back().derived = addressingColumns();
    single(QStringLiteral("customer"));
    single(QStringLiteral("customerAccount"));
    single(QStringLiteral("supplyPoint"));
    const QString accounts = QStringLiteral("customerAccounts");
    const QString accountKey = QStringLiteral("customerAccountId");
    repeating(accounts, QStringLiteral("Potrošači"),
              QStringLiteral(QT_TRANSLATE_NOOP("odziv::Placeholders", "Customer accounts")),
              QStringLiteral("customerAccount"), {}, {});
    repeating(QStringLiteral("supplyPoints"), QStringLiteral("Mjerna mjesta"),
              QStringLiteral(QT_TRANSLATE_NOOP("odziv::Placeholders", "Supply points")), QStringLiteral("supplyPoint"),
              accounts, accountKey);
    repeating(QStringLiteral("eServices"), QStringLiteral("E-usluge"),
              QStringLiteral(QT_TRANSLATE_NOOP("odziv::Placeholders", "E-services")), QStringLiteral("eService"),
              accounts, accountKey);
    repeating(QStringLiteral("receivables"), QStringLiteral("Kamate"),
              QStringLiteral(QT_TRANSLATE_NOOP("odziv::Placeholders", "Receivables")), QStringLiteral("receivable"),
              accounts, accountKey);
    const CatalogTable &sender = SenderProfile::table();
    made.push_back({sender.name, sender.localLabel, sender.label, &sender, false, {}, {}});
    return made;
}

/// Names are compared as the catalog does: folded, letters and digits only.
QString nameKey(const QString &name)
{
    QString key;
    for (const QChar c : foldText(name)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

bool isCalled(const PlaceholderGroup &group, const QString &key)
{
    return nameKey(group.name) == key || nameKey(group.localLabel) == key;
}

/// A group by its own name or label, else the single row of a table under any of its names.
const PlaceholderGroup *groupByAnyName(const QString &name)
{
    const QString key = nameKey(name);
    for (const PlaceholderGroup &group : groups()) {
        if (!key.isEmpty() && isCalled(group, key))
            return &group;
    }
    const CatalogTable *table = Catalog::builtIn().tableByAnyName(name);
    for (const PlaceholderGroup &group : groups()) {
        if (table && group.table == table && !group.repeats)
            return &group;
    }
    return nullptr;
}

size_t innermost(const Scopes &scopes, const auto &condition)
{
    for (size_t i = scopes.size(); i-- > 0;) {
        if (condition(*scopes[i]))
            return i;
    }
    return PlaceholderMeaning::noScope;
}

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = static_cast<size_t>(j) + 1;
            const qsizetype above = row[at];
            row[at] = std::min({above + 1, row[at - 1] + 1, diagonal + (a.at(i) == b.at(j) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// The known name that `name` most likely meant; empty when nothing is near.
QString nearestName(const QString &name, const Scopes &scopes)
{
    const QString key = nameKey(name);
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, key.size() / 3) + 1;
    const auto consider = [&](const QString &spelling, const QString &meant) {
        const qsizetype distance = editDistance(nameKey(spelling), key);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = meant;
        }
    };
    const bool bare = !name.contains(u'.');
    for (const PlaceholderGroup *scope : scopes) {
        for (const CatalogColumn *column : scope->allColumns()) {
            if (bare)
                consider(column->name, column->name);
        }
    }
    for (const PlaceholderGroup &group : groups()) {
        for (const CatalogColumn *column : group.allColumns()) {
            const QString canonical = group.name + QLatin1Char('.') + column->name;
            if (group.repeats)
                continue;
            consider(bare ? column->name : canonical, canonical);
            consider(bare ? column->localLabel : QString(group.localLabel + QLatin1Char('.') + column->localLabel),
                     QString(group.localLabel + QLatin1Char('.') + column->localLabel));
        }
        if (bare)
            consider(group.name, QLatin1Char('#') + group.name);
    }
    return best;
}

tl::unexpected<Error> unknown(const QString &name, const Scopes &scopes)
{
    QString text = tr("There is no placeholder \"%1\".").arg(name.left(100));
    const QString nearest = nearestName(name, scopes);
    if (!nearest.isEmpty())
        text += QLatin1Char(' ') + tr("Did you mean {{%1}}?").arg(nearest);
    return failure(ErrorCode::InvalidInput, text);
}

/// The rows that `group.column` draws on inside `scopes`.
Result<PlaceholderMeaning> placed(const PlaceholderGroup &group, const CatalogColumn *column, const Scopes &scopes)
{
    const size_t scope = innermost(scopes, [&](const PlaceholderGroup &open) { return open.table == group.table; });
    if (scope != PlaceholderMeaning::noScope)
        return PlaceholderMeaning{scopes[scope], column, scope};
    if (group.repeats)
        return failure(ErrorCode::InvalidInput,
                       tr("There may be several %1; write it between {{#%1}} and {{/%1}}.").arg(group.name));
    // The recipient's own supply point would look like one of the account that is being repeated.
    const size_t accounts = innermost(scopes, [](const PlaceholderGroup &open) { return open.repeats; });
    if (accounts != PlaceholderMeaning::noScope && group.name == QStringLiteral("supplyPoint"))
        return failure(
            ErrorCode::InvalidInput,
            tr("Inside {{#%1}} repeat over the supply points with {{#supplyPoints}}.").arg(scopes[accounts]->name));
    return PlaceholderMeaning{&group, column, PlaceholderMeaning::noScope};
}

} // namespace

} // namespace odziv::Placeholders

namespace odziv {

const CatalogColumn *PlaceholderGroup::column(const QString &columnName) const
{
    for (const CatalogColumn &column : derived) {
        if (column.name == columnName)
            return &column;
    }
    return table->column(columnName);
}

const CatalogColumn *PlaceholderGroup::columnByAnyName(const QString &columnName) const
{
    if (const CatalogColumn *stored = Catalog::columnByAnyName(*table, columnName))
        return stored;
    const QString key = Placeholders::nameKey(columnName);
    for (const CatalogColumn &column : derived) {
        for (const QString &name : {column.name, column.label, column.localLabel}) {
            if (!key.isEmpty() && Placeholders::nameKey(name) == key)
                return &column;
        }
    }
    return nullptr;
}

QList<const CatalogColumn *> PlaceholderGroup::allColumns() const
{
    QList<const CatalogColumn *> columns;
    for (const CatalogColumn &column : table->columns)
        columns << &column;
    for (const CatalogColumn &column : derived)
        columns << &column;
    return columns;
}

} // namespace odziv

namespace odziv::Placeholders {

const std::vector<PlaceholderGroup> &groups()
{
    static const std::vector<PlaceholderGroup> made = makeGroups();
    return made;
}

const PlaceholderGroup *group(const QString &name)
{
    const auto found = std::find_if(groups().cbegin(), groups().cend(),
                                    [&](const PlaceholderGroup &item) { return item.name == name; });
    return found == groups().cend() ? nullptr : &*found;
}

Result<PlaceholderMeaning> resolveValue(const QString &name, const Scopes &scopes)
{
    const qsizetype point = name.indexOf(u'.');
    if (point < 0) {
        const size_t scope
            = innermost(scopes, [&](const PlaceholderGroup &open) { return open.columnByAnyName(name) != nullptr; });
        if (scope != PlaceholderMeaning::noScope)
            return PlaceholderMeaning{scopes[scope], scopes[scope]->columnByAnyName(name), scope};
        if (const PlaceholderGroup *found = groupByAnyName(name))
            return failure(ErrorCode::InvalidInput,
                           tr("\"%1\" is not one value; name one of its fields, like {{%2.%3}}.")
                               .arg(name, found->name, found->table->columns.at(1).name));
        return unknown(name, scopes);
    }
    const PlaceholderGroup *found = groupByAnyName(name.first(point).trimmed());
    if (!found) {
        // A table that messages cannot use singly may still be repeated over.
        const CatalogTable *table = Catalog::builtIn().tableByAnyName(name.first(point));
        const auto several = std::find_if(groups().cbegin(), groups().cend(),
                                          [&](const PlaceholderGroup &item) { return table && item.table == table; });
        if (several == groups().cend())
            return unknown(name, scopes);
        found = &*several;
    }
    const CatalogColumn *column = found->columnByAnyName(name.sliced(point + 1).trimmed());
    if (!column)
        return unknown(name, scopes);
    return placed(*found, column, scopes);
}

Result<PlaceholderMeaning> resolveSection(const QString &name, const Scopes &scopes)
{
    if (!name.contains(u'.')) {
        if (const PlaceholderGroup *found = groupByAnyName(name)) {
            const size_t scope
                = innermost(scopes, [&](const PlaceholderGroup &open) { return open.name == found->name; });
            if (found->repeats && scope != PlaceholderMeaning::noScope)
                return failure(ErrorCode::InvalidInput, tr("{{#%1}} is already being repeated here.").arg(found->name));
            if (found->repeats)
                return PlaceholderMeaning{found, nullptr, PlaceholderMeaning::noScope};
            return placed(*found, nullptr, scopes);
        }
    }
    return resolveValue(name, scopes);
}

} // namespace odziv::Placeholders
