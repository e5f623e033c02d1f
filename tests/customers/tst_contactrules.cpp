/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customers/emailaddressrule.h"
#include "customers/phonenumberrule.h"
#include "customers/searchtext.h"
#include "customers/textrules.h"

#include <QTest>

using namespace odziv;

namespace {

/// A row of a rule's table: the text, what becomes of it, or a word that the refusal must contain.
void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("reason");
}

void accept(const char *name, const QString &text, const QString &expected)
{
    QTest::newRow(name) << text << expected << QString();
}

void refuse(const char *name, const QString &text, const char *reason)
{
    QTest::newRow(name) << text << QString() << QString::fromUtf8(reason);
}

void compare(const Result<QString> &result)
{
    QFETCH(QString, expected);
    QFETCH(QString, reason);
    if (reason.isEmpty()) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QCOMPARE(*result, expected);
        return;
    }
    QVERIFY2(!result, result ? qPrintable(*result) : "");
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY2(result.error().text.contains(reason), qPrintable(result.error().text));
}

} // namespace

class TestContactRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void email_data();
    void email();
    void emailIsStable();
    void asciiDomain();
    void phone_data();
    void phone();
    void accountNumber_data();
    void accountNumber();
    void identifier_data();
    void identifier();
    void postcode_data();
    void postcode();
    void singleLine_data();
    void singleLine();
    void searchText();
    void searchTerm_data();
    void searchTerm();
};

void TestContactRules::email_data()
{
    addColumns();
    accept("plain", QStringLiteral("ana.kovac@posta.example"), QStringLiteral("ana.kovac@posta.example"));
    accept("trimmed, domain lower", QStringLiteral("  Ana.Kovac@Posta.EXAMPLE \n"),
           QStringLiteral("Ana.Kovac@posta.example"));
    accept("all atext", QStringLiteral("a!#$%&'*+-/=?^_`{|}~z@x.test"), QStringLiteral("a!#$%&'*+-/=?^_`{|}~z@x.test"));
    accept("apostrophe", QStringLiteral("d'angelo@x.test"), QStringLiteral("d'angelo@x.test"));
    accept("quoted with blank and at", QStringLiteral("\"ana @ kuća\"@x.test").replace(u'ć', u'c'),
           QStringLiteral("\"ana @ kuca\"@x.test"));
    accept("quoted pair", QStringLiteral("\"a\\\"b\\\\c\"@x.test"), QStringLiteral("\"a\\\"b\\\\c\"@x.test"));
    accept("idn", QStringLiteral("ana@POŠTA.example"), QStringLiteral("ana@pošta.example"));
    accept("idn decomposed", QStringLiteral("ana@pos\u030Cta.example"), QStringLiteral("ana@pošta.example"));
    accept("idn ascii form", QStringLiteral("ana@xn--pota-h6a.example"), QStringLiteral("ana@xn--pota-h6a.example"));
    accept("digits in domain", QStringLiteral("a@3com.example"), QStringLiteral("a@3com.example"));
    accept("hyphens in domain", QStringLiteral("a@a--b.c-d.example"), QStringLiteral("a@a--b.c-d.example"));
    accept("local of 64", QString(64, u'a') + QStringLiteral("@x.test"), QString(64, u'a') + QStringLiteral("@x.test"));
    const QString domain189
        = QString(QString(60, u'b') + u'.' + QString(60, u'c') + u'.' + QString(62, u'd') + u".test");
    QCOMPARE(domain189.size(), 189);
    accept("whole of 254", QString(64, u'a') + u'@' + domain189, QString(64, u'a') + u'@' + domain189);

    refuse("empty", QStringLiteral("   "), "empty");
    refuse("no at", QStringLiteral("ana.posta.example"), "has no @");
    refuse("two at", QStringLiteral("ana@kuca@posta.example"), "more than one @");
    refuse("nothing before", QStringLiteral("@posta.example"), "before the @");
    refuse("nothing after", QStringLiteral("ana@"), "after the @");
    refuse("blank before", QStringLiteral("ana kovac@posta.example"), "blank");
    refuse("blank after", QStringLiteral("ana@posta .example"), "blank");
    refuse("no-break space", QStringLiteral("ana\u00A0k@posta.example"), "blank");
    refuse("line break", QStringLiteral("ana@posta.example\r\nBcc: x@y.test"), "blank");
    refuse("null character", QStringLiteral("ana") + QChar(0) + QStringLiteral("@posta.example"), "control character");
    refuse("double dot before", QStringLiteral("ana..kovac@posta.example"), "two dots");
    refuse("double dot after", QStringLiteral("ana@posta..example"), "two dots");
    refuse("double dot in idn", QStringLiteral("ana@pošta..example"), "two dots");
    refuse("leading dot", QStringLiteral(".ana@posta.example"), "starts or ends with a dot");
    refuse("trailing dot", QStringLiteral("ana.@posta.example"), "starts or ends with a dot");
    refuse("domain leading dot", QStringLiteral("ana@.posta.example"), "starts or ends with a dot");
    refuse("domain trailing dot", QStringLiteral("ana@posta.example."), "starts or ends with a dot");
    refuse("no dot in domain", QStringLiteral("ana@localhost"), "has no dot");
    refuse("ends with number", QStringLiteral("ana@10.0.0.1"), "ends with a number");
    refuse("address literal", QStringLiteral("ana@[10.0.0.1]"), "IP number");
    refuse("umlaut before", QStringLiteral("čedo@posta.example"), "diacritics");
    refuse("angle brackets", QStringLiteral("Ana Kovač <ana@posta.example>"), "angle brackets");
    refuse("two addresses, comma", QStringLiteral("a@x.test,b@x.test"), "more than one e-mail address");
    refuse("two addresses, semicolon", QStringLiteral("a@x.test; b@x.test"), "more than one e-mail address");
    refuse("colon", QStringLiteral("mailto:a@x.test"), "\":\"");
    refuse("comment", QStringLiteral("a(b)@x.test"), "\"(\"");
    refuse("underscore in domain", QStringLiteral("a@x_y.test"), "\"_\"");
    refuse("hyphen starts label", QStringLiteral("a@-x.test"), "hyphen");
    refuse("hyphen ends label", QStringLiteral("a@x-.test"), "hyphen");
    refuse("open quotation", QStringLiteral("\"ana@posta.example"), "never closed");
    refuse("text after quotation", QStringLiteral("\"ana\"k@posta.example"), "after the quoted part");
    refuse("only a quotation", QStringLiteral("\"ana\""), "after the quoted part");
    refuse("diacritics in quotation", QStringLiteral("\"čedo\"@x.test"), "diacritics");
    refuse("local of 65", QString(65, u'a') + QStringLiteral("@x.test"), "longer than 64");
    refuse("whole of 255", QString(64, u'a') + QStringLiteral("@b") + domain189, "longer than 254");
    refuse("label of 64", QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".test"), "longer than 63");
}

