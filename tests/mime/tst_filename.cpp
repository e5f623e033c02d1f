/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/filename.h"

#include <QTest>

using namespace odziv;

class TestFileName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNamesSafe_data();
    void makesNamesSafe();
    void keepsTheEnding();
    void makesNamesAscii_data();
    void makesNamesAscii();
};

void TestFileName::makesNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row
        = [](const char *title, const QString &name, const QString &safe) { QTest::newRow(title) << name << safe; };
    row("plain", QStringLiteral("Račun 11.pdf"), QStringLiteral("Račun 11.pdf"));
    row("folders", QStringLiteral("../../etc/passwd"), QStringLiteral("passwd"));
    row("windows folders", QStringLiteral("C:\\temp\\x.exe"), QStringLiteral("x.exe"));
    row("mixed folders", QStringLiteral("a/b\\c.txt"), QStringLiteral("c.txt"));
    row("stream", QStringLiteral("a.txt:evil.exe"), QStringLiteral("a.txt evil.exe"));
    row("reserved", QStringLiteral("CON"), QStringLiteral("_CON"));
    row("reserved with ending", QStringLiteral("nul.txt"), QStringLiteral("_nul.txt"));
    row("reserved port", QStringLiteral("COM1.pdf"), QStringLiteral("_COM1.pdf"));
    row("not reserved", QStringLiteral("COMA.pdf"), QStringLiteral("COMA.pdf"));
    row("direction", QString(QStringLiteral("invoice") + QChar(0x202e) + QStringLiteral("fdp.exe")),
        QStringLiteral("invoicefdp.exe"));
    row("controls", QString(QStringLiteral("a\r\nb") + QChar(0) + QStringLiteral(".txt")), QStringLiteral("a b.txt"));
    row("separators", QString(QStringLiteral("a") + QChar(0x2028) + QStringLiteral("b.txt")),
        QStringLiteral("a b.txt"));
    row("windows characters", QStringLiteral("a<b>\"c\"|?*.txt"), QStringLiteral("abc.txt"));
    row("points at the ends", QStringLiteral("...a.txt. . "), QStringLiteral("a.txt"));
    row("only points", QStringLiteral("..."), QStringLiteral("file"));
    row("empty", QString(), QStringLiteral("file"));
    row("folder only", QStringLiteral("a/"), QStringLiteral("file"));
    row("emoji", QStringLiteral("😀.png"), QStringLiteral("😀.png"));
}

void TestFileName::makesNamesSafe()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name), "safe");
    QCOMPARE(safeFileName(safeFileName(name)), safeFileName(name));
}

void TestFileName::keepsTheEnding()
{
    const QString name = QString(300, u'č') + QStringLiteral(".docx");
    const QString safe = safeFileName(name);
    QCOMPARE(safe.size(), 180);
    QVERIFY(safe.endsWith(QStringLiteral(".docx")));
    const QString pairs
        = safeFileName(QStringLiteral("x") + QString::fromUcs4(U"😀").repeated(200) + QStringLiteral(".png"));
    QVERIFY(!pairs.contains(QChar(0xfffd)));
    QCOMPARE(QString::fromUtf8(pairs.toUtf8()), pairs);
}

void TestFileName::makesNamesAscii_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ascii");
    QTest::newRow("plain") << QStringLiteral("a b.pdf") << QStringLiteral("a b.pdf");
    QTest::newRow("letters") << QStringLiteral("Račun ŠĐŽ čćđ.pdf") << QStringLiteral("Racun SDZ ccd.pdf");
    QTest::newRow("german") << QStringLiteral("Übergröße.pdf") << QStringLiteral("Ubergrosse.pdf");
    QTest::newRow("emoji") << QStringLiteral("😀.png") << QStringLiteral("_.png");
    QTest::newRow("cyrillic") << QStringLiteral("ра.txt") << QStringLiteral("__.txt");
    QTest::newRow("quote") << QStringLiteral("a\"b\\c.txt") << QStringLiteral("a_b_c.txt");
}

void TestFileName::makesNamesAscii()
{
    QFETCH(QString, name);
    QTEST(asciiFileName(name), "ascii");
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
