/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentspage.h"

#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "segments/segmentfreezer.h"
#include "segments/segmentjson.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/columnpicker.h"
#include "ui/segments/explaindialog.h"
#include "ui/segments/library/designertabs.h"
#include "ui/segments/library/librarycommands.h"
#include "ui/segments/library/resultsetlist.h"
#include "ui/segments/library/segmentdetails.h"
#include "ui/segments/segmentdesigner.h"
#include "ui/segments/segmenteditor.h"
#include "ui/segments/segmentlibrary.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/removal.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatableview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace odziv {

namespace {

const QStringList &segmentTables()
{
    static const QStringList tables{QStringLiteral("segment"), QStringLiteral("resultSet")};
    return tables;
}

QString uniqueName(const QString &wished, const QStringList &taken)
{
    QString name = wished;
    for (int i = 2; taken.contains(name); ++i)
        name = SegmentsPage::tr("%1 (%2)").arg(wished).arg(i);
    return name;
}

} // namespace

SegmentsPage::SegmentsPage(const UiContext &context, QWidget *parent)
    : Page(context, tr("Segments"), parent)
    , m_readJob(this, &context.quickReads)
    , m_stack(new QStackedWidget(this))
    , m_library(new SegmentLibrary(context, this))
    , m_designer(new SegmentDesigner(context, this))
    , m_tabs(new DesignerTabs(context, m_designer))
{
    m_stack->addWidget(m_library);
    m_stack->addWidget(makeDesignerPane());
    setContent(m_stack);
    makeLibraryActions();

    connect(m_library, &SegmentLibrary::segmentOpened, this, &SegmentsPage::openSegment);
    connect(m_library, &SegmentLibrary::selectionChanged, this, &SegmentsPage::updateActions);
    connect(m_library, &SegmentLibrary::failed, messageBar(), &MessageBar::showError);
    connect(m_library, &SegmentLibrary::loaded, this, [this] {
        m_designer->setLibrary(m_library->segmentNames(), m_library->resultSetNames());
        m_tabs->setResultSets(m_library->resultSets());
        if (!m_wantedSegment.isEmpty())
            m_library->selectSegment(std::exchange(m_wantedSegment, {}));
        if (!m_wantedResultSet.isEmpty())
            m_library->selectResultSet(std::exchange(m_wantedResultSet, {}));
        updateActions();
    });
    connect(m_designer, &SegmentDesigner::changed, this, [this] {
        if (std::exchange(m_saysWhatIsMissing, false))
            messageBar()->clear();
        updateActions();
        Q_EMIT draftChanged();
    });
    connect(m_designer, &SegmentDesigner::counted, this, [this](qint64 total) {
        if (!m_designer->isModified())
            m_library->noteCount(m_designer->savedName(), total);
    });
    connect(m_designer, &SegmentDesigner::failed, messageBar(), &MessageBar::showError);
    connect(m_tabs, &DesignerTabs::failed, messageBar(), &MessageBar::showError);
    auto *commands = new LibraryCommands(context, m_library);
    connect(commands, &LibraryCommands::failed, messageBar(), &MessageBar::showError);
    connect(commands, &LibraryCommands::segmentMade, this, [this](Segment segment) {
        segment.name = uniqueName(segment.name, m_library->segmentNames());
        edit(segment, {});
        m_designer->restore(segment, Segment(), {});
        updateActions();
    });
    m_tablesChanged = connect(&context.workspace, &Workspace::tablesChanged, this, [this](const QStringList &tables) {
        for (const QString &table : segmentTables()) {
            if (tables.contains(table)) {
                m_library->reload();
                return;
            }
        }
        m_library->keepBlocks();
        if (isDesigning())
            m_designer->editor()->followData();
    });
    showLibrary();
}

SegmentsPage::~SegmentsPage()
{
    disconnect(m_tablesChanged);
}

