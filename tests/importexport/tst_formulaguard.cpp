/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importexport/formulaguard.h"

#include <QRandomGenerator>
#include <QTest>

using namespace odziv;

class TestFormulaGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void isExact();
};

void TestFormulaGuard::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("needed");
    const auto row = [](const QString &text, bool needed) { QTest::newRow(qPrintable(text)) << text << needed; };
    for (const char *payload : {"=1+1", "+1+1", "-1+1", "@SUM(1)", " =1+1", "   +1", "\t=1", "\r=1", "\n=1", "\tx",
                                "=HYPERLINK(\"http://x\")", "'=1+1", "''=1", "' =1", "-5", "+387 61 123 456"})
        row(QString::fromUtf8(payload), true);
    row(QString(QChar(u'\0')) + QStringLiteral("x"), true);
    row(QStringLiteral("\uFF1D1"), true);
    row(QStringLiteral("\u00A0=1"), true);
    row(QStringLiteral("\uFEFF@x"), true);
    for (const char *harmless :
         {"", "x", "1+1", "a=b", "O'Brien", "'x'", "3011-D-270704", "\"=1\"", "(=1)", "Đ=", " x"})
        row(QString::fromUtf8(harmless), false);
}

void TestFormulaGuard::guards()
{
    QFETCH(QString, text);
    QFETCH(bool, needed);
    QCOMPARE(FormulaGuard::isNeeded(QStringView(text)), needed);
    QCOMPARE(FormulaGuard::isNeeded(QByteArrayView(text.toUtf8())), needed);
    const QString written = needed ? QString(QLatin1Char('\'') + text) : text;
    QCOMPARE(FormulaGuard::withoutGuard(written).toString(), text);
}

void TestFormulaGuard::isExact()
{
    QRandomGenerator random(4180);
    const QString alphabet = QStringLiteral("'=+-@ \ta1");
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int length = random.bounded(0, 6); length > 0; --length)
            text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        const QString written = FormulaGuard::isNeeded(QStringView(text)) ? QString(QLatin1Char('\'') + text) : text;
        QCOMPARE(FormulaGuard::withoutGuard(written).toString(), text);
    }
}

QTEST_GUILESS_MAIN(TestFormulaGuard)
#include "tst_formulaguard.moc"