void TestContactRules::email()
{
    QFETCH(QString, text);
    compare(EmailAddressRule::normalise(text));
}

void TestContactRules::emailIsStable()
{
    for (const QString &text : {QStringLiteral(" Ana@POŠTA.Example"), QStringLiteral("\"a b\"@X.test")}) {
        const auto once = EmailAddressRule::normalise(text);
        QVERIFY(once);
        const auto twice = EmailAddressRule::normalise(*once);
        QVERIFY(twice);
        QCOMPARE(*twice, *once);
    }
}

void TestContactRules::asciiDomain()
{
    QCOMPARE(EmailAddressRule::withAsciiDomain(QStringLiteral("ana@pošta.example")),
             QStringLiteral("ana@xn--pota-h6a.example"));
    QCOMPARE(EmailAddressRule::withAsciiDomain(QStringLiteral("ana@posta.example")),
             QStringLiteral("ana@posta.example"));
}

void TestContactRules::phone_data()
{
    addColumns();
    const QString mobile = QStringLiteral("+38761123456");
    accept("national", QStringLiteral("061 123 456"), mobile);
    accept("slash and hyphen", QStringLiteral("+387 61/123-456"), mobile);
    accept("00 prefix", QStringLiteral("00387 61 123 456"), mobile);
    accept("trunk zero in parentheses", QStringLiteral("+387 (0)61 123 456"), mobile);
    accept("trunk zero kept", QStringLiteral("+387 061 123 456"), mobile);
    accept("00 with trunk zero", QStringLiteral("00387(0)61123456"), mobile);
    accept("code without plus", QStringLiteral("38761123456"), mobile);
    accept("zero eaten by a spreadsheet", QStringLiteral("61123456"), mobile);
    accept("dots", QStringLiteral("061.123.456"), mobile);
    accept("area in parentheses", QStringLiteral("(061) 123-456"), mobile);
    accept("no-break spaces and marks", QStringLiteral("\u202A061\u00A0123\u00A0456\u202C"), mobile);
    accept("en dash", QStringLiteral("061/123–456"), mobile);
    accept("nine digits", QStringLiteral("060 312 3456"), QStringLiteral("+387603123456"));
    accept("landline", QStringLiteral("033/751-000"), QStringLiteral("+38733751000"));
    accept("Austria", QStringLiteral("+43 664 1234567"), QStringLiteral("+436641234567"));
    accept("Germany by 00", QStringLiteral("0049 151 23456789"), QStringLiteral("+4915123456789"));
    accept("fifteen digits", QStringLiteral("+999123456789012"), QStringLiteral("+999123456789012"));

    refuse("empty", QStringLiteral(" "), "empty");
    refuse("letter", QStringLiteral("061 123 456 kućni"), "\"k\"");
    refuse("letter o", QStringLiteral("O61 123 456"), "\"O\"");
    refuse("no digits", QStringLiteral("+ / -"), "no digits");
    refuse("two numbers, comma", QStringLiteral("061 123 456, 062 123 456"), "more than one");
    refuse("two numbers, plus", QStringLiteral("+38761123456 +38762123456"), "more than one");
    refuse("two numbers, slash", QStringLiteral("061123456/062123456"), "more than 15");
    refuse("too short", QStringLiteral("+43 12"), "too short");
    refuse("national far too short", QStringLiteral("061 12"), "8 or 9 digits");
    refuse("short service number", QStringLiteral("1285"), "area or country code");
    refuse("national too short", QStringLiteral("061 123 45"), "8 or 9 digits");
    refuse("national too long", QStringLiteral("061 123 456 78"), "8 or 9 digits");
    refuse("sixteen digits", QStringLiteral("+9991234567890123"), "more than 15");
    refuse("zeros", QStringLiteral("000000000"), "starts with 0");
    refuse("star", QStringLiteral("*100#"), "\"*\"");
    refuse("no area code", QStringLiteral("123 456"), "area or country code");
}

