/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// The text part that an HTML source makes, as a source of its own: placeholders and sections stay. Empty while the
/// source has broken tags.
QString textSourceOfHtml(const QString &html);

} // namespace odziv
