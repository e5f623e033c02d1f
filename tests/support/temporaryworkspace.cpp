/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "temporaryworkspace.h"

#include <QThreadPool>

namespace odziv {

TemporaryWorkspace::TemporaryWorkspace()
{
    auto created = Workspace::create(m_folder.filePath(QStringLiteral("test.odziv")));
    if (!created)
        qFatal("no workspace for the test: %s", qPrintable(created.error().message() + created.error().detail));
    m_workspace = std::move(*created);
}

TemporaryWorkspace::~TemporaryWorkspace()
{
    // A model that is gone drops the answer of its last question, but the pool may still be reading for it.
    QThreadPool::globalInstance()->clear();
    QThreadPool::globalInstance()->waitForDone();
}

void TemporaryWorkspace::execute(const QString &sql)
{
    auto written = m_workspace->write([&](Connection &connection) { return connection.execute(sql); });
    if (!written)
        qFatal("the test's script failed: %s", qPrintable(written.error().detail));
}

} // namespace odziv
