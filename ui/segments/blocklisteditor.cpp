/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blocklisteditor.h"

#include "ui/segments/blockdroptarget.h"
#include "ui/segments/blockhead.h"
#include "ui/segments/blocktransfer.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/numberlistform.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDrag>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int signSize = 24;

/// The parts of `parent` that Tab stops at, in the order in which they were made. Fields made of several widgets are
/// one stop.
void collectTabStops(const QWidget *parent, QList<QWidget *> &stops)
{
    for (QObject *object : parent->children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || child->isWindow())
            continue;
        if (child->focusPolicy() & Qt::TabFocus)
            stops << child;
        if (!qobject_cast<QComboBox *>(child) && !qobject_cast<QAbstractSpinBox *>(child)
            && !qobject_cast<QLineEdit *>(child))
            collectTabStops(child, stops);
    }
}

QColor operationColour(BlockOperation operation, bool dark, const QPalette &palette)
{
    switch (operation) {
    case BlockOperation::StartWith:
    case BlockOperation::Keep:
        return palette.color(QPalette::Highlight);
    case BlockOperation::Add:
        return Theme::foreground(Tone::Success, dark);
    case BlockOperation::Exclude:
        return Theme::foreground(Tone::Problem, dark);
    case BlockOperation::AddIfExcluded:
        return Theme::foreground(Tone::Warning, dark);
    }
    return {};
}

} // namespace

BlockListEditor::BlockListEditor(const BlockSurroundings &surroundings, BlockCard *owner, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_owner(owner)
    , m_drops(new BlockDropTarget(this))
    , m_layout(new QVBoxLayout(this))
    , m_empty(new QLabel(this))
{
    m_layout->setContentsMargins(railWidth, 0, 0, 0);
    m_layout->setSpacing(spacing::normal);
    m_empty->setText(owner ? tr("An empty group. Drag blocks into it, or add one.")
                           : tr("No block yet. Double-click a column on the left, drag it here, or begin with a block "
                                "of conditions."));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_empty);
    makeFooter();
    if (owner)
        return;
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { noteFocus(now); });
    connect(this, &BlockListEditor::edited, this, &BlockListEditor::orderTabsSoon);
    makeOperationKeys();
}

void BlockListEditor::makeOperationKeys()
{
    // Shortcuts, because a drop-down list would take the digit as the beginning of an entry.
    for (size_t i = 0; i < blockOperations.size(); ++i) {
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, operation = blockOperations[i]] {
            if (BlockCard *card = cardAround(QApplication::focusWidget()))
                card->chooseOperation(operation);
        });
    }
}

