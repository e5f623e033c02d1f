/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "listformatdialog.h"

#include "segments/columnformat.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/library/membersdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSaveFile>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

enum Place { ColumnPlace, TitlePlace, FormatPlace, PlaceCount };

QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

/// What a preview lists: enough to see the form, and quick in any workspace.
constexpr int previewRows = 200;

} // namespace

ListFormatDialog::ListFormatDialog(const UiContext &context, const QString &current, const QString &level,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_level(level)
    , m_job(this, &context.quickReads)
    , m_messages(new MessageBar(this))
    , m_names(new QListWidget(this))
    , m_columns(new QTableWidget(0, PlaceCount, this))
    , m_filterLayout(new QVBoxLayout)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("listFormats"));
    setWindowTitle(tr("List formats"));
    m_save = makeAction(QStringLiteral("saveListFormat"), QStringLiteral("save"), tr("Save"), &ListFormatDialog::save);
    m_remove = makeAction(QStringLiteral("removeListFormat"), QStringLiteral("trash-2"), tr("Delete"),
                          &ListFormatDialog::removeFormat);
    m_toggleFilter = makeAction(QStringLiteral("toggleFilter"), QStringLiteral("funnel"), tr("Add a filter"),
                                &ListFormatDialog::toggleFilter);
    m_save->setShortcut(QKeySequence::Save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditor());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 720});
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ListFormatDialog::reject);
    resize(980, 620);
    updateState();
    reload(current);
}

QAction *ListFormatDialog::makeAction(const QString &name, const QString &iconName, const QString &text,
                                      void (ListFormatDialog::*act)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

QWidget *ListFormatDialog::makeList()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    m_names->setAccessibleName(tr("List formats"));
    layout->addWidget(m_names, 1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::tight);
    bar->addWidget(buttonOf(
        makeAction(QStringLiteral("newListFormat"), QStringLiteral("plus"), tr("New"), &ListFormatDialog::create),
        left));
    bar->addWidget(buttonOf(makeAction(QStringLiteral("duplicateListFormat"), QStringLiteral("copy-plus"),
                                       tr("Duplicate"), &ListFormatDialog::duplicate),
                            left));
    bar->addWidget(buttonOf(m_remove, left));
    bar->addStretch(1);
    layout->addLayout(bar);
    connect(m_names, &QListWidget::currentRowChanged, this, [this] {
        if (!m_showing)
            showCurrent();
    });
    return left;
}

QWidget *ListFormatDialog::makeEditor()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    layout->addWidget(m_title);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::tight);
    const auto add = [&](const char *name, const char *iconName, const QString &text, void (ListFormatDialog::*act)()) {
        bar->addWidget(buttonOf(makeAction(QLatin1String(name), QLatin1String(iconName), text, act), right));
    };
    add("addColumn", "plus", tr("Add a column"), &ListFormatDialog::pickColumn);
    add("moveColumnUp", "arrow-up", tr("Up"), &ListFormatDialog::moveUp);
    add("moveColumnDown", "arrow-down", tr("Down"), &ListFormatDialog::moveDown);
    add("removeColumn", "x", tr("Remove"), &ListFormatDialog::removeRow);
    bar->addStretch(1);
    add("previewListFormat", "eye", tr("Preview"), &ListFormatDialog::preview);
    add("importListFormat", "upload", tr("Import"), &ListFormatDialog::importFile);
    add("exportListFormat", "download", tr("Export"), &ListFormatDialog::exportFile);
    bar->addWidget(buttonOf(m_save, right));
    layout->addLayout(bar);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Header in the list"), tr("Format")});
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setColumnWidth(ColumnPlace, 260);
    m_columns->setColumnWidth(TitlePlace, 220);
    m_columns->verticalHeader()->setSectionsMovable(false);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setAccessibleName(tr("Columns of the list"));
    layout->addWidget(m_columns, 1);
    layout->addWidget(buttonOf(m_toggleFilter, right), 0, Qt::AlignLeft);
    layout->addLayout(m_filterLayout);
    connect(m_columns, &QTableWidget::cellChanged, this, &ListFormatDialog::updateState);
    return right;
}

