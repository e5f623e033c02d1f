/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/csvwriter.h"
#include "importexport/rowreader.h"

#include <optional>

namespace odziv {

/// The rows that an import did not take: a CSV file with the columns `row` and `reason` in front of the file's own, so
/// that it can be put right and imported again as it is. Texts are as they were, but guarded where they would run as a
/// formula; the import takes the guard away.
class RejectsWriter
{
public:
    /// No path: nothing is written.
    explicit RejectsWriter(const QString &path);

    Status begin(const QStringList &header);
    Status add(const SourceRow &row, const QString &reason);
    Status commit();

private:
    std::optional<CsvWriter> m_file;
    bool m_isRejectsAgain = false; ///< the file is itself one of rejects: its two columns are replaced
};

} // namespace odziv
