/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QWidget>

class QLabel;
class QMenu;
class QTableWidget;
class QToolButton;

namespace odziv {

/// The attachments that each recipient has of its own: folders or templates of PDFs, and how a recipient's file is
/// called.
class PersonalFilesEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonalFilesEditor(QWidget *parent = nullptr);

    const QList<PersonalFile> &files() const { return m_files; }
    void setFiles(const QList<PersonalFile> &files);
    /// Adds a file of `folder`, called after the number of the account; its name is then edited.
    void addFolder(const QString &folder);
    /// Adds a PDF of that template, called likewise.
    void addPdf(const QString &templateName);
    /// The templates that PDFs can be made of.
    void setTemplates(const QStringList &names);
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void edited();
    void showRequested(const odziv::PersonalFile &file);

private:
    void add(const PersonalFile &file);
    void updateButtons();
    void showFiles();
    void takeEdit(int row, int column);
    void removeSelected();

    QList<PersonalFile> m_files;
    QTableWidget *m_table;
    QMenu *m_templates;
    QToolButton *m_show;
    QToolButton *m_remove;
    QLabel *m_hint;
    bool m_showing = false;
};

} // namespace odziv
