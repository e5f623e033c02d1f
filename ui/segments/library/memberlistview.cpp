/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "memberlistview.h"

#include "common/translate.h"
#include "importexport/exporter.h"
#include "ui/shell/icons.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QHash>
#include <QUrl>
#include <QVBoxLayout>

namespace odziv {

namespace {

/// The page that shows the records of a level; empty when none does.
QString pageOf(const QString &level)
{
    static const QHash<QString, QString> pages{{QStringLiteral("customer"), QStringLiteral("customers")},
                                               {QStringLiteral("contact"), QStringLiteral("contacts")},
                                               {QStringLiteral("customerAccount"), QStringLiteral("accounts")},
                                               {QStringLiteral("eService"), QStringLiteral("eservices")}};
    return pages.value(level);
}

QString fileName(QString name)
{
    for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
        name.replace(c, QLatin1Char('-'));
    return name;
}

} // namespace

MemberListView::MemberListView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new DataTableView(QStringLiteral("members"), this))
    , m_export(new QAction(icon(QStringLiteral("download")), tr("Export"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_export->setObjectName(QStringLiteral("exportMembers"));
    m_export->setToolTip(tr("Write the rows that are shown to a CSV or Excel file"));
    m_table->addRowAction(m_export);
    m_table->setSearchPlaceholder(tr("Search in all columns"));
    m_table->setEmptyText(tr("Nobody is in this set."), nullptr, QStringLiteral("users"));
    connect(m_export, &QAction::triggered, this, &MemberListView::askForFile);
    connect(m_table, &DataTableView::opened, this, &MemberListView::openRecord);
    connect(m_table, &DataTableView::failed, this, &MemberListView::failed);
}

void MemberListView::show(const MemberList &list, const QString &name)
{
    auto table = memberTable(list);
    if (!table) {
        Q_EMIT failed(table.error());
        return;
    }
    m_list = list;
    m_name = name;
    auto source = std::make_shared<SqlRowSource>(m_context.workspace, *table, m_context.locale, m_context.zone);
    WindowedTableModel *before = m_model;
    m_model = new WindowedTableModel(std::move(source), m_context.tableEnvironment(), this);
    connect(&m_context.workspace, &Workspace::tablesChanged, m_model, &WindowedTableModel::noteTablesChanged);
    m_table->setModel(m_model);
    if (before)
        before->deleteLater();
}

void MemberListView::openRecord(qint64 id)
{
    if (m_opener) {
        m_opener(id);
        return;
    }
    const QString page = pageOf(m_list.level);
    if (!page.isEmpty() && m_context.openPage)
        m_context.openPage(page, id);
}

void MemberListView::askForFile()
{
    ask::fileToSave(this, tr("Export the list"), fileName(m_name) + QStringLiteral(".xlsx"),
                    tr("Excel workbook (*.xlsx);;CSV file (*.csv)"), [this](const QString &path) { exportTo(path); });
}

void MemberListView::exportTo(const QString &path)
{
    if (!m_model)
        return;
    StatusJob *job = m_context.statusArea.addJob(tr("Exporting \"%1\"").arg(m_name));
    auto *tracker = new JobTracker(job, &m_context.slowReads);
    connect(job, &QObject::destroyed, [tracker] { delete tracker; });
    ExportOptions options;
    options.file = path;
    options.rules = m_list.rules;
    if (!m_list.format.columns.isEmpty())
        options.format = m_list.format;
    tracker->start(
        [&workspace = m_context.workspace, level = m_list.level, ids = m_model->ids(), options,
         progress = job->progressCallback(), cancelled = job->cancelFlag()](const CancelFlag &) {
            return Exporter(workspace).exportRows(level, *ids, options, progress, cancelled);
        },
        [job, path](const Result<ExportReport> &report) {
            if (!report) {
                job->fail(report.error());
                return;
            }
            job->finish(tr("Wrote %Ln row(s) to %1", nullptr, static_cast<int>(report->rows))
                            .arg(QDir::toNativeSeparators(path)),
                        tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
}

} // namespace odziv
