/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "accesstokens.h"

#include "common/logging.h"
#include "sendqueue/senderpassword.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace odziv {

namespace {

/// A login and the way to it take their time.
constexpr qint64 mostSecondsEarlier = 120;

} // namespace

/// Who waits for a token, in whatever thread. Its signal finds nobody when that one is gone.
class TokenAsker final : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void answered(const std::shared_ptr<const Result<QString>> &token);
};

AccessTokens::AccessTokens(SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_clock(clock)
{}

AccessTokens::~AccessTokens() = default;

AccessTokenSource AccessTokens::sourceFor(const Sender &sender)
{
    if (!sender.oauth)
        return {};
    return [this, sender](const QString &refused, QObject *context, SecretStore::Read done) {
        auto *asker = new TokenAsker;
        connect(asker, &TokenAsker::answered, context,
                [done = std::move(done)](const std::shared_ptr<const Result<QString>> &token) { done(*token); });
        asker->moveToThread(thread());
        QMetaObject::invokeMethod(
            this, [this, sender, refused, asker] { serve(sender, refused, asker); }, Qt::QueuedConnection);
    };
}

void AccessTokens::serve(const Sender &sender, const QString &refused, TokenAsker *asker)
{
    asker->setParent(this);
    const QString key = sender.secretKey();
    Account &account = m_accounts[key];
    const bool alreadyAsked = !account.askers.isEmpty();
    account.askers << asker;
    if (alreadyAsked)
        return;
    if (!account.token.isEmpty() && account.token != refused && m_clock.nowUtc() < account.renewAt)
        answer(key, account.token);
    else if (!account.grant.refreshToken.isEmpty())
        renew(sender, account.grant);
    else
        readGrant(sender);
}

void AccessTokens::readGrant(const Sender &sender)
{
    readSenderPassword(sender, m_secrets, this, [this, sender](const Result<QString> &secret) {
        if (secret)
            renew(sender, OAuthGrant::fromSecret(*secret));
        else
            answer(sender.secretKey(), secret);
    });
}

/// RFC 6749 section 6.
void AccessTokens::renew(const Sender &sender, const OAuthGrant &grant)
{
    QUrlQuery form = OAuthRequest::formFor(*sender.oauth, grant.clientSecret);
    OAuthRequest::add(form, QStringLiteral("grant_type"), QStringLiteral("refresh_token"));
    OAuthRequest::add(form, QStringLiteral("refresh_token"), grant.refreshToken);
    if (!sender.oauth->scope.isEmpty())
        OAuthRequest::add(form, QStringLiteral("scope"), sender.oauth->scope);
    OAuthRequest::post(m_network, QUrl(sender.oauth->tokenEndpoint), form, this,
                       [this, sender, grant](const Result<QJsonObject> &given) { take(sender, grant, given); });
}

void AccessTokens::take(const Sender &sender, const OAuthGrant &grant, const Result<QJsonObject> &answered)
{
    const QString key = sender.secretKey();
    const auto tokens = answered ? OAuthTokens::fromAnswer(*answered) : Result<OAuthTokens>(failure(answered.error()));
    Account &account = m_accounts[key];
    account.token.clear();
    if (!tokens) {
        account.grant = {}; // somebody may sign in again meanwhile
        const Error &cause = tokens.error();
        qCWarning(lcSendQueue) << "no access token for the sender" << sender.name << cause.detail;
        if (cause.code == ErrorCode::Refused)
            answer(key, failure(cause.code, tr("the provider no longer accepts the sign-in of the sender \"%1\" (%2); "
                                               "sign in again in its settings")
                                                .arg(sender.name, cause.text)));
        else
            answer(key, failure(cause));
        return;
    }
    const qint64 earlier = std::min(mostSecondsEarlier, tokens->secondsLeft / 5);
    account.token = tokens->accessToken;
    account.renewAt = m_clock.nowUtc().addSecs(tokens->secondsLeft - earlier);
    if (!tokens->refreshToken.isEmpty() && tokens->refreshToken != grant.refreshToken)
        keep(sender, {tokens->refreshToken, grant.clientSecret});
    answer(key, account.token);
}

/// The provider has put a new refresh token in place of the old one.
void AccessTokens::keep(const Sender &sender, const OAuthGrant &grant)
{
    m_accounts[sender.secretKey()].grant = grant;
    if (!sender.passwordVariable.isEmpty())
        return; // an environment cannot be written to; it holds as long as this program runs
    m_secrets.write(sender.secretKey(), grant.toSecret(), this, [this, key = sender.secretKey()](const Status &kept) {
        if (kept)
            m_accounts[key].grant = {};
        else
            qCWarning(lcSendQueue) << "a new refresh token could not be put into the vault";
    });
}

void AccessTokens::answer(const QString &account, const Result<QString> &token)
{
    const auto shared = std::make_shared<const Result<QString>>(token);
    for (TokenAsker *const asker : std::exchange(m_accounts[account].askers, {})) {
        Q_EMIT asker->answered(shared);
        asker->deleteLater();
    }
}

} // namespace odziv

#include "accesstokens.moc"
