/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "ui/shell/uicontext.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace odziv {

class CaptionedField;

/// What an operator writes down about a campaign, validated in place. Mandatory fields carry a star.
class CampaignForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignForm(const UiContext &context, QWidget *parent = nullptr);

    /// Those of the segments that an automatic campaign may be given.
    void setEventSegments(const QStringList &segments) { m_eventSegments = segments; }
    /// Those of the templates that are written for one legal class; choosing one chooses its class.
    void setTemplateClasses(const QHash<QString, LegalClass> &classes) { m_templateClasses = classes; }
    /// What can be chosen from.
    void setChoices(const QStringList &segments, const QStringList &templates, const QStringList &senders);
    /// Names of other campaigns.
    void setTakenNames(const QStringList &names) { m_takenNames = names; }
    void setCampaign(const Campaign &campaign);
    /// The campaign that was set, with what stands in the fields.
    Campaign campaign() const;
    /// Marks what is wrong; true when nothing is.
    bool validate();
    /// Puts the cursor into the first field with something wrong.
    void focusFirstProblem();
    /// A launched campaign is read only.
    void setEditable(bool editable);

    QLineEdit *nameField() const { return m_name; }
    QComboBox *segmentField() const { return m_segment; }
    QComboBox *templateField() const { return m_template; }
    QComboBox *legalClassField() const { return m_legalClass; }
    QLineEdit *fromAddressField() const { return m_fromAddress; }
    QComboBox *modeField() const { return m_mode; }
    /// What is wrong with the field; empty when nothing is.
    QString problemOf(const QWidget *field) const;

Q_SIGNALS:
    void edited();

private:
    void addMain(QVBoxLayout *layout);
    void addContent(QVBoxLayout *layout);
    void addTiming(QVBoxLayout *layout);
    void addCanary(QVBoxLayout *layout);
    void addLimits(QVBoxLayout *layout);
    CaptionedField *add(QVBoxLayout *layout, const QString &caption, QWidget *field, bool mandatory = false);
    void connectFields();
    void note();
    void takeTemplateClass();
    void updateVisibility();
    std::optional<SendingWindow> window() const;
    /// The typed mail servers besides the chosen one, "backup: 0, second: 2".
    Result<QList<CampaignRelay>> moreRelays() const;
    /// The typed days; with what is wrong with them, when something is.
    Result<QList<BlackoutDays>> blackout() const;
    /// The typed addresses, and what is wrong with them.
    QStringList seeds() const;
    QString seedProblem() const;
    void showWindow(const std::optional<SendingWindow> &window);

    UiContext m_context;
    Campaign m_campaign;
    QStringList m_takenNames;
    QList<CaptionedField *> m_fields;
    bool m_showing = false;
    bool m_validated = false; ///< from the first attempt to save on, problems are shown while typing

    QLabel *m_facts;
    QLineEdit *m_name;
    QPlainTextEdit *m_comment;
    QComboBox *m_channel;
    QLabel *m_status;
    QComboBox *m_mode;
    QComboBox *m_segment;
    std::optional<QStringList> m_eventSegments; ///< nothing until they are known
    QComboBox *m_template;
    QLineEdit *m_fromName;
    QLineEdit *m_fromAddress;
    QLineEdit *m_replyTo;
    QComboBox *m_sender;
    QLineEdit *m_moreSenders;
    QComboBox *m_legalClass;
    CaptionedField *m_legalClassField = nullptr;
    QHash<QString, LegalClass> m_templateClasses;
    QComboBox *m_onePer;
    QDateTimeEdit *m_start;
    CaptionedField *m_startField = nullptr;
    QComboBox *m_missedStart;
    CaptionedField *m_missedStartField = nullptr;
    QCheckBox *m_hasWindow;
    QWidget *m_windowBox;
    QList<QCheckBox *> m_days;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLineEdit *m_blackout;
    QCheckBox *m_hasCanary;
    QWidget *m_canaryBox;
    QSpinBox *m_canaryRecipients;
    QSpinBox *m_canaryRefused;
    QPlainTextEdit *m_canarySeeds;
    QSpinBox *m_perMinute;
    QSpinBox *m_perHour;
    QSpinBox *m_perDay;
    QSpinBox *m_perDomain;
};

} // namespace odziv
