/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "messageid.h"

#include <QCryptographicHash>

namespace odziv {

QByteArray messageIdFor(QByteArrayView campaignKey, qint64 recipientId, QByteArrayView domain)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("odziv message"));
    hash.addData(QByteArray::number(campaignKey.size()).append(':'));
    hash.addData(campaignKey);
    hash.addData(QByteArray::number(recipientId));
    // 128 bits are enough never to meet the same value twice.
    return hash.result().first(16).toHex() + ".odziv@" + domain.toByteArray();
}

} // namespace odziv
