/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "templates/mergedata.h"
#include "ui/shell/uicontext.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace odziv {

struct PlaceholderGroup;

/// What a template may say of its recipient: tables and columns with what they give for the one who is shown, the forms
/// a value may have, a default, and what is inserted ready-made: how to address somebody, what depends on a value, what
/// repeats.
class PlaceholderPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceholderPanel(const UiContext &context, QWidget *parent = nullptr);

    /// Shows what the placeholders give for this recipient, soon.
    void showExamplesOf(const MergeKey &key);
    void focusSearch();

    QTreeWidget *tree() const { return m_tree; }
    QLineEdit *defaultField() const { return m_default; }
    QComboBox *formBox() const { return m_form; }

Q_SIGNALS:
    /// Wants `before` and `after` around what is selected in the source, or at the cursor.
    void insertRequested(const QString &before, const QString &after);
    /// The sender's logo is wanted where the cursor is.
    void logoRequested();

private:
    void fillTree();
    void addReadyMade();
    void addGroup(const PlaceholderGroup &group);
    QWidget *makeDetails();
    void showDetails();
    void filter(const QString &text);
    void insertCurrent();
    void insertCondition(const QString &opening);
    void showExamples(const QHash<QString, QString> &examples);

    UiContext m_context;
    JobTracker m_examplesJob;
    MergeKey m_shown;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLineEdit *m_default;
    QComboBox *m_form;
    QToolButton *m_insert;
    QToolButton *m_present;
    QToolButton *m_missing;
};

} // namespace odziv
