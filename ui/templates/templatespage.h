/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/mergedata.h"
#include "templates/messagetemplatestorage.h"
#include "ui/shell/page.h"
#include "ui/widgets/recordlistmodel.h"

#include <QAction>

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace odziv {

class DataTableView;
class TemplateDetails;
class TemplateEditor;

/// Message templates: the library with its folders and what is known of the chosen one, and the editor of one template
/// with its live preview on top of it.
/// open() takes the name of a template.
class TemplatesPage final : public Page
{
    Q_OBJECT

public:
    TemplatesPage(const UiContext &context, QWidget *parent = nullptr);
    ~TemplatesPage() override;

    void activated() override;
    void refresh() override;
    void focusSearch() override;
    void open(const QVariant &argument) override;
    bool goBack() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    QString documentName() const override;
    bool hasUnsavedChanges() const override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;

    /// Makes the editor when it is first needed: it brings the web engine with it.
    TemplateEditor *editor();
    DataTableView *table() const { return m_table; }
    const QList<MessageTemplateSummary> &templates() const { return m_templates; }
    void openTemplate(const QString &name);
    TemplateDetails *details() const { return m_details; }
    QComboBox *folderBox() const { return m_folders; }
    /// Opens the editor on a new template that begins as `beginning`; an empty name becomes "Untitled".
    void create(MessageTemplate beginning);
    /// Puts the chosen template into that folder.
    void moveCurrentTo(const QString &folder);
    /// Reads a file of any format that TemplateFile knows into the editor.
    void importFrom(const QString &path);

private:
    QAction *makeAction(const QString &name, const QString &iconName, const QString &text,
                        void (TemplatesPage::*act)());
    void makeActions();
    QWidget *makeEditorPane();
    bool isEditing() const;
    void updateActions();
    void showLibrary();
    void showList(const QList<MessageTemplateSummary> &list);
    void reload();
    void edit(const MessageTemplate &draft, const MessageTemplate &saved, const QString &savedName);
    void readTemplate(const QString &name, std::function<void(const MessageTemplate &)> use);
    QString currentName() const;
    QString freeName(const QString &wished) const;

    void createTemplate();
    void editProfile();
    void saveProfile(const MergeRow &fields, const std::optional<MessageFile> &logo);
    void moveCurrent();
    void exportPackage();
    void fillFolders();
    void offerPdfTemplates();
    void showDetails();
    void openCurrent();
    void duplicateCurrent();
    void removeCurrent();
    void importFile();
    void exportCurrent();
    void saveTemplate();
    void leaveEditor();

    JobTracker m_listJob;
    JobTracker m_readJob;
    QStackedWidget *m_stack;
    RecordListModel m_model;
    DataTableView *m_table;
    QSplitter *m_library;
    QComboBox *m_folders;
    TemplateDetails *m_details;
    QWidget *m_editorPane = nullptr;
    TemplateEditor *m_editor = nullptr;
    QList<MessageTemplateSummary> m_templates;
    QAction *m_new = nullptr;
    QAction *m_save = nullptr;
    QList<QAction *> m_needTemplate;
    QString m_wanted; ///< to select when the list arrives
    QByteArray m_splitterState;
    QMetaObject::Connection m_tablesChanged;
};

} // namespace odziv
