/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/error.h"

class QSqlError;
class QString;

namespace odziv {

/// Classifies what the database said (busy, full, read-only, corrupt, interrupted, constraint) into an Error
/// with a text for people. `statement` goes to the log, bound values never do.
Error databaseError(const QSqlError &error, const QString &statement);
/// The same for a raw SQLite result code with its message.
Error databaseError(int sqliteCode, const QString &message, const QString &statement);

} // namespace odziv