void BlockListEditor::makeFooter()
{
    auto *footer = new QHBoxLayout;
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("addBlock"));
    add->setText(tr("Add block"));
    add->setIcon(icon(QStringLiteral("plus")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(add);
    for (const auto form : {SegmentBlock::Form::Criteria, SegmentBlock::Form::Segment, SegmentBlock::Form::ResultSet,
                            SegmentBlock::Form::List, SegmentBlock::Form::Group}) {
        QAction *action = menu->addAction(formText(form));
        connect(action, &QAction::triggered, this, [this, form] { addBlock(form); });
    }
    menu->addSeparator();
    QAction *paste = menu->addAction(icon(QStringLiteral("list-plus")), tr("Paste blocks"));
    connect(paste, &QAction::triggered, this, [this] {
        BlockPath last = path();
        if (cardCount() > 0)
            last.push_back(static_cast<size_t>(cardCount()) - 1);
        root()->pasteBlocks(last);
    });
    add->setMenu(menu);
    add->setToolTip(tr("A block of conditions. The arrow, or the Down key, offers the other kinds."));
    auto *openMenu = new QShortcut(Qt::Key_Down, add);
    openMenu->setContext(Qt::WidgetShortcut);
    connect(openMenu, &QShortcut::activated, add, &QToolButton::showMenu);
    connect(add, &QToolButton::clicked, this, [this] { addBlock(SegmentBlock::Form::Criteria); });
    footer->addWidget(add);
    footer->addStretch(1);
    m_layout->addLayout(footer);
}

BlockListEditor *BlockListEditor::root()
{
    return m_owner ? m_owner->list()->root() : this;
}

BlockPath BlockListEditor::path() const
{
    return m_owner ? m_owner->list()->pathOf(m_owner) : BlockPath();
}

BlockPath BlockListEditor::pathOf(const BlockCard *card) const
{
    const BlockListEditor *list = card->list();
    BlockPath path = list->path();
    path.push_back(static_cast<size_t>(list->m_cards.indexOf(card)));
    return path;
}

BlockCard *BlockListEditor::cardAt(const BlockPath &path)
{
    BlockListEditor *list = this;
    BlockCard *card = nullptr;
    for (const size_t index : path) {
        card = list ? list->card(static_cast<int>(index)) : nullptr;
        list = card ? card->group() : nullptr;
    }
    return card;
}

QList<BlockCard *> BlockListEditor::allCards() const
{
    QList<BlockCard *> cards;
    for (BlockCard *card : m_cards) {
        cards << card;
        if (card->group())
            cards << card->group()->allCards();
    }
    return cards;
}

void BlockListEditor::setSurroundings(const BlockSurroundings &surroundings)
{
    m_surroundings = surroundings;
    for (BlockCard *card : std::as_const(m_cards))
        card->setSurroundings(surroundings);
}

void BlockListEditor::setBlocks(const std::vector<SegmentBlock> &blocks)
{
    // A card keeps what cannot be seen in its block (is it closed, where is the cursor), so the same block finds its
    // card again wherever it goes, and the others take cards of their kind.
    QList<BlockCard *> free = std::exchange(m_cards, {});
    m_cards.resize(static_cast<qsizetype>(blocks.size()));
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto same
            = std::find_if(free.begin(), free.end(), [&](const BlockCard *card) { return card->block() == blocks[i]; });
        if (same == free.end())
            continue;
        m_cards[static_cast<qsizetype>(i)] = *same;
        free.erase(same);
    }
    for (size_t i = 0; i < blocks.size(); ++i) {
        BlockCard *&card = m_cards[static_cast<qsizetype>(i)];
        if (card)
            continue;
        const auto like = std::find_if(free.begin(), free.end(),
                                       [&](const BlockCard *other) { return other->block().form == blocks[i].form; });
        if (like == free.end()) {
            card = makeCard(blocks[i]);
        } else {
            card = *like;
            free.erase(like);
            card->setBlock(blocks[i]);
        }
    }
    for (BlockCard *card : std::as_const(free)) {
        m_layout->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_layout->indexOf(m_cards[i]) == i)
            continue;
        m_layout->removeWidget(m_cards[i]);
        m_layout->insertWidget(i, m_cards[i]);
    }
    for (BlockCard *card : std::as_const(m_cards))
        card->show();
    renumber();
    root()->orderTabsSoon();
}

std::vector<SegmentBlock> BlockListEditor::blocks() const
{
    std::vector<SegmentBlock> blocks;
    for (const BlockCard *card : m_cards)
        blocks.push_back(card->block());
    return blocks;
}

BlockCard *BlockListEditor::makeCard(const SegmentBlock &block)
{
    auto *card = new BlockCard(m_surroundings, block, this);
    connectCard(card);
    return card;
}

void BlockListEditor::connectCard(BlockCard *card)
{
    connect(card, &BlockCard::edited, this, &BlockListEditor::edited);
    connect(card, &BlockCard::stepRequested, this, [this, card](BlockStep step) {
        root()->perform(tr("Move block"), [path = pathOf(card), step](std::vector<SegmentBlock> &blocks) {
            return stepBlock(blocks, path, step);
        });
    });
    connect(card, &BlockCard::removeRequested, this, [this, card] { root()->remove(pathOf(card)); });
    connect(card, &BlockCard::duplicateRequested, this, [this, card] {
        root()->perform(tr("Duplicate block"),
                        [path = pathOf(card)](std::vector<SegmentBlock> &blocks) -> std::optional<BlockPath> {
                            BlockPath behind = path;
                            ++behind.back();
                            insertBlock(blocks, behind, SegmentBlock(*blockAt(blocks, path)));
                            return behind;
                        });
    });
    connect(card, &BlockCard::copyRequested, this, [this, card] { root()->copyBlock(pathOf(card)); });
    connect(card, &BlockCard::pasteRequested, this, [this, card] { root()->pasteBlocks(pathOf(card)); });
    connect(card, &BlockCard::dragStarted, this, [this, card] { startDrag(card); });
}

