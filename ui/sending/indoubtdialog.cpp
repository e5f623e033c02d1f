/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "indoubtdialog.h"

#include "campaigns/campaignstorage.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace odziv {

namespace {

constexpr size_t mostListed = 10000;

std::vector<TableColumn> doubtColumns()
{
    const auto tr = [](const char *text) { return InDoubtDialog::tr(text); };
    return {listColumn(QStringLiteral("id"), tr("Id"), 8, CellKind::Integer),
            listColumn(QStringLiteral("address"), tr("Address"), 28, CellKind::Code),
            listColumn(QStringLiteral("at"), tr("Since"), 18, CellKind::Instant),
            listColumn(QStringLiteral("sender"), tr("Mail server"), 12),
            listColumn(QStringLiteral("known"), tr("What is known"), 40),
            listColumn(QStringLiteral("messageId"), tr("Message-ID"), 36, CellKind::Code)};
}

} // namespace

InDoubtDialog::InDoubtDialog(const UiContext &context, CampaignId campaign, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_readJob(this, &context.quickReads)
    , m_logJob(this, &context.slowReads)
    , m_id(campaign)
    , m_model(doubtColumns(), context.locale, context.zone)
    , m_table(new DataTableView(QStringLiteral("inDoubt"), this))
    , m_message(new QLabel(this))
    , m_log(new QPushButton(icon(QStringLiteral("file-text")), tr("Read the relay's log"), this))
    , m_accept(new QPushButton(icon(QStringLiteral("check")), tr("Count as sent"), this))
    , m_resend(new QPushButton(icon(QStringLiteral("rotate-cw")), tr("Send again"), this))
    , m_reject(new QPushButton(icon(QStringLiteral("x")), tr("Count as not delivered"), this))
{
    setObjectName(QStringLiteral("inDoubtDialog"));
    setWindowTitle(tr("Messages in doubt"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal + spacing::tight);
    auto *explanation = new QLabel(
        tr("These messages were handed over when the connection broke, or the program ended, before the server's answer"
           " was on the disk; or a backup was restored, and they may have been sent since it was made. They may have"
           " arrived. The log of the mail server knows: it lists each Message-ID that it"
           " took. Without the log, decide yourself; nothing is sent again until you say so."),
        this);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    m_table->setModel(&m_model);
    m_table->setSearchPlaceholder(tr("Search addresses"));
    m_table->setEmptyText(tr("Loading…"));
    layout->addWidget(m_table, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_message);
    auto *row = new QHBoxLayout;
    m_log->setObjectName(QStringLiteral("readRelayLog"));
    m_accept->setObjectName(QStringLiteral("acceptChosen"));
    m_resend->setObjectName(QStringLiteral("resendChosen"));
    m_reject->setObjectName(QStringLiteral("rejectChosen"));
    row->addWidget(m_log);
    row->addStretch(1);
    for (QPushButton *button : {m_accept, m_resend, m_reject}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *close = new QPushButton(tr("Close"), this);
    row->addWidget(close);
    layout->addLayout(row);
    resize(980, 520);
    m_context.settings.beginGroup(QStringLiteral("inDoubtDialog"));
    m_table->restoreState(m_context.settings);
    m_context.settings.endGroup();

    connect(m_log, &QPushButton::clicked, this, [this] {
        ask::fileToOpen(this, tr("Log of the relay"), tr("Logs (*.log *.txt mail* main*);;All files (*)"),
                        [this](const QString &path) { importRelayLog(path); });
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(InDoubtDecision::Accept); });
    connect(m_resend, &QPushButton::clicked, this, [this] { decide(InDoubtDecision::Resend); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(InDoubtDecision::Reject); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &DataTableView::selectionChanged, this, &InDoubtDialog::updateButtons);
    const QAbstractItemModel *shown = m_table->view()->model();
    for (const auto searched : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(shown, searched, &m_searched, qOverload<>(&QTimer::start));
    // A search takes rows away piece by piece; the buttons look at what is left once.
    m_searched.setSingleShot(true);
    connect(&m_searched, &QTimer::timeout, this, &InDoubtDialog::updateButtons);
    read();
}

InDoubtDialog::~InDoubtDialog()
{
    m_context.settings.beginGroup(QStringLiteral("inDoubtDialog"));
    m_table->saveState(m_context.settings);
    m_context.settings.endGroup();
}

QString InDoubtDialog::message() const
{
    return m_message->text();
}

void InDoubtDialog::say(const QString &text, bool isProblem)
{
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, Theme::foreground(Tone::Problem, Theme::isDark(colours)));
    m_message->setPalette(colours);
    m_message->setText(text);
}

void InDoubtDialog::read()
{
    m_readJob.start(
        [&workspace = m_context.workspace, id = m_id](const CancelFlag &) -> Result<Contents> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto campaign = CampaignStorage::read(**reader, id);
            if (!campaign)
                return failure(campaign.error());
            auto deliveries = InDoubtDeliveries::list(**reader, *campaign);
            if (!deliveries)
                return failure(deliveries.error());
            const auto total = static_cast<qint64>(deliveries->size());
            deliveries->resize(std::min(deliveries->size(), mostListed));
            return Contents{std::move(*campaign), std::move(*deliveries), total};
        },
        [this](const Result<Contents> &contents) {
            if (contents)
                show(*contents);
            else
                say(contents.error().message(), true);
        });
    updateButtons();
}

void InDoubtDialog::show(const Contents &contents)
{
    m_contents = contents;
    std::vector<RecordListModel::Record> records;
    for (const InDoubtDelivery &delivery : m_contents.deliveries) {
        const InDoubtEntry &entry = delivery.entry;
        records.push_back({entry.recipient.value(),
                           {entry.recipient.value(), entry.address, QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC),
                            entry.sender, entry.lastReply, QString::fromLatin1(delivery.messageId)}});
    }
    m_table->setEmptyText(tr("Nothing is in doubt any more."), nullptr, QStringLiteral("circle-check"));
    m_model.setRecords(std::move(records));
    if (m_contents.total > static_cast<qint64>(m_contents.deliveries.size()) && message().isEmpty())
        say(tr("The first %1 of %2 are listed. Without a choice, a decision is about all of them.")
                .arg(m_context.locale.toString(static_cast<qint64>(m_contents.deliveries.size())),
                     m_context.locale.toString(m_contents.total)),
            false);
    updateButtons();
}

/// The selected ones, or those that the search leaves; nothing: all that are in doubt, listed or not.
std::optional<std::vector<RecipientId>> InDoubtDialog::chosen() const
{
    std::vector<RecipientId> recipients;
    for (const qint64 id : m_table->selectedIds())
        recipients.emplace_back(id);
    const QAbstractItemModel *shown = m_table->view()->model();
    if (!recipients.empty() || static_cast<size_t>(shown->rowCount()) == m_contents.deliveries.size())
        return recipients.empty() ? std::optional<std::vector<RecipientId>>() : recipients;
    for (int row = 0; row < shown->rowCount(); ++row)
        recipients.emplace_back(shown->index(row, 0).data(WindowedTableModel::IdRole).toLongLong());
    return recipients;
}

qint64 InDoubtDialog::chosenCount() const
{
    const auto recipients = chosen();
    return recipients ? static_cast<qint64>(recipients->size()) : m_contents.total;
}

void InDoubtDialog::updateButtons()
{
    const bool usable = !m_contents.deliveries.empty() && !m_context.workspace.isReadOnly() && !m_logJob.isRunning();
    const qint64 number = chosenCount();
    const QString count = m_context.locale.toString(number);
    m_accept->setText(tr("Count %1 as sent").arg(count));
    m_resend->setText(tr("Send %1 again").arg(count));
    m_reject->setText(tr("Count %1 as not delivered").arg(count));
    m_log->setEnabled(usable);
    for (QPushButton *button : {m_accept, m_resend, m_reject})
        button->setEnabled(usable && number > 0);
}

void InDoubtDialog::confirm(QWidget *parent, InDoubtDecision decision, qint64 count, std::function<void()> settle)
{
    const int number = static_cast<int>(count);
    switch (decision) {
    case InDoubtDecision::Accept:
        ask::confirm(parent, tr("Count %Ln message(s) as sent?", nullptr, number),
                     tr("Whoever did not get the message will not be written to again. This cannot be undone."),
                     tr("Count as sent"), std::move(settle));
        return;
    case InDoubtDecision::Resend:
        ask::confirm(parent, tr("Send %Ln message(s) again?", nullptr, number),
                     tr("Whoever got the first copy will get a second one. They are queued; resume the campaign to send"
                        " them."),
                     tr("Send again"), std::move(settle));
        return;
    case InDoubtDecision::Reject:
        break;
    }
    ask::confirm(parent, tr("Count %Ln message(s) as not delivered?", nullptr, number),
                 tr("They count as rejected and belong to the rest of the campaign. This cannot be undone."),
                 tr("Count as not delivered"), std::move(settle));
}

void InDoubtDialog::decide(InDoubtDecision decision)
{
    confirm(this, decision, chosenCount(), [this, decision, recipients = chosen()] {
        if (!recipients) {
            write(
                [campaign = m_contents.campaign, decision, &clock = m_context.clock](Connection &connection) {
                    return InDoubtDeliveries::settleAll(connection, campaign, decision, clock);
                },
                {});
            return;
        }
        std::vector<InDoubtSettlement> settlements;
        for (const RecipientId recipient : *recipients)
            settlements.push_back({recipient, decision, SendQueueStorage::operatorsWords(decision)});
        settle(std::move(settlements), {});
    });
}

void InDoubtDialog::importRelayLog(const QString &path)
{
    say(tr("Reading the log"), false);
    const ProgressCallback progress
        = [dialog = QPointer<InDoubtDialog>(this), last = qint64(0)](qint64 done, qint64 total) mutable {
              const qint64 percent = total > 0 ? done * 100 / total : 0;
              if (percent == std::exchange(last, percent))
                  return;
              QMetaObject::invokeMethod(
                  QCoreApplication::instance(),
                  [dialog, percent] {
                      if (dialog && dialog->m_logJob.isRunning())
                          dialog->say(tr("Reading the log: %1 %").arg(percent), false);
                  },
                  Qt::QueuedConnection);
          };
    m_logJob.start(
        [&workspace = m_context.workspace, campaign = m_contents.campaign, path,
         progress](const CancelFlag &cancelled) -> Result<RelayLogFindings> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto deliveries = InDoubtDeliveries::list(**reader, campaign);
            if (!deliveries)
                return failure(deliveries.error());
            return InDoubtDeliveries::readRelayLog(*deliveries, path, progress, cancelled);
        },
        [this](const Result<RelayLogFindings> &findings) {
            if (!findings) {
                say(findings.error().message(), true);
                updateButtons();
                return;
            }
            if (!findings->settlements.empty()) {
                settle(findings->settlements, remarkOn(*findings));
                return;
            }
            say(tr("The log says nothing about these messages. Is it the log of this mail server, and of that day?"),
                true);
            updateButtons();
        });
    updateButtons();
}

QString InDoubtDialog::remarkOn(const RelayLogFindings &findings) const
{
    std::array<qint64, 3> decided{};
    for (const InDoubtSettlement &settlement : findings.settlements)
        ++decided[static_cast<size_t>(settlement.decision)];
    const auto number = [this](qint64 count) { return m_context.locale.toString(count); };
    const auto of = [&](InDoubtDecision decision) { return number(decided[static_cast<size_t>(decision)]); };
    QString remark = tr("The log settled %1: %2 sent, %3 not delivered, %4 to be sent again. It says nothing about %5.")
                         .arg(number(static_cast<qint64>(findings.settlements.size())), of(InDoubtDecision::Accept),
                              of(InDoubtDecision::Reject), of(InDoubtDecision::Resend),
                              number(static_cast<qint64>(findings.unknown.size())));
    if (decided[static_cast<size_t>(InDoubtDecision::Resend)] > 0)
        remark += QLatin1Char(' ') + tr("Resume the campaign to send again.");
    return remark;
}

void InDoubtDialog::settle(std::vector<InDoubtSettlement> settlements, const QString &remark)
{
    write([campaign = m_contents.campaign, settlements = std::move(settlements), &clock = m_context.clock](
              Connection &connection) { return InDoubtDeliveries::settle(connection, campaign, settlements, clock); },
          remark);
}

void InDoubtDialog::write(std::function<Result<qint64>(Connection &)> settle, const QString &remark)
{
    m_context.workspace.post(
        [settle = std::move(settle)](Connection &connection) -> Status {
            auto rows = settle(connection);
            return rows ? Status() : failure(rows.error());
        },
        this,
        [this, remark](const Status &done) {
            if (done)
                say(remark, false);
            else
                say(done.error().message(), true);
            Q_EMIT settled();
            read();
        });
}

} // namespace odziv
