/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatespage.h"

#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/templates/personalfileseditor.h"
#include "ui/templates/starterdialog.h"
#include "ui/templates/templatedetails.h"
#include "ui/templates/templatedraft.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

std::vector<TableColumn> templateColumns()
{
    const auto tr = [](const char *text) { return TemplatesPage::tr(text); };
    return {listColumn(QStringLiteral("name"), tr("Name"), 34),
            listColumn(QStringLiteral("kind"), tr("Kind"), 12),
            listColumn(QStringLiteral("subject"), tr("Subject"), 50),
            listColumn(QStringLiteral("folder"), tr("Folder"), 16),
            listColumn(QStringLiteral("version"), tr("Version"), 9, CellKind::Integer),
            listColumn(QStringLiteral("changedAt"), tr("Changed"), 18, CellKind::Instant)};
}

} // namespace

TemplatesPage::TemplatesPage(const UiContext &context, QWidget *parent)
    : Page(context, tr("Templates"), parent)
    , m_listJob(this, &context.quickReads)
    , m_readJob(this, &context.quickReads)
    , m_stack(new QStackedWidget(this))
    , m_model(templateColumns(), context.locale, context.zone)
    , m_table(new DataTableView(QStringLiteral("templates"), this))
    , m_library(new QSplitter(Qt::Horizontal, this))
    , m_folders(new QComboBox(this))
    , m_details(new TemplateDetails(context, this))
{
    m_table->setModel(&m_model);
    m_table->setSearchPlaceholder(tr("Search templates"));
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *list = new QWidget(m_library);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    auto *folderRow = new QHBoxLayout;
    auto *folderCaption = new QLabel(tr("&Folder"), list);
    folderCaption->setBuddy(m_folders);
    m_folders->setObjectName(QStringLiteral("folders"));
    m_folders->setMinimumContentsLength(20);
    folderRow->addWidget(folderCaption);
    folderRow->addWidget(m_folders);
    folderRow->addStretch(1);
    for (QAction *action : {makeAction(QStringLiteral("importTemplate"), QStringLiteral("upload"), tr("Import"),
                                       &TemplatesPage::importFile),
                            makeAction(QStringLiteral("senderProfile"), QStringLiteral("signature"),
                                       tr("Sender's profile"), &TemplatesPage::editProfile)}) {
        auto *button = new QToolButton(list);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        folderRow->addWidget(button);
    }
    listLayout->addLayout(folderRow);
    listLayout->addWidget(m_table, 1);
    m_library->addWidget(list);
    m_library->addWidget(m_details);
    m_library->setChildrenCollapsible(false);
    m_library->setHandleWidth(spacing::wide);
    m_library->setStretchFactor(0, 3);
    m_library->setStretchFactor(1, 2);
    m_stack->addWidget(m_library);
    setContent(m_stack);
    makeActions();
    m_details->show({});
    connect(m_table, &DataTableView::opened, this, &TemplatesPage::openCurrent);
    connect(m_table, &DataTableView::selectionChanged, this, &TemplatesPage::updateActions);
    connect(m_table, &DataTableView::selectionChanged, this, &TemplatesPage::showDetails);
    connect(m_folders, qOverload<int>(&QComboBox::activated), this, [this] { showList(m_templates); });
    connect(m_details, &TemplateDetails::failed, messageBar(), &MessageBar::showError);
    connect(m_details, &TemplateDetails::bringBackRequested, this, [this](const MessageTemplate &version) {
        readTemplate(version.name, [this, version](const MessageTemplate &saved) {
            MessageTemplate draft = version;
            draft.folder = saved.folder;
            edit(draft, saved, saved.name);
        });
    });
    m_tablesChanged = connect(&context.workspace, &Workspace::tablesChanged, this, [this](const QStringList &tables) {
        if (tables.contains(QStringLiteral("messageTemplate")))
            reload();
    });
    showLibrary();
}

TemplatesPage::~TemplatesPage()
{
    disconnect(m_tablesChanged);
}