void BlockListEditor::perform(const QString &step, const Edit &edit, Cursor cursor)
{
    std::vector<SegmentBlock> changed = blocks();
    const auto path = edit(changed);
    if (!path)
        return;
    setBlocks(changed);
    BlockCard *card = cardAt(*path);
    if (card && cursor == Cursor::AtBlock)
        card->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(step);
    if (card && cursor == Cursor::AtValue)
        card->focusLastCondition();
}

void BlockListEditor::remove(const BlockPath &path)
{
    perform(tr("Remove block"), [path](std::vector<SegmentBlock> &blocks) -> std::optional<BlockPath> {
        if (!takeBlock(blocks, path))
            return {};
        BlockPath near = path;
        if (!blockAt(blocks, near) && near.back() > 0)
            --near.back();
        return near;
    });
}

void BlockListEditor::copyBlock(const BlockPath &path)
{
    QApplication::clipboard()->setMimeData(mimeDataOf(path).release());
}

std::unique_ptr<QMimeData> BlockListEditor::mimeDataOf(const BlockPath &path)
{
    const std::vector<SegmentBlock> all = root()->blocks();
    return BlockTransfer::dataOf(*blockAt(all, path), m_surroundings.targetLevel, path, root());
}

void BlockListEditor::insertBlocks(const std::vector<SegmentBlock> &blocks, BlockPath at, const QString &step,
                                   Cursor cursor)
{
    const auto insert = [&](std::vector<SegmentBlock> &all) -> std::optional<BlockPath> {
        const BlockPath first = at;
        for (const SegmentBlock &block : blocks) {
            if (!insertBlock(all, at, block))
                return {};
            ++at.back();
        }
        return first;
    };
    perform(step, insert, cursor);
}

void BlockListEditor::moveBlockTo(const BlockPath &from, const BlockPath &to)
{
    perform(tr("Move block"), [&](std::vector<SegmentBlock> &blocks) { return moveBlock(blocks, from, to); });
}

void BlockListEditor::pasteBlocks(const BlockPath &after)
{
    const auto pasted = BlockTransfer::blocksOf(*QApplication::clipboard()->mimeData(), catalog());
    if (!pasted) {
        Q_EMIT failed(pasted.error());
        return;
    }
    BlockPath at = after;
    if (at.empty())
        at.push_back(static_cast<size_t>(cardCount()));
    else
        ++at.back();
    insertBlocks(*pasted, at, tr("Paste blocks"));
}

void BlockListEditor::setNumberPrefix(const QString &prefix)
{
    m_prefix = prefix;
    renumber();
}

void BlockListEditor::renumber()
{
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setNumber(m_prefix + QString::number(i + 1));
    m_empty->setVisible(m_cards.isEmpty());
    update();
}

BlockCard *BlockListEditor::cardAround(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *card = qobject_cast<BlockCard *>(const_cast<QWidget *>(widget)))
            return card;
    }
    return nullptr;
}

void BlockListEditor::noteFocus(const QWidget *now)
{
    // Elsewhere, the last card stays the current one.
    BlockCard *card = cardAround(now);
    if (!card || card->list()->root() != this || m_current == card)
        return;
    if (m_current)
        m_current->setCurrent(false);
    m_current = card;
    card->setCurrent(true);
}

void BlockListEditor::orderTabsSoon()
{
    if (std::exchange(m_tabsAreDue, true))
        return;
    QMetaObject::invokeMethod(this, &BlockListEditor::orderTabs, Qt::QueuedConnection);
}

