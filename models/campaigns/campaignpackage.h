/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "templates/messagetemplate.h"

namespace odziv {

/// A campaign with everything that it is made of, in one file to be handed over: JSON of the format
/// "odziv-campaign-package/1" with the campaign's definition (its schedule, limits, consent class ...), its segment and
/// those that it builds on, its template and those that PDFs are made of, pictures and attachments. No customer is in
/// it: it finds its recipients in the workspace that it comes to.
struct CampaignPackage
{
    Campaign campaign;                ///< attachments with their content
    QList<Segment> segments;          ///< of the library, the campaign's first
    QList<MessageTemplate> templates; ///< the message first

    /// Gathers the package of a campaign. Refused for a segment that builds on a saved result set, which is a list of
    /// people; NotFound for a part that the workspace does not have.
    static Result<CampaignPackage> gather(Connection &connection, const Campaign &campaign);
    QByteArray toJson() const;
    /// Checks everything against the catalog: columns, operators, placeholders. Fails with InvalidInput and the part.
    static Result<CampaignPackage> fromJson(const QByteArray &json, const QString &place);

    /// Puts all parts into the workspace, or none: wants the writer's connection inside a transaction. What is there
    /// already in the same state is used; AlreadyExists names a part of that name that differs. A campaign that would
    /// start by itself waits to be launched by hand, its start kept; a mail server that is not known here becomes the
    /// default one.
    Result<CampaignId> unpack(Connection &connection, const QString &createdBy, const Clock &clock) const;
};

} // namespace odziv
