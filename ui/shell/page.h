/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/shell/uicontext.h"

#include <QJsonObject>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QUndoStack;
class QVBoxLayout;

namespace odziv {

class MessageBar;

/// One page of the main window, made when it is first opened. It brings the frame that all pages share: title and
/// subtitle at the top left, the one primary action at the top right, a message bar below them, then the content.
/// Its icon, title and place in the navigation are in its PageDescription (ui/shell/pages.h).
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const UiContext &context, const QString &title, QWidget *parent = nullptr);

    QString title() const { return m_title; }

    /// The page came to the front.
    virtual void activated() {}
    /// F5: read everything again.
    virtual void refresh() {}
    /// Ctrl+F: put the cursor into the search field.
    virtual void focusSearch() {}
    /// Another page asked for `argument`: the id of a record, or whatever the page documents.
    virtual void open(const QVariant &argument) { Q_UNUSED(argument) }
    /// Esc: close what is open on top of the page's usual view; false when there is nothing.
    virtual bool goBack() { return false; }
    /// Edits that Ctrl+Z and Ctrl+Shift+Z walk through; null when the page edits nothing.
    virtual QUndoStack *undoStack() { return nullptr; }

    /// The page's own widths, choices and selection. `settings` is already in the page's group.
    virtual void saveState(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restoreState(QSettings &settings) { Q_UNUSED(settings) }

    /// The name of the one thing that is open for editing, for the window's title; empty while there is none.
    virtual QString documentName() const { return {}; }
    /// Whether closing now would lose something the user typed.
    virtual bool hasUnsavedChanges() const { return false; }
    /// What was typed and is not saved; kept on disk until it is saved or discarded, and given back after a crash.
    virtual QJsonObject draft() const { return {}; }
    virtual void restoreDraft(const QJsonObject &draft) { Q_UNUSED(draft) }

    /// Ctrl+Enter, the button at the top right; null while there is none.
    QAction *primaryAction() const { return m_primaryAction; }
    MessageBar *messageBar() const { return m_messageBar; }

Q_SIGNALS:
    /// documentName(), hasUnsavedChanges() or draft() may answer differently now.
    void draftChanged();

protected:
    const UiContext &context() const { return m_context; }
    /// The page keeps `action`; its icon, text and enabled state are shown by the button.
    void setPrimaryAction(QAction *action);
    /// A short line beside the title, for example a count.
    void setSubtitle(const QString &subtitle);
    /// The page below its frame. Called once.
    void setContent(QWidget *content);

private:
    UiContext m_context;
    QString m_title;
    QVBoxLayout *m_layout;
    QLabel *m_subtitle;
    QToolButton *m_primaryButton;
    MessageBar *m_messageBar;
    QAction *m_primaryAction = nullptr;
};

} // namespace odziv
