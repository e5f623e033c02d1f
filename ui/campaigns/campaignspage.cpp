/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignspage.h"

#include "campaigns/campaignfile.h"
#include "campaigns/duecampaigns.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/campaignview.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/campaigns/launchpane.h"
#include "ui/sending/sendingdesk.h"
#include "ui/sending/sendprogresspanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/removal.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

std::vector<TableColumn> campaignColumns()
{
    const auto tr = [](const char *text) { return CampaignsPage::tr(text); };
    return {listColumn(QStringLiteral("id"), tr("Id"), 7, CellKind::Integer),
            listColumn(QStringLiteral("name"), tr("Name"), 36),
            listColumn(QStringLiteral("type"), tr("Type"), 9),
            listColumn(QStringLiteral("status"), tr("Status"), 12),
            listColumn(QStringLiteral("mode"), tr("Launched"), 14),
            listColumn(QStringLiteral("start"), tr("Start"), 18, CellKind::Instant),
            listColumn(QStringLiteral("next"), tr("What comes next"), 30),
            listColumn(QStringLiteral("createdAt"), tr("Created"), 18, CellKind::Instant),
            listColumn(QStringLiteral("createdBy"), tr("Created by"), 16),
            listColumn(QStringLiteral("comment"), tr("Comment"), 30)};
}

RecordListModel::Record recordOf(const CampaignSummary &summary, const QString &next)
{
    return {summary.id.value(),
            {summary.id.value(), summary.name, channelText(summary.channel), campaignStatusText(summary.status),
             modeText(summary.mode), summary.start ? QVariant(*summary.start) : QVariant(), next, summary.createdAt,
             summary.createdBy, summary.comment}};
}

} // namespace

CampaignsPage::CampaignsPage(const UiContext &context, QWidget *parent)
    : Page(context, tr("Campaigns"), parent)
    , m_listJob(this, &context.quickReads)
    , m_readJob(this, &context.quickReads)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_manualModel(campaignColumns(), context.locale, context.zone)
    , m_automaticModel(campaignColumns(), context.locale, context.zone)
    , m_manual(new DataTableView(QStringLiteral("campaigns"), this))
    , m_automatic(new DataTableView(QStringLiteral("automaticCampaigns"), this))
    , m_view(new CampaignView(context, this))
{
    m_manual->setModel(&m_manualModel);
    m_automatic->setModel(&m_automaticModel);
    for (DataTableView *table : {m_manual, m_automatic}) {
        table->setContentsMargins(0, spacing::normal, 0, 0);
        table->setSearchPlaceholder(tr("Search campaigns"));
        table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
        connect(table, &DataTableView::opened, this, &CampaignsPage::openCurrent);
        connect(table, &DataTableView::selectionChanged, this, &CampaignsPage::updateActions);
    }
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_manual, icon(QStringLiteral("megaphone")), tr("Campaigns"));
    m_tabs->addTab(m_automatic, icon(QStringLiteral("clock")), tr("Automatic campaigns"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &CampaignsPage::updateActions);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(makeViewPane());
    setContent(m_stack);
    makeActions();
    connect(m_view, &CampaignView::edited, this, [this] {
        updateActions();
        Q_EMIT draftChanged();
    });
    connect(m_view, &CampaignView::failed, messageBar(), &MessageBar::showError);
    connect(&context.sending, &SendingDesk::ended, this, [this](const CampaignRunOutcome &outcome) {
        if (isViewing() && outcome.campaign == m_view->saved().id)
            readCampaign(outcome.campaign.value(), [this](const Campaign &saved) { m_view->noteSaved(saved); });
    });
    // What went wrong before is out of date when it is tried again.
    connect(&context.sending.runner(), &CampaignRunner::started, this, [this](const SendProgress &progress) {
        if (isViewing() && progress.campaign == m_view->saved().id)
            messageBar()->clear();
    });
    m_tablesChanged = connect(&context.workspace, &Workspace::tablesChanged, this, [this](const QStringList &tables) {
        if (tables.contains(QStringLiteral("campaign"))) {
            reload();
            if (isViewing() && m_view->saved().id.isValid())
                readCampaign(m_view->saved().id.value(), [this](const Campaign &saved) {
                    if (saved.id == m_view->saved().id && saved.isLaunched() != m_view->saved().isLaunched())
                        m_view->noteSaved(saved);
                    updateActions();
                });
        }
        if (tables.contains(QStringLiteral("segment")) || tables.contains(QStringLiteral("messageTemplate"))
            || tables.contains(QStringLiteral("sender")))
            m_view->reloadChoices();
    });
    showLibrary();
}

