/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordpage.h"

#include "ui/customers/recordwriter.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QUndoStack>

namespace odziv {

namespace {

/// Rows that are only passed on the way with the arrow keys are not loaded.
constexpr int showPause = 60;
const auto splitterKey = QStringLiteral("splitter");
const auto shownKey = QStringLiteral("shown");

} // namespace

RecordPage::RecordPage(const UiContext &context, const Texts &texts, RecordTableModel *model,
                       std::shared_ptr<const RecordKind> kind, QWidget *parent)
    : Page(context, texts.title, parent)
    , m_kind(std::move(kind))
    , m_model(model)
    , m_table(new DataTableView(m_kind->table(), this))
    , m_panel(new RecordPanel(context, *m_kind, texts.emptyPanel, this))
    , m_splitter(new QSplitter(this))
    , m_writer(new RecordWriter(m_kind, context.workspace, context.clock, context.userName, this))
    , m_read(this, &context.quickReads)
{
    model->setParent(this);
    buildContent(texts);
    connectWriter();
    m_panel->setReadOnly(!mayWrite());
}

void RecordPage::buildContent(const Texts &texts)
{
    m_table->setModel(m_model);
    m_table->setSearchPlaceholder(texts.search);
    m_table->setEmptyText(texts.emptyTable, nullptr, texts.iconName);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setCollapsible(0, false);
    setContent(m_splitter);

    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(showPause);
    connect(&m_showTimer, &QTimer::timeout, this, &RecordPage::showCurrent);
    connect(m_table, &DataTableView::currentIdChanged, &m_showTimer, qOverload<>(&QTimer::start));
    connect(m_table, &DataTableView::opened, this, [this](qint64) { m_panel->form()->setFocus(); });
    connect(m_table, &DataTableView::failed, messageBar(), &MessageBar::showError);
    connect(m_model, &WindowedTableModel::totalRowsChanged, this,
            [this](qint64 total) { setSubtitle(this->context().locale.toString(total)); });
    connect(m_model, &WindowedTableModel::queryApplied, this, [this] {
        // A change by another hand: what is shown and not being edited is read again.
        if (m_shownId != 0 && !hasUnsavedChanges() && !m_writer->isBusy())
            load(m_shownId);
    });
    connect(m_panel->form(), &RecordForm::edited, this, &Page::draftChanged);
    connect(m_panel->saveAction(), &QAction::triggered, this, &RecordPage::saveRecord);
    connect(m_panel->discardAction(), &QAction::triggered, this, &RecordPage::discard);
}

void RecordPage::connectWriter()
{
    connect(m_writer, &RecordWriter::written, this, &RecordPage::afterWriting);
    connect(m_writer, &RecordWriter::failed, this, [this](const Error &error) {
        if (!m_panel->form()->showProblem(error))
            messageBar()->showError(error);
        Q_EMIT draftChanged();
    });
}

bool RecordPage::mayWrite() const
{
    return !context().workspace.isReadOnly();
}

QList<RecordPanel::Link> RecordPage::links(const RecordValues &) const
{
    return {};
}

void RecordPage::refresh()
{
    m_model->reload();
}

void RecordPage::focusSearch()
{
    m_table->focusSearch();
}

void RecordPage::open(const QVariant &argument)
{
    const qint64 id = argument.toLongLong();
    if (id == 0 || (hasUnsavedChanges() && !saveRecord()))
        return;
    if (m_model->query().isNarrowed())
        m_table->clearNarrowing();
    m_table->setCurrentId(id);
    load(id);
}

bool RecordPage::goBack()
{
    if (m_panel->form()->isNew() && !m_panel->form()->isDirty()) {
        discard();
        return true;
    }
    if (m_panel->isAncestorOf(focusWidget())) {
        m_table->view()->setFocus();
        return true;
    }
    return false;
}

QUndoStack *RecordPage::undoStack()
{
    return m_writer->undoStack();
}

void RecordPage::saveState(QSettings &settings) const
{
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(shownKey, m_shownId);
    m_table->saveState(settings);
    m_panel->saveState(settings);
}

void RecordPage::restoreState(QSettings &settings)
{
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_table->restoreState(settings);
    m_panel->restoreState(settings);
    if (const qint64 id = settings.value(shownKey).toLongLong(); id != 0)
        m_table->setCurrentId(id);
}

bool RecordPage::hasUnsavedChanges() const
{
    const RecordForm *form = m_panel->form();
    return mayWrite() && (m_shownId != 0 || form->isNew()) && form->isDirty();
}

QJsonObject RecordPage::draft() const
{
    if (!m_pendingDraft.isEmpty())
        return m_pendingDraft;
    if (!hasUnsavedChanges())
        return {};
    return {{QStringLiteral("id"), m_shownId},
            {QStringLiteral("new"), m_panel->form()->isNew()},
            {QStringLiteral("fields"), m_panel->form()->draft()}};
}

void RecordPage::restoreDraft(const QJsonObject &draft)
{
    if (!mayWrite())
        return;
    if (draft.value(QStringLiteral("new")).toBool()) {
        startNew({}, tr("New record"));
        m_panel->form()->restoreDraft(draft.value(QStringLiteral("fields")).toObject());
        m_panel->updateDirty();
        return;
    }
    m_pendingDraft = draft;
    const qint64 id = draft.value(QStringLiteral("id")).toInteger();
    m_table->setCurrentId(id);
    load(id);
}

void RecordPage::showCurrent()
{
    const qint64 id = m_table->currentId();
    if (id == m_shownId && !m_panel->form()->isNew())
        return;
    if (m_panel->form()->isNew() && id == 0)
        return;
    if (hasUnsavedChanges()) {
        if (!saveRecord()) {
            // Stays until it is put right: the row is taken back.
            m_table->setCurrentId(m_shownId);
            messageBar()->showMessage(
                MessageBar::Kind::Warning,
                tr("This record is not saved yet. Correct the marked fields, or discard the changes."));
            return;
        }
        context().statusArea.showRemark(tr("Saved. Ctrl+Z takes it back."));
    }
    if (id == 0 && m_model->isLoading())
        return;
    load(id);
}

void RecordPage::load(qint64 id)
{
    if (id == 0) {
        m_read.cancel();
        m_shownId = 0;
        m_panel->showNothing();
        return;
    }
    m_read.start(
        [kind = m_kind, &workspace = context().workspace, id](const CancelFlag &) -> Result<RecordValues> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return kind->read(**reader, id);
        },
        [this, id](const Result<RecordValues> &values) {
            if (values) {
                showLoaded(id, *values);
            } else if (values.error().code == ErrorCode::NotFound) {
                m_shownId = 0;
                m_pendingDraft = {};
                m_panel->showNothing();
            } else {
                messageBar()->showError(values.error());
            }
        });
}

