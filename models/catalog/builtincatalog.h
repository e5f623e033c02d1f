/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"

namespace odziv {

/// The tables of the built-in subject area "campaigns", as the migrations make them.
QList<CatalogTable> builtInTables();
/// Its join tree.
QList<CatalogJoin> builtInJoins();

} // namespace odziv
