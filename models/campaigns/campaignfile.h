/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "common/result.h"

#include <QJsonObject>
#include <QTimeZone>

namespace odziv {

/// The format of campaign files; a file of another version is refused by name.
inline constexpr char campaignFormat[] = "odziv-campaign/1";

/// Campaign files. Reading is strict: an unknown key, a wrong type or value fails with InvalidInput, the file and the
/// key, so that a misspelt limit or class cannot pass unseen.
///
/// format, name, segment, template and sender.address are needed; everything else has a default (manual, e-mail,
/// one per address, class marketing: the strictest, missed starts are asked about, no limits). "senderName" chooses
/// an SMTP sender other than "default"; "senders" names several with their
/// weights, the first one first, and stands above it. "segment" is a file beside the campaign file if there is one of
/// that name, else the name of a segment of the library. A start without an offset is in `zone`.
namespace CampaignFile {

/// Reads the file with the content of its attachments, whose paths are relative to it.
Result<Campaign> read(const QString &path, const QTimeZone &zone);
/// A definition as the workspace keeps it (definition()); attachments come with their names only.
Result<Campaign> fromDefinition(const QJsonObject &definition);
/// What the workspace keeps of a campaign: its file with the segment's definition in the place of a segment file,
/// attachments by name, and the start in UTC.
QJsonObject definition(const Campaign &campaign);

} // namespace CampaignFile

} // namespace odziv
