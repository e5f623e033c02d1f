/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmenteditor.h"

#include "segments/segmentsentence.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/columnpicker.h"
#include "ui/shell/theme.h"
#include "ui/widgets/recordlistmodel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace odziv {

namespace {

/// The number of the first block in "block 2.1, condition 3", counted from 0; -1 when the place names none.
int blockOf(const QString &place)
{
    static const QString word = blockPlace(QStringLiteral("1")).chopped(1);
    if (!place.startsWith(word))
        return -1;
    qsizetype end = word.size();
    while (end < place.size() && place[end].isDigit())
        ++end;
    return QStringView(place).mid(word.size(), end - word.size()).toInt() - 1;
}

} // namespace

SegmentEditor::SegmentEditor(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_counter(context.workspace, context.clock, context.slowReads)
    , m_dataTimeJob(this, &context.quickReads)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_picker(new ColumnPicker(Catalog::builtIn(), this))
    , m_level(new QComboBox(this))
    , m_sample(new QDoubleSpinBox(this))
    , m_totalLabel(new QLabel(this))
    , m_totalCaption(new QLabel(this))
    , m_dataTime(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_surroundings.conditions.locale = context.locale;
    m_surroundings.conditions.today = context.clock.today(context.zone);
    m_blocks = new BlockListEditor(m_surroundings, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal + spacing::tight);
    layout->addWidget(makeHead());
    m_splitter->addWidget(m_picker);
    m_splitter->addWidget(makeBlocks());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({260, 900});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::wide);
    layout->addWidget(m_splitter, 1);
    connectFields();
}

QWidget *SegmentEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::wide);
    const auto captioned = [&](const QString &caption, QWidget *field, int stretch) {
        auto *box = new QVBoxLayout;
        box->setSpacing(spacing::tight);
        auto *label = new QLabel(caption, head);
        label->setBuddy(field);
        box->addWidget(label);
        box->addWidget(field);
        box->addStretch(1);
        layout->addLayout(box, stretch);
    };
    m_level->setObjectName(QStringLiteral("targetLevel"));
    for (const QString &level : targetLevels(Catalog::builtIn()))
        m_level->addItem(tableLabel(*Catalog::builtIn().table(level)), level);
    m_sample->setObjectName(QStringLiteral("sample"));
    m_sample->setRange(0.01, 100);
    m_sample->setDecimals(2);
    m_sample->setSuffix(QStringLiteral(" %"));
    m_sample->setLocale(m_context.locale);
    m_sample->setAlignment(Qt::AlignRight);
    m_sample->setToolTip(tr("Look at a share of the records only. Counts are estimates then."));
    captioned(tr("&Target level"), m_level, 0);
    captioned(tr("Sa&mple"), m_sample, 0);
    layout->addStretch(1);
    layout->addWidget(makeTotals(head));
    return head;
}

QWidget *SegmentEditor::makeTotals(QWidget *parent)
{
    auto *totals = new QWidget(parent);
    auto *layout = new QVBoxLayout(totals);
    layout->setContentsMargins(spacing::wide, 0, 0, 0);
    layout->setSpacing(0);
    QFont font = m_totalLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.9);
    font.setWeight(QFont::DemiBold);
    m_totalLabel->setFont(font);
    m_totalLabel->setObjectName(QStringLiteral("total"));
    m_totalLabel->setAlignment(Qt::AlignRight);
    m_totalLabel->setMinimumWidth(m_totalLabel->fontMetrics().horizontalAdvance(QStringLiteral("0.000.000")));
    m_totalLabel->setText(QString(QChar(0x2013)));
    m_totalCaption->setAlignment(Qt::AlignRight);
    m_totalCaption->setForegroundRole(QPalette::PlaceholderText);
    m_dataTime->setAlignment(Qt::AlignRight);
    m_dataTime->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_totalLabel);
    layout->addWidget(m_totalCaption);
    layout->addWidget(m_dataTime);
    return totals;
}

