/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "resultsetlist.h"

#include "campaigns/campaignremainder.h"
#include "segments/listformatstorage.h"
#include "segments/segmentjson.h"
#include "segments/segmentsentence.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/library/comparisondialog.h"
#include "ui/segments/library/membersdialog.h"
#include "ui/shell/icons.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>
#include <QVBoxLayout>

namespace odziv {

namespace {

std::vector<TableColumn> columns()
{
    const auto tr = [](const char *text) { return ResultSetList::tr(text); };
    return {
        listColumn(QStringLiteral("name"), tr("Name"), 36),
        listColumn(QStringLiteral("segment"), tr("Segment"), 30),
        listColumn(QStringLiteral("targetLevel"), tr("Target level"), 20),
        listColumn(QStringLiteral("members"), tr("Members"), 12, CellKind::Integer),
        listColumn(QStringLiteral("frozenAt"), tr("Frozen"), 18, CellKind::Instant),
        listColumn(QStringLiteral("dataTime"), tr("Data of"), 18, CellKind::Instant),
        listColumn(QStringLiteral("origin"), tr("Origin"), 30),
    };
}

/// "The rest of the campaign ...": where a set came from, in words; empty when from its segment alone.
QString originText(const QString &origin)
{
    const QJsonObject object = QJsonDocument::fromJson(origin.toUtf8()).object();
    const QString campaign = object.value(QLatin1String("campaign")).toString();
    if (campaign.isEmpty())
        return {};
    const QString of = object.value(QLatin1String("of")).toString();
    const auto rest = remainderByName(object.value(QLatin1String("rest")).toString());
    const QString who = rest ? remainderText(*rest) : object.value(QLatin1String("rest")).toString();
    return of.isEmpty() ? ResultSetList::tr("Rest of the campaign \"%1\": %2").arg(campaign, who)
                        : ResultSetList::tr("Of \"%3\", the rest of the campaign \"%1\": %2").arg(campaign, who, of);
}

} // namespace

ResultSetList::ResultSetList(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_formatJob(this, &context.quickReads)
    , m_model(columns(), context.locale, context.zone)
    , m_table(new DataTableView(name, this))
    , m_open(new QAction(icon(QStringLiteral("users")), tr("Open"), this))
    , m_compare(new QAction(icon(QStringLiteral("combine")), tr("Compare"), this))
    , m_remove(new QAction(icon(QStringLiteral("trash-2")), tr("Delete"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setSearchPlaceholder(tr("Search result sets"));
    m_table->setEmptyText(tr("A result set keeps the members of a segment as they were at one moment. Open a segment "
                             "and freeze it to make the first one."),
                          nullptr, QStringLiteral("snowflake"));
    m_table->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_open->setObjectName(QStringLiteral("openResultSet"));
    m_open->setToolTip(tr("Show the members of the result set; they can be exported there"));
    m_compare->setObjectName(QStringLiteral("compareResultSets"));
    m_compare->setToolTip(tr("Compare two selected result sets: who joined, left and stayed"));
    m_remove->setObjectName(QStringLiteral("removeResultSets"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction *action : {m_open, m_compare, m_remove})
        m_table->addRowAction(action);
    m_table->addAction(m_remove);
    connect(m_open, &QAction::triggered, this, &ResultSetList::openCurrent);
    connect(m_compare, &QAction::triggered, this, &ResultSetList::compareSelected);
    connect(m_remove, &QAction::triggered, this, &ResultSetList::removeSelected);
    connect(m_table, &DataTableView::opened, this, &ResultSetList::openCurrent);
    connect(m_table, &DataTableView::selectionChanged, this, &ResultSetList::updateActions);
    connect(m_table, &DataTableView::selectionChanged, this, &ResultSetList::selectionChanged);
    updateActions();
}

void ResultSetList::show(const QList<SavedResultSet> &sets)
{
    m_sets = sets;
    std::vector<RecordListModel::Record> records;
    for (const SavedResultSet &set : sets) {
        const QString origin = originText(set.origin);
        records.push_back(
            {set.id.value(),
             {set.name, set.segmentName, levelText(set.targetLevel), set.memberCount, set.frozenAt,
              set.dataTime ? QVariant(*set.dataTime) : QVariant(), origin.isEmpty() ? QVariant() : QVariant(origin)}});
    }
    m_model.setRecords(std::move(records));
    updateActions();
}

void ResultSetList::updateActions()
{
    const int selected = m_table->selectedCount();
    m_open->setEnabled(m_table->currentId() != 0);
    m_compare->setEnabled(selected == 2);
    m_remove->setEnabled(selected > 0 && !m_context.workspace.isReadOnly());
}

const SavedResultSet *ResultSetList::setOf(qint64 id) const
{
    for (const SavedResultSet &set : m_sets) {
        if (set.id.value() == id)
            return &set;
    }
    return nullptr;
}

QStringList ResultSetList::selectedNames() const
{
    QStringList names;
    for (const qint64 id : m_table->selectedIds()) {
        if (const SavedResultSet *set = setOf(id))
            names << set->name;
    }
    return names;
}

void ResultSetList::select(const QString &name)
{
    for (const SavedResultSet &set : m_sets) {
        if (set.name == name)
            m_table->setCurrentId(set.id.value());
    }
}

void ResultSetList::openCurrent()
{
    if (const SavedResultSet *set = setOf(m_table->currentId()))
        openSet(*set);
}

void ResultSetList::openSet(const SavedResultSet &set)
{
    MemberList list;
    list.level = set.targetLevel;
    list.resultSet = set.id;
    list.today = m_context.clock.today(m_context.zone);
    list.zone = m_context.zone;
    QString explanation
        = tr("%Ln member(s), frozen %1 from the segment \"%2\".", nullptr, static_cast<int>(set.memberCount))
              .arg(instantText(set.frozenAt, m_context.locale, m_context.zone), set.segmentName);
    if (const QString origin = originText(set.origin); !origin.isEmpty())
        explanation += QLatin1Char('\n') + origin;
    QString format;
    // One that cannot be read any more still has its members.
    if (const auto segment = segmentFromJson(set.definition)) {
        list.rules = segment->selectionRules;
        format = segment->options.resultSetFormat;
        explanation += QLatin1Char('\n') + segmentSentence(*segment, Catalog::builtIn(), m_context.locale);
    }
    openList(set.name, explanation, list, format);
}

void ResultSetList::openList(const QString &title, const QString &explanation, const MemberList &list,
                             const QString &format)
{
    if (format.isEmpty()) {
        MembersDialog::open(m_context, title, explanation, list, this);
        return;
    }
    m_formatJob.start(
        [&workspace = m_context.workspace, format](const CancelFlag &) -> Result<ListFormat> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return ListFormatStorage::read(**reader, format);
        },
        [this, title, explanation, list](const Result<ListFormat> &format) {
            MemberList formatted = list;
            if (format)
                formatted.format = *format;
            else
                Q_EMIT failed(format.error());
            MembersDialog::open(m_context, title, explanation, formatted, this);
        });
}

void ResultSetList::compareSelected()
{
    std::vector<const SavedResultSet *> chosen;
    for (const qint64 id : m_table->selectedIds()) {
        if (const SavedResultSet *set = setOf(id))
            chosen.push_back(set);
    }
    if (chosen.size() != 2)
        return;
    // The list may be sorted by anything; from the older to the newer is what people ask for.
    const auto age = [](const SavedResultSet *set) { return std::pair(set->frozenAt, set->id.value()); };
    if (age(chosen[1]) < age(chosen[0]))
        std::swap(chosen[0], chosen[1]);
    auto *dialog = new ComparisonDialog(m_context, chosen[0]->name, chosen[1]->name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ResultSetList::removeSelected()
{
    const QStringList names = selectedNames();
    if (names.isEmpty())
        return;
    qint64 members = 0;
    for (const SavedResultSet &set : m_sets) {
        if (names.contains(set.name))
            members += set.memberCount;
    }
    ask::confirm(
        this,
        names.size() == 1 ? tr("Delete the result set \"%1\"?").arg(names.first())
                          : tr("Delete %Ln result set(s)?", nullptr, static_cast<int>(names.size())),
        tr("The list of %Ln member(s) as they were then cannot be made again.", nullptr, static_cast<int>(members)),
        tr("Delete"), [this, names] { remove(names); });
}

void ResultSetList::remove(const QStringList &names)
{
    m_context.workspace.post(
        [names](Connection &connection) -> Status {
            for (const QString &name : names) {
                if (auto removed = ResultSetStorage::remove(connection, name); !removed)
                    return removed;
            }
            return {};
        },
        this,
        [this](const Status &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
        });
}

void ResultSetList::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
}

void ResultSetList::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
}

} // namespace odziv
