/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/messagecomposer.h"

#include <QTest>

using namespace odziv;

/// What the messages of a campaign share besides the template: which headers, addresses and pictures are taken.
class TestMessageEnvelope final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadEnvelopes_data();
    void refusesBadEnvelopes();
    void refusesBadRecipients();
    void refusesMissingPictures();
    void writesOfferedHeaders();
};

void TestMessageEnvelope::refusesBadEnvelopes_data()
{
    QTest::addColumn<QString>("fromName");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("replyTo");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    const QString good = QStringLiteral("a@odziv.example");
    const QByteArray none;
    QTest::newRow("no from") << QString() << QString() << QString() << none << none;
    QTest::newRow("line end in from") << QString() << QStringLiteral("a@odziv.example\r\nBcc: b@x.test") << QString()
                                      << none << none;
    QTest::newRow("control in name") << QString(QStringLiteral("a") + QChar(0x7f)) << good << QString() << none << none;
    QTest::newRow("two reply-to") << QString() << good << QStringLiteral("a@x.test, b@x.test") << none << none;
    QTest::newRow("line end in header") << QString() << good << QString() << QByteArray("X-Y")
                                        << QByteArray("a\r\nBcc: b@x.test");
    QTest::newRow("name with a colon") << QString() << good << QString() << QByteArray("X: Y") << QByteArray("a");
    QTest::newRow("own header") << QString() << good << QString() << QByteArray("subject") << QByteArray("a");
    QTest::newRow("bcc") << QString() << good << QString() << QByteArray("BCC") << QByteArray("b@x.test");
    QTest::newRow("content header") << QString() << good << QString() << QByteArray("Content-Type")
                                    << QByteArray("text/html");
}

void TestMessageEnvelope::refusesBadEnvelopes()
{
    QFETCH(QString, fromName);
    QFETCH(QString, from);
    QFETCH(QString, replyTo);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    MessageTemplate source;
    source.subject = QStringLiteral("x");
    source.html = QStringLiteral("<p>x</p>");
    MessageEnvelope envelope;
    envelope.from = {fromName, from};
    envelope.replyTo = replyTo;
    if (!header.isEmpty())
        envelope.extraHeaders = {{header, value}};
    const auto composer = MessageComposer::prepare(source, envelope);
    QVERIFY(!composer);
    QCOMPARE(composer.error().code, ErrorCode::InvalidInput);
}

void TestMessageEnvelope::refusesBadRecipients()
{
    MessageTemplate source;
    source.subject = QStringLiteral("x");
    source.html = QStringLiteral("<p>x</p>");
    MessageEnvelope envelope;
    envelope.from = {QString(), QStringLiteral("a@odziv.example")};
    const auto composer = MessageComposer::prepare(source, envelope);
    QVERIFY(composer);
    const QDateTime date(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    for (const QString &bad : {QString(), QStringLiteral("x"), QStringLiteral("a@x.test\r\nBcc: b@x.test"),
                               QStringLiteral("a@x.test,b@x.test"), QStringLiteral("šaćir@x.test")})
        QVERIFY(!composer->compose({}, {{}, bad}, "id@odziv.example", date));
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("id"), QByteArray("a b@x"), QByteArray("a@x>\r\nX: y"), QByteArray("<a@x>")})
        QVERIFY(!composer->compose({}, {{}, QStringLiteral("b@odziv.example")}, bad, date));
}

void TestMessageEnvelope::refusesMissingPictures()
{
    MessageTemplate source;
    source.subject = QStringLiteral("x");
    source.html = QStringLiteral("<img src=\"CID:a%40b\">");
    MessageEnvelope envelope;
    envelope.from = {QString(), QStringLiteral("a@odziv.example")};
    QCOMPARE(MessageComposer::prepare(source, envelope).error().code, ErrorCode::InvalidInput);
    source.images = {{QStringLiteral("a@b"), QStringLiteral("a.png"), QStringLiteral("image/png"), "x"}};
    QVERIFY(MessageComposer::prepare(source, envelope));
    source.images.first().contentType = QStringLiteral("image/png\r\nX: y");
    QVERIFY(!MessageComposer::prepare(source, envelope));
}

void TestMessageEnvelope::writesOfferedHeaders()
{
    MessageTemplate source;
    source.subject = QStringLiteral("x");
    source.html = QStringLiteral("<p>x</p>");
    MessageEnvelope envelope;
    envelope.from = {QStringLiteral("Služba"), QStringLiteral("a@odziv.example")};
    envelope.replyTo = QStringLiteral("b@odziv.example");
    envelope.extraHeaders
        = {{"List-Unsubscribe-Post", "List-Unsubscribe=One-Click"}, {"Auto-Submitted", "auto-generated"}};
    const auto composer = MessageComposer::prepare(source, envelope);
    QVERIFY(composer);
    const auto message = composer->compose({}, {QStringLiteral(" Ana \t"), QStringLiteral("b@odziv.example")},
                                           "id@odziv.example", QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    QVERIFY(message);
    QVERIFY(message->own.startsWith(
        "Date: Sun, 22 Nov 2026 09:00:00 +0000\r\nTo: Ana <b@odziv.example>\r\nSubject: x\r\n"
        "Message-ID: <id@odziv.example>\r\nFrom: =?UTF-8?Q?Slu=C5=BEba?= <a@odziv.example>\r\n"
        "Reply-To: b@odziv.example\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
        "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n"));
}

QTEST_GUILESS_MAIN(TestMessageEnvelope)
#include "tst_messageenvelope.moc"