void RecordPage::showLoaded(qint64 id, const RecordValues &values)
{
    const bool another = id != m_shownId;
    m_shownId = id;
    m_panel->showRecord(m_kind->heading(values), values, false, links(values));
    if (another)
        m_panel->related()->show(scopeOf(id));
    if (m_pendingDraft.value(QStringLiteral("id")).toInteger() == id && !m_pendingDraft.isEmpty()) {
        m_panel->form()->restoreDraft(m_pendingDraft.value(QStringLiteral("fields")).toObject());
        m_pendingDraft = {};
        m_panel->updateDirty();
    }
    Q_EMIT draftChanged();
}

void RecordPage::startNew(const RecordValues &values, const QString &heading)
{
    if (hasUnsavedChanges() && !saveRecord())
        return;
    m_read.cancel();
    m_shownId = 0;
    m_panel->showRecord(heading, values, true, {});
    m_panel->form()->focusFirst();
    Q_EMIT draftChanged();
}

bool RecordPage::saveRecord()
{
    RecordForm *form = m_panel->form();
    if (!form->validate())
        return false;
    const RecordValues changes = form->changes();
    if (form->isNew()) {
        m_writer->insert(changes, tr("new record"));
        return true;
    }
    if (changes.isEmpty())
        return true;
    RecordValues before;
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
        before.insert(it.key(), form->loaded().value(it.key()));
    m_writer->update(m_shownId, before, changes, tr("change of %1").arg(m_kind->heading(form->loaded())));
    return true;
}

void RecordPage::afterWriting(qint64 id)
{
    messageBar()->clear();
    const qint64 current = m_table->currentId();
    if (id == 0) {
        if (m_shownId != 0 && current == 0)
            load(0);
    } else if (m_panel->form()->isNew() || m_shownId == id || current == id) {
        m_table->setCurrentId(id);
        load(id);
    }
    Q_EMIT draftChanged();
}

void RecordPage::discard()
{
    m_pendingDraft = {};
    if (m_panel->form()->isNew()) {
        m_panel->form()->load({}, false);
        m_shownId = 0;
        load(m_table->currentId());
    } else {
        m_panel->form()->revert();
        m_panel->updateDirty();
    }
    messageBar()->clear();
    m_table->view()->setFocus();
    Q_EMIT draftChanged();
}

} // namespace odziv
