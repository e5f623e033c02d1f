/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "mime/quotedprintable.h"
#include "templates/mergedata.h"
#include "templates/messagetemplate.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace odziv {

/// A template filled for one recipient; not yet a MIME message.
struct RenderedMessage
{
    QString subject;
    QString html; ///< empty for a standard template
    QString text;
};

/// The same with the bodies as UTF-8, ready to be encoded: with the stretches in them that the template has encoded
/// already. Not to be kept longer than the template.
struct RenderedParts
{
    QString subject;
    QByteArray html;
    QByteArray text;
    std::vector<KnownStretch> knownHtml;
    std::vector<KnownStretch> knownText;
};

/// A message template compiled once to spans; rendering copies literals and looks values up. Immutable and safe to
/// render from several threads at once.
class CompiledTemplate
{
public:
    /// Fails with InvalidInput, naming part, line and column, for broken syntax, unknown placeholders, and placeholders
    /// where they could change the structure of the HTML. An html template without text gets it from its html.
    static Result<CompiledTemplate> compile(const MessageTemplate &source);

    /// Never fails: missing values take their default or nothing.
    RenderedMessage render(const MergeData &data) const;
    RenderedParts renderParts(const MergeData &data) const;
    /// False for a standard template.
    bool hasHtml() const;
    /// Canonical names of every field used, for the MergeDataLoader.
    QStringList usedFields() const;
    /// Canonical names of the fields of single rows that stand outside of every section and without a default: where
    /// such a value is missing, the message shows a gap.
    QStringList fieldsWithoutDefault() const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace odziv
