/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "pagestack.h"

#include <QUndoGroup>
#include <QUndoStack>

namespace odziv {

namespace {

constexpr int draftPauseMilliseconds = 1500;

} // namespace

PageStack::PageStack(std::vector<PageDescription> pages, QSettings &settings, QUndoGroup *undoGroup, QWidget *parent)
    : QStackedWidget(parent)
    , m_descriptions(std::move(pages))
    , m_settings(settings)
    , m_undoGroup(undoGroup)
    , m_pages(m_descriptions.size(), nullptr)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPauseMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, &PageStack::keepDrafts);
}

PageStack::~PageStack()
{
    closeWorkspace();
}

int PageStack::indexOfPage(const QString &name) const
{
    for (size_t i = 0; i < m_descriptions.size(); ++i) {
        if (m_descriptions[i].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

void PageStack::openWorkspace(const UiContext &context)
{
    closeWorkspace();
    m_context = std::make_unique<UiContext>(context);
    m_drafts = std::make_unique<DraftKeeper>(context.workspace.path());
}

void PageStack::closeWorkspace()
{
    if (!m_context)
        return;
    saveState();
    m_draftTimer.stop();
    for (Page *&page : m_pages) {
        if (page && page->undoStack())
            m_undoGroup->removeStack(page->undoStack());
        delete std::exchange(page, nullptr);
    }
    m_drafts.reset();
    m_context.reset();
}

Page *PageStack::showPage(int index)
{
    if (!m_context || index < 0 || index >= static_cast<int>(m_pages.size()))
        return nullptr;
    Page *page = m_pages[static_cast<size_t>(index)];
    if (!page)
        page = makePage(index);
    setCurrentWidget(page);
    m_undoGroup->setActiveStack(page->undoStack());
    page->activated();
    Q_EMIT pageShown(index);
    return page;
}

Page *PageStack::makePage(int index)
{
    const PageDescription &description = m_descriptions[static_cast<size_t>(index)];
    Page *page = description.make(*m_context, this);
    page->setObjectName(QStringLiteral("page-") + description.name);
    m_pages[static_cast<size_t>(index)] = page;
    addWidget(page);
    if (page->undoStack())
        m_undoGroup->addStack(page->undoStack());
    m_settings.beginGroup(group(index));
    page->restoreState(m_settings);
    m_settings.endGroup();
    if (const QJsonObject draft = m_drafts->draft(description.name); !draft.isEmpty())
        page->restoreDraft(draft);
    connect(page, &Page::draftChanged, this, [this, page, index] {
        m_draftTimer.start();
        Q_EMIT draftChanged(index, page->hasUnsavedChanges());
    });
    Q_EMIT draftChanged(index, page->hasUnsavedChanges());
    return page;
}

Page *PageStack::currentPage() const
{
    return m_context ? qobject_cast<Page *>(currentWidget()) : nullptr;
}

Page *PageStack::madePage(int index) const
{
    return m_pages[static_cast<size_t>(index)];
}

int PageStack::currentPageIndex() const
{
    const Page *page = currentPage();
    for (size_t i = 0; page && i < m_pages.size(); ++i) {
        if (m_pages[i] == page)
            return static_cast<int>(i);
    }
    return -1;
}

int PageStack::rememberedPage() const
{
    return std::max(0, indexOfPage(m_settings.value(QStringLiteral("window/page")).toString()));
}

QStringList PageStack::pagesWithKeptDrafts() const
{
    QStringList titles;
    for (size_t i = 0; m_drafts && i < m_descriptions.size(); ++i) {
        if (!m_pages[i] && !m_drafts->draft(m_descriptions[i].name).isEmpty())
            titles << m_descriptions[i].title;
    }
    return titles;
}

void PageStack::saveState()
{
    if (!m_context)
        return;
    const int current = currentPageIndex();
    if (current >= 0)
        m_settings.setValue(QStringLiteral("window/page"), m_descriptions[static_cast<size_t>(current)].name);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i])
            continue;
        m_settings.beginGroup(group(static_cast<int>(i)));
        m_pages[i]->saveState(m_settings);
        m_settings.endGroup();
    }
    keepDrafts();
}

void PageStack::keepDrafts()
{
    for (size_t i = 0; m_drafts && i < m_pages.size(); ++i) {
        if (m_pages[i])
            m_drafts->keep(m_descriptions[i].name, m_pages[i]->draft());
    }
}

QString PageStack::group(int index) const
{
    return QStringLiteral("pages/") + m_descriptions[static_cast<size_t>(index)].name;
}

} // namespace odziv
