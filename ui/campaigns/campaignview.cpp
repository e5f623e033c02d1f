/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignview.h"

#include "campaigns/campaignfile.h"
#include "campaigns/campaignremainder.h"
#include "campaigns/campaignresults.h"
#include "campaigns/campaignstorage.h"
#include "segments/segmentstorage.h"
#include "sendqueue/senderstorage.h"
#include "templates/messagetemplatestorage.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/launchpane.h"
#include "ui/shell/icons.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

CampaignView::CampaignView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choicesJob(this, &context.quickReads)
    , m_templateJob(this, &context.quickReads)
    , m_restJob(this, &context.quickReads)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_form(new CampaignForm(context, this))
    , m_tabs(new QTabWidget(this))
    , m_launch(new LaunchPane(context, this))
    , m_contacts(RecipientTableModel::View::Contacts, context.workspace, context.tableEnvironment())
    , m_data(RecipientTableModel::View::Data, context.workspace, context.tableEnvironment())
    , m_sent(RecipientTableModel::View::Sent, context.workspace, context.tableEnvironment())
{
    const QString beforeLaunch
        = tr("Recipients are frozen when the campaign is launched. Until then the tab Launch says "
             "how many there will be.");
    m_contactsTable = makeTable(QStringLiteral("campaignContacts"), &m_contacts, beforeLaunch);
    m_dataTable = makeTable(QStringLiteral("campaignData"), &m_data, beforeLaunch);
    m_sentTable = makeTable(QStringLiteral("campaignSent"), &m_sent, tr("Nothing was sent yet."));
    auto *exportAction = new QAction(icon(QStringLiteral("download")), tr("Export"), this);
    exportAction->setObjectName(QStringLiteral("exportSent"));
    connect(exportAction, &QAction::triggered, this, &CampaignView::exportSent);
    m_sentTable->addRowAction(exportAction);
    m_rest = new QAction(icon(QStringLiteral("list-filter")), tr("Segment of the rest"), this);
    m_rest->setObjectName(QStringLiteral("segmentOfTheRest"));
    m_rest->setToolTip(tr("Makes a segment of everybody whose message no server took"));
    connect(m_rest, &QAction::triggered, this, &CampaignView::makeRest);
    m_sentTable->addRowAction(m_rest);

    auto *formScroll = new QScrollArea(m_splitter);
    formScroll->setWidgetResizable(true);
    formScroll->setFrameShape(QFrame::NoFrame);
    formScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formScroll->setWidget(m_form);
    formScroll->setMinimumWidth(280);
    auto *launchScroll = new QScrollArea(m_tabs);
    launchScroll->setWidgetResizable(true);
    launchScroll->setFrameShape(QFrame::NoFrame);
    launchScroll->setWidget(m_launch);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(launchScroll, icon(QStringLiteral("rocket")), tr("Launch"));
    m_tabs->addTab(m_contactsTable, icon(QStringLiteral("contact")), tr("Contacts"));
    m_tabs->addTab(m_dataTable, icon(QStringLiteral("database")), tr("Data"));
    m_tabs->addTab(makeTemplateTab(), icon(QStringLiteral("layout-template")), tr("Template"));
    m_tabs->addTab(m_sentTable, icon(QStringLiteral("mail-check")), tr("Sent records"));
    m_splitter->addWidget(formScroll);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 900});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::wide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_form, &CampaignForm::edited, this, &CampaignView::noteEdit);
    connect(m_launch, &LaunchPane::failed, this, &CampaignView::failed);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CampaignView::updateTab);
    for (RecipientTableModel *model : {&m_contacts, &m_data, &m_sent})
        connect(model, &WindowedTableModel::failed, this, &CampaignView::failed);
}

DataTableView *CampaignView::makeTable(const QString &name, RecipientTableModel *model, const QString &emptyText)
{
    auto *table = new DataTableView(name, this);
    table->setContentsMargins(0, spacing::normal, 0, 0);
    table->setModel(model);
    table->setSearchPlaceholder(tr("Search addresses and names"));
    table->setEmptyText(emptyText, nullptr, QStringLiteral("users"));
    return table;
}

