/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "segments/idset.h"
#include "segments/segment.h"
#include "store/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace odziv {

/// Members of a target level as they were at one moment, kept under a name.
struct SavedResultSet
{
    ResultSetId id;
    QString name;
    QString segmentName;
    QString targetLevel;
    QByteArray definition; ///< the segment as it was then, as JSON
    qint64 memberCount = 0;
    std::optional<QDateTime> dataTime; ///< UTC; the age of the data that were seen
    QDateTime frozenAt;                ///< UTC
    QString origin; ///< where the members came from when not from the segment alone, as JSON; usually empty
};

/// All SQL of the result set tables. Stateless; writing functions want the writer's connection inside a transaction.
namespace ResultSetStorage {

/// Newest first.
Result<QList<SavedResultSet>> list(Connection &connection);
/// NotFound when there is none of that name.
Result<SavedResultSet> read(Connection &connection, const QString &name);
/// Ascending.
Result<std::vector<qint64>> members(Connection &connection, ResultSetId id);
Result<IdSet> memberSet(Connection &connection, ResultSetId id);
Result<bool> contains(Connection &connection, ResultSetId id, qint64 memberId);
/// AlreadyExists when the name is taken.
Result<SavedResultSet> freeze(Connection &connection, const QString &name, const Segment &segment,
                              const std::vector<qint64> &members, std::optional<QDateTime> dataTime, const Clock &clock,
                              const QString &origin = {});
Status remove(Connection &connection, const QString &name);

} // namespace ResultSetStorage

} // namespace odziv
