/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/contact.h"
#include "customers/customeraccount.h"

namespace odziv {

using SentRecordId = TypedId<struct SentRecordTag>;

/// One line of the sent log, of a campaign of this program or of the system before it. Never changed once written.
struct SentRecord
{
    SentRecordId id;
    qint64 campaignId = 0;
    ContactId contactId;                 ///< may be none
    CustomerAccountId customerAccountId; ///< may be none
    QString channel;                     ///< email, sms, call
    QString address;
    QString status;
    QString reply;
    QDateTime at; ///< UTC

    bool operator==(const SentRecord &) const = default;
};

} // namespace odziv
