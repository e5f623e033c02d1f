/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "runduetimer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace odziv::RunDueTimer {

QString name(const QString &workspacePath)
{
    constexpr int digits = 8;
    const QFileInfo file(workspacePath);
    const QString canonical = file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("odziv-run-due-") + QString::fromLatin1(hash.left(digits));
}

QString commandLineProgram()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const char *program : {"odziv-cli", "odziv-cli.exe"}) {
        const QFileInfo file(folder.filePath(QLatin1String(program)));
        if (file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

} // namespace odziv::RunDueTimer
