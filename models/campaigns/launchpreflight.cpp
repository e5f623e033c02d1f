/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/translate.h"
#include "launchcheck.h"

#include "templates/templatelint.h"
#include "templates/unsubscribing.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace odziv {

namespace {

using Severity = PreflightFinding::Severity;

/// From so many messages a day to its mailboxes on a large provider treats a sender as a bulk sender (Google,
/// "Email sender guidelines", answer 81126; Microsoft, "Outlook's requirements for high-volume senders", 2025; Yahoo,
/// "Sender best practices", names no number and asks for the same).
constexpr qint64 bulkMessages = 5000;

struct Provider
{
    const char *name;
    std::vector<const char *> domains;
};

const std::array<Provider, 3> &providers()
{
    static const std::array<Provider, 3> all{
        {{"Gmail", {"gmail.com", "googlemail.com"}},
         {"Outlook.com", {"outlook.com", "hotmail.com", "live.com", "msn.com"}},
         {"Yahoo", {"yahoo.com", "yahoo.de", "yahoo.fr", "yahoo.co.uk", "ymail.com", "aol.com"}}}};
    return all;
}

bool isOf(const Provider &provider, const QString &domain)
{
    return std::any_of(provider.domains.cbegin(), provider.domains.cend(),
                       [&](const char *known) { return domain == QLatin1String(known); });
}

QString domainOf(const QString &address)
{
    return address.mid(address.lastIndexOf(u'@') + 1).toLower();
}

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(href\s*=\s*["']?\s*(https?:|mailto:|\{\{))"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

void checkProviders(const Campaign &campaign, const std::vector<DomainStanding> &domains, const RateLimits &limits,
                    std::vector<PreflightFinding> &findings)
{
    for (const Provider &provider : providers()) {
        qint64 messages = 0;
        for (const DomainStanding &standing : domains) {
            if (isOf(provider, standing.domain))
                messages += standing.waiting;
        }
        if (messages <= bulkMessages)
            continue;
        findings.push_back(
            {Severity::Warning,
             tr("%1 messages go to %2. From %3 a day on it wants SPF, DKIM and DMARC for %4, one-click unsubscribing of"
                " advertising, and complaints below 0.3 percent. Have the mail server's administrator confirm them.")
                 .arg(QLocale().toString(messages), QLatin1String(provider.name), QLocale().toString(bulkMessages),
                      domainOf(campaign.from.address))});
        if (!limits.perDomainPerMinute && !limits.perDay && !limits.perHour)
            findings.push_back({Severity::Warning, tr("There is no limit for one domain: so many messages at once look"
                                                      " like spam to %1. Set one in the form.")
                                                       .arg(QLatin1String(provider.name))});
    }
}

void checkFrom(const Campaign &campaign, std::vector<PreflightFinding> &findings)
{
    const QString domain = domainOf(campaign.from.address);
    for (const Provider &provider : providers()) {
        if (isOf(provider, domain))
            findings.push_back({Severity::Warning,
                                tr("The sender's address is of %1: mail in its name from another server fails its DMARC"
                                   " check. Use an address of your own domain.")
                                    .arg(QLatin1String(provider.name))});
    }
    static const QRegularExpression noReply(QStringLiteral("^(no|do-?not)[-_.]?reply"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (campaign.from.address.contains(noReply) && campaign.replyTo.isEmpty())
        findings.push_back(
            {Severity::Hint, tr("Answers go to %1, which looks as if nobody reads it.").arg(campaign.from.address)});
}

} // namespace

std::vector<PreflightFinding> preflightFindings(const Campaign &campaign, const MessageTemplate &source,
                                                const std::vector<DomainStanding> &domains, const RateLimits &limits,
                                                bool hasAddress)
{
    std::vector<PreflightFinding> findings;
    checkProviders(campaign, domains, limits, findings);
    checkFrom(campaign, findings);
    if (mustOfferUnsubscribing(campaign.legalClass) && !Unsubscribing::isOffered(source, hasAddress))
        findings.push_back({Severity::Warning, tr("It is advertising, but the message says nowhere how to unsubscribe."
                                                  " The law and the large providers want it.")});
    if (Unsubscribing::isAdvertising(source, campaign.legalClass) && !hasAddress)
        findings.push_back({Severity::Warning, tr("The messages go without the header List-Unsubscribe, from which mail"
                                                  " programs make a button to unsubscribe: the sender's profile has no"
                                                  " address to unsubscribe at. Enter one on the page Templates.")});
    if (source.legalClass && *source.legalClass != campaign.legalClass)
        findings.push_back(
            {Severity::Warning, tr("The template is written as \"%1\", the campaign is sent as \"%2\":"
                                   " whose consent is asked depends on it.")
                                    .arg(legalClassText(*source.legalClass), legalClassText(campaign.legalClass))});
    int warnings = 0;
    const auto lint = lintTemplate(source);
    for (const LintFinding &finding : lint)
        warnings += finding.severity == LintFinding::Severity::Warning;
    if (warnings > 0)
        findings.push_back(
            {Severity::Hint, tr("The page Templates warns about %n thing(s) in the template.", nullptr, warnings)});
    return findings;
}

PreflightFinding missingFileFinding(const LaunchCheck::MissingFile &missing)
{
    return {
        Severity::Warning,
        tr("%n recipient(s) will be skipped: the file of their own is not in its folder, for example %1. Put the files"
           " there, or take the attachment out of the template.",
           nullptr, static_cast<int>(missing.recipients))
            .arg(missing.example)};
}

int linksOf(const MessageTemplate &source)
{
    int links = 0;
    auto found = linkPattern().globalMatch(source.html);
    while (found.hasNext()) {
        found.next();
        ++links;
    }
    if (source.html.isEmpty())
        links = static_cast<int>(source.text.count(QStringLiteral("://")));
    return links;
}

} // namespace odziv