QWidget *SegmentEditor::makeBlocks()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    auto *scroll = new QScrollArea(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, spacing::tight, 0);
    column->addWidget(m_blocks);
    column->addStretch(1);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Theme::foreground(Tone::Problem, Theme::isDark(palette)));
    m_problem->setPalette(palette);
    m_problem->setObjectName(QStringLiteral("segmentProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_problem);
    layout->addWidget(m_sentence);
    return right;
}

void SegmentEditor::connectFields()
{
    connect(m_level, &QComboBox::activated, this, [this] { gather(tr("Change target level")); });
    connect(m_sample, &QDoubleSpinBox::valueChanged, this, [this] { gather(tr("Change sample")); });
    connect(m_blocks, &BlockListEditor::edited, this, [this] { gather(tr("Edit block")); });
    connect(m_blocks, &BlockListEditor::failed, this, &SegmentEditor::failed);
    connect(m_picker, &ColumnPicker::columnChosen, m_blocks, &BlockListEditor::addColumn);
    connect(&m_counter, &SegmentCounter::counted, this, &SegmentEditor::showCounts);
    connect(&m_counter, &SegmentCounter::failed, this, &SegmentEditor::showCountFailure);
    setTabOrder(m_level, m_sample);
}

void SegmentEditor::setLibrary(const QStringList &segments, const QStringList &resultSets)
{
    m_surroundings.segmentNames = segments;
    m_surroundings.resultSetNames = resultSets;
    m_blocks->setSurroundings(m_surroundings);
}

void SegmentEditor::startOver(const QString &savedName)
{
    m_total = -1;
    m_totalLabel->setText(QString(QChar(0x2013)));
    m_surroundings.segmentNames.removeOne(savedName);
    m_blocks->setSurroundings(m_surroundings);
    m_blocks->setBlocks({});
    m_segment = {};
    showDataTime();
}

void SegmentEditor::setSegment(const Segment &segment)
{
    m_showing = true;
    if (segment.targetLevel != m_segment.targetLevel) {
        m_surroundings.targetLevel = segment.targetLevel;
        m_blocks->setSurroundings(m_surroundings);
        m_picker->expandTable(segment.targetLevel);
    }
    m_segment = segment;
    m_level->setCurrentIndex(m_level->findData(segment.targetLevel));
    m_sample->setValue(segment.sample.percent());
    m_blocks->setBlocks(segment.blocks);
    m_showing = false;
    check();
}

Segment SegmentEditor::appliedTo(Segment segment) const
{
    segment.targetLevel = m_segment.targetLevel;
    segment.sample = m_segment.sample;
    segment.blocks = m_segment.blocks;
    return segment;
}

void SegmentEditor::gather(const QString &step)
{
    if (m_showing)
        return;
    Segment now = m_segment;
    now.targetLevel = m_level->currentData().toString();
    now.sample.hundredths = qRound(m_sample->value() * 100);
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
    // Each block is judged by itself, so that one that is not finished does not stop the others.
    Segment countable = m_segment;
    if (countable.name.isEmpty())
        countable.name = tr("Untitled");
    countable.blocks.clear();
    std::vector<int> places;
    for (int i = 0; i < m_blocks->cardCount(); ++i) {
        Segment alone = countable;
        alone.blocks = {m_segment.blocks[static_cast<size_t>(i)]};
        const Status valid = validateSegment(alone, Catalog::builtIn());
        m_blocks->card(i)->setProblem(valid ? QString() : valid.error().text);
        if (valid) {
            countable.blocks.push_back(alone.blocks.front());
            places.push_back(i);
        } else {
            m_blocks->card(i)->clearCounts();
        }
    }
    m_problem->hide();
    const bool complete = !countable.blocks.empty() && places.size() == m_segment.blocks.size();
    m_sentence->setText(complete ? segmentSentence(m_segment, Catalog::builtIn(), m_context.locale) : QString());
    m_sentence->setVisible(complete);
    if (countable.blocks.empty()) {
        m_counter.cancel();
        m_total = -1;
        m_totalLabel->setText(QString(QChar(0x2013)));
        m_totalCaption->setText(tr("Nothing to count yet"));
        return;
    }
    setStale(true);
    m_counter.count(countable, places);
}

void SegmentEditor::recount()
{
    check();
    showDataTime();
}

void SegmentEditor::setStale(bool stale)
{
    m_totalLabel->setForegroundRole(stale ? QPalette::PlaceholderText : QPalette::WindowText);
    if (stale)
        m_totalCaption->setText(tr("Counting"));
    for (int i = 0; i < m_blocks->cardCount(); ++i)
        m_blocks->card(i)->setStale(stale);
}

void SegmentEditor::showCounts(const SegmentCounts &counts, const std::vector<int> &places)
{
    setStale(false);
    m_total = counts.total;
    m_totalLabel->setText(m_context.locale.toString(counts.total));
    const CatalogTable *table = Catalog::builtIn().table(m_segment.targetLevel);
    QString caption = table ? tableLabel(*table) : m_segment.targetLevel;
    if (counts.estimated)
        caption = tr("%1, estimated").arg(caption);
    if (places.size() < m_segment.blocks.size())
        caption = tr("%1, without %Ln block(s) that cannot be counted", nullptr,
                     static_cast<int>(m_segment.blocks.size() - places.size()))
                      .arg(caption);
    m_totalCaption->setText(caption);
    qint64 largest = 0;
    for (const BlockCount &block : counts.blocks)
        largest = qMax(largest, block.cumulative);
    std::optional<qint64> before;
    for (size_t i = 0; i < counts.blocks.size() && i < places.size(); ++i) {
        if (BlockCard *card = m_blocks->card(places[i]))
            card->setCounts(counts.blocks[i], before, largest);
        before = counts.blocks[i].cumulative;
    }
    Q_EMIT counted(m_total);
}

void SegmentEditor::showCountFailure(const Error &error, const std::vector<int> &places)
{
    setStale(false);
    m_total = -1;
    m_totalLabel->setText(QString(QChar(0x2013)));
    m_totalCaption->setText(tr("Not counted"));
    const int index = blockOf(error.place);
    if (index >= 0 && static_cast<size_t>(index) < places.size()) {
        BlockCard *card = m_blocks->card(places[static_cast<size_t>(index)]);
        card->setProblem(error.text);
        card->clearCounts();
        return;
    }
    m_problem->setText(error.message());
    m_problem->show();
}

void SegmentEditor::showDataTime()
{
    m_dataTimeJob.start([&workspace = m_context.workspace](const CancelFlag &) { return workspace.dataTime(); },
                        [this](const Result<std::optional<QDateTime>> &time) {
                            if (!time || !*time) {
                                m_dataTime->clear();
                                return;
                            }
                            m_dataTime->setText(
                                tr("Data of %1").arg(instantText(**time, m_context.locale, m_context.zone)));
                        });
}

} // namespace odziv
