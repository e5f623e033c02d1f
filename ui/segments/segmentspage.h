/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/shell/page.h"

#include <QAction>

class QStackedWidget;

namespace odziv {

class DesignerTabs;
class SegmentDesigner;
class SegmentLibrary;

/// Segments: the library of what is saved, and the designer of one segment on top of it.
/// open() takes the name of a segment, or "resultSet:" and the name of a result set.
class SegmentsPage final : public Page
{
    Q_OBJECT

public:
    SegmentsPage(const UiContext &context, QWidget *parent = nullptr);
    ~SegmentsPage() override;

    void activated() override;
    void refresh() override;
    void focusSearch() override;
    void open(const QVariant &argument) override;
    bool goBack() override;
    QUndoStack *undoStack() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    QString documentName() const override;
    bool hasUnsavedChanges() const override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;

    SegmentDesigner *designer() const { return m_designer; }
    SegmentLibrary *library() const { return m_library; }
    DesignerTabs *designerTabs() const { return m_tabs; }

private:
    QAction *makeAction(const QString &name, const QString &iconName, const QString &text, void (SegmentsPage::*act)());
    void makeLibraryActions();
    QWidget *makeDesignerPane();
    void updateActions();
    bool isDesigning() const;
    void showLibrary();
    void edit(const Segment &segment, const QString &savedName);
    void openSegment(const QString &name);

    void createSegment();
    void openCurrent();
    void duplicateCurrent();
    void removeCurrent();
    void importFile();
    void exportCurrent();
    /// Says what the segment lacks when it cannot be saved, frozen or explained.
    bool isComplete();
    void saveSegment();
    void freezeSegment();
    void explainSegment();
    void copySegment();
    void leaveDesigner();
    void freezeAs(const QString &name);
    void writeFile(const Segment &segment);
    void readSegment(const QString &name, std::function<void(const Segment &)> use);

    JobTracker m_readJob;
    QStackedWidget *m_stack;
    SegmentLibrary *m_library;
    SegmentDesigner *m_designer;
    DesignerTabs *m_tabs;
    QAction *m_new = nullptr;
    QAction *m_save = nullptr;
    QList<QAction *> m_needSegment;
    QString m_wantedSegment; ///< to select when the list arrives
    QString m_wantedResultSet;
    bool m_saysWhatIsMissing = false;
    QMetaObject::Connection m_tablesChanged;
};

} // namespace odziv
