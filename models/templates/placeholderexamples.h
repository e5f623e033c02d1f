/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/mergedata.h"

#include <QHash>
#include <QString>

namespace odziv {

/// What every placeholder gives for one recipient, by its full name ("contact.firstName", "customerAccounts.number"):
/// written as a message would write it. Of rows that repeat the first is shown. What is missing has no entry.
Result<QHash<QString, QString>> placeholderExamples(Connection &connection, const MergeKey &key);

} // namespace odziv
