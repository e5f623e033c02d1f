/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "oauth/oauthrequest.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace odziv {

/// Signs in on another device (RFC 8628), where this computer has no browser: somebody opens an address on a telephone
/// and types a code in. Event-driven; works once; to be destroyed to give up.
class DeviceSignIn final : public QObject
{
    Q_OBJECT

public:
    DeviceSignIn(OAuthProvider provider, QString clientSecret, QObject *parent = nullptr);

    /// Ends in signedIn() or failed(), at the latest when the code has run out.
    void start();

Q_SIGNALS:
    /// Somebody must open `page` and type `code`.
    void codeWanted(const QString &code, const QUrl &page);
    void signedIn(const odziv::OAuthGrant &grant);
    void failed(const odziv::Error &error);

private:
    void takeCode(const QJsonObject &answer);
    void poll();
    void takeTokens(const Result<QJsonObject> &answer);

    OAuthProvider m_provider;
    QString m_clientSecret;
    QString m_deviceCode;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QDeadlineTimer m_codeHolds;
};

} // namespace odziv
