/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace odziv {

/// The attachments that each recipient has of its own: folders, and how a recipient's file there is called.
class PersonalFilesEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonalFilesEditor(QWidget *parent = nullptr);

    const QList<PersonalFile> &files() const { return m_files; }
    void setFiles(const QList<PersonalFile> &files);
    /// Adds a file of `folder`, called after the number of the account; its name is then edited.
    void addFolder(const QString &folder);
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void edited();

private:
    void showFiles();
    void takeEdit(int row, int column);
    void removeSelected();

    QList<PersonalFile> m_files;
    QTableWidget *m_table;
    QToolButton *m_remove;
    QLabel *m_hint;
    bool m_showing = false;
};

} // namespace odziv
