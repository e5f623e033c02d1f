/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace odziv {

/// One value as the workspace stores it, cheap to copy, compare and bind.
struct ImportValue
{
    enum class Kind : quint8 { Missing, Integer, Text };

    Kind kind = Kind::Missing;
    qint64 integer = 0;
    QByteArray text; ///< UTF-8

    bool isMissing() const { return kind == Kind::Missing; }

    static ImportValue fromInteger(qint64 value) { return {Kind::Integer, value, {}}; }
    static ImportValue fromText(const QString &value) { return {Kind::Text, 0, value.toUtf8()}; }
    /// What FieldRules give: nothing, a whole number, or a text.
    static ImportValue fromVariant(const QVariant &value)
    {
        if (!value.isValid())
            return {};
        return value.typeId() == QMetaType::QString ? fromText(value.toString()) : fromInteger(value.toLongLong());
    }
    QVariant toVariant() const
    {
        if (kind == Kind::Missing)
            return {};
        return kind == Kind::Text ? QVariant(QString::fromUtf8(text)) : QVariant(integer);
    }
};

} // namespace odziv
