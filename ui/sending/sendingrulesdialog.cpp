/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendingrulesdialog.h"

#include "campaigns/runduetimer.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/captionedfield.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace odziv {

namespace {

/// The lowest value of a box stands for "never".
constexpr int never = -1;

QSpinBox *ruleBox(QWidget *parent, const QLocale &locale, int least, int most)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSpecialValueText(SendingRulesDialog::tr("never"));
    box->setGroupSeparatorShown(true);
    box->setLocale(locale);
    box->setAlignment(Qt::AlignRight);
    return box;
}

std::optional<int> valueOf(const QSpinBox *box)
{
    return box->value() == box->minimum() ? std::nullopt : std::optional<int>(box->value());
}

} // namespace

SendingRulesDialog::SendingRulesDialog(const UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_readJob(this, &context.quickReads)
    , m_timerJob(this, &context.slowReads)
    , m_warn(ruleBox(this, context.locale, 0, 3650))
    , m_refuse(ruleBox(this, context.locale, 0, 3650))
    , m_secondPerson(ruleBox(this, context.locale, never, 100'000'000))
    , m_timerState(new QLabel(this))
    , m_minutes(new QSpinBox(this))
    , m_install(new QPushButton(icon(QStringLiteral("timer")), tr("Install the timer"), this))
    , m_remove(new QPushButton(icon(QStringLiteral("trash-2")), tr("Remove the timer"), this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("sendingRulesDialog"));
    setWindowTitle(tr("Launch rules and schedule"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal + spacing::tight);
    layout->addWidget(makeRules());
    layout->addWidget(makeTimer());
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setMinimumHeight(m_message->fontMetrics().height() * 2);
    layout->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveRules"));
    m_save->setEnabled(!context.workspace.isReadOnly());
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SendingRulesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
    readTimer();
    resize(560, sizeHint().height());
}

SendingRulesDialog::~SendingRulesDialog() = default;

QWidget *SendingRulesDialog::makeRules()
{
    auto *box = new QGroupBox(tr("Before a launch"), this);
    auto *layout = new QVBoxLayout(box);
    for (QSpinBox *days : {m_warn, m_refuse})
        days->setSuffix(tr(" days"));
    m_warn->setObjectName(QStringLiteral("warnDataDays"));
    m_refuse->setObjectName(QStringLiteral("refuseDataDays"));
    m_secondPerson->setObjectName(QStringLiteral("secondPersonAbove"));
    layout->addWidget(new CaptionedField(tr("Warn when the data are older than"), m_warn, false, box));
    layout->addWidget(new CaptionedField(tr("Refuse when the data are older than"), m_refuse, false, box));
    auto *second = new CaptionedField(tr("A second person approves more messages than"), m_secondPerson, false, box);
    second->setHint(tr("The approval holds for exactly the recipients and the message that were seen; any change voids "
                       "it. 0: every launch."));
    layout->addWidget(second);
    return box;
}

QWidget *SendingRulesDialog::makeTimer()
{
    auto *box = new QGroupBox(tr("While no window is open"), this);
    auto *grid = new QGridLayout(box);
    auto *words
        = new QLabel(tr("A timer of the operating system launches what is due and goes on with what was"
                        " interrupted. While this window is open it does so itself, and the timer stands back."),
                     box);
    words->setWordWrap(true);
    m_timerState->setWordWrap(true);
    m_timerState->setObjectName(QStringLiteral("timerState"));
    m_minutes->setRange(1, 59);
    m_minutes->setValue(5);
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setAlignment(Qt::AlignRight);
    m_install->setObjectName(QStringLiteral("installTimer"));
    m_remove->setObjectName(QStringLiteral("removeTimer"));
    grid->addWidget(words, 0, 0, 1, 3);
    grid->addWidget(m_timerState, 1, 0, 1, 3);
    grid->addWidget(new CaptionedField(tr("Looks every"), m_minutes, false, box), 2, 0);
    grid->addWidget(m_install, 2, 1, Qt::AlignBottom);
    grid->addWidget(m_remove, 2, 2, Qt::AlignBottom);
    grid->setColumnStretch(0, 1);
    for (QPushButton *button : {m_install, m_remove}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    connect(m_install, &QPushButton::clicked, this, [this] { changeTimer(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { changeTimer(false); });
    return box;
}

QString SendingRulesDialog::timerText() const
{
    return m_timerState->text();
}

void SendingRulesDialog::say(const QString &text, bool isProblem)
{
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, Theme::foreground(Tone::Problem, Theme::isDark(colours)));
    m_message->setPalette(colours);
    m_message->setText(text);
}

void SendingRulesDialog::read()
{
    m_readJob.start(
        [&workspace = m_context.workspace](const CancelFlag &) -> Result<LaunchRules> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return LaunchRulesStorage::read(**reader);
        },
        [this](const Result<LaunchRules> &rules) {
            if (!rules) {
                say(rules.error().message(), true);
                return;
            }
            m_warn->setValue(rules->warnDataDays.value_or(0));
            m_refuse->setValue(rules->refuseDataDays.value_or(0));
            m_secondPerson->setValue(rules->secondPersonAbove.value_or(never));
        });
}

void SendingRulesDialog::save()
{
    const LaunchRules rules{valueOf(m_warn), valueOf(m_refuse), valueOf(m_secondPerson)};
    m_context.workspace.post([rules](Connection &connection) { return LaunchRulesStorage::save(connection, rules); },
                             this,
                             [this](const Status &done) {
                                 if (!done) {
                                     say(done.error().message(), true);
                                     return;
                                 }
                                 Q_EMIT saved();
                                 accept();
                             });
}

void SendingRulesDialog::readTimer()
{
    struct Timer
    {
        bool isInstalled = false;
        std::optional<int> minutes;
    };
    m_timerJob.start(
        [path = m_context.workspace.path()](const CancelFlag &) -> Result<Timer> {
            const auto installed = RunDueTimer::isInstalled(path);
            if (!installed)
                return failure(installed.error());
            return Timer{*installed, RunDueTimer::minutes(path)};
        },
        [this](const Result<Timer> &timer) {
            const bool there = timer && timer->isInstalled;
            m_timerState->setText(there ? tr("The timer is installed for this workspace.")
                                        : tr("No timer is installed for this workspace."));
            if (there && timer->minutes)
                m_minutes->setValue(*timer->minutes);
            m_install->setEnabled(!RunDueTimer::commandLineProgram().isEmpty());
            m_remove->setEnabled(there);
            if (!timer)
                say(timer.error().message(), true);
        });
}

void SendingRulesDialog::changeTimer(bool install)
{
    m_install->setEnabled(false);
    m_remove->setEnabled(false);
    say({}, false);
    m_timerJob.start(
        [path = m_context.workspace.path(), install, minutes = m_minutes->value()](const CancelFlag &) {
            return install ? RunDueTimer::install(path, RunDueTimer::commandLineProgram(), minutes)
                           : RunDueTimer::remove(path);
        },
        [this](const Status &done) {
            if (!done)
                say(done.error().message(), true);
            readTimer();
        });
}

} // namespace odziv
