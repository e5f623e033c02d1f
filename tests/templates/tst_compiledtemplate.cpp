/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/compiledtemplate.h"
#include "templates/htmlscanner.h"

#include <QTest>

#include <algorithm>

using namespace odziv;

namespace {

MessageTemplate html(const QString &source, const QString &subject = QStringLiteral("x"))
{
    MessageTemplate made;
    made.name = QStringLiteral("t");
    made.subject = subject;
    made.html = source;
    return made;
}

MessageTemplate standard(const QString &text, const QString &subject = QStringLiteral("x"))
{
    MessageTemplate made;
    made.name = QStringLiteral("t");
    made.kind = MessageTemplate::Kind::Standard;
    made.subject = subject;
    made.text = text;
    return made;
}

MergeData person(const QString &firstName, const QString &lastName = QStringLiteral("Petrović"))
{
    MergeData data;
    MergeRow &contact = data.tables[QStringLiteral("contact")];
    if (!firstName.isEmpty())
        contact.insert(QStringLiteral("firstName"), firstName);
    if (!lastName.isEmpty())
        contact.insert(QStringLiteral("lastName"), lastName);
    contact.insert(QStringLiteral("email"), QStringLiteral("a@odziv.example"));
    contact.insert(QStringLiteral("mobile"), QStringLiteral("+38761123456"));
    contact.insert(QStringLiteral("gender"), QStringLiteral("female"));
    contact.insert(QStringLiteral("signatory"), true);
    contact.insert(QStringLiteral("birthDate"), QDate(1980, 11, 2));
    MergeRow &customer = data.tables[QStringLiteral("customer")];
    customer.insert(QStringLiteral("id"), qint64(7));
    customer.insert(QStringLiteral("name"), QStringLiteral("Petrović & sin \"d.o.o.\""));
    customer.insert(QStringLiteral("number"), QStringLiteral("12/34"));
    customer.insert(QStringLiteral("fictitious"), false);
    auto &accounts = data.lists[QStringLiteral("customerAccounts")];
    for (int i = 1; i <= 2; ++i) {
        accounts.push_back({{QStringLiteral("id"), qint64(i)},
                            {QStringLiteral("number"), QStringLiteral("3011-D-%1").arg(i)},
                            {QStringLiteral("annualConsumptionKwh"), qint64(12345 * i)}});
    }
    auto &receivables = data.lists[QStringLiteral("receivables")];
    receivables.push_back({{QStringLiteral("customerAccountId"), qint64(2)},
                           {QStringLiteral("amount"), QStringLiteral("1234.56")},
                           {QStringLiteral("dueDate"), QDate(2026, 11, 22)}});
    receivables.push_back(
        {{QStringLiteral("customerAccountId"), qint64(1)}, {QStringLiteral("amount"), QStringLiteral("-0.07")}});
    receivables.push_back(
        {{QStringLiteral("customerAccountId"), qint64(2)}, {QStringLiteral("amount"), QStringLiteral("5.00")}});
    return data;
}

QString renderedText(const QString &source, const MergeData &data)
{
    const auto compiled = CompiledTemplate::compile(standard(source));
    if (!compiled)
        return QStringLiteral("ERROR ") + compiled.error().message();
    return compiled->render(data).text;
}

QString renderedHtml(const QString &source, const MergeData &data)
{
    const auto compiled = CompiledTemplate::compile(html(source));
    if (!compiled)
        return QStringLiteral("ERROR ") + compiled.error().message();
    return compiled->render(data).html;
}

/// The tags and attribute names of a document, by a tokenizer that knows nothing of templates.
class Skeleton final : public HtmlHandler
{
public:
    static QStringList of(const QString &document)
    {
        Skeleton skeleton;
        HtmlScanner scanner(skeleton);
        scanner.feed(document);
        return skeleton.m_found << QString::number(static_cast<int>(scanner.context().state));
    }
    void onText(QStringView) override {}
    void onTag(const HtmlTag &tag) override
    {
        m_found << (tag.end ? QStringLiteral("/") : QString()) + tag.name;
        for (const HtmlAttribute &attribute : tag.attributes)
            m_found << QStringLiteral("@") + attribute.name;
    }
    void onAttributeBegin(qsizetype) override {}
    void onAttributeEnd(qsizetype) override {}

private:
    QStringList m_found;
};

QStringList hostileValues()
{
    const QString lineSeparator(QChar(0x2028));
    return {
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("\"><script>alert(1)</script>"),
        QStringLiteral("'><img src=x onerror=alert(1)>"),
        QStringLiteral("\" onmouseover=\"alert(1)"),
        QStringLiteral("' onfocus='alert(1)' autofocus='"),
        QStringLiteral("javascript:alert(1)"),
        QStringLiteral("JaVaScRiPt:alert(1)"),
        QStringLiteral("java\tscript:alert(1)"),
        QStringLiteral("java\nscript:alert(1)"),
        QStringLiteral(" javascript:alert(1)"),
        QStringLiteral("\x01javascript:alert(1)"),
        QStringLiteral("javascript&colon;alert(1)"),
        QStringLiteral("&#106;avascript:alert(1)"),
        QStringLiteral("data:text/html,<script>alert(1)</script>"),
        QStringLiteral("vbscript:msgbox(1)"),
        QStringLiteral("file:///etc/passwd"),
        QStringLiteral("//evil.example/x"),
        QStringLiteral("-->"),
        QStringLiteral("--><script>alert(1)</script><!--"),
        QStringLiteral("]]><script>alert(1)</script>"),
        QStringLiteral("</title><script>alert(1)</script>"),
        QStringLiteral("</textarea><svg onload=alert(1)>"),
        QStringLiteral("<![endif]--><b>"),
        QStringLiteral("<"),
        QStringLiteral("</"),
        QStringLiteral("<!--"),
        QStringLiteral("&"),
        QStringLiteral("&lt;script&gt;"),
        QStringLiteral("\"'`=<>/\\"),
        QStringLiteral("{{contact.lastName}}"),
        QStringLiteral("{{{customer.name}}}"),
        QStringLiteral("\r\nBcc: evil@x.test\r\n\r\n"),
        QStringLiteral("a\r\n.\r\nMAIL FROM:<x@x.test>"),
        QStringLiteral("%0d%0aBcc:%20x@x.test"),
        QString(QStringLiteral("a") + lineSeparator + QStringLiteral("b")),
        QString(QStringLiteral("a") + QChar(0x85) + QStringLiteral("b")),
        QString(QStringLiteral("a") + QChar(0) + QStringLiteral("<b>")),
        QString(QStringLiteral("a") + QChar(0xd800) + QStringLiteral("<b>")),
        QString(QStringLiteral("a") + QChar(0x202e) + QStringLiteral("<b>")),
        QStringLiteral("＜script＞"),
        QStringLiteral("1;DROP TABLE customer"),
        QStringLiteral("../../etc/passwd"),
        QStringLiteral("Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤"),
        QStringLiteral("👨‍👩‍👧‍👦"),
        QStringLiteral("x@evil.example"),
        QStringLiteral("?subject=x&bcc=evil@x.test"),
        QStringLiteral("#/?&=+%"),
        QString(5000, u'<'),
    };
}

} // namespace

class TestCompiledTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTexts_data();
    void fillsTexts();
    void writesInTheCustomersLanguage_data();
    void writesInTheCustomersLanguage();
    void escapesByPlace_data();
    void escapesByPlace();
    void structureNeverChanges();
    void onlySafeUrlsSurvive();
    void refusesBadPlaces_data();
    void refusesBadPlaces();
    void acceptsPlaces_data();
    void acceptsPlaces();
    void subjectStaysOneLine();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void listsUsedFields();
    void dropsTheByteOrderMark();
    void rendersInParallel();
};

void TestCompiledTemplate::fillsTexts_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *source, const char *firstName, const char *text) {
        QTest::newRow(title) << QString::fromUtf8(source) << QString::fromUtf8(firstName) << QString::fromUtf8(text);
    };
    row("value", "Dear {{contact.firstName}}!", "Ana", "Dear Ana!");
    row("plain text is not escaped", "{{contact.firstName}}", "<A & 'B'>", "<A & 'B'>");
    row("default unused", "{{contact.firstName|poštovani}}", "Ana", "Ana");
    row("default", "Dear {{contact.firstName|poštovani}},", "", "Dear poštovani,");
    row("default with blanks", "{{ contact.firstName | dragi prijatelju }}", "", "dragi prijatelju");
    row("empty default", "[{{contact.firstName|}}]", "", "[]");
    row("default with a bar", "{{contact.firstName|a|b}}", "", "a|b");
    row("local names", "{{Kontakt.Ime}} {{kontakt.prezime}} {{KUPAC.EPID}}", "Ana", "Ana Petrović 12/34");
    row("local names with blanks", "{{ Kontakt . Ime }}{{Kontakt.Datum rođenja}}", "Ana", "Ana02.11.1980.");
    row("section on a field",
        "{{#contact.firstName}}A{{.}}{{/contact.firstName}}{{^contact.firstName}}B{{/contact.firstName}}", "Ana",
        "AAna");
    row("section on a missing field",
        "{{#contact.firstName}}A{{/contact.firstName}}{{^contact.firstName}}B{{/contact.firstName}}", "", "B");
    row("section on a table", "{{#customer}}{{number}}{{/customer}}", "", "12/34");
    row("section on a missing row", "{{#supplyPoint}}x{{/supplyPoint}}{{^supplyPoint}}none{{/supplyPoint}}", "",
        "none");
    row("section on a value",
        "{{#contact.gender=female}}Poštovana{{/contact.gender=female}}{{#contact.gender=male}}Poštovani{{/"
        "contact.gender=male}}",
        "", "Poštovana");
    row("not a value", "{{^contact.gender=male}}yes{{/contact.gender=male}}", "", "yes");
    row("boolean true", "{{#contact.signatory}}signs{{/contact.signatory}}", "", "signs");
    row("boolean false", "{{#customer.fictitious}}fake{{/customer.fictitious}}real", "", "real");
    row("loop", "{{#customerAccounts}}\n- {{number}}\n{{/customerAccounts}}\nend", "", "- 3011-D-1\n- 3011-D-2\nend");
    row("loop by table name", "{{#customerAccounts}}{{customerAccount.number}};{{/customerAccounts}}", "",
        "3011-D-1;3011-D-2;");
    row("loop by list name", "{{#customerAccounts}}{{customerAccounts.number}};{{/customerAccounts}}", "",
        "3011-D-1;3011-D-2;");
    row("loop by label", "{{#Potrošači}}{{Šifra potrošača}};{{/Potrošači}}", "", "3011-D-1;3011-D-2;");
    row("loop and outer values", "{{#customerAccounts}}{{number}} {{contact.lastName}};{{/customerAccounts}}", "",
        "3011-D-1 Petrović;3011-D-2 Petrović;");
    row("inverted loop", "{{^customerAccounts}}none{{/customerAccounts}}{{^eServices}}no services{{/eServices}}", "",
        "no services");
    row("nested loop",
        "{{#customerAccounts}}{{number}}:{{#receivables}} {{amount}}{{/receivables}}\n{{/customerAccounts}}", "",
        "3011-D-1: -0,07\n3011-D-2: 1.234,56 5,00\n");
    row("loop of all", "{{#receivables}}{{amount}};{{/receivables}}", "", "1.234,56;-0,07;5,00;");
    row("no debts",
        "{{#customerAccounts}}{{^receivables}}{{number}} "
        "paid{{/receivables}}{{/customerAccounts}}{{#customerAccounts}}{{#receivables}}.{{/receivables}}{{/"
        "customerAccounts}}",
        "", "...");
    row("loop twice", "{{#customerAccounts}}a{{/customerAccounts}}{{#customerAccounts}}b{{/customerAccounts}}", "",
        "aabb");
    row("blanks close up", "Dear {{contact.firstName}} {{contact.lastName}},", "", "Dear Petrović,");
    row("blank before a comma", "Dear {{contact.firstName}}, hello", "", "Dear, hello");
    row("blank at the start", "{{contact.firstName}} {{contact.lastName}}", "", "Petrović");
    row("blank on a new line", "x\n{{contact.firstName}} y", "", "x\ny");
    row("no blank to close", "a{{contact.firstName}} b", "", "a b");
    row("two values missing", "Dear {{contact.firstName}} {{contact.postcode}}, x", "", "Dear, x");
    row("line ends in values", "{{contact.firstName}}", "a\r\nb\rc\nd", "a\nb\nc\nd");
    row("comment", "a{{! not seen }}b", "", "ab");
    row("delimiters", "{{=<% %>=}}<%contact.lastName%> {{x}}", "", "Petrović {{x}}");
}

