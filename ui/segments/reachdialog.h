/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/segmentreach.h"
#include "segments/segment.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/recordlistmodel.h"

#include <QDialog>

class QLabel;

namespace odziv {

class DataTableView;

/// The people at one station of the reach of a segment; double-click or Enter opens the contact.
class ReachDialog final : public QDialog
{
    Q_OBJECT

public:
    ReachDialog(const UiContext &context, const Segment &segment, const QString &station, const ReachQuery &query,
                QWidget *parent = nullptr);

    DataTableView *table() const { return m_table; }

private:
    void read(const Segment &segment, const ReachQuery &query);
    void show(const std::vector<ReachedPerson> &people, int most);
    void openPerson(qint64 row);

    UiContext m_context;
    JobTracker m_job;
    std::vector<ReachedPerson> m_people;
    RecordListModel m_model;
    DataTableView *m_table;
    QLabel *m_remark;
};

} // namespace odziv
