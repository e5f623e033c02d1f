/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"

#include <QLocale>
#include <QWidget>

#include <vector>

namespace odziv {

/// From the members of the segment down to the messages that will be sent, step by step, each with its number and a
/// bar in proportion.
class ReachWaterfall final : public QWidget
{
    Q_OBJECT

public:
    explicit ReachWaterfall(const QLocale &locale, QWidget *parent = nullptr);

    /// `counts` are those of a rehearsed or real launch of `members` members.
    void setReach(qint64 members, const QueueCounts &counts);
    /// Shows no numbers; `isCounting`: that they are on their way.
    void clear(bool isCounting);
    /// The lines as text, for reading aloud and for tests: "Members 120".
    QStringList lines() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        QString text;
        qint64 count = 0;
        bool isLoss = false; ///< who is lost on the way
        bool isResult = false;
    };

    int lineHeight() const;

    QLocale m_locale;
    std::vector<Step> m_steps;
    bool m_isCounting = false; ///< while there are none
};

} // namespace odziv