void TestCompiledTemplate::fillsTexts()
{
    QFETCH(QString, source);
    QFETCH(QString, firstName);
    QTEST(renderedText(source, person(firstName)), "text");
}

void TestCompiledTemplate::writesInTheCustomersLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("bs") << QLocale(QLocale::Bosnian) << QStringLiteral("22.11.2026. 1.234,56 12.345 da");
    QTest::newRow("hr") << QLocale(QLocale::Croatian) << QStringLiteral("22.11.2026. 1.234,56 12.345 da");
    QTest::newRow("de") << QLocale(QLocale::German, QLocale::Germany)
                        << QStringLiteral("22.11.2026 1.234,56 12.345 ja");
    QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                        << QStringLiteral("22 November 2026 1,234.56 12,345 yes");
    QTest::newRow("sk") << QLocale(QLocale::Slovak) << QStringLiteral("22. 11. 2026 1\u00a0234,56 12\u00a0345 áno");
}

void TestCompiledTemplate::writesInTheCustomersLanguage()
{
    QFETCH(QLocale, locale);
    MergeData data = person(QStringLiteral("Ana"));
    data.locale = locale;
    auto &receivables = data.lists[QStringLiteral("receivables")];
    receivables.resize(1);
    data.lists[QStringLiteral("customerAccounts")].resize(1);
    QTEST(renderedText(QStringLiteral(
                           "{{#receivables}}{{dueDate}} {{amount}}{{/receivables}} "
                           "{{#customerAccounts}}{{annualConsumptionKwh}}{{/customerAccounts}} {{contact.signatory}}"),
                       data),
          "text");
}