void ListFormatDialog::reload(const QString &wanted)
{
    m_job.start(
        [&workspace = m_context.workspace](const CancelFlag &) -> Result<QList<SavedListFormat>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return ListFormatStorage::list(**reader);
        },
        [this, wanted](const Result<QList<SavedListFormat>> &formats) {
            if (formats)
                showFormats(*formats, wanted);
            else
                m_messages->showError(formats.error());
        });
}

void ListFormatDialog::showFormats(const QList<SavedListFormat> &formats, const QString &wanted)
{
    m_formats = formats;
    m_showing = true;
    m_names->clear();
    int row = formats.isEmpty() ? -1 : 0;
    for (const SavedListFormat &saved : formats) {
        if (saved.name == wanted)
            row = m_names->count();
        m_names->addItem(saved.name);
    }
    m_names->setCurrentRow(row);
    m_showing = false;
    if (row >= 0)
        showCurrent();
    else
        startNew(tr("List"), ListFormat::ofMembers(m_level));
    m_begun = format();
}

void ListFormatDialog::showCurrent()
{
    const int row = m_names->currentRow();
    if (row < 0 || row >= m_formats.size())
        return;
    m_name = m_formats[row].name;
    m_saved = m_formats[row].format;
    showFormat(m_saved);
    m_begun = format();
}

void ListFormatDialog::showFormat(const ListFormat &format)
{
    m_showing = true;
    m_columns->setRowCount(0);
    for (const ListFormat::Column &column : format.columns) {
        m_columns->insertRow(m_columns->rowCount());
        setRow(m_columns->rowCount() - 1, column);
    }
    setFilter(format.filter);
    m_showing = false;
    updateState();
}

void ListFormatDialog::setRow(int row, const ListFormat::Column &column)
{
    auto *name = new QTableWidgetItem(columnLabel(Catalog::builtIn(), column.column));
    name->setData(Qt::UserRole, column.column);
    name->setFlags(name->flags() & ~Qt::ItemIsEditable);
    m_columns->setItem(row, ColumnPlace, name);
    m_columns->setItem(row, TitlePlace, new QTableWidgetItem(column.title));
    auto *format = new QComboBox(m_columns);
    format->setEditable(true);
    format->setAccessibleName(tr("Format of %1").arg(name->text()));
    if (const auto reference = Catalog::builtIn().column(column.column))
        format->addItems(ColumnFormat::examples(reference->column->type));
    format->setCurrentText(column.format);
    format->lineEdit()->setPlaceholderText(tr("as it is"));
    m_columns->setCellWidget(row, FormatPlace, format);
    connect(format, &QComboBox::currentTextChanged, this, &ListFormatDialog::updateState);
}

ListFormat ListFormatDialog::format() const
{
    ListFormat format;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const auto *written = qobject_cast<QComboBox *>(m_columns->cellWidget(row, FormatPlace));
        const QTableWidgetItem *name = m_columns->item(row, ColumnPlace);
        const QTableWidgetItem *title = m_columns->item(row, TitlePlace);
        if (!name || !title)
            continue;
        format.columns << ListFormat::Column{name->data(Qt::UserRole).toString(), title->text().trimmed(),
                                             written ? written->currentText().trimmed() : QString()};
    }
    if (m_filter)
        format.filter = m_filter->condition();
    return format;
}

bool ListFormatDialog::isModified() const
{
    return !m_name.isEmpty() && format() != m_saved;
}

