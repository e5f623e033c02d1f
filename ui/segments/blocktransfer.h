/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "segments/blocktree.h"
#include "segments/segment.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace odziv {

/// How blocks travel over the clipboard and in a drag: as the text of a segment file, which any window of any program
/// understands, and with the place they come from, which only their own list does.
namespace BlockTransfer {

const QString &mimeType();
/// `origin` is the list that `path` is counted in.
std::unique_ptr<QMimeData> dataOf(const SegmentBlock &block, const QString &targetLevel, const BlockPath &path,
                                  const void *origin);
/// The place in the list `origin` that the data come from; no value when they come from elsewhere.
std::optional<BlockPath> pathIn(const QMimeData &data, const void *origin);
/// Blocks that cannot be counted here (their column is unknown) come too, for the designer to say so in their place.
/// InvalidInput for what is no segment, or one that cannot be read, with its place.
Result<std::vector<SegmentBlock>> blocksOf(const QMimeData &data, const Catalog &catalog);

} // namespace BlockTransfer

} // namespace odziv
