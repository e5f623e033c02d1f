/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/mustacheparser.h"
#include "templates/templateprogram.h"

#include <QStringList>

#include <vector>

namespace odziv {

/// A parsed template whose names are bound to rows and columns: one span for each token, sections not yet linked.
struct BoundTemplate
{
    std::vector<Span> spans;
    std::vector<BoundRows> rows;
    std::vector<BoundField> fields;
    QStringList usedFields; ///< canonical names, also of what rendering needs besides the values
};

/// Binds every name. Knows `name|default` in values, `name=value` in sections, and `.` in a section on a field.
/// Fails with InvalidInput and the place for unknown names and for raw values, which mail does not allow.
Result<BoundTemplate> bindNames(const QString &source, const std::vector<MustacheToken> &tokens);

} // namespace odziv
