/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaigncontent.h"

#include "common/translate.h"
#include "templates/finishedtemplate.h"
#include "templates/messagetemplatestorage.h"
#include "templates/senderprofile.h"
#include "templates/templatelint.h"
#include "templates/unsubscribing.h"

#include <QRandomGenerator>

namespace odziv {

namespace {

constexpr int keyWords = 8; // 256 bits

QByteArray newMessageKey()
{
    QByteArray key;
    for (int i = 0; i < keyWords; ++i) {
        const quint32 word = QRandomGenerator::system()->generate();
        for (int shift = 0; shift < 32; shift += 8)
            key.append(static_cast<char>((word >> shift) & 0xff));
    }
    return key;
}

} // namespace

Result<FrozenContent> currentContent(Connection &connection, const Campaign &campaign)
{
    auto messageTemplate = MessageTemplateStorage::read(connection, campaign.templateName);
    if (!messageTemplate)
        return failure(messageTemplate.error());
    auto attachments = CampaignStorage::attachments(connection, campaign.id);
    if (!attachments)
        return failure(attachments.error());
    Result<QByteArray> listUnsubscribe;
    if (Unsubscribing::isAdvertising(*messageTemplate, campaign.legalClass))
        listUnsubscribe = Unsubscribing::header(connection, *messageTemplate);
    if (!listUnsubscribe)
        return failure(listUnsubscribe.error());
    return FrozenContent{finishedTemplate(*messageTemplate),
                         campaign.from,
                         campaign.replyTo,
                         *attachments,
                         *listUnsubscribe,
                         newMessageKey()};
}

Result<FrozenContent> contentToSend(Connection &connection, const Campaign &campaign)
{
    return campaign.isLaunched() ? CampaignStorage::frozenContent(connection, campaign.id)
                                 : currentContent(connection, campaign);
}

Status checkUnsubscribing(Connection &connection, const FrozenContent &content)
{
    const auto profile = SenderProfile::read(connection);
    if (!profile)
        return failure(profile.error());
    const auto finding = lintUnsubscribing(content.messageTemplate, profile->contains(QStringLiteral("unsubscribe")));
    if (finding && finding->severity == LintFinding::Severity::Error)
        return failure(ErrorCode::Refused, finding->text, content.messageTemplate.name);
    return {};
}

Result<CampaignMessage> prepareMessage(const FrozenContent &content, bool test)
{
    MessageTemplate source = content.messageTemplate;
    MessageEnvelope envelope{content.from, content.replyTo, content.attachments, {}};
    if (!content.listUnsubscribe.isEmpty())
        envelope.extraHeaders.append({Unsubscribing::headerName, content.listUnsubscribe});
    if (test) {
        source.subject.prepend(tr("[Test] "));
        envelope.extraHeaders.append({QByteArrayLiteral("X-Odziv-Test"), QByteArrayLiteral("yes")});
    }
    auto composer = MessageComposer::prepare(source, envelope);
    if (!composer)
        return failure(composer.error());
    return CampaignMessage{*composer, content.from.address, content.messageKey};
}

} // namespace odziv
