/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/customers/recordform.h"
#include "ui/customers/relatedlists.h"

#include <QStackedWidget>

class QHBoxLayout;
class QLabel;
class QSplitter;
class QToolButton;

namespace odziv {

class EmptyState;

/// The panel at the right of a record page: heading, links to other records, the form, and what belongs to the record.
/// Save and discard appear as soon as something was typed.
class RecordPanel final : public QStackedWidget
{
    Q_OBJECT

public:
    /// A link to another record.
    struct Link
    {
        QString text;
        QString iconName;
        QString pageName;
        QVariant argument;
    };

    RecordPanel(const UiContext &context, const RecordKind &kind, const QString &emptyText, QWidget *parent = nullptr);

    RecordForm *form() const { return m_form; }
    RelatedLists *related() const { return m_related; }
    QAction *saveAction() const { return m_save; }
    QAction *discardAction() const { return m_discard; }

    void showNothing();
    void showRecord(const QString &heading, const RecordValues &values, bool isNew, const QList<Link> &links);
    void setReadOnly(bool readOnly);
    /// Renews what depends on whether something was typed.
    void updateDirty();

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

private:
    void showLinks(const QList<Link> &links);

    UiContext m_context;
    bool m_readOnly = false;
    QLabel *m_heading;
    QLabel *m_dirtyWords;
    QHBoxLayout *m_links;
    QAction *m_save;
    QAction *m_discard;
    RecordForm *m_form;
    RelatedLists *m_related;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QWidget *m_record;
};

} // namespace odziv
