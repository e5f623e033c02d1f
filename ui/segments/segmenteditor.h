/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/segments/blockcard.h"
#include "ui/segments/segmentcounter.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSplitter;

namespace odziv {

class BlockListEditor;
class ColumnPicker;

/// The tab Edit Segment: target level and sample at the top, the tree of columns at the left, the blocks with their
/// counts in the middle, the whole as a sentence below.
class SegmentEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentEditor(const UiContext &context, QWidget *parent = nullptr);

    /// Names that blocks may refer to.
    void setLibrary(const QStringList &segments, const QStringList &resultSets);
    /// Forgets the counts of what was shown before; `savedName` is no name that a block may refer to.
    void startOver(const QString &savedName);
    void setSegment(const Segment &segment);
    /// `segment` with what this tab holds of it: target level, sample and blocks.
    Segment appliedTo(Segment segment) const;

    ColumnPicker *columnPicker() const { return m_picker; }
    BlockListEditor *blockList() const { return m_blocks; }
    QSplitter *splitter() const { return m_splitter; }
    /// Counts everything again.
    void recount();
    /// The newest total; -1 while there is none.
    qint64 total() const { return m_total; }

Q_SIGNALS:
    /// Somebody changed something here; `step` names it.
    void edited(const QString &step);
    void counted(qint64 total);
    void failed(const odziv::Error &error);

private:
    QWidget *makeHead();
    QWidget *makeTotals(QWidget *parent);
    QWidget *makeBlocks();
    void connectFields();
    void gather(const QString &step);
    void check();
    void showSentence(bool complete);
    void showCounts(const SegmentCounts &counts, const std::vector<int> &places);
    void showCountFailure(const Error &error, const std::vector<int> &places);
    void setStale(bool stale);
    void showDataTime();

    UiContext m_context;
    BlockSurroundings m_surroundings;
    Segment m_segment; ///< what was shown or gathered last
    SegmentCounter m_counter;
    JobTracker m_dataTimeJob;
    qint64 m_total = -1;
    bool m_showing = false;

    QSplitter *m_splitter;
    ColumnPicker *m_picker;
    BlockListEditor *m_blocks;
    QComboBox *m_level;
    QDoubleSpinBox *m_sample;
    QLabel *m_totalLabel;
    QLabel *m_totalCaption;
    QLabel *m_dataTime;
    QLabel *m_sentence;
    QLabel *m_problem;
};

} // namespace odziv
