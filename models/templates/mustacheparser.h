/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QString>

#include <vector>

namespace odziv {

/// One piece of a Mustache template, with the lines of standalone tags already taken out.
struct MustacheToken
{
    enum class Kind {
        Literal,
        Value,           ///< {{name}}
        RawValue,        ///< {{{name}}} and {{&name}}
        Section,         ///< {{#name}}
        InvertedSection, ///< {{^name}}
        SectionEnd       ///< {{/name}}
    };

    Kind kind = Kind::Literal;
    QString text;           ///< the literal, or the trimmed name
    qsizetype position = 0; ///< of the literal or of the tag's opening delimiter in the source
};

/// Splits `source` by the rules of the Mustache specification: delimiters, comments, standalone lines. Sections are
/// checked to be balanced. Partials and lambdas do not exist here. Fails with InvalidInput, the line and column in
/// Error::place.
Result<std::vector<MustacheToken>> parseMustache(const QString &source);

/// "line 3, column 14" of an offset in `source`, both counted from 1.
QString sourcePlace(QStringView source, qsizetype position);

} // namespace odziv
