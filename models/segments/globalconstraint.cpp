/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "globalconstraint.h"

#include "segments/segmentstorage.h"

namespace odziv::GlobalConstraint {

namespace {

const auto settingKey = QStringLiteral("globalConstraint");

} // namespace

Result<QString> read(Connection &connection)
{
    auto name = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {settingKey});
    if (!name)
        return failure(name.error());
    return name->toString();
}

Status set(Connection &connection, const QString &segmentName)
{
    if (segmentName.isEmpty())
        return connection.execute(QStringLiteral("DELETE FROM setting WHERE key = ?"), {settingKey});
    if (auto segment = SegmentStorage::read(connection, segmentName); !segment)
        return failure(segment.error());
    return connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                                             " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                              {settingKey, segmentName});
}

} // namespace odziv::GlobalConstraint
