/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// A script for a workspace of `count` customers: each with one account (every third "Odjavljen"), one contact (every
/// fourth without an e-mail address; customers 1 and 2 share one) and, for the first half, an active e-racun.
QString sampleCustomers(int count);

} // namespace odziv
