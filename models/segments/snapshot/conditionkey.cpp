/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "conditionkey.h"

#include "common/clock.h"

#include <QCryptographicHash>

namespace odziv {

namespace {

constexpr qsizetype longestPlainKey = 512;

void append(QByteArray &key, qint64 number)
{
    key.append(reinterpret_cast<const char *>(&number), sizeof(number));
}

void append(QByteArray &key, const QString &text)
{
    // The length first, so that no two lists run together to the same bytes.
    append(key, static_cast<qint64>(text.size()));
    key.append(reinterpret_cast<const char *>(text.constData()), text.size() * static_cast<qsizetype>(sizeof(QChar)));
}

void append(QByteArray &key, const Operand &operand)
{
    append(key, static_cast<qint64>(operand.index()));
    if (const auto *text = std::get_if<QString>(&operand))
        append(key, *text);
    else if (const auto *number = std::get_if<qint64>(&operand))
        append(key, *number);
    else if (const auto *truth = std::get_if<bool>(&operand))
        append(key, static_cast<qint64>(*truth));
    else if (const auto *date = std::get_if<QDate>(&operand))
        append(key, toEpochDay(*date));
    else
        append(key, std::get<Money>(operand).cents());
}

void append(QByteArray &key, const Condition &condition)
{
    append(key, static_cast<qint64>(condition.kind));
    if (condition.isGroup()) {
        append(key, static_cast<qint64>(condition.children.size()));
        for (const Condition &child : condition.children)
            append(key, child);
        return;
    }
    append(key, condition.column);
    append(key, static_cast<qint64>(condition.op));
    append(key, static_cast<qint64>(condition.operands.size()));
    for (const Operand &operand : condition.operands)
        append(key, operand);
}

} // namespace

QByteArray conditionKey(const Condition &condition)
{
    QByteArray key;
    append(key, condition);
    if (key.size() <= longestPlainKey)
        return key;
    return QCryptographicHash::hash(key, QCryptographicHash::Blake2b_256);
}

} // namespace odziv
