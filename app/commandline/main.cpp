/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "app/commandline/command.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    // PDF attachments want fonts, and no window: Windows has them of itself, elsewhere a display may be missing.
#ifndef Q_OS_WIN
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Odziv"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ODZIV_VERSION));
    return static_cast<int>(odziv::runCommandLine(application.arguments().mid(1)));
}
