/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/styleddocument.h"
#include "templates/styleinliner.h"

#include <QTest>

using namespace odziv;

/// The cascade as the inliner writes it down.
class TestStyleInliner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inlines_data();
    void inlines();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void inliningTwiceChangesNoLooks();
    void readsAnything_data();
    void readsAnything();
};

void TestStyleInliner::inlines_data()
{
    QTest::addColumn<QString>("css");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *css, const char *body, const char *expected) {
        QTest::newRow(title) << QString::fromUtf8(css) << QString::fromUtf8(body) << QString::fromUtf8(expected);
    };
    row("element", "p { color: red }", "<p>x</p>", "<p style=\"color:red\">x</p>");
    row("class", ".a.b{margin:0}", "<p class='b c a'>x</p><p class=a>y</p>",
        "<p style=\"margin:0\" class='b c a'>x</p><p class=a>y</p>");
    row("id", "#top{margin:0}", "<p id=top>x</p>", "<p style=\"margin:0\" id=top>x</p>");
    row("any", "*{margin:0}", "<p>x</p>", "<p style=\"margin:0\">x</p>");
    row("descendant", "table a{color:red}", "<table><tr><td><b><a>x</a></b></table><a>y</a>",
        "<table><tr><td><b><a style=\"color:red\">x</a></b></table><a>y</a>");
    row("child", "div > b{color:red}", "<div><b>x</b><i><b>y</b></i></div>",
        "<div><b style=\"color:red\">x</b><i><b>y</b></i></div>");
    row("next sibling", "p + p{color:red}", "<p>x</p><p>y</p>", "<p>x</p><p style=\"color:red\">y</p>");
    row("first child", "td:first-child{color:red}", "<table><tr><td>x<td>y</table>",
        "<table><tr><td style=\"color:red\">x<td>y</table>");
    row("attribute", "td[align=\"right\"]{color:red}", "<td align='right'>x</td><td align=left>y</td>",
        "<td style=\"color:red\" align='right'>x</td><td align=left>y</td>");
    row("attribute begins", "a[href^='tel:']{color:red}", "<a href=\"tel:1\">x</a>",
        "<a style=\"color:red\" href=\"tel:1\">x</a>");
    row("list of selectors", "h1, h2 , h3 { margin:0 }", "<h2>x</h2>", "<h2 style=\"margin:0\">x</h2>");
    row("weight before order", "p.a{color:red} p{color:blue}", "<p class=a>x</p>",
        "<p style=\"color:red\" class=a>x</p>");
    row("order at equal weight", "p{color:red} p{color:blue}", "<p>x</p>", "<p style=\"color:blue\">x</p>");
    row("own attribute wins", "p{color:red;margin:0}", "<p style=\"color:blue;\">x</p>",
        "<p style=\"color:red;margin:0;color:blue;\">x</p>");
    row("important wins over it", "p{color:red!important}", "<p style='color:blue'>x</p>",
        "<p style='color:blue;color:red !important'>x</p>");
    row("shorthand keeps its place", "p{padding:1px;padding-left:2px}", "<p>x</p>",
        "<p style=\"padding:1px;padding-left:2px\">x</p>");
    row("quotes of values", "p{font-family:\"Segoe UI\",Arial}", "<p>x</p><p style='margin:0'>y</p>",
        "<p style=\"font-family:'Segoe UI',Arial\">x</p><p style='font-family:\"Segoe UI\",Arial;margin:0'>y</p>");
    row("attribute without quotes", "p{margin:0}", "<p style=color:red>x</p>", "<p style=\"margin:0;color:red\">x</p>");
    row("void element", "img{border:0}", "<img src=a><br><img src=b>",
        "<img style=\"border:0\" src=a><br><img style=\"border:0\" src=b>");
    row("placeholders stay", "td{margin:0}",
        "<td>{{#customerAccounts}}<b title=\"{{number}}\">x</b>{{/customerAccounts}}</td>",
        "<td style=\"margin:0\">{{#customerAccounts}}<b title=\"{{number}}\">x</b>{{/customerAccounts}}</td>");
    row("comments in the sheet", "/* a { */ p { /* b */ margin:0 /* ; */ }", "<p>x</p>", "<p style=\"margin:0\">x</p>");
    row("semicolon in a value", "p{background:url(data:image/png;base64,AA)}", "<p>x</p>",
        "<p style=\"background:url(data:image/png;base64,AA)\">x</p>");
}

