/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmenteditor.h"

#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "segments/segmentsentence.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/columnpicker.h"
#include "ui/segments/reachstrip.h"
#include "ui/segments/segmentheader.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/statusjob.h"
#include "ui/shell/theme.h"
#include "ui/widgets/recordlistmodel.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace odziv {

namespace {

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// Whether the block can only lose from a running set that is empty.
bool needsRunningSet(const SegmentBlock &block)
{
    return block.operation == BlockOperation::Keep || block.operation == BlockOperation::Exclude
           || block.operation == BlockOperation::AddIfExcluded;
}

} // namespace

SegmentEditor::SegmentEditor(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_counter(context)
    , m_detailJob(this, &context.slowReads)
    , m_facets(context)
    , m_statisticsJob(this, &context.slowReads)
    , m_header(new SegmentHeader(context, this))
    , m_reach(new ReachStrip(context, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_picker(new ColumnPicker(Catalog::builtIn(), this))
    , m_sentence(new QLabel(this))
{
    m_surroundings.conditions.locale = context.locale;
    m_surroundings.conditions.today = context.clock.today(context.zone);
    m_surroundings.conditions.facets = &m_facets;
    m_blocks = new BlockListEditor(m_surroundings, nullptr, this);
    m_facets.setBlockList(m_blocks);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_header);
    layout->addWidget(m_reach);
    m_splitter->addWidget(m_picker);
    m_splitter->addWidget(makeBlocks());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({280, 900});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::wide);
    layout->addWidget(m_splitter, 1);
    connectFields();
    readStatistics();
}

SegmentEditor::~SegmentEditor()
{
    disconnect(m_renewed);
}

QWidget *SegmentEditor::makeBlocks()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, spacing::tight, 0);
    column->setSpacing(spacing::wide);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAccessibleName(tr("The segment as a sentence"));
    m_sentence->setContentsMargins(BlockListEditor::railWidth, 0, 0, 0);
    column->addWidget(m_blocks);
    column->addWidget(m_sentence);
    column->addStretch(1);
    scroll->setWidget(inside);
    followFocus(scroll);
    return scroll;
}

void SegmentEditor::followFocus(QScrollArea *scroll)
{
    connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget *, QWidget *now) {
        // Who clicks sees where; the page must not move under the mouse.
        if (!now || !scroll->widget()->isAncestorOf(now) || QApplication::mouseButtons() != Qt::NoButton)
            return;
        QWidget *target = now;
        for (QWidget *around = now; around != scroll->widget(); around = around->parentWidget()) {
            if (qobject_cast<ConditionRow *>(around))
                target = around;
        }
        // What is opened below the condition has its place only when the layout is done.
        QTimer::singleShot(0, scroll, [scroll, target = QPointer<QWidget>(target)] {
            if (target)
                scroll->ensureWidgetVisible(target, 0, spacing::wide);
        });
    });
}

void SegmentEditor::connectFields()
{
    connect(m_header, &SegmentHeader::targetLevelEdited, this, [this] { gather(tr("Change target level")); });
    connect(m_header, &SegmentHeader::sampleEdited, this, [this] { gather(tr("Change sample")); });
    connect(m_header, &SegmentHeader::countTypeChosen, this, [this] {
        m_surroundings.countType = m_header->countType();
        m_blocks->setSurroundings(m_surroundings);
    });
    connect(m_header, &SegmentHeader::updateCountsRequested, this, &SegmentEditor::chooseCounts);
    connect(m_blocks, &BlockListEditor::edited, this, &SegmentEditor::gather);
    connect(m_blocks, &BlockListEditor::failed, this, &SegmentEditor::failed);
    connect(m_picker, &ColumnPicker::columnChosen, m_blocks, &BlockListEditor::addColumn);
    connect(m_picker, &ColumnPicker::columnChosenAsBlock, m_blocks,
            [this](const QString &reference) { m_blocks->addColumnAsBlock(reference); });
    connect(&m_counter, &SegmentCounter::counted, this, &SegmentEditor::showCounts);
    connect(&m_counter, &SegmentCounter::failed, this, &SegmentEditor::showCountFailure);
    m_renewed = connect(&m_context.evaluator.snapshots(), &SnapshotService::renewed, this, [this] {
        readStatistics();
        m_facets.forget();
        if (isVisible() && m_live)
            recount();
    });
}

