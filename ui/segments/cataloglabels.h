/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"

#include <QString>

namespace odziv {

/// The names of tables and columns as the window shows them: in the language of the interface.
QString tableLabel(const CatalogTable &table);
QString columnLabel(const CatalogColumn &column);
/// "Customer account" for "customerAccount"; the name itself when the catalog does not know it.
QString levelText(const QString &level);
/// "Customer account: Status" for "customerAccount.status"; the name itself when the catalog does not know it.
QString columnLabel(const Catalog &catalog, const QString &reference);
/// "whole number": what a column holds.
QString columnTypeText(ColumnType type);
/// Everything that a column is found by, folded: its names and its table's, and in the language of the interface other
/// words that people have for it.
QString searchWords(const CatalogTable &table, const CatalogColumn &column);
/// What a hover shows: local label, technical name, kind of value.
QString columnHint(const CatalogTable &table, const CatalogColumn &column);

} // namespace odziv
