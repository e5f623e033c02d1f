/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/segmentreach.h"
#include "segments/memberexplanation.h"
#include "segments/membersearch.h"
#include "ui/shell/uicontext.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace odziv {

/// "Why is this person in it?": somebody is looked up by number, name or e-mail, and each block says whether it let
/// them pass, on which record and by which value; then where an e-mail to them would go, or why none would.
class ExplainDialog final : public QDialog
{
    Q_OBJECT

public:
    ExplainDialog(const UiContext &context, const Segment &segment, QWidget *parent = nullptr);

    QLineEdit *numberField() const { return m_search; }
    QListWidget *foundList() const { return m_found; }
    QTreeWidget *tree() const { return m_tree; }
    QString verdict() const;
    QString reachText() const;
    /// Explains whoever has exactly the number in the field.
    void explain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearch();
    QWidget *makeAnswer();
    void search();
    void showFound(const std::vector<FoundMember> &members);
    void explainMember(qint64 id);
    void showExplanation(const MemberExplanation &explanation);
    QString verdictText(const MemberExplanation &explanation) const;
    void addBlocks(QTreeWidgetItem *parent, const std::vector<BlockFinding> &findings,
                   const std::vector<SegmentBlock> &blocks, const QString &decisive);
    void addBlock(QTreeWidgetItem *parent, const BlockFinding &finding, const SegmentBlock *block, bool isDecisive);
    void findReach(qint64 id);

    UiContext m_context;
    Segment m_segment;
    JobTracker m_searchJob;
    JobTracker m_job;
    JobTracker m_reachJob;
    QTimer m_pause;
    QLineEdit *m_search;
    QListWidget *m_found;
    QLabel *m_sign;
    QLabel *m_verdict;
    QLabel *m_reach;
    QTreeWidget *m_tree;
};

} // namespace odziv
