/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/jobtracker.h"
#include "common/result.h"
#include "criteria/localday.h"
#include "segments/snapshot/textcolumnbuilder.h"
#include "store/databasepages.h"

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace odziv {

/// One column on its way into a snapshot: texts get codes, everything else is a number; missing is INT64_MIN.
struct ColumnImage
{
    const CatalogColumn *column = nullptr;
    std::variant<TextColumnBuilder, std::vector<int64_t>> values;

    bool isText() const { return std::holds_alternative<TextColumnBuilder>(values); }
    const TextColumnBuilder &texts() const { return std::get<TextColumnBuilder>(values); }
    const std::vector<int64_t> &numbers() const { return std::get<std::vector<int64_t>>(values); }
};

/// One table read into memory, rows by ascending id. The column "id" is among the columns.
struct TableImage
{
    const CatalogTable *table = nullptr;
    std::vector<ColumnImage> columns;

    const ColumnImage *column(const QString &name) const;
    const std::vector<int64_t> &ids() const { return column(QStringLiteral("id"))->numbers(); }
    /// Adds the rows of another image of the same table.
    void append(const TableImage &other);
};

/// Reads all rows of `table`, or, when `ids` is not empty, those with these ids (ascending, missing ones left out). All
/// rows are read only on a connection on which no other statement is running. Instants become days by `dayOf`. Fails
/// with Cancelled soon after the flag is set.
Result<TableImage> readTableImage(DatabasePages &pages, const CatalogTable &table, const LocalDayOf &dayOf,
                                  const CancelFlag &cancelled, std::span<const int64_t> ids = {});

} // namespace odziv
