/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QString>

namespace odziv {

/// What an e-mail address must look like: the Mailbox of RFC 5321 section 4.1.2 with a dot-atom or quoted local part,
/// at a domain name that has a dot. International domain names are accepted in either spelling.
namespace EmailAddressRule {

/// The longest local part and the longest whole address, in octets (RFC 5321 section 4.5.3.1, RFC 3696 erratum 1690).
constexpr int longestLocalPart = 64;
constexpr int longestAddress = 254;

/// Trimmed, the domain in lower case and the local part as it was written, because only its server may interpret it.
/// InvalidInput names what is wrong: the missing @, the blank, the character, the length...
Result<QString> normalise(const QString &text);

/// The normalised address as servers without SMTPUTF8 want it: the domain in its ASCII form (RFC 5891).
QString withAsciiDomain(const QString &address);

} // namespace EmailAddressRule

} // namespace odziv
