/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/mimereader.h"

#include <QTest>

using namespace odziv;

/// Reads what other programs wrote.
class TestMimeReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray("Hello") << QStringLiteral("Hello");
        QTest::newRow("utf-8 q") << QByteArray("=?UTF-8?Q?Ra=C4=8Dun_i_struja?=") << QStringLiteral("Račun i struja");
        QTest::newRow("base64") << QByteArray("=?utf-8?b?xaBhYmnEhw==?=") << QStringLiteral("Šabić");
        QTest::newRow("two words") << QByteArray("=?utf-8?q?a?= =?utf-8?q?b?= c") << QStringLiteral("ab c");
        QTest::newRow("old charset") << QByteArray("=?windows-1250?Q?=8Aume?=") << QStringLiteral("Šume");
        QTest::newRow("language") << QByteArray("=?utf-8*bs?q?=C5=A0?=") << QStringLiteral("Š");
        QTest::newRow("broken") << QByteArray("=?utf-8?q?open") << QStringLiteral("=?utf-8?q?open");
    }

    void decodesHeaders()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, text);
        QCOMPARE(decodedHeader(header), text);
    }

    void readsParts()
    {
        const auto read = readMimeMessage(
            "Subject: A\r\n =?utf-8?q?=C5=A0?=\r\nContent-Type: multipart/mixed;\r\n boundary=\"a "
            "b\"\r\n\r\npreamble\r\n"
            "--a b\r\nContent-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain; "
            "charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=A9um=\r\na\r\n--in\r\n"
            "Content-Type: TEXT/HTML\r\n\r\n<p>x</p>\r\n\r\n--in--\r\n"
            "--a b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;\r\n"
            " filename*0*=utf-8''ra%C4%8D;\r\n filename*1*=un.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n"
            "--a b\r\nContent-Type: image/png; name=\"=?utf-8?q?=C5=A1.png?=\"\r\nContent-ID: <i@x>\r\n\r\nraw");
        QVERIFY(read);
        QCOMPARE(read->subject, QStringLiteral("A Š"));
        QCOMPARE(read->parts.size(), 4);
        QCOMPARE(read->parts[0].text(), QStringLiteral("Šuma"));
        QCOMPARE(read->parts[1].contentType, QStringLiteral("text/html"));
        QCOMPARE(read->parts[1].text(), QStringLiteral("<p>x</p>\r\n"));
        QVERIFY(read->parts[2].isAttachment);
        QCOMPARE(read->parts[2].fileName, QStringLiteral("račun.pdf"));
        QCOMPARE(read->parts[2].data, QByteArray("ABC"));
        QCOMPARE(read->parts[3].contentId, QStringLiteral("i@x"));
        QCOMPARE(read->parts[3].fileName, QStringLiteral("š.png"));
        QCOMPARE(read->parts[3].data, QByteArray("raw")); // the last boundary is missing
    }

    void readsBareLineFeeds()
    {
        const auto read = readMimeMessage("Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nfirst\n--b\n"
                                          "Content-Type: text/html\n\nsecond\n--b--\n");
        QVERIFY(read);
        QCOMPARE(read->parts.size(), 2);
        QCOMPARE(read->parts[0].text(), QStringLiteral("first"));
        QCOMPARE(read->parts[1].text(), QStringLiteral("second"));
    }

    void undoesQuotedPrintable_data()
    {
        QTest::addColumn<QByteArray>("quoted");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("small letters") << QByteArray("=c5=a0") << QByteArray("Š");
        QTest::newRow("soft break") << QByteArray("a=\r\nb") << QByteArray("ab");
        QTest::newRow("soft break before a digit") << QByteArray("a=\n4 KM=\nAna") << QByteArray("a4 KMAna");
        QTest::newRow("no code") << QByteArray("a = b, =+1, =-1, =G0") << QByteArray("a = b, =+1, =-1, =G0");
        QTest::newRow("at the end") << QByteArray("a=4") << QByteArray("a=4");
    }

    void undoesQuotedPrintable()
    {
        QFETCH(QByteArray, quoted);
        QFETCH(QByteArray, text);
        const auto read = readMimeMessage("Subject: x\nContent-Transfer-Encoding: quoted-printable\n\n" + quoted);
        QVERIFY(read);
        QCOMPARE(read->parts.first().data, text);
    }

    void refusesWhatIsTooMuch()
    {
        QVERIFY(!readMimeMessage("no headers at all"));
        QByteArray nested;
        for (int i = 0; i < 40; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
                      + QByteArray::number(i) + "\r\n";
        QVERIFY(!readMimeMessage(nested));
        QByteArray many = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < 1100; ++i)
            many += "--b\r\n\r\nx\r\n";
        QVERIFY(!readMimeMessage(many));
    }
};

QTEST_GUILESS_MAIN(TestMimeReader)
#include "tst_mimereader.moc"
