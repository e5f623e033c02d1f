/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaigns/runduetimer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

/// The systemd timer, with a systemctl of the test's own that writes down what it is asked.
class TestRunDueTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isInstalledAndRemoved();
    void aRefusalLeavesNothingBehind();
    void namesAreStable();

private:
    void setSystemctl(int exitCode);
    QByteArray read(const QString &path) const;

    QTemporaryDir m_folder;
};

void TestRunDueTimer::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("the Task Scheduler is not touched by tests");
#endif
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
    qputenv("PATH", (m_folder.path() + QLatin1Char(':')).toUtf8() + qgetenv("PATH"));
}

void TestRunDueTimer::setSystemctl(int exitCode)
{
    QFile script(m_folder.filePath(QStringLiteral("systemctl")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$@\" >> '" + m_folder.filePath(QStringLiteral("calls")).toUtf8()
                 + "'\necho 'Failed to connect to bus' >&2\nexit " + QByteArray::number(exitCode) + '\n');
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray TestRunDueTimer::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRunDueTimer::isInstalledAndRemoved()
{
    setSystemctl(0);
    const QString workspace = m_folder.filePath(QStringLiteral("my \"base\" 100%.odziv"));
    QVERIFY(!*RunDueTimer::isInstalled(workspace) && !RunDueTimer::minutes(workspace));
    const auto installed = RunDueTimer::install(workspace, QStringLiteral("/opt/odziv/odziv-cli"), 7);
    QVERIFY2(installed, installed ? "" : qPrintable(installed.error().text));
    QVERIFY(*RunDueTimer::isInstalled(workspace));
    QCOMPARE(RunDueTimer::minutes(workspace), std::optional<int>(7));
    const QString unit = m_folder.filePath(QStringLiteral("config/systemd/user/")) + RunDueTimer::name(workspace);
    const QByteArray service = read(unit + QStringLiteral(".service"));
    const QByteArray command = "ExecStart=\"/opt/odziv/odziv-cli\" run-due \"" + m_folder.path().toUtf8()
                               + "/my \\\"base\\\" 100%%.odziv\"\n";
    QVERIFY2(service.contains(command), service.constData());
    QVERIFY(read(unit + QStringLiteral(".timer")).contains("OnCalendar=*:0/7\nPersistent=true\n"));
    QVERIFY(RunDueTimer::remove(workspace));
    QVERIFY(!*RunDueTimer::isInstalled(workspace));
    QVERIFY(!QFile::exists(unit + QStringLiteral(".service")));
    const QByteArray name = RunDueTimer::name(workspace).toUtf8();
    QCOMPARE(read(m_folder.filePath(QStringLiteral("calls"))),
             QByteArray("--user daemon-reload\n--user enable --now " + name + ".timer\n--user disable --now " + name
                        + ".timer\n--user daemon-reload\n"));
    QVERIFY(RunDueTimer::remove(workspace)); // is removed already
}

void TestRunDueTimer::aRefusalLeavesNothingBehind()
{
    setSystemctl(1);
    const QString workspace = m_folder.filePath(QStringLiteral("other.odziv"));
    const auto installed = RunDueTimer::install(workspace, QStringLiteral("/opt/odziv/odziv-cli"));
    QVERIFY(!installed);
    QVERIFY2(installed.error().text.contains(QStringLiteral("Failed to connect to bus")),
             qPrintable(installed.error().text));
    QVERIFY2(installed.error().text.contains(QStringLiteral("odziv-cli run-due")), qPrintable(installed.error().text));
    QVERIFY(!*RunDueTimer::isInstalled(workspace));
    QVERIFY(QDir(m_folder.filePath(QStringLiteral("config/systemd/user"))).isEmpty());
}

void TestRunDueTimer::namesAreStable()
{
    const QString path = m_folder.filePath(QStringLiteral("a.odziv"));
    QCOMPARE(RunDueTimer::name(path), RunDueTimer::name(m_folder.path() + QStringLiteral("/./x/../a.odziv")));
    QVERIFY(RunDueTimer::name(path) != RunDueTimer::name(m_folder.filePath(QStringLiteral("b.odziv"))));
}

QTEST_GUILESS_MAIN(TestRunDueTimer)
#include "tst_runduetimer.moc"