void TestCompiledTemplate::escapesByPlace_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *title, const char *source, const char *value, const char *result) {
        QTest::newRow(title) << QString::fromUtf8(source) << QString::fromUtf8(value) << QString::fromUtf8(result);
    };
    row("text", "<p>{{contact.firstName}}</p>", "<b>&\"'", "<p>&lt;b&gt;&amp;&quot;&#39;</p>");
    row("attribute", "<img alt=\"{{contact.firstName}}\">", "a\"b'c<d", "<img alt=\"a&quot;b&#39;c&lt;d\">");
    row("single quotes", "<img alt='{{contact.firstName}}'>", "a'b", "<img alt='a&#39;b'>");
    row("query", "<a href=\"https://x.test/?n={{contact.firstName}}&amp;m=1\">x</a>", "a&b=c d/ć",
        "<a href=\"https://x.test/?n=a%26b%3Dc%20d%2F%C4%87&amp;m=1\">x</a>");
    row("path", "<a href=\"https://x.test/{{contact.firstName}}\">x</a>", "../a?b#c",
        "<a href=\"https://x.test/..%2Fa%3Fb%23c\">x</a>");
    row("host", "<a href=\"https://{{contact.firstName}}.x.test/\">x</a>", "evil.example/",
        "<a href=\"https://evil.example%2F.x.test/\">x</a>");
    row("user", "<a href=\"https://good.test{{contact.firstName}}\">x</a>", "@evil.test",
        "<a href=\"https://good.test%40evil.test\">x</a>");
    row("mailto", "<a href=\"mailto:{{contact.firstName}}\">x</a>", "a+b@x.test?bcc=c@x.test",
        "<a href=\"mailto:a+b@x.test%3Fbcc%3Dc@x.test\">x</a>");
    row("tel", "<a href=\"tel:{{contact.firstName}}\">x</a>", "+387 61", "<a href=\"tel:+387%2061\">x</a>");
    row("whole URL", "<a href=\"{{contact.firstName}}\">x</a>", "https://x.test/a?b=1&c=ć#d",
        "<a href=\"https://x.test/a?b=1&amp;c=%C4%87#d\">x</a>");
    row("whole URL with quotes", "<a href=\"{{contact.firstName}}\">x</a>", "https://x.test/\"><b>",
        "<a href=\"https://x.test/%22%3E%3Cb%3E\">x</a>");
    row("script URL", "<a href=\"{{contact.firstName}}\">x</a>", "javascript:alert(1)", "<a href=\"#\">x</a>");
    row("data URL", "<img src='{{contact.firstName}}'>", "data:text/html,x", "<img src='#'>");
    row("no scheme", "<a href=\"{{contact.firstName}}\">x</a>", "www.x.test", "<a href=\"#\">x</a>");
    row("empty URL", "<a href=\"{{contact.firstName}}\">x</a>", "", "<a href=\"#\">x</a>");
    row("default URL", "<a href=\"{{contact.firstName|https://x.test/}}\">x</a>", "",
        "<a href=\"https://x.test/\">x</a>");
    row("section in a URL",
        "<a href=\"{{#contact.firstName}}https://x.test/{{/contact.firstName}}{{contact.firstName}}\">x</a>", "a b",
        "<a href=\"https://x.test/a%20b\">x</a>");
    row("section makes a whole URL",
        "<a href=\"{{#customer.fictitious}}https://x.test/{{/customer.fictitious}}{{contact.firstName}}\">x</a>",
        "javascript:x", "<a href=\"#\">x</a>");
    row("title", "<title>{{contact.firstName}}</title>", "</title><b>", "<title>&lt;/title&gt;&lt;b&gt;</title>");
    row("control characters", "<p>{{contact.firstName}}</p>",
        "a\x01\x1f\x7f"
        "b\tc",
        "<p>ab\tc</p>");
    row("author's own link stays", "<a href=\"javascript:x\">{{contact.firstName}}</a>", "y",
        "<a href=\"javascript:x\">y</a>");
    row("blanks close up", "<p>Dear {{contact.firstName}} {{contact.lastName}},</p>", "", "<p>Dear Petrović,</p>");
}

