/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "windowfixture.h"

#include "ui/customers/recordpage.h"
#include "ui/shell/pagestack.h"

#include <QSignalSpy>
#include <QTest>

namespace odziv {

WindowFixture::WindowFixture()
    : m_path(m_folder.filePath(QStringLiteral("test.odziv")))
    , m_theme(std::make_unique<Theme>())
{
    qputenv("ODZIV_HOME", m_folder.path().toLocal8Bit());
    if (auto made = Workspace::create(m_path); !made)
        qFatal("no workspace for the test: %s", qPrintable(made.error().message()));
}

WindowFixture::~WindowFixture()
{
    close();
}

void WindowFixture::prepare(const QString &sql)
{
    auto workspace = Workspace::open(m_path);
    if (!workspace)
        qFatal("the test's workspace does not open: %s", qPrintable(workspace.error().message()));
    auto written = (*workspace)->write([&](Connection &connection) { return connection.execute(sql); });
    if (!written)
        qFatal("the test's script failed: %s", qPrintable(written.error().detail));
}

bool WindowFixture::open()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_clock, *m_settings, *m_theme, allPages());
    if (qEnvironmentVariableIsSet("ODZIV_PICTURES_DARK"))
        m_theme->setChoice(Theme::Choice::Dark);
    QSignalSpy opened(m_window.get(), &MainWindow::workspaceOpened);
    m_window->show();
    m_window->openWorkspace(m_path);
    return opened.wait(10000) && QTest::qWaitForWindowExposed(m_window.get());
}

void WindowFixture::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_settings.reset();
}

RecordPage *WindowFixture::recordPage(const QString &name)
{
    m_window->openPage(name, {});
    return qobject_cast<RecordPage *>(m_window->pages()->currentPage());
}

} // namespace odziv