void TestContactRules::phone()
{
    QFETCH(QString, text);
    const auto number = PhoneNumberRule::normalise(text);
    compare(number);
    if (number)
        QCOMPARE(PhoneNumberRule::normalise(*number).value_or(QString()), *number);
}

void TestContactRules::accountNumber_data()
{
    addColumns();
    for (const char *number : {"3011-D-270704", "3011-M-106637", "302-V-5627", "3031-D-1", "302-D-1234567"})
        accept(number, QString::fromLatin1(number), QString::fromLatin1(number));
    accept("lower case", QStringLiteral("3011-d-270704"), QStringLiteral("3011-D-270704"));
    accept("blanks", QStringLiteral(" 3011 - D - 270704 "), QStringLiteral("3011-D-270704"));
    accept("en dashes", QStringLiteral("3011–D–270704"), QStringLiteral("3011-D-270704"));
    accept("leading zeros stay", QStringLiteral("0302-D-00012"), QStringLiteral("0302-D-00012"));
    refuse("two parts", QStringLiteral("3011-270704"), "three parts");
    refuse("four parts", QStringLiteral("3011-D-27-0704"), "three parts");
    refuse("short group", QStringLiteral("30-D-270704"), "3 or 4 digits");
    refuse("long group", QStringLiteral("30111-D-270704"), "3 or 4 digits");
    refuse("letter in group", QStringLiteral("3O11-D-270704"), "3 or 4 digits");
    refuse("other letter", QStringLiteral("3011-X-270704"), "D, M or V");
    refuse("no letter", QStringLiteral("3011--270704"), "D, M or V");
    refuse("no digits", QStringLiteral("3011-D-"), "1 to 7 digits");
    refuse("eight digits", QStringLiteral("3011-D-12345678"), "1 to 7 digits");
    refuse("Arabic digits", QStringLiteral("3011-D-\u0661\u0662"), "1 to 7 digits");
}

void TestContactRules::accountNumber()
{
    QFETCH(QString, text);
    compare(TextRules::accountNumber(text));
}

