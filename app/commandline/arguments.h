/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace odziv {

/// What a verb accepts. Positional names ending in '?' may be left out.
struct ArgumentSpec
{
    QStringList positional; ///< for example {"WORKSPACE", "TABLE", "FILE"}
    QStringList options;    ///< options with a value, without dashes: {"mapping", "encoding"}
    QStringList flags;      ///< options without one: {"dry-run"}
};

/// The words after the verb, checked against an ArgumentSpec. Options may stand anywhere, `--name value` or
/// `--name=value`; `--` ends them.
class Arguments
{
public:
    /// Fails with Usage, naming the word that does not fit.
    static Result<Arguments> parse(const QStringList &words, const ArgumentSpec &spec);

    /// The positional word of that name (without '?'); empty when it was left out.
    QString operator[](const QString &positional) const { return m_positional.value(positional); }
    bool has(const QString &positional) const { return m_positional.contains(positional); }
    std::optional<QString> option(const QString &name) const;
    bool flag(const QString &name) const { return m_flags.contains(name); }
    /// The option as a whole number within [least, most]; `fallback` when it was not given. Fails with Usage.
    Result<qint64> integerOption(const QString &name, qint64 fallback, qint64 least, qint64 most) const;

private:
    QHash<QString, QString> m_positional;
    QHash<QString, QString> m_options;
    QStringList m_flags;
};

} // namespace odziv
