/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignstorage.h"
#include "ui/shell/page.h"
#include "ui/widgets/recordlistmodel.h"

class QAction;
class QStackedWidget;
class QTabWidget;

namespace odziv {

struct CampaignPackage;
class CampaignView;
class DataTableView;

/// Campaigns: the lists of manual and of automatic ones, and one campaign with its form and tabs on top of them.
/// open() takes the id of a campaign.
class CampaignsPage final : public Page
{
    Q_OBJECT

public:
    CampaignsPage(const UiContext &context, QWidget *parent = nullptr);
    ~CampaignsPage() override;

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

    CampaignView *view() const { return m_view; }
    DataTableView *table() const { return m_manual; }
    DataTableView *automaticTable() const { return m_automatic; }
    const QList<CampaignSummary> &campaigns() const { return m_campaigns; }
    /// Writes the chosen campaign with all its parts into a file.
    void packInto(const QString &path);
    /// Takes in such a file.
    void importFrom(const QString &path);

private:
    QAction *makeAction(const QString &name, const QString &iconName, const QString &text,
                        void (CampaignsPage::*act)());
    void makeActions();
    QWidget *makeViewPane();
    bool isViewing() const;
    void updateActions();
    void showLibrary();
    void reload();
    void showList(const QList<CampaignSummary> &list);
    void openCampaign(qint64 id);
    void readCampaign(qint64 id, std::function<void(const Campaign &)> use);
    void view(const Campaign &draft, const Campaign &saved);
    DataTableView *currentTable() const;
    const CampaignSummary *current() const;
    Campaign freshCampaign() const;
    QStringList otherNames(CampaignId id) const;

    void createCampaign();
    void openCurrent();
    void duplicateCurrent();
    void removeCurrent();
    void packCurrent();
    void importCampaign();
    void unpack(const CampaignPackage &package);
    void saveCampaign();
    void leaveView();

    JobTracker m_listJob;
    JobTracker m_readJob;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    RecordListModel m_manualModel;
    RecordListModel m_automaticModel;
    DataTableView *m_manual;
    DataTableView *m_automatic;
    CampaignView *m_view;
    QList<CampaignSummary> m_campaigns;
    QHash<qint64, QString> m_next; ///< what each will do by itself, in words
    QAction *m_new = nullptr;
    QAction *m_save = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_import = nullptr;
    QList<QAction *> m_needCampaign;
    qint64 m_wanted = 0;
    QMetaObject::Connection m_tablesChanged;
};

} // namespace odziv