void TestContactRules::identifier_data()
{
    addColumns();
    accept("leading zeros", QStringLiteral(" 00 123 "), QStringLiteral("00123"));
    accept("upper case", QStringLiteral("ep-čž 1"), QStringLiteral("EP-ČŽ1"));
    accept("32", QString(32, u'7'), QString(32, u'7'));
    refuse("33", QString(33, u'7'), "longer than 32");
    refuse("control", QStringLiteral("12\u000134"), "control character");
}

void TestContactRules::identifier()
{
    QFETCH(QString, text);
    compare(TextRules::identifier(text, 32));
}

void TestContactRules::postcode_data()
{
    addColumns();
    accept("Bosnian", QStringLiteral("71000"), QStringLiteral("71000"));
    accept("leading zero", QStringLiteral("01067"), QStringLiteral("01067"));
    accept("Slovak", QStringLiteral(" 811 01 "), QStringLiteral("81101"));
    accept("Austrian", QStringLiteral("a-1010"), QStringLiteral("A-1010"));
    accept("British", QStringLiteral("sw1a  1aa"), QStringLiteral("SW1A 1AA"));
    refuse("comma", QStringLiteral("71000,"), "\",\"");
    refuse("long", QStringLiteral("71000710007"), "at most 10");
}

void TestContactRules::postcode()
{
    QFETCH(QString, text);
    compare(TextRules::postcode(text));
}

void TestContactRules::singleLine_data()
{
    addColumns();
    accept("as written", QStringLiteral("Đžana Čengić-O'Brien"), QStringLiteral("Đžana Čengić-O'Brien"));
    accept("blanks", QStringLiteral("  a \t b\u00A0c\r\nd "), QStringLiteral("a b c d"));
    accept("composed", QStringLiteral("C\u030Cengic\u0301"), QStringLiteral("Čengić"));
    accept("digraph kept", QStringLiteral("ǅenana"), QStringLiteral("ǅenana"));
    accept("outside the first plane", QStringLiteral("a😀"), QStringLiteral("a😀"));
    refuse("escape character", QStringLiteral("a\u001Bb"), "control character");
    refuse("null character", QStringLiteral("a") + QChar(0) + QStringLiteral("b"), "control character");
    refuse("half a pair", QStringLiteral("a") + QChar(0xD83D), "broken character");
    refuse("low half first", QString(QChar(0xDE00)) + QChar(0xD83D), "broken character");
    refuse("long", QString(21, u'x'), "longer than 20");
}

void TestContactRules::singleLine()
{
    QFETCH(QString, text);
    compare(TextRules::singleLine(text, 20));
}

void TestContactRules::searchText()
{
    QCOMPARE(SearchText::ofCustomer(QStringLiteral("ĐŽINO Čaušević"), QStringLiteral("0012"), QStringLiteral("Bihać")),
             QStringLiteral("dzino causevic 0012 bihac"));
    QCOMPARE(SearchText::ofContact(QStringLiteral("Šehić"), QStringLiteral("ǅenana"), QStringLiteral("Dz@x.test"),
                                   QStringLiteral("+38761123456")),
             QStringLiteral("sehic dzenana dz@x.test 38761123456"));
    QCOMPARE(SearchText::ofContact({}, {}, QStringLiteral("a@x.test"), {}), QStringLiteral("a@x.test"));
    QCOMPARE(SearchText::ofContact({}, {}, {}, {}), QString());
}

void TestContactRules::searchTerm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("term");
    QTest::newRow("name") << QStringLiteral(" Čengić ") << QStringLiteral("cengic");
    QTest::newRow("national number") << QStringLiteral("061 123 456") << QStringLiteral("61123456");
    QTest::newRow("international") << QStringLiteral("+387 61/123-456") << QStringLiteral("38761123456");
    QTest::newRow("00") << QStringLiteral("0038761123") << QStringLiteral("38761123");
    QTest::newRow("start of a number") << QStringLiteral("061 12") << QStringLiteral("6112");
    QTest::newRow("too short for a number") << QStringLiteral("061") << QStringLiteral("061");
    QTest::newRow("account number") << QStringLiteral("3011-D-27") << QStringLiteral("3011-d-27");
    QTest::newRow("empty") << QStringLiteral("  ") << QString();
}

void TestContactRules::searchTerm()
{
    QFETCH(QString, typed);
    QFETCH(QString, term);
    QCOMPARE(SearchText::term(typed), term);
}

QTEST_GUILESS_MAIN(TestContactRules)
#include "tst_contactrules.moc"