void TestCompiledTemplate::escapesByPlace()
{
    QFETCH(QString, source);
    QFETCH(QString, value);
    QTEST(renderedHtml(source, person(value)), "result");
}

void TestCompiledTemplate::structureNeverChanges()
{
    const QString source = QStringLiteral(
        "<!DOCTYPE html><html><head><title>{{contact.firstName}}</title><style>p{color:red}</style></head><body>"
        "<!--[if mso]><table><tr><td>{{contact.firstName}}</td></tr></table><![endif]-->"
        "<!--[if !mso]><!--><div title=\"{{contact.firstName}}\">{{contact.firstName}}</div><!--<![endif]-->"
        "<p class='{{contact.firstName}}'>Dear {{contact.firstName}} {{contact.lastName}},</p>"
        "<a href=\"{{contact.firstName}}\">{{contact.firstName}}</a><a "
        "href='https://x.test/{{contact.firstName}}'>x</a>"
        "<a href=\"mailto:{{contact.firstName}}\">x</a><img src=\"{{contact.firstName}}\" "
        "alt=\"{{contact.firstName}}\">"
        "<textarea>{{contact.firstName}}</textarea>{{#customerAccounts}}<li>{{number}} "
        "{{contact.firstName}}</li>{{/customerAccounts}}"
        "</body></html>");
    const auto compiled = CompiledTemplate::compile(html(source, QStringLiteral("Za {{contact.firstName}}")));
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message()));
    const QStringList expected = Skeleton::of(compiled->render(person(QStringLiteral("Ana"))).html);
    QVERIFY(expected.size() > 40);
    for (const QString &value : hostileValues()) {
        MergeData data = person(value, value);
        for (MergeRow &row : data.lists[QStringLiteral("customerAccounts")])
            row[QStringLiteral("number")] = value;
        const RenderedMessage message = compiled->render(data);
        QCOMPARE(Skeleton::of(message.html), expected);
        QVERIFY(!message.html.contains(QStringLiteral("<script")));
        QVERIFY(!message.html.contains(QStringLiteral("href=\"java"), Qt::CaseInsensitive));
        QVERIFY(!message.subject.contains(u'\n') && !message.subject.contains(u'\r'));
        QVERIFY(!message.subject.contains(QChar(0x2028)) && !message.subject.contains(QChar(0x85)));
        // Nothing of a value is taken for a tag of the template.
        if (value.startsWith(u'{'))
            QVERIFY(message.text.contains(value));
    }
}

