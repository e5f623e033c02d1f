/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "windowactions.h"

#include "ui/shell/icons.h"
#include "ui/shell/language.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

namespace odziv {

namespace {

constexpr int pagesWithKeys = 9;

} // namespace

WindowActions::WindowActions(QMainWindow *window, const std::vector<PageDescription> &pages, QUndoGroup *undoGroup)
    : QObject(window)
    , m_window(window)
{
    addFileMenu();
    addEditMenu(undoGroup);
    addViewMenu();
    addGoMenu(pages);
    addHelpMenu();
    setWorkspaceOpen(false);
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &keys)
{
    QAction *action = menu->addAction(icon(iconName), text);
    action->setShortcut(keys);
    return action;
}

void WindowActions::addFileMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    newWorkspace = add(menu, tr("&New workspace…"), QStringLiteral("file-plus"));
    openWorkspace = add(menu, tr("&Open…"), QStringLiteral("folder-open"), QKeySequence::Open);
    m_recent = menu->addMenu(icon(QStringLiteral("history")), tr("Open &recent"));
    newDemo = add(menu, tr("New &demo workspace…"), QStringLiteral("flask-conical"));
    menu->addSeparator();
    backUp = add(menu, tr("&Back up…"), QStringLiteral("database-backup"));
    restore = add(menu, tr("Re&store a backup…"), QStringLiteral("history"));
    closeWorkspace = add(menu, tr("&Close workspace"), QStringLiteral("x"), QKeySequence::Close);
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QStringLiteral("log-out"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    m_needWorkspace << backUp << closeWorkspace;
    m_needIdle << newWorkspace << openWorkspace << newDemo << restore << m_recent->menuAction();
}

void WindowActions::addEditMenu(QUndoGroup *undoGroup)
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    QAction *undo = undoGroup->createUndoAction(this, tr("Undo"));
    undo->setIcon(icon(QStringLiteral("undo-2")));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction *redo = undoGroup->createRedoAction(this, tr("Redo"));
    redo->setIcon(icon(QStringLiteral("redo-2")));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addActions({undo, redo});
    menu->addSeparator();
    primary
        = add(menu, tr("Primary action of the page"), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    primary->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    find = add(menu, tr("&Search"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_F));
    m_needWorkspace << primary << find;
}

void WindowActions::addViewMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    refresh = add(menu, tr("&Refresh"), QStringLiteral("refresh-cw"), QKeySequence(Qt::Key_F5));
    m_needWorkspace << refresh;
    foldNavigation
        = add(menu, tr("&Fold the navigation"), QStringLiteral("panel-left-close"), QKeySequence(Qt::Key_F9));
    foldNavigation->setCheckable(true);
    menu->addSeparator();
    auto *group = new QActionGroup(this);
    const auto addTheme = [&](Theme::Choice choice, const QString &text, const QString &iconName) {
        QAction *action = add(menu, text, iconName);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        group->addAction(action);
        m_themes << action;
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeWanted(choice); });
    };
    addTheme(Theme::Choice::System, tr("Colours of the &system"), QStringLiteral("monitor"));
    addTheme(Theme::Choice::Light, tr("&Light colours"), QStringLiteral("sun"));
    addTheme(Theme::Choice::Dark, tr("&Dark colours"), QStringLiteral("moon"));
    menu->addSeparator();
    addLanguageMenu(menu);
}

void WindowActions::addLanguageMenu(QMenu *parent)
{
    QMenu *menu = parent->addMenu(icon(QStringLiteral("languages")), tr("L&anguage"));
    auto *group = new QActionGroup(this);
    const auto choices = Language::choices();
    for (const Language::Choice &choice : choices) {
        // Each language by its own name: whoever got a wrong one finds the way back.
        QAction *action = menu->addAction(choice.code.isEmpty() ? tr("&Of the system") : choice.name);
        action->setCheckable(true);
        action->setData(choice.code);
        group->addAction(action);
        m_languages << action;
        connect(action, &QAction::triggered, this, [this, code = choice.code] { Q_EMIT languageWanted(code); });
    }
}

void WindowActions::addGoMenu(const std::vector<PageDescription> &pages)
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Go"));
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        const PageDescription &page = pages[static_cast<size_t>(i)];
        const QKeySequence keys
            = i < pagesWithKeys ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)) : QKeySequence();
        QAction *action = add(menu, page.title, page.iconName, keys);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT pageWanted(i); });
        m_needWorkspace << action;
    }
    menu->addSeparator();
    back = add(menu, tr("&Back"), QStringLiteral("arrow-left"), QKeySequence(Qt::Key_Escape));
    m_needWorkspace << back;
}

void WindowActions::addHelpMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    help = add(menu, tr("&Help for this page"), QStringLiteral("circle-question-mark"), QKeySequence(Qt::Key_F1));
    shortcuts = add(menu, tr("&Keys"), QStringLiteral("keyboard"), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    about = add(menu, tr("&About Odziv"), QStringLiteral("info"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::setWorkspaceOpen(bool open)
{
    m_open = open;
    for (QAction *action : std::as_const(m_needWorkspace))
        action->setEnabled(open);
}

void WindowActions::setBusy(bool busy)
{
    for (QAction *action : std::as_const(m_needIdle))
        action->setEnabled(!busy);
    m_recent->setEnabled(!busy && !m_recent->isEmpty());
}

void WindowActions::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        QString text = QDir::toNativeSeparators(path);
        QAction *action
            = m_recent->addAction(icon(QStringLiteral("database")), text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentWanted(path); });
    }
    if (!paths.isEmpty()) {
        m_recent->addSeparator();
        connect(m_recent->addAction(tr("Clear the list")), &QAction::triggered, this, &WindowActions::recentCleared);
    }
    m_recent->setEnabled(!paths.isEmpty());
}

void WindowActions::setThemeChoice(Theme::Choice choice)
{
    for (QAction *action : std::as_const(m_themes))
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void WindowActions::setLanguageChoice(const QString &code)
{
    for (QAction *action : std::as_const(m_languages))
        action->setChecked(action->data().toString() == code);
}

void WindowActions::setNavigationFolded(bool folded)
{
    foldNavigation->setChecked(folded);
}

QList<QAction *> WindowActions::actionsWithKeys() const
{
    QList<QAction *> found;
    const auto menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus) {
        const auto actions = menu->menu()->actions();
        for (QAction *action : actions) {
            if (!action->shortcut().isEmpty())
                found << action;
        }
    }
    return found;
}

} // namespace odziv
