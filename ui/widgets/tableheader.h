/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QHeaderView>
#include <QSet>

namespace odziv {

/// A column header where people sort (click), filter (funnel), move (drag) and choose columns (context menu).
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// Whether columns can be filtered at all.
    void setFilterable(bool filterable);
    bool isFilterable() const { return m_filterable; }
    /// The columns that are narrowed now carry a filled funnel.
    void setFilteredColumns(const QSet<int> &columns);
    /// The column that takes the room which the others leave, and never less than it has now; -1: none does. People
    /// who drag its edge have chosen its width, and it is elastic no longer.
    void setElasticColumn(int column);
    int elasticColumn() const { return m_elastic; }

Q_SIGNALS:
    void filterWanted(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect funnelRect(int section) const;
    void noteSize(int column, int size);
    void stretch();

    int m_elastic = -1;
    int m_leastElastic = 0;
    bool m_isStretching = false;
    bool m_isHeld = false; ///< by the mouse
    bool m_filterable = false;
    QSet<int> m_filtered;
    int m_hovered = -1;
    bool m_funnelPressed = false;
};

} // namespace odziv
