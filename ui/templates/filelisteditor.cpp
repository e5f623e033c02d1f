/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "filelisteditor.h"

#include "templates/templatefolder.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/pictureshrinker.h"
#include "ui/widgets/ask.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPixmap>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr qint64 largestFile = 25 * 1024 * 1024;
constexpr int thumbnailSize = 40;

/// By content, not by name alone; drawings are texts.
bool isPicture(const MessageFile &file)
{
    if (file.contentType == QLatin1String("image/svg+xml"))
        return file.data.contains("<svg");
    return QMimeDatabase().mimeTypeForData(file.data).name().startsWith(QLatin1String("image/"));
}

} // namespace

FileListEditor::FileListEditor(Kind kind, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_locale(locale)
    , m_table(new QTableWidget(this))
    , m_summary(new QLabel(this))
    , m_shrinkJob(this)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    auto *bar = new QHBoxLayout;
    const bool pictures = kind == Kind::Pictures;
    QToolButton *add = addButton(bar, QStringLiteral("plus"), pictures ? tr("Add pictures") : tr("Add files"));
    if (pictures) {
        m_insert = addButton(bar, QStringLiteral("image"), tr("Insert into the text"));
        connect(m_insert, &QToolButton::clicked, this, [this] {
            const int row = m_table->currentRow();
            if (row >= 0 && row < m_files.size())
                Q_EMIT insertRequested(m_files[row].contentId);
        });
        m_shrink = addButton(bar, QStringLiteral("scaling"), tr("Make smaller"));
        m_shrink->setToolTip(tr("Replace pictures that are larger than mail needs by copies"));
        connect(m_shrink, &QToolButton::clicked, this, &FileListEditor::shrinkPictures);
        m_removeUnused = addButton(bar, QStringLiteral("eraser"), tr("Remove unused"));
        m_removeUnused->setToolTip(tr("Remove the pictures that the text does not show"));
        connect(m_removeUnused, &QToolButton::clicked, this, &FileListEditor::removeUnused);
        m_takeInlineData = addButton(bar, QStringLiteral("replace"), tr("Take out of the HTML"));
        m_takeInlineData->setToolTip(tr("Make pictures that are written into the HTML pictures of the template"));
        connect(m_takeInlineData, &QToolButton::clicked, this, &FileListEditor::takeInlineDataRequested);
    }
    m_remove = addButton(bar, QStringLiteral("trash-2"), tr("Remove"));
    bar->addStretch(1);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(pictures ? tr("Pictures") : tr("Attachments"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({pictures ? tr("Name in the text (cid)") : tr("Name"),
                                        pictures ? tr("File") : tr("Kind"), tr("Size"), QString()});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setIconSize({thumbnailSize, thumbnailSize});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
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

QToolButton *FileListEditor::addButton(QLayout *bar, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    bar->addWidget(button);
    return button;
}

void FileListEditor::show()
{
    m_showing = true;
    m_table->setRowCount(static_cast<int>(m_files.size()));
    for (int row = 0; row < m_files.size(); ++row)
        fillRow(row);
    m_showing = false;
    showSummary();
}

void FileListEditor::fillRow(int row)
{
    const MessageFile &file = m_files[row];
    const bool pictures = m_kind == Kind::Pictures;
    auto *name = new QTableWidgetItem(pictures ? file.contentId : file.fileName);
    if (pictures) {
        QPixmap thumbnail;
        if (thumbnail.loadFromData(file.data))
            name->setIcon(
                QIcon(thumbnail.scaled(thumbnailSize, thumbnailSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    } else {
        name->setIcon(icon(QStringLiteral("paperclip")));
    }
    auto *second = new QTableWidgetItem(pictures ? file.fileName : file.contentType);
    auto *size
        = new QTableWidgetItem(m_locale.formattedDataSize(file.data.size(), 1, QLocale::DataSizeTraditionalFormat));
    size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QStringList remarks;
    if (pictures && !m_used.contains(file.contentId))
        remarks << tr("not shown");
    if (pictures && isLargerThanMailNeeds(file))
        remarks << tr("large");
    auto *remark = new QTableWidgetItem(remarks.join(QStringLiteral(", ")));
    for (QTableWidgetItem *item : {second, size, remark})
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    m_table->setItem(row, 0, name);
    m_table->setItem(row, 1, second);
    m_table->setItem(row, 2, size);
    m_table->setItem(row, 3, remark);
    m_table->setRowHeight(row, pictures ? thumbnailSize + spacing::normal : m_table->fontMetrics().height() + 10);
}

void FileListEditor::showSummary()
{
    qint64 total = 0;
    for (const MessageFile &file : m_files)
        total += file.data.size();
    const QString size = m_locale.formattedDataSize(total, 1, QLocale::DataSizeTraditionalFormat);
    if (m_files.isEmpty())
        m_summary->setText(m_kind == Kind::Pictures
                               ? tr("Pictures shown inside the message. Add them, paste them, or drop them here.")
                               : tr("Files of any kind that go with every message. Add them, or drop them here."));
    else
        m_summary->setText(tr("%Ln file(s), %1", nullptr, static_cast<int>(m_files.size())).arg(size));
    const bool selected = !m_table->selectedItems().isEmpty();
    m_remove->setEnabled(selected);
    if (m_kind != Kind::Pictures)
        return;
    m_insert->setEnabled(selected);
    m_shrink->setEnabled(std::any_of(m_files.cbegin(), m_files.cend(), isLargerThanMailNeeds));
    m_removeUnused->setEnabled(std::any_of(m_files.cbegin(), m_files.cend(), [this](const MessageFile &file) {
        return !m_used.contains(file.contentId);
    }));
    m_takeInlineData->setVisible(m_hasInlineData);
}

void FileListEditor::setUse(const QStringList &usedContentIds, bool hasInlineData)
{
    if (m_used == usedContentIds && m_hasInlineData == hasInlineData)
        return;
    m_used = usedContentIds;
    m_hasInlineData = hasInlineData;
    show();
}

void FileListEditor::removeUnused()
{
    m_files.removeIf([this](const MessageFile &file) { return !m_used.contains(file.contentId); });
    show();
    Q_EMIT edited();
}

void FileListEditor::shrinkPictures()
{
    m_shrink->setEnabled(false);
    m_shrinkJob.start(
        [files = m_files](const CancelFlag &cancelled) {
            QHash<QString, MessageFile> copies;
            for (const MessageFile &file : files) {
                if (cancelled.isSet() || !isLargerThanMailNeeds(file))
                    continue;
                if (const auto copy = shrunkForMail(file))
                    copies.insert(file.contentId, *copy);
            }
            return copies;
        },
        [this, before = m_files](const QHash<QString, MessageFile> &copies) {
            for (MessageFile &file : m_files) {
                const auto copy = copies.constFind(file.contentId);
                const bool same = std::any_of(before.cbegin(), before.cend(), [&](const MessageFile &old) {
                    return old.contentId == file.contentId && old.data == file.data;
                });
                if (copy != copies.cend() && same)
                    file = *copy;
            }
            show();
            if (!copies.isEmpty())
                Q_EMIT edited();
        });
}

const MessageFile *FileListEditor::picture(const QString &contentId) const
{
    const auto found = std::find_if(m_files.cbegin(), m_files.cend(),
                                    [&](const MessageFile &file) { return file.contentId == contentId; });
    return found == m_files.cend() ? nullptr : &*found;
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
    return add(added, path);
}

QString FileListEditor::addPicture(const QString &fileName, const QByteArray &data)
{
    // What is there already is not added again.
    for (const MessageFile &file : m_files) {
        if (file.data == data)
            return file.contentId;
    }
    MessageFile added;
    added.fileName = QFileInfo(fileName).fileName();
    added.data = data;
    return add(added, fileName) ? m_files.last().contentId : QString();
}

bool FileListEditor::add(MessageFile file, const QString &place)
{
    file.contentType = contentTypeOf(file.fileName, file.data);
    if (m_kind == Kind::Pictures) {
        if (!isPicture(file)) {
            Q_EMIT failed({ErrorCode::InvalidInput, tr("This is not a picture. Add it as an attachment."), place, {}});
            return false;
        }
        file.contentId = freeContentId(file.fileName);
    }
    m_files << file;
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
    const bool isPicture = m_kind == Kind::Pictures;
    QString &field = isPicture ? m_files[row].contentId : m_files[row].fileName;
    if (isPicture && name != field && picture(name)) {
        Q_EMIT failed({ErrorCode::InvalidInput, tr("Another picture has the name \"%1\" already.").arg(name), {}, {}});
    } else if (!name.isEmpty() && name != field) {
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
