/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/error.h"
#include "templates/messagetemplate.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace odziv {

/// The pictures of a template with their cid, or its attachments: add, remove, rename.
class FileListEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Pictures, Attachments };

    FileListEditor(Kind kind, const QLocale &locale, QWidget *parent = nullptr);

    const QList<MessageFile> &files() const { return m_files; }
    void setFiles(const QList<MessageFile> &files);
    /// Reads and adds; false, with a failed(), when it cannot be read or is no picture.
    bool addFile(const QString &path);

Q_SIGNALS:
    void edited();
    /// The author wants the picture in the text: its cid.
    void insertRequested(const QString &contentId);
    void failed(const odziv::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFiles();
    void removeSelected();
    void show();
    void renameFrom(int row, int column);
    QString freeContentId(const QString &fileName) const;

    Kind m_kind;
    QLocale m_locale;
    QList<MessageFile> m_files;
    QTableWidget *m_table;
    QToolButton *m_remove;
    QToolButton *m_insert = nullptr;
    QLabel *m_summary;
    bool m_showing = false;
};

} // namespace odziv
