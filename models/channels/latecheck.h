/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/sendstate.h"

#include <QString>

#include <optional>

namespace odziv {

/// The last look before a message leaves: membership was frozen at launch, but whether the address may still be used
/// is decided now. Suppression, consent and contact pressure join here.
///
/// `frozenAddress` is the one of the launch, `currentAddress` that of the contact now; empty when the contact has
/// none or is gone. Answers why the recipient is to be skipped, or nothing.
std::optional<SkipReason> lateCheck(const QString &frozenAddress, const QString &currentAddress);

/// True when both texts are the same mailbox for the purpose of sending once: blanks around and upper or lower case
/// make no difference.
bool sameAddress(const QString &a, const QString &b);
/// The form in which addresses are compared by sameAddress().
QString comparableAddress(const QString &address);

} // namespace odziv
