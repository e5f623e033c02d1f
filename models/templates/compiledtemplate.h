/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/mergedata.h"
#include "templates/messagetemplate.h"

#include <QStringList>

#include <memory>

namespace odziv {

/// A template filled for one recipient; not yet a MIME message.
struct RenderedMessage
{
    QString subject;
    QString html; ///< empty for a standard template
    QString text;
};

/// A message template compiled once to spans; rendering copies literals and looks values up. Immutable and safe to
/// render from several threads at once.
class CompiledTemplate
{
public:
    /// Fails with InvalidInput, naming part, line and column, for broken syntax and unknown placeholders.
    static Result<CompiledTemplate> compile(const MessageTemplate &source);

    /// Never fails: missing values take their default or nothing.
    RenderedMessage render(const MergeData &data) const;
    /// Canonical names of every field used, for the MergeDataLoader.
    QStringList usedFields() const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace odziv