void BlockListEditor::orderTabs()
{
    m_tabsAreDue = false;
    QList<QWidget *> stops;
    for (BlockCard *card : std::as_const(m_cards)) {
        stops << card;
        collectTabStops(card, stops);
    }
    stops << findChild<QToolButton *>(QStringLiteral("addBlock"), Qt::FindDirectChildrenOnly);
    if (stops == m_tabOrder)
        return;
    m_tabOrder = stops;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

BlockCard *BlockListEditor::currentCard() const
{
    if (m_current && !m_current->isHidden())
        return m_current;
    return m_cards.isEmpty() ? nullptr : m_cards.last();
}

void BlockListEditor::focusNeighbour(BlockCard *card, int by)
{
    const QList<BlockCard *> cards = root()->allCards();
    if (BlockCard *neighbour = cards.value(cards.indexOf(card) + by))
        neighbour->setFocus(Qt::OtherFocusReason);
}

SegmentBlock BlockListEditor::freshBlock(SegmentBlock::Form form) const
{
    SegmentBlock block;
    block.operation = m_cards.isEmpty() ? BlockOperation::StartWith : BlockOperation::Keep;
    block.form = form;
    block.criteria = Condition::group(Condition::Kind::All, {});
    if (form == SegmentBlock::Form::List)
        block.listColumn = numberColumnOf(m_surroundings.targetLevel, catalog());
    return block;
}

BlockCard *BlockListEditor::addBlock(SegmentBlock::Form form)
{
    BlockPath at = path();
    at.push_back(static_cast<size_t>(cardCount()));
    root()->insertBlocks({freshBlock(form)}, at, tr("Add block"));
    return m_cards.last();
}

void BlockListEditor::addColumn(const QString &reference)
{
    BlockCard *card = currentCard();
    if (!card || !card->addColumn(reference))
        addColumnAsBlock(reference);
}

void BlockListEditor::addColumnAsBlock(const QString &reference, int index)
{
    const auto column = catalog().column(reference);
    if (!column)
        return;
    SegmentBlock block = freshBlock(SegmentBlock::Form::Criteria);
    block.criteria.children.push_back(Condition::single(reference, firstOperator(*column->column)));
    BlockPath at = path();
    at.push_back(static_cast<size_t>(index < 0 ? cardCount() : index));
    root()->insertBlocks({block}, at, tr("Add block"), Cursor::AtValue);
}

void BlockListEditor::startDrag(BlockCard *card)
{
    QPixmap picture = card->grab();
    constexpr int widest = 420;
    if (picture.width() > widest * picture.devicePixelRatio())
        picture = picture.scaledToWidth(qRound(widest * picture.devicePixelRatio()), Qt::SmoothTransformation);
    QDrag drag(card);
    drag.setMimeData(root()->mimeDataOf(pathOf(card)).release());
    drag.setPixmap(picture);
    drag.setHotSpot({16, 16});
    drag.exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void BlockListEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = Theme::isDark(palette());
    const int x = signSize / 2;
    const auto signAt = [](const BlockCard *card) { return card->y() + card->signY(); };
    if (m_cards.size() > 1) {
        painter.setPen(QPen(Theme::line(palette()), 2));
        painter.drawLine(x, signAt(m_cards.first()), x, signAt(m_cards.last()));
    }
    for (const BlockCard *card : std::as_const(m_cards)) {
        const QColor colour
            = card->isDisabled() ? Theme::quietText(palette()) : operationColour(card->operation(), dark, palette());
        const QRect sign(0, signAt(card) - signSize / 2, signSize, signSize);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(palette().base());
        painter.drawEllipse(QRectF(sign).adjusted(1, 1, -1, -1));
        icon(operationIconName(card->operation()), colour).paint(&painter, sign.adjusted(5, 5, -5, -5));
    }
    const int mark = m_drops->markY();
    if (mark < 0)
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(railWidth, mark, width() - 2, mark);
}

} // namespace odziv
