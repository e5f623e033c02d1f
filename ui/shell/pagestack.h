/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/shell/draftkeeper.h"
#include "ui/shell/pages.h"

#include <QSet>
#include <QStackedWidget>
#include <QTimer>

#include <memory>

class QUndoGroup;

namespace odziv {

/// The pages of the open workspace, each made when it is first shown. Remembers their state and keeps their drafts.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(std::vector<PageDescription> pages, QSettings &settings, QUndoGroup *undoGroup,
              QWidget *parent = nullptr);
    ~PageStack() override;

    const std::vector<PageDescription> &descriptions() const { return m_descriptions; }
    int indexOfPage(const QString &name) const; ///< -1 when there is none

    /// From now on pages can be shown.
    void openWorkspace(const UiContext &context);
    /// Keeps the state and drafts of all pages, then deletes them.
    void closeWorkspace();
    bool isOpen() const { return m_context != nullptr; }

    /// Makes the page if need be and brings it to the front.
    Page *showPage(int index);
    Page *currentPage() const;
    /// The page if it has been made.
    Page *madePage(int index) const;
    int currentPageIndex() const;
    /// The page that was in front when the workspace was last open.
    int rememberedPage() const;
    /// Pages for which something typed is kept and not yet shown again.
    QStringList pagesWithKeptDrafts() const;

    void saveState();

Q_SIGNALS:
    void pageShown(int index);
    /// The page at `index` holds changes that are not saved, or no longer does.
    void draftChanged(int index, bool unsaved);

private:
    Page *makePage(int index);
    void keepDrafts();
    QString group(int index) const;

    std::vector<PageDescription> m_descriptions;
    QSettings &m_settings;
    QUndoGroup *m_undoGroup;
    std::unique_ptr<UiContext> m_context;
    std::unique_ptr<DraftKeeper> m_drafts;
    std::vector<Page *> m_pages;
    QTimer m_draftTimer;
};

} // namespace odziv
