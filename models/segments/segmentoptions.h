/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QJsonObject>
#include <QString>

namespace odziv {

/// What is done with a segment besides counting it. List formats are named; an empty name means the usual columns.
struct SegmentOptions
{
    bool eventTriggered = false;     ///< automatic campaigns may be sent to it
    bool cacheFinalSet = false;      ///< lists and launches take the members found last, as long as the data stay
    bool useNewestResultSet = false; ///< lists and launches take the newest saved result set and evaluate nothing
    bool cacheBlocks = false;        ///< the sets of its blocks are kept for the next job
    QString loadFormat;              ///< of lists that are handed out: exports, files for a campaign
    QString previewFormat;           ///< of the list of members in the window
    QString resultSetFormat;         ///< of saved result sets, opened or exported

    friend bool operator==(const SegmentOptions &, const SegmentOptions &) = default;
};

/// Only what differs from the defaults.
QJsonObject segmentOptionsToJson(const SegmentOptions &options);
/// InvalidInput with the place "options" for unknown keys and wrong values.
Result<SegmentOptions> segmentOptionsFromJson(const QJsonValue &value);

} // namespace odziv