void TestCompiledTemplate::onlySafeUrlsSurvive()
{
    const auto compiled = CompiledTemplate::compile(html(QStringLiteral("<a href=\"{{contact.firstName}}\">x</a>")));
    QVERIFY(compiled);
    const auto href = [&](const QString &value) {
        const QString document = compiled->render(person(value)).html;
        return document.sliced(9, document.indexOf(u'"', 9) - 9);
    };
    for (const QString &good :
         {QStringLiteral("https://x.test/"), QStringLiteral("HTTPS://x.test"), QStringLiteral("mailto:a@x.test"),
          QStringLiteral("tel:+38733123456"), QStringLiteral("#top")})
        QCOMPARE(href(good), good);
    // What only the author of a template may link to.
    for (const QString &value : {QStringLiteral("http://x.test/"), QStringLiteral("cid:a@b")})
        QCOMPARE(href(value), QStringLiteral("#"));
    for (const QString &value : hostileValues()) {
        const QString url = href(value);
        QVERIFY2(url.startsWith(u'#'), qPrintable(value.left(40) + QStringLiteral(" -> ") + url.left(40)));
    }
}

void TestCompiledTemplate::refusesBadPlaces_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *title, const char *source, const char *place) {
        QTest::newRow(title) << QString::fromUtf8(source) << QString::fromUtf8(place);
    };
    row("script", "<script>\nx = '{{contact.firstName}}';</script>", "html, line 2, column 6");
    row("style", "<style>p{color:{{contact.firstName}}}</style>", "html, line 1, column 16");
    row("comment", "<!-- {{contact.firstName}} -->", "html, line 1, column 6");
    row("event", "<p onclick=\"{{contact.firstName}}\">", "html, line 1, column 13");
    row("style attribute", "<p style=\"color:{{contact.firstName}}\">", "html, line 1, column 17");
    row("unquoted", "<p title={{contact.firstName}}>", "html, line 1, column 10");
    row("unquoted later", "<p title=a{{contact.firstName}}>", "html, line 1, column 11");
    row("attribute name", "<p {{contact.firstName}}=\"x\">", "html, line 1, column 4");
    row("tag name", "<{{contact.firstName}}>", "html, line 1, column 2");
    row("inside a tag name", "<p{{contact.firstName}}>", "html, line 1, column 3");
    row("end tag", "<p></p{{contact.firstName}}>", "html, line 1, column 7");
    row("declaration", "<!DOCTYPE {{contact.firstName}}>", "html, line 1, column 11");
    row("srcset", "<img srcset=\"{{contact.firstName}}\">", "html, line 1, column 14");
    row("srcdoc", "<iframe srcdoc=\"{{contact.firstName}}\">", "html, line 1, column 17");
    row("iframe", "<iframe src=\"https://x.test/{{contact.firstName}}\">", "html, line 1, column 29");
    row("meta", "<meta content=\"{{contact.firstName}}\">", "html, line 1, column 16");
    row("base", "<base href=\"{{contact.firstName}}\">", "html, line 1, column 13");
    row("script source", "<script src=\"https://x.test/{{contact.firstName}}\"></script>", "html, line 1, column 29");
    row("raw", "<p>{{{contact.firstName}}}</p>", "html, line 1, column 4");
    row("raw ampersand", "<p>{{&contact.firstName}}</p>", "html, line 1, column 4");
    row("script link", "<a href=\"javascript:{{contact.firstName}}\">", "html, line 1, column 21");
    row("relative link", "<a href=\"page?x={{contact.firstName}}\">", "html, line 1, column 17");
    row("picture", "<img src=\"cid:{{contact.firstName}}\">", "html, line 1, column 15");
    row("section across a tag", "<p {{#customer}}><b{{/customer}}>", "html, line 1, column 20");
    row("section out of an attribute", "<p title=\"{{#customer}}\">{{/customer}}", "html, line 1, column 26");
    row("section across attributes", "<p title=\"{{#customer}}\" alt=\"{{/customer}}\">", "html, line 1, column 31");
    row("section opens a script", "{{#customer}}<script>{{/customer}}", "html, line 1, column 22");
    row("section opens a comment", "{{#customer}}<!--{{/customer}}", "html, line 1, column 18");
}

