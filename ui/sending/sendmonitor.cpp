/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendmonitor.h"

#include "ui/sending/ratechart.h"
#include "ui/sending/sendingdesk.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatableview.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr int mostDomains = 200;
constexpr int shortestPause = 2000;
/// Reading must not take more than this part of the time.
constexpr qint64 readingShare = 20;

std::vector<TableColumn> domainColumns()
{
    const auto tr = [](const char *text) { return SendMonitor::tr(text); };
    return {listColumn(QStringLiteral("domain"), tr("Domain"), 30),
            listColumn(QStringLiteral("recipients"), tr("Recipients"), 12, CellKind::Integer),
            listColumn(QStringLiteral("waiting"), tr("Waiting"), 12, CellKind::Integer),
            listColumn(QStringLiteral("accepted"), tr("Accepted"), 12, CellKind::Integer),
            listColumn(QStringLiteral("deferred"), tr("To be retried"), 13, CellKind::Integer),
            listColumn(QStringLiteral("rejected"), tr("Rejected"), 12, CellKind::Integer),
            listColumn(QStringLiteral("inDoubt"), tr("In doubt"), 12, CellKind::Integer)};
}

} // namespace

SendMonitor::SendMonitor(const UiContext &context, QWidget *parent)
    : QTabWidget(parent)
    , m_context(context)
    , m_paceJob(this, &context.slowReads)
    , m_domainJob(this, &context.slowReads)
    , m_chart(new RateChart(context.locale, context.zone, this))
    , m_domainModel(domainColumns(), context.locale, context.zone)
    , m_domains(new DataTableView(QStringLiteral("sendDomains"), this))
{
    setDocumentMode(true);
    m_domains->setCompact(true);
    m_domains->setModel(&m_domainModel);
    m_domains->setEmptyText(tr("Nothing was launched yet."), nullptr, QStringLiteral("at-sign"));
    addTab(m_chart, icon(QStringLiteral("activity")), tr("Pace"));
    addTab(m_domains, icon(QStringLiteral("at-sign")), tr("Domains"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SendMonitor::read);
    connect(this, &QTabWidget::currentChanged, this, &SendMonitor::read);
    connect(&context.sending, &SendingDesk::changed, this, [this](CampaignId campaign) {
        if (campaign == m_campaign)
            follow();
    });
}

SendMonitor::~SendMonitor() = default;

void SendMonitor::setCampaign(CampaignId id)
{
    if (id == m_campaign && m_history)
        return;
    m_campaign = id;
    m_paceJob.cancel();
    m_domainJob.cancel();
    m_history = std::make_shared<AttemptHistory>(id);
    m_chart->setTimeline({});
    m_domainModel.setRecords({});
    read();
}

void SendMonitor::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    read();
}

/// The campaign moved on; soon enough is when the pause after the last reading is over.
void SendMonitor::follow()
{
    if (!m_timer.isActive() && !m_paceJob.isRunning() && !m_domainJob.isRunning())
        m_timer.start(shortestPause);
}

void SendMonitor::read()
{
    if (!m_campaign.isValid() || !isVisible())
        return;
    if (currentWidget() == m_chart)
        readPace();
    else if (currentWidget() == m_domains)
        readDomains();
}

void SendMonitor::readPace()
{
    if (m_paceJob.isRunning())
        return;
    struct Reading
    {
        AttemptTimeline timeline;
        qint64 milliseconds = 0;
    };
    m_paceJob.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, history = m_history,
         most = m_chart->mostBuckets()](const CancelFlag &) -> Result<Reading> {
            const qint64 begin = clock.steadyMilliseconds();
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            if (auto updated = history->update(**reader); !updated)
                return failure(updated.error());
            return Reading{history->timeline(most), clock.steadyMilliseconds() - begin};
        },
        [this](const Result<Reading> &reading) {
            if (!reading) {
                Q_EMIT failed(reading.error());
                return;
            }
            m_chart->setTimeline(reading->timeline);
            if (m_context.sending.isBusy(m_campaign))
                m_timer.start(static_cast<int>(std::max<qint64>(shortestPause, reading->milliseconds * readingShare)));
        });
}

void SendMonitor::readDomains()
{
    if (m_domainJob.isRunning())
        return;
    struct Reading
    {
        std::vector<DomainStanding> standings;
        qint64 milliseconds = 0;
    };
    m_domainJob.start(
        [&workspace = m_context.workspace, &clock = m_context.clock,
         id = m_campaign](const CancelFlag &) -> Result<Reading> {
            const qint64 begin = clock.steadyMilliseconds();
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto standings = SendQueueStorage::domains(**reader, id, mostDomains);
            if (!standings)
                return failure(standings.error());
            return Reading{std::move(*standings), clock.steadyMilliseconds() - begin};
        },
        [this](const Result<Reading> &reading) {
            if (!reading) {
                Q_EMIT failed(reading.error());
                return;
            }
            showDomains(reading->standings);
            if (m_context.sending.isBusy(m_campaign))
                m_timer.start(static_cast<int>(std::max<qint64>(shortestPause, reading->milliseconds * readingShare)));
        });
}

void SendMonitor::showDomains(const std::vector<DomainStanding> &standings)
{
    std::vector<RecordListModel::Record> records;
    records.reserve(standings.size());
    qint64 number = 0;
    for (const DomainStanding &standing : standings)
        records.push_back({++number,
                           {standing.domain, standing.recipients, standing.waiting, standing.accepted,
                            standing.deferred, standing.rejected, standing.inDoubt}});
    m_domainModel.setRecords(std::move(records));
}

} // namespace odziv
