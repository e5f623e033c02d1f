/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentlibrary.h"

#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "ui/segments/cataloglabels.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatableview.h"

#include <QJsonDocument>
#include <QJsonObject>
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
    };
}

std::vector<TableColumn> resultSetColumns()
{
    const auto tr = [](const char *text) { return SegmentLibrary::tr(text); };
    return {
        listColumn(QStringLiteral("name"), tr("Name"), 36),
        listColumn(QStringLiteral("segment"), tr("Segment"), 30),
        listColumn(QStringLiteral("targetLevel"), tr("Target level"), 20),
        listColumn(QStringLiteral("members"), tr("Members"), 12, CellKind::Integer),
        listColumn(QStringLiteral("frozenAt"), tr("Frozen"), 18, CellKind::Instant),
        listColumn(QStringLiteral("dataTime"), tr("Data of"), 18, CellKind::Instant),
    };
}

QString levelText(const QString &level)
{
    const CatalogTable *table = Catalog::builtIn().table(level);
    return table ? tableLabel(*table) : level;
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
    , m_tabs(new QTabWidget(this))
    , m_segmentModel(segmentColumns(), context.locale, context.zone)
    , m_resultSetModel(resultSetColumns(), context.locale, context.zone)
    , m_segmentTable(new DataTableView(QStringLiteral("segments"), this))
    , m_resultSetTable(new DataTableView(QStringLiteral("resultSets"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    for (DataTableView *table : {m_segmentTable, m_resultSetTable})
        table->setContentsMargins(0, spacing::normal, 0, 0);
    m_tabs->addTab(m_segmentTable, icon(QStringLiteral("layers")), tr("Segments"));
    m_tabs->addTab(m_resultSetTable, icon(QStringLiteral("snowflake")), tr("Saved result sets"));
    m_segmentTable->setModel(&m_segmentModel);
    m_segmentTable->setSearchPlaceholder(tr("Search segments"));
    m_resultSetTable->setModel(&m_resultSetModel);
    m_resultSetTable->setSearchPlaceholder(tr("Search result sets"));
    m_resultSetTable->setEmptyText(tr("A result set keeps the members of a segment as they were at one moment. Open a "
                                      "segment and freeze it to make the first one."),
                                   nullptr, QStringLiteral("snowflake"));
    m_resultSetTable->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_segmentTable, &DataTableView::opened, this, [this] { Q_EMIT segmentOpened(currentSegment()); });
    connect(m_segmentTable, &DataTableView::selectionChanged, this, &SegmentLibrary::selectionChanged);
    connect(m_resultSetTable, &DataTableView::selectionChanged, this, &SegmentLibrary::selectionChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SegmentLibrary::selectionChanged);
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
    showSegments();
    std::vector<RecordListModel::Record> records;
    for (const SavedResultSet &set : m_resultSets) {
        const QVariant dataTime = set.dataTime ? instant(*set.dataTime) : QVariant();
        records.push_back({set.id.value(),
                           {set.name, set.segmentName, levelText(set.targetLevel), set.memberCount,
                            instant(set.frozenAt), dataTime}});
    }
    m_resultSetModel.setRecords(std::move(records));
    Q_EMIT loaded();
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
        const Count count = m_counts.value(countKey(segment));
        records.push_back(
            {segment.id.value(),
             {segment.name, levelText(segment.targetLevel), count.total >= 0 ? QVariant(count.total) : QVariant(),
              instant(count.at), qint64(segment.version), instant(segment.changedAt)}});
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

QString SegmentLibrary::currentResultSet() const
{
    const qint64 id = m_resultSetTable->currentId();
    for (const SavedResultSet &set : m_resultSets) {
        if (set.id.value() == id)
            return set.name;
    }
    return {};
}

QStringList SegmentLibrary::selectedResultSets() const
{
    QStringList names;
    for (const qint64 id : m_resultSetTable->selectedIds()) {
        for (const SavedResultSet &set : m_resultSets) {
            if (set.id.value() == id)
                names << set.name;
        }
    }
    return names;
}

void SegmentLibrary::selectSegment(const QString &name)
{
    m_tabs->setCurrentWidget(m_segmentTable);
    for (const SegmentSummary &segment : m_segments) {
        if (segment.name == name)
            m_segmentTable->setCurrentId(segment.id.value());
    }
}

void SegmentLibrary::selectResultSet(const QString &name)
{
    m_tabs->setCurrentWidget(m_resultSetTable);
    for (const SavedResultSet &set : m_resultSets) {
        if (set.name == name)
            m_resultSetTable->setCurrentId(set.id.value());
    }
}

void SegmentLibrary::saveState(QSettings &settings) const
{
    m_segmentTable->saveState(settings);
    m_resultSetTable->saveState(settings);
    settings.setValue(QStringLiteral("tab"), m_tabs->currentIndex());
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
    restoreListState(m_segmentTable, m_segmentModel, settings);
    restoreListState(m_resultSetTable, m_resultSetModel, settings);
    m_tabs->setCurrentIndex(settings.value(QStringLiteral("tab")).toInt());
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