QAction *TemplatesPage::makeAction(const QString &name, const QString &iconName, const QString &text,
                                   void (TemplatesPage::*act)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TemplatesPage::makeActions()
{
    m_new = makeAction(QStringLiteral("newTemplate"), QStringLiteral("plus"), tr("New template"),
                       &TemplatesPage::createTemplate);
    m_save
        = makeAction(QStringLiteral("saveTemplate"), QStringLiteral("save"), tr("Save"), &TemplatesPage::saveTemplate);
    m_save->setShortcut(QKeySequence::Save);
    const auto add = [&](QAction *action) {
        m_table->addRowAction(action);
        m_needTemplate << action;
        return action;
    };
    add(makeAction(QStringLiteral("openTemplate"), QStringLiteral("square-pen"), tr("Open"),
                   &TemplatesPage::openCurrent));
    add(makeAction(QStringLiteral("duplicateTemplate"), QStringLiteral("copy-plus"), tr("Duplicate"),
                   &TemplatesPage::duplicateCurrent));
    add(makeAction(QStringLiteral("moveTemplate"), QStringLiteral("folder-plus"), tr("Folder"),
                   &TemplatesPage::moveCurrent));
    add(makeAction(QStringLiteral("removeTemplate"), QStringLiteral("trash-2"), tr("Delete"),
                   &TemplatesPage::removeCurrent))
        ->setShortcut(QKeySequence::Delete);
    m_table->addRowSeparator();
    add(makeAction(QStringLiteral("exportTemplate"), QStringLiteral("download"), tr("Export"),
                   &TemplatesPage::exportCurrent));
    add(makeAction(QStringLiteral("packTemplate"), QStringLiteral("package"), tr("Export package…"),
                   &TemplatesPage::exportPackage))
        ->setToolTip(tr("Write the template with all its files into one file"));
    m_table->setEmptyText(tr("A template is the message that a campaign sends: text with placeholders for what differs "
                             "from person to person, with pictures inside it."),
                          m_new, QStringLiteral("layout-template"));
}

TemplateEditor *TemplatesPage::editor()
{
    if (!m_editor) {
        m_editorPane = makeEditorPane();
        m_stack->addWidget(m_editorPane);
        offerPdfTemplates();
        if (!m_splitterState.isEmpty())
            m_editor->splitter()->restoreState(m_splitterState);
        connect(m_editor, &TemplateEditor::changed, this, [this] {
            updateActions();
            Q_EMIT draftChanged();
        });
        connect(m_editor, &TemplateEditor::failed, messageBar(), &MessageBar::showError);
        connect(m_editor, &TemplateEditor::profileRequested, this, &TemplatesPage::editProfile);
    }
    return m_editor;
}

QWidget *TemplatesPage::makeEditorPane()
{
    auto *pane = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    auto *bar = new QHBoxLayout;
    auto *back = new QToolButton(pane);
    back->setDefaultAction(makeAction(QStringLiteral("backToTemplates"), QStringLiteral("arrow-left"),
                                      tr("All templates"), &TemplatesPage::leaveEditor));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    bar->addWidget(back);
    bar->addStretch(1);
    layout->addLayout(bar);
    m_editor = new TemplateEditor(context(), pane);
    layout->addWidget(m_editor, 1);
    return pane;
}

bool TemplatesPage::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editorPane;
}

void TemplatesPage::updateActions()
{
    const bool writable = !context().workspace.isReadOnly();
    const bool hasTemplate = !currentName().isEmpty();
    for (QAction *action : m_needTemplate)
        action->setEnabled(hasTemplate);
    m_new->setEnabled(writable);
    m_save->setEnabled(writable && m_editor && m_editor->isModified());
    if (!isEditing()) {
        setSubtitle(tr("%Ln template(s)", nullptr, static_cast<int>(m_templates.size())));
        return;
    }
    const QString typed = m_editor->messageTemplate().name;
    const QString name = typed.isEmpty() ? tr("Untitled") : typed;
    setSubtitle(m_editor->isModified() ? tr("%1 (not saved)").arg(name) : name);
}

void TemplatesPage::showLibrary()
{
    m_stack->setCurrentWidget(m_library);
    setPrimaryAction(m_new);
    updateActions();
    Q_EMIT draftChanged();
    reload();
}

void TemplatesPage::reload()
{
    m_listJob.start(
        [&workspace = context().workspace](const CancelFlag &) -> Result<QList<MessageTemplateSummary>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return MessageTemplateStorage::list(**reader);
        },
        [this](const Result<QList<MessageTemplateSummary>> &list) {
            if (list)
                showList(*list);
            else
                messageBar()->showError(list.error());
        });
}