void TestStyleInliner::inlines()
{
    QFETCH(QString, css);
    QFETCH(QString, body);
    QFETCH(QString, expected);
    const QString head = QStringLiteral("<html><head><style>") + css + QStringLiteral("</style></head><body>");
    QString inlined = withInlinedStyles(head + body);
    QVERIFY(inlined.startsWith(QStringLiteral("<html><head><style>") + css));
    inlined.remove(0, inlined.indexOf(QStringLiteral("<body")));
    inlined.remove(0, inlined.indexOf(u'>') + 1);
    QCOMPARE(inlined, expected);
}

void TestStyleInliner::leavesTheRestAlone_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *title, const char *html) { QTest::newRow(title) << QString::fromUtf8(html); };
    row("no sheet", "<p class=a style='x'>a &amp; b\r\n<td>");
    row("media", "<style>@media (max-width:600px){p{color:red}}</style><p>x</p>");
    row("hover", "<style>a:hover{color:red}</style><a>x</a>");
    row("pseudo-element", "<style>a::before{content:'x'}</style><a>x</a>");
    row("font", "<style>@font-face{font-family:x;src:url(x)}</style><p>x</p>");
    row("print", "<style media=print>p{color:red}</style><p>x</p>");
    row("another element", "<style>.nobody{color:red}</style><p>x</p>");
    row("only Outlook", "<style>i{color:red}</style><!--[if mso]><i>x</i><![endif]--><p>y</p>");
    row("head", "<style>head,title,style,meta{color:red}</style><head><title>x</title><meta></head><p>y</p>");
}

void TestStyleInliner::leavesTheRestAlone()
{
    QFETCH(QString, html);
    QCOMPARE(withInlinedStyles(html), html);
}

void TestStyleInliner::inliningTwiceChangesNoLooks()
{
    const QString html = QStringLiteral("<style>p{color:red;margin:0} p.a{color:blue!important}</style>"
                                        "<p class=a style=\"margin:1px\">x</p>");
    const StyledDocument once(withInlinedStyles(html));
    const StyledDocument twice(withInlinedStyles(withInlinedStyles(html)));
    for (const auto &property : {QStringLiteral("color"), QStringLiteral("margin")}) {
        QCOMPARE(once.elements().back().declared(property), StyledDocument(html).elements().back().declared(property));
        QCOMPARE(twice.elements().back().declared(property), once.elements().back().declared(property));
    }
}

void TestStyleInliner::readsAnything_data()
{
    QTest::addColumn<QString>("css");
    const QString sheet = QStringLiteral("@import url(x); p, a:hover > b + [c^=\"d\"] { color: red !important; /* e */ "
                                         "f: url('g;h') } @media x { i { j: k } }");
    for (qsizetype length = 0; length < sheet.size(); ++length)
        QTest::addRow("first %d", static_cast<int>(length)) << sheet.first(length);
    for (const char *odd : {"}", "{", "{}", "}{", ";;", "@", "@{", "a{:}", "a{b}", "a{b:}", ":{}", "[", "a[{x:y}", "\"",
                            "/*", "<!--", "a{b:c}}d{e:f}"})
        QTest::addRow("%s", odd) << QString::fromUtf8(odd);
}

/// Whatever stands in a sheet, reading it ends, and the body keeps its text.
void TestStyleInliner::readsAnything()
{
    QFETCH(QString, css);
    const QString inlined = withInlinedStyles(QStringLiteral("<style>") + css + QStringLiteral("</style><p>text</p>"));
    QVERIFY(inlined.contains(QStringLiteral(">text</p>")));
}

QTEST_GUILESS_MAIN(TestStyleInliner)
#include "tst_styleinliner.moc"
