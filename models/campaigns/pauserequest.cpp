/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "pauserequest.h"

#include <QFile>

namespace odziv {

namespace {

QString requestPath(const QString &workspacePath, CampaignId campaign)
{
    return workspacePath + QStringLiteral(".pause-%1").arg(campaign.value());
}

} // namespace

namespace PauseRequest {

bool make(const QString &workspacePath, CampaignId campaign)
{
    QFile file(requestPath(workspacePath, campaign));
    return file.open(QIODevice::WriteOnly);
}

bool take(const QString &workspacePath, CampaignId campaign)
{
    const QString path = requestPath(workspacePath, campaign);
    return QFile::exists(path) && QFile::remove(path);
}

} // namespace PauseRequest

} // namespace odziv
