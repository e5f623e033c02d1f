/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/memberexplanation.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace odziv {

/// "Why is this person in it?": a number is typed, and each block says whether it let that member pass, on which
/// record and by which value.
class ExplainDialog final : public QDialog
{
    Q_OBJECT

public:
    ExplainDialog(const UiContext &context, const Segment &segment, QWidget *parent = nullptr);

    QLineEdit *numberField() const { return m_number; }
    QTreeWidget *tree() const { return m_tree; }
    QString verdict() const;
    void explain();

private:
    void showExplanation(const MemberExplanation &explanation);
    void addBlocks(QTreeWidgetItem *parent, const std::vector<BlockFinding> &blocks);
    void addBlock(QTreeWidgetItem *parent, const BlockFinding &block);

    UiContext m_context;
    Segment m_segment;
    JobTracker m_job;
    QLineEdit *m_number;
    QPushButton *m_explain;
    QLabel *m_verdict;
    QTreeWidget *m_tree;
};

} // namespace odziv
