/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "app/commandline/command.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

/// A desktop session that is missing is nothing to speak of here.
void sayOnlyWhatIsFatal(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "odziv-cli: %s\n", qPrintable(text));
}

} // namespace

int main(int argc, char *argv[])
{
    // PDF attachments want fonts, and no window: Windows has them of itself, elsewhere a display may be missing,
    // whatever the environment says of one.
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // GTK's ends a program that has no display.
    qunsetenv("QT_QPA_PLATFORMTHEME");
#endif
    const QtMessageHandler usual = qInstallMessageHandler(sayOnlyWhatIsFatal);
    const QGuiApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(QStringLiteral("Odziv"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ODZIV_VERSION));
    return static_cast<int>(odziv::runCommandLine(application.arguments().mid(1)));
}