void TemplatesPage::showList(const QList<MessageTemplateSummary> &list)
{
    m_templates = list;
    fillFolders();
    offerPdfTemplates();
    const QString folder = m_folders->currentData().toString();
    std::vector<RecordListModel::Record> records;
    for (const MessageTemplateSummary &summary : list) {
        if (!folder.isEmpty() && summary.folder != folder && !summary.folder.startsWith(folder + QLatin1Char('/')))
            continue;
        const bool isHtml = summary.kind == MessageTemplate::Kind::Html;
        records.push_back({summary.id.value(),
                           {summary.name, isHtml ? tr("HTML") : tr("Standard"), summary.subject, summary.folder,
                            qint64(summary.version), summary.changedAt}});
    }
    m_model.setRecords(std::move(records));
    if (!m_wanted.isEmpty()) {
        for (const MessageTemplateSummary &summary : m_templates) {
            if (summary.name == m_wanted)
                m_table->setCurrentId(summary.id.value());
        }
        m_wanted.clear();
    }
    updateActions();
    showDetails();
}

void TemplatesPage::offerPdfTemplates()
{
    if (!m_editor)
        return;
    QStringList names;
    for (const MessageTemplateSummary &summary : m_templates) {
        if (summary.kind == MessageTemplate::Kind::Html)
            names << summary.name;
    }
    m_editor->personalFiles()->setTemplates(names);
}

/// Every folder and those above it, with how many templates lie there.
void TemplatesPage::fillFolders()
{
    QMap<QString, int> counts;
    for (const MessageTemplateSummary &summary : m_templates) {
        for (QString folder = summary.folder; !folder.isEmpty();
             folder = folder.contains(QLatin1Char('/')) ? folder.section(QLatin1Char('/'), 0, -2) : QString())
            ++counts[folder];
    }
    const QString chosen = m_folders->currentData().toString();
    m_folders->clear();
    m_folders->addItem(tr("All templates (%L1)").arg(m_templates.size()), QString());
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        m_folders->addItem(tr("%1 (%L2)").arg(count.key()).arg(count.value()), count.key());
    m_folders->setCurrentIndex(qMax(0, m_folders->findData(chosen)));
}

void TemplatesPage::showDetails()
{
    if (!isEditing())
        m_details->show(currentName());
}

QString TemplatesPage::currentName() const
{
    const qint64 id = m_table->currentId();
    for (const MessageTemplateSummary &summary : m_templates) {
        if (summary.id.value() == id)
            return summary.name;
    }
    return {};
}

QString TemplatesPage::freeName(const QString &wished) const
{
    const auto taken = [this](const QString &name) {
        return std::any_of(m_templates.cbegin(), m_templates.cend(),
                           [&](const MessageTemplateSummary &summary) { return summary.name == name; });
    };
    QString name = wished;
    for (int i = 2; taken(name); ++i)
        name = tr("%1 (%2)").arg(wished).arg(i);
    return name;
}

void TemplatesPage::activated()
{
    reload();
}

void TemplatesPage::refresh()
{
    reload();
    if (isEditing())
        m_editor->preview()->showTemplate(m_editor->messageTemplate());
}

void TemplatesPage::focusSearch()
{
    if (isEditing())
        m_editor->focusFind();
    else
        m_table->focusSearch();
}

void TemplatesPage::open(const QVariant &argument)
{
    if (!argument.toString().isEmpty())
        openTemplate(argument.toString());
}

bool TemplatesPage::goBack()
{
    if (!isEditing())
        return false;
    leaveEditor();
    return true;
}

void TemplatesPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    if (m_editor)
        settings.setValue(QStringLiteral("editor"), m_editor->splitter()->saveState());
    settings.setValue(QStringLiteral("library"), m_library->saveState());
}

void TemplatesPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_splitterState = settings.value(QStringLiteral("editor")).toByteArray();
    m_library->restoreState(settings.value(QStringLiteral("library")).toByteArray());
}

QString TemplatesPage::documentName() const
{
    return isEditing() ? m_editor->name() : QString();
}

bool TemplatesPage::hasUnsavedChanges() const
{
    return isEditing() && m_editor->isModified();
}

QJsonObject TemplatesPage::draft() const
{
    if (!hasUnsavedChanges())
        return {};
    return {{QStringLiteral("savedName"), m_editor->savedName()},
            {QStringLiteral("template"), draftOfTemplate(m_editor->messageTemplate())}};
}

void TemplatesPage::restoreDraft(const QJsonObject &draft)
{
    const MessageTemplate typed = templateOfDraft(draft.value(QLatin1String("template")).toObject());
    const QString savedName = draft.value(QLatin1String("savedName")).toString();
    if (savedName.isEmpty())
        edit(typed, MessageTemplate(), {});
    else
        readTemplate(savedName,
                     [this, typed, savedName](const MessageTemplate &saved) { edit(typed, saved, savedName); });
}

