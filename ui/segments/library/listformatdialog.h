/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/listformatstorage.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

class QAction;
class QLabel;
class QListWidget;
class QTableWidget;
class QVBoxLayout;

namespace odziv {

class ConditionGroupEditor;
class MessageBar;

/// The list formats of the workspace and the editor of one: its columns in order, their headers and formats, the filter
/// on its rows, and how the first rows look.
class ListFormatDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `current` is shown first; where there is none of that name, the first. `level` is what the preview lists.
    ListFormatDialog(const UiContext &context, const QString &current, const QString &level, QWidget *parent = nullptr);

    QListWidget *names() const { return m_names; }
    QTableWidget *columns() const { return m_columns; }
    /// The format as it is edited.
    ListFormat format() const;
    bool isModified() const;
    void addColumn(const QString &reference);
    void save();

Q_SIGNALS:
    /// The saved formats are others than before.
    void formatsChanged();

protected:
    void reject() override;

private:
    QWidget *makeList();
    QWidget *makeEditor();
    QAction *makeAction(const QString &name, const QString &iconName, const QString &text,
                        void (ListFormatDialog::*act)());
    void reload(const QString &wanted);
    void showFormats(const QList<SavedListFormat> &formats, const QString &wanted);
    void showCurrent();
    void showFormat(const ListFormat &format);
    void setRow(int row, const ListFormat::Column &column);
    void moveRow(int by);
    void moveUp() { moveRow(-1); }
    void moveDown() { moveRow(1); }
    void removeRow();
    void pickColumn();
    void setFilter(const std::optional<Condition> &filter);
    void toggleFilter();
    void create();
    void duplicate();
    void removeFormat();
    void importFile();
    void exportFile();
    void preview();
    void startNew(const QString &name, const ListFormat &format);
    void updateState();

    UiContext m_context;
    QString m_level;
    JobTracker m_job;
    QList<SavedListFormat> m_formats;
    QString m_name; ///< of what is edited; not yet saved where m_formats does not have it
    ListFormat m_saved;
    ListFormat m_begun; ///< as it was shown first: whoever closes then loses nothing
    MessageBar *m_messages;
    QListWidget *m_names;
    QTableWidget *m_columns;
    QVBoxLayout *m_filterLayout;
    ConditionGroupEditor *m_filter = nullptr;
    QLabel *m_title;
    QAction *m_save;
    QAction *m_remove;
    QAction *m_toggleFilter;
    bool m_showing = false;
};

} // namespace odziv
