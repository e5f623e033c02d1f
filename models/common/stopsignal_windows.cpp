/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "stopsignal.h"

#include <QMetaObject>

#include <atomic>

#include <windows.h>

namespace odziv {

namespace {

std::atomic<StopSignal *> receiver{nullptr};
std::atomic_bool requested{false};

/// Runs on a thread of the system's own.
BOOL WINAPI handleControl(DWORD)
{
    StopSignal *signal = receiver.load();
    if (!signal || requested.exchange(true))
        return FALSE;
    QMetaObject::invokeMethod(signal, &StopSignal::stopRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class StopSignal::Private
{};

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    requested.store(false);
    receiver.store(this);
    SetConsoleCtrlHandler(handleControl, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(handleControl, FALSE);
    receiver.store(nullptr);
}

} // namespace odziv
