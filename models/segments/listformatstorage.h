/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "segments/listformat.h"
#include "store/connection.h"

#include <QDateTime>

namespace odziv {

/// A list format under its name.
struct SavedListFormat
{
    QString name;
    ListFormat format;
    QDateTime changedAt; ///< UTC
};

/// All SQL of the list formats. Stateless; writing functions want the writer's connection inside a transaction.
namespace ListFormatStorage {

/// By name. One that cannot be read any more comes without columns.
Result<QList<SavedListFormat>> list(Connection &connection);
/// NotFound when there is none of that name.
Result<ListFormat> read(Connection &connection, const QString &name);
/// Inserts, or replaces the one of that name. InvalidInput without a name or columns.
Status save(Connection &connection, const QString &name, const ListFormat &format, const Clock &clock);
/// Refused when a segment's options name it.
Status remove(Connection &connection, const QString &name);
/// The saved segments whose options name it.
Result<QStringList> usersOf(Connection &connection, const QString &name);

} // namespace ListFormatStorage

} // namespace odziv
