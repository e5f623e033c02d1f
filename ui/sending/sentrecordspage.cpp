/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sentrecordspage.h"

#include "ui/sending/rowexport.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QLineEdit>
#include <QSplitter>

namespace odziv {

namespace {

std::vector<TableColumn> attemptColumns()
{
    const auto tr = [](const char *text) { return SentRecordsPage::tr(text); };
    TableColumn at = listColumn(QStringLiteral("at"), tr("Attempt at"), 20, CellKind::Instant);
    at.withSeconds = true;
    TableColumn outcome = listColumn(QStringLiteral("outcome"), tr("Outcome"), 14);
    outcome.labels = {{QStringLiteral("accepted"), tr("Accepted")},
                      {QStringLiteral("deferred"), tr("To be retried")},
                      {QStringLiteral("rejected"), tr("Rejected")},
                      {QStringLiteral("inDoubt"), tr("In doubt")}};
    return {at, outcome, listColumn(QStringLiteral("sender"), tr("Mail server"), 14),
            listColumn(QStringLiteral("reply"), tr("Server's reply"), 60)};
}

} // namespace

SentRecordsPage::SentRecordsPage(const UiContext &context, QWidget *parent)
    : Page(context, tr("Sent records"), parent)
    , m_attemptJob(this, &context.quickReads)
    , m_model(context.workspace, context.tableEnvironment(), TableScope())
    , m_attemptModel(attemptColumns(), context.locale, context.zone)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new DataTableView(QStringLiteral("sentRecords"), this))
    , m_attempts(new DataTableView(QStringLiteral("sentAttempts"), this))
    , m_export(new QAction(icon(QStringLiteral("download")), tr("Export"), this))
    , m_openCampaign(new QAction(icon(QStringLiteral("megaphone")), tr("Open campaign"), this))
{
    m_table->setModel(&m_model);
    m_table->setSearchPlaceholder(tr("Search name, address, reply"));
    m_table->setEmptyText(tr("What is sent appears here, with the server's reply, as soon as it is sent."), nullptr,
                          QStringLiteral("mail-check"));
    m_export->setObjectName(QStringLiteral("exportSentRecords"));
    m_export->setToolTip(tr("Writes the rows that search and filters leave into a file"));
    m_openCampaign->setObjectName(QStringLiteral("openCampaignOfRecord"));
    m_table->addRowAction(m_openCampaign);
    setPrimaryAction(m_export);
    m_attempts->setCompact(true);
    m_attempts->setModel(&m_attemptModel);
    m_attempts->setEmptyText(tr("Choose a record to see every attempt with the server's words. Records of the system"
                                " before this one have none."),
                             nullptr, QStringLiteral("history"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_attempts);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::wide);
    setContent(m_splitter);
    m_model.sort(m_model.columnOf(QStringLiteral("at")), Qt::DescendingOrder);

    connect(m_export, &QAction::triggered, this, &SentRecordsPage::exportShown);
    connect(m_openCampaign, &QAction::triggered, this, &SentRecordsPage::openCampaign);
    connect(m_table, &DataTableView::currentIdChanged, this, &SentRecordsPage::showCurrent);
    connect(m_table, &DataTableView::opened, this, &SentRecordsPage::openCampaign);
    // The row may arrive after the choice.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SentRecordsPage::updateActions);
    connect(m_table, &DataTableView::failed, messageBar(), &MessageBar::showError);
    connect(&m_model, &WindowedTableModel::failed, messageBar(), &MessageBar::showError);
    connect(&m_model, &WindowedTableModel::totalRowsChanged, this,
            [this](qint64 total) { setSubtitle(tr("%1 records").arg(this->context().locale.toString(total))); });
    showCurrent();
}

SentRecordsPage::~SentRecordsPage() = default;

void SentRecordsPage::refresh()
{
    m_model.reload();
}

void SentRecordsPage::focusSearch()
{
    m_table->focusSearch();
}

void SentRecordsPage::open(const QVariant &argument)
{
    if (!argument.toString().isEmpty())
        m_table->searchField()->setText(argument.toString());
}

void SentRecordsPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    m_attempts->saveState(settings);
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
}

void SentRecordsPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_attempts->restoreState(settings);
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void SentRecordsPage::showCurrent()
{
    const qint64 id = m_table->currentId();
    updateActions();
    if (id <= 0) {
        m_attemptJob.cancel();
        m_attemptModel.setRecords({});
        return;
    }
    m_attemptJob.start(
        [&workspace = context().workspace, id](const CancelFlag &) -> Result<std::vector<AttemptRecord>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return SendQueueStorage::attemptsOfSentRecord(**reader, id);
        },
        [this](const Result<std::vector<AttemptRecord>> &attempts) {
            if (attempts)
                showAttempts(*attempts);
            else
                messageBar()->showError(attempts.error());
        });
}

/// Records of the system before this one name campaigns that are not here.
void SentRecordsPage::updateActions()
{
    const int column = m_model.columnOf(QStringLiteral("campaignName"));
    m_openCampaign->setEnabled(
        !m_table->currentSourceIndex().siblingAtColumn(column).data(WindowedTableModel::ValueRole).isNull());
}

void SentRecordsPage::showAttempts(const std::vector<AttemptRecord> &attempts)
{
    std::vector<RecordListModel::Record> records;
    for (const AttemptRecord &attempt : attempts)
        records.push_back(
            {attempt.id,
             {QDateTime::fromMSecsSinceEpoch(attempt.at, Qt::UTC), attempt.outcome, attempt.sender, attempt.reply}});
    m_attemptModel.setRecords(std::move(records));
}

void SentRecordsPage::openCampaign()
{
    if (!m_openCampaign->isEnabled())
        return;
    const int column = m_model.columnOf(QStringLiteral("campaignId"));
    const QModelIndex current = m_table->currentSourceIndex();
    const qint64 campaign = current.siblingAtColumn(column).data(WindowedTableModel::ValueRole).toLongLong();
    if (campaign > 0)
        context().openPage(QStringLiteral("campaigns"), campaign);
}

void SentRecordsPage::exportShown()
{
    ask::fileToSave(this, tr("Export the sent records"), tr("Sent records.csv"), tr("CSV (*.csv);;Excel (*.xlsx)"),
                    [this](const QString &path) {
                        std::vector<int> columns;
                        for (int column = 0; column < m_model.columnCount(); ++column)
                            columns.push_back(column);
                        StatusJob *job = context().statusArea.addJob(tr("Exporting the sent records"));
                        auto *tracker = new JobTracker(job, &context().slowReads);
                        connect(job, &QObject::destroyed, [tracker] { delete tracker; });
                        tracker->start(
                            [source = m_model.sharedSource(), query = m_model.query(), columns, path,
                             zone = context().zone, progress = job->progressCallback(),
                             cancelled = job->cancelFlag()](const CancelFlag &) {
                                return exportRows(*source, query, columns, path, zone, progress, cancelled);
                            },
                            [job, path, locale = context().locale](const Result<qint64> &written) {
                                if (written)
                                    job->finish(tr("Wrote %1 records to %2").arg(locale.toString(*written), path));
                                else
                                    job->fail(written.error());
                            });
                    });
}

} // namespace odziv
