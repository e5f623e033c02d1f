/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"
#include "criteria/conditionjson.h"
#include "segments/segment.h"

#include <QByteArray>
#include <QJsonObject>

namespace odziv {

/// The format of segment files; a file of another version is refused by name.
inline constexpr char segmentFormat[] = "odziv-segment/1";

/// Reads a definition: unknown keys, operators and, read strictly, columns and wrong values fail with InvalidInput and
/// a place like "block 2, condition 1.3"; text that is no JSON fails with its line and column. A draft may be anything
/// that the designer shows; validateSegment() says what it still lacks.
Result<Segment> segmentFromJson(const QByteArray &json, const Catalog &catalog = Catalog::builtIn(),
                                Reading reading = Reading::Strict);
Result<Segment> segmentFromJsonObject(const QJsonObject &object, const Catalog &catalog = Catalog::builtIn(),
                                      Reading reading = Reading::Strict);
/// Reads a segment file; the place of an error begins with the path.
Result<Segment> readSegmentFile(const QString &path, const Catalog &catalog = Catalog::builtIn(),
                                Reading reading = Reading::Strict);

/// The definition as a file holds it, keys sorted, so that two versions can be compared line by line.
QJsonObject segmentToJsonObject(const Segment &segment);
/// The same as indented text, UTF-8.
QByteArray segmentToJson(const Segment &segment);

} // namespace odziv
