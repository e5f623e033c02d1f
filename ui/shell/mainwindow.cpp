/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mainwindow.h"

#include "campaigns/campaignapproval.h"
#include "ui/sending/backgroundsending.h"
#include "ui/sending/sendingdesk.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspacefiles.h"
#include "ui/shell/workspacesession.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QVBoxLayout>

namespace odziv {

namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto foldedKey = QStringLiteral("window/navigationFolded");
const auto themeKey = QStringLiteral("window/colours");
constexpr QSize usualSize(1280, 720);
constexpr QSize smallestSize(960, 540);

/// The name that the operating system knows.
QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace

MainWindow::MainWindow(const Clock &clock, QSettings &settings, Theme &theme, std::vector<PageDescription> pages)
    : m_clock(clock)
    , m_settings(settings)
    , m_theme(theme)
    , m_recent(settings)
    , m_undoGroup(new QUndoGroup(this))
    , m_navigation(new NavigationBar(pages, this))
    , m_readOnlyBar(new MessageBar(this))
    , m_messages(new MessageBar(this))
    , m_center(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_pages(new PageStack(std::move(pages), settings, m_undoGroup, this))
    , m_statusArea(new StatusArea(clock, this))
    , m_background(new BackgroundSending(this))
    , m_actions(new WindowActions(this, m_pages->descriptions(), m_undoGroup))
    , m_files(new WorkspaceFiles(this, *m_statusArea, clock, [this](std::unique_ptr<Workspace> workspace) {
        // The old workspace must be let go of first: its readers belong to it.
        auto holder = std::make_shared<std::unique_ptr<Workspace>>(std::move(workspace));
        closeWorkspace([this, holder] { attach(std::move(*holder)); });
    }))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildLayout();
    connectActions();
    connectFiles();
    restoreWindow();
    showStart();
}

MainWindow::~MainWindow()
{
    // Pages go before the session that they borrow from.
    m_pages->closeWorkspace();
    m_session.reset();
}

void MainWindow::buildLayout()
{
    m_readOnlyBar->setObjectName(QStringLiteral("readOnlyBar"));
    m_readOnlyBar->setClosable(false);
    m_center->addWidget(m_start);
    m_center->addWidget(m_pages);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_readOnlyBar);
    right->addWidget(m_messages);
    right->addWidget(m_center, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_navigation);
    top->addLayout(right, 1);
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top, 1);
    layout->addWidget(makeLine());
    layout->addWidget(m_statusArea);
    setCentralWidget(body);
    setMinimumSize(smallestSize);
}

void MainWindow::connectActions()
{
    connect(m_actions->newWorkspace, &QAction::triggered, m_files, &WorkspaceFiles::askNew);
    connect(m_actions->openWorkspace, &QAction::triggered, m_files, &WorkspaceFiles::askOpen);
    connect(m_actions->newDemo, &QAction::triggered, m_files, &WorkspaceFiles::askDemo);
    connect(m_actions->backUp, &QAction::triggered, this, [this] {
        const QString today = m_clock.today(m_session->zone()).toString(Qt::ISODate);
        m_files->askBackup(m_session->workspace(), m_session->slowReads(), today);
    });
    connect(m_actions->restore, &QAction::triggered, this,
            [this] { m_files->askRestore(m_session ? m_session->workspace().path() : QString()); });
    connect(m_actions->closeWorkspace, &QAction::triggered, this, [this] {
        m_recent.setLast({});
        closeWorkspace();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->find, &QAction::triggered, this, [this] { m_pages->currentPage()->focusSearch(); });
    connect(m_actions->refresh, &QAction::triggered, this, [this] { m_pages->currentPage()->refresh(); });
    connect(m_actions->back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions->primary, &QAction::triggered, this, [this] {
        if (QAction *action = m_pages->currentPage()->primaryAction())
            action->trigger();
    });
    connect(m_actions->foldNavigation, &QAction::triggered, m_navigation, &NavigationBar::setFolded);
    connect(m_navigation, &NavigationBar::foldedChanged, m_actions, &WindowActions::setNavigationFolded);
    connect(m_actions->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_actions->actionsWithKeys(), this))->open(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions, &WindowActions::recentWanted, this, &MainWindow::openWorkspace);
    connect(m_actions, &WindowActions::recentCleared, this, [this] {
        m_recent.clear();
        m_actions->setRecent({});
        m_start->setRecent({});
    });
    connect(m_actions, &WindowActions::pageWanted, this, &MainWindow::showPage);
    connect(m_actions, &WindowActions::themeWanted, this, [this](Theme::Choice choice) {
        m_theme.setChoice(choice);
        m_settings.setValue(themeKey, static_cast<int>(choice));
    });
    connect(m_actions, &WindowActions::languageWanted, this, [this](const QString &code) {
        m_settings.setValue(languageSetting(), code);
        m_messages->showMessage(MessageBar::Kind::Information,
                                tr("Odziv speaks the new language when it starts again."));
    });
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::pageShown, m_navigation, &NavigationBar::setCurrent);
    connect(m_pages, &PageStack::pageShown, this, &MainWindow::forgetToldDrafts);
    connect(m_pages, &PageStack::draftChanged, m_navigation, &NavigationBar::setMarked);
    connect(m_pages, &PageStack::pageShown, this, &MainWindow::updateTitle);
    connect(m_pages, &PageStack::draftChanged, this, [this](int page, bool isModified) {
        if (page == m_pages->currentPageIndex())
            showDocument(isModified);
    });
    connect(m_statusArea, &StatusArea::queueOpened, this, [this] { openPage(QStringLiteral("sending"), {}); });
}

