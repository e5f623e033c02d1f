/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "app/commandline/arguments.h"

#include <QTest>

using namespace odziv;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

const ArgumentSpec spec{words("WORKSPACE TABLE FILE?"), words("mapping key limit"), words("dry-run")};

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses();
    void optionsMayStandAnywhere();
    void dashesEndTheOptions();
    void refuses_data();
    void refuses();
    void wholeNumbers_data();
    void wholeNumbers();
};

void TestArguments::parses()
{
    const auto arguments = Arguments::parse(words("w.odziv customer f.csv --mapping m.json --dry-run"), spec);
    QVERIFY(arguments);
    QCOMPARE((*arguments)[QStringLiteral("WORKSPACE")], QStringLiteral("w.odziv"));
    QCOMPARE((*arguments)[QStringLiteral("FILE")], QStringLiteral("f.csv"));
    QCOMPARE(arguments->option(QStringLiteral("mapping")), QStringLiteral("m.json"));
    QVERIFY(!arguments->option(QStringLiteral("key")));
    QVERIFY(arguments->flag(QStringLiteral("dry-run")));
}

void TestArguments::optionsMayStandAnywhere()
{
    const auto arguments = Arguments::parse(words("--key=number w --dry-run t"), spec);
    QVERIFY(arguments);
    QCOMPARE((*arguments)[QStringLiteral("TABLE")], QStringLiteral("t"));
    QVERIFY(!arguments->has(QStringLiteral("FILE")));
    QCOMPARE(arguments->option(QStringLiteral("key")), QStringLiteral("number"));
}

void TestArguments::dashesEndTheOptions()
{
    const auto arguments = Arguments::parse(words("w t -- --key"), spec);
    QVERIFY(arguments);
    QCOMPARE((*arguments)[QStringLiteral("FILE")], QStringLiteral("--key"));
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(named);
    };
    row("w", "TABLE");
    row("", "WORKSPACE");
    row("w t f more", "more");
    row("w t --unknown", "--unknown");
    row("w t --key", "--key");
    row("w t --dry-run=yes", "--dry-run");
}

void TestArguments::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto arguments = Arguments::parse(line.split(u' ', Qt::SkipEmptyParts), spec);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().code, ErrorCode::Usage);
    QVERIFY2(arguments.error().text.contains(named), qPrintable(arguments.error().text));
}

void TestArguments::wholeNumbers_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<qint64>("value");
    QTest::newRow("least") << QStringLiteral("1") << qint64(1);
    QTest::newRow("most") << QStringLiteral("10") << qint64(10);
    QTest::newRow("too small") << QStringLiteral("0") << qint64(-1);
    QTest::newRow("too large") << QStringLiteral("11") << qint64(-1);
    QTest::newRow("no number") << QStringLiteral("ten") << qint64(-1);
    QTest::newRow("fraction") << QStringLiteral("1.5") << qint64(-1);
    QTest::newRow("huge") << QStringLiteral("99999999999999999999") << qint64(-1);
}

void TestArguments::wholeNumbers()
{
    QFETCH(QString, given);
    const auto arguments
        = Arguments::parse({QStringLiteral("w"), QStringLiteral("t"), QStringLiteral("--limit"), given}, spec);
    QVERIFY(arguments);
    const auto limit = arguments->integerOption(QStringLiteral("limit"), 5, 1, 10);
    QTEST(limit ? *limit : qint64(-1), "value");
    QCOMPARE(*arguments->integerOption(QStringLiteral("other"), 5, 1, 10), 5);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
