/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"
#include "ui/shell/pages.h"
#include "ui/shell/recentworkspaces.h"
#include "ui/shell/theme.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;
class QUndoGroup;

namespace odziv {

class BackgroundSending;
class MessageBar;
class NavigationBar;
class PageStack;
class SendingDesk;
class StartPage;
class StatusArea;
class WindowActions;
class WorkspaceFiles;
class WorkspaceSession;

/// The window: navigation at the left, the pages of the open workspace or the start page, the status area below.
/// Everything a page does is the page's own matter.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Clock &clock, QSettings &settings, Theme &theme, std::vector<PageDescription> pages);
    ~MainWindow() override;

    /// Opens the workspace on a worker and shows it; a failure stands in the message bar.
    void openWorkspace(const QString &path);
    /// Closes what is open, then calls `closed` as soon as nothing reads from it any more.
    void closeWorkspace(std::function<void()> closed = {});
    /// Null while none is open.
    Workspace *workspace() const;

    PageStack *pages() const { return m_pages; }
    /// What is being sent from the open workspace; null while none is open.
    SendingDesk *sendingDesk() const;
    StatusArea *statusArea() const { return m_statusArea; }
    MessageBar *messageBar() const { return m_messages; }
    void showPage(int index);
    void openPage(const QString &name, const QVariant &argument);
    /// Closes without a question, for a system that ends the program. Sending stops in order and goes on at the next
    /// chance.
    void closeUnasked();

Q_SIGNALS:
    void workspaceOpened();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void connectActions();
    void connectFiles();
    void attach(std::unique_ptr<Workspace> workspace);
    void restoreBackup(const QString &backup, const QString &target);
    void showSession();
    void showStart();
    void showHelp();
    void goBack();
    void tellKeptDrafts();
    void tellRemark(CampaignId campaign, const QString &remark);
    void updateTitle();
    /// Names in the title what the current page has open.
    void showDocument(bool isModified);
    void forgetToldDrafts();
    void restoreWindow();
    void saveWindow();

    const Clock &m_clock;
    QSettings &m_settings;
    Theme &m_theme;
    RecentWorkspaces m_recent;
    QUndoGroup *m_undoGroup;
    NavigationBar *m_navigation;
    MessageBar *m_readOnlyBar;
    MessageBar *m_messages;
    QStackedWidget *m_center;
    StartPage *m_start;
    PageStack *m_pages;
    StatusArea *m_statusArea;
    BackgroundSending *m_background;
    WindowActions *m_actions;
    WorkspaceFiles *m_files;
    std::unique_ptr<WorkspaceSession> m_session;
    bool m_draftsTold = false;
    QStringList m_remarks; ///< what happened by itself and was not read yet
};

} // namespace odziv
