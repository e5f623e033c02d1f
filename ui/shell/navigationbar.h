/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/shell/pages.h"

#include <QWidget>

class QToolButton;

namespace odziv {

class NavigationButton;

/// The pages at the left of the window, with icons and text, foldable to icons. Up and Down walk through it.
class NavigationBar final : public QWidget
{
    Q_OBJECT

public:
    NavigationBar(const std::vector<PageDescription> &pages, QWidget *parent = nullptr);

    void setCurrent(int index);
    void setMarked(int index, bool marked);
    void setPagesEnabled(bool enabled);
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

Q_SIGNALS:
    void chosen(int index);
    void foldedChanged(bool folded);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<NavigationButton *> m_buttons;
    QToolButton *m_fold;
    bool m_folded = false;
};

} // namespace odziv