void TestCompiledTemplate::refusesBadPlaces()
{
    QFETCH(QString, source);
    const auto compiled = CompiledTemplate::compile(html(source));
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().code, ErrorCode::InvalidInput);
    QTEST(compiled.error().place, "place");
}

void TestCompiledTemplate::acceptsPlaces_data()
{
    QTest::addColumn<QString>("source");
    const auto row = [](const char *title, const char *source) { QTest::newRow(title) << QString::fromUtf8(source); };
    row("section of attributes", "<p {{#customer}}title=\"x\"{{/customer}} id=\"y\">");
    row("section of rows", "<table>{{#customerAccounts}}<tr><td>{{number}}</td></tr>{{/customerAccounts}}</table>");
    row("section in an attribute", "<p title=\"a{{#customer}} {{number}}{{/customer}}\">");
    row("section in a style sheet", "<style>{{#customer}}p{color:red}{{/customer}}</style>");
    row("Outlook's comment", "<!--[if gte mso 9]><v:rect href=\"https://x.test/{{contact.firstName}}\"><![endif]-->");
    row("less than", "<p>a < b {{contact.firstName}}</p>");
    row("two less than", "<<p title=\"{{contact.firstName}}\">");
    row("upper case", "<A HREF=\"https://x.test/{{contact.firstName}}\">x</A>");
    row("spaces around equals", "<p title = \"{{contact.firstName}}\">");
    row("closed comment", "<!-- x --><p>{{contact.firstName}}</p>");
    row("script before", "<script>if (a</b) '</scripty>'</script><p>{{contact.firstName}}</p>");
    row("other quote inside", "<p title=\"it's {{contact.firstName}}\">");
}

void TestCompiledTemplate::acceptsPlaces()
{
    QFETCH(QString, source);
    const auto compiled = CompiledTemplate::compile(html(source));
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message()));
}

void TestCompiledTemplate::subjectStaysOneLine()
{
    const auto compiled = CompiledTemplate::compile(standard(
        QStringLiteral("x"), QStringLiteral("Za {{contact.firstName}} {{contact.lastName}}: {{customer.name}}")));
    QVERIFY(compiled);
    QCOMPARE(compiled->render(person(QStringLiteral("A\r\nBcc: x@x.test"))).subject,
             QStringLiteral("Za A Bcc: x@x.test Petrović: Petrović & sin \"d.o.o.\""));
    QCOMPARE(compiled->render(person({})).subject, QStringLiteral("Za Petrović: Petrović & sin \"d.o.o.\""));
    QVERIFY(!CompiledTemplate::compile(standard({}, QStringLiteral("a\nb"))));
    QVERIFY(!CompiledTemplate::compile(standard({}, QStringLiteral(" "))));
    QVERIFY(!CompiledTemplate::compile(html({})));
}

