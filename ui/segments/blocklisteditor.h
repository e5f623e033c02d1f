/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/segments/blockcard.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace odziv {

/// The blocks of a segment, or of a group, as a column of cards.
class BlockListEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit BlockListEditor(const BlockSurroundings &surroundings, QWidget *parent = nullptr);

    void setSurroundings(const BlockSurroundings &surroundings) { m_surroundings = surroundings; }
    /// Shows other blocks; cards whose block is the same stay as they are.
    void setBlocks(const std::vector<SegmentBlock> &blocks);
    std::vector<SegmentBlock> blocks() const;
    /// "2." for the blocks of a group that is block 2.
    void setNumberPrefix(const QString &prefix);

    int cardCount() const { return static_cast<int>(m_cards.size()); }
    BlockCard *card(int index) const { return m_cards.value(index); }
    /// The card that has the focus, or the last one; null without blocks.
    BlockCard *currentCard() const;
    BlockCard *addBlock(SegmentBlock::Form form);
    /// Adds a condition to the current block of conditions, or makes one.
    void addColumn(const QString &reference);
    /// Inserts the blocks of a segment file behind the card `after` (-1: at the end).
    void pasteBlocks(int after = -1);

Q_SIGNALS:
    void edited();
    /// Something the clipboard held cannot be pasted.
    void failed(const odziv::Error &error);

private:
    BlockCard *insertCard(int index, const SegmentBlock &block);
    void removeCard(BlockCard *card);
    void moveCard(BlockCard *card, int by);
    void copyCard(BlockCard *card);
    void renumber();

    BlockSurroundings m_surroundings;
    QString m_prefix;
    QList<BlockCard *> m_cards;
    QVBoxLayout *m_layout;
    QLabel *m_empty;
};

} // namespace odziv
