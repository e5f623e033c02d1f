/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blocklisteditor.h"

#include "segments/segmentjson.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

BlockListEditor::BlockListEditor(const BlockSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_layout(new QVBoxLayout(this))
    , m_empty(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::normal);
    m_empty->setText(tr("No block yet. Begin with a block of conditions, or double-click a column on the left."));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_empty);
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
    connect(paste, &QAction::triggered, this, [this] { pasteBlocks(); });
    add->setMenu(menu);
    connect(add, &QToolButton::clicked, this, [this] { addBlock(SegmentBlock::Form::Criteria); });
    footer->addWidget(add);
    footer->addStretch(1);
    m_layout->addLayout(footer);
}

void BlockListEditor::setBlocks(const std::vector<SegmentBlock> &blocks)
{
    // From the front as long as they are equal: a step back in time keeps the cards it does not touch.
    int same = 0;
    while (same < m_cards.size() && static_cast<size_t>(same) < blocks.size()
           && m_cards[same]->block() == blocks[static_cast<size_t>(same)])
        ++same;
    while (m_cards.size() > same) {
        BlockCard *card = m_cards.takeLast();
        m_layout->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    for (size_t i = static_cast<size_t>(same); i < blocks.size(); ++i)
        insertCard(static_cast<int>(i), blocks[i]);
    renumber();
}

std::vector<SegmentBlock> BlockListEditor::blocks() const
{
    std::vector<SegmentBlock> blocks;
    for (const BlockCard *card : m_cards)
        blocks.push_back(card->block());
    return blocks;
}

BlockCard *BlockListEditor::insertCard(int index, const SegmentBlock &block)
{
    auto *card = new BlockCard(m_surroundings, block, this);
    m_cards.insert(index, card);
    m_layout->insertWidget(index, card);
    connect(card, &BlockCard::edited, this, &BlockListEditor::edited);
    connect(card, &BlockCard::removeRequested, this, [this, card] { removeCard(card); });
    connect(card, &BlockCard::moveRequested, this, [this, card](int by) { moveCard(card, by); });
    connect(card, &BlockCard::duplicateRequested, this, [this, card] {
        insertCard(static_cast<int>(m_cards.indexOf(card)) + 1, card->block());
        renumber();
        Q_EMIT edited();
    });
    connect(card, &BlockCard::copyRequested, this, [this, card] { copyCard(card); });
    connect(card, &BlockCard::pasteRequested, this,
            [this, card] { pasteBlocks(static_cast<int>(m_cards.indexOf(card))); });
    card->show();
    return card;
}

void BlockListEditor::removeCard(BlockCard *card)
{
    m_cards.removeOne(card);
    m_layout->removeWidget(card);
    card->hide();
    card->deleteLater();
    renumber();
    Q_EMIT edited();
}

void BlockListEditor::moveCard(BlockCard *card, int by)
{
    const auto from = static_cast<int>(m_cards.indexOf(card));
    const int to = from + by;
    if (to < 0 || to >= m_cards.size())
        return;
    m_cards.move(from, to);
    m_layout->removeWidget(card);
    m_layout->insertWidget(to, card);
    renumber();
    Q_EMIT edited();
}

void BlockListEditor::copyCard(BlockCard *card)
{
    Segment segment;
    segment.name = tr("Copied blocks");
    segment.targetLevel = m_surroundings.targetLevel;
    segment.blocks = {card->block()};
    QApplication::clipboard()->setText(QString::fromUtf8(segmentToJson(segment)));
}

void BlockListEditor::pasteBlocks(int after)
{
    const auto pasted = segmentFromJson(QApplication::clipboard()->text().toUtf8(), *m_surroundings.conditions.catalog);
    if (!pasted) {
        Q_EMIT failed({ErrorCode::InvalidInput,
                       tr("The clipboard holds no blocks. Copy a block, or the text of a segment file, first."),
                       {},
                       pasted.error().message()});
        return;
    }
    int index = after < 0 ? static_cast<int>(m_cards.size()) : after + 1;
    for (const SegmentBlock &block : pasted->blocks)
        insertCard(index++, block);
    renumber();
    Q_EMIT edited();
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
}

BlockCard *BlockListEditor::currentCard() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (BlockCard *card : m_cards) {
        if (focus && card->isAncestorOf(focus))
            return card;
    }
    return m_cards.isEmpty() ? nullptr : m_cards.last();
}

BlockCard *BlockListEditor::addBlock(SegmentBlock::Form form)
{
    SegmentBlock block;
    block.operation = m_cards.isEmpty() ? BlockOperation::StartWith : BlockOperation::Keep;
    block.form = form;
    block.criteria = Condition::group(Condition::Kind::All, {});
    if (form == SegmentBlock::Form::List) {
        const CatalogTable *table = m_surroundings.conditions.catalog->table(m_surroundings.targetLevel);
        if (table && !table->businessKey.isEmpty())
            block.listColumn = table->name + QLatin1Char('.') + table->businessKey;
    }
    BlockCard *card = insertCard(static_cast<int>(m_cards.size()), block);
    renumber();
    Q_EMIT edited();
    return card;
}

void BlockListEditor::addColumn(const QString &reference)
{
    BlockCard *card = currentCard();
    if (card && card->addColumn(reference))
        return;
    addBlock(SegmentBlock::Form::Criteria)->addColumn(reference);
}

} // namespace odziv
