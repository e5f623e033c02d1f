/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/segments/blockcard.h"
#include "ui/segments/segmentcounter.h"
#include "ui/shell/uicontext.h"

#include <QUndoStack>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSplitter;

namespace odziv {

class BlockListEditor;
class ColumnPicker;

/// Where one segment is written: name, target level and sample at the top, the tree of columns at the left, the
/// blocks with their counts in the middle, the whole as a sentence below.
class SegmentDesigner final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentDesigner(const UiContext &context, QWidget *parent = nullptr);

    /// Names that blocks may refer to.
    void setLibrary(const QStringList &segments, const QStringList &resultSets);
    /// Starts on `segment`; `savedName` is the name it is saved under, empty for a new one.
    void edit(const Segment &segment, const QString &savedName);
    /// The same for a draft: `saved` is what the workspace holds.
    void restore(const Segment &draft, const Segment &saved, const QString &savedName);
    const Segment &segment() const { return m_segment; }
    QString savedName() const { return m_savedName; }
    bool isModified() const { return m_segment != m_saved; }
    void markSaved();
    /// The first thing that keeps this definition from being saved or frozen.
    Status validity() const;

    QUndoStack *undoStack() { return &m_undo; }
    ColumnPicker *columnPicker() const { return m_picker; }
    BlockListEditor *blockList() const { return m_blocks; }
    QLineEdit *nameField() const { return m_name; }
    QSplitter *splitter() const { return m_splitter; }
    /// Counts everything again.
    void recount();
    /// The newest total; -1 while there is none.
    qint64 total() const { return m_total; }

Q_SIGNALS:
    /// The definition, or whether it is saved, changed.
    void changed();
    void counted(qint64 total);
    void failed(const odziv::Error &error);

private:
    class Snapshot;

    QWidget *makeHead();
    QWidget *makeTotals(QWidget *parent);
    QWidget *makeBlocks();
    void connectFields();
    void showSegment(const Segment &segment);
    void gather();
    void check();
    void showCounts(const SegmentCounts &counts, const std::vector<int> &places);
    void showCountFailure(const Error &error, const std::vector<int> &places);
    void setStale(bool stale);
    void showDataTime();

    UiContext m_context;
    BlockSurroundings m_surroundings;
    Segment m_segment;
    Segment m_saved;
    QString m_savedName;
    QUndoStack m_undo;
    SegmentCounter m_counter;
    JobTracker m_dataTimeJob;
    qint64 m_total = -1;
    bool m_showing = false;

    QSplitter *m_splitter;
    ColumnPicker *m_picker;
    BlockListEditor *m_blocks;
    QLineEdit *m_name;
    QComboBox *m_level;
    QDoubleSpinBox *m_sample;
    QLabel *m_totalLabel;
    QLabel *m_totalCaption;
    QLabel *m_dataTime;
    QLabel *m_sentence;
    QLabel *m_problem;
};

} // namespace odziv
