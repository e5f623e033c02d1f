/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QAbstractButton>

namespace odziv {

/// One page in the navigation: icon and text, or the icon alone when the navigation is folded.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &text, const QString &iconName, QWidget *parent);

    void setFolded(bool folded);
    /// A dot that says "something typed here is not saved"; the tool tip says it in words.
    void setMarked(bool marked);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_folded = false;
    bool m_marked = false;
};

} // namespace odziv
