/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/shell/pages.h"
#include "ui/shell/theme.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QUndoGroup;

namespace odziv {

/// The menu bar of the main window and the keys that work everywhere in it.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow *window, const std::vector<PageDescription> &pages, QUndoGroup *undoGroup);

    void setWorkspaceOpen(bool open);
    void setBusy(bool busy);
    void setRecent(const QStringList &paths);
    void setThemeChoice(Theme::Choice choice);
    /// `code` as in Language::choices().
    void setLanguageChoice(const QString &code);
    void setNavigationFolded(bool folded);
    /// Every action with a key, for the list of keys.
    QList<QAction *> actionsWithKeys() const;

    QAction *newWorkspace;
    QAction *openWorkspace;
    QAction *newDemo;
    QAction *backUp;
    QAction *restore;
    QAction *closeWorkspace;
    QAction *quit;
    QAction *find;
    QAction *refresh;
    QAction *back;
    QAction *primary;
    QAction *foldNavigation;
    QAction *help;
    QAction *shortcuts;
    QAction *about;

Q_SIGNALS:
    void recentWanted(const QString &path);
    void recentCleared();
    void pageWanted(int index);
    void themeWanted(odziv::Theme::Choice choice);
    void languageWanted(const QString &code);

private:
    QAction *add(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &keys = {});
    void addFileMenu();
    void addEditMenu(QUndoGroup *undoGroup);
    void addViewMenu();
    void addLanguageMenu(QMenu *parent);
    void addGoMenu(const std::vector<PageDescription> &pages);
    void addHelpMenu();

    QMainWindow *m_window;
    QMenu *m_recent = nullptr;
    QList<QAction *> m_needWorkspace;
    QList<QAction *> m_needIdle;
    QList<QAction *> m_themes;
    QList<QAction *> m_languages;
    bool m_open = false;
};

} // namespace odziv