QAction *SegmentsPage::makeAction(const QString &name, const QString &iconName, const QString &text,
                                  void (SegmentsPage::*act)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void SegmentsPage::makeLibraryActions()
{
    m_new = makeAction(QStringLiteral("newSegment"), QStringLiteral("plus"), tr("New segment"),
                       &SegmentsPage::createSegment);
    m_save = makeAction(QStringLiteral("saveSegment"), QStringLiteral("save"), tr("Save"), &SegmentsPage::saveSegment);
    m_save->setShortcut(QKeySequence::Save);
    DataTableView *table = m_library->segmentTable();
    const auto add = [&](QAction *action, bool needsSegment) {
        table->addRowAction(action);
        if (needsSegment)
            m_needSegment << action;
    };
    add(makeAction(QStringLiteral("openSegment"), QStringLiteral("square-pen"), tr("Open"), &SegmentsPage::openCurrent),
        true);
    add(makeAction(QStringLiteral("duplicateSegment"), QStringLiteral("copy-plus"), tr("Duplicate"),
                   &SegmentsPage::duplicateCurrent),
        true);
    QAction *remove = makeAction(QStringLiteral("removeSegment"), QStringLiteral("trash-2"), tr("Delete"),
                                 &SegmentsPage::removeCurrent);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    add(remove, true);
    table->addAction(remove);
    table->addRowSeparator();
    add(makeAction(QStringLiteral("importSegment"), QStringLiteral("upload"), tr("Import"), &SegmentsPage::importFile),
        false);
    add(makeAction(QStringLiteral("exportSegment"), QStringLiteral("download"), tr("Export"),
                   &SegmentsPage::exportCurrent),
        true);
    table->setEmptyText(tr("A segment says who is meant: conditions over customers, accounts, contacts and services, "
                           "with live counts. It is what a campaign is sent to."),
                        m_new, QStringLiteral("layers"));
}

QWidget *SegmentsPage::makeDesignerPane()
{
    auto *pane = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    m_designer->addCommand(makeAction(QStringLiteral("backToLibrary"), QStringLiteral("arrow-left"), tr("All segments"),
                                      &SegmentsPage::leaveDesigner),
                           true);
    QAction *undo = m_designer->undoStack()->createUndoAction(this, tr("Undo"));
    QAction *redo = m_designer->undoStack()->createRedoAction(this, tr("Redo"));
    undo->setIcon(icon(QStringLiteral("undo-2")));
    redo->setIcon(icon(QStringLiteral("redo-2")));
    for (QAction *action : {undo, redo}) {
        // The button stays short; its hint names the step.
        action->setIconText(action == undo ? tr("Undo") : tr("Redo"));
        m_designer->addCommand(action);
    }
    QAction *freeze = makeAction(QStringLiteral("freezeSegment"), QStringLiteral("snowflake"), tr("Freeze"),
                                 &SegmentsPage::freezeSegment);
    m_designer->addCommand(freeze);
    m_tabs->resultSets()->table()->addRowAction(freeze);
    m_designer->addCommand(makeAction(QStringLiteral("explainSegment"), QStringLiteral("circle-question-mark"),
                                      tr("Explain a member"), &SegmentsPage::explainSegment));
    m_designer->addCommand(makeAction(QStringLiteral("copySegment"), QStringLiteral("copy"), tr("Copy as text"),
                                      &SegmentsPage::copySegment));
    layout->addWidget(m_designer, 1);
    return pane;
}

bool SegmentsPage::isDesigning() const
{
    return m_stack->currentWidget() != m_library;
}

void SegmentsPage::updateActions()
{
    const bool hasSegment = !m_library->currentSegment().isEmpty();
    for (QAction *action : m_needSegment)
        action->setEnabled(hasSegment);
    m_new->setEnabled(!context().workspace.isReadOnly());
    m_save->setEnabled(m_designer->isModified() && !context().workspace.isReadOnly());
    if (!isDesigning()) {
        const auto count = static_cast<int>(m_library->segments().size());
        setSubtitle(tr("%Ln segment(s)", nullptr, count));
        return;
    }
    setSubtitle(m_designer->isModified() ? tr("Not saved") : QString());
}

void SegmentsPage::showLibrary()
{
    m_stack->setCurrentWidget(m_library);
    setPrimaryAction(m_new);
    updateActions();
    Q_EMIT draftChanged();
    m_library->reload();
}

void SegmentsPage::activated()
{
    m_library->reload();
}

void SegmentsPage::refresh()
{
    m_library->reload();
    if (isDesigning())
        m_designer->recount();
}

void SegmentsPage::focusSearch()
{
    if (isDesigning()) {
        m_designer->columnPicker()->searchField()->setFocus();
        m_designer->columnPicker()->searchField()->selectAll();
    } else if (m_library->tabs()->currentIndex() == 0) {
        m_library->segmentTable()->focusSearch();
    } else {
        m_library->resultSetList()->table()->focusSearch();
    }
}

void SegmentsPage::open(const QVariant &argument)
{
    const QString name = argument.toString();
    static const QString setPrefix = QStringLiteral("resultSet:");
    if (name.startsWith(setPrefix)) {
        m_wantedResultSet = name.mid(setPrefix.size());
        showLibrary();
    } else if (!name.isEmpty()) {
        openSegment(name);
    }
}

bool SegmentsPage::goBack()
{
    if (!isDesigning())
        return false;
    leaveDesigner();
    return true;
}

QUndoStack *SegmentsPage::undoStack()
{
    return m_designer->undoStack();
}

void SegmentsPage::saveState(QSettings &settings) const
{
    m_library->saveState(settings);
    m_designer->editor()->saveState(settings);
}

void SegmentsPage::restoreState(QSettings &settings)
{
    m_library->restoreState(settings);
    m_designer->editor()->restoreState(settings);
}

QString SegmentsPage::documentName() const
{
    return isDesigning() ? m_designer->segment().name : QString();
}

bool SegmentsPage::hasUnsavedChanges() const
{
    return isDesigning() && m_designer->isModified();
}

QJsonObject SegmentsPage::draft() const
{
    if (!hasUnsavedChanges())
        return {};
    return {{QStringLiteral("savedName"), m_designer->savedName()},
            {QStringLiteral("segment"), segmentToJsonObject(m_designer->segment())}};
}

void SegmentsPage::restoreDraft(const QJsonObject &draft)
{
    const auto typed
        = segmentFromJsonObject(draft.value(QLatin1String("segment")).toObject(), Catalog::builtIn(), Reading::Draft);
    if (!typed) {
        messageBar()->showError(typed.error());
        return;
    }
    const QString savedName = draft.value(QLatin1String("savedName")).toString();
    const auto show = [this, segment = *typed, savedName](const Segment &saved) {
        edit(saved, savedName);
        m_designer->restore(segment, saved, savedName);
        updateActions();
    };
    if (savedName.isEmpty())
        show(Segment());
    else
        readSegment(savedName, show);
}

void SegmentsPage::edit(const Segment &segment, const QString &savedName)
{
    messageBar()->clear();
    m_designer->setLibrary(m_library->segmentNames(), m_library->resultSetNames());
    m_designer->edit(segment, savedName);
    m_stack->setCurrentIndex(1);
    setPrimaryAction(m_save);
    updateActions();
    Q_EMIT draftChanged();
}

void SegmentsPage::readSegment(const QString &name, std::function<void(const Segment &)> use)
{
    m_readJob.start(
        [&workspace = context().workspace, name](const CancelFlag &) -> Result<Segment> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return SegmentStorage::read(**reader, name, Reading::Draft);
        },
        [this, use = std::move(use)](const Result<Segment> &segment) {
            if (segment)
                use(*segment);
            else
                messageBar()->showError(segment.error());
        });
}

