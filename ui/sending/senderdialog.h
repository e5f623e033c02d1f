/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/accesstokens.h"
#include "sendqueue/sender.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabWidget;

namespace odziv {

class CaptionedField;
class ProviderSignIn;
class SenderProbe;
class SessionSecretStore;

/// The settings of the mail servers: where, how secured, as whom, how fast. Passwords and sign-ins go into the vault of
/// the operating system, never into the workspace.
class SenderDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SenderDialog(const UiContext &context, QWidget *parent = nullptr);
    ~SenderDialog() override;

    /// What stands in the fields; an error names what is wrong.
    Result<Sender> sender() const;
    QLineEdit *hostField() const { return m_host; }
    QSpinBox *portField() const { return m_port; }
    QComboBox *securityField() const { return m_security; }
    QLineEdit *userField() const { return m_user; }
    QComboBox *loginField() const { return m_login; }
    ProviderSignIn *providerSignIn() const { return m_provider; }
    QString message() const;
    /// Connects, logs in, says good-bye; the outcome stands in message().
    void test();
    void save();

Q_SIGNALS:
    void saved(const QString &name);

private:
    enum class Login { Password, Provider };

    QWidget *makeServerForm();
    QWidget *makeLoginForm();
    QWidget *makeLimitsForm();
    void load();
    void showSender(const Sender &sender);
    void validate();
    void testWith(const Sender &sender, const QString &secret);
    void showLogin();
    Login login() const;
    void say(const QString &text, bool isProblem);
    void complain(const Error &error);
    void forgetMessage();
    void saveSender(const Sender &sender);
    SmtpServer::Security security() const;

    UiContext m_context;
    SessionSecretStore &m_secrets;
    JobTracker m_readJob;
    QList<Sender> m_senders;
    Sender m_shown;                         ///< what the fields began with, for what they do not show
    std::unique_ptr<AccessTokens> m_tokens; ///< of the probe
    std::unique_ptr<SenderProbe> m_probe;

    QComboBox *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QComboBox *m_login;
    QStackedWidget *m_loginFields;
    QLineEdit *m_user;
    QLineEdit *m_password;
    ProviderSignIn *m_provider;
    QLineEdit *m_fingerprint;
    QSpinBox *m_connections;
    QSpinBox *m_perConnection;
    QSpinBox *m_depth;
    QSpinBox *m_perMinute;
    QSpinBox *m_perHour;
    QSpinBox *m_perDay;
    QSpinBox *m_perDomain;
    QTabWidget *m_tabs;
    CaptionedField *m_hostField = nullptr;
    CaptionedField *m_securityField = nullptr;
    CaptionedField *m_userField = nullptr;
    QLabel *m_message;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace odziv