void ListFormatDialog::updateState()
{
    if (m_showing)
        return;
    m_title->setText(isModified() ? tr("%1 (not saved)").arg(m_name) : m_name);
    const bool mayWrite = !m_context.workspace.isReadOnly();
    m_save->setEnabled(isModified() && mayWrite);
    m_remove->setEnabled(m_names->currentRow() >= 0 && mayWrite);
    m_toggleFilter->setText(m_filter ? tr("Take the filter away") : tr("Add a filter on the rows"));
}

void ListFormatDialog::addColumn(const QString &reference)
{
    const auto column = Catalog::builtIn().column(reference);
    if (!column)
        return;
    const int row = m_columns->rowCount();
    m_showing = true;
    m_columns->insertRow(row);
    setRow(row, {reference, columnLabel(*column->column), {}});
    m_showing = false;
    m_columns->setCurrentCell(row, TitlePlace);
    updateState();
}

void ListFormatDialog::pickColumn()
{
    odziv::pickColumn(m_columns, Catalog::builtIn(), {}, [this](const QString &reference) { addColumn(reference); });
}

void ListFormatDialog::moveRow(int by)
{
    const int row = m_columns->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_columns->rowCount())
        return;
    ListFormat moved = format();
    moved.columns.swapItemsAt(row, target);
    showFormat(moved);
    m_columns->setCurrentCell(target, TitlePlace);
}

void ListFormatDialog::removeRow()
{
    const int row = m_columns->currentRow();
    if (row < 0)
        return;
    m_columns->removeRow(row);
    updateState();
}

void ListFormatDialog::setFilter(const std::optional<Condition> &filter)
{
    if (m_filter) {
        m_filterLayout->removeWidget(m_filter);
        m_filter->hide();
        m_filter->deleteLater();
        m_filter = nullptr;
    }
    if (!filter)
        return;
    ConditionSurroundings surroundings;
    surroundings.locale = m_context.locale;
    surroundings.today = m_context.clock.today(m_context.zone);
    m_filter = new ConditionGroupEditor(surroundings, *filter, true, this);
    m_filterLayout->addWidget(m_filter);
    connect(m_filter, &ConditionGroupEditor::edited, this, &ListFormatDialog::updateState);
}

void ListFormatDialog::toggleFilter()
{
    if (m_filter)
        setFilter({});
    else
        setFilter(Condition::group(Condition::Kind::All, {}));
    updateState();
}

void ListFormatDialog::startNew(const QString &name, const ListFormat &format)
{
    m_showing = true;
    m_names->setCurrentRow(-1);
    m_showing = false;
    m_name = name;
    m_saved = m_begun = {};
    showFormat(format);
}

void ListFormatDialog::create()
{
    QStringList taken;
    for (const SavedListFormat &saved : std::as_const(m_formats))
        taken << saved.name;
    ask::name(
        this, tr("New list format"), tr("&Name"), tr("List"), tr("Make"),
        [taken](const QString &name) {
            return taken.contains(name) ? tr("There is a list format of this name already.") : QString();
        },
        [this](const QString &name) { startNew(name, ListFormat::ofMembers(m_level)); });
}

void ListFormatDialog::duplicate()
{
    const ListFormat copy = format();
    QStringList taken;
    for (const SavedListFormat &saved : std::as_const(m_formats))
        taken << saved.name;
    ask::name(
        this, tr("Duplicate the list format"), tr("&Name"), tr("%1 (2)").arg(m_name), tr("Duplicate"),
        [taken](const QString &name) {
            return taken.contains(name) ? tr("There is a list format of this name already.") : QString();
        },
        [this, copy](const QString &name) { startNew(name, copy); });
}

void ListFormatDialog::save()
{
    ListFormat edited = format();
    for (ListFormat::Column &column : edited.columns) {
        if (column.title.isEmpty())
            column.title = column.column;
    }
    // The file's own rules say what is wrong with a format or the filter.
    if (const auto valid = ListFormat::fromJson(edited.toJson()); !valid) {
        m_messages->showError(valid.error());
        return;
    }
    m_context.workspace.post(
        [name = m_name, edited, &clock = m_context.clock](Connection &connection) {
            return ListFormatStorage::save(connection, name, edited, clock);
        },
        this,
        [this, name = m_name](const Status &saved) {
            if (!saved) {
                m_messages->showError(saved.error());
                return;
            }
            m_messages->clear();
            reload(name);
            Q_EMIT formatsChanged();
        });
}