void SegmentEditor::setLibrary(const QStringList &segments, const QStringList &resultSets)
{
    m_surroundings.segmentNames = segments;
    m_surroundings.resultSetNames = resultSets;
    m_blocks->setSurroundings(m_surroundings);
}

void SegmentEditor::startOver(const QString &savedName)
{
    m_counter.cancel();
    m_detailJob.cancel();
    m_total = -1;
    m_header->showNoTotal({});
    m_reach->clear();
    m_surroundings.segmentNames.removeOne(savedName);
    m_blocks->setSurroundings(m_surroundings);
    m_blocks->setBlocks({});
    m_segment = {};
}

void SegmentEditor::setSegment(const Segment &segment)
{
    m_showing = true;
    if (segment.targetLevel != m_surroundings.targetLevel) {
        m_surroundings.targetLevel = segment.targetLevel;
        m_blocks->setSurroundings(m_surroundings);
        m_picker->expandTable(segment.targetLevel);
    }
    m_segment = segment;
    m_header->setSegment(segment);
    m_blocks->setBlocks(segment.blocks);
    m_showing = false;
    check();
}

Segment SegmentEditor::appliedTo(Segment segment) const
{
    segment.targetLevel = m_segment.targetLevel;
    segment.sample = m_segment.sample;
    segment.blocks = m_segment.blocks;
    segment.selectionRules = rulesFor(segment.selectionRules, segment.targetLevel, Catalog::builtIn());
    return segment;
}

void SegmentEditor::setFirstBlock(QWidget *block)
{
    if (auto *column = qobject_cast<QBoxLayout *>(m_blocks->parentWidget()->layout()))
        column->insertWidget(0, block);
}

void SegmentEditor::gather(const QString &step)
{
    if (m_showing)
        return;
    Segment now = m_segment;
    now.targetLevel = m_header->targetLevel();
    now.sample = m_header->sample(now.sample);
    now.blocks = m_blocks->blocks();
    if (now == m_segment)
        return;
    if (now.targetLevel != m_surroundings.targetLevel) {
        m_surroundings.targetLevel = now.targetLevel;
        m_blocks->setSurroundings(m_surroundings);
    }
    m_segment = now;
    Q_EMIT edited(step);
    check();
}

void SegmentEditor::check()
{
    m_refused.clear();
    m_header->setProblem({});
    showChecked();
    m_isStale = true;
    if (m_live)
        count();
    else
        setStale(tr("Not counted since the last edit"));
}

void SegmentEditor::showChecked()
{
    const Catalog &catalog = Catalog::builtIn();
    m_countable = countableSegment(m_segment, catalog, m_refused);
    bool isEmpty = true;
    for (int i = 0; i < m_blocks->cardCount(); ++i) {
        const SegmentBlock &block = m_segment.blocks[static_cast<size_t>(i)];
        const bool isLost = isEmpty && !block.disabled && needsRunningSet(block);
        m_blocks->card(i)->setHint(isLost ? tr("Nobody comes before this block. Begin with \"Start with\".")
                                          : QString());
        isEmpty = isEmpty && (block.disabled || needsRunningSet(block));
    }
    const auto cards = m_blocks->allCards();
    for (BlockCard *card : cards) {
        const BlockPath path = m_blocks->pathOf(card);
        const auto problem = m_countable.problems.find(path);
        const bool isWrong = problem != m_countable.problems.end();
        const SegmentBlock &block = *blockAt(std::as_const(m_segment.blocks), path);
        card->setProblem(isWrong ? blockProblemText(block, problem->second) : QString());
        card->setSentence(isWrong ? QString()
                                  : withCapital(blockSentence(*blockAt(std::as_const(m_segment.blocks), path),
                                                              m_segment, catalog, m_context.locale)));
        if (isWrong)
            card->clearCounts();
    }
    m_facets.setSegment(m_segment);
    const bool hasSentence = !m_countable.segment.blocks.empty();
    m_sentence->setText(hasSentence ? segmentSentence(m_countable.segment, catalog, m_context.locale) : QString());
    m_sentence->setVisible(hasSentence);
}