CampaignsPage::~CampaignsPage()
{
    disconnect(m_tablesChanged);
}

QAction *CampaignsPage::makeAction(const QString &name, const QString &iconName, const QString &text,
                                   void (CampaignsPage::*act)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void CampaignsPage::makeActions()
{
    m_new = makeAction(QStringLiteral("newCampaign"), QStringLiteral("plus"), tr("New campaign"),
                       &CampaignsPage::createCampaign);
    m_save
        = makeAction(QStringLiteral("saveCampaign"), QStringLiteral("save"), tr("Save"), &CampaignsPage::saveCampaign);
    m_save->setShortcut(QKeySequence::Save);
    QAction *open = makeAction(QStringLiteral("openCampaign"), QStringLiteral("square-pen"), tr("Open"),
                               &CampaignsPage::openCurrent);
    QAction *duplicate = makeAction(QStringLiteral("duplicateCampaign"), QStringLiteral("copy-plus"), tr("Duplicate"),
                                    &CampaignsPage::duplicateCurrent);
    m_remove = makeAction(QStringLiteral("removeCampaign"), QStringLiteral("trash-2"), tr("Delete"),
                          &CampaignsPage::removeCurrent);
    m_remove->setShortcut(QKeySequence::Delete);
    QAction *pack = makeAction(QStringLiteral("packCampaign"), QStringLiteral("package"), tr("Export package…"),
                               &CampaignsPage::packCurrent);
    pack->setToolTip(tr("Write the campaign with its segment, template and schedule into one file"));
    m_needCampaign = {open, duplicate, pack};
    for (DataTableView *table : {m_manual, m_automatic}) {
        for (QAction *action : {open, duplicate, pack, m_remove})
            table->addRowAction(action);
    }
    m_import = makeAction(QStringLiteral("importCampaign"), QStringLiteral("upload"), tr("Import"),
                          &CampaignsPage::importCampaign);
    m_import->setToolTip(tr("Take in a campaign that somebody handed over as a file"));
    auto *importButton = new QToolButton(m_tabs);
    importButton->setDefaultAction(m_import);
    importButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    importButton->setAutoRaise(true);
    m_tabs->setCornerWidget(importButton);
    m_manual->setEmptyText(
        tr("A campaign sends a template to a segment: to each member a message of its own. Begin with "
           "a segment and a template, then bring them together here."),
        m_new, QStringLiteral("megaphone"));
    m_automatic->setEmptyText(tr("Campaigns that launch themselves at their start appear here."), m_new,
                              QStringLiteral("clock"));
}

QWidget *CampaignsPage::makeViewPane()
{
    auto *pane = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    auto *bar = new QHBoxLayout;
    auto *back = new QToolButton(pane);
    back->setDefaultAction(makeAction(QStringLiteral("backToCampaigns"), QStringLiteral("arrow-left"),
                                      tr("All campaigns"), &CampaignsPage::leaveView));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    bar->addWidget(back);
    bar->addStretch(1);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    return pane;
}

bool CampaignsPage::isViewing() const
{
    return m_stack->currentWidget() != m_tabs;
}

DataTableView *CampaignsPage::currentTable() const
{
    return m_tabs->currentIndex() == 0 ? m_manual : m_automatic;
}

const CampaignSummary *CampaignsPage::current() const
{
    const qint64 id = currentTable()->currentId();
    for (const CampaignSummary &summary : m_campaigns) {
        if (summary.id.value() == id)
            return &summary;
    }
    return nullptr;
}

void CampaignsPage::updateActions()
{
    const bool writable = !context().workspace.isReadOnly();
    const CampaignSummary *chosen = current();
    for (QAction *action : m_needCampaign)
        action->setEnabled(chosen);
    m_remove->setEnabled(chosen && !chosen->launchedAt && writable);
    m_remove->setToolTip(chosen && chosen->launchedAt
                             ? tr("A launched campaign stays: its sent records would lose their meaning.")
                             : tr("Delete"));
    m_new->setEnabled(writable);
    m_import->setEnabled(writable);
    if (!isViewing()) {
        setSubtitle(tr("%Ln campaign(s)", nullptr, static_cast<int>(m_campaigns.size())));
        return;
    }
    const bool modified = m_view->isModified();
    m_save->setEnabled(modified && writable);
    const QString typed = m_view->campaign().name;
    const QString name = typed.isEmpty() ? tr("Untitled") : typed;
    setSubtitle(modified ? tr("%1 (not saved)").arg(name) : name);
}

void CampaignsPage::showLibrary()
{
    messageBar()->clear(); // it was about what is left now
    m_stack->setCurrentWidget(m_tabs);
    setPrimaryAction(m_new);
    updateActions();
    Q_EMIT draftChanged();
    reload();
}

void CampaignsPage::reload()
{
    struct Listing
    {
        QList<CampaignSummary> campaigns;
        QHash<qint64, NextStep> next;
    };
    m_listJob.start(
        [&workspace = context().workspace, now = context().clock.nowUtc(),
         zone = context().zone](const CancelFlag &cancelled) -> Result<Listing> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto list = CampaignStorage::list(**reader);
            if (!list)
                return failure(list.error());
            Listing listing{*list, {}};
            for (const CampaignSummary &summary : std::as_const(listing.campaigns)) {
                if (summary.status == CampaignStatus::Finished || summary.status == CampaignStatus::Stopped
                    || cancelled.isSet())
                    continue;
                auto campaign = CampaignStorage::read(**reader, summary.id);
                if (!campaign)
                    return failure(campaign.error());
                auto next = nextStep(**reader, *campaign, now, zone);
                if (!next)
                    return failure(next.error());
                listing.next.insert(summary.id.value(), *next);
            }
            return listing;
        },
        [this](const Result<Listing> &listing) {
            if (!listing) {
                messageBar()->showError(listing.error());
                return;
            }
            m_next.clear();
            const SendingDesk &desk = context().sending;
            for (const CampaignSummary &summary : listing->campaigns) {
                const auto next = listing->next.constFind(summary.id.value());
                if (next != listing->next.constEnd())
                    m_next.insert(summary.id.value(), nextStepText(desk.nextStepHere(summary.id, summary.mode, *next),
                                                                   context().locale, context().zone));
            }
            showList(listing->campaigns);
        });
}