void MainWindow::connectFiles()
{
    connect(m_start, &StartPage::newWanted, m_files, &WorkspaceFiles::askNew);
    connect(m_start, &StartPage::openWanted, m_files, &WorkspaceFiles::askOpen);
    connect(m_start, &StartPage::demoWanted, m_files, &WorkspaceFiles::askDemo);
    connect(m_start, &StartPage::recentWanted, this, &MainWindow::openWorkspace);
    connect(m_files, &WorkspaceFiles::failed, m_messages, &MessageBar::showError);
    connect(m_files, &WorkspaceFiles::restoreWanted, this, &MainWindow::restoreBackup);
    connect(m_files, &WorkspaceFiles::restored, this, [this](const RestoreOutcome &outcome) {
        m_messages->showMessage(MessageBar::Kind::Warning, WorkspaceFiles::restoredText(outcome, locale()));
    });
    connect(m_files, &WorkspaceFiles::busyChanged, this, [this](bool busy) {
        m_start->setBusy(busy);
        m_actions->setBusy(busy);
        if (busy)
            m_messages->clear();
    });
}

void MainWindow::openWorkspace(const QString &path)
{
    if (m_files->isBusy())
        return;
    if (workspace() && QFileInfo(path) == QFileInfo(workspace()->path()))
        return;
    m_files->open(path);
}

void MainWindow::closeWorkspace(std::function<void()> closed)
{
    if (!m_session) {
        if (closed)
            closed();
        return;
    }
    for (StatusJob *job : m_statusArea->runningJobs())
        job->cancel();
    m_pages->closeWorkspace();
    m_statusArea->setQueueState({});
    m_session.release()->closeWhenIdle([self = QPointer<MainWindow>(this), closed = std::move(closed)] {
        if (self && closed)
            closed();
    });
    showStart();
}

Workspace *MainWindow::workspace() const
{
    return m_session ? &m_session->workspace() : nullptr;
}

SendingDesk *MainWindow::sendingDesk() const
{
    return m_session ? &m_session->sending() : nullptr;
}

void MainWindow::attach(std::unique_ptr<Workspace> workspace)
{
    m_session = std::make_unique<WorkspaceSession>(std::move(workspace), m_clock);
    const QString path = m_session->workspace().path();
    m_recent.add(path);
    m_recent.setLast(path);
    m_files->setFolder(QFileInfo(path).absolutePath());
    showSession();
    Q_EMIT workspaceOpened();
}

/// What is restored over must not be open; anything else stays so until the restored workspace takes its place.
void MainWindow::restoreBackup(const QString &backup, const QString &target)
{
    if (workspace() && QFileInfo(target) == QFileInfo(workspace()->path()))
        return closeWorkspace([this, backup, target] { m_files->restore(backup, target); });
    m_files->restore(backup, target);
}

void MainWindow::showSession()
{
    Workspace &open = m_session->workspace();
    m_pages->openWorkspace({open, m_clock, *m_statusArea, m_settings, m_session->quickReads(), m_session->slowReads(),
                            m_session->zone(), locale(),
                            [this](const QString &name, const QVariant &argument) { openPage(name, argument); },
                            operatorName(), m_session->sending(), m_session->evaluator()});
    m_session->sending().report(m_statusArea, locale());
    connect(&m_session->sending(), &SendingDesk::remarked, this, &MainWindow::tellRemark);
    connect(&m_session->sending(), &SendingDesk::restored, m_files, &WorkspaceFiles::restored);
    if (open.isReadOnly())
        m_readOnlyBar->showMessage(
            MessageBar::Kind::Warning, open.readOnlyReason(), tr("Try again"),
            [this, path = open.path()] { closeWorkspace([this, path] { openWorkspace(path); }); });
    else
        m_readOnlyBar->clear();
    m_readOnlyBar->setClosable(false);
    m_actions->setWorkspaceOpen(true);
    m_actions->setRecent(m_recent.paths());
    m_navigation->setPagesEnabled(true);
    m_center->setCurrentWidget(m_pages);
    updateTitle();
    showPage(m_pages->rememberedPage());
    tellKeptDrafts();
}

