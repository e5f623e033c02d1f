/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"

#include "common/translate.h"

namespace odziv {

Result<Arguments> Arguments::parse(const QStringList &words, const ArgumentSpec &spec)
{
    Arguments arguments;
    QStringList positional;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnded || !word.startsWith(QStringLiteral("--"))) {
            positional << word;
            continue;
        }
        if (word == QStringLiteral("--")) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (spec.flags.contains(name) && equals < 0) {
            arguments.m_flags << name;
            continue;
        }
        if (!spec.options.contains(name))
            return failure(ErrorCode::Usage, tr("unknown option %1; see odziv-cli help").arg(word));
        if (equals < 0 && i + 1 >= words.size())
            return failure(ErrorCode::Usage, tr("option %1 needs a value").arg(word));
        arguments.m_options.insert(name, equals < 0 ? words.at(++i) : word.mid(equals + 1));
    }
    if (positional.size() > spec.positional.size())
        return failure(ErrorCode::Usage, tr("one word too many: %1").arg(positional.at(spec.positional.size())));
    for (qsizetype i = 0; i < spec.positional.size(); ++i) {
        QString name = spec.positional.at(i);
        const bool optional = name.endsWith(u'?');
        if (optional)
            name.chop(1);
        if (i < positional.size())
            arguments.m_positional.insert(name, positional.at(i));
        else if (!optional)
            return failure(ErrorCode::Usage, tr("%1 is missing; see odziv-cli help").arg(name));
    }
    return arguments;
}

std::optional<QString> Arguments::option(const QString &name) const
{
    const auto found = m_options.constFind(name);
    if (found == m_options.cend())
        return {};
    return *found;
}

Result<qint64> Arguments::integerOption(const QString &name, qint64 fallback, qint64 least, qint64 most) const
{
    const auto given = option(name);
    if (!given)
        return fallback;
    bool ok = false;
    const qint64 value = given->toLongLong(&ok);
    if (!ok || value < least || value > most)
        return failure(
            ErrorCode::Usage,
            tr("--%1 takes a whole number from %2 to %3, not \"%4\"").arg(name).arg(least).arg(most).arg(*given));
    return value;
}

} // namespace odziv
