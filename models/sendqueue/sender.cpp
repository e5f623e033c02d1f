/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sender.h"

#include "common/translate.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrl>

#include <array>
#include <cmath>
#include <utility>

namespace odziv {

namespace {

using Security = SmtpServer::Security;

constexpr int mostPerPeriod = 100'000'000;
constexpr int longestName = 100;
constexpr int longestHost = 253;

constexpr std::array<std::pair<Security, QLatin1String>, 3> securityNames{{
    {Security::ImplicitTls, QLatin1String("implicit-tls")},
    {Security::StartTls, QLatin1String("starttls")},
    {Security::None, QLatin1String("none")},
}};

quint16 usualPort(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return 465;
    case Security::StartTls:
        return 587;
    case Security::None:
        break;
    }
    return 25;
}

QString securityName(Security security)
{
    for (const auto &[value, name] : securityNames) {
        if (value == security)
            return name;
    }
    return {};
}

bool hasControlCharacters(const QString &text)
{
    for (const QChar character : text) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            return true;
    }
    return false;
}

bool isHost(const QString &host)
{
    if (QHostAddress address; address.setAddress(host))
        return true;
    if (host.size() > longestHost)
        return false;
    const QByteArray ascii = QUrl::toAce(host);
    if (ascii.isEmpty() || ascii.startsWith('.') || ascii.startsWith('-'))
        return false;
    for (const char c : ascii) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
                          || c == '.' || c == '_';
        if (!fits)
            return false;
    }
    return true;
}

/// SHA-256 in hexadecimal digits, with or without colons.
bool isFingerprint(QString text)
{
    text.remove(u':');
    if (text.size() != 64)
        return false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (!((u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F')))
            return false;
    }
    return true;
}

/// A name that a shell can set: letters, digits and underscores, no digit first.
bool isVariableName(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool letter = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
        if (!letter && (i == 0 || c < u'0' || c > u'9'))
            return false;
    }
    return true;
}

QString lineOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    return tr("line %1").arg(before.count('\n') + 1);
}

/// Takes the values of a sender file out of its object one by one, remembers the first thing that is wrong, and
/// finds what nobody asked for.
class SenderReader
{
public:
    SenderReader(QJsonObject object, QString place)
        : m_object(std::move(object))
        , m_place(std::move(place))
    {}

    QString text(const QString &key, const QString &fallback = {})
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull())
            return fallback;
        if (!value.isString()) {
            complain(tr("\"%1\" must be a text or null").arg(key));
            return fallback;
        }
        const QString text = value.toString();
        if (hasControlCharacters(text))
            complain(tr("\"%1\" contains a line break or another control character; remove it").arg(key));
        return text;
    }

    std::optional<QJsonObject> object(const QString &key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull())
            return {};
        if (!value.isObject())
            complain(tr("\"%1\" must be an object or null").arg(key));
        return value.toObject();
    }

    std::optional<int> number(const QString &key, int least, int most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull())
            return {};
        const double number = value.toDouble(std::nan(""));
        if (std::isnan(number) || number != std::floor(number) || number < least || number > most) {
            complain(tr("\"%1\" must be a whole number from %2 to %3").arg(key).arg(least).arg(most));
            return {};
        }
        return static_cast<int>(number);
    }

    void complain(const QString &text, ErrorCode code = ErrorCode::InvalidInput)
    {
        if (!m_error)
            m_error = Error{code, text, m_place, {}};
    }
    void complain(const Error &error) { complain(error.text, error.code); }
    const QString &place() const { return m_place; }

    /// The first complaint; or an unknown key, which is a mistake that would otherwise go unseen.
    std::optional<Error> error()
    {
        if (!m_error && !m_object.isEmpty())
            complain(tr("\"%1\" is not a setting of a sender").arg(m_object.keys().constFirst()));
        return m_error;
    }

