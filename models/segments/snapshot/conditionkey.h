/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "criteria/condition.h"

#include <QByteArray>

namespace odziv {

/// Bytes that two condition trees share exactly when they are equal, short even for lists of a million values (then a
/// BLAKE2 hash): what a set is remembered under. Means nothing outside this run of the program.
QByteArray conditionKey(const Condition &condition);

} // namespace odziv
