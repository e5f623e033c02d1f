/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// The HTML source with the preheader as the first, hidden text of its body, followed by blanks that keep the message's
/// own beginning out of the line which mail programs show. The same source when there is no preheader.
QString htmlWithPreheader(const QString &html, const QString &preheader);

} // namespace odziv
