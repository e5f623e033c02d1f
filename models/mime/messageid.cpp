/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "messageid.h"

#include <QCryptographicHash>

namespace odziv {

QByteArray messageIdFor(QByteArrayView campaignKey, qint64 recipientId, QByteArrayView domain)
{
    QByteArray named = "odziv message";
    named.reserve(named.size() + campaignKey.size() + 48);
    named += QByteArray::number(campaignKey.size());
    named += ':';
    named += campaignKey;
    named += QByteArray::number(recipientId);
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    // 128 bits are enough never to meet the same value twice.
    QByteArray id = hash.first(16).toHex();
    id.reserve(id.size() + domain.size() + 8);
    id += ".odziv@";
    id += domain;
    return id;
}

} // namespace odziv
