/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignremainder.h"
#include "campaigns/campaignstorage.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace odziv {

class MessageBar;

/// "The rest": whom a campaign did not reach, of all its members or of those of a result set, as a new result set or a
/// new segment.
class RestDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `of` names a result set; empty: all members of the campaign.
    RestDialog(const UiContext &context, const QString &of, QWidget *parent = nullptr);

    QComboBox *campaigns() const { return m_campaigns; }
    QLineEdit *nameField() const { return m_name; }
    void choose(Remainder remainder);
    /// Members of the rest as chosen; -1 until known.
    qint64 count() const { return m_rest ? static_cast<qint64>(m_rest->ids.size()) : -1; }
    void keepAsResultSet();
    void keepAsSegment();

Q_SIGNALS:
    /// Somebody wants the rest as a segment that counts anew.
    void segmentMade(const odziv::Segment &segment);

private:
    QWidget *makeKinds();
    void loadCampaigns();
    void find();
    void show(const Result<CampaignRemainder> &rest);
    Remainder remainder() const;
    void updateButtons();

    UiContext m_context;
    QString m_of;
    JobTracker m_listJob;
    JobTracker m_findJob;
    std::optional<CampaignRemainder> m_rest;
    MessageBar *m_messages;
    QComboBox *m_campaigns;
    QButtonGroup *m_kinds;
    QToolButton *m_number;
    QLineEdit *m_name;
    QPushButton *m_asSet = nullptr;
    QPushButton *m_asSegment = nullptr;
};

} // namespace odziv
