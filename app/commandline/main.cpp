/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "app/commandline/command.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Odziv"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ODZIV_VERSION));
    return static_cast<int>(odziv::runCommandLine(application.arguments().mid(1)));
}