QWidget *CampaignView::makeTemplateTab()
{
    m_templateTab = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(m_templateTab);
    layout->setContentsMargins(0, spacing::normal, 0, 0);
    auto *head = new QHBoxLayout;
    m_templateName = new QLabel(m_templateTab);
    m_templateName->setWordWrap(true);
    m_openTemplate = new QAction(icon(QStringLiteral("square-pen")), tr("Edit template"), this);
    connect(m_openTemplate, &QAction::triggered, this,
            [this] { m_context.openPage(QStringLiteral("templates"), campaign().templateName); });
    auto *open = new QToolButton(m_templateTab);
    open->setDefaultAction(m_openTemplate);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setAutoRaise(true);
    head->addWidget(m_templateName, 1);
    head->addWidget(open);
    layout->addLayout(head);
    m_attachments = new FileListEditor(FileListEditor::Kind::Attachments, m_context.locale, m_templateTab);
    m_attachments->setMaximumHeight(190);
    layout->addStretch(1);
    layout->addWidget(new QLabel(tr("Attachments of this campaign"), m_templateTab));
    layout->addWidget(m_attachments);
    connect(m_attachments, &FileListEditor::edited, this, [this] {
        m_attachmentsEdited = true;
        noteEdit();
    });
    connect(m_attachments, &FileListEditor::failed, this, &CampaignView::failed);
    return m_templateTab;
}

void CampaignView::setCampaign(const Campaign &draft, const Campaign &saved)
{
    m_saved = saved;
    m_attachmentsEdited = false;
    m_form->setCampaign(draft);
    m_form->setEditable(!saved.isLaunched() && !m_context.workspace.isReadOnly());
    m_attachments->setFiles(draft.attachments);
    m_attachments->setEnabled(!saved.isLaunched());
    m_shownTemplate.clear();
    const TableScope scope = saved.isLaunched() ? TableScope::campaign(saved.id.value()) : TableScope::nothing();
    for (RecipientTableModel *model : {&m_contacts, &m_data, &m_sent})
        model->show(scope);
    m_rest->setEnabled(saved.isLaunched() && !m_context.workspace.isReadOnly());
    m_launch->setCampaign(saved, isModified());
    reloadChoices();
    updateTab();
}

void CampaignView::noteSaved(const Campaign &saved)
{
    const bool launchedNow = saved.isLaunched() != m_saved.isLaunched();
    const bool wasModified = isModified();
    if (!wasModified || launchedNow) {
        setCampaign(saved, saved);
        return;
    }
    m_saved = saved;
}

Campaign CampaignView::campaign() const
{
    Campaign made = m_form->campaign();
    if (m_attachmentsEdited)
        made.attachments = m_attachments->files();
    return made;
}

bool CampaignView::isModified() const
{
    if (m_saved.isLaunched())
        return false;
    if (m_attachmentsEdited)
        return true;
    const Campaign typed = m_form->campaign();
    // The comment is no part of the definition's name, and the name is the key of its row: all of them count.
    return CampaignFile::definition(typed) != CampaignFile::definition(m_saved) || typed.name != m_saved.name
           || typed.comment != m_saved.comment;
}

void CampaignView::noteEdit()
{
    m_launch->setCampaign(m_saved, isModified());
    updateTab();
    Q_EMIT edited();
}

void CampaignView::reloadChoices()
{
    m_choicesJob.start(
        [&workspace = m_context.workspace](const CancelFlag &) -> Result<Choices> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            const auto segments = SegmentStorage::list(**reader);
            if (!segments)
                return failure(segments.error());
            const auto templates = MessageTemplateStorage::list(**reader);
            if (!templates)
                return failure(templates.error());
            const auto senders = SenderStorage::list(**reader);
            if (!senders)
                return failure(senders.error());
            Choices choices;
            for (const SegmentSummary &segment : *segments) {
                choices.segments << segment.name;
                if (segment.eventTriggered)
                    choices.eventSegments << segment.name;
            }
            for (const MessageTemplateSummary &summary : *templates) {
                choices.templates << summary.name;
                if (summary.legalClass)
                    choices.templateClasses.insert(summary.name, *summary.legalClass);
            }
            for (const Sender &sender : *senders)
                choices.senders << sender.name;
            return choices;
        },
        [this](const Result<Choices> &choices) {
            if (!choices) {
                Q_EMIT failed(choices.error());
                return;
            }
            m_form->setEventSegments(choices->eventSegments);
            m_form->setTemplateClasses(choices->templateClasses);
            m_form->setChoices(choices->segments, choices->templates, choices->senders);
        });
}

void CampaignView::updateTab()
{
    if (m_tabs->currentIndex() == TemplateTab)
        readTemplate();
}

void CampaignView::readTemplate()
{
    const QString name = campaign().templateName;
    m_openTemplate->setEnabled(!name.isEmpty());
    if (name.isEmpty()) {
        m_templateName->setText(tr("Choose a template in the form."));
        return;
    }
    const QString key = name + (m_saved.isLaunched() ? QStringLiteral(" (frozen)") : QString());
    if (key == m_shownTemplate)
        return;
    m_shownTemplate = key;
    m_templateJob.start(
        [&workspace = m_context.workspace, name, saved = m_saved](const CancelFlag &) -> Result<MessageTemplate> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            if (!saved.isLaunched())
                return MessageTemplateStorage::read(**reader, name);
            auto frozen = CampaignStorage::frozenContent(**reader, saved.id);
            if (!frozen)
                return failure(frozen.error());
            return std::move(frozen->messageTemplate);
        },
        [this](const Result<MessageTemplate> &read) {
            if (read) {
                showTemplate(*read);
                return;
            }
            m_shownTemplate.clear();
            m_templateName->setText(read.error().message());
        });
}

