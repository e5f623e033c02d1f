/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/launchrules.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace odziv {

/// What the workspace asks of every launch, and the timer of the operating system that sends what is due while no
/// window is open.
class SendingRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SendingRulesDialog(const UiContext &context, QWidget *parent = nullptr);
    ~SendingRulesDialog() override;

    QString timerText() const;

Q_SIGNALS:
    void saved();

private:
    QWidget *makeRules();
    QWidget *makeTimer();
    void read();
    void save();
    void readTimer();
    void changeTimer(bool install);
    void say(const QString &text, bool isProblem);

    UiContext m_context;
    JobTracker m_readJob;
    JobTracker m_timerJob;
    QSpinBox *m_warn;
    QSpinBox *m_refuse;
    QSpinBox *m_secondPerson;
    QLabel *m_timerState;
    QSpinBox *m_minutes;
    QPushButton *m_install;
    QPushButton *m_remove;
    QLabel *m_message;
    QPushButton *m_save = nullptr;
};

} // namespace odziv
