/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "olderworkspace.h"

#include "store/migrator.h"
#include "store/workspace.h"

namespace odziv {

void writeOlderWorkspace(const QString &path, int version)
{
    auto connection = Connection::open(path, Connection::Mode::Builder);
    if (!connection)
        qFatal("no older workspace for the test: %s", qPrintable(connection.error().message()));
    const Migrator newest;
    const auto &all = newest.migrations();
    const Migrator older(std::vector<Migration>(all.begin(), all.begin() + version));
    const QString content = QStringLiteral("INSERT INTO place (code, name) VALUES ('71000', 'Sarajevo');"
                                           "PRAGMA application_id=%1; PRAGMA locking_mode=NORMAL;"
                                           "PRAGMA journal_mode=WAL")
                                .arg(Workspace::applicationId);
    if (!older.migrate(**connection) || !(*connection)->execute(content))
        qFatal("the older workspace of the test could not be written");
}

} // namespace odziv
