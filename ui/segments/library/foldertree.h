/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QLocale>
#include <QMap>
#include <QTreeWidget>

namespace odziv {

/// The folders of the segment library as a tree; the first line stands for all segments. A folder exists as long as
/// something is in it.
class FolderTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FolderTree(QWidget *parent = nullptr);

    /// Shows these folders with the number of segments directly in each ("Debts/2026" -> 3); empty is the top.
    void setFolders(const QMap<QString, int> &folders, const QLocale &locale);
    /// Nothing for all segments.
    QString currentFolder() const;
    void setCurrentFolder(const QString &folder);
    /// Every folder, those that only hold folders included.
    QStringList folders() const;
    /// Whether something in `folder` is shown while the current folder is chosen.
    bool shows(const QString &folder) const;

Q_SIGNALS:
    void folderChosen(const QString &folder);

private:
    QTreeWidgetItem *itemOf(const QString &folder);
    int countBelow(const QMap<QString, int> &folders, const QString &folder) const;

    QMap<QString, QTreeWidgetItem *> m_items;
};

} // namespace odziv
