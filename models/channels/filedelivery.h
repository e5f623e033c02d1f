/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "channels/deliverysession.h"

#include <optional>

namespace odziv {

/// Messages "leave" into a folder as RECIPIENTID.eml: the rehearsal's end of the line, with the manners of a server.
class FileDelivery final : public DeliverySession
{
    Q_OBJECT

public:
    explicit FileDelivery(QString folder, QObject *parent = nullptr);

    void open() override;
    int room() const override { return m_open && !m_message ? 1 : 0; }
    void send(const OutgoingMessage &message) override;
    void releaseTerminator(qint64 token) override;
    void quit() override;
    void abort() override;

    static DeliverySessionFactory factory(const QString &folder);

private:
    DeliveryStatus write(const OutgoingMessage &message) const;
    void close(const DeliveryStatus &status);

    QString m_folder;
    std::optional<OutgoingMessage> m_message;
    bool m_open = false;
};

} // namespace odziv
