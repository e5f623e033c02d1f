/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendingpage.h"

#include "sendqueue/sendqueuestorage.h"
#include "ui/sending/senderdialog.h"
#include "ui/sending/sendingdesk.h"
#include "ui/sending/sendingrulesdialog.h"
#include "ui/sending/sendmonitor.h"
#include "ui/sending/sendprogresspanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace odziv {

namespace {

std::vector<TableColumn> columns()
{
    const auto tr = [](const char *text) { return SendingPage::tr(text); };
    return {listColumn(QStringLiteral("name"), tr("Campaign"), 24),
            listColumn(QStringLiteral("status"), tr("Status"), 12),
            listColumn(QStringLiteral("recipients"), tr("Recipients"), 11, CellKind::Integer),
            listColumn(QStringLiteral("accepted"), tr("Accepted"), 11, CellKind::Integer),
            listColumn(QStringLiteral("waiting"), tr("Waiting"), 11, CellKind::Integer),
            listColumn(QStringLiteral("failed"), tr("Rejected"), 11, CellKind::Integer),
            listColumn(QStringLiteral("inDoubt"), tr("In doubt"), 11, CellKind::Integer),
            listColumn(QStringLiteral("launchedAt"), tr("Launched"), 18, CellKind::Instant),
            listColumn(QStringLiteral("finishedAt"), tr("Finished"), 18, CellKind::Instant)};
}

QVariant instant(const std::optional<QDateTime> &time)
{
    return time ? QVariant(*time) : QVariant();
}

} // namespace

SendingPage::SendingPage(const UiContext &context, QWidget *parent)
    : Page(context, tr("Sending"), parent)
    , m_listJob(this, &context.quickReads)
    , m_model(columns(), context.locale, context.zone)
    , m_replies(RecipientTableModel::View::Sent, context.workspace, context.tableEnvironment())
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_campaignTable(new DataTableView(QStringLiteral("sendingCampaigns"), this))
    , m_replyTable(new DataTableView(QStringLiteral("replies"), this))
    , m_panel(new SendProgressPanel(context, this))
    , m_monitor(new SendMonitor(context, this))
    , m_server(new QAction(icon(QStringLiteral("server")), tr("Mail server"), this))
{
    m_server->setObjectName(QStringLiteral("serverSettings"));
    connect(m_server, &QAction::triggered, this, &SendingPage::openServerSettings);
    setPrimaryAction(m_server);
    auto *rules = new QAction(icon(QStringLiteral("settings")), tr("Launch rules and schedule"), this);
    rules->setObjectName(QStringLiteral("sendingRules"));
    connect(rules, &QAction::triggered, this, &SendingPage::openRules);
    m_campaignTable->addRowAction(rules);
    m_campaignTable->setModel(&m_model);
    m_campaignTable->setSearchPlaceholder(tr("Search campaigns"));
    m_campaignTable->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_campaignTable->setEmptyText(
        tr("Nothing was launched yet. A launched campaign is shown here with its progress, and "
           "can be paused, resumed and stopped."),
        nullptr, QStringLiteral("send"));
    m_replyTable->setModel(&m_replies);
    m_replyTable->setSearchPlaceholder(tr("Search addresses and names"));
    m_replyTable->setEmptyText(tr("Choose a campaign to see what the server answered."), nullptr,
                               QStringLiteral("inbox"));
    m_replies.sort(m_replies.columnOf(QStringLiteral("at")), Qt::DescendingOrder);
    auto *lower = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal + spacing::tight);
    layout->addWidget(m_panel);
    m_replyTable->setContentsMargins(0, spacing::normal, 0, 0);
    m_monitor->insertTab(0, m_replyTable, icon(QStringLiteral("message-square")), tr("Last replies"));
    m_monitor->setCurrentIndex(0);
    layout->addWidget(m_monitor, 1);
    m_splitter->addWidget(m_campaignTable);
    m_splitter->addWidget(lower);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::wide);
    setContent(m_splitter);

    connect(m_campaignTable, &DataTableView::currentIdChanged, this, &SendingPage::showCurrent);
    connect(m_campaignTable, &DataTableView::opened, this,
            [this](qint64 id) { this->context().openPage(QStringLiteral("campaigns"), id); });
    connect(m_panel, &SendProgressPanel::failed, messageBar(), &MessageBar::showError);
    connect(m_panel, &SendProgressPanel::settled, this, &SendingPage::reload);
    connect(m_monitor, &SendMonitor::failed, messageBar(), &MessageBar::showError);
    connect(&context.sending.runner(), &CampaignRunner::started, this, [this](const SendProgress &progress) {
        if (progress.campaign == m_panel->campaign())
            messageBar()->clear(); // what went wrong before is out of date
    });
    connect(&context.sending, &SendingDesk::changed, this, &SendingPage::showRows);
    connect(&context.sending, &SendingDesk::ended, this, &SendingPage::reload);
    connect(&context.sending, &SendingDesk::changedElsewhere, this, &SendingPage::reload);
    m_tablesChanged = connect(&context.workspace, &Workspace::tablesChanged, this, [this](const QStringList &tables) {
        if (tables.contains(QStringLiteral("campaign")))
            reload();
    });
    reload();
}