void ListFormatDialog::removeFormat()
{
    const int row = m_names->currentRow();
    if (row < 0)
        return;
    const QString name = m_formats[row].name;
    ask::confirm(this, tr("Delete the list format \"%1\"?").arg(name),
                 tr("Its %Ln column(s) have to be chosen again if it is needed again.", nullptr,
                    static_cast<int>(m_formats[row].format.columns.size())),
                 tr("Delete"), [this, name] {
                     m_context.workspace.post(
                         [name](Connection &connection) { return ListFormatStorage::remove(connection, name); }, this,
                         [this](const Status &removed) {
                             if (!removed)
                                 m_messages->showError(removed.error());
                             reload({});
                             Q_EMIT formatsChanged();
                         });
                 });
}

void ListFormatDialog::importFile()
{
    ask::fileToOpen(this, tr("Import a list format"), tr("List formats (*.json);;All files (*)"),
                    [this](const QString &path) {
                        auto read = ListFormat::read(path);
                        if (!read) {
                            m_messages->showError(read.error());
                            return;
                        }
                        startNew(QFileInfo(path).completeBaseName(), *read);
                    });
}

void ListFormatDialog::exportFile()
{
    ask::fileToSave(this, tr("Export the list format"), m_name + QStringLiteral(".json"), tr("List formats (*.json)"),
                    [this, json = format().toJson()](const QString &path) {
                        QSaveFile file(path);
                        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
                            m_messages->showError({ErrorCode::Io,
                                                   tr("The file could not be written. Choose another folder."), path,
                                                   file.errorString()});
                    });
}

void ListFormatDialog::preview()
{
    const ListFormat edited = format();
    const auto fits = edited.validateFor(m_level);
    const auto valid = ListFormat::fromJson(edited.toJson());
    if (!fits || !valid) {
        m_messages->showError(fits ? valid.error() : fits.error());
        return;
    }
    m_messages->clear();
    m_job.start(
        [&workspace = m_context.workspace, level = m_level](const CancelFlag &) -> Result<std::vector<qint64>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            // The level is a table of the catalog.
            auto query = (*reader)->prepare(QStringLiteral("SELECT id FROM %1 ORDER BY id LIMIT ?").arg(level));
            if (!query)
                return failure(query.error());
            if (auto ran = query->bind(previewRows).run(); !ran)
                return failure(ran.error());
            std::vector<qint64> ids;
            while (query->next())
                ids.push_back(query->integer(0));
            if (auto ended = query->finish(); !ended)
                return failure(ended.error());
            return ids;
        },
        [this, edited](const Result<std::vector<qint64>> &ids) {
            if (!ids) {
                m_messages->showError(ids.error());
                return;
            }
            MemberList list;
            list.level = m_level;
            list.ids = std::make_shared<const std::vector<qint64>>(*ids);
            list.format = edited;
            list.today = m_context.clock.today(m_context.zone);
            list.zone = m_context.zone;
            MembersDialog::open(m_context, tr("Preview of \"%1\"").arg(m_name),
                                tr("The first records of the level, in this form."), list, this);
        });
}

void ListFormatDialog::reject()
{
    if (!isModified() || format() == m_begun) {
        QDialog::reject();
        return;
    }
    ask::confirm(this, tr("Close without saving \"%1\"?").arg(m_name),
                 tr("What was changed since it was last saved is lost."), tr("Discard changes"), [this] {
                     m_name.clear();
                     QDialog::reject();
                 });
}

} // namespace odziv
