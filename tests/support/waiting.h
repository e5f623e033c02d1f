/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

namespace odziv {

/// Runs the event loop until `done` answers true, at most `milliseconds` long; false if it never did. Unlike
/// QTest::qWaitFor() it sleeps only while nothing happens, not ten milliseconds after every turn: a dialogue between
/// two ends in one thread takes as long as it takes.
template<typename Predicate>
bool waitUntil(Predicate done, int milliseconds = 5000)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer wake;
    wake.start(milliseconds);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace odziv
