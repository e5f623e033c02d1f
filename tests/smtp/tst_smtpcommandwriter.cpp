/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtp/smtpcommandwriter.h"

#include <QTest>

using namespace odziv;

class TestSmtpCommandWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCommands();
    void keepsToTheLimits();
    void refusesAddresses_data();
    void refusesAddresses();
    void acceptsAddresses_data();
    void acceptsAddresses();
    void refusesHelloNames_data();
    void refusesHelloNames();
    void refusesLogins();
    void logsNoSecretsAndNoAddresses();
    void encodesForReports();
};

using namespace SmtpCommandWriter;

void TestSmtpCommandWriter::writesCommands()
{
    QCOMPARE(ehlo("desk.odziv.example")->bytes, "EHLO desk.odziv.example\r\n");
    QCOMPARE(ehlo("[127.0.0.1]")->bytes, "EHLO [127.0.0.1]\r\n");
    QCOMPARE(helo("[IPv6:2001:db8::1]")->bytes, "HELO [IPv6:2001:db8::1]\r\n");
    QCOMPARE(startTls().bytes, "STARTTLS\r\n");
    QCOMPARE(auth("PLAIN", "AGEAYg==")->bytes, "AUTH PLAIN AGEAYg==\r\n");
    QCOMPARE(auth("LOGIN", {})->bytes, "AUTH LOGIN\r\n");
    QCOMPARE(auth("XOAUTH2", "=")->bytes, "AUTH XOAUTH2 =\r\n");
    QCOMPARE(authResponse({})->bytes, "\r\n");
    QCOMPARE(authResponse("YWJj")->bytes, "YWJj\r\n");
    QCOMPARE(cancelAuth().bytes, "*\r\n");
    QCOMPARE(mail({}, {})->bytes, "MAIL FROM:<>\r\n");
    MailParameters parameters;
    parameters.size = 0;
    QCOMPARE(mail("a@b.example", parameters)->bytes, "MAIL FROM:<a@b.example> SIZE=0\r\n");
    parameters.size = 12;
    parameters.eightBitMime = true;
    parameters.smtpUtf8 = true;
    QCOMPARE(mail("a@b.example", parameters)->bytes, "MAIL FROM:<a@b.example> SIZE=12 BODY=8BITMIME SMTPUTF8\r\n");
    QCOMPARE(recipient("a@b.example")->bytes, "RCPT TO:<a@b.example>\r\n");
    QCOMPARE(data().bytes, "DATA\r\n");
    QCOMPARE(reset().bytes, "RSET\r\n");
    QCOMPARE(quit().bytes, "QUIT\r\n");
}

void TestSmtpCommandWriter::keepsToTheLimits()
{
    const QByteArray longest = QByteArray(longestPath - 2 - 10, 'a') + "@b.example";
    QCOMPARE(longest.size() + 2, longestPath);
    QVERIFY(recipient(longest));
    QVERIFY(!recipient('a' + longest));
    QVERIFY(mail(longest, {}));
    QVERIFY(!mail('a' + longest, {}));

    QVERIFY(ehlo(QByteArray(longestCommand - 7, 'a')));
    QVERIFY(!ehlo(QByteArray(longestCommand - 6, 'a')));
    QVERIFY(authResponse(QByteArray(longestAuth - 2, 'a')));
    QVERIFY(!authResponse(QByteArray(longestAuth - 1, 'a')));
}

void TestSmtpCommandWriter::refusesAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no local part") << QByteArray("@b.example");
    QTest::newRow("CRLF") << QByteArray("a@b.example\r\nRCPT TO:<c@d.example>");
    QTest::newRow("CR") << QByteArray("a@b.example\rDATA");
    QTest::newRow("LF") << QByteArray("a\n@b.example");
    QTest::newRow("line end last") << QByteArray("a@b.example\n");
    QTest::newRow("NUL") << QByteArray("a\0b@c.example", 13);
    QTest::newRow("tab") << QByteArray("a\tb@c.example");
    QTest::newRow("DEL") << QByteArray("a\x7f@c.example");
    QTest::newRow("NEL") << QStringLiteral("a\u0085@c.example").toUtf8();
    QTest::newRow("line separator") << QStringLiteral("a\u2028@c.example").toUtf8();
    QTest::newRow("paragraph separator") << QStringLiteral("a\u2029@c.example").toUtf8();
    QTest::newRow("no UTF-8") << QByteArray("a\xff@c.example");
    QTest::newRow("overlong CR") << QByteArray("a\xc0\x8d@c.example");
    QTest::newRow("cut UTF-8") << QByteArray("a@c.example\xc4");
    QTest::newRow("closing bracket") << QByteArray("a@b.example>");
    QTest::newRow("parameter") << QByteArray("a@b.example> SIZE=1");
    QTest::newRow("opening bracket") << QByteArray("<a@b.example");
    QTest::newRow("blank") << QByteArray("a b@c.example");
    QTest::newRow("blank last") << QByteArray("a@b.example ");
    QTest::newRow("backslash") << QByteArray("a\\@b.example");
    QTest::newRow("quote inside") << QByteArray("a\"b@c.example");
    QTest::newRow("open quote") << QByteArray("\"a@b.example");
    QTest::newRow("quote without domain") << QByteArray("\"a\"");
    QTest::newRow("bracket behind the quote") << QByteArray("\"a\">@b.example");
    QTest::newRow("quote ends in a backslash") << QByteArray("\"a\\");
    QTest::newRow("CRLF in a quote") << QByteArray("\"a\r\nb\"@c.example");
    QTest::newRow("second quote") << QByteArray("\"a\"@b\".example");
}

