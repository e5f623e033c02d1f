/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "messagecomposer.h"

#include "common/translate.h"
#include "mime/mailheader.h"
#include "mime/mimelayout.h"
#include "templates/inlinedata.h"
#include "templates/personalfiles.h"
#include "templates/pictures.h"

#include <algorithm>

namespace odziv {

namespace {

MimeFile toMimeFile(const MessageFile &file)
{
    return {file.contentId, file.fileName, file.contentType, file.data};
}

QList<MimeFile> toMimeFiles(const QList<MessageFile> &files)
{
    QList<MimeFile> converted;
    for (const MessageFile &file : files)
        converted << toMimeFile(file);
    return converted;
}

/// Headers that the composer writes itself (and Bcc, which would be shown to everybody).
bool isOwnHeader(const QByteArray &name)
{
    static const QList<QByteArray> names = {"from", "to",         "cc",           "bcc",    "reply-to",   "subject",
                                            "date", "message-id", "mime-version", "sender", "return-path"};
    return names.contains(name.toLower()) || name.toLower().startsWith("content-");
}

Result<QByteArray> sharedHeaders(const MessageEnvelope &envelope)
{
    QByteArray headers;
    const auto append = [&](const Result<QByteArray> &header) {
        if (header)
            headers += *header;
        return header.has_value();
    };
    const auto from = MailHeader::mailbox("From", {envelope.from.name.simplified(), envelope.from.address});
    if (!append(from))
        return from;
    if (!envelope.replyTo.isEmpty()) {
        const auto mailbox = parseMailbox(envelope.replyTo);
        if (!mailbox)
            return failure(mailbox.error());
        const auto replyTo = MailHeader::mailbox("Reply-To", *mailbox);
        if (!append(replyTo))
            return replyTo;
    }
    for (const auto &[name, value] : envelope.extraHeaders) {
        if (isOwnHeader(name))
            return failure(ErrorCode::InvalidInput,
                           tr("The header %1 is written by the program itself.").arg(QString::fromLatin1(name)));
        const auto extra = MailHeader::verbatim(name, value);
        if (!append(extra))
            return extra;
    }
    headers += "MIME-Version: 1.0\r\n";
    return headers;
}

bool isMessageId(QByteArrayView id)
{
    return id.size() <= 900 && id.count('@') == 1
           && std::all_of(id.cbegin(), id.cend(), [](char c) { return c > 32 && c < 127 && c != '<' && c != '>'; });
}

} // namespace

class MessageComposer::Private
{
public:
    CompiledTemplate compiled;
    PersonalFiles personal;
    MimeLayout layout;
    QByteArray headers;
};

Result<MessageComposer> MessageComposer::prepare(const MessageTemplate &written, const MessageEnvelope &envelope)
{
    const MessageTemplate source = withInlineDataAsPictures(written);
    auto prepared = std::make_shared<Private>();
    auto compiled = CompiledTemplate::compile(source);
    if (!compiled)
        return failure(compiled.error());
    prepared->compiled = std::move(*compiled);
    if (auto complete = checkPictures(source); !complete)
        return failure(complete.error());
    auto personal = PersonalFiles::compile(source.personalFiles);
    if (!personal)
        return failure(personal.error());
    prepared->personal = std::move(*personal);
    auto headers = sharedHeaders(envelope);
    if (!headers)
        return failure(headers.error());
    prepared->headers = std::move(*headers);
    const bool html = source.kind == MessageTemplate::Kind::Html;
    QList<MimeFile> attachments = toMimeFiles(source.attachments) + toMimeFiles(envelope.attachments);
    if (!html)
        attachments = toMimeFiles(source.images) + attachments;
    auto layout = MimeLayout::prepare(html, html ? toMimeFiles(source.images) : QList<MimeFile>(), attachments,
                                      prepared->personal.isEmpty() ? MimeLayout::PersonalFiles::None
                                                                   : MimeLayout::PersonalFiles::Some);
    if (!layout)
        return failure(layout.error());
    prepared->layout = std::move(*layout);
    MessageComposer composer;
    composer.d = std::move(prepared);
    return composer;
}

QStringList MessageComposer::fieldsWithoutDefault() const
{
    return d->compiled.fieldsWithoutDefault();
}

QStringList MessageComposer::usedFields() const
{
    QStringList fields = d->compiled.usedFields();
    for (const QString &field : d->personal.usedFields()) {
        if (!fields.contains(field))
            fields << field;
    }
    return fields;
}

qsizetype MessageComposer::sharedSize() const
{
    return d->layout.rest().size();
}

Result<ComposedMessage> MessageComposer::compose(const MergeData &data, const Mailbox &to, const QByteArray &messageId,
                                                 const QDateTime &date) const
{
    if (!isMessageId(messageId))
        return failure(ErrorCode::InvalidInput, tr("The Message-ID is not one word with an @."));
    const auto recipient = MailHeader::mailbox("To", {MailHeader::withoutControlCharacters(to.name), to.address});
    if (!recipient)
        return failure(recipient.error());
    const RenderedParts parts = d->compiled.renderParts(data);
    const auto subject = MailHeader::text("Subject", parts.subject);
    if (!subject)
        return failure(subject.error());
    ComposedMessage message;
    message.own.reserve(d->headers.size() + subject->size() + recipient->size() + messageId.size() + 100);
    message.own += MailHeader::date(date);
    message.own += *recipient;
    message.own += *subject;
    message.own += "Message-ID: <";
    message.own += messageId;
    message.own += ">\r\n";
    message.own += d->headers;
    d->layout.appendTexts(message.own, {parts.text, parts.knownText}, {parts.html, parts.knownHtml});
    if (d->personal.isEmpty()) {
        message.shared = d->layout.rest();
        return message;
    }
    const auto files = d->personal.read(data);
    if (!files)
        return failure(files.error());
    const auto rest = d->layout.restWith(toMimeFiles(*files));
    if (!rest)
        return failure(rest.error());
    message.own += *rest;
    return message;
}

} // namespace odziv
