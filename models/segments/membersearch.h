/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/jobtracker.h"
#include "common/result.h"
#include "store/workspace.h"

#include <QString>

#include <vector>

namespace odziv {

/// A row of a target level as people recognise it.
struct FoundMember
{
    qint64 id = 0;
    QString number; ///< its business number, or its id where the level has none
    QString customerNumber;
    QString customerName;
};

/// Rows of `level` that somebody may mean by `text`: whose number begins with it, then those of customers whose name or
/// number has it in it, then those of customers with such a contact (name, e-mail). At most `most`, each once.
/// Blocks; for a worker. InvalidInput for a level that is not joined to customers.
Result<std::vector<FoundMember>> findMembers(Workspace &workspace, const QString &level, const QString &text, int most,
                                             const CancelFlag &cancelled, const Catalog &catalog = Catalog::builtIn());

} // namespace odziv
