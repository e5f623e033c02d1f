/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/sentrecord.h"
#include "store/connection.h"

#include <QList>

namespace odziv {

/// Reads the sent log for the customer's side: who got what, and when. Whoever sends writes it.
namespace SentRecordStorage {

/// What was sent to a contact, the newest first, at most `most` rows.
Result<QList<SentRecord>> listOfContact(Connection &connection, ContactId contact, qint64 most = 500);
/// What was sent because of an account, the newest first, at most `most` rows.
Result<QList<SentRecord>> listOfAccount(Connection &connection, CustomerAccountId account, qint64 most = 500);

} // namespace SentRecordStorage

} // namespace odziv
