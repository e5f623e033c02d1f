/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

#include <initializer_list>

namespace odziv {

/// The folded texts that the search box looks through; storages, imports and the demo all build them here.
namespace SearchText {

QString ofCustomer(const QString &name, const QString &number, const QString &place);
QString ofContact(const QString &lastName, const QString &firstName, const QString &email, const QString &mobile);

/// Joins parts that are folded already; empty ones leave no gap.
QString join(std::initializer_list<QStringView> foldedParts);
/// "+38761123456" without its plus; what SearchText::term() makes of a typed number is a part of it.
QString mobileDigits(const QString &mobile);
/// What to look for when someone typed `typed`.
QString term(const QString &typed);

} // namespace SearchText

} // namespace odziv
