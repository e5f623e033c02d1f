/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/columnfacets.h"

#include <QLocale>
#include <QWidget>

#include <optional>
#include <vector>

namespace odziv {

/// How the numbers or days of a column are spread, with a range to drag over it. By keyboard: Left and Right move the
/// end that was moved last, with Shift the whole range, Space changes to the other end, Home and End go to the
/// edges.
class RangeHistogram final : public QWidget
{
    Q_OBJECT

public:
    explicit RangeHistogram(const QLocale &locale, QWidget *parent = nullptr);

    void setBars(const std::vector<HistogramBar> &bars);
    const std::vector<HistogramBar> &bars() const { return m_bars; }
    /// The part that the condition keeps; a side without a value is open. Nothing at all: no range.
    void setRange(const std::optional<Operand> &least, const std::optional<Operand> &greatest);
    void clearRange();
    /// Whether the range can be dragged.
    void setEditable(bool editable) { m_editable = editable; }

    /// The bars from `first` to `last`, as if they were dragged over.
    void selectBars(int first, int last);
    int firstBar() const { return m_first; }
    int lastBar() const { return m_last; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody chose the values from `least` to `greatest`.
    void rangeChosen(const odziv::Operand &least, const odziv::Operand &greatest);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barRect(int bar) const;
    int barAt(double x) const;
    int barOf(const Operand &value) const;
    QString edgeText(const Operand &value) const;
    QString barText(int bar) const;
    void moveEnd(int by, bool both);
    void choose();
    void describe();

    QLocale m_locale;
    std::vector<HistogramBar> m_bars;
    int m_first = -1; ///< of the range; -1: none
    int m_last = -1;
    bool m_isMissed = false; ///< a range is chosen that no bar lies in
    bool m_isUpperActive = true;
    bool m_editable = true;
    int m_anchor = -1; ///< where a drag began
};

/// A number for an operand that can stand on an axis: the number itself, cents, a day's number.
double axisValue(const Operand &operand);

} // namespace odziv
