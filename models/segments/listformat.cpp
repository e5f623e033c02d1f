/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "listformat.h"

#include "catalog/catalog.h"
#include "common/translate.h"
#include "criteria/conditionjson.h"
#include "segments/columnformat.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace odziv {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype mostColumns = 1000;

tl::unexpected<Error> wrong(const QString &text, const QString &entry)
{
    return failure(ErrorCode::InvalidInput, text, entry);
}

Result<ListFormat::Column> readColumn(const QJsonValue &value, const QString &place)
{
    const QJsonObject object = value.toObject();
    const QJsonValue name = value.isString() ? value : object.value(QStringLiteral("column"));
    const QJsonValue title = object.value(QStringLiteral("title"));
    const QJsonValue written = object.value(QStringLiteral("format"));
    if (!name.isString() || !(title.isUndefined() || title.isString())
        || !(written.isUndefined() || written.isString()))
        return wrong(tr("A column is {\"column\": \"table.column\", \"title\": \"...\", \"format\": \"...\"}."), place);
    auto reference = Catalog::builtIn().columnByAnyName(name.toString());
    if (!reference)
        return wrong(reference.error().text, place);
    if (auto valid = ColumnFormat::validate(reference->column->type, written.toString()); !valid)
        return wrong(valid.error().text, place);
    return ListFormat::Column{reference->name(), title.isString() ? title.toString() : reference->name(),
                              written.toString()};
}

} // namespace

Result<ListFormat> ListFormat::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput,
                       tr("The list format is not a JSON object; see character %1.").arg(error.offset), {},
                       error.errorString());
    const QJsonObject object = document.object();
    if (object.value(QStringLiteral("format")).toString() != QStringLiteral("odziv-list/1"))
        return wrong(tr("The format must be \"odziv-list/1\"."), QStringLiteral("format"));
    const QJsonArray columns = object.value(QStringLiteral("columns")).toArray();
    if (columns.isEmpty() || columns.size() > mostColumns)
        return wrong(tr("A list format names 1 to %1 columns.").arg(mostColumns), QStringLiteral("columns"));
    ListFormat format;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto column = readColumn(columns.at(i), QStringLiteral("columns[%1]").arg(i));
        if (!column)
            return failure(column.error());
        format.columns << *column;
    }
    if (object.contains(QStringLiteral("filter"))) {
        auto filter
            = conditionFromJson(object.value(QStringLiteral("filter")), Catalog::builtIn(), QStringLiteral("filter"));
        if (!filter)
            return failure(filter.error());
        format.filter = std::move(*filter);
    }
    return format;
}

QByteArray ListFormat::toJson() const
{
    QJsonArray list;
    for (const Column &column : columns) {
        QJsonObject entry{{QStringLiteral("column"), column.column}, {QStringLiteral("title"), column.title}};
        if (!column.format.isEmpty())
            entry.insert(QStringLiteral("format"), column.format);
        list.append(entry);
    }
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("odziv-list/1")}, {QStringLiteral("columns"), list}};
    if (filter)
        object.insert(QStringLiteral("filter"), conditionToJson(*filter));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Status ListFormat::validateFor(const QString &level) const
{
    const Catalog &catalog = Catalog::builtIn();
    const auto check = [&](const QString &table, const QString &place) -> Status {
        if (table == level)
            return {};
        auto path = catalog.path(level, table);
        return path ? Status() : wrong(path.error().text, place);
    };
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString table = columns[i].column.section(QLatin1Char('.'), 0, 0);
        if (auto joined = check(table, QStringLiteral("columns[%1]").arg(i)); !joined)
            return joined;
    }
    if (!filter)
        return {};
    for (const QString &table : tablesOf(*filter)) {
        if (auto joined = check(table, QStringLiteral("filter")); !joined)
            return joined;
    }
    return {};
}

Result<ListFormat> ListFormat::read(const QString &path)
{
    const QString place = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, tr("There is no such list format."), place);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("The list format cannot be opened."), place, file.errorString());
    const QByteArray json = file.read(largestFile + 1);
    if (json.size() > largestFile)
        return failure(ErrorCode::InvalidInput, tr("The file is too large to be a list format."), place);
    auto format = fromJson(json);
    if (format)
        return format;
    Error error = format.error();
    error.place = error.place.isEmpty() ? place : QString(place + QStringLiteral(", ") + error.place);
    return failure(error);
}

ListFormat ListFormat::wholeTable(const QString &table)
{
    ListFormat format;
    if (const CatalogTable *const found = Catalog::builtIn().table(table)) {
        for (const CatalogColumn &column : found->columns)
            format.columns << Column{QString(table + QLatin1Char('.') + column.name), column.name, {}};
    }
    return format;
}

ListFormat ListFormat::ofMembers(const QString &targetLevel, const SelectionRules &rules)
{
    ListFormat format = wholeTable(targetLevel);
    const QStringList wanted{QStringLiteral("contact.firstName"), QStringLiteral("contact.lastName"),
                             QStringLiteral("contact.email"),     QStringLiteral("customerAccount.number"),
                             QStringLiteral("customer.number"),   QStringLiteral("customer.name"),
                             QStringLiteral("supplyPoint.number")};
    for (const QString &name : wanted) {
        const QString table = name.section(u'.', 0, 0);
        const auto path = Catalog::builtIn().path(targetLevel, table);
        // Only what each member has exactly one of, or one that was chosen.
        const bool isAbove
            = path && !path->isEmpty()
              && std::none_of(path->cbegin(), path->cend(), [](const Catalog::Step &step) { return step.down; });
        if (isAbove || (path && ruleOf(rules, table)))
            format.columns << Column{name, name, {}};
    }
    return format;
}

} // namespace odziv
