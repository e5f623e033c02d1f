/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "backgroundsending.h"

#include "ui/sending/sendingdesk.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSystemTrayIcon>

namespace odziv {

BackgroundSending::BackgroundSending(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

BackgroundSending::~BackgroundSending() = default;

bool BackgroundSending::holds(SendingDesk &desk, std::function<void()> quit)
{
    // A session that ends cannot wait for an answer; sending stops cleanly and goes on at the next start.
    if (m_released || !desk.isSending() || qApp->isSavingSession())
        return false;
    m_quit = std::move(quit);
    if (!m_asking)
        ask(desk);
    return true;
}

void BackgroundSending::ask(SendingDesk &desk)
{
    m_asking = true;
    showWindow();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Mail is being sent"), tr("Mail is still being sent."),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("closeWhileSending"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It can go on without the window until everything is sent. Or it stops now, and what is "
                               "left is sent when it is resumed; nobody gets it twice."));
    QPushButton *goOnButton = box->addButton(tr("Go on without the window"), QMessageBox::AcceptRole);
    QPushButton *stopButton = box->addButton(tr("Stop and quit"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(goOnButton);
    connect(box, &QMessageBox::finished, this, [this, box, goOnButton, stopButton, &desk] {
        m_asking = false;
        if (box->clickedButton() == goOnButton) {
            goOn(desk);
        } else if (box->clickedButton() == stopButton) {
            m_released = true;
            m_quit();
        }
    });
    box->open();
}

void BackgroundSending::goOn(SendingDesk &desk)
{
    disconnect(m_ended);
    m_ended = connect(
        &desk, &SendingDesk::ended, this,
        [this, &desk] {
            if (desk.isSending() || (m_window->isVisible() && !m_window->isMinimized()))
                return;
            m_quit();
            // Closing a hidden window does not end a program.
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_window->showMinimized();
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_tray->setToolTip(tr("Odziv is sending mail"));
        connect(m_tray, &QSystemTrayIcon::activated, this, &BackgroundSending::showWindow);
    }
    m_tray->show();
    m_window->hide();
}

void BackgroundSending::showWindow()
{
    if (m_tray)
        m_tray->hide();
    if (m_window->isHidden() || m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace odziv
