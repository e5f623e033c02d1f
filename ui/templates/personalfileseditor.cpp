/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "personalfileseditor.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

enum PersonalFileColumn { FolderColumn, NameColumn, PersonalFileColumnCount };

QToolButton *addButton(QHBoxLayout *bar, const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    bar->addWidget(button);
    return button;
}

} // namespace

PersonalFilesEditor::PersonalFilesEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, PersonalFileColumnCount, this))
    , m_templates(new QMenu(this))
    , m_hint(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, 0, spacing::normal, spacing::normal);
    auto *bar = new QHBoxLayout;
    QToolButton *add = addButton(bar, QStringLiteral("addPersonalFile"), QStringLiteral("folder-plus"),
                                 tr("Add a file for each recipient"));
    add->setToolTip(tr("Choose the folder in which every recipient has a file"));
    QToolButton *addPdf
        = addButton(bar, QStringLiteral("addPdf"), QStringLiteral("file-plus"), tr("Add a PDF for each recipient"));
    addPdf->setToolTip(tr("Choose the template that every recipient's PDF is made of"));
    addPdf->setMenu(m_templates);
    addPdf->setPopupMode(QToolButton::InstantPopup);
    m_show = addButton(bar, QStringLiteral("showPdf"), QStringLiteral("eye"), tr("Show"));
    m_show->setToolTip(tr("Show the PDF of the recipient in the preview"));
    m_remove = addButton(bar, QStringLiteral("removePersonalFile"), QStringLiteral("trash-2"), tr("Remove"));
    bar->addStretch(1);
    layout->addLayout(bar);
    m_table->setObjectName(QStringLiteral("personalFiles"));
    m_table->setAccessibleName(tr("Files of each recipient"));
    m_table->setHorizontalHeaderLabels({tr("Folder or template"), tr("Name of the file, with placeholders")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    layout->addWidget(m_table, 1);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    connect(add, &QToolButton::clicked, this, [this] {
        ask::folder(this, tr("In which folder are the recipients' files?"),
                    [this](const QString &folder) { addFolder(folder); });
    });
    connect(m_remove, &QToolButton::clicked, this, &PersonalFilesEditor::removeSelected);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PersonalFilesEditor::removeSelected);
    connect(m_table, &QTableWidget::cellChanged, this, &PersonalFilesEditor::takeEdit);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PersonalFilesEditor::updateButtons);
    connect(m_show, &QToolButton::clicked, this, [this] { Q_EMIT showRequested(m_files.at(m_table->currentRow())); });
    setTemplates({});
    showFiles();
}

void PersonalFilesEditor::setFiles(const QList<PersonalFile> &files)
{
    m_files = files;
    showFiles();
}

void PersonalFilesEditor::addFolder(const QString &folder)
{
    add({QDir(folder).absolutePath(), QStringLiteral("{{customerAccount.number}}.pdf")});
}

void PersonalFilesEditor::addPdf(const QString &templateName)
{
    add({{}, templateName + QStringLiteral(" {{customerAccount.number}}.pdf"), templateName});
}

void PersonalFilesEditor::setTemplates(const QStringList &names)
{
    m_templates->clear();
    for (const QString &name : names)
        m_templates->addAction(QString(name).replace(u'&', QStringLiteral("&&")), this, [this, name] { addPdf(name); });
    if (names.isEmpty())
        m_templates->addAction(tr("There is no saved HTML template yet"))->setEnabled(false);
}

void PersonalFilesEditor::add(const PersonalFile &file)
{
    m_files << file;
    showFiles();
    m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
    m_table->setFocus();
    Q_EMIT edited();
}

void PersonalFilesEditor::showFiles()
{
    m_showing = true;
    m_table->setRowCount(static_cast<int>(m_files.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PersonalFile &file = m_files[row];
        auto *whence = new QTableWidgetItem(file.isMade() ? tr("PDF of \"%1\"").arg(file.templateName)
                                                          : QDir::toNativeSeparators(file.folder));
        if (file.isMade())
            whence->setFlags(whence->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, FolderColumn, whence);
        m_table->setItem(row, NameColumn, new QTableWidgetItem(m_files[row].fileName));
    }
    m_table->setVisible(!m_files.isEmpty());
    m_hint->setText(
        m_files.isEmpty()
            ? tr("A personal file for each recipient, such as an invoice: its name is made from the recipient's data.")
            : tr("Recipients without their file are skipped; the launch check says beforehand how many."));
    m_remove->setVisible(!m_files.isEmpty());
    m_show->setVisible(
        std::any_of(m_files.cbegin(), m_files.cend(), [](const PersonalFile &file) { return file.isMade(); }));
    updateButtons();
    m_showing = false;
}

void PersonalFilesEditor::updateButtons()
{
    const bool selected = !m_table->selectedItems().isEmpty();
    m_remove->setEnabled(selected);
    m_show->setEnabled(selected && m_files.value(m_table->currentRow()).isMade());
}

void PersonalFilesEditor::takeEdit(int row, int column)
{
    if (m_showing || row >= m_files.size())
        return;
    const QString text = m_table->item(row, column)->text().trimmed();
    PersonalFile &file = m_files[row];
    QString &field = column == FolderColumn ? file.folder : file.fileName;
    const QString typed = column == FolderColumn ? QDir::fromNativeSeparators(text) : text;
    if (!typed.isEmpty() && typed != field) {
        field = typed;
        Q_EMIT edited();
    }
    showFiles();
}

void PersonalFilesEditor::removeSelected()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_files.size())
        return;
    m_files.removeAt(row);
    showFiles();
    Q_EMIT edited();
}

} // namespace odziv