void SegmentEditor::count()
{
    countUpTo(m_countable.segment.blocks.size());
}

void SegmentEditor::countUpTo(size_t blocks)
{
    m_detailJob.cancel();
    if (m_countable.segment.blocks.empty()) {
        m_counter.cancel();
        m_total = -1;
        m_header->showNoTotal(tr("Nothing to count yet"));
        m_reach->clear();
        return;
    }
    setStale(tr("Counting…"));
    Segment part = m_countable.segment;
    part.blocks.resize(blocks);
    m_counter.count(part, m_countable.topPlaces());
}

void SegmentEditor::recount()
{
    m_facets.forget();
    check();
    if (!m_live)
        count();
}

void SegmentEditor::followData()
{
    if (m_live) {
        recount();
        return;
    }
    m_facets.forget();
    m_isStale = true;
    setStale(tr("Not counted since the data changed"));
}

void SegmentEditor::chooseCounts()
{
    const BlockCard *card = m_blocks->currentCard();
    auto *dialog = new UpdateCountsDialog(card ? blockNumber(m_blocks->pathOf(card)) : QString(), m_live, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setLive(dialog->isLive());
        if (dialog->refreshesData())
            refreshSnapshot(dialog->scope());
        else
            updateCounts(dialog->scope());
    });
    dialog->open();
}

void SegmentEditor::refreshSnapshot(CountScope scope)
{
    StatusJob *job = m_context.statusArea.addJob(tr("Reading the data again"));
    auto *tracker = new JobTracker(job, &m_context.slowReads);
    connect(job, &QObject::destroyed, [tracker] { delete tracker; });
    tracker->start(
        [&evaluator = m_context.evaluator, cancelled = job->cancelFlag(), progress = job->progressCallback()](
            const CancelFlag &) { return evaluator.snapshots().rebuild(cancelled, progress); },
        [job, scope, editor = QPointer<SegmentEditor>(this)](const Result<SnapshotStatistics> &built) {
            if (!built) {
                job->fail(built.error());
                return;
            }
            job->finish(tr("The data have been read again"));
            if (editor) {
                editor->m_isStale = true;
                editor->updateCounts(scope);
            }
        });
}

void SegmentEditor::readStatistics()
{
    m_statisticsJob.start(
        [&workspace = m_context.workspace, &clock = m_context.clock,
         &evaluator = m_context.evaluator](const CancelFlag &cancelled) {
            return evaluator.columnStatistics(liveEvaluationOptions(workspace, clock, cancelled));
        },
        [this](const Result<std::vector<ColumnStatistics>> &statistics) {
            // The tree serves without them.
            if (statistics)
                m_picker->setStatistics(*statistics, m_context.locale);
        });
}

void SegmentEditor::updateCounts(CountScope scope)
{
    if (scope == CountScope::Changed && !m_isStale)
        return;
    const BlockCard *card = m_blocks->currentCard();
    if (scope != CountScope::Selected || !card) {
        count();
        return;
    }
    // The blocks above decide what the selected one leaves.
    const auto top = static_cast<int>(m_blocks->pathOf(card).front());
    const std::vector<int> places = m_countable.topPlaces();
    const auto above = std::count_if(places.cbegin(), places.cend(), [top](int place) { return place <= top; });
    countUpTo(static_cast<size_t>(above));
}

void SegmentEditor::setLive(bool live)
{
    if (std::exchange(m_live, live) != live && live && m_isStale)
        count();
}

void SegmentEditor::setStale(const QString &caption)
{
    m_reach->setStale();
    m_header->setStale(true, caption);
    const auto cards = m_blocks->allCards();
    for (BlockCard *card : cards)
        card->setStale(true);
}

QString SegmentEditor::totalCaption(const SegmentCounts &counts) const
{
    QString caption = levelText(m_segment.targetLevel);
    if (counts.estimated)
        caption = tr("%1, estimated").arg(caption);
    if (!m_countable.problems.empty())
        caption = tr("%1, without %Ln block(s) that cannot be counted", nullptr,
                     static_cast<int>(m_countable.problems.size()))
                      .arg(caption);
    return caption;
}

