/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "oauth/oauthrequest.h"
#include "sendqueue/secretstore.h"
#include "sendqueue/sender.h"

#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>

namespace odziv {

class TokenAsker;

/// Asks for an access token that holds now. `refused` is one that the mail server has just turned down; empty: none.
/// May be called from any thread; `done` comes from the event loop of `context`, and not at all when it is gone. Fails
/// with Network when the provider cannot be reached, anything else lasts until somebody signs in again.
using AccessTokenSource = std::function<void(const QString &refused, QObject *context, SecretStore::Read done)>;

/// The access tokens of the senders that sign in with a provider: asked for once for all connections, renewed before
/// they run out, and once when a mail server refuses one earlier. They are in memory only; the grant that they are made
/// from is in the vault, and put back there when the provider changes it.
///
/// Lives in the thread of `secrets`; must outlive the sessions that it serves.
class AccessTokens final : public QObject
{
    Q_OBJECT

public:
    AccessTokens(SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);
    ~AccessTokens() override;

    /// Empty for a sender that logs in with a password, or not at all.
    AccessTokenSource sourceFor(const Sender &sender);

private:
    /// What is known of one account.
    struct Account
    {
        QString token;
        QDateTime renewAt;
        OAuthGrant grant;           ///< the newest, when it could not be put into the vault
        QList<TokenAsker *> askers; ///< waiting for the token that is being fetched
    };

    void serve(const Sender &sender, const QString &refused, TokenAsker *asker);
    void readGrant(const Sender &sender);
    void renew(const Sender &sender, const OAuthGrant &grant);
    void take(const Sender &sender, const OAuthGrant &grant, const Result<QJsonObject> &answer);
    void keep(const Sender &sender, const OAuthGrant &grant);
    void answer(const QString &account, const Result<QString> &token);

    SecretStore &m_secrets;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    QHash<QString, Account> m_accounts; ///< by Sender::secretKey()
};

} // namespace odziv
