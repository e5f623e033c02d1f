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

Q_SIGNALS:
    void filterWanted(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect funnelRect(int section) const;

    bool m_filterable = false;
    QSet<int> m_filtered;
    int m_hovered = -1;
    bool m_funnelPressed = false;
};

} // namespace odziv
