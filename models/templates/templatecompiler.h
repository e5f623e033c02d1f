/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/templateprogram.h"

#include <QString>
#include <QStringList>

namespace odziv {

/// A compiled source with the fields that it uses.
struct CompiledSource
{
    TemplateProgram program;
    TemplateProgram text; ///< of an HTML source: the same as plain text
    QStringList usedFields;
};

/// Compiles one source of a message. `part` ("subject", "html", "text") is named in the places of errors.
Result<CompiledSource> compilePlainSource(const QString &source, ValuePlace place, const QString &part);
/// Checks in addition that each value and section stands where it cannot change the structure of the document.
Result<CompiledSource> compileHtmlSource(const QString &source, const QString &part);

} // namespace odziv
