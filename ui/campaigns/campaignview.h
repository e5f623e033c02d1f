/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/recipienttablemodel.h"
#include "templates/messagetemplate.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTabWidget;

namespace odziv {

class CampaignForm;
class DataTableView;
class FileListEditor;
class LaunchPane;
class TemplatePreviewPane;

/// One campaign: its form at the left, and the tabs Launch, Contacts, Data, Template and Sent records at the right.
class CampaignView final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { LaunchTab, ContactsTab, DataTab, TemplateTab, SentTab };

    explicit CampaignView(const UiContext &context, QWidget *parent = nullptr);

    /// Shows `draft`, of which `saved` is what the workspace holds (without an id: nothing yet).
    void setCampaign(const Campaign &draft, const Campaign &saved);
    /// The saved campaign changed on the disk (launched, paused); what was typed stays.
    void noteSaved(const Campaign &saved);
    const Campaign &saved() const { return m_saved; }
    /// With the attachments of the Template tab.
    Campaign campaign() const;
    bool isModified() const;
    /// Reads segments, templates and mail servers again.
    void reloadChoices();

    CampaignForm *form() const { return m_form; }
    LaunchPane *launchPane() const { return m_launch; }
    QTabWidget *tabs() const { return m_tabs; }
    QSplitter *splitter() const { return m_splitter; }
    DataTableView *contactsTable() const { return m_contactsTable; }
    DataTableView *sentTable() const { return m_sentTable; }
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void edited();
    void failed(const odziv::Error &error);

private:
    struct Choices
    {
        QStringList segments;
        QStringList eventSegments;
        QStringList templates;
        QHash<QString, LegalClass> templateClasses;
        QStringList senders;
    };

    DataTableView *makeTable(const QString &name, RecipientTableModel *model, const QString &emptyText);
    QWidget *makeTemplateTab();
    void noteEdit();
    void updateTab();
    void readTemplate();
    void showTemplate(const MessageTemplate &messageTemplate);
    void exportSent();
    void makeRest();
    void nameRest(int members);

    UiContext m_context;
    JobTracker m_choicesJob;
    JobTracker m_templateJob;
    JobTracker m_restJob;
    Campaign m_saved;
    QSplitter *m_splitter;
    CampaignForm *m_form;
    QTabWidget *m_tabs;
    LaunchPane *m_launch;
    RecipientTableModel m_contacts;
    RecipientTableModel m_data;
    RecipientTableModel m_sent;
    DataTableView *m_contactsTable;
    DataTableView *m_dataTable;
    DataTableView *m_sentTable;
    QWidget *m_templateTab = nullptr;
    QLabel *m_templateName = nullptr;
    FileListEditor *m_attachments = nullptr;
    TemplatePreviewPane *m_preview = nullptr; ///< made when the tab is first opened
    QAction *m_rest = nullptr;
    QAction *m_openTemplate = nullptr;
    bool m_attachmentsEdited = false;
    QString m_shownTemplate;
};

} // namespace odziv
