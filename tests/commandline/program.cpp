/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace odziv {

namespace {

QProcessEnvironment cleanEnvironment(const QStringList &extra)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("ODZIV_TODAY"));
    for (const QString &entry : extra)
        environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    return environment;
}

} // namespace

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(output.toUtf8()).object();
}

ProgramRun runProgram(const QStringList &words, const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(environment));
    process.start(QStringLiteral(ODZIV_CLI), words);
    ProgramRun run;
    if (!process.waitForFinished(300000)) {
        process.kill();
        process.waitForFinished();
        run.errors = QStringLiteral("the program did not end: ") + words.join(u' ');
        return run;
    }
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = QString::fromUtf8(process.readAllStandardOutput());
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

RunningCatcher::RunningCatcher(const QString &folder, const QStringList &options)
{
    m_process.setProcessEnvironment(cleanEnvironment({}));
    m_process.start(QStringLiteral(ODZIV_CLI), QStringList{QStringLiteral("catcher"), QStringLiteral("--port"),
                                                           QStringLiteral("0"), QStringLiteral("--dir"), folder}
                                                   + options);
    static const QRegularExpression listening(QStringLiteral("listening on 127\\.0\\.0\\.1:(\\d+)"));
    QByteArray output;
    while (m_port == 0 && m_process.waitForReadyRead(10000)) {
        output += m_process.readAllStandardOutput();
        m_port = listening.match(QString::fromUtf8(output)).captured(1).toInt();
    }
}

RunningCatcher::~RunningCatcher()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10000))
        m_process.kill();
}

QList<QStringList> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                field += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row << field;
            field.clear();
            if (c == u'\n') {
                rows << row;
                row.clear();
            }
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty())
        rows << (row << field);
    return rows;
}

} // namespace odziv
