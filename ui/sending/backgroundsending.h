/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QObject>

#include <functional>

class QSystemTrayIcon;
class QWidget;

namespace odziv {

class SendingDesk;

/// What becomes of campaigns under way when the window is closed. The user is asked: to go on without the window (it
/// hides in the tray, or where there is none is minimised, and the program ends by itself when everything is sent), or
/// to stop sending and quit; what is left goes on at the next start.
class BackgroundSending final : public QObject
{
    Q_OBJECT

public:
    /// `window` is hidden and closed by it.
    explicit BackgroundSending(QWidget *window);
    ~BackgroundSending() override;

    /// False: the window may close. True: something is being sent, and the user is being asked or has chosen to go on;
    /// the close event is to be ignored. `quit` is called when the program is to end all the same.
    bool holds(SendingDesk &desk, std::function<void()> quit);
    /// From now on the window may close at once: somebody has decided, or nobody can be asked.
    void release() { m_released = true; }

private:
    void ask(SendingDesk &desk);
    void goOn(SendingDesk &desk);
    void showWindow();

    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr;
    std::function<void()> m_quit;
    QMetaObject::Connection m_ended;
    bool m_asking = false;
    bool m_released = false; ///< the user chose to stop
};

} // namespace odziv
