/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace odziv {

/// Words for a place where nothing is yet: what belongs here, and a button for the first step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `text` is one or two sentences; `firstStep`, when given, is shown as a button.
    void setContent(const QString &iconName, const QString &text, QAction *firstStep = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_button;
};

} // namespace odziv
