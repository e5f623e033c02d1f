/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

/// What the desktop program answers in words, without a window.
class TestDesktopOptions : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int exitCode = -1;
        QString output;
        QString errors;
    };

    static Run run(const QStringList &words, bool display)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!display) {
            for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
                environment.remove(QLatin1String(name));
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ODZIV_DESKTOP_PROGRAM), words);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void answersWithoutADisplay()
    {
        const Run help = run({QStringLiteral("--help")}, false);
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.output.contains(QStringLiteral("--colours")), qPrintable(help.errors));
        const Run version = run({QStringLiteral("--version")}, false);
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith(QStringLiteral("Odziv ")));
    }

    void refusesBadValues_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("page") << QStringList{QStringLiteral("--page"), QStringLiteral("nix")} << QStringLiteral("nix");
        QTest::newRow("colours") << QStringList{QStringLiteral("--colours"), QStringLiteral("pink")}
                                 << QStringLiteral("pink");
        QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("xx")}
                                  << QStringLiteral("xx");
        QTest::newRow("size") << QStringList{QStringLiteral("--size"), QStringLiteral("800")} << QStringLiteral("800");
        QTest::newRow("day") << QStringList{QStringLiteral("--today"), QStringLiteral("2026-02-30")}
                             << QStringLiteral("2026-02-30");
        QTest::newRow("two workspaces") << QStringList{QStringLiteral("a"), QStringLiteral("b")}
                                        << QStringLiteral("one workspace");
    }

    void refusesBadValues()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const Run refused = run(words, true);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.errors.contains(named), qPrintable(refused.errors));
    }
};

QTEST_GUILESS_MAIN(TestDesktopOptions)

#include "tst_desktopoptions.moc"
