/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/translate.h"
#include "runduetimer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

// systemd user units: systemd.unit(5), systemd.timer(5), systemd.service(5).

namespace odziv {

namespace {

constexpr int patienceMilliseconds = 15 * 1000;

QString unitFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("systemd/user"));
}

QString unitPath(const QString &workspacePath, const char *suffix)
{
    return QDir(unitFolder()).filePath(RunDueTimer::name(workspacePath) + QLatin1String(suffix));
}

/// One word of ExecStart, where %, $, quotes and backslashes mean something.
QString execWord(const QString &text)
{
    QString word = text;
    word.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    word.replace(u'%', QStringLiteral("%%")).replace(u'$', QStringLiteral("$$"));
    return u'"' + word + u'"';
}

QString descriptionText(const QString &workspacePath)
{
    QString file = QFileInfo(workspacePath).fileName();
    return QStringLiteral("Odziv: campaigns that are due in ") + file.replace(u'%', QStringLiteral("%%"));
}

Status write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        return {};
    return failure(ErrorCode::Io, tr("The timer's unit cannot be written: %1.").arg(file.errorString()), path);
}

Status systemctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user")} + arguments);
    if (!process.waitForStarted(patienceMilliseconds))
        return failure(ErrorCode::Refused,
                       tr("This system has no systemd. Let its own scheduler run \"odziv-cli run-due\""
                          " with the workspace every few minutes."));
    if (!process.waitForFinished(patienceMilliseconds)) {
        process.kill();
        process.waitForFinished();
        return failure(ErrorCode::Refused, tr("systemd does not answer."));
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString words = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    // Containers, servers without a session, and systems with another init.
    if (words.contains(QStringLiteral("connect to bus")))
        return failure(ErrorCode::Refused,
                       tr("systemd cannot be reached (%1). Let another scheduler run \"odziv-cli run-due\" with the"
                          " workspace every few minutes.")
                           .arg(words),
                       {}, words);
    return failure(ErrorCode::Refused, tr("systemd refused the timer: %1").arg(words), {}, words);
}

void removeUnits(const QString &workspacePath)
{
    for (const char *suffix : {".timer", ".service"})
        QFile::remove(unitPath(workspacePath, suffix));
}

Status writeUnits(const QString &workspacePath, const QString &program, int minutes)
{
    const QString service = QStringLiteral("[Unit]\nDescription=%1\n\n[Service]\nType=oneshot\nNice=5\n"
                                           // What was sent but not to everybody is no failure of the unit.
                                           "SuccessExitStatus=3\nExecStart=%2 run-due %3\n")
                                .arg(descriptionText(workspacePath), execWord(program),
                                     execWord(QFileInfo(workspacePath).absoluteFilePath()));
    // Persistent: a start that was slept through is looked at on waking; the campaign's rule decides about it.
    const QString timer = QStringLiteral("[Unit]\nDescription=%1\n\n[Timer]\nOnCalendar=*:0/%2\nPersistent=true\n\n"
                                         "[Install]\nWantedBy=timers.target\n")
                              .arg(descriptionText(workspacePath))
                              .arg(minutes);
    if (!QDir().mkpath(unitFolder()))
        return failure(ErrorCode::Io, tr("The folder for the timer cannot be made."), unitFolder());
    if (auto written = write(unitPath(workspacePath, ".service"), service); !written)
        return written;
    return write(unitPath(workspacePath, ".timer"), timer);
}

} // namespace

namespace RunDueTimer {

Result<bool> isInstalled(const QString &workspacePath)
{
    return QFile::exists(unitPath(workspacePath, ".timer"));
}

std::optional<int> minutes(const QString &workspacePath)
{
    QFile timer(unitPath(workspacePath, ".timer"));
    if (!timer.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression interval(QStringLiteral("^OnCalendar=\\*:0/(\\d+)$"),
                                             QRegularExpression::MultilineOption);
    const QRegularExpressionMatch found = interval.match(QString::fromUtf8(timer.readAll()));
    return found.hasMatch() ? std::optional<int>(found.captured(1).toInt()) : std::nullopt;
}

Status install(const QString &workspacePath, const QString &program, int minutes)
{
    auto installed = writeUnits(workspacePath, program, minutes);
    if (installed)
        installed = systemctl({QStringLiteral("daemon-reload")});
    if (installed)
        installed = systemctl(
            {QStringLiteral("enable"), QStringLiteral("--now"), name(workspacePath) + QStringLiteral(".timer")});
    if (!installed)
        removeUnits(workspacePath);
    return installed;
}

Status remove(const QString &workspacePath)
{
    if (!QFile::exists(unitPath(workspacePath, ".timer")))
        return {};
    auto removed = systemctl(
        {QStringLiteral("disable"), QStringLiteral("--now"), name(workspacePath) + QStringLiteral(".timer")});
    if (!removed)
        return removed;
    removeUnits(workspacePath);
    return systemctl({QStringLiteral("daemon-reload")});
}

} // namespace RunDueTimer

} // namespace odziv
