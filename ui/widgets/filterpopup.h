/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/windowedtablemodel.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace odziv {

/// Narrows one column of a windowed table: its most frequent values with their counts, searchable and loaded by a
/// worker, or two ends for numbers and days. Applied at once, closed by Esc or a click elsewhere.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(WindowedTableModel *model, int column, QWidget *parent);

    /// Shows the popup below `anchor` (global), inside the screen.
    void popUp(const QPoint &anchor);

private:
    void buildValues();
    void buildRange();
    void addButtons();
    void loadValues();
    void showValues(const std::vector<ValueCount> &values);
    void applyValues();
    void applyRange();
    QVariant rangeEnd(bool upper) const;
    void showRangeEnd(bool upper, const QVariant &value);

    WindowedTableModel *m_model;
    int m_column;
    const TableColumn &m_description;
    QVariantList m_chosen;
    QLineEdit *m_search = nullptr;
    QListWidget *m_values = nullptr;
    QLabel *m_note = nullptr;
    QLineEdit *m_numbers[2] = {nullptr, nullptr};
    QCheckBox *m_dayChecks[2] = {nullptr, nullptr};
    QDateEdit *m_days[2] = {nullptr, nullptr};
    QTimer m_searchTimer;
    JobTracker m_load;
};

} // namespace odziv
