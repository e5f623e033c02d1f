/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QAbstractButton>

namespace odziv {

/// One station of the ReachStrip: what it is called, how many are left, who got lost on the way to it. A click opens
/// those who are left; a click on the loss, or Shift with Enter, those who got lost.
class ReachStation final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ReachStation(QWidget *parent = nullptr);

    /// `share` of the largest number, 0 to 1.
    void setStation(const QString &caption, const QString &number, const QString &loss, double share, bool isLast);
    void setStale(bool stale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void lossClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect lossRect() const;

    QString m_caption;
    QString m_number;
    QString m_loss;
    double m_share = 0;
    bool m_isLast = false;
    bool m_stale = false;
};

} // namespace odziv
