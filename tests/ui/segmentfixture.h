/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"

#include <Qt>

namespace odziv {

class SegmentDesigner;
class WindowFixture;

/// The workspace that designer tests work on: 10 Odjavljen, 10 Aktivan, 10 Aktivan, prijavljen; the first 15 with
/// e-racun.
inline constexpr int sampledCustomers = 30;

/// A segment with the blocks of that JSON.
Segment segmentOf(const char *blocks, const char *level = "customerAccount");
/// Three blocks: 10 active accounts, those above 1,500 kWh, without the last five.
Segment threeBlocks();

/// Opens the window on the workspace, with `more` SQL run on it before, and in its designer `segment` as a draft that
/// was never saved; null when the window did not open.
SegmentDesigner *openDesigner(WindowFixture &fixture, const Segment &segment, const QString &more = {});
/// "10/10 5/9": what the blocks show as their own and as the running count.
QString blockCounts(SegmentDesigner *designer);

/// As if typed into whatever has the cursor.
void pressKey(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void typeText(const QString &text);

} // namespace odziv
