/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "senderdialog.h"

#include "channels/senderprobe.h"
#include "channels/smtpdelivery.h"
#include "sendqueue/senderpassword.h"
#include "sendqueue/senderstorage.h"
#include "ui/sending/providersignin.h"
#include "ui/sending/sendingdesk.h"
#include "ui/shell/icons.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/widgets/captionedfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace odziv {

namespace {

constexpr quint16 implicitTlsPort = 465;
constexpr quint16 submissionPort = 587;
constexpr quint16 plainPort = 25;

quint16 usualPort(SmtpServer::Security security)
{
    switch (security) {
    case SmtpServer::Security::ImplicitTls:
        return implicitTlsPort;
    case SmtpServer::Security::StartTls:
        return submissionPort;
    case SmtpServer::Security::None:
        return plainPort;
    }
    return implicitTlsPort;
}

/// 0 stands for "no limit".
QSpinBox *limitBox(QWidget *parent, const QLocale &locale)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, 10000000);
    box->setSpecialValueText(SenderDialog::tr("no limit"));
    box->setGroupSeparatorShown(true);
    box->setLocale(locale);
    box->setAlignment(Qt::AlignRight);
    return box;
}

std::optional<int> limitOf(const QSpinBox *box)
{
    return box->value() > 0 ? std::optional<int>(box->value()) : std::nullopt;
}

} // namespace

