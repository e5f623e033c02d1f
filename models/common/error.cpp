/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "error.h"

namespace odziv {

QString Error::message() const
{
    if (place.isEmpty())
        return text;
    return place + QStringLiteral(": ") + text;
}

} // namespace odziv
