/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "oauth/oauthrequest.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <memory>

class QOAuthHttpServerReplyHandler;

namespace odziv {

/// Signs in through the browser of this computer (RFC 8252): the provider's page is opened, and its answer comes back
/// to a port of 127.0.0.1 that only listens meanwhile. The code is bound to this program by PKCE (RFC 7636) and to this
/// attempt by a random state. Event-driven; works once; to be destroyed to give up.
///
/// Qt's own flow class is not used: in Qt 6.4 it knows no PKCE and drops what the server says about a refusal.
class BrowserSignIn final : public QObject
{
    Q_OBJECT

public:
    BrowserSignIn(OAuthProvider provider, QString clientSecret, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// Somebody must open the address that pageWanted() names. Ends in signedIn() or failed(), at the latest after ten
    /// minutes.
    void start();

Q_SIGNALS:
    void pageWanted(const QUrl &page);
    void signedIn(const odziv::OAuthGrant &grant);
    void failed(const odziv::Error &error);

private:
    QUrl page() const;
    void takeAnswer(const QVariantMap &answer);
    void exchange(const QString &code);
    void fail(const Error &error);

    OAuthProvider m_provider;
    QString m_clientSecret;
    QString m_state;
    QString m_verifier;
    QNetworkAccessManager m_network;
    std::unique_ptr<QOAuthHttpServerReplyHandler> m_listener;
    QTimer m_patience;
    bool m_over = false;
};

} // namespace odziv
