/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "criteria/conditionjson.h"
#include "segments/segment.h"
#include "store/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace odziv {

/// One line of the segment library.
struct SegmentSummary
{
    SegmentId id;
    QString name;
    QString targetLevel;
    int version = 0;
    QDateTime createdAt;         ///< UTC
    QDateTime changedAt;         ///< UTC
    QString folder;              ///< "Debts/2026"; empty at the top
    bool eventTriggered = false; ///< of its options: automatic campaigns may be sent to it
    bool cacheBlocks = false;    ///< of its options: the sets of its blocks are kept for the next job
};

/// One saved state of a segment.
struct SegmentVersion
{
    int version = 0;
    QDateTime savedAt; ///< UTC
};

/// All SQL of the segment tables. Stateless; writing functions want the writer's connection inside a transaction.
namespace SegmentStorage {

/// By name.
Result<QList<SegmentSummary>> list(Connection &connection);
/// The newest version; NotFound when there is no segment of that name. Who edits reads a draft: what the program no
/// longer knows is to be seen, and mended.
Result<Segment> read(Connection &connection, const QString &name, Reading reading = Reading::Strict);
Result<Segment> readVersion(Connection &connection, const QString &name, int version);
/// Newest first.
Result<QList<SegmentVersion>> versions(Connection &connection, const QString &name);
/// Inserts, or replaces the one of that name and keeps the old definition as a version. An unchanged definition
/// changes nothing. Refused when the segment would use itself, directly or through others; segments and result sets
/// that do not exist yet may be named.
Result<SegmentSummary> save(Connection &connection, const Segment &segment, const Clock &clock);
/// Refused when another segment uses it, or when it is the global constraint.
Status remove(Connection &connection, const QString &name);
/// The saved segments that use the segment of that name directly.
Result<QStringList> usersOf(Connection &connection, const QString &name);
/// Puts the segment into a folder, which need not exist yet; an empty one is the top. Part of the library, not of the
/// definition: it makes no version.
Status setFolder(Connection &connection, const QString &name, const QString &folder);
/// Moves everything in `folder`, and in the folders in it, to `newName` in its place; where that exists the two become
/// one. Returns how many segments moved.
Result<int> renameFolder(Connection &connection, const QString &folder, const QString &newName);

/// A folder as it is kept: parts separated by "/", without blanks around them and without empty parts.
QString folderPath(const QString &typed);

} // namespace SegmentStorage

} // namespace odziv
