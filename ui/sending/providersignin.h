/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "oauth/oauthprovider.h"
#include "sendqueue/sender.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace odziv {

class BrowserSignIn;
class DeviceSignIn;
class SessionSecretStore;
struct OAuthGrant;

/// The fields of a sign-in with a mail provider (OAuth 2), and the sign-in itself, in the browser or on another device.
/// What it brings goes into the vault at once, under the account that the sender names.
class ProviderSignIn final : public QWidget
{
    Q_OBJECT

public:
    /// `sender` makes what stands in all fields of the dialog.
    ProviderSignIn(SessionSecretStore &secrets, std::function<Result<Sender>()> sender, QWidget *parent = nullptr);
    ~ProviderSignIn() override;

    void setProvider(const OAuthProvider &provider);
    OAuthProvider provider() const;
    /// Looks whether the account of the sender is signed in, and says so.
    void showAccount();
    /// Somebody has signed in here: the vault holds what the sender needs.
    bool hasSignedIn() const { return m_hasSignedIn; }
    QString status() const;

Q_SIGNALS:
    /// A well-known provider was chosen.
    void presetChosen(const odziv::OAuthProvider::Preset &preset);

private:
    void buildForm();
    void choosePreset(int index);
    /// The sender to sign in, or nothing: then the status says what is wrong.
    std::optional<Sender> account();
    QString clientSecret() const;
    void signInHere();
    void signInElsewhere();
    void keep(const OAuthGrant &grant);
    void signOut();
    void end();
    void say(const QString &text, bool isProblem = false);
    void updateButtons();
    bool isWaiting() const { return m_browser || m_device; }

    SessionSecretStore &m_secrets;
    std::function<Result<Sender>()> m_sender;
    QString m_key; ///< of the account that is being signed in
    QString m_keptClientSecret;
    bool m_signedIn = false;
    bool m_hasSignedIn = false;
    std::unique_ptr<BrowserSignIn> m_browser;
    std::unique_ptr<DeviceSignIn> m_device;

    QComboBox *m_presets;
    QLineEdit *m_authorization;
    QLineEdit *m_token;
    QLineEdit *m_deviceEndpoint;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_scope;
    QLabel *m_status;
    QPushButton *m_here;
    QPushButton *m_elsewhere;
    QPushButton *m_out;
};

} // namespace odziv
