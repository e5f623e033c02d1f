/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segmentevaluator.h"
#include "ui/shell/uicontext.h"

#include <QFrame>

class QLabel;

namespace odziv {

/// The locked first block of every segment: the global constraint, with how many of the target level are within it.
/// Hidden while there is none.
class ConstraintCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ConstraintCard(const UiContext &context, QWidget *parent = nullptr);

    /// Reads the constraint and counts it at the level.
    void show(const QString &targetLevel);
    QString text() const;

private:
    struct Constraint
    {
        QString name;
        Result<SegmentCounts> counts;
    };

    void showConstraint(const Constraint &constraint);

    UiContext m_context;
    QString m_level;
    JobTracker m_job;
    QLabel *m_text;
    QLabel *m_count;
};

} // namespace odziv
