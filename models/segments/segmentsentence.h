/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "segments/segment.h"

#include <QLocale>
#include <QString>

namespace odziv {

/// The whole definition as readable text in the language of the program, one sentence for each block: `Start with each
/// Customer account where Status is "Aktivan". Then leave out the members of the segment "Debtors".` Disabled blocks
/// are passed over.
QString segmentSentence(const Segment &segment, const Catalog &catalog = Catalog::builtIn(),
                        const QLocale &locale = QLocale());
/// One block of it, without the full stop; the designer shows it as the block's title.
QString blockSentence(const SegmentBlock &block, const Segment &segment, const Catalog &catalog = Catalog::builtIn(),
                      const QLocale &locale = QLocale());

} // namespace odziv