void CampaignsPage::showList(const QList<CampaignSummary> &list)
{
    m_campaigns = list;
    std::vector<RecordListModel::Record> manual;
    std::vector<RecordListModel::Record> automatic;
    for (const CampaignSummary &summary : list)
        (summary.mode == CampaignMode::Automatic ? automatic : manual)
            .push_back(recordOf(summary, m_next.value(summary.id.value())));
    m_manualModel.setRecords(std::move(manual));
    m_automaticModel.setRecords(std::move(automatic));
    if (m_wanted != 0) {
        m_tabs->setCurrentIndex(m_automaticModel.rowOf(m_wanted) >= 0 ? 1 : 0);
        currentTable()->setCurrentId(std::exchange(m_wanted, 0));
    }
    m_view->form()->setTakenNames(otherNames(m_view->saved().id));
    updateActions();
}

QStringList CampaignsPage::otherNames(CampaignId id) const
{
    QStringList names;
    for (const CampaignSummary &summary : m_campaigns) {
        if (summary.id != id)
            names << summary.name;
    }
    return names;
}

void CampaignsPage::activated()
{
    reload();
}

void CampaignsPage::refresh()
{
    reload();
    if (isViewing())
        m_view->launchPane()->recheck();
}

void CampaignsPage::focusSearch()
{
    if (!isViewing())
        currentTable()->focusSearch();
    else if (m_view->tabs()->currentIndex() == CampaignView::SentTab)
        m_view->sentTable()->focusSearch();
    else if (m_view->tabs()->currentIndex() == CampaignView::ContactsTab)
        m_view->contactsTable()->focusSearch();
}

