/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "smtp/smtpsession.h"

#include <QObject>

#include <functional>
#include <memory>

namespace odziv {

/// One line along which messages leave, with the promises of SmtpSession: nothing of a content leaves before
/// releaseTerminator(), every message ends in finished() exactly once, and nothing follows closed().
/// Lives in the thread that made it.
class DeliverySession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open() = 0;
    /// Messages that may be handed over now; ready() tells when there are some again.
    virtual int room() const = 0;
    virtual void send(const OutgoingMessage &message) = 0;
    virtual void releaseTerminator(qint64 token) = 0;
    virtual void quit() = 0;
    virtual void abort() = 0;

Q_SIGNALS:
    void ready();
    void terminatorHeld(qint64 token);
    void finished(qint64 token, const odziv::DeliveryStatus &status);
    void closed(const odziv::DeliveryStatus &status);
};

/// Makes a new, closed session; called in the thread that will use it.
using DeliverySessionFactory = std::function<std::unique_ptr<DeliverySession>()>;

} // namespace odziv