private:
    QJsonValue take(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        m_object.remove(key);
        return value;
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

void readSecurity(SenderReader &reader, Sender &sender)
{
    const QString name = reader.text(QStringLiteral("security"), securityName(Security::ImplicitTls));
    for (const auto &[value, known] : securityNames) {
        if (name == known) {
            sender.security = value;
            return;
        }
    }
    reader.complain(tr("\"security\" is \"%1\"; use implicit-tls, starttls or none").arg(name));
}

void readIdentity(SenderReader &reader, Sender &sender)
{
    sender.name = reader.text(QStringLiteral("name"), sender.name).trimmed();
    if (sender.name.isEmpty() || sender.name.size() > longestName)
        reader.complain(tr("\"name\" must have 1 to %1 characters").arg(longestName));
    sender.host = reader.text(QStringLiteral("host")).trimmed();
    if (sender.host.isEmpty())
        reader.complain(tr("\"host\" is missing; name the SMTP server"));
    else if (!isHost(sender.host))
        reader.complain(tr("\"host\" is \"%1\", which is neither a host name nor an address").arg(sender.host));
    readSecurity(reader, sender);
    sender.port
        = static_cast<quint16>(reader.number(QStringLiteral("port"), 1, 65535).value_or(usualPort(sender.security)));
    sender.user = reader.text(QStringLiteral("user"));
    if (sender.security == Security::None && !isLoopbackHost(sender.host))
        reader.complain(tr("\"security\" may be none only for this machine itself (127.0.0.1, ::1 or localhost); "
                           "use implicit-tls or starttls"),
                        ErrorCode::Refused);
}

void readTrust(SenderReader &reader, Sender &sender)
{
    sender.passwordVariable = reader.text(QStringLiteral("passwordVariable"));
    if (!isVariableName(sender.passwordVariable))
        reader.complain(tr("\"passwordVariable\" must be the name of an environment variable"));
    sender.helloName = reader.text(QStringLiteral("helloName"));
    sender.caFile = reader.text(QStringLiteral("caFile"));
    sender.certificateFingerprint = reader.text(QStringLiteral("certificateFingerprint"));
    if (!sender.certificateFingerprint.isEmpty() && !isFingerprint(sender.certificateFingerprint))
        reader.complain(tr("\"certificateFingerprint\" must be a SHA-256 fingerprint: 64 hexadecimal digits"));
}

void readOAuth(SenderReader &reader, Sender &sender)
{
    const auto object = reader.object(QStringLiteral("oauth"));
    if (!object)
        return;
    SenderReader fields(*object, reader.place());
    OAuthProvider provider;
    provider.authorizationEndpoint = fields.text(QStringLiteral("authorizationEndpoint")).trimmed();
    provider.tokenEndpoint = fields.text(QStringLiteral("tokenEndpoint")).trimmed();
    provider.deviceEndpoint = fields.text(QStringLiteral("deviceEndpoint")).trimmed();
    provider.clientId = fields.text(QStringLiteral("clientId")).trimmed();
    provider.scope = fields.text(QStringLiteral("scope")).simplified();
    if (const auto error = fields.error())
        reader.complain(*error);
    else if (const auto checked = provider.check(); !checked)
        reader.complain(checked.error());
    if (sender.user.isEmpty())
        reader.complain(tr("\"user\" is missing; a sign-in with a provider needs the account's e-mail address"));
    if (sender.security == Security::None)
        reader.complain(tr("\"security\" may not be none with \"oauth\": an access token travels only through TLS"),
                        ErrorCode::Refused);
    sender.oauth = provider;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue objectOrNull(const std::optional<OAuthProvider> &provider)
{
    if (!provider)
        return {};
    return QJsonObject{{QStringLiteral("authorizationEndpoint"), provider->authorizationEndpoint},
                       {QStringLiteral("tokenEndpoint"), provider->tokenEndpoint},
                       {QStringLiteral("deviceEndpoint"), textOrNull(provider->deviceEndpoint)},
                       {QStringLiteral("clientId"), provider->clientId},
                       {QStringLiteral("scope"), provider->scope}};
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

Result<Sender> Sender::fromJson(const QByteArray &json, const QString &place)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput,
                       tr("this is not JSON (%1): %2").arg(lineOf(json, parseError.offset), parseError.errorString()),
                       place);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, tr("a sender file holds one JSON object, { ... }"), place);

    SenderReader reader(document.object(), place);
    Sender sender;
    readIdentity(reader, sender);
    readOAuth(reader, sender);
    sender.connections = reader.number(QStringLiteral("connections"), 1, mostConnections).value_or(sender.connections);
    sender.messagesPerConnection = reader.number(QStringLiteral("messagesPerConnection"), 1, mostPerPeriod)
                                       .value_or(sender.messagesPerConnection);
    sender.depth = reader.number(QStringLiteral("depth"), 1, mostDepth).value_or(sender.depth);
    sender.perMinute = reader.number(QStringLiteral("perMinute"), 1, mostPerPeriod);
    sender.perHour = reader.number(QStringLiteral("perHour"), 1, mostPerPeriod);
    sender.perDay = reader.number(QStringLiteral("perDay"), 1, mostPerPeriod);
    sender.perDomainPerMinute = reader.number(QStringLiteral("perDomainPerMinute"), 1, mostPerPeriod);
    readTrust(reader, sender);
    if (auto error = reader.error())
        return failure(*error);
    return sender;
}

QJsonObject Sender::toJson() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("host"), host},
            {QStringLiteral("port"), port},
            {QStringLiteral("security"), securityName(security)},
            {QStringLiteral("user"), textOrNull(user)},
            {QStringLiteral("oauth"), objectOrNull(oauth)},
            {QStringLiteral("connections"), connections},
            {QStringLiteral("messagesPerConnection"), messagesPerConnection},
            {QStringLiteral("depth"), depth},
            {QStringLiteral("perMinute"), numberOrNull(perMinute)},
            {QStringLiteral("perHour"), numberOrNull(perHour)},
            {QStringLiteral("perDay"), numberOrNull(perDay)},
            {QStringLiteral("perDomainPerMinute"), numberOrNull(perDomainPerMinute)},
            {QStringLiteral("passwordVariable"), textOrNull(passwordVariable)},
            {QStringLiteral("helloName"), textOrNull(helloName)},
            {QStringLiteral("caFile"), textOrNull(caFile)},
            {QStringLiteral("certificateFingerprint"), textOrNull(certificateFingerprint)}};
}

QString Sender::secretKey() const
{
    const QString kind = oauth ? QStringLiteral("oauth") : QStringLiteral("smtp");
    return QStringLiteral("%1:%2@%3:%4").arg(kind, user, host.toLower()).arg(port);
}

SmtpServer Sender::server(const QString &secret) const
{
    SmtpServer server;
    server.host = host;
    server.port = port;
    server.security = security;
    server.user = user;
    server.withToken = oauth.has_value();
    if (!oauth)
        server.password = secret;
    server.depth = depth;
    server.helloName = helloName;
    server.extraCaFile = caFile;
    server.pinnedFingerprint = certificateFingerprint;
    return server;
}

RateLimits limitsOf(const Sender &sender)
{
    return {sender.perMinute, sender.perHour, sender.perDay, sender.perDomainPerMinute};
}

} // namespace odziv