void CampaignsPage::open(const QVariant &argument)
{
    if (argument.toLongLong() > 0)
        openCampaign(argument.toLongLong());
}

bool CampaignsPage::goBack()
{
    if (!isViewing())
        return false;
    leaveView();
    return true;
}

void CampaignsPage::saveState(QSettings &settings) const
{
    m_manual->saveState(settings);
    m_automatic->saveState(settings);
    m_view->saveState(settings);
    settings.setValue(QStringLiteral("tab"), m_tabs->currentIndex());
}

void CampaignsPage::restoreState(QSettings &settings)
{
    m_manual->restoreState(settings);
    m_automatic->restoreState(settings);
    m_view->restoreState(settings);
    m_tabs->setCurrentIndex(settings.value(QStringLiteral("tab")).toInt());
}

QString CampaignsPage::documentName() const
{
    return isViewing() ? m_view->campaign().name : QString();
}

bool CampaignsPage::hasUnsavedChanges() const
{
    return isViewing() && m_view->isModified();
}

QJsonObject CampaignsPage::draft() const
{
    if (!hasUnsavedChanges())
        return {};
    const Campaign typed = m_view->campaign();
    return {{QStringLiteral("id"), typed.id.value()},
            {QStringLiteral("name"), typed.name},
            {QStringLiteral("comment"), typed.comment},
            {QStringLiteral("campaign"), CampaignFile::definition(typed)}};
}

void CampaignsPage::restoreDraft(const QJsonObject &draft)
{
    const auto show = [this, draft](const Campaign &saved) {
        Campaign typed = saved;
        // A definition that is not complete yet cannot be read; its name and comment still can.
        if (const auto read = CampaignFile::fromDefinition(draft.value(QLatin1String("campaign")).toObject())) {
            typed = *read;
            typed.id = saved.id;
            typed.createdAt = saved.createdAt;
            typed.createdBy = saved.createdBy;
            typed.attachments = saved.attachments;
        }
        typed.name = draft.value(QLatin1String("name")).toString();
        typed.comment = draft.value(QLatin1String("comment")).toString();
        view(typed, saved);
    };
    const qint64 id = draft.value(QLatin1String("id")).toInteger();
    if (id > 0)
        readCampaign(id, show);
    else
        show(freshCampaign());
}

void CampaignsPage::readCampaign(qint64 id, std::function<void(const Campaign &)> use)
{
    m_readJob.start(
        [&workspace = context().workspace, id](const CancelFlag &) -> Result<Campaign> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return CampaignStorage::read(**reader, CampaignId(id));
        },
        [this, use = std::move(use)](const Result<Campaign> &campaign) {
            if (campaign)
                use(*campaign);
            else
                messageBar()->showError(campaign.error());
        });
}

void CampaignsPage::view(const Campaign &draft, const Campaign &saved)
{
    messageBar()->clear();
    m_view->form()->setTakenNames(otherNames(saved.id));
    m_view->setCampaign(draft, saved);
    m_stack->setCurrentIndex(1);
    setPrimaryAction(saved.isLaunched() ? nullptr : m_save);
    updateActions();
    Q_EMIT draftChanged();
}

