/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/resultsetstorage.h"
#include "ui/shell/uicontext.h"

#include <QObject>

namespace odziv {

class ConstraintCard;
class ResultSetList;
class SegmentDesigner;
class SegmentOptionsEditor;
class SelectionRulesEditor;

/// The tabs of the designer behind Edit Segment: Saved Result Sets, Selection Rules, Advanced Options. Follows the
/// designer's definition and hands it what is edited here.
class DesignerTabs final : public QObject
{
    Q_OBJECT

public:
    /// Adds the tabs to `designer`, which owns them and this.
    DesignerTabs(const UiContext &context, SegmentDesigner *designer);

    /// All result sets of the workspace; those of the designed segment are shown.
    void setResultSets(const QList<SavedResultSet> &sets);
    /// Reads list formats and the global constraint again.
    void reload();
    /// Opens the members of what is designed.
    void showMembers();

    ResultSetList *resultSets() const { return m_resultSets; }
    SelectionRulesEditor *rules() const { return m_rules; }
    SegmentOptionsEditor *options() const { return m_options; }
    ConstraintCard *constraintCard() const { return m_card; }

Q_SIGNALS:
    void failed(const odziv::Error &error);

private:
    struct Library
    {
        QStringList formats;
        QString constraint;
    };

    void follow();
    void showResultSets();
    void editFormats(const QString &name);
    void changeConstraint(bool isConstraint);
    void setConstraint(const QString &segment);

    UiContext m_context;
    SegmentDesigner *m_designer;
    JobTracker m_libraryJob;
    QList<SavedResultSet> m_allSets;
    QString m_shownSegment; ///< whose result sets are shown
    QString m_constraint;
    ResultSetList *m_resultSets;
    SelectionRulesEditor *m_rules;
    SegmentOptionsEditor *m_options;
    ConstraintCard *m_card;
    QString m_cardLevel;
};

} // namespace odziv
