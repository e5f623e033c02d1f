/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignapproval.h"
#include "campaigns/launchrules.h"
#include "campaigns/recipientfreezer.h"
#include "campaigns/sendforecast.h"
#include "sendqueue/sender.h"
#include "sendqueue/sendqueuestorage.h"
#include "store/workspace.h"

#include <optional>
#include <vector>

namespace odziv {

/// A placeholder without a default, and how many recipients have nothing for it.
struct MissingValue
{
    QString field; ///< "contact.firstName"
    qint64 recipients = 0;
};

/// What the rules of large mailbox providers, of the law or of good manners have against a launch.
struct PreflightFinding
{
    enum class Severity { Hint, Warning };

    Severity severity = Severity::Warning;
    QString text; ///< what it is and what to do
};

/// What a launch would do and what stands in its way, found out without changing anything.
struct LaunchCheck
{
    /// Recipients whose own file is not in its folder.
    struct MissingFile
    {
        qint64 recipients = 0;
        QString example; ///< the name of one
    };

    std::optional<Error> senderProblem;
    std::optional<Error> messageProblem;
    std::optional<Error> segmentProblem;
    Sender sender;
    std::vector<Sender> otherSenders; ///< in the order of the campaign
    qint64 members = 0;
    QueueCounts counts; ///< as the launch would freeze them
    LaunchRules rules;
    std::optional<QDateTime> dataTime;
    DataAge age = DataAge::Fresh;

    std::vector<MissingValue> missing;   ///< only those that somebody lacks, the most first
    MissingFile missingFile;             ///< they will be skipped
    int links = 0;                       ///< to the web or to an address
    QString listUnsubscribe;             ///< value of that header; empty: the messages have none
    qint64 messageBytes = 0;             ///< of the largest of a few messages
    std::vector<DomainStanding> domains; ///< the largest first, at most 20
    std::vector<PreflightFinding> findings;
    double perSecond = 0; ///< what the forecast counts on
    SendForecast forecast;
    QDateTime forecastStart; ///< UTC; now, or the start that is to come

    QString contentHash; ///< see CampaignApprovals
    std::optional<CampaignApproval> approval;

    /// How many messages would be sent.
    qint64 willBeSent() const { return counts.recipients - counts.of(SendState::Skipped); }
    bool needsApproval() const { return rules.secondPersonAbove && willBeSent() > *rules.secondPersonAbove; }
    /// Approved as it is now.
    bool isApproved() const { return approval && approval->contentHash == contentHash; }
    /// This person approved it, so somebody else has to launch it.
    bool isApprovedBy(const QString &user) const
    {
        return needsApproval() && isApproved() && approval->approvedBy == user;
    }
    bool mayLaunch() const
    {
        return !senderProblem && !messageProblem && !segmentProblem && willBeSent() > 0 && age != DataAge::TooOld
               && (!needsApproval() || isApproved());
    }
};

/// Evaluates the segment and freezes it on a private copy of the queue: the same code and the same counts as the real
/// launch; then looks at the messages. Blocks; for a worker.
LaunchCheck checkLaunch(Workspace &workspace, const Campaign &campaign, const Clock &clock, const FreezeWatch &watch);

/// What is against a launch by the rules of bulk mail; pure. `hasAddress`: the sender's profile has an address to
/// unsubscribe at.
std::vector<PreflightFinding> preflightFindings(const Campaign &campaign, const MessageTemplate &source,
                                                const std::vector<DomainStanding> &domains, const RateLimits &limits,
                                                bool hasAddress);
/// That recipients without their own file will be skipped.
PreflightFinding missingFileFinding(const LaunchCheck::MissingFile &missing);
/// How many links a template has, to the web or to an address.
int linksOf(const MessageTemplate &source);

} // namespace odziv
