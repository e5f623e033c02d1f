/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace odziv {

/// One finished run of odziv-cli.
struct ProgramRun
{
    int exitCode = -1;
    QString output;
    QString errors;

    QJsonObject json() const;
};

/// Runs odziv-cli with a clean environment and waits for its end.
ProgramRun runProgram(const QStringList &words, const QStringList &environment = {});

/// The built-in catcher as a program of its own; ends with it.
class RunningCatcher
{
public:
    explicit RunningCatcher(const QString &folder, const QStringList &options = {});
    ~RunningCatcher();
    /// 0 when it did not start.
    int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

/// Rows of a CSV file (comma, quotes doubled), the header first; a byte order mark is skipped.
QList<QStringList> readCsv(const QString &path);

} // namespace odziv