SenderDialog::SenderDialog(const UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_secrets(context.sending.secrets())
    , m_readJob(this, &context.quickReads)
    , m_name(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_security(new QComboBox(this))
    , m_login(new QComboBox(this))
    , m_loginFields(new QStackedWidget(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_provider(new ProviderSignIn(
          m_secrets, [this] { return sender(); }, this))
    , m_fingerprint(new QLineEdit(this))
    , m_connections(new QSpinBox(this))
    , m_perConnection(new QSpinBox(this))
    , m_depth(new QSpinBox(this))
    , m_perMinute(limitBox(this, context.locale))
    , m_perHour(limitBox(this, context.locale))
    , m_perDay(limitBox(this, context.locale))
    , m_perDomain(limitBox(this, context.locale))
    , m_tabs(new QTabWidget(this))
    , m_message(new QLabel(this))
    , m_test(new QPushButton(icon(QStringLiteral("plug")), tr("Test connection"), this))
{
    setObjectName(QStringLiteral("senderDialog"));
    setWindowTitle(tr("Mail server"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal + spacing::tight);
    m_tabs->addTab(makeServerForm(), tr("Server"));
    m_tabs->addTab(makeLoginForm(), tr("Login"));
    m_tabs->addTab(makeLimitsForm(), tr("Pace"));
    layout->addWidget(m_tabs);
    for (QLineEdit *field : {m_host, m_user, m_password, m_fingerprint})
        connect(field, &QLineEdit::textEdited, this, &SenderDialog::forgetMessage);
    connect(m_name, &QComboBox::editTextChanged, this, &SenderDialog::forgetMessage);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setMinimumHeight(m_message->fontMetrics().height() * 2);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveSender"));
    m_save->setDefault(true);
    m_test->setObjectName(QStringLiteral("testSender"));
    m_test->setAutoDefault(false);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SenderDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &SenderDialog::test);
    showSender(Sender());
    load();
    resize(560, sizeHint().height());
}

SenderDialog::~SenderDialog() = default;

QWidget *SenderDialog::makeServerForm()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setHorizontalSpacing(spacing::wide);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_host->setObjectName(QStringLiteral("host"));
    m_host->setPlaceholderText(tr("smtp.example.com"));
    m_port->setRange(1, 65535);
    m_port->setAlignment(Qt::AlignRight);
    m_security->addItem(tr("TLS from the start (recommended)"), static_cast<int>(SmtpServer::Security::ImplicitTls));
    m_security->addItem(tr("STARTTLS, required"), static_cast<int>(SmtpServer::Security::StartTls));
    m_security->addItem(tr("None, this machine only"), static_cast<int>(SmtpServer::Security::None));
    auto *nameField = new CaptionedField(tr("Name"), m_name, true, box);
    nameField->setHint(tr("Campaigns choose a server by this name. A new name adds another server."));
    m_hostField = new CaptionedField(tr("Host"), m_host, true, box);
    m_securityField = new CaptionedField(tr("Security"), m_security, true, box);
    grid->addWidget(nameField, 0, 0, 1, 2);
    grid->addWidget(m_hostField, 1, 0);
    grid->addWidget(new CaptionedField(tr("Port"), m_port, true, box), 1, 1);
    grid->addWidget(m_securityField, 2, 0, 1, 2);
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    auto *fingerprintField
        = new CaptionedField(tr("Only this certificate (SHA-256 fingerprint)"), m_fingerprint, false, box);
    fingerprintField->setHint(tr("Empty: any certificate that this computer trusts. A refused one is shown with its "
                                 "fingerprint when the connection is tested."));
    grid->addWidget(fingerprintField, 3, 0, 1, 2);
    grid->setRowStretch(4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_name, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_senders.size())
            showSender(m_senders[index]);
    });
    connect(m_security, &QComboBox::activated, this, [this] {
        m_port->setValue(usualPort(security()));
        validate();
    });
    connect(m_host, &QLineEdit::textChanged, this, &SenderDialog::validate);
    return box;
}

QWidget *SenderDialog::makeLoginForm()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    m_login->setObjectName(QStringLiteral("login"));
    m_login->addItem(tr("User and password"), static_cast<int>(Login::Password));
    m_login->addItem(tr("Sign in with a provider (OAuth 2)"), static_cast<int>(Login::Provider));
    m_user->setObjectName(QStringLiteral("user"));
    m_password->setEchoMode(QLineEdit::Password);
    m_userField = new CaptionedField(tr("User"), m_user, false, box);
    auto *passwordField = new CaptionedField(tr("Password"), m_password, false, box);
    passwordField->setHint(tr("Kept by the operating system; empty leaves it as it is."));
    auto *passwordForm = new QWidget(box);
    auto *passwordLayout = new QVBoxLayout(passwordForm);
    passwordLayout->setContentsMargins({});
    passwordLayout->addWidget(passwordField);
    passwordLayout->addStretch();
    m_loginFields->addWidget(passwordForm);
    m_loginFields->addWidget(m_provider);
    layout->addWidget(new CaptionedField(tr("Login"), m_login, false, box));
    layout->addWidget(m_userField);
    layout->addWidget(m_loginFields, 1);
    connect(m_login, &QComboBox::activated, this, &SenderDialog::showLogin);
    for (QLineEdit *field : {m_user, m_host})
        connect(field, &QLineEdit::editingFinished, m_provider, &ProviderSignIn::showAccount);
    connect(m_provider, &ProviderSignIn::presetChosen, this, [this](const OAuthProvider::Preset &preset) {
        m_host->setText(preset.smtpHost);
        m_port->setValue(preset.smtpPort);
        const auto fitting
            = preset.smtpPort == submissionPort ? SmtpServer::Security::StartTls : SmtpServer::Security::ImplicitTls;
        m_security->setCurrentIndex(m_security->findData(static_cast<int>(fitting)));
    });
    return box;
}

SenderDialog::Login SenderDialog::login() const
{
    return static_cast<Login>(m_login->currentData().toInt());
}

void SenderDialog::showLogin()
{
    const bool byProvider = login() == Login::Provider;
    m_loginFields->setCurrentIndex(byProvider ? 1 : 0);
    m_userField->setHint(byProvider ? tr("The e-mail address of the account that sends.")
                                    : tr("Empty: the server wants no login."));
    if (byProvider)
        m_provider->showAccount();
}

