/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

namespace odziv {

/// A mailbox as a header shows it: a display name, which may be empty, and an address.
struct Mailbox
{
    QString name;
    QString address;
};

/// The address as it goes on the wire (RFC 5321 4.1.2, RFC 5322 3.4.1): the domain in its ASCII form (RFC 5891).
/// Fails with InvalidInput for anything that is not one address, and for letters outside ASCII before the @, which
/// only few servers accept (RFC 6531).
Result<QByteArray> encodedAddress(const QString &address);

/// Reads one mailbox as people type it: `a@b.example`, `Name <a@b.example>` or `"Name, Title" <a@b.example>`.
Result<Mailbox> parseMailbox(const QString &text);

} // namespace odziv