void SegmentEditor::showCounts(const SegmentCounts &counts)
{
    qint64 largest = 0;
    for (const BlockCount &block : counts.blocks)
        largest = qMax(largest, block.cumulative);
    std::optional<qint64> before;
    for (size_t i = 0; i < counts.blocks.size() && i < m_countable.segment.blocks.size(); ++i) {
        if (BlockCard *card = m_blocks->cardAt(m_countable.places.at({i})))
            card->setCounts(counts.blocks[i], before, largest);
        before = counts.blocks[i].cumulative;
    }
    if (counts.blocks.size() < m_countable.segment.blocks.size())
        return; // down to the selected block only; the rest stays as it was
    m_isStale = false;
    m_total = counts.total;
    m_header->showTotal(counts.total, totalCaption(counts));
    showDataTime(counts);
    m_reach->follow(m_countable.segment, counts.total);
    Q_EMIT counted(m_total);
    countDetails();
}

void SegmentEditor::showCountFailure(const Error &error)
{
    // What only the workspace can tell: a result set that is missing, a segment that uses itself.
    const auto place = m_countable.places.find(blockPathOf(error.place));
    if (place != m_countable.places.end() && m_refused.find(place->second) == m_refused.end()) {
        Error refused = error;
        refused.place.clear();
        m_refused[place->second] = std::move(refused);
        showChecked();
        count();
        return;
    }
    m_total = -1;
    m_header->showNoTotal(tr("Not counted"));
    m_header->setProblem(error.message());
}

void SegmentEditor::countDetails()
{
    m_detailJob.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, &evaluator = m_context.evaluator,
         countable = m_countable](const CancelFlag &cancelled) {
            return odziv::countDetails(countable, evaluator, Catalog::builtIn(),
                                       liveEvaluationOptions(workspace, clock, cancelled));
        },
        [this](const Result<BlockDetails> &details) {
            // These are beside the point when they fail: the counts that matter are there.
            if (details)
                showDetails(*details);
        });
}

void SegmentEditor::showDetails(const BlockDetails &details)
{
    for (const auto &[path, nested] : details.nested) {
        if (BlockCard *card = m_blocks->cardAt(path))
            card->setCounts(nested.count, path.back() == 0 ? std::nullopt : std::optional<qint64>(nested.before),
                            nested.largest);
    }
    const auto cards = m_blocks->allCards();
    for (BlockCard *card : cards) {
        const BlockPath path = m_blocks->pathOf(card);
        const auto other = details.otherMatch.find(path);
        if (other == details.otherMatch.end()) {
            card->clearMatchCounts();
            continue;
        }
        const bool isSame = blockAt(std::as_const(m_segment.blocks), path)->match == BlockMatch::SameRecord;
        const qint64 own = card->gross();
        card->setMatchCounts(isSame ? own : other->second, isSame ? other->second : own);
    }
}

void SegmentEditor::showDataTime(const SegmentCounts &counts)
{
    const auto text
        = [this](const QDateTime &instant) { return instantText(instant, m_context.locale, m_context.zone); };
    QString caption = counts.dataTime ? tr("Data of %1").arg(text(*counts.dataTime)) : tr("No import yet");
    if (counts.isOutdated)
        caption = tr("%1, newer ones are being read").arg(caption);
    QStringList hints;
    if (counts.asOf.isValid())
        hints << tr("Changes in this workspace are counted in until %1.").arg(text(counts.asOf));
    if (!counts.engineNote.isEmpty())
        hints << counts.engineNote;
    hints << tr("Counted in %1 ms (%2).").arg(m_context.locale.toString(counts.milliseconds, 'f', 1), counts.engine);
    m_header->setDataTime(caption, hints.join(QLatin1Char('\n')));
}

void SegmentEditor::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("designer"), m_splitter->saveState());
    settings.setValue(QStringLiteral("countType"), static_cast<int>(m_header->countType()));
    settings.setValue(QStringLiteral("countLive"), m_live);
}

void SegmentEditor::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("designer")).toByteArray());
    m_header->setCountType(static_cast<CountType>(settings.value(QStringLiteral("countType")).toInt()));
    m_live = settings.value(QStringLiteral("countLive"), true).toBool();
}

} // namespace odziv