QWidget *SenderDialog::makeLimitsForm()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setHorizontalSpacing(spacing::wide);
    m_connections->setRange(1, Sender::mostConnections);
    m_perConnection->setRange(1, 100000);
    m_depth->setRange(1, Sender::mostDepth);
    m_depth->setObjectName(QStringLiteral("depth"));
    for (QSpinBox *spin : {m_connections, m_perConnection, m_depth})
        spin->setAlignment(Qt::AlignRight);
    grid->addWidget(new CaptionedField(tr("Connections at once"), m_connections, false, box), 0, 0);
    grid->addWidget(new CaptionedField(tr("Messages per connection"), m_perConnection, false, box), 0, 1);
    auto *depthField = new CaptionedField(tr("Unanswered messages per connection"), m_depth, false, box);
    depthField->setHint(
        tr("So many can be in doubt when a connection breaks. More than 1 makes sense for a relay of your "
           "own that is far away."));
    grid->addWidget(new CaptionedField(tr("Per minute"), m_perMinute, false, box), 1, 0);
    grid->addWidget(new CaptionedField(tr("Per hour"), m_perHour, false, box), 1, 1);
    grid->addWidget(new CaptionedField(tr("Per day"), m_perDay, false, box), 2, 0);
    grid->addWidget(new CaptionedField(tr("To one domain per minute"), m_perDomain, false, box), 2, 1);
    grid->addWidget(depthField, 3, 0, 1, 2);
    grid->setRowStretch(4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void SenderDialog::load()
{
    m_readJob.start(
        [&workspace = m_context.workspace](const CancelFlag &) -> Result<QList<Sender>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return SenderStorage::list(**reader);
        },
        [this](const Result<QList<Sender>> &senders) {
            if (!senders) {
                say(senders.error().message(), true);
                return;
            }
            m_senders = *senders;
            m_name->clear();
            for (const Sender &sender : m_senders)
                m_name->addItem(sender.name);
            if (!m_senders.isEmpty())
                showSender(m_senders.first());
            else
                m_name->setEditText(Sender().name);
        });
}

void SenderDialog::showSender(const Sender &sender)
{
    m_shown = sender;
    m_name->setEditText(sender.name);
    m_host->setText(sender.host);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(sender.security)));
    m_port->setValue(sender.port);
    m_user->setText(sender.user);
    m_password->clear();
    m_login->setCurrentIndex(sender.oauth ? 1 : 0);
    m_provider->setProvider(sender.oauth.value_or(oauthPresets().constFirst().provider));
    m_fingerprint->setText(sender.certificateFingerprint);
    m_depth->setValue(sender.depth);
    m_connections->setValue(sender.connections);
    m_perConnection->setValue(sender.messagesPerConnection);
    m_perMinute->setValue(sender.perMinute.value_or(0));
    m_perHour->setValue(sender.perHour.value_or(0));
    m_perDay->setValue(sender.perDay.value_or(0));
    m_perDomain->setValue(sender.perDomainPerMinute.value_or(0));
    showLogin();
    validate();
}

SmtpServer::Security SenderDialog::security() const
{
    return static_cast<SmtpServer::Security>(m_security->currentData().toInt());
}

Result<Sender> SenderDialog::sender() const
{
    Sender made = m_shown;
    made.name = m_name->currentText().trimmed();
    made.host = m_host->text().trimmed();
    made.port = static_cast<quint16>(m_port->value());
    made.security = security();
    made.user = m_user->text().trimmed();
    made.oauth.reset();
    if (login() == Login::Provider)
        made.oauth = m_provider->provider();
    if (made.oauth && m_provider->hasSignedIn())
        made.passwordVariable.clear(); // the vault has it now
    made.certificateFingerprint = m_fingerprint->text().trimmed();
    made.depth = m_depth->value();
    made.connections = m_connections->value();
    made.messagesPerConnection = m_perConnection->value();
    made.perMinute = limitOf(m_perMinute);
    made.perHour = limitOf(m_perHour);
    made.perDay = limitOf(m_perDay);
    made.perDomainPerMinute = limitOf(m_perDomain);
    // The strict reader of sender files is the judge of fields, too.
    return Sender::fromJson(QJsonDocument(made.toJson()).toJson());
}

void SenderDialog::validate()
{
    const bool hasHost = !m_host->text().trimmed().isEmpty();
    const bool openLine
        = security() == SmtpServer::Security::None && hasHost && !isLoopbackHost(m_host->text().trimmed());
    m_securityField->setProblem(openLine ? tr("Mail would travel in the clear. Choose TLS; without it only a server on "
                                              "this machine may be used.")
                                         : QString());
    if (m_save) {
        m_save->setEnabled(hasHost && !openLine && !m_context.workspace.isReadOnly());
        m_test->setEnabled(hasHost && !openLine);
    }
}