void SegmentsPage::openSegment(const QString &name)
{
    if (name.isEmpty())
        return;
    if (hasUnsavedChanges()) {
        messageBar()->showMessage(
            MessageBar::Kind::Warning,
            tr("\"%1\" is not saved. Save it or go back to the library first.").arg(m_designer->segment().name),
            tr("Discard and open \"%1\"").arg(name),
            [this, name] { readSegment(name, [this, name](const Segment &segment) { edit(segment, name); }); });
        return;
    }
    readSegment(name, [this, name](const Segment &segment) { edit(segment, name); });
}

void SegmentsPage::createSegment()
{
    Segment segment;
    segment.name = uniqueName(tr("Untitled"), m_library->segmentNames());
    segment.targetLevel = QStringLiteral("customerAccount");
    edit(segment, {});
    m_designer->nameField()->setFocus();
    m_designer->nameField()->selectAll();
}

void SegmentsPage::openCurrent()
{
    openSegment(m_library->currentSegment());
}

void SegmentsPage::duplicateCurrent()
{
    readSegment(m_library->currentSegment(), [this](Segment segment) {
        segment.name = uniqueName(segment.name, m_library->segmentNames());
        edit(segment, {});
        m_designer->restore(segment, Segment(), {});
        updateActions();
        m_designer->nameField()->setFocus();
        m_designer->nameField()->selectAll();
    });
}

