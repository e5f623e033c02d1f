/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "draftkeeper.h"

#include "common/logging.h"
#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace odziv {

DraftKeeper::DraftKeeper(const QString &workspacePath)
{
    const QByteArray hash = QCryptographicHash::hash(workspacePath.toUtf8(), QCryptographicHash::Sha256);
    m_path = settingsFolder() + QStringLiteral("/drafts/") + QString::fromLatin1(hash.toHex().left(16))
             + QStringLiteral(".json");
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly))
        m_drafts = QJsonDocument::fromJson(file.readAll()).object();
}

void DraftKeeper::keep(const QString &page, const QJsonObject &draft)
{
    if (m_drafts.value(page).toObject() == draft)
        return;
    if (draft.isEmpty())
        m_drafts.remove(page);
    else
        m_drafts.insert(page, draft);
    write();
}

void DraftKeeper::write() const
{
    if (m_drafts.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QDir().mkpath(settingsFolder() + QStringLiteral("/drafts"));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        qCWarning(lcUi) << "the drafts cannot be kept:" << file.errorString();
        return;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(m_drafts).toJson(QJsonDocument::Compact));
    if (!file.commit())
        qCWarning(lcUi) << "the drafts cannot be kept:" << file.errorString();
}

} // namespace odziv
