/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordkind.h"

#include "common/translate.h"

namespace odziv {

namespace {

QString refused()
{
    return tr("Records of this kind come from imports only.");
}

} // namespace

Result<qint64> RecordKind::insert(Connection &, const RecordValues &, const Editor &) const
{
    return failure(ErrorCode::Refused, refused());
}

Status RecordKind::remove(Connection &, qint64) const
{
    return failure(ErrorCode::Refused, refused());
}

QList<FormField::Choice> plainChoices(const QStringList &values)
{
    QList<FormField::Choice> choices;
    for (const QString &value : values)
        choices << FormField::Choice{value, value};
    return choices;
}

} // namespace odziv
