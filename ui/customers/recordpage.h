/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/customers/recordpanel.h"
#include "ui/shell/page.h"

#include <memory>

class QSplitter;

namespace odziv {

class DataTableView;
class RecordWriter;

/// A page of records: the table at the left, the record with its form and what belongs to it at the right. Leaving
/// an edited record saves it, which Ctrl+Z takes back; one that cannot be saved stays until it is put right.
class RecordPage : public Page
{
    Q_OBJECT

public:
    void refresh() override;
    void focusSearch() override;
    /// The id of a record.
    void open(const QVariant &argument) override;
    bool goBack() override;
    QUndoStack *undoStack() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    bool hasUnsavedChanges() const override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;

    DataTableView *table() const { return m_table; }
    RecordPanel *panel() const { return m_panel; }
    RecordTableModel *model() const { return m_model; }
    qint64 shownId() const { return m_shownId; }
    bool saveRecord();

protected:
    struct Texts
    {
        QString title;
        QString search;
        QString emptyTable;
        QString emptyPanel;
        QString iconName;
    };

    RecordPage(const UiContext &context, const Texts &texts, RecordTableModel *model,
               std::shared_ptr<const RecordKind> kind, QWidget *parent);

    /// Where the record leads to.
    virtual QList<RecordPanel::Link> links(const RecordValues &values) const;
    /// What belongs to the record.
    virtual TableScope scopeOf(qint64 id) const = 0;

    bool mayWrite() const;
    RecordWriter *writer() const { return m_writer; }
    /// Opens an empty form that holds `values`.
    void startNew(const RecordValues &values, const QString &heading);
    /// The values of the shown record; empty while none is shown.
    const RecordValues &shownValues() const { return m_panel->form()->loaded(); }

private:
    void buildContent(const Texts &texts);
    void connectWriter();
    void showCurrent();
    void load(qint64 id);
    void showLoaded(qint64 id, const RecordValues &values);
    void afterWriting(qint64 id);
    void discard();

    std::shared_ptr<const RecordKind> m_kind;
    RecordTableModel *m_model;
    DataTableView *m_table;
    RecordPanel *m_panel;
    QSplitter *m_splitter;
    RecordWriter *m_writer;
    qint64 m_shownId = 0;
    QJsonObject m_pendingDraft;
    QTimer m_showTimer;
    JobTracker m_read;
};

} // namespace odziv