void CampaignsPage::openCampaign(qint64 id)
{
    const auto show = [this, id] { readCampaign(id, [this](const Campaign &campaign) { view(campaign, campaign); }); };
    if (!hasUnsavedChanges()) {
        show();
        return;
    }
    messageBar()->showMessage(
        MessageBar::Kind::Warning,
        tr("\"%1\" is not saved. Save it or go back to the list first.").arg(m_view->campaign().name),
        tr("Discard and open the other"), show);
}

void CampaignsPage::openCurrent()
{
    if (const CampaignSummary *chosen = current())
        openCampaign(chosen->id.value());
}

Campaign CampaignsPage::freshCampaign() const
{
    Campaign campaign;
    campaign.mode = m_tabs->currentIndex() == 1 ? CampaignMode::Automatic : CampaignMode::Manual;
    return campaign;
}

void CampaignsPage::createCampaign()
{
    const Campaign fresh = freshCampaign();
    view(fresh, fresh);
    m_view->tabs()->setCurrentIndex(CampaignView::LaunchTab);
    m_view->form()->nameField()->setFocus();
}

void CampaignsPage::duplicateCurrent()
{
    const CampaignSummary *chosen = current();
    if (!chosen)
        return;
    readCampaign(chosen->id.value(), [this](const Campaign &original) {
        Campaign copy = original;
        copy.id = {};
        copy.status = CampaignStatus::Draft;
        copy.launchedAt.reset();
        copy.finishedAt.reset();
        // The files of the original stay with it.
        copy.attachments.clear();
        const QStringList taken = otherNames({});
        for (int i = 2; taken.contains(copy.name); ++i)
            copy.name = tr("%1 (%2)").arg(original.name).arg(i);
        view(copy, freshCampaign());
        if (!original.attachments.isEmpty())
            messageBar()->showMessage(
                MessageBar::Kind::Information,
                tr("The attachments of \"%1\" were not copied. Add them on the tab Template.").arg(original.name));
    });
}

void CampaignsPage::removeCurrent()
{
    const CampaignSummary *chosen = current();
    if (!chosen)
        return;
    confirmRemoval(this, context(),
                   {chosen->name, tr("Delete the campaign \"%1\"?").arg(chosen->name),
                    tr("It was never launched: nobody got a message from it."), tr("Delete campaign"),
                    [id = chosen->id](Connection &connection) { return CampaignStorage::remove(connection, id); }},
                   [this] { reload(); });
}

void CampaignsPage::saveCampaign()
{
    if (!m_view->form()->validate()) {
        messageBar()->showMessage(MessageBar::Kind::Problem,
                                  tr("The campaign is not complete: see the marked fields."));
        m_view->form()->focusFirstProblem();
        return;
    }
    const Campaign typed = m_view->campaign();
    auto savedId = std::make_shared<CampaignId>(typed.id);
    context().workspace.post(
        [typed, savedId, user = context().userName, &clock = context().clock](Connection &connection) -> Status {
            if (typed.id.isValid())
                return CampaignStorage::update(connection, typed);
            const auto created = CampaignStorage::create(connection, typed, user, clock);
            if (!created)
                return failure(created.error());
            *savedId = *created;
            return {};
        },
        this,
        [this, savedId, name = typed.name](const Status &saved) {
            if (!saved) {
                messageBar()->showError(saved.error());
                return;
            }
            messageBar()->clear();
            context().statusArea.showRemark(tr("Saved \"%1\"").arg(name));
            readCampaign(savedId->value(), [this](const Campaign &campaign) { view(campaign, campaign); });
        });
}

void CampaignsPage::leaveView()
{
    if (!hasUnsavedChanges()) {
        m_wanted = m_view->saved().id.value();
        showLibrary();
        return;
    }
    const QString name = m_view->campaign().name;
    ask::confirm(this,
                 name.isEmpty() ? tr("Leave the new campaign without saving?")
                                : tr("Leave \"%1\" without saving?").arg(name),
                 tr("What was changed since it was last saved is lost."), tr("Discard changes"), [this] {
                     m_view->setCampaign(m_view->saved(), m_view->saved());
                     showLibrary();
                 });
}

} // namespace odziv
