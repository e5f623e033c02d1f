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
    , m_hint(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, 0, spacing::normal, spacing::normal);
    auto *bar = new QHBoxLayout;
    QToolButton *add = addButton(bar, QStringLiteral("addPersonalFile"), QStringLiteral("folder-plus"),
                                 tr("Add a file for each recipient"));
    add->setToolTip(tr("Choose the folder in which every recipient has a file"));
    m_remove = addButton(bar, QStringLiteral("removePersonalFile"), QStringLiteral("trash-2"), tr("Remove"));
    bar->addStretch(1);
    layout->addLayout(bar);
    m_table->setObjectName(QStringLiteral("personalFiles"));
    m_table->setAccessibleName(tr("Files of each recipient"));
    m_table->setHorizontalHeaderLabels({tr("Folder"), tr("Name of the file, with placeholders")});
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
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    showFiles();
}

void PersonalFilesEditor::setFiles(const QList<PersonalFile> &files)
{
    m_files = files;
    showFiles();
}

void PersonalFilesEditor::addFolder(const QString &folder)
{
    m_files << PersonalFile{QDir(folder).absolutePath(), QStringLiteral("{{customerAccount.number}}.pdf")};
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
        m_table->setItem(row, FolderColumn, new QTableWidgetItem(QDir::toNativeSeparators(m_files[row].folder)));
        m_table->setItem(row, NameColumn, new QTableWidgetItem(m_files[row].fileName));
    }
    m_table->setVisible(!m_files.isEmpty());
    m_hint->setText(
        m_files.isEmpty()
            ? tr("A personal file for each recipient, such as an invoice: its name is made from the recipient's data.")
            : tr("Recipients without their file are skipped; the launch check says beforehand how many."));
    m_remove->setVisible(!m_files.isEmpty());
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    m_showing = false;
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
