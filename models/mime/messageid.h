/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace odziv {

/// The Message-ID, without <>, of the message to one recipient of one campaign: the same at every attempt, so that a
/// server's log can tell whether it arrived, and different for every other recipient and campaign. `campaignKey` must
/// be unique among all workspaces; `domain` is an ASCII domain of the sender.
QByteArray messageIdFor(QByteArrayView campaignKey, qint64 recipientId, QByteArrayView domain);

} // namespace odziv
