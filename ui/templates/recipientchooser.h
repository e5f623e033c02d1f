/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "templates/previewrecipients.h"
#include "ui/shell/uicontext.h"
#include "ui/templates/templaterenderer.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QMenu;
class QStandardItemModel;
class QToolButton;

namespace odziv {

/// Chooses whose data fill the preview: somebody searched by name, address or number, the next one of all contacts or
/// of a segment's members, or one of the hard cases found among them.
class RecipientChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientChooser(const UiContext &context, QWidget *parent = nullptr);

    PreviewTarget target() const { return m_target; }
    /// Who is shown at present, as the preview found out.
    void setShown(const MergeKey &key) { m_shown = key; }

    QLineEdit *field() const { return m_field; }
    QComboBox *audienceBox() const { return m_audienceBox; }
    QMenu *hardCaseMenu() const { return m_hardCaseMenu; }
    /// Whom the preview shows; no contact while it shows nobody.
    const MergeKey &shown() const { return m_shown; }
    /// Everybody, or the members of the chosen segment.
    const PreviewAudience &audience() const { return m_audience; }
    /// Shows `first` of these contacts (ascending), and steps through them until another audience is chosen.
    void stepThrough(const std::vector<qint64> &contacts, qint64 first);
    /// Reads the names of the segments again.
    void refresh();
    /// One member further (1) or back (-1).
    void step(int direction);
    /// The next hard case; the first call finds them.
    void showNextHardCase();

Q_SIGNALS:
    void targetChanged();
    void audienceChanged();

private:
    QWidget *makeAudienceRow();
    void search();
    void showFound(const QList<PreviewRecipient> &found);
    void chooseContact(qint64 contactId);
    void choose(const MergeKey &key, const QString &text, const QString &remark);
    void chooseTyped();
    void setAudience();
    void showMember(qsizetype index);
    void findHardCases(bool showFirst);
    void fillHardCaseMenu();
    void showHardCase(qsizetype index);

    UiContext m_context;
    JobTracker m_searchJob;
    JobTracker m_chooseJob;
    JobTracker m_audienceJob;
    JobTracker m_hardCaseJob;
    JobTracker m_segmentsJob;
    QTimer m_searchDelay;
    PreviewTarget m_target;
    MergeKey m_shown;
    PreviewAudience m_audience;
    PreviewAudience m_steps; ///< whom the arrows step through: the audience, or some of it
    qsizetype m_member = -1;
    std::optional<QList<HardCaseRecipient>> m_hardCases;
    qsizetype m_hardCase = -1;
    QLineEdit *m_field;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
    QComboBox *m_audienceBox;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_hardCaseButton;
    QMenu *m_hardCaseMenu;
    QLabel *m_remark;
};

} // namespace odziv
