/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// `text` with HTML's character references (&amp; &#268; &scaron;) replaced by what they mean; unknown ones stay.
QString withoutCharacterReferences(const QString &text);

} // namespace odziv