void SegmentsPage::removeCurrent()
{
    const QString name = m_library->currentSegment();
    if (name.isEmpty())
        return;
    int versions = 0;
    for (const SegmentSummary &segment : m_library->segments()) {
        if (segment.name == name)
            versions = segment.version;
    }
    QString consequence
        = tr("Its definition goes with %Ln saved version(s). Result sets frozen from it stay.", nullptr, versions);
    if (const QStringList users = m_library->details()->users(); !users.isEmpty())
        consequence += QLatin1Char('\n') + tr("It is used by: %1.").arg(users.join(QStringLiteral(", ")));
    confirmRemoval(this, context(),
                   {name, tr("Delete the segment \"%1\"?").arg(name), consequence, tr("Delete segment"),
                    [name](Connection &connection) { return SegmentStorage::remove(connection, name); }},
                   [this] { m_library->reload(); });
}

bool SegmentsPage::isComplete()
{
    const Status valid = m_designer->validity();
    m_saysWhatIsMissing = !valid;
    if (!valid)
        messageBar()->showError(valid.error());
    return valid.has_value();
}

void SegmentsPage::saveSegment()
{
    if (!isComplete())
        return;
    const Segment segment = m_designer->segment();
    const QString before = m_designer->savedName();
    if (segment.name != before && m_library->segmentNames().contains(segment.name)) {
        messageBar()->showError({ErrorCode::AlreadyExists,
                                 tr("There is a segment \"%1\" already. Choose another name.").arg(segment.name),
                                 {},
                                 {}});
        m_designer->nameField()->setFocus();
        return;
    }
    context().workspace.post(
        [segment, &clock = context().clock](Connection &connection) -> Status {
            auto saved = SegmentStorage::save(connection, segment, clock);
            if (!saved)
                return failure(saved.error());
            return {};
        },
        this,
        [this, segment, before](const Status &saved) {
            if (!saved) {
                messageBar()->showError(saved.error());
                return;
            }
            // What was typed while the disk was written is still to be saved.
            if (m_designer->segment() == segment)
                m_designer->markSaved();
            messageBar()->clear();
            context().statusArea.showRemark(tr("Saved \"%1\"").arg(segment.name));
            if (!before.isEmpty() && before != segment.name) {
                messageBar()->showMessage(
                    MessageBar::Kind::Information,
                    tr("Saved as \"%1\". \"%2\" is still in the library as it was.").arg(segment.name, before));
            }
            updateActions();
            Q_EMIT draftChanged();
        });
}

