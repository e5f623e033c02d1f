/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "placeholderexamples.h"

#include "templates/placeholders.h"
#include "templates/valueformat.h"

namespace odziv {

Result<QHash<QString, QString>> placeholderExamples(Connection &connection, const MergeKey &key)
{
    QStringList fields;
    for (const PlaceholderGroup &group : Placeholders::groups()) {
        for (const CatalogColumn *column : group.allColumns())
            fields << group.name + QLatin1Char('.') + column->name;
    }
    auto loader = MergeDataLoader::prepare(connection, fields);
    if (!loader)
        return failure(loader.error());
    const auto data = loader->load(key);
    if (!data)
        return failure(data.error());
    QHash<QString, QString> examples;
    for (const PlaceholderGroup &group : Placeholders::groups()) {
        const auto list = data->lists.value(group.name);
        const MergeRow row = !group.repeats ? data->tables.value(group.name) : list.empty() ? MergeRow() : list.front();
        for (const CatalogColumn *column : group.allColumns()) {
            const QString text = formatValue(row.value(column->name), column->type, data->locale);
            if (!text.isEmpty())
                examples.insert(group.name + QLatin1Char('.') + column->name, text);
        }
    }
    return examples;
}

} // namespace odziv