QString SenderDialog::message() const
{
    return m_message->text();
}

void SenderDialog::say(const QString &text, bool isProblem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     Theme::foreground(isProblem ? Tone::Problem : Tone::Success, Theme::isDark(colours)));
    m_message->setPalette(colours);
    m_message->setText(text);
}

/// The judge of sender files names its keys; here they are fields with captions.
void SenderDialog::complain(const Error &error)
{
    struct Named
    {
        const char *key;
        QString caption;
        QWidget *field;
    };
    const std::array<Named, 4> fields{Named{"name", tr("Name"), m_name}, Named{"host", tr("Host"), m_host},
                                      Named{"user", tr("User"), m_user},
                                      Named{"certificateFingerprint", tr("Only this certificate"), m_fingerprint}};
    QString text = error.message();
    for (const Named &named : fields) {
        const QRegularExpression quoted(
            QStringLiteral("(?<=[\"\u201c\u201e\u00ab])%1(?=[\"\u201c\u201d\u00bb])").arg(QLatin1String(named.key)));
        if (!text.contains(quoted))
            continue;
        text.replace(quoted, named.caption);
        m_tabs->setCurrentIndex(named.field == m_user ? 1 : 0);
        named.field->setFocus();
        break;
    }
    say(text, true);
}

/// What was said is about what stood there before.
void SenderDialog::forgetMessage()
{
    m_message->clear();
}

void SenderDialog::test()
{
    const auto made = sender();
    if (!made) {
        complain(made.error());
        return;
    }
    if (!made->oauth && (!m_password->text().isEmpty() || made->user.isEmpty())) {
        testWith(*made, m_password->text());
        return;
    }
    readSenderPassword(*made, m_secrets, this, [this, sender = *made](const Result<QString> &secret) {
        if (secret)
            testWith(sender, *secret);
        else
            say(secret.error().message(), true);
    });
}

void SenderDialog::testWith(const Sender &sender, const QString &secret)
{
    m_test->setEnabled(false);
    say(tr("Connecting to %1").arg(sender.host), false);
    m_tokens = std::make_unique<AccessTokens>(m_secrets, m_context.clock);
    m_probe = std::make_unique<SenderProbe>(SmtpDelivery::factory(sender.server(secret), m_tokens->sourceFor(sender)));
    connect(m_probe.get(), &SenderProbe::ended, this, [this, host = sender.host](const DeliveryStatus &status) {
        m_test->setEnabled(true);
        if (status.outcome == DeliveryStatus::Outcome::Accepted)
            say(tr("%1 answers and accepts the login.").arg(host), false);
        else
            say(tr("It does not work: %1").arg(replyLine(status)), true);
        m_probe.release()->deleteLater(); // it is still inside its own signal
    });
    m_probe->start();
}

void SenderDialog::save()
{
    const auto made = sender();
    if (!made) {
        complain(made.error());
        return;
    }
    if (made->oauth || m_password->text().isEmpty() || made->user.isEmpty()) {
        saveSender(*made);
        return;
    }
    m_secrets.write(made->secretKey(), m_password->text(), this, [this, sender = *made](const Status &written) {
        if (!written) {
            say(written.error().message(), true);
            return;
        }
        if (m_secrets.holdsForSessionOnly(sender.secretKey()))
            m_context.statusArea.showRemark(tr("This machine has no password store: the password is asked for again "
                                               "after the program ends"));
        Sender kept = sender;
        kept.passwordVariable.clear();
        saveSender(kept);
    });
}

void SenderDialog::saveSender(const Sender &sender)
{
    m_context.workspace.post([sender](Connection &connection) { return SenderStorage::save(connection, sender); }, this,
                             [this, name = sender.name](const Status &saved) {
                                 if (!saved) {
                                     say(saved.error().message(), true);
                                     return;
                                 }
                                 Q_EMIT this->saved(name);
                                 accept();
                             });
}

} // namespace odziv