void SegmentsPage::leaveDesigner()
{
    if (!hasUnsavedChanges()) {
        m_wantedSegment = m_designer->savedName();
        showLibrary();
        return;
    }
    ask::confirm(this, tr("Leave \"%1\" without saving?").arg(m_designer->segment().name),
                 tr("What was changed since it was last saved is lost."), tr("Discard changes"), [this] {
                     m_designer->edit(Segment(), {});
                     showLibrary();
                 });
}

void SegmentsPage::freezeSegment()
{
    if (!isComplete())
        return;
    const QString today = context().clock.today(context().zone).toString(Qt::ISODate);
    const QString proposal
        = uniqueName(m_designer->segment().name + QLatin1Char(' ') + today, m_library->resultSetNames());
    ask::name(
        this, tr("Freeze the segment"), tr("&Name of the result set"), proposal, tr("Freeze"),
        [taken = m_library->resultSetNames()](const QString &name) {
            return taken.contains(name) ? tr("There is a result set of this name already.") : QString();
        },
        [this](const QString &name) { freezeAs(name); });
}

void SegmentsPage::freezeAs(const QString &name)
{
    const Segment segment = m_designer->segment();
    StatusJob *job = context().statusArea.addJob(tr("Freezing \"%1\"").arg(segment.name));
    auto *tracker = new JobTracker(job, &context().slowReads);
    connect(job, &QObject::destroyed, [tracker] { delete tracker; });
    tracker->start(
        [&evaluator = context().evaluator, &workspace = context().workspace, &clock = context().clock, segment, name,
         cancelled = job->cancelFlag()](const CancelFlag &) {
            return odziv::freezeSegment(workspace, evaluator, segment, name,
                                        evaluationOptions(workspace, clock, cancelled), clock);
        },
        [job, name, page = QPointer<SegmentsPage>(this), show = context().openPage](const Result<SavedResultSet> &set) {
            if (!set) {
                job->fail(set.error());
                if (page)
                    page->messageBar()->showError(set.error());
                return;
            }
            job->finish(tr("Froze %Ln member(s) as \"%1\"", nullptr, static_cast<int>(set->memberCount)).arg(name),
                        tr("Show"), [show, name] {
                            if (show)
                                show(QStringLiteral("segments"), QVariant(QStringLiteral("resultSet:") + name));
                        });
        });
}

void SegmentsPage::explainSegment()
{
    if (!isComplete())
        return;
    auto *dialog = new ExplainDialog(context(), m_designer->segment(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SegmentsPage::copySegment()
{
    QApplication::clipboard()->setText(QString::fromUtf8(segmentToJson(m_designer->segment())));
    context().statusArea.showRemark(tr("The segment is on the clipboard as text"));
}

void SegmentsPage::importFile()
{
    ask::fileToOpen(this, tr("Import a segment"), tr("Segment files (*.json);;All files (*)"),
                    [this](const QString &path) {
                        auto segment = readSegmentFile(path, Catalog::builtIn(), Reading::Draft);
                        if (!segment) {
                            messageBar()->showError(segment.error());
                            return;
                        }
                        segment->name = uniqueName(segment->name, m_library->segmentNames());
                        edit(*segment, {});
                        m_designer->restore(*segment, Segment(), {});
                        updateActions();
                    });
}

void SegmentsPage::exportCurrent()
{
    readSegment(m_library->currentSegment(), [this](const Segment &segment) { writeFile(segment); });
}

void SegmentsPage::writeFile(const Segment &segment)
{
    QString proposal = segment.name + QStringLiteral(".json");
    for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
        proposal.replace(c, QLatin1Char('-'));
    ask::fileToSave(this, tr("Export the segment"), proposal, tr("Segment files (*.json)"),
                    [this, json = segmentToJson(segment)](const QString &path) {
                        QSaveFile file(path);
                        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
                            messageBar()->showError({ErrorCode::Io,
                                                     tr("The file could not be written. Choose another folder."), path,
                                                     file.errorString()});
                            return;
                        }
                        context().statusArea.showRemark(tr("Written to %1").arg(path));
                    });
}

} // namespace odziv
