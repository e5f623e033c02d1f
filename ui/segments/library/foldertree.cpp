/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "foldertree.h"

#include "ui/shell/icons.h"

#include <QSignalBlocker>

namespace odziv {

namespace {

bool isWithin(const QString &folder, const QString &outer)
{
    return outer.isEmpty() || folder == outer || folder.startsWith(outer + QLatin1Char('/'));
}

} // namespace

FolderTree::FolderTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("folders"));
    setAccessibleName(tr("Folders"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setFolders({}, QLocale());
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT folderChosen(currentFolder()); });
}

int FolderTree::countBelow(const QMap<QString, int> &folders, const QString &folder) const
{
    int count = 0;
    for (auto it = folders.cbegin(); it != folders.cend(); ++it) {
        if (isWithin(it.key(), folder))
            count += it.value();
    }
    return count;
}

QTreeWidgetItem *FolderTree::itemOf(const QString &folder)
{
    if (QTreeWidgetItem *known = m_items.value(folder))
        return known;
    const qsizetype slash = folder.lastIndexOf(QLatin1Char('/'));
    QTreeWidgetItem *parent = slash < 0 ? invisibleRootItem() : itemOf(folder.left(slash));
    auto *item = new QTreeWidgetItem(parent);
    item->setIcon(0, icon(QStringLiteral("folder")));
    item->setData(0, Qt::UserRole, folder);
    m_items.insert(folder, item);
    return item;
}

void FolderTree::setFolders(const QMap<QString, int> &folders, const QLocale &locale)
{
    const QString current = currentFolder();
    {
        const QSignalBlocker blocker(this);
        clear();
        m_items.clear();
        auto *all = new QTreeWidgetItem(this);
        all->setIcon(0, icon(QStringLiteral("layers")));
        all->setData(0, Qt::UserRole, QString());
        m_items.insert(QString(), all);
        for (auto it = folders.cbegin(); it != folders.cend(); ++it)
            itemOf(it.key());
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            const QString name = it.key().isEmpty() ? tr("All segments") : it.key().section(QLatin1Char('/'), -1);
            it.value()->setText(0, tr("%1 (%2)").arg(name, locale.toString(countBelow(folders, it.key()))));
        }
        expandAll();
        setCurrentItem(m_items.value(current, all));
    }
    if (currentFolder() != current)
        Q_EMIT folderChosen(currentFolder());
}

QString FolderTree::currentFolder() const
{
    return currentItem() ? currentItem()->data(0, Qt::UserRole).toString() : QString();
}

void FolderTree::setCurrentFolder(const QString &folder)
{
    if (QTreeWidgetItem *item = m_items.value(folder))
        setCurrentItem(item);
}

QStringList FolderTree::folders() const
{
    QStringList names = m_items.keys();
    names.removeAll(QString());
    return names;
}

bool FolderTree::shows(const QString &folder) const
{
    return isWithin(folder, currentFolder());
}

} // namespace odziv
