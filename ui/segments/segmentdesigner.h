/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/shell/uicontext.h"

#include <QUndoStack>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QTabWidget;

namespace odziv {

class BlockListEditor;
class ColumnPicker;
class SegmentEditor;

/// One segment on the desk: its definition with the history of edits, titled by its name, and the tabs that show and
/// change it. The first tab, Edit Segment, is a SegmentEditor; others are added by addTab().
///
/// A tab follows segmentShown(), which comes whenever the definition is another one than what the tabs show (opened,
/// undone, changed by another tab), and hands its own edits to change().
class SegmentDesigner final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentDesigner(const UiContext &context, QWidget *parent = nullptr);

    /// Adds a tab behind those that are there; the designer owns it.
    void addTab(QWidget *tab, const QString &title);
    QTabWidget *tabs() const { return m_tabs; }
    /// A button in the row of the title, behind it or (for the way back) before it.
    void addCommand(QAction *action, bool beforeTitle = false);

    /// Names that blocks may refer to.
    void setLibrary(const QStringList &segments, const QStringList &resultSets);
    /// Starts on `segment`; `savedName` is the name it is saved under, empty for a new one.
    void edit(const Segment &segment, const QString &savedName);
    /// The same for a draft: `saved` is what the workspace holds.
    void restore(const Segment &draft, const Segment &saved, const QString &savedName);
    /// Makes `segment` the definition, as one step that can be undone; `step` names it ("Move block"). Does nothing
    /// when it is the same.
    void change(const Segment &segment, const QString &step);

    const Segment &segment() const { return m_segment; }
    QString savedName() const { return m_savedName; }
    bool isModified() const { return m_segment != m_saved; }
    void markSaved();
    /// The first thing that keeps this definition from being saved or frozen.
    Status validity() const;
    QUndoStack *undoStack() { return &m_undo; }

    QLineEdit *nameField() const { return m_name; }
    SegmentEditor *editor() const { return m_editor; }
    ColumnPicker *columnPicker() const;
    BlockListEditor *blockList() const;
    /// Counts everything again.
    void recount();
    /// The newest total; -1 while there is none.
    qint64 total() const;

Q_SIGNALS:
    /// The definition is another one than the tabs show.
    void segmentShown(const odziv::Segment &segment);
    /// The definition, or whether it is saved, changed.
    void changed();
    void counted(qint64 total);
    void failed(const odziv::Error &error);

protected:
    /// Watches the keys of the whole program for those that are meant for a field of this segment.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Step;

    void makeTitle();
    void show(const Segment &segment);
    void push(const Segment &segment, const QString &step);

    Segment m_segment;
    Segment m_saved;
    QString m_savedName;
    QUndoStack m_undo;
    QHBoxLayout *m_bar;
    QLineEdit *m_name;
    QTabWidget *m_tabs;
    SegmentEditor *m_editor;
};

} // namespace odziv
