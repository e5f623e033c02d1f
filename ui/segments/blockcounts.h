/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segmentevaluator.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QLabel;

namespace odziv {

/// Which numbers the blocks show.
enum class CountType { Both, Gross, Cumulative };

/// The numbers of one block: what it finds by itself, what that changes, what is left after it.
class BlockCounts final : public QWidget
{
    Q_OBJECT

public:
    explicit BlockCounts(const QLocale &locale, QWidget *parent = nullptr);

    void setCountType(CountType type);
    /// `before` is the running count above; none for the block that starts. Without `hasGross` the block did nothing.
    void setCounts(const BlockCount &count, std::optional<qint64> before, bool hasGross);
    void clear();
    /// Greys numbers that belong to an older definition.
    void setStale(bool stale);
    bool isStale() const { return m_stale; }
    /// The newest gross count; -1 while there is none.
    qint64 gross() const { return m_grossCount; }
    QString grossText() const;
    QString cumulativeText() const;

private:
    QLocale m_locale;
    QLabel *m_gross;
    QLabel *m_change;
    QLabel *m_cumulative;
    QList<QWidget *> m_grossColumn;
    QList<QWidget *> m_cumulativeColumn;
    qint64 m_grossCount = -1;
    bool m_stale = false;
};

} // namespace odziv