void TestCompiledTemplate::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const char *source, const char *place, const char *words) {
        QTest::newRow(title) << QString::fromUtf8(source) << QString::fromUtf8(place) << QString::fromUtf8(words);
    };
    row("misspelt column", "a\n b {{contact.fristName}}", "text, line 2, column 4", "contact.firstName");
    row("misspelt table", "{{contct.firstName}}", "text, line 1, column 1", "contact.firstName");
    row("misspelt label", "{{Kontakt.Prezme}}", "text, line 1, column 1", "Kontakt.Prezime");
    row("no table", "{{firstName}}", "text, line 1, column 1", "contact.firstName");
    row("unknown", "{{zzzzzzzz.qqqqqq}}", "text, line 1, column 1", "no placeholder");
    row("table as a value", "{{customer}}", "text, line 1, column 1", "customer.number");
    row("list as a value", "{{customerAccounts}}", "text, line 1, column 1", "customerAccounts");
    row("list without a loop", "{{receivables.amount}}", "text, line 1, column 1", "{{#receivables}}");
    row("table with several rows", "{{receivable.amount}}", "text, line 1, column 1", "{{#receivables}}");
    row("unknown section", "{{#customerAcounts}}{{/customerAcounts}}", "text, line 1, column 1", "customerAccounts");
    row("column of the loop", "{{#customerAccounts}}{{nummber}}{{/customerAccounts}}", "text, line 1, column 22",
        "number");
    row("loop in itself", "{{#customerAccounts}}{{#customerAccounts}}{{/customerAccounts}}{{/customerAccounts}}",
        "text, line 1, column 22", "already");
    row("supply point in a loop", "{{#customerAccounts}}{{supplyPoint.number}}{{/customerAccounts}}",
        "text, line 1, column 22", "{{#supplyPoints}}");
    row("dot without a field", "{{.}}", "text, line 1, column 1", "{{.}}");
    row("compared list", "{{#customerAccounts=x}}{{/customerAccounts=x}}", "text, line 1, column 1", "compared");
    row("compared to nothing", "{{#contact.gender=}}{{/contact.gender=}}", "text, line 1, column 1", "missing");
    row("unclosed", "{{#customer}}", "text, line 1, column 1", "{{/customer}}");
    row("search column", "{{customer.searchText}}", "text, line 1, column 1", "no placeholder");
}

void TestCompiledTemplate::namesWhatIsWrong()
{
    QFETCH(QString, source);
    QFETCH(QString, words);
    const auto compiled = CompiledTemplate::compile(standard(source));
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().code, ErrorCode::InvalidInput);
    QTEST(compiled.error().place, "place");
    QVERIFY2(compiled.error().text.contains(words), qPrintable(compiled.error().text));
}

void TestCompiledTemplate::listsUsedFields()
{
    MessageTemplate source = html(
        QStringLiteral("{{Kupac.Naziv}}{{#Potrošači}}{{number}}{{#receivables}}{{amount}}{{/receivables}}{{/Potrošači}}"
                       "<a href=\"tel:{{contact.mobile}}\">x</a>{{#customerAccount}}x{{/customerAccount}}"),
        QStringLiteral("{{contact.firstName}}"));
    source.text = QStringLiteral("{{contact.firstName}}{{contact.lastName}}");
    const auto compiled = CompiledTemplate::compile(source);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message()));
    QStringList fields = compiled->usedFields();
    std::sort(fields.begin(), fields.end());
    const QStringList expected
        = {QStringLiteral("contact.firstName"),   QStringLiteral("contact.lastName"),
           QStringLiteral("contact.mobile"),      QStringLiteral("customer.language"),
           QStringLiteral("customer.name"),       QStringLiteral("customerAccount.id"),
           QStringLiteral("customerAccounts.id"), QStringLiteral("customerAccounts.number"),
           QStringLiteral("receivables.amount"),  QStringLiteral("receivables.customerAccountId"),
           QStringLiteral("receivables.id")};
    QCOMPARE(fields, expected);
}

void TestCompiledTemplate::dropsTheByteOrderMark()
{
    QCOMPARE(renderedHtml(QString(QChar(QChar::ByteOrderMark) + QStringLiteral("<p>a</p>")), {}),
             QStringLiteral("<p>a</p>"));
}

void TestCompiledTemplate::rendersInParallel()
{
    const auto compiled = CompiledTemplate::compile(
        html(QStringLiteral("<p>{{contact.firstName}}{{#customerAccounts}}{{number}}{{/customerAccounts}}</p>")));
    QVERIFY(compiled);
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            const QString name = QString::number(i);
            for (int round = 0; round < 500; ++round) {
                if (compiled->render(person(name)).html
                    != QString(QStringLiteral("<p>") + name + QStringLiteral("3011-D-13011-D-2</p>")))
                    ++wrong;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestCompiledTemplate)
#include "tst_compiledtemplate.moc"