void TemplatesPage::edit(const MessageTemplate &draft, const MessageTemplate &saved, const QString &savedName)
{
    messageBar()->clear();
    editor();
    m_stack->setCurrentWidget(m_editorPane);
    setPrimaryAction(m_save);
    m_editor->edit(draft, saved, savedName);
    updateActions();
    Q_EMIT draftChanged();
}

void TemplatesPage::readTemplate(const QString &name, std::function<void(const MessageTemplate &)> use)
{
    m_readJob.start(
        [&workspace = context().workspace, name](const CancelFlag &) -> Result<MessageTemplate> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return MessageTemplateStorage::read(**reader, name);
        },
        [this, use = std::move(use)](const Result<MessageTemplate> &read) {
            if (read)
                use(*read);
            else
                messageBar()->showError(read.error());
        });
}

void TemplatesPage::openTemplate(const QString &name)
{
    const auto show
        = [this, name] { readTemplate(name, [this, name](const MessageTemplate &read) { edit(read, read, name); }); };
    if (!hasUnsavedChanges()) {
        show();
        return;
    }
    messageBar()->showMessage(
        MessageBar::Kind::Warning,
        tr("\"%1\" is not saved. Save it or go back to the library first.").arg(m_editor->messageTemplate().name),
        tr("Discard and open \"%1\"").arg(name), show);
}

void TemplatesPage::openCurrent()
{
    if (const QString name = currentName(); !name.isEmpty())
        openTemplate(name);
}

void TemplatesPage::createTemplate()
{
    auto *dialog = new StarterDialog(context().locale.name().left(2), this);
    connect(dialog, &StarterDialog::chosen, this, &TemplatesPage::create);
    dialog->open();
}

void TemplatesPage::create(MessageTemplate beginning)
{
    beginning.name = freeName(beginning.name.isEmpty() ? tr("Untitled") : beginning.name);
    beginning.folder = m_folders->currentData().toString();
    // What a starter brings is not saved yet; an empty beginning is nothing to lose.
    edit(beginning, beginning.subject.isEmpty() ? beginning : MessageTemplate(), {});
    m_editor->nameField()->setFocus();
    m_editor->nameField()->selectAll();
}

void TemplatesPage::saveTemplate()
{
    if (!m_editor)
        return;
    const MessageTemplate typed = m_editor->messageTemplate();
    const QString before = m_editor->savedName();
    const bool taken = std::any_of(m_templates.cbegin(), m_templates.cend(),
                                   [&](const MessageTemplateSummary &summary) { return summary.name == typed.name; });
    if (typed.name.isEmpty() || (typed.name != before && taken)) {
        messageBar()->showError({ErrorCode::InvalidInput,
                                 typed.name.isEmpty()
                                     ? tr("The template needs a name.")
                                     : tr("There is a template \"%1\" already. Choose another name.").arg(typed.name),
                                 {},
                                 {}});
        m_editor->nameField()->setFocus();
        return;
    }
    context().workspace.post(
        [typed, &clock = context().clock](Connection &connection) -> Status {
            auto saved = MessageTemplateStorage::save(connection, typed, clock);
            if (!saved)
                return failure(saved.error());
            return {};
        },
        this,
        [this, typed, before](const Status &saved) {
            if (!saved) {
                messageBar()->showError(saved.error());
                return;
            }
            messageBar()->clear();
            // What was typed while the disk was written is still to be saved.
            m_editor->markSaved(typed);
            m_wanted = typed.name;
            context().statusArea.showRemark(tr("Saved \"%1\"").arg(typed.name));
            if (!before.isEmpty() && before != typed.name)
                messageBar()->showMessage(
                    MessageBar::Kind::Information,
                    tr("Saved as \"%1\". \"%2\" is still in the library as it was.").arg(typed.name, before));
            reload();
        });
}

void TemplatesPage::leaveEditor()
{
    if (!hasUnsavedChanges()) {
        m_wanted = m_editor->savedName();
        showLibrary();
        return;
    }
    ask::confirm(this, tr("Leave \"%1\" without saving?").arg(m_editor->messageTemplate().name),
                 tr("What was changed since it was last saved is lost."), tr("Discard changes"), [this] {
                     m_editor->edit(MessageTemplate(), MessageTemplate(), {});
                     showLibrary();
                 });
}

} // namespace odziv
