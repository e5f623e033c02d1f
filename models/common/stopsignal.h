/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QObject>

#include <memory>

namespace odziv {

/// Turns the system's request to end the program (SIGINT, SIGTERM, SIGHUP; Ctrl+C, Ctrl+Break, console closed) into a
/// signal of the event loop, so that it can end in order. Only one may exist at a time. A second request while
/// the first is being followed ends the program as usual.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void stopRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace odziv
