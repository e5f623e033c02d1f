/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignstorage.h"
#include "channels/recipientmessages.h"

namespace odziv {

/// What a campaign would send if it were launched now: the template of the library, its own attachments, and a new
/// message key.
Result<FrozenContent> currentContent(Connection &connection, const Campaign &campaign);
/// What a campaign sends: as it was frozen, or for a draft what would be.
Result<FrozenContent> contentToSend(Connection &connection, const Campaign &campaign);

/// Whether a template that says to be advertising lets its readers out; fails with Refused when it does not.
Status checkUnsubscribing(Connection &connection, const FrozenContent &content);

/// Prepares the messages of a campaign; fails with what is wrong with template, headers or files.
/// `test` marks them as test messages, for the reader and for programs.
Result<CampaignMessage> prepareMessage(const FrozenContent &content, bool test = false);

} // namespace odziv
