/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/attempthistory.h"

#include <QLocale>
#include <QTimeZone>
#include <QWidget>

namespace odziv {

/// The pace of a campaign over time as columns, each divided by how its attempts ended; a hover says the numbers.
class RateChart final : public QWidget
{
    Q_OBJECT

public:
    RateChart(const QLocale &locale, const QTimeZone &zone, QWidget *parent = nullptr);

    void setTimeline(const AttemptTimeline &timeline);
    const AttemptTimeline &timeline() const { return m_timeline; }
    /// How many columns fit into the width of now.
    int mostBuckets() const;

    QSize sizeHint() const override { return {480, 180}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect plotArea() const;
    QString timeText(qint64 at) const;
    QString bucketText(const AttemptBucket &bucket) const;
    void paintScale(QPainter &painter, const QRect &plot, double topRate) const;
    void paintColumns(QPainter &painter, const QRect &plot, double topRate) const;
    void paintTimes(QPainter &painter, const QRect &plot) const;

    QLocale m_locale;
    QTimeZone m_zone;
    AttemptTimeline m_timeline;
};

} // namespace odziv
