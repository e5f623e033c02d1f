/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "unsubscribing.h"

#include "common/translate.h"
#include "mime/mailbox.h"
#include "templates/messagecomposer.h"
#include "templates/senderprofile.h"
#include "templates/startertemplates.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace odziv::Unsubscribing {

namespace {

/// What is sent of the template that its author wrote himself.
const QString &bodyOf(const MessageTemplate &source)
{
    return source.kind == MessageTemplate::Kind::Html ? source.html : source.text;
}

QString languageOf(const QString &html, const QString &otherwise)
{
    static const QRegularExpression named(QStringLiteral("<html[^>]*\\blang\\s*=\\s*[\"']?([A-Za-z]{2})"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString language = named.match(html).captured(1).toLower();
    if (StarterTemplates::languages().contains(language))
        return language;
    return StarterTemplates::languages().contains(otherwise) ? otherwise : QStringLiteral("en");
}

} // namespace

bool isOffered(const MessageTemplate &source, bool hasAddress)
{
    static const QRegularExpression words(
        QStringLiteral("unsubscri|odjav|opt-?out|abmeld|abbestell|odhl[aá]s|list-unsubscribe"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression withAddress(
        QStringLiteral("\\{\\{#\\s*sender\\.unsubscribe\\s*\\}\\}.*?\\{\\{/\\s*sender\\.unsubscribe\\s*\\}\\}"),
        QRegularExpression::DotMatchesEverythingOption);
    QString body = bodyOf(source);
    if (!hasAddress)
        body.remove(withAddress);
    return body.contains(words);
}

bool usesAddress(const MessageTemplate &source)
{
    return bodyOf(source).contains(QStringLiteral("sender.unsubscribe"));
}

QString footer(const MessageTemplate &source, LegalClass legalClass, const QString &language)
{
    const QJsonObject words = StarterTemplates::footerWords(languageOf(source.html, language));
    const auto word = [&](const QString &key) { return words.value(key).toString(); };
    const QString why = word(legalClassName(legalClass));
    const QString action = word(QStringLiteral("unsubscribe"));
    if (source.kind == MessageTemplate::Kind::Standard)
        return QStringLiteral("{{#sender.unsubscribe}}\n-- \n%1 %2: {{sender.unsubscribe}}\n{{/sender.unsubscribe}}")
            .arg(why, action);
    const QString sentence = QStringLiteral("%1 <a href=\"mailto:{{sender.unsubscribe}}?subject=%2\""
                                            " style=\"color:#1f6fb5;\">%3</a>")
                                 .arg(why, word(QStringLiteral("unsubscribeSubject")), action);
    if (source.view == MessageTemplate::View::Blocks)
        return QStringLiteral("<mj-section background-color=\"#ffffff\"><mj-column><mj-text font-size=\"13px\""
                              " color=\"#5a6472\">{{#sender.unsubscribe}}%1{{/sender.unsubscribe}}</mj-text>"
                              "</mj-column></mj-section>")
            .arg(sentence);
    // A table of its own, so that it reads well below whatever stands before it.
    return QStringLiteral(
               "{{#sender.unsubscribe}}<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\">"
               "<tr><td align=\"center\" style=\"padding:16px 12px;background-color:#ffffff;"
               "font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:19px;color:#5a6472;\">")
           + sentence + QStringLiteral("</td></tr></table>{{/sender.unsubscribe}}");
}

QString withFooter(const QString &body, const QString &footer)
{
    static const QRegularExpression end(QStringLiteral("</(mj-)?body\\s*>"), QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = body.lastIndexOf(end);
    if (at >= 0)
        return body.first(at) + footer + QLatin1Char('\n') + body.sliced(at);
    const bool needsLine = !body.isEmpty() && !body.endsWith(QLatin1Char('\n'));
    return body + (needsLine ? QStringLiteral("\n") : QString()) + footer + QLatin1Char('\n');
}

QString withoutFooter(const QString &body, const QString &footer)
{
    QString made = body;
    const QString line = footer + QLatin1Char('\n');
    if (const qsizetype at = made.lastIndexOf(line); at >= 0)
        made.remove(at, line.size());
    return made;
}

bool isAdvertising(const MessageTemplate &source)
{
    return source.legalClass && mustOfferUnsubscribing(*source.legalClass);
}

bool isAdvertising(const MessageTemplate &source, LegalClass sentAs)
{
    return mustOfferUnsubscribing(sentAs) || isAdvertising(source);
}

/// Everything that a URL of this kind does not take literally goes encoded (RFC 6068, 2), so that no address can end
/// the angle brackets or begin another field.
Result<QByteArray> header(const MessageTemplate &source, const QString &address)
{
    const auto encoded = encodedAddress(address.trimmed());
    if (!encoded) {
        Error error = encoded.error();
        error.place = tr("the sender's profile, address to unsubscribe at");
        return failure(error);
    }
    const QString subject = StarterTemplates::footerWords(languageOf(source.html, QStringLiteral("en")))
                                .value(QStringLiteral("unsubscribeSubject"))
                                .toString();
    return QByteArray("<mailto:" + QUrl::toPercentEncoding(QString::fromLatin1(*encoded), "@")
                      + "?subject=" + QUrl::toPercentEncoding(subject) + '>');
}

Result<QByteArray> header(Connection &connection, const MessageTemplate &source)
{
    const auto profile = SenderProfile::read(connection);
    if (!profile)
        return failure(profile.error());
    const QString address = profile->value(QStringLiteral("unsubscribe")).toString();
    return address.isEmpty() ? Result<QByteArray>(QByteArray()) : header(source, address);
}

Status addHeader(Connection &connection, const MessageTemplate &source, MessageEnvelope &envelope)
{
    if (!isAdvertising(source))
        return {};
    const auto value = header(connection, source);
    if (!value)
        return failure(value.error());
    if (!value->isEmpty())
        envelope.extraHeaders.append({headerName, *value});
    return {};
}

} // namespace odziv::Unsubscribing