void TestSmtpCommandWriter::refusesAddresses()
{
    QFETCH(QByteArray, address);
    const auto rcpt = recipient(address);
    QVERIFY(!rcpt);
    QCOMPARE(rcpt.error().code, ErrorCode::InvalidInput);
    QVERIFY(!rcpt.error().text.isEmpty());
    QVERIFY(!checkAddress(address));
    if (!address.isEmpty())
        QVERIFY(!mail(address, {}));
}

void TestSmtpCommandWriter::acceptsAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("plain") << QByteArray("a@b.example");
    QTest::newRow("no domain") << QByteArray("postmaster");
    QTest::newRow("marks") << QByteArray("o'neil+tag=x/y%z!{|}~#$&*?^`_-@b.example");
    QTest::newRow("percent signs") << QByteArray("a%0d%0aRCPT@b.example");
    QTest::newRow("address literal") << QByteArray("a@[192.0.2.1]");
    QTest::newRow("UTF-8") << QByteArray("\xc5\xa1\x61\xc4\x87ir@b.example");
    QTest::newRow("quoted") << QByteArray("\"a b\"@c.example");
    QTest::newRow("quoted brackets") << QByteArray("\"a> <b\"@c.example");
    QTest::newRow("quoted quote") << QByteArray("\"a\\\"b\"@c.example");
}

void TestSmtpCommandWriter::acceptsAddresses()
{
    QFETCH(QByteArray, address);
    const auto rcpt = recipient(address);
    QVERIFY2(rcpt, rcpt ? "" : qPrintable(rcpt.error().text));
    QCOMPARE(rcpt->bytes, QByteArray("RCPT TO:<" + address + ">\r\n"));
}

void TestSmtpCommandWriter::refusesHelloNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("CRLF") << QByteArray("a\r\nMAIL FROM:<>");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("blank") << QByteArray("a b");
    QTest::newRow("letters outside of ASCII") << QByteArray("\xc4\x8d.example");
    QTest::newRow("NEL") << QByteArray("a\xc2\x85");
    QTest::newRow("bracket") << QByteArray("a>b");
}

void TestSmtpCommandWriter::refusesHelloNames()
{
    QFETCH(QByteArray, name);
    QVERIFY(!ehlo(name));
    QVERIFY(!helo(name));
}

void TestSmtpCommandWriter::refusesLogins()
{
    QVERIFY(!auth("", {}));
    QVERIFY(!auth("PLAIN\r\nQUIT", {}));
    QVERIFY(!auth("PLAIN x", {}));
    QVERIFY(!auth("PLAIN", "AGEA\r\nYg=="));
    QVERIFY(!auth("PLAIN", "AGEA Yg=="));
    QVERIFY(!authResponse("YQ==\r\n"));
    QVERIFY(!authResponse("*"));
}

void TestSmtpCommandWriter::logsNoSecretsAndNoAddresses()
{
    QCOMPARE(auth("PLAIN", "c2VjcmV0")->logText, "AUTH PLAIN ***");
    QCOMPARE(authResponse("c2VjcmV0")->logText, "***");
    QCOMPARE(mail("ana@b.example", {})->logText, "MAIL FROM:<*>");
    QCOMPARE(recipient("ana@b.example")->logText, "RCPT TO:<*>");
    QVERIFY(!ehlo("desk.example")->logText.contains("desk"));
}

void TestSmtpCommandWriter::encodesForReports()
{
    QCOMPARE(xtext("a.b@c.example"), "a.b@c.example");
    QCOMPARE(xtext("a+b=c d"), "a+2Bb+3Dc+20d");
    QCOMPARE(xtext(QByteArray("\r\n\0\xc5", 4)), "+0D+0A+00+C5");
    MailParameters parameters;
    parameters.dsn = true;
    parameters.envelopeId = "1.2@odziv.example\r\nRSET";
    QCOMPARE(mail("a@b.example", parameters)->bytes,
             "MAIL FROM:<a@b.example> RET=HDRS ENVID=1.2@odziv.example+0D+0ARSET\r\n");
    QVERIFY(!mail("a@b.example", parameters)->logText.contains("odziv"));
    parameters.envelopeId = QByteArray(longestEnvelopeId + 1, 'x');
    QCOMPARE(mail("a@b.example", parameters)->bytes, "MAIL FROM:<a@b.example> RET=HDRS\r\n");
    const auto rcpt = recipient("a+b@c.example", {true});
    QCOMPARE(rcpt->bytes, "RCPT TO:<a+b@c.example> NOTIFY=FAILURE ORCPT=rfc822;a+2Bb@c.example\r\n");
    QCOMPARE(rcpt->logText, "RCPT TO:<*> NOTIFY=FAILURE");
    QCOMPARE(lastChunk(123).bytes, "BDAT 123 LAST\r\n");
}

QTEST_GUILESS_MAIN(TestSmtpCommandWriter)
#include "tst_smtpcommandwriter.moc"