void CampaignView::showTemplate(const MessageTemplate &messageTemplate)
{
    m_templateName->setText(m_saved.isLaunched() ? tr("\"%1\", as it was at the launch").arg(messageTemplate.name)
                                                 : tr("\"%1\", as it is now").arg(messageTemplate.name));
    if (!m_preview) {
        m_preview = new TemplatePreviewPane(m_context, m_templateTab);
        auto *layout = static_cast<QVBoxLayout *>(m_templateTab->layout());
        delete layout->takeAt(1); // the stretch that kept its place
        layout->insertWidget(1, m_preview, 1);
    }
    m_preview->showTemplate(messageTemplate);
}

void CampaignView::makeRest()
{
    m_restJob.start(
        [&workspace = m_context.workspace, campaign = m_saved](const CancelFlag &) -> Result<CampaignRemainder> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return campaignRemainder(**reader, campaign, Remainder::NotAccepted);
        },
        [this](const Result<CampaignRemainder> &rest) {
            if (!rest)
                Q_EMIT failed(rest.error());
            else if (rest->ids.empty())
                m_context.statusArea.showRemark(tr("A server took the message to every recipient: there is no rest"));
            else
                nameRest(static_cast<int>(rest->ids.size()));
        });
}

void CampaignView::nameRest(int members)
{
    const auto check
        = [](const QString &name) { return name.trimmed().isEmpty() ? tr("The segment needs a name.") : QString(); };
    ask::name(this, tr("Segment of the rest"),
              tr("Name of the segment of %Ln member(s) whose message no server took", nullptr, members),
              tr("%1: the rest").arg(m_saved.name), tr("Make the segment"), check, [this](const QString &name) {
                  m_context.workspace.post(
                      [campaign = m_saved, name = name.trimmed(), &clock = m_context.clock](Connection &connection) {
                          auto made = makeRemainderSegment(connection, campaign, Remainder::NotAccepted, name, clock);
                          return made ? Status() : failure(made.error());
                      },
                      this,
                      [this, name = name.trimmed()](const Status &made) {
                          if (made)
                              m_context.openPage(QStringLiteral("segments"), name);
                          else
                              Q_EMIT failed(made.error());
                      });
              });
}

void CampaignView::exportSent()
{
    QString proposal = m_saved.name + QStringLiteral(".csv");
    for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
        proposal.replace(c, QLatin1Char('-'));
    ask::fileToSave(
        this, tr("Export the sent records"), proposal, tr("CSV files (*.csv)"), [this](const QString &path) {
            StatusJob *job = m_context.statusArea.addJob(tr("Exporting the sent records"));
            job->setCancellable(false);
            auto *tracker = new JobTracker(job, &m_context.slowReads);
            connect(job, &QObject::destroyed, [tracker] { delete tracker; });
            tracker->start(
                [&workspace = m_context.workspace, id = m_saved.id, path](const CancelFlag &) -> Result<qint64> {
                    auto reader = workspace.reader();
                    if (!reader)
                        return failure(reader.error());
                    return CampaignResults::write(**reader, id, path);
                },
                [job, path, view = QPointer<CampaignView>(this)](const Result<qint64> &written) {
                    if (written) {
                        job->finish(tr("Wrote %Ln recipient(s) to %1", nullptr, static_cast<int>(*written)).arg(path));
                        return;
                    }
                    job->fail(written.error());
                    if (view)
                        Q_EMIT view->failed(written.error());
                });
        });
}

void CampaignView::saveState(QSettings &settings) const
{
    for (const DataTableView *table : {m_contactsTable, m_dataTable, m_sentTable})
        table->saveState(settings);
    settings.setValue(QStringLiteral("campaign"), m_splitter->saveState());
    settings.setValue(QStringLiteral("campaignTab"), m_tabs->currentIndex());
}

void CampaignView::restoreState(QSettings &settings)
{
    for (DataTableView *table : {m_contactsTable, m_dataTable, m_sentTable})
        table->restoreState(settings);
    m_splitter->restoreState(settings.value(QStringLiteral("campaign")).toByteArray());
    m_tabs->setCurrentIndex(settings.value(QStringLiteral("campaignTab")).toInt());
}

} // namespace odziv
