/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"

#include <QLocale>
#include <QWidget>

namespace odziv {

/// The recipients of a campaign as one bar, divided by what became of them, with a legend in words and numbers below.
class StateBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBar(const QLocale &locale, QWidget *parent = nullptr);

    void setCounts(const QueueCounts &counts);
    const QueueCounts &counts() const { return m_counts; }
    /// Each state has its colour wherever it is drawn.
    static QColor colorOf(SendState state, const QPalette &palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        SendState state;
        qint64 count;
        QString text;
    };
    QList<Entry> entries() const;
    /// Lays the legend out in rows; paints with `painter`, or only measures without.
    int layLegend(QPainter *painter, int width, int top) const;

    QLocale m_locale;
    QueueCounts m_counts;
};

} // namespace odziv
