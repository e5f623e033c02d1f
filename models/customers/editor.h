/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"

#include <QString>

namespace odziv {

/// Who changes a row, and the clock that says when. The storages stamp both on every row they write.
struct Editor
{
    const Clock &clock;
    QString userName;
};

} // namespace odziv
