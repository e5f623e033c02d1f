/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/translate.h"
#include "runduetimer.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

// schtasks.exe: learn.microsoft.com/windows-server/administration/windows-commands/schtasks

namespace odziv {

namespace {

constexpr int patienceMilliseconds = 15 * 1000;

QString taskName(const QString &workspacePath)
{
    return QStringLiteral("Odziv\\") + RunDueTimer::name(workspacePath);
}

/// The exit code; -1 when the scheduler cannot be asked.
int schtasks(const QStringList &arguments, QString *words = nullptr, QString *output = nullptr)
{
    QProcess process;
    process.start(QStringLiteral("schtasks.exe"), arguments);
    if (!process.waitForFinished(patienceMilliseconds))
        return -1;
    if (words)
        *words = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    if (output)
        *output = QString::fromLocal8Bit(process.readAllStandardOutput());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

namespace RunDueTimer {

Result<bool> isInstalled(const QString &workspacePath)
{
    const int code = schtasks({QStringLiteral("/Query"), QStringLiteral("/TN"), taskName(workspacePath)});
    if (code < 0)
        return failure(ErrorCode::Refused, tr("The Task Scheduler does not answer."));
    return code == 0;
}

/// Task Scheduler schema: the element Interval of a Repetition, as "PT5M".
std::optional<int> minutes(const QString &workspacePath)
{
    QString xml;
    if (schtasks({QStringLiteral("/Query"), QStringLiteral("/XML"), QStringLiteral("/TN"), taskName(workspacePath)},
                 nullptr, &xml)
        != 0)
        return {};
    static const QRegularExpression interval(QStringLiteral("<Interval>PT(\\d+)M</Interval>"));
    const QRegularExpressionMatch found = interval.match(xml);
    return found.hasMatch() ? std::optional<int>(found.captured(1).toInt()) : std::nullopt;
}

Status install(const QString &workspacePath, const QString &program, int minutes)
{
    const QString command = QStringLiteral("\"%1\" run-due \"%2\"")
                                .arg(QDir::toNativeSeparators(program),
                                     QDir::toNativeSeparators(QFileInfo(workspacePath).absoluteFilePath()));
    QString words;
    const int code = schtasks({QStringLiteral("/Create"), QStringLiteral("/F"), QStringLiteral("/SC"),
                               QStringLiteral("MINUTE"), QStringLiteral("/MO"), QString::number(minutes),
                               QStringLiteral("/TN"), taskName(workspacePath), QStringLiteral("/TR"), command},
                              &words);
    if (code == 0)
        return {};
    return failure(ErrorCode::Refused, tr("The Task Scheduler refused the task: %1").arg(words), {}, words);
}

Status remove(const QString &workspacePath)
{
    auto installed = isInstalled(workspacePath);
    if (!installed)
        return failure(installed.error());
    if (!*installed)
        return {};
    QString words;
    const int code = schtasks(
        {QStringLiteral("/Delete"), QStringLiteral("/F"), QStringLiteral("/TN"), taskName(workspacePath)}, &words);
    if (code == 0)
        return {};
    return failure(ErrorCode::Refused, tr("The Task Scheduler refused to remove the task: %1").arg(words), {}, words);
}

} // namespace RunDueTimer

} // namespace odziv
