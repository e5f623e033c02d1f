/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/error.h"
#include "common/jobtracker.h"
#include "templates/messagetemplate.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QLayout;
class QTableWidget;
class QToolButton;

namespace odziv {

/// The pictures of a template with their cid, or its attachments: add, remove, rename; of pictures also which are not
/// shown, and copies of those that are larger than mail needs.
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
    /// Adds a picture that came by the clipboard or a drop; the Content-ID, or nothing, with a failed(), when it is
    /// none.
    QString addPicture(const QString &fileName, const QByteArray &data);
    const MessageFile *picture(const QString &contentId) const;
    /// What the text shows, and whether it holds pictures of its own; to mark the others.
    void setUse(const QStringList &usedContentIds, bool hasInlineData);
    /// Removes the pictures that the text does not show.
    void removeUnused();
    /// Replaces pictures that are larger than mail needs by copies, in the background.
    void shrinkPictures();

Q_SIGNALS:
    void edited();
    /// The author wants the picture in the text: its cid.
    void insertRequested(const QString &contentId);
    void failed(const odziv::Error &error);
    /// The pictures that the HTML itself holds are to become pictures of the template.
    void takeInlineDataRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QToolButton *addButton(QLayout *bar, const QString &iconName, const QString &text);
    void fillRow(int row);
    void showSummary();
    void chooseFiles();
    bool add(MessageFile file, const QString &place);
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
    QToolButton *m_shrink = nullptr;
    QToolButton *m_removeUnused = nullptr;
    QToolButton *m_takeInlineData = nullptr;
    QLabel *m_summary;
    QStringList m_used;
    bool m_hasInlineData = false;
    JobTracker m_shrinkJob;
    bool m_showing = false;
};

} // namespace odziv