SendingPage::~SendingPage()
{
    disconnect(m_tablesChanged);
}

void SendingPage::activated()
{
    reload();
}

void SendingPage::refresh()
{
    reload();
    m_replies.reload();
}

void SendingPage::focusSearch()
{
    m_replyTable->focusSearch();
}

void SendingPage::open(const QVariant &argument)
{
    m_wanted = argument.toLongLong();
    reload();
}

void SendingPage::saveState(QSettings &settings) const
{
    m_campaignTable->saveState(settings);
    m_replyTable->saveState(settings);
    m_monitor->domainTable()->saveState(settings);
    settings.setValue(QStringLiteral("monitorTab"), m_monitor->currentIndex());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
}

void SendingPage::restoreState(QSettings &settings)
{
    m_campaignTable->restoreState(settings);
    m_replyTable->restoreState(settings);
    m_monitor->domainTable()->restoreState(settings);
    m_monitor->setCurrentIndex(settings.value(QStringLiteral("monitorTab")).toInt());
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void SendingPage::reload()
{
    m_listJob.start(
        [&workspace = context().workspace](const CancelFlag &cancelled) -> Result<std::vector<Row>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            const auto list = CampaignStorage::list(**reader);
            if (!list)
                return failure(list.error());
            std::vector<Row> rows;
            for (const CampaignSummary &summary : *list) {
                if (!summary.launchedAt || cancelled.isSet())
                    continue;
                const auto counts = SendQueueStorage::counts(**reader, summary.id);
                if (!counts)
                    return failure(counts.error());
                rows.push_back({summary, *counts});
            }
            return rows;
        },
        [this](const Result<std::vector<Row>> &rows) {
            if (rows)
                show(*rows);
            else
                messageBar()->showError(rows.error());
        });
}

void SendingPage::show(const std::vector<Row> &rows)
{
    m_rows = rows;
    showRows();
    if (m_wanted == 0 && m_campaignTable->currentId() == 0 && !m_rows.empty())
        m_wanted = m_rows.front().summary.id.value();
    if (m_wanted != 0)
        m_campaignTable->setCurrentId(std::exchange(m_wanted, 0));
    showCurrent();
}

void SendingPage::showRows()
{
    std::vector<RecordListModel::Record> records;
    for (const Row &row : m_rows) {
        const CampaignId id = row.summary.id;
        const auto progress = context().sending.progress(id);
        const QueueCounts &counts = progress ? progress->counts : row.counts;
        records.push_back(
            {id.value(),
             {row.summary.name, sendingStatusText(context().sending, id, row.summary.mode, row.summary.status),
              counts.recipients, counts.of(SendState::Accepted),
              counts.of(SendState::Queued) + counts.of(SendState::Leased) + counts.of(SendState::Deferred),
              counts.of(SendState::Rejected), counts.of(SendState::InDoubt), instant(row.summary.launchedAt),
              instant(row.summary.finishedAt)}});
    }
    m_model.setRecords(std::move(records));
    setSubtitle(tr("%Ln launched campaign(s)", nullptr, static_cast<int>(m_rows.size())));
}

void SendingPage::showCurrent()
{
    const qint64 id = m_campaignTable->currentId();
    for (const Row &row : m_rows) {
        if (row.summary.id.value() != id)
            continue;
        if (m_panel->campaign() != row.summary.id) {
            m_panel->setCampaign(row.summary.id, row.summary.name);
            m_monitor->setCampaign(row.summary.id);
            m_replies.show(TableScope::campaign(id));
        }
        return;
    }
    m_panel->setCampaign({}, {});
    m_monitor->setCampaign({});
    m_replies.show(TableScope::nothing());
}

void SendingPage::openServerSettings()
{
    auto *dialog = new SenderDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SenderDialog::saved, this, [this](const QString &name) {
        context().statusArea.showRemark(tr("Saved the mail server \"%1\"").arg(name));
    });
    dialog->open();
}

void SendingPage::openRules()
{
    auto *dialog = new SendingRulesDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendingRulesDialog::saved, this,
            [this] { context().statusArea.showRemark(tr("Saved the launch rules")); });
    dialog->open();
}

} // namespace odziv
