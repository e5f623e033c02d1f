/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentlibrary.h"

#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/library/foldertree.h"
#include "ui/segments/library/resultsetlist.h"
#include "ui/segments/library/segmentdetails.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatableview.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace odziv {

namespace {

std::vector<TableColumn> segmentColumns()
{
    const auto tr = [](const char *text) { return SegmentLibrary::tr(text); };
    return {
        listColumn(QStringLiteral("name"), tr("Name"), 36),
        listColumn(QStringLiteral("targetLevel"), tr("Target level"), 20),
        listColumn(QStringLiteral("members"), tr("Members"), 12, CellKind::Integer),
        listColumn(QStringLiteral("countedAt"), tr("Counted"), 18, CellKind::Instant),
        listColumn(QStringLiteral("version"), tr("Version"), 9, CellKind::Integer),
        listColumn(QStringLiteral("changedAt"), tr("Changed"), 18, CellKind::Instant),
        listColumn(QStringLiteral("folder"), tr("Folder"), 18),
    };
}

QVariant instant(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

} // namespace

SegmentLibrary::SegmentLibrary(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_listJob(this, &context.quickReads)
    , m_countJob(this, &context.slowReads)
    , m_keepJob(this, &context.slowReads)
    , m_tabs(new QTabWidget(this))
    , m_segmentModel(segmentColumns(), context.locale, context.zone)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_folders(new FolderTree(this))
    , m_segmentTable(new DataTableView(QStringLiteral("segments"), this))
    , m_details(new SegmentDetails(context, this))
    , m_resultSetList(new ResultSetList(context, QStringLiteral("resultSets"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_resultSetList->setContentsMargins(0, spacing::normal, 0, 0);
    m_tabs->addTab(makeSegmentPane(), icon(QStringLiteral("layers")), tr("Segments"));
    m_tabs->addTab(m_resultSetList, icon(QStringLiteral("snowflake")), tr("Saved result sets"));
    m_segmentTable->setModel(&m_segmentModel);
    m_segmentTable->setSearchPlaceholder(tr("Search segments"));
    connect(m_segmentTable, &DataTableView::opened, this, [this] { Q_EMIT segmentOpened(currentSegment()); });
    connect(m_segmentTable, &DataTableView::selectionChanged, this, &SegmentLibrary::selectionChanged);
    connect(m_segmentTable, &DataTableView::currentIdChanged, this, &SegmentLibrary::followCurrent);
    connect(m_folders, &FolderTree::folderChosen, this, &SegmentLibrary::showSegments);
    connect(m_details, &SegmentDetails::segmentOpened, this, &SegmentLibrary::segmentOpened);
    connect(m_resultSetList, &ResultSetList::failed, this, &SegmentLibrary::failed);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SegmentLibrary::selectionChanged);
}

QWidget *SegmentLibrary::makeSegmentPane()
{
    m_splitter->addWidget(m_folders);
    m_splitter->addWidget(m_segmentTable);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({190, 700, 280});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::normal);
    m_splitter->setContentsMargins(0, spacing::normal, 0, 0);
    return m_splitter;
}

void SegmentLibrary::showFolders()
{
    QMap<QString, int> folders;
    for (const SegmentSummary &segment : std::as_const(m_segments))
        ++folders[segment.folder];
    m_folders->setFolders(folders, m_context.locale);
    // Without folders the tree would only repeat the table's number.
    m_folders->setVisible(!m_folders->folders().isEmpty());
}

void SegmentLibrary::followCurrent()
{
    m_details->show(currentSegment());
}

QString SegmentLibrary::currentFolder() const
{
    const QString name = currentSegment();
    for (const SegmentSummary &segment : m_segments) {
        if (segment.name == name)
            return segment.folder;
    }
    return {};
}

void SegmentLibrary::reload()
{
    m_listJob.start(
        [&workspace = m_context.workspace](const CancelFlag &) -> Result<Lists> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto segments = SegmentStorage::list(**reader);
            if (!segments)
                return failure(segments.error());
            auto resultSets = ResultSetStorage::list(**reader);
            if (!resultSets)
                return failure(resultSets.error());
            return Lists{std::move(*segments), std::move(*resultSets)};
        },
        [this](const Result<Lists> &lists) {
            if (lists)
                show(*lists);
            else
                Q_EMIT failed(lists.error());
        });
}

void SegmentLibrary::show(const Lists &lists)
{
    m_segments = lists.segments;
    m_resultSets = lists.resultSets;
    showFolders();
    showSegments();
    m_details->reload();
    m_resultSetList->show(m_resultSets);
    Q_EMIT loaded();
    keepBlocks();
    countNext();
}

QString SegmentLibrary::countKey(const SegmentSummary &segment) const
{
    return segment.name + QLatin1Char('\n') + QString::number(segment.version);
}

void SegmentLibrary::showSegments()
{
    std::vector<RecordListModel::Record> records;
    for (const SegmentSummary &segment : m_segments) {
        if (!m_folders->shows(segment.folder))
            continue;
        const Count count = m_counts.value(countKey(segment));
        records.push_back(
            {segment.id.value(),
             {segment.name, levelText(segment.targetLevel), count.total >= 0 ? QVariant(count.total) : QVariant(),
              instant(count.at), qint64(segment.version), instant(segment.changedAt),
              segment.folder.isEmpty() ? QVariant() : QVariant(segment.folder)}});
    }
    m_segmentModel.setRecords(std::move(records));
}

void SegmentLibrary::noteCount(const QString &segment, qint64 total)
{
    for (const SegmentSummary &summary : m_segments) {
        if (summary.name == segment)
            m_counts.insert(countKey(summary), {total, m_context.clock.nowUtc()});
    }
    showSegments();
}

void SegmentLibrary::keepBlocks()
{
    QStringList names;
    for (const SegmentSummary &segment : std::as_const(m_segments)) {
        if (segment.cacheBlocks)
            names << segment.name;
    }
    if (names.isEmpty())
        return;
    m_keepJob.start(
        [&evaluator = m_context.evaluator, &workspace = m_context.workspace, &clock = m_context.clock,
         names](const CancelFlag &cancelled) -> Status {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            for (const QString &name : names) {
                const auto segment = SegmentStorage::read(**reader, name);
                // One that cannot be counted says so where it is opened.
                if (segment && !cancelled.isSet())
                    static_cast<void>(evaluator.count(*segment, evaluationOptions(workspace, clock, cancelled)));
            }
            return {};
        },
        [](const Status &) {});
}

void SegmentLibrary::countNext()
{
    if (m_countJob.isRunning() || !isVisible())
        return;
    for (const SegmentSummary &summary : m_segments) {
        if (m_counts.contains(countKey(summary)))
            continue;
        // One at a time, in the background: the list is of use without the numbers.
        m_countJob.start(
            [&evaluator = m_context.evaluator, &workspace = m_context.workspace, &clock = m_context.clock,
             name = summary.name](const CancelFlag &cancelled) -> Result<SegmentCounts> {
                auto reader = workspace.reader();
                if (!reader)
                    return failure(reader.error());
                const auto segment = SegmentStorage::read(**reader, name);
                if (!segment)
                    return failure(segment.error());
                return evaluator.count(*segment, liveEvaluationOptions(workspace, clock, cancelled));
            },
            [this, key = countKey(summary)](const Result<SegmentCounts> &counts) {
                // One that cannot be counted stays without a number; opening it says why.
                m_counts.insert(key, counts ? Count{counts->total, m_context.clock.nowUtc()} : Count());
                showSegments();
                countNext();
            });
        return;
    }
}

QStringList SegmentLibrary::segmentNames() const
{
    QStringList names;
    for (const SegmentSummary &segment : m_segments)
        names << segment.name;
    return names;
}

QStringList SegmentLibrary::resultSetNames() const
{
    QStringList names;
    for (const SavedResultSet &set : m_resultSets)
        names << set.name;
    return names;
}

QString SegmentLibrary::currentSegment() const
{
    const qint64 id = m_segmentTable->currentId();
    for (const SegmentSummary &segment : m_segments) {
        if (segment.id.value() == id)
            return segment.name;
    }
    return {};
}

void SegmentLibrary::selectSegment(const QString &name)
{
    m_tabs->setCurrentWidget(m_splitter);
    for (const SegmentSummary &segment : m_segments) {
        if (segment.name != name)
            continue;
        if (!m_folders->shows(segment.folder))
            m_folders->setCurrentFolder(segment.folder);
        m_segmentTable->setCurrentId(segment.id.value());
    }
}

void SegmentLibrary::selectResultSet(const QString &name)
{
    m_tabs->setCurrentWidget(m_resultSetList);
    m_resultSetList->select(name);
}

void SegmentLibrary::saveState(QSettings &settings) const
{
    m_segmentTable->saveState(settings);
    m_resultSetList->saveState(settings);
    settings.setValue(QStringLiteral("tab"), m_tabs->currentIndex());
    settings.setValue(QStringLiteral("librarySplitter"), m_splitter->saveState());
    QJsonObject counts;
    for (auto it = m_counts.constBegin(); it != m_counts.constEnd(); ++it) {
        if (it->total >= 0)
            counts.insert(it.key(), QJsonObject{{QStringLiteral("total"), it->total},
                                                {QStringLiteral("at"), it->at.toString(Qt::ISODate)}});
    }
    const QJsonObject kept{{QStringLiteral("workspace"), m_context.workspace.path()},
                           {QStringLiteral("counts"), counts}};
    settings.setValue(QStringLiteral("counts"), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void SegmentLibrary::restoreState(QSettings &settings)
{
    m_segmentTable->restoreState(settings);
    m_resultSetList->restoreState(settings);
    m_tabs->setCurrentIndex(settings.value(QStringLiteral("tab")).toInt());
    m_splitter->restoreState(settings.value(QStringLiteral("librarySplitter")).toByteArray());
    const QJsonObject kept
        = QJsonDocument::fromJson(settings.value(QStringLiteral("counts")).toString().toUtf8()).object();
    if (kept.value(QLatin1String("workspace")).toString() != m_context.workspace.path())
        return;
    const QJsonObject counts = kept.value(QLatin1String("counts")).toObject();
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        const QJsonObject count = it->toObject();
        m_counts.insert(it.key(), {count.value(QLatin1String("total")).toInteger(-1),
                                   QDateTime::fromString(count.value(QLatin1String("at")).toString(), Qt::ISODate)});
    }
}

} // namespace odziv
