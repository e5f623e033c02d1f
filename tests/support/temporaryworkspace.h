/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "store/workspace.h"

#include <QTemporaryDir>

namespace odziv {

/// A new workspace in a folder of its own; both go away with it. Aborts the test program if it cannot be made.
class TemporaryWorkspace
{
public:
    TemporaryWorkspace();
    /// Waits for what the global thread pool still reads.
    ~TemporaryWorkspace();

    Workspace &workspace() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }
    QString path() const { return m_workspace->path(); }
    /// A path in the same folder.
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Runs a script in one transaction; aborts the test program if it fails.
    void execute(const QString &sql);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace odziv
