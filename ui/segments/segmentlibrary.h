/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/resultsetstorage.h"
#include "segments/segmentstorage.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/recordlistmodel.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QTabWidget;

namespace odziv {

class DataTableView;
class FolderTree;
class ResultSetList;
class SegmentDetails;

/// Everything that is saved: segments in their folders with their newest known counts, what the chosen one says and
/// who uses it, and frozen result sets.
class SegmentLibrary final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentLibrary(const UiContext &context, QWidget *parent = nullptr);

    /// Reads both lists again.
    void reload();
    QStringList segmentNames() const;
    QStringList resultSetNames() const;
    const QList<SegmentSummary> &segments() const { return m_segments; }
    const QList<SavedResultSet> &resultSets() const { return m_resultSets; }
    /// The name under the cursor; empty when there is none.
    QString currentSegment() const;
    void selectSegment(const QString &name);
    void selectResultSet(const QString &name);

    /// A count that somebody made of the segment as it is saved.
    void noteCount(const QString &segment, qint64 total);

    QTabWidget *tabs() const { return m_tabs; }
    DataTableView *segmentTable() const { return m_segmentTable; }
    FolderTree *folders() const { return m_folders; }
    SegmentDetails *details() const { return m_details; }
    /// The folder of the segment under the cursor.
    QString currentFolder() const;
    ResultSetList *resultSetList() const { return m_resultSetList; }
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    /// Both lists are there.
    void loaded();
    void segmentOpened(const QString &name);
    void selectionChanged();
    void failed(const odziv::Error &error);

private:
    struct Lists
    {
        QList<SegmentSummary> segments;
        QList<SavedResultSet> resultSets;
    };
    struct Count
    {
        qint64 total = -1;
        QDateTime at;
    };

    void show(const Lists &lists);
    QWidget *makeSegmentPane();
    void showSegments();
    void showFolders();
    void followCurrent();
    void countNext();
    QString countKey(const SegmentSummary &segment) const;

    UiContext m_context;
    JobTracker m_listJob;
    JobTracker m_countJob;
    QList<SegmentSummary> m_segments;
    QList<SavedResultSet> m_resultSets;
    QHash<QString, Count> m_counts; ///< by name and version
    QTabWidget *m_tabs;
    RecordListModel m_segmentModel;
    QSplitter *m_splitter;
    FolderTree *m_folders;
    DataTableView *m_segmentTable;
    SegmentDetails *m_details;
    ResultSetList *m_resultSetList;
};

} // namespace odziv
