/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QString>
#include <QVariant>

#include <memory>

namespace odziv {

/// A plain Mustache template over a tree of QVariantMap, QVariantList and scalars, as the Mustache specification has
/// it: interpolation, sections, inverted sections, comments, delimiters. It knows nothing of messages and escapes for
/// HTML text only; CompiledTemplate is what makes mail. Immutable after compile().
class Mustache
{
public:
    /// Fails with InvalidInput, naming line and column.
    static Result<Mustache> compile(const QString &source);
    /// Missing names give nothing.
    QString render(const QVariant &data) const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace odziv
