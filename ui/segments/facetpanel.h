/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "criteria/condition.h"
#include "segments/columnfacets.h"
#include "ui/segments/facetlist.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace odziv {

class RangeHistogram;

/// The values of the column that a condition asks: as a list with numbers to tick, or, for numbers and days, as a
/// histogram to drag a range over.
class FacetPanel final : public QWidget
{
    Q_OBJECT

public:
    FacetPanel(const QLocale &locale, QDate today, QWidget *parent = nullptr);

    /// The condition that the values belong to; ticks and range follow it.
    void setCondition(const Condition &condition, const CatalogColumn &column);
    void setFacets(const ColumnFacets &facets);
    void setFailure(const QString &text);
    /// The numbers belong to an older running set.
    void setStale(bool stale);
    QString searchText() const;

    RangeHistogram *histogram() const { return m_histogram; }
    FacetListModel *model() const { return m_model; }
    FacetListView *list() const { return m_list; }
    QLineEdit *searchField() const { return m_search; }
    /// Where the keys go when the panel is entered.
    QWidget *firstField() const;

Q_SIGNALS:
    /// Somebody chose other operands, with an operator that fits them.
    void chosen(odziv::Operator op, const std::vector<odziv::Operand> &operands);
    void searched(const QString &text);
    /// Escape: enough of it.
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const Operand &value, bool on);
    void chooseRange(const Operand &least, const Operand &greatest);
    void showRange();
    bool showsHistogram() const;
    void showSummary();

    QLocale m_locale;
    QDate m_today;
    Condition m_condition;
    ColumnType m_type = ColumnType::Text;
    ColumnFacets m_facets;
    QLineEdit *m_search;
    FacetListModel *m_model;
    FacetListView *m_list;
    RangeHistogram *m_histogram;
    QLabel *m_summary;
};

} // namespace odziv
