/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace odziv {

class RecordPage;

/// A main window on a small workspace with settings of its own. The workspace file is written first and then opened
/// by the window as a user would.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    /// Runs a script on the workspace file while no window has it open.
    void prepare(const QString &sql);
    /// Makes the window and opens the workspace; false when that did not happen in time.
    bool open();
    /// Closes the window and lets everything end; settings and workspace stay.
    void close();

    MainWindow &window() { return *m_window; }
    QSettings &settings() { return *m_settings; }
    QString workspacePath() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    FakeClock &clock() { return m_clock; }
    RecordPage *recordPage(const QString &name);

private:
    QTemporaryDir m_folder;
    QString m_path;
    FakeClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace odziv
