/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "latecheck.h"

#include "customers/emailaddressrule.h"

namespace odziv {

QString comparableAddress(const QString &address)
{
    // Local parts are case-sensitive on paper (RFC 5321, 2.4) and on hardly any server; taking two spellings for two
    // people would mail somebody twice.
    return address.trimmed().toLower();
}

bool sameAddress(const QString &a, const QString &b)
{
    return comparableAddress(a) == comparableAddress(b);
}

std::optional<SkipReason> lateCheck(const QString &frozenAddress, const QString &currentAddress)
{
    if (currentAddress.trimmed().isEmpty())
        return SkipReason::NoAddress;
    if (!sameAddress(frozenAddress, currentAddress))
        return SkipReason::AddressChanged;
    if (!EmailAddressRule::normalise(currentAddress))
        return SkipReason::Invalid;
    return {};
}

} // namespace odziv
