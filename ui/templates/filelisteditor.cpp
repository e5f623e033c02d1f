/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "filelisteditor.h"

#include "templates/templatefolder.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPixmap>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr qint64 largestFile = 25 * 1024 * 1024;
constexpr int thumbnailSize = 40;

} // namespace

FileListEditor::FileListEditor(Kind kind, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_locale(locale)
    , m_table(new QTableWidget(this))
    , m_remove(new QToolButton(this))
    , m_summary(new QLabel(this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    auto *bar = new QHBoxLayout;
    const auto prepare = [&](QToolButton *button, const QString &iconName, const QString &text) {
        button->setIcon(icon(iconName));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        bar->addWidget(button);
    };
    auto *add = new QToolButton(this);
    const bool pictures = kind == Kind::Pictures;
    prepare(add, QStringLiteral("plus"), pictures ? tr("Add pictures") : tr("Add files"));
    if (pictures) {
        m_insert = new QToolButton(this);
        prepare(m_insert, QStringLiteral("image"), tr("Insert into the text"));
        connect(m_insert, &QToolButton::clicked, this, [this] {
            const int row = m_table->currentRow();
            if (row >= 0 && row < m_files.size())
                Q_EMIT insertRequested(m_files[row].contentId);
        });
    }
    prepare(m_remove, QStringLiteral("trash-2"), tr("Remove"));
    bar->addStretch(1);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(pictures ? tr("Pictures") : tr("Attachments"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels(
        {pictures ? tr("Name in the text (cid)") : tr("Name"), pictures ? tr("File") : tr("Kind"), tr("Size")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setIconSize({thumbnailSize, thumbnailSize});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(add, &QToolButton::clicked, this, &FileListEditor::chooseFiles);
    connect(m_remove, &QToolButton::clicked, this, &FileListEditor::removeSelected);
    connect(m_table, &QTableWidget::cellChanged, this, &FileListEditor::renameFrom);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const bool selected = !m_table->selectedItems().isEmpty();
        m_remove->setEnabled(selected);
        if (m_insert)
            m_insert->setEnabled(selected);
    });
    show();
}

void FileListEditor::setFiles(const QList<MessageFile> &files)
{
    m_files = files;
    show();
}

void FileListEditor::show()
{
    m_showing = true;
    m_table->setRowCount(static_cast<int>(m_files.size()));
    qint64 total = 0;
    for (int row = 0; row < m_files.size(); ++row) {
        const MessageFile &file = m_files[row];
        total += file.data.size();
        const bool pictures = m_kind == Kind::Pictures;
        auto *name = new QTableWidgetItem(pictures ? file.contentId : file.fileName);
        if (pictures) {
            QPixmap thumbnail;
            if (thumbnail.loadFromData(file.data))
                name->setIcon(QIcon(
                    thumbnail.scaled(thumbnailSize, thumbnailSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        } else {
            name->setIcon(icon(QStringLiteral("paperclip")));
        }
        auto *second = new QTableWidgetItem(pictures ? file.fileName : file.contentType);
        second->setFlags(second->flags() & ~Qt::ItemIsEditable);
        auto *size
            = new QTableWidgetItem(m_locale.formattedDataSize(file.data.size(), 1, QLocale::DataSizeTraditionalFormat));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        size->setFlags(size->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, second);
        m_table->setItem(row, 2, size);
        m_table->setRowHeight(row, pictures ? thumbnailSize + spacing::normal : m_table->fontMetrics().height() + 10);
    }
    const QString size = m_locale.formattedDataSize(total, 1, QLocale::DataSizeTraditionalFormat);
    if (m_files.isEmpty())
        m_summary->setText(m_kind == Kind::Pictures
                               ? tr("Pictures shown inside the message. Add them, or drop them here.")
                               : tr("Files of any kind that go with every message. Add them, or drop them here."));
    else
        m_summary->setText(tr("%Ln file(s), %1", nullptr, static_cast<int>(m_files.size())).arg(size));
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    if (m_insert)
        m_insert->setEnabled(!m_table->selectedItems().isEmpty());
    m_showing = false;
}

void FileListEditor::chooseFiles()
{
    const bool pictures = m_kind == Kind::Pictures;
    ask::filesToOpen(this, pictures ? tr("Add pictures") : tr("Add attachments"),
                     pictures ? tr("Pictures (*.png *.jpg *.jpeg *.gif *.svg *.webp)") : tr("All files (*)"),
                     [this](const QStringList &paths) {
                         for (const QString &path : paths) {
                             if (!addFile(path))
                                 return;
                         }
                     });
}

bool FileListEditor::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::Io, tr("The file cannot be read."), path, file.errorString()});
        return false;
    }
    if (file.size() > largestFile) {
        Q_EMIT failed({ErrorCode::InvalidInput,
                       tr("The file is larger than %1. Few mailboxes take that; make it smaller.")
                           .arg(m_locale.formattedDataSize(largestFile, 0, QLocale::DataSizeTraditionalFormat)),
                       path,
                       {}});
        return false;
    }
    MessageFile added;
    added.fileName = QFileInfo(path).fileName();
    added.data = file.readAll();
    added.contentType = contentTypeOf(added.fileName, added.data);
    if (m_kind == Kind::Pictures) {
        if (!added.contentType.startsWith(QLatin1String("image/"))) {
            Q_EMIT failed({ErrorCode::InvalidInput, tr("This is no picture. Add it as an attachment."), path, {}});
            return false;
        }
        added.contentId = freeContentId(added.fileName);
    }
    m_files << added;
    show();
    m_table->selectRow(m_table->rowCount() - 1);
    Q_EMIT edited();
    return true;
}

QString FileListEditor::freeContentId(const QString &fileName) const
{
    QString base;
    for (const QChar c : QFileInfo(fileName).completeBaseName().toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        base += plain ? c : QLatin1Char('-');
    }
    const auto taken = [this](const QString &id) {
        return std::any_of(m_files.cbegin(), m_files.cend(),
                           [&](const MessageFile &file) { return file.contentId == id; });
    };
    QString id = base + QStringLiteral("@odziv");
    for (int i = 2; taken(id); ++i)
        id = base + QLatin1Char('-') + QString::number(i) + QStringLiteral("@odziv");
    return id;
}

void FileListEditor::removeSelected()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_files.size())
        return;
    m_files.removeAt(row);
    show();
    Q_EMIT edited();
}

void FileListEditor::renameFrom(int row, int column)
{
    if (m_showing || column != 0 || row >= m_files.size())
        return;
    const QString name = m_table->item(row, 0)->text().trimmed();
    QString &field = m_kind == Kind::Pictures ? m_files[row].contentId : m_files[row].fileName;
    if (!name.isEmpty() && name != field) {
        field = name;
        Q_EMIT edited();
    }
    show();
}

void FileListEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileListEditor::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            addFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace odziv
