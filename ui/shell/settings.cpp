/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "settings.h"

#include <QDir>
#include <QStandardPaths>

namespace odziv {

QString settingsFolder()
{
    const QString home = qEnvironmentVariable("ODZIV_HOME");
    if (!home.isEmpty())
        return QDir(home).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/odziv");
}

std::unique_ptr<QSettings> openSettings()
{
    QDir().mkpath(settingsFolder());
    return std::make_unique<QSettings>(settingsFolder() + QStringLiteral("/odziv.ini"), QSettings::IniFormat);
}

QString languageSetting()
{
    return QStringLiteral("window/language");
}

} // namespace odziv
