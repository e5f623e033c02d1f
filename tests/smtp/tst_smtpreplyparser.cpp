/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtp/smtpcapabilities.h"
#include "smtp/smtpreplyparser.h"

#include <QTest>

using namespace odziv;

class TestSmtpReplyParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void limitsWhatItKeeps();
    void handsOutWhatCameBeforeTheFailure();
    void knowsWhatIsUnread();
    void readsEnhancedCodes_data();
    void readsEnhancedCodes();
    void makesTextPrintable();
    void readsCapabilities();
    void readsSizes_data();
    void readsSizes();
};

namespace {

/// "250 a|b; 354 go" and "!" for a failure.
QString describe(SmtpReplyParser &parser)
{
    QStringList replies;
    while (const auto reply = parser.next())
        replies << QString::number(reply->code) + QLatin1Char(' ') + QString::fromUtf8(reply->lines.join('|'));
    if (parser.hasFailed())
        replies << QStringLiteral("!");
    return replies.join(QStringLiteral("; "));
}

SmtpReply reply(int code, const QByteArrayList &lines)
{
    SmtpReply reply;
    reply.code = code;
    reply.lines = lines;
    return reply;
}

} // namespace

void TestSmtpReplyParser::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("replies");

    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("one") << QByteArray("250 ok\r\n") << QStringLiteral("250 ok");
    QTest::newRow("code alone") << QByteArray("250\r\n") << QStringLiteral("250 ");
    QTest::newRow("code and blank") << QByteArray("250 \r\n") << QStringLiteral("250 ");
    QTest::newRow("many lines") << QByteArray("250-a\r\n250-\r\n250 c\r\n") << QStringLiteral("250 a||c");
    QTest::newRow("many lines, the last without text") << QByteArray("250-a\r\n250\r\n") << QStringLiteral("250 a|");
    QTest::newRow("two") << QByteArray("250 a\r\n354 go\r\n") << QStringLiteral("250 a; 354 go");
    QTest::newRow("UTF-8") << QByteArray("250 \xc4\x8d\r\n") << QStringLiteral("250 č");
    QTest::newRow("incomplete") << QByteArray("25") << QString();
    QTest::newRow("without line end") << QByteArray("250 ok") << QString();
    QTest::newRow("CR alone") << QByteArray("250 ok\r") << QString();
    QTest::newRow("first line of many") << QByteArray("250-ok\r\n") << QString();
    QTest::newRow("LF alone") << QByteArray("250 ok\n") << QStringLiteral("!");
    QTest::newRow("CR inside") << QByteArray("250 o\rk\r\n") << QStringLiteral("!");
    QTest::newRow("NUL inside") << QByteArray("250 o\0k\r\n", 9) << QStringLiteral("!");
    QTest::newRow("empty line") << QByteArray("\r\n") << QStringLiteral("!");
    QTest::newRow("two digits") << QByteArray("25 ok\r\n") << QStringLiteral("!");
    QTest::newRow("four digits") << QByteArray("2500 ok\r\n") << QStringLiteral("!");
    QTest::newRow("letters") << QByteArray("2x0 ok\r\n") << QStringLiteral("!");
    QTest::newRow("blank first") << QByteArray(" 250 ok\r\n") << QStringLiteral("!");
    QTest::newRow("first digit 1") << QByteArray("150 ok\r\n") << QStringLiteral("!");
    QTest::newRow("first digit 6") << QByteArray("650 ok\r\n") << QStringLiteral("!");
    QTest::newRow("first digit 0") << QByteArray("050 ok\r\n") << QStringLiteral("!");
    QTest::newRow("tab behind the code") << QByteArray("250\tok\r\n") << QStringLiteral("!");
    QTest::newRow("mixed codes") << QByteArray("250-a\r\n550 b\r\n") << QStringLiteral("!");
    QTest::newRow("garbage behind a reply") << QByteArray("250 a\r\nhello\r\n250 b\r\n") << QStringLiteral("250 a; !");
}

void TestSmtpReplyParser::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, replies);

    SmtpReplyParser whole;
    whole.push(bytes);
    QCOMPARE(describe(whole), replies);

    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        SmtpReplyParser parts;
        parts.push(bytes.left(cut));
        parts.push(bytes.mid(cut));
        QCOMPARE(describe(parts), replies);
    }

    SmtpReplyParser single;
    for (const char byte : bytes)
        single.push(QByteArray(1, byte));
    QCOMPARE(describe(single), replies);
}

void TestSmtpReplyParser::limitsWhatItKeeps()
{
    SmtpReplyParser longest;
    longest.push("250 " + QByteArray(SmtpReplyParser::longestLine - 6, 'x') + "\r\n");
    QVERIFY(longest.next());
    longest.push("250 " + QByteArray(SmtpReplyParser::longestLine - 5, 'x') + "\r\n");
    QVERIFY(longest.hasFailed());
    QVERIFY(!longest.next());

    SmtpReplyParser endless; // a line that never ends
    for (int i = 0; i < 100 && !endless.hasFailed(); ++i)
        endless.push(QByteArray(100, '2'));
    QVERIFY(endless.hasFailed());

    SmtpReplyParser lines;
    for (int i = 0; i < SmtpReplyParser::mostLines; ++i)
        lines.push("250-x\r\n");
    QVERIFY(!lines.hasFailed());
    lines.push("250 x\r\n");
    QVERIFY(lines.hasFailed());

    SmtpReplyParser bytes;
    for (int i = 0; i < 17 && !bytes.hasFailed(); ++i)
        bytes.push("250-" + QByteArray(4000, 'x') + "\r\n");
    QVERIFY(bytes.hasFailed());
}

