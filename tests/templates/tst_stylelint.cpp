/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/csscolor.h"
#include "templates/stylelint.h"

#include <QTest>

using namespace odziv;

class TestStyleLint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsDropped_data();
    void findsWhatIsDropped();
    void saysWhoDropsItAndHowOften();
    void findsPoorContrast_data();
    void findsPoorContrast();
    void readsColors_data();
    void readsColors();
    void measuresContrast();
};

namespace {

QStringList described(const QList<LintFinding> &findings)
{
    QStringList lines;
    for (const LintFinding &finding : findings)
        lines << (finding.severity == LintFinding::Severity::Warning ? QStringLiteral("warning ")
                                                                     : QStringLiteral("hint "))
                     + finding.place.section(QStringLiteral("column "), 1) + QLatin1Char(' ')
                     + finding.text.section(u' ', 0, 0);
    return lines;
}

} // namespace

void TestStyleLint::findsWhatIsDropped_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *title, const char *html, const QStringList &findings) {
        QTest::newRow(title) << QString::fromUtf8(html) << findings;
    };
    row("what everybody shows", "<p style=\"margin:0;font-size:16px;font-family:Arial\">x</p>", {});
    row("flex", "<div style=\"display:flex\">x</div>", {QStringLiteral("warning 13 display:flex")});
    row("ordinary display", "<div style=\"display:block\">x</div>", {});
    row("position", "<div style=\"margin:0;position:absolute\">x</div>", {QStringLiteral("warning 22 position")});
    row("round corners", "<div style=\"border-radius:4px\">x</div>", {QStringLiteral("hint 13 border-radius")});
    row("gradient", "<div style=\"background:linear-gradient(red,blue)\">x</div>",
        {QStringLiteral("warning 13 linear-gradient()")});
    row("unit", "<div style=\"width:2rem\">x</div>", {QStringLiteral("hint 13 rem")});
    row("function", "<div style=\"width:calc(1px + 2px)\">x</div>", {QStringLiteral("hint 13 calc()")});
    row("in a sheet", "<style>p{float:left}</style><p>x</p>", {QStringLiteral("warning 10 float")});
    row("font from outside", "<style>@font-face{font-family:x;src:url(y)}</style>",
        {QStringLiteral("hint 8 @font-face")});
    row("pseudo-class", "<style>a:hover{color:#000}</style>", {QStringLiteral("hint 8 :hover")});
    row("under a condition", "<style>@media (max-width:600px){p{display:flex}}</style><p>x</p>", {});
    row("element", "<p>x</p><svg></svg>", {QStringLiteral("hint 9 <svg>")});
    row("attribute", "<img srcset='a 2x'>", {QStringLiteral("hint 1 srcset")});
    row("what is hidden anyway", "<div style=\"display:none;opacity:0\">x</div>", {});
    row("only Outlook", "<!--[if mso]><div style=\"display:flex\">x</div><![endif]-->", {});
}

void TestStyleLint::findsWhatIsDropped()
{
    QFETCH(QString, html);
    QTEST(described(lintStyles(html)), "findings");
}

void TestStyleLint::saysWhoDropsItAndHowOften()
{
    const auto findings = lintStyles(
        QStringLiteral("<b style=\"float:left\">x</b><b style=\"float:left\">x</b><b style=\"float:left\">x</b>"));
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().text.contains(QStringLiteral("Outlook (Windows)")));
    QVERIFY(findings.first().text.contains(u'3'));
    QVERIFY(findings.first().text.contains(QStringLiteral("table")));
}

void TestStyleLint::findsPoorContrast_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("poor");
    const auto row = [](const char *title, const char *html, bool poor) {
        QTest::newRow(title) << QString::fromUtf8(html) << poor;
    };
    row("nothing said", "<p>x</p>", false);
    row("light on white", "<p style=\"color:#aaaaaa\">x</p>", true);
    row("the limit", "<p style=\"color:#767676\">x</p>", false);
    row("below the limit", "<p style=\"color:#777777\">x</p>", true);
    row("large text", "<p style=\"color:#777777;font-size:24px\">x</p>", false);
    row("large bold text", "<h1 style=\"color:#777;font-size:14pt;font-weight:bold\">x</h1>", false);
    row("colour from around", "<table style=\"color:#aaa\"><tr><td>x</td></tr></table>", true);
    row("background from around", "<td bgcolor=\"#000000\"><p>x</p></td>", true);
    row("light on dark", "<td bgcolor=\"#003366\" style=\"color:#fff\"><b>x</b></td>", false);
    row("background of a sheet", "<style>.b{background:#0b5cad}</style><td class=b>x</td>", true);
    row("transparent", "<td bgcolor=white><p style=\"background-color:transparent\">x</p></td>", false);
    row("link on blue", "<td style=\"background-color:#0000ff;color:#fff\"><a href=\"https://x.test\">x</a></td>",
        true);
    row("font tag", "<font color=\"yellow\">x</font>", true);
    row("picture behind", "<td background=\"cid:a\" style=\"color:#fff\">x</td>", false);
    row("no text", "<td style=\"color:#fff\"> <img alt=''></td>", false);
    row("hidden", "<div style=\"display:none;color:#fff\"><p>x</p></div>", false);
    row("unknown colour", "<p style=\"color:papayawhip\">x</p>", false);
    row("after a cell", "<td style=\"color:#aaa\"></td><p>x</p>", false);
}

void TestStyleLint::findsPoorContrast()
{
    QFETCH(QString, html);
    const auto findings = lintStyles(html);
    QTEST(!findings.isEmpty(), "poor");
    for (const LintFinding &finding : findings)
        QVERIFY2(finding.text.contains(QStringLiteral("4.5")), qPrintable(finding.text));
}

void TestStyleLint::readsColors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("channels");
    QTest::newRow("long") << QStringLiteral("#0B5cAD") << QList<int>{11, 92, 173};
    QTest::newRow("short") << QStringLiteral("#f0a") << QList<int>{255, 0, 170};
    QTest::newRow("function") << QStringLiteral("RGB( 1, 2,300 )") << QList<int>{1, 2, 255};
    QTest::newRow("name") << QStringLiteral(" White") << QList<int>{255, 255, 255};
    QTest::newRow("see-through") << QStringLiteral("rgba(0,0,0,.5)") << QList<int>();
    QTest::newRow("no digits") << QStringLiteral("#xyz") << QList<int>();
    QTest::newRow("four digits") << QStringLiteral("#1234") << QList<int>();
    QTest::newRow("nothing") << QString() << QList<int>();
}

void TestStyleLint::readsColors()
{
    QFETCH(QString, text);
    const auto color = CssColor::parse(text);
    QTEST((color ? QList<int>{color->red, color->green, color->blue} : QList<int>()), "channels");
}

void TestStyleLint::measuresContrast()
{
    const CssColor black;
    const CssColor white{255, 255, 255};
    QCOMPARE(contrastRatio(black, white), 21.0);
    QCOMPARE(contrastRatio(white, black), 21.0);
    QCOMPARE(contrastRatio(white, white), 1.0);
    // The example of WebAIM for the lightest gray that passes.
    QVERIFY(qAbs(contrastRatio({118, 118, 118}, white) - 4.54) < 0.01);
}

QTEST_GUILESS_MAIN(TestStyleLint)
#include "tst_stylelint.moc"
