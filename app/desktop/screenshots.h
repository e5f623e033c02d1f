/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QObject>
#include <QTimer>

namespace odziv {

class MainWindow;

/// Draws every page of the open workspace into PNG files of the window's size, then ends the program. For
/// documentation and for looking at the whole at once.
class Screenshots final : public QObject
{
    Q_OBJECT

public:
    Screenshots(MainWindow &window, const QString &folder);

private:
    void begin();
    void showNext();
    void draw();

    MainWindow &m_window;
    QString m_folder;
    int m_page = -1;
    QTimer m_settled;
};

} // namespace odziv
