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

class QTabWidget;

namespace odziv {

class DataTableView;

/// Everything that is saved: segments with their newest known counts, and frozen result sets.
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
    QString currentResultSet() const;
    QStringList selectedResultSets() const;
    void selectSegment(const QString &name);
    void selectResultSet(const QString &name);

    /// A count that somebody made of the segment as it is saved.
    void noteCount(const QString &segment, qint64 total);

    QTabWidget *tabs() const { return m_tabs; }
    DataTableView *segmentTable() const { return m_segmentTable; }
    DataTableView *resultSetTable() const { return m_resultSetTable; }
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
    void showSegments();
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
    RecordListModel m_resultSetModel;
    DataTableView *m_segmentTable;
    DataTableView *m_resultSetTable;
};

} // namespace odziv