void TestSmtpReplyParser::handsOutWhatCameBeforeTheFailure()
{
    SmtpReplyParser parser;
    parser.push("250 a\r\nHTTP/1.1 400\r\n");
    QVERIFY(parser.hasFailed());
    QVERIFY2(parser.failure().contains(QStringLiteral("HTTP/1.1 400")), qPrintable(parser.failure()));
    QVERIFY(parser.next());
    parser.push("250 b\r\n");
    QVERIFY(!parser.next());
    parser.reset();
    QVERIFY(!parser.hasFailed());
    parser.push("250 c\r\n");
    QVERIFY(parser.next());
}

void TestSmtpReplyParser::knowsWhatIsUnread()
{
    SmtpReplyParser parser;
    QVERIFY(!parser.hasUnread());
    parser.push("2");
    QVERIFY(parser.hasUnread());
    parser.push("50-a\r\n");
    QVERIFY(parser.hasUnread());
    parser.push("250 b\r\n");
    QVERIFY(parser.hasUnread());
    QVERIFY(parser.next());
    QVERIFY(!parser.hasUnread());
}

void TestSmtpReplyParser::readsEnhancedCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("enhanced");
    QTest::newRow("plain") << 550 << QByteArray("5.1.1 unknown") << QStringLiteral("5.1.1");
    QTest::newRow("alone") << 550 << QByteArray("5.1.1") << QStringLiteral("5.1.1");
    QTest::newRow("three digits") << 550 << QByteArray("5.123.456 x") << QStringLiteral("5.123.456");
    QTest::newRow("four digits") << 550 << QByteArray("5.1234.1 x") << QString();
    QTest::newRow("another class") << 550 << QByteArray("4.1.1 x") << QString();
    QTest::newRow("two parts") << 550 << QByteArray("5.1 x") << QString();
    QTest::newRow("four parts") << 550 << QByteArray("5.1.1.1 x") << QString();
    QTest::newRow("letter behind") << 550 << QByteArray("5.1.1x") << QString();
    QTest::newRow("an address") << 220 << QByteArray("2.0.0.1 ready") << QString();
    QTest::newRow("not first") << 550 << QByteArray("error 5.1.1") << QString();
    QTest::newRow("empty") << 250 << QByteArray() << QString();
}

void TestSmtpReplyParser::readsEnhancedCodes()
{
    QFETCH(int, code);
    QFETCH(QByteArray, text);
    QTEST(reply(code, {text}).enhancedCode(), "enhanced");
    QCOMPARE(SmtpReply().enhancedCode(), QString());
}

void TestSmtpReplyParser::makesTextPrintable()
{
    QCOMPARE(reply(550, {"5.1.1 a", "5.1.1 b"}).text(), QStringLiteral("550 5.1.1 a 5.1.1 b"));
    QCOMPARE(reply(550, {"a\x1b[31mb\x07"}).text(), QStringLiteral("550 a [31mb"));
    QCOMPARE(reply(550, {QStringLiteral("a\u202Eb\u2028c\u0085d").toUtf8()}).text(), QStringLiteral("550 a b c d"));
    QVERIFY(reply(550, {QByteArray(5000, 'x')}).text().size() <= 1001);
    QVERIFY(!reply(550, {"\xff\xfe"}).text().contains(QChar(0)));
}

void TestSmtpReplyParser::readsCapabilities()
{
    const auto all = SmtpCapabilities::fromReply(
        reply(250, {"SIZE 5 greets", "size 1000", "8BitMime", "PIPELINING", "CHUNKING", "ENHANCEDSTATUSCODES", "DSN",
                    "SMTPUTF8", "STARTTLS", "AUTH  PLAIN\tlogin", "AUTH=PLAIN CRAM-MD5", "XCLIENT NAME", "", "HELP"}));
    QVERIFY(all.size && all.eightBitMime && all.pipelining && all.chunking && all.enhancedStatusCodes && all.dsn
            && all.smtpUtf8 && all.startTls);
    QCOMPARE(all.sizeLimit, qint64(1000)); // the first line greets and offers nothing
    QCOMPARE(all.authMechanisms, (QByteArrayList{"PLAIN", "LOGIN", "CRAM-MD5"}));

    const auto none = SmtpCapabilities::fromReply(reply(250, {"STARTTLS", "STARTTLSX", "8BITMIM", "AUTHX PLAIN"}));
    QVERIFY(!none.startTls && !none.eightBitMime && !none.size && none.authMechanisms.isEmpty());
}

void TestSmtpReplyParser::readsSizes_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<qint64>("limit");
    QTest::newRow("none") << QByteArrayList{"SIZE"} << qint64(0);
    QTest::newRow("zero") << QByteArrayList{"SIZE 0"} << qint64(0);
    QTest::newRow("negative") << QByteArrayList{"SIZE -5"} << qint64(0);
    QTest::newRow("text") << QByteArrayList{"SIZE big"} << qint64(0);
    QTest::newRow("beyond 64 bits") << QByteArrayList{"SIZE 99999999999999999999"} << qint64(0);
    QTest::newRow("usual") << QByteArrayList{"SIZE 10240000"} << qint64(10240000);
    QTest::newRow("the smallest counts") << QByteArrayList{"SIZE 300", "SIZE 100", "SIZE 200"} << qint64(100);
    QTest::newRow("no limit does not lift one") << QByteArrayList{"SIZE 300", "SIZE 0"} << qint64(300);
}

void TestSmtpReplyParser::readsSizes()
{
    QFETCH(QByteArrayList, lines);
    const auto capabilities = SmtpCapabilities::fromReply(reply(250, QByteArrayList{"greets"} + lines));
    QVERIFY(capabilities.size);
    QTEST(capabilities.sizeLimit, "limit");
}

QTEST_GUILESS_MAIN(TestSmtpReplyParser)
#include "tst_smtpreplyparser.moc"
