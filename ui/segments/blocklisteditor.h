/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/segments/blockcard.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QMimeData;
class QVBoxLayout;

namespace odziv {

class BlockDropTarget;

/// The blocks of a segment, or of a group, as a column of cards along a rail that shows what each block does.
/// Cards and columns are dropped here; whatever changes the tree of blocks goes through the list of the segment, the
/// root, as one edit.
class BlockListEditor final : public QWidget
{
    Q_OBJECT

public:
    /// Where the keyboard goes after an edit: to the block, or to the value of its last condition.
    enum class Cursor { AtBlock, AtValue };

    /// `owner` is the card of the group that the list belongs to; null for the blocks of the segment.
    explicit BlockListEditor(const BlockSurroundings &surroundings, BlockCard *owner = nullptr,
                             QWidget *parent = nullptr);

    void setSurroundings(const BlockSurroundings &surroundings);
    /// Shows other blocks; cards whose block is the same stay as they are, others take the new one where they can.
    void setBlocks(const std::vector<SegmentBlock> &blocks);
    std::vector<SegmentBlock> blocks() const;
    /// "2." for the blocks of a group that is block 2.
    void setNumberPrefix(const QString &prefix);

    int cardCount() const { return static_cast<int>(m_cards.size()); }
    BlockCard *card(int index) const { return m_cards.value(index); }
    /// The card at `path`, counted from the root; null when there is none.
    BlockCard *cardAt(const BlockPath &path);
    /// All cards, those of groups behind their group.
    QList<BlockCard *> allCards() const;
    BlockPath pathOf(const BlockCard *card) const;
    /// Where the list stands: the path of its group, empty for the blocks of the segment.
    BlockPath path() const;
    const Catalog &catalog() const { return *m_surroundings.conditions.catalog; }
    BlockListEditor *root();
    /// The innermost card that `widget` is in; null when it is in none.
    static BlockCard *cardAround(const QWidget *widget);
    /// The card that had the focus last, or the last one; null without blocks.
    BlockCard *currentCard() const;
    void focusNeighbour(BlockCard *card, int by);

    BlockCard *addBlock(SegmentBlock::Form form);
    /// Adds a condition to the current block of conditions, or makes one.
    void addColumn(const QString &reference);
    /// Begins a block of its own with a condition on the column, before the block `index`; below 0: at the end.
    void addColumnAsBlock(const QString &reference, int index = -1);
    /// Inserts blocks of elsewhere before the place `at`; of the root only.
    void insertBlocks(const std::vector<SegmentBlock> &blocks, BlockPath at, const QString &step,
                      Cursor cursor = Cursor::AtBlock);
    /// Moves a block before the place `to`; of the root only.
    void moveBlockTo(const BlockPath &from, const BlockPath &to);
    /// Inserts the blocks of a segment file behind `after` (empty: at the end).
    void pasteBlocks(const BlockPath &after = {});
    void copyBlock(const BlockPath &path);
    /// What a drag of the block carries: its text, and where it comes from.
    std::unique_ptr<QMimeData> mimeDataOf(const BlockPath &path);

    /// The space of the rail, left of the cards.
    static constexpr int railWidth = 32;

Q_SIGNALS:
    /// `step` names the edit.
    void edited(const QString &step);
    /// Something the clipboard or a drag held cannot be pasted.
    void failed(const odziv::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Edit = std::function<std::optional<BlockPath>(std::vector<SegmentBlock> &)>;

    void makeFooter();
    void makeOperationKeys();
    BlockCard *makeCard(const SegmentBlock &block);
    void connectCard(BlockCard *card);
    void renumber();
    /// Edits the whole tree and takes the focus to the path that comes back; nothing coming back is no edit.
    void perform(const QString &step, const Edit &edit, Cursor cursor = Cursor::AtBlock);
    void remove(const BlockPath &path);
    void startDrag(BlockCard *card);
    void noteFocus(const QWidget *now);
    void orderTabsSoon();
    /// Tab goes from card to card and through the fields of each, as the eye does, wherever they were made.
    void orderTabs();
    SegmentBlock freshBlock(SegmentBlock::Form form) const;

    BlockSurroundings m_surroundings;
    BlockCard *m_owner;
    BlockDropTarget *m_drops;
    QString m_prefix;
    QList<BlockCard *> m_cards;
    QPointer<BlockCard> m_current; ///< of the root only
    QList<QWidget *> m_tabOrder;   ///< of the root only; only compared
    bool m_tabsAreDue = false;
    QVBoxLayout *m_layout;
    QLabel *m_empty;
};

} // namespace odziv
