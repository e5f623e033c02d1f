/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "providersignin.h"

#include "oauth/browsersignin.h"
#include "oauth/devicesignin.h"
#include "ui/sending/sessionsecretstore.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/captionedfield.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace odziv {

ProviderSignIn::ProviderSignIn(SessionSecretStore &secrets, std::function<Result<Sender>()> sender, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_sender(std::move(sender))
    , m_presets(new QComboBox(this))
    , m_authorization(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_deviceEndpoint(new QLineEdit(this))
    , m_clientId(new QLineEdit(this))
    , m_clientSecret(new QLineEdit(this))
    , m_scope(new QLineEdit(this))
    , m_status(new QLabel(this))
    , m_here(new QPushButton(icon(QStringLiteral("external-link")), tr("Sign in"), this))
    , m_elsewhere(new QPushButton(tr("Sign in on another device"), this))
    , m_out(new QPushButton(icon(QStringLiteral("log-out")), tr("Sign out"), this))
{
    buildForm();
    connect(m_presets, &QComboBox::activated, this, &ProviderSignIn::choosePreset);
    connect(m_deviceEndpoint, &QLineEdit::textChanged, this, &ProviderSignIn::updateButtons);
    connect(m_here, &QPushButton::clicked, this, [this] {
        if (isWaiting()) {
            end();
            showAccount();
        } else {
            signInHere();
        }
    });
    connect(m_elsewhere, &QPushButton::clicked, this, &ProviderSignIn::signInElsewhere);
    connect(m_out, &QPushButton::clicked, this, &ProviderSignIn::signOut);
    updateButtons();
}

ProviderSignIn::~ProviderSignIn() = default;

void ProviderSignIn::buildForm()
{
    for (const OAuthProvider::Preset &preset : oauthPresets())
        m_presets->addItem(preset.name);
    m_presets->addItem(tr("Another provider"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_presets->setObjectName(QStringLiteral("provider"));
    m_authorization->setObjectName(QStringLiteral("authorizationEndpoint"));
    m_token->setObjectName(QStringLiteral("tokenEndpoint"));
    m_deviceEndpoint->setObjectName(QStringLiteral("deviceEndpoint"));
    m_clientId->setObjectName(QStringLiteral("clientId"));
    m_clientSecret->setObjectName(QStringLiteral("clientSecret"));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_here->setObjectName(QStringLiteral("signIn"));
    m_elsewhere->setObjectName(QStringLiteral("signInElsewhere"));
    m_out->setObjectName(QStringLiteral("signOut"));
    m_status->setObjectName(QStringLiteral("signInStatus"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setMinimumHeight(m_status->fontMetrics().height() * 2);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::wide);
    auto *clientField = new CaptionedField(tr("Client id"), m_clientId, true, this);
    clientField->setHint(tr("What the provider calls this program, once it is registered with it."));
    auto *secretField = new CaptionedField(tr("Client secret"), m_clientSecret, false, this);
    secretField->setHint(tr("Only if the provider gave one. Kept by the operating system; empty leaves it as it is."));
    grid->addWidget(new CaptionedField(tr("Provider"), m_presets, false, this), 0, 0, Qt::AlignTop);
    grid->addWidget(new CaptionedField(tr("Scope"), m_scope, false, this), 0, 1, Qt::AlignTop);
    grid->addWidget(clientField, 1, 0, Qt::AlignTop);
    grid->addWidget(secretField, 1, 1, Qt::AlignTop);
    grid->addWidget(new CaptionedField(tr("Page of the sign-in"), m_authorization, true, this), 2, 0, 1, 2);
    grid->addWidget(new CaptionedField(tr("Token endpoint"), m_token, true, this), 3, 0, 1, 2);
    grid->addWidget(new CaptionedField(tr("Device endpoint"), m_deviceEndpoint, false, this), 4, 0, 1, 2);
    grid->addWidget(m_status, 5, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_here, m_elsewhere, m_out}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    grid->addLayout(buttons, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void ProviderSignIn::choosePreset(int index)
{
    const auto presets = oauthPresets();
    if (index < 0 || index >= presets.size())
        return;
    OAuthProvider provider = presets[index].provider;
    provider.clientId = m_clientId->text();
    setProvider(provider);
    Q_EMIT presetChosen(presets[index]);
}

void ProviderSignIn::setProvider(const OAuthProvider &provider)
{
    m_authorization->setText(provider.authorizationEndpoint);
    m_token->setText(provider.tokenEndpoint);
    m_deviceEndpoint->setText(provider.deviceEndpoint);
    m_clientId->setText(provider.clientId);
    m_scope->setText(provider.scope);
    const auto presets = oauthPresets();
    int index = 0;
    while (index < presets.size() && presets[index].provider.tokenEndpoint != provider.tokenEndpoint)
        ++index;
    m_presets->setCurrentIndex(index);
}

OAuthProvider ProviderSignIn::provider() const
{
    return {m_authorization->text().trimmed(), m_token->text().trimmed(), m_deviceEndpoint->text().trimmed(),
            m_clientId->text().trimmed(), m_scope->text().simplified()};
}

QString ProviderSignIn::clientSecret() const
{
    return m_clientSecret->text().isEmpty() ? m_keptClientSecret : m_clientSecret->text();
}

QString ProviderSignIn::status() const
{
    return m_status->text();
}

void ProviderSignIn::say(const QString &text, bool isProblem)
{
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, Theme::foreground(Tone::Problem, Theme::isDark(colours)));
    m_status->setPalette(colours);
    m_status->setText(text);
}

void ProviderSignIn::updateButtons()
{
    m_here->setText(isWaiting() ? tr("Cancel the sign-in") : tr("Sign in"));
    m_elsewhere->setVisible(!m_deviceEndpoint->text().trimmed().isEmpty());
    m_elsewhere->setEnabled(!isWaiting());
    m_out->setEnabled(m_signedIn && !isWaiting());
}

void ProviderSignIn::showAccount()
{
    const auto sender = m_sender();
    m_signedIn = false;
    if (!isWaiting())
        say(tr("Not signed in."));
    updateButtons();
    if (!sender || !sender->oauth || isWaiting())
        return;
    m_secrets.read(sender->secretKey(), this, [this, user = sender->user](const Result<QString> &secret) {
        m_signedIn = secret.has_value();
        m_keptClientSecret = secret ? OAuthGrant::fromSecret(*secret).clientSecret : QString();
        if (m_signedIn && !isWaiting())
            say(tr("%1 is signed in.").arg(user));
        updateButtons();
    });
}

std::optional<Sender> ProviderSignIn::account()
{
    const auto sender = m_sender();
    if (sender)
        return *sender;
    say(sender.error().text, true);
    return {};
}

void ProviderSignIn::signInHere()
{
    const auto sender = account();
    if (!sender)
        return;
    m_key = sender->secretKey();
    m_browser = std::make_unique<BrowserSignIn>(*sender->oauth, clientSecret());
    connect(m_browser.get(), &BrowserSignIn::pageWanted, this, [this, user = sender->user](const QUrl &page) {
        if (QDesktopServices::openUrl(page))
            say(tr("Sign in as %1 in the browser; this window waits for it.").arg(user));
        else
            say(tr("No browser could be opened. Open this address by hand: %1").arg(page.toString(QUrl::FullyEncoded)));
    });
    connect(m_browser.get(), &BrowserSignIn::signedIn, this, &ProviderSignIn::keep);
    connect(m_browser.get(), &BrowserSignIn::failed, this, [this](const Error &error) {
        end();
        say(error.text, true);
    });
    m_browser->start();
    updateButtons();
}

void ProviderSignIn::signInElsewhere()
{
    const auto sender = account();
    if (!sender)
        return;
    m_key = sender->secretKey();
    say(tr("Asking for a code"));
    m_device = std::make_unique<DeviceSignIn>(*sender->oauth, clientSecret());
    connect(m_device.get(), &DeviceSignIn::codeWanted, this,
            [this, user = sender->user](const QString &code, const QUrl &page) {
                say(tr("Open %1 on any device, type the code %2 and sign in as %3.")
                        .arg(page.toDisplayString(), code, user));
            });
    connect(m_device.get(), &DeviceSignIn::signedIn, this, &ProviderSignIn::keep);
    connect(m_device.get(), &DeviceSignIn::failed, this, [this](const Error &error) {
        end();
        say(error.text, true);
    });
    m_device->start();
    updateButtons();
}

void ProviderSignIn::keep(const OAuthGrant &grant)
{
    end();
    m_secrets.write(m_key, grant.toSecret(), this, [this, key = m_key](const Status &written) {
        if (!written) {
            say(written.error().text, true);
            return;
        }
        m_signedIn = true;
        m_hasSignedIn = true;
        say(m_secrets.holdsForSessionOnly(key) ? tr("Signed in. This machine has no password store: it holds until "
                                                    "the program ends.")
                                               : tr("Signed in. Save the settings to send this way."));
        updateButtons();
    });
}

void ProviderSignIn::signOut()
{
    const auto sender = account();
    if (!sender)
        return;
    m_secrets.remove(sender->secretKey(), this, [this](const Status &removed) {
        if (removed)
            showAccount();
        else
            say(removed.error().text, true);
    });
}

/// The sign-in may be inside its own signal.
void ProviderSignIn::end()
{
    if (m_browser) {
        m_browser->disconnect(this);
        m_browser.release()->deleteLater();
    }
    if (m_device) {
        m_device->disconnect(this);
        m_device.release()->deleteLater();
    }
    updateButtons();
}

} // namespace odziv
