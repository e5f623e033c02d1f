/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "importexport/importmapping.h"
#include "store/workspace.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace odziv {

/// What to import, and how.
struct ImportOptions
{
    QString table; ///< by catalog name, label or alias
    QString file;
    ImportMapping mapping;
    QString encoding; ///< these three win over the mapping's; empty: found out
    QString delimiter;
    QString key;
    QString rejectsFile; ///< empty: none is written
    bool dryRun = false; ///< does everything and takes it back
    QString user;        ///< what createdBy and changedBy get; empty: "import"
};

/// What an import did. read = inserted + updated + unchanged + rejected.
struct ImportReport
{
    struct Rejected
    {
        qint64 row = 0;
        QString reason;
    };

    QString table;
    qint64 read = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    bool dryRun = false;
    QString encoding;  ///< empty for XLSX
    QString delimiter; ///< empty for XLSX
    double seconds = 0;
    QStringList ignoredColumns;
    QList<Rejected> firstRejected; ///< at most 10
};

/// Imports a CSV or XLSX file into one table of the workspace: all of it in one transaction, or nothing. Rows that do
/// not fit are rejected one by one with a reason; a file that does not fit (malformed, wrong columns) is refused as a
/// whole.
class Importer
{
public:
    Importer(Workspace &workspace, const Clock &clock)
        : m_workspace(workspace)
        , m_clock(clock)
    {}

    /// Blocks until the commit; not for the GUI thread. `progress` counts bytes of the file and is called on the writer
    /// thread. Fails with InvalidInput, Refused or NotFound for the file, Cancelled, or with what the workspace says;
    /// nothing was changed then.
    Result<ImportReport> run(const ImportOptions &options, const ProgressCallback &progress = {},
                             const CancelFlag &cancelled = {});

private:
    Workspace &m_workspace;
    const Clock &m_clock;
};

} // namespace odziv
