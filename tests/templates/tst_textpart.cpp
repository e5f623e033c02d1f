/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/compiledtemplate.h"

#include <QTest>

using namespace odziv;

namespace {

MessageTemplate html(const QString &source)
{
    MessageTemplate made;
    made.name = QStringLiteral("t");
    made.subject = QStringLiteral("x");
    made.html = source;
    return made;
}

MergeData person(const QString &firstName)
{
    MergeData data;
    MergeRow &contact = data.tables[QStringLiteral("contact")];
    if (!firstName.isEmpty())
        contact.insert(QStringLiteral("firstName"), firstName);
    contact.insert(QStringLiteral("lastName"), QStringLiteral("Petrović"));
    contact.insert(QStringLiteral("email"), QStringLiteral("a@odziv.example"));
    MergeRow &customer = data.tables[QStringLiteral("customer")];
    customer.insert(QStringLiteral("id"), qint64(7));
    customer.insert(QStringLiteral("number"), QStringLiteral("12/34"));
    customer.insert(QStringLiteral("fictitious"), false);
    auto &accounts = data.lists[QStringLiteral("customerAccounts")];
    for (int i = 1; i <= 2; ++i) {
        accounts.push_back({{QStringLiteral("id"), qint64(i)},
                            {QStringLiteral("number"), QStringLiteral("3011-D-%1").arg(i)},
                            {QStringLiteral("annualConsumptionKwh"), qint64(12345 * i)}});
    }
    return data;
}

} // namespace

/// The text beside the HTML: made of it, unless the template has one of its own.
class TestTextPart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextOfHtml_data();
    void makesTextOfHtml();
    void keepsOwnText();
};

void TestTextPart::makesTextOfHtml_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *source, const char *text) {
        QTest::newRow(title) << QString::fromUtf8(source) << QString::fromUtf8(text);
    };
    row("paragraphs", "<h1>Title</h1>\n<p>One\n  two</p>\n\n<p>Three</p>", "Title\n\nOne two\n\nThree");
    row("line breaks", "a<br>b<br/><br>c", "a\nb\n\nc");
    row("blocks", "<div>a</div><div><div>b</div></div>c", "a\nb\nc");
    row("inline", "<p><b>a</b><i>b</i> <u>c</u> </p>", "ab c");
    row("references", "<p>a &amp; b &lt;c&gt; &scaron;&#269;&#x107;&nbsp;d &unknown; &copy=</p>",
        "a & b <c> ščć d &unknown; &copy=");
    row("value", "<p>Dear {{contact.firstName}}&nbsp;{{contact.lastName}},</p>", "Dear <Ana> Petrović,");
    row("missing value", "<p>Dear {{contact.postcode}} {{contact.lastName}}, {{contact.postcode}}.</p>",
        "Dear Petrović,.");
    row("head is not shown", "<head><title>T</title><style>p{}</style><script>x</script></head><body>a</body>", "a");
    row("not displayed", "a<div style=\"Display : none;\">pre<div>x</div>header {{contact.lastName}}</div>b", "ab");
    row("comments", "a<!-- b -->c<!--[if mso]>d<![endif]-->e<!--[if !mso]><!-->f<!--<![endif]-->g", "acefg");
    row("link", "<a href=\"https://x.test/a?b=1&amp;c=2\">Click</a> now", "Click <https://x.test/a?b=1&c=2> now");
    row("link that says itself", "<a href=\"https://x.test/\">x.test</a>", "x.test");
    row("mail link that says itself", "<a href=\"mailto:a@x.test\">a@x.test</a>", "a@x.test");
    row("mail link", "<a href=\"mailto:a@x.test?subject=x\">Write</a>", "Write <a@x.test>");
    row("anchor", "<a href=\"#top\">Up</a><a name=\"x\">y</a>", "Upy");
    row("link with a value", "<a href=\"https://x.test/?n={{customer.number}}\">Your {{customer.number}}</a>.",
        "Your 12/34 <https://x.test/?n=12%2F34>.");
    row("mail link of a value", "<a href=\"mailto:{{contact.email}}\">{{contact.email}}</a>", "a@odziv.example");
    row("bad link of a value", "<a href=\"{{contact.lastName}}\">x</a>", "x <#>");
    row("picture", "<p><img src=\"cid:x\" alt=\"The logo\"> text</p>", "The logo text");
    row("picture without text", "<img src=\"cid:x\" alt=\"\">a<img src=\"cid:y\">b", "ab");
    row("picture of a value", "<img src=\"cid:x\" alt=\"For {{contact.lastName}}\">", "For Petrović");
    row("list", "<p>a</p><ul><li>b<li>c</li><li>d<ul><li>e</li></ul></li></ul>f", "a\n\n- b\n- c\n- d\n  - e\n\nf");
    row("numbered", "<ol><li>a</li><li>b</li></ol>", "1. a\n2. b");
    row("loop of items", "<ul>\n{{#customerAccounts}}\n<li>no. {{number}}</li>\n{{/customerAccounts}}\n</ul>",
        "- no. 3011-D-1\n- no. 3011-D-2");
    row("loop of paragraphs", "<p>a</p>{{#customerAccounts}}<p>{{number}}</p>{{/customerAccounts}}<p>b</p>",
        "a\n\n3011-D-1\n\n3011-D-2\n\nb");
    row("section left out", "<p>a</p>{{#customer.fictitious}}<p>x</p>{{/customer.fictitious}}<p>b</p>", "a\n\nb");
    row("table",
        "<table><tr><th>No.</th><th>kWh</th></tr>{{#customerAccounts}}<tr><td>{{number}}</"
        "td>\n<td>{{annualConsumptionKwh}}</td></tr>{{/customerAccounts}}</table>",
        "No.  kWh\n3011-D-1  12.345\n3011-D-2  24.690");
    row("preformatted", "<pre>a  b\n  c</pre>", "a  b\n  c");
    row("rule", "a<hr>b", "a\n\n----------------\n\nb");
    row("invisible characters", "a&#8203;b&#xfeff;c&shy;d", "abcd");
    row("hidden section stays balanced",
        "<div style='display:none'>{{#customer}}<b>{{number}}</b></div>{{/customer}}x{{#customer}}y{{/customer}}",
        "xy");
}

void TestTextPart::makesTextOfHtml()
{
    QFETCH(QString, source);
    const auto compiled = CompiledTemplate::compile(html(source));
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message()));
    QTEST(compiled->render(person(QStringLiteral("<Ana>"))).text, "text");
}

void TestTextPart::keepsOwnText()
{
    MessageTemplate source = html(QStringLiteral("<p>html</p>"));
    source.text = QStringLiteral("own {{contact.lastName}}\n");
    const auto compiled = CompiledTemplate::compile(source);
    QVERIFY(compiled);
    QVERIFY(compiled->hasHtml());
    QCOMPARE(compiled->render(person({})).text, QStringLiteral("own Petrović\n"));
    source.text = QStringLiteral("{{nothing.at.all}}");
    QCOMPARE(CompiledTemplate::compile(source).error().place, QStringLiteral("text, line 1, column 1"));
}

QTEST_GUILESS_MAIN(TestTextPart)
#include "tst_textpart.moc"
