/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/mailbox.h"

#include <QTest>

using namespace odziv;

class TestMailbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesAddresses_data();
    void encodesAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void parsesMailboxes_data();
    void parsesMailboxes();
    void refusesMailboxes_data();
    void refusesMailboxes();
};

void TestMailbox::encodesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << QStringLiteral("amina@odziv.example") << QByteArray("amina@odziv.example");
    QTest::newRow("dots and plus") << QStringLiteral("a.b+tag@x.test") << QByteArray("a.b+tag@x.test");
    QTest::newRow("odd but legal") << QStringLiteral("!#$%&'*+-/=?^_`{|}~@x.test")
                                   << QByteArray("!#$%&'*+-/=?^_`{|}~@x.test");
    QTest::newRow("quoted") << QStringLiteral("\"a b\"@x.test") << QByteArray("\"a b\"@x.test");
    QTest::newRow("at in quotes") << QStringLiteral("\"a@b\"@x.test") << QByteArray("\"a@b\"@x.test");
    QTest::newRow("one label") << QStringLiteral("odziv@localhost") << QByteArray("odziv@localhost");
    QTest::newRow("literal") << QStringLiteral("a@[127.0.0.1]") << QByteArray("a@[127.0.0.1]");
    QTest::newRow("local letters in the domain")
        << QStringLiteral("info@šuma.example") << QByteArray("info@xn--uma-zza.example");
    QTest::newRow("64 before the @") << QString(QString(64, u'a') + QStringLiteral("@x.test"))
                                     << QByteArray(QByteArray(64, 'a') + "@x.test");
}

void TestMailbox::encodesAddresses()
{
    QFETCH(QString, address);
    const auto encoded = encodedAddress(address);
    QVERIFY2(encoded, encoded ? "" : qPrintable(encoded.error().text));
    QTEST(*encoded, "encoded");
}

void TestMailbox::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    const QStringList bad = {QString(),
                             QStringLiteral("amina"),
                             QStringLiteral("@x.test"),
                             QStringLiteral("a@"),
                             QStringLiteral("a@b@c.test"),
                             QStringLiteral(".a@x.test"),
                             QStringLiteral("a.@x.test"),
                             QStringLiteral("a..b@x.test"),
                             QStringLiteral("a b@x.test"),
                             QStringLiteral("a@x y.test"),
                             QStringLiteral("a@-x.test"),
                             QStringLiteral("a@x-.test"),
                             QStringLiteral("a@x..test"),
                             QStringLiteral("a@x.test."),
                             QStringLiteral("a@x_y.test"),
                             QStringLiteral("<a@x.test>"),
                             QStringLiteral("a@x.test, b@x.test"),
                             QStringLiteral("a@x.test\r\nBcc: b@x.test"),
                             QStringLiteral("a\r\n@x.test"),
                             QStringLiteral("a@x.test\n"),
                             QStringLiteral("\"a\r\nb\"@x.test"),
                             QStringLiteral("\"a\"b\"@x.test"),
                             QStringLiteral("\"a\\\"@x.test"),
                             QString(QStringLiteral("a@x.test") + QChar(0x2028)),
                             QString(QStringLiteral("a") + QChar(0x85) + QStringLiteral("@x.test")),
                             QString(QStringLiteral("a") + QChar(0) + QStringLiteral("@x.test")),
                             QStringLiteral("šaćir@x.test"),
                             QString(QString(65, u'a') + QStringLiteral("@x.test")),
                             QString(QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".test"))};
    for (qsizetype i = 0; i < bad.size(); ++i)
        QTest::addRow("%02d %s", static_cast<int>(i), qPrintable(bad.at(i).simplified().left(20))) << bad.at(i);
}

void TestMailbox::refusesAddresses()
{
    QFETCH(QString, address);
    const auto encoded = encodedAddress(address);
    QVERIFY2(!encoded, encoded ? encoded->constData() : "");
    QCOMPARE(encoded.error().code, ErrorCode::InvalidInput);
    QVERIFY(!encoded.error().text.contains(u'\n'));
}

void TestMailbox::parsesMailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    const QString address = QStringLiteral("a@x.test");
    QTest::newRow("bare") << QStringLiteral(" a@x.test ") << QString() << address;
    QTest::newRow("angle") << QStringLiteral("<a@x.test>") << QString() << address;
    QTest::newRow("named") << QStringLiteral("Odziv služba <a@x.test>") << QStringLiteral("Odziv služba") << address;
    QTest::newRow("quoted") << QStringLiteral("\"Petrović, d.o.o. \\\"X\\\"\" <a@x.test>")
                            << QStringLiteral("Petrović, d.o.o. \"X\"") << address;
    QTest::newRow("less than in the name") << QStringLiteral("a<b <a@x.test>") << QStringLiteral("a<b") << address;
}

void TestMailbox::parsesMailboxes()
{
    QFETCH(QString, text);
    const auto mailbox = parseMailbox(text);
    QVERIFY(mailbox);
    QTEST(mailbox->name, "name");
    QTEST(mailbox->address, "address");
}

void TestMailbox::refusesMailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no open") << QStringLiteral("Name a@x.test>");
    QTest::newRow("control in name") << QStringLiteral("Na\nme <a@x.test>");
    QTest::newRow("bad address") << QStringLiteral("Name <a@>");
}

void TestMailbox::refusesMailboxes()
{
    QFETCH(QString, text);
    QVERIFY(!parseMailbox(text));
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
