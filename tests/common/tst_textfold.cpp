/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/textfold.h"

#include <QTest>

using namespace odziv;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void isIdempotent();
    void utf8FoldsTheSame();
};

void TestTextFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char *text, const char *folded) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("empty", "", "");
    row("ascii", "John SMITH", "john smith");
    row("bosnian", "ČĆŠĐŽ čćšđž", "ccsdz ccsdz");
    row("digraph letter", "Ǆino ǅep ǆep Ǉubav ǋegoš", "dzino dzep dzep ljubav njegos");
    row("two letters", "DŽINO Džino", "dzino dzino");
    row("german", "Straße GRÖẞE Müller", "strasse grosse muller");
    row("slovak", "Ľubica Ťažký Ňuňu Ŕ ô ä", "lubica tazky nunu r o a");
    row("polish", "Łódź", "lodz");
    row("decomposed", "c\u030C", "c");
    row("turkish capital dot", "İstanbul", "istanbul");
    row("blanks", "  a \t b\n\nc  ", "a b c");
    row("no-break space", "a\u00A0b", "a b");
    row("ligature", "ﬁn", "fin");
    row("cyrillic stays", "Сарајево", "сарајево");
    row("quotes stay", "D'Angelo \"X\"", "d'angelo \"x\"");
    row("nordic", "ÆØÅ", "aeoa");
}

void TestTextFold::folds()
{
    QFETCH(QString, text);
    QTEST(foldText(text), "folded");
    QTEST(QString::fromUtf8(foldTextUtf8(text.toUtf8())), "folded");
}

void TestTextFold::isIdempotent()
{
    // Every letter of the planes that names are made of.
    for (char32_t code = 1; code < 0x3000; ++code) {
        const QString text = QString::fromUcs4(&code, 1);
        const QString once = foldText(text);
        QVERIFY2(foldText(once) == once, qPrintable(QString::number(code, 16)));
    }
}

void TestTextFold::utf8FoldsTheSame()
{
    // Every letter alone, before a plain letter, after one, and between blanks.
    for (char32_t code = 1; code < 0x3000; ++code) {
        const QString letter = QString::fromUcs4(&code, 1);
        for (const QString &pattern : {QStringLiteral("%1"), QStringLiteral("%1x"), QStringLiteral("Č%1"),
                                       QStringLiteral(" %1  %1 "), QStringLiteral("a%1\u030C")}) {
            const QString text = pattern.arg(letter);
            if (QString::fromUtf8(foldTextUtf8(text.toUtf8())) != foldText(text))
                QCOMPARE(QString::fromUtf8(foldTextUtf8(text.toUtf8())), foldText(text));
        }
    }
    // What is no UTF-8 at all is folded like its repair.
    for (const QByteArray &broken :
         {QByteArray("a\xC4"), QByteArray("\xC0\xA0x"), QByteArray("\xff\x80 y"), QByteArray("\xC4\x41")})
        QCOMPARE(foldTextUtf8(broken), foldText(QString::fromUtf8(broken)).toUtf8());
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
