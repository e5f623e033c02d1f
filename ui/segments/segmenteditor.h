/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/countablesegment.h"
#include "segments/segment.h"
#include "ui/segments/blockcard.h"
#include "ui/segments/facetreader.h"
#include "ui/segments/segmentcounter.h"
#include "ui/segments/updatecountsdialog.h"
#include "ui/shell/uicontext.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QScrollArea;
class QSplitter;

namespace odziv {

class BlockListEditor;
class ColumnPicker;
class ReachStrip;
class SegmentHeader;

/// The tab Edit Segment: the head with the total and the reach, the tree of columns at the left, the blocks with their
/// counts in the middle, the whole as a sentence below them. Counts at every edit; what cannot be counted says so in
/// its block, and the rest is counted without it.
class SegmentEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentEditor(const UiContext &context, QWidget *parent = nullptr);
    ~SegmentEditor() override;

    /// Names that blocks may refer to.
    void setLibrary(const QStringList &segments, const QStringList &resultSets);
    /// Forgets the counts of what was shown before; `savedName` is no name that a block may refer to.
    void startOver(const QString &savedName);
    void setSegment(const Segment &segment);
    /// `segment` with what this tab holds of it: target level, sample and blocks.
    Segment appliedTo(Segment segment) const;

    SegmentHeader *header() const { return m_header; }
    ColumnPicker *columnPicker() const { return m_picker; }
    BlockListEditor *blockList() const { return m_blocks; }
    ReachStrip *reachStrip() const { return m_reach; }
    QSplitter *splitter() const { return m_splitter; }
    /// Shows a block that cannot be edited above the others; the editor owns it.
    void setFirstBlock(QWidget *block);
    /// Counts everything again.
    void recount();
    /// The data are others: counts again, or says that the counts are old when the user counts on demand.
    void followData();
    /// Asks what to count again.
    void chooseCounts();
    void updateCounts(CountScope scope);
    /// Whether every edit is counted by itself.
    bool isLive() const { return m_live; }
    void setLive(bool live);
    /// The newest total; -1 while there is none.
    qint64 total() const { return m_total; }

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    /// Somebody changed something here; `step` names it.
    void edited(const QString &step);
    void counted(qint64 total);
    void failed(const odziv::Error &error);

private:
    QWidget *makeBlocks();
    /// Keeps the field that the keyboard is in within sight.
    static void followFocus(QScrollArea *scroll);
    void connectFields();
    void gather(const QString &step);
    /// Finds out what can be counted, shows what cannot, and counts if edits do so.
    void check();
    void showChecked();
    void count();
    void countUpTo(size_t blocks);
    void showCounts(const SegmentCounts &counts);
    void showCountFailure(const Error &error);
    void countDetails();
    void showDetails(const BlockDetails &details);
    void setStale(const QString &caption);
    QString totalCaption(const SegmentCounts &counts) const;
    void showDataTime(const SegmentCounts &counts);
    void readStatistics();
    /// Reads the data of the workspace again, then counts `scope`.
    void refreshSnapshot(CountScope scope);

    UiContext m_context;
    BlockSurroundings m_surroundings;
    Segment m_segment; ///< what was shown or gathered last
    CountableSegment m_countable;
    std::map<BlockPath, Error> m_refused; ///< what only counting found out, since the last edit
    SegmentCounter m_counter;
    JobTracker m_detailJob;
    FacetReader m_facets;
    JobTracker m_statisticsJob;
    QMetaObject::Connection m_renewed;
    qint64 m_total = -1;
    bool m_live = true;
    bool m_isStale = false; ///< edited since the last count
    bool m_showing = false;

    SegmentHeader *m_header;
    ReachStrip *m_reach;
    QSplitter *m_splitter;
    ColumnPicker *m_picker;
    BlockListEditor *m_blocks;
    QLabel *m_sentence;
};

} // namespace odziv
