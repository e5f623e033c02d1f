/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/segments/blockcard.h"
#include "ui/shell/uicontext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace odziv {

class ToneLabel;

/// The head of the tab Edit Segment: target level, sample, which counts are shown, and the total in large type with
/// what it counts and as of when.
class SegmentHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentHeader(const UiContext &context, QWidget *parent = nullptr);

    void setSegment(const Segment &segment);
    QString targetLevel() const;
    SegmentSample sample(SegmentSample before) const;
    CountType countType() const;
    void setCountType(CountType type);

    void showTotal(qint64 total, const QString &caption);
    /// No number, and why.
    void showNoTotal(const QString &caption);
    /// Greys the number that belongs to an older definition; the caption says so when it lasts.
    void setStale(bool stale, const QString &caption);
    void setDataTime(const QString &text, const QString &hint = {});
    /// Says what is wrong with the segment as a whole; empty: nothing.
    void setProblem(const QString &problem);
    QString totalText() const;

Q_SIGNALS:
    void targetLevelEdited();
    void sampleEdited();
    void countTypeChosen();
    void updateCountsRequested();

private:
    void makeFields();
    QWidget *makeTotals();

    QLocale m_locale;
    bool m_showing = false;
    QComboBox *m_level;
    QDoubleSpinBox *m_sample;
    QComboBox *m_countType;
    QToolButton *m_update;
    QLabel *m_total;
    QLabel *m_caption;
    QLabel *m_dataTime;
    ToneLabel *m_problem;
    QTimer m_wait; ///< until the caption of a number that is on its way
    QString m_waitCaption;
};

} // namespace odziv