void MainWindow::showStart()
{
    m_readOnlyBar->clear();
    m_actions->setWorkspaceOpen(false);
    m_actions->setRecent(m_recent.paths());
    m_navigation->setPagesEnabled(false);
    m_navigation->setCurrent(-1);
    m_start->setRecent(m_recent.paths());
    m_center->setCurrentWidget(m_start);
    updateTitle();
}

void MainWindow::showPage(int index)
{
    m_pages->showPage(index);
}

void MainWindow::openPage(const QString &name, const QVariant &argument)
{
    Page *page = m_pages->showPage(m_pages->indexOfPage(name));
    if (page && argument.isValid())
        page->open(argument);
}

void MainWindow::showHelp()
{
    auto *help = findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(this);
    const int page = m_session ? m_pages->currentPageIndex() : -1;
    help->showFor(page < 0 ? QString() : m_pages->descriptions()[static_cast<size_t>(page)].name);
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::goBack()
{
    if (!m_messages->isHidden())
        m_messages->clear();
    else if (Page *page = m_pages->currentPage(); page && !page->goBack())
        page->messageBar()->clear();
}

void MainWindow::tellKeptDrafts()
{
    const QStringList titles = m_pages->pagesWithKeptDrafts();
    if (titles.isEmpty())
        return;
    m_draftsTold = true;
    m_messages->showMessage(
        MessageBar::Kind::Information,
        tr("Changes that were not saved last time are still there: %1.").arg(locale().createSeparatedList(titles)),
        tr("Show"), [this] {
            const QStringList kept = m_pages->pagesWithKeptDrafts();
            for (size_t i = 0; i < m_pages->descriptions().size(); ++i) {
                if (kept.contains(m_pages->descriptions()[i].title))
                    return showPage(static_cast<int>(i));
            }
        });
}

/// All that were not read yet stand there together.
void MainWindow::tellRemark(CampaignId campaign, const QString &remark)
{
    if (m_messages->isHidden() || m_messages->text() != m_remarks.join(u'\n'))
        m_remarks.clear();
    if (!m_remarks.contains(remark))
        m_remarks << remark;
    const bool isOne = m_remarks.size() == 1;
    m_messages->showMessage(MessageBar::Kind::Warning, m_remarks.join(u'\n'),
                            isOne ? tr("Open the campaign") : tr("Open the campaigns"),
                            [this, argument = isOne ? QVariant(campaign.value()) : QVariant()] {
                                openPage(QStringLiteral("campaigns"), argument);
                            });
}

void MainWindow::forgetToldDrafts()
{
    if (m_draftsTold && m_pages->pagesWithKeptDrafts().isEmpty()) {
        m_draftsTold = false;
        m_messages->clear();
    }
}

void MainWindow::updateTitle()
{
    if (!m_session) {
        setWindowTitle(tr("Odziv"));
        return;
    }
    setWindowFilePath(QFileInfo(m_session->workspace().path()).absoluteFilePath());
    const Page *page = m_pages->currentPage();
    showDocument(page && page->hasUnsavedChanges());
}

void MainWindow::showDocument(bool isModified)
{
    const QString workspace = QFileInfo(m_session->workspace().path()).completeBaseName();
    const Page *page = m_pages->currentPage();
    QString document = page ? page->documentName() : QString();
    // Qt puts the sign of unsaved changes in the place of [*], which a name must not bring along.
    document.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
    setWindowTitle(document.isEmpty() ? tr("%1 – Odziv").arg(workspace)
                                      : tr("%1[*] – %2 – Odziv").arg(document, workspace));
    setWindowModified(!document.isEmpty() && isModified);
}

void MainWindow::restoreWindow()
{
    resize(usualSize);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    m_navigation->setFolded(m_settings.value(foldedKey).toBool());
    const auto choice = static_cast<Theme::Choice>(m_settings.value(themeKey).toInt());
    m_theme.setChoice(choice);
    m_actions->setThemeChoice(choice);
    m_actions->setLanguageChoice(m_settings.value(languageSetting()).toString());
}

void MainWindow::saveWindow()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(foldedKey, m_navigation->isFolded());
    m_pages->saveState();
}

void MainWindow::closeUnasked()
{
    m_background->release();
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session && m_background->holds(m_session->sending(), [this] { close(); })) {
        event->ignore();
        return;
    }
    // What was typed is kept as a draft, so there is nothing to ask.
    saveWindow();
    for (StatusJob *job : m_statusArea->runningJobs())
        job->cancel();
    event->accept();
}

} // namespace odziv
