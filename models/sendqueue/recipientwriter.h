/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"
#include "store/connection.h"

#include <memory>
#include <optional>

namespace odziv {

/// One recipient to be frozen. Ids are 0 where there is none.
struct NewRecipient
{
    qint64 memberId = 0;
    qint64 contactId = 0;
    qint64 customerId = 0;
    qint64 customerAccountId = 0;
    QString address;
    std::optional<SkipReason> skip; ///< no value: queued
};

/// Freezes the recipients of a campaign: writes each with its queue entry, fast. Lives inside one transaction of
/// the writer (or on a shadowed connection), in its thread.
class RecipientWriter
{
public:
    static Result<RecipientWriter> prepare(Connection &connection, CampaignId campaign, qint64 now);
    RecipientWriter(RecipientWriter &&) noexcept;
    RecipientWriter &operator=(RecipientWriter &&) noexcept;
    ~RecipientWriter();

    Result<RecipientId> add(const NewRecipient &recipient);
    /// Adds an account to what the recipient's message repeats over; one that is there already changes nothing.
    Status addAccount(RecipientId recipient, qint64 customerAccountId);

private:
    class Private;
    explicit RecipientWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace odziv
