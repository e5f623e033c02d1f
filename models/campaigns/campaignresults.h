/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QString>

namespace odziv {

/// What is told about a campaign's recipients outside of the program.
namespace CampaignResults {

/// {"campaign","recipients","queued","leased","dotSent","accepted","deferred","rejected","inDoubt","skipped":{reason:n},
/// "removedSinceLaunch":{reason:n}}; the last only when somebody was: it is part of what was skipped.
QJsonObject statusObject(const QString &campaign, const QueueCounts &counts);
/// The same in lines for people.
QString statusText(const QString &campaign, const QueueCounts &counts);

/// Writes one line for each recipient into the CSV file `path`, with the header
/// recipientId,address,state,attempts,lastReply,messageId,at. Instants are ISO 8601, UTC; the last reply of a skipped
/// recipient is the reason; texts that a spreadsheet would take for a formula begin with an apostrophe. The file
/// appears only when it is complete. Answers the number of recipients.
Result<qint64> write(Connection &connection, CampaignId campaign, const QString &path);

} // namespace CampaignResults

} // namespace odziv
