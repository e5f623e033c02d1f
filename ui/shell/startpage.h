/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace odziv {

/// What the window shows while no workspace is open: what belongs here and the first steps.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    /// While a workspace is being made or opened nothing else can be started.
    void setBusy(bool busy);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void demoWanted();
    void recentWanted(const QString &path);

private:
    QVBoxLayout *m_recent;
    QWidget *m_recentArea;
    QWidget *m_steps;
};

} // namespace odziv
