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

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
