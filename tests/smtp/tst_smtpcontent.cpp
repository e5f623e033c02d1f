/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtp/smtpcontentdecoder.h"
#include "smtp/smtpcontentencoder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace odziv;

class TestSmtpContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void decodesWhatWasEncoded();
    void decodes_data();
    void decodes();
    void limitsWhatItKeeps();
    void learnsFacts_data();
    void learnsFacts();
};

namespace {

QByteArray encoded(const QByteArray &content, qsizetype size)
{
    SmtpContentEncoder encoder(content, SmtpContentFacts::of(content));
    QByteArray wire;
    while (!encoder.atEnd()) {
        const QByteArray block = encoder.read(size);
        if (block.isEmpty())
            return "an empty block before the end";
        wire += block;
    }
    return wire;
}

/// The obvious way, for comparison.
QByteArray normalized(QByteArray content)
{
    content.replace("\r\n", "\n").replace('\r', '\n');
    if (!content.isEmpty() && !content.endsWith('\n'))
        content += '\n';
    return content.replace('\n', "\r\n");
}

} // namespace

void TestSmtpContent::encodes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, const QByteArray &content, const QByteArray &wire) {
        QTest::newRow(name) << content << wire;
    };
    row("nothing", "", "");
    row("one line", "a\r\n", "a\r\n");
    row("no line end", "a", "a\r\n");
    row("bare LF", "a\nb\n", "a\r\nb\r\n");
    row("bare CR", "a\rb\r", "a\r\nb\r\n");
    row("LF CR", "a\n\rb", "a\r\n\r\nb\r\n");
    row("CR CR LF", "a\r\r\nb", "a\r\n\r\nb\r\n");
    row("empty lines", "\r\n\r\n", "\r\n\r\n");
    row("dot first", ".a\r\n", "..a\r\n");
    row("dot alone", ".", "..\r\n");
    row("dot line", "a\r\n.\r\nb", "a\r\n..\r\nb\r\n");
    row("dot behind LF", "a\n.\nb", "a\r\n..\r\nb\r\n");
    row("dot behind CR", "a\r.\rb", "a\r\n..\r\nb\r\n");
    row("two dots", "..\r\n", "...\r\n");
    row("dot inside", "a.\r\n", "a.\r\n");
    row("dots before the last line end", "a\r\n.", "a\r\n..\r\n");
    row("NUL", QByteArray("a\0.\r\n", 5), QByteArray("a\0.\r\n", 5));
    row("long line", QByteArray(100, '.') + "\r\n", QByteArray(101, '.') + "\r\n");
}

void TestSmtpContent::encodes()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, wire);
    for (qsizetype size = 1; size <= wire.size() + 2; ++size)
        QCOMPARE(encoded(content, size), wire);
}

void TestSmtpContent::decodesWhatWasEncoded()
{
    QRandomGenerator random(4711);
    constexpr char letters[] = {'.', '.', '\r', '\n', '\r', '\n', 'a', '\0'};
    for (int round = 0; round < 3000; ++round) {
        QByteArray content;
        const int length = random.bounded(40);
        for (int i = 0; i < length; ++i)
            content += letters[random.bounded(8)];
        const QByteArray wire = encoded(content, 1 + random.bounded(20));
        QCOMPARE(SmtpContentFacts::of(content).canonical, wire == content);
        QVERIFY(wire.isEmpty() || wire.endsWith("\r\n"));
        QVERIFY(!wire.startsWith(".\r\n") && !wire.contains("\r\n.\r\n"));
        QCOMPARE(SmtpContentFacts::of(content).size, qint64(normalized(content).size()));

        SmtpContentDecoder decoder;
        const QByteArray sent = wire + ".\r\nQUIT\r\n";
        qsizetype position = 0;
        QByteArray fed;
        bool ended = false;
        while (!ended && fed.size() < sent.size()) { // piece by piece, as it may come
            const qsizetype before = fed.size();
            const QByteArray piece = sent.mid(before, 1 + random.bounded(5));
            position = 0;
            ended = decoder.push(piece, position);
            fed += piece.left(position);
        }
        QVERIFY(ended);
        QCOMPARE(fed, QByteArray(wire + ".\r\n"));
        QCOMPARE(decoder.content(), normalized(content));
    }
}

void TestSmtpContent::decodes_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("content"); // null: there is no end
    const auto row = [](const char *name, const QByteArray &wire, const QByteArray &content) {
        QTest::newRow(name) << wire << content;
    };
    row("nothing", ".\r\n", "");
    row("one line", "a\r\n.\r\n", "a\r\n");
    row("doubled dot", "..\r\n.\r\n", ".\r\n");
    row("dot and letter", ".a\r\n.\r\n", "a\r\n");
    row("dot between LF is content", "a\n.\nb\r\n.\r\n", "a\n.\nb\r\n");
    row("dot behind LF is content", "a\n.\r\nb\r\n.\r\n", "a\n.\r\nb\r\n");
    row("dot before LF is content", "a\r\n.\nb\r\n.\r\n", "a\r\n\nb\r\n");
    row("dot CR letter", "a\r\n.\rb\r\n.\r\n", "a\r\n\rb\r\n");
    row("dot CR CR LF", "a\r\n.\r\r\n.\r\n", "a\r\n\r\r\n");
    row("no end", "a\r\n.", {});
    row("no end, CR", "a\r\n.\r", {});
    row("no end, LF", "a\n.\n", {});
}

void TestSmtpContent::decodes()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, content);
    SmtpContentDecoder whole;
    qsizetype position = 0;
    QCOMPARE(whole.push(wire, position), !content.isNull());
    QCOMPARE(position, wire.size());
    SmtpContentDecoder single;
    bool ended = false;
    for (const char byte : wire) {
        QVERIFY(!ended);
        position = 0;
        ended = single.push(QByteArray(1, byte), position);
    }
    QCOMPARE(ended, !content.isNull());
    if (ended) {
        QCOMPARE(whole.content(), content);
        QCOMPARE(single.content(), content);
    }
}

void TestSmtpContent::limitsWhatItKeeps()
{
    SmtpContentDecoder decoder(true, 10);
    qsizetype position = 0;
    QVERIFY(decoder.push("12345678\r\n.\r\n", position));
    QVERIFY(!decoder.isTooLarge());
    SmtpContentDecoder larger(true, 10);
    position = 0;
    QVERIFY(larger.push("123456789\r\n.\r\n", position));
    QVERIFY(larger.isTooLarge());
    SmtpContentDecoder counting(false);
    position = 0;
    QVERIFY(counting.push("123456789\r\n.\r\n", position));
    QCOMPARE(counting.size(), qint64(11));
    QVERIFY(counting.content().isEmpty());
}

void TestSmtpContent::learnsFacts_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("eightBit");
    QTest::addColumn<bool>("eightBitHeader");
    QTest::newRow("nothing") << QByteArray() << qint64(0) << false << false;
    QTest::newRow("ASCII") << QByteArray("A: b\r\n\r\nc\r\n") << qint64(11) << false << false;
    QTest::newRow("line ends count as CRLF") << QByteArray("a\nb\rc") << qint64(9) << false << false;
    QTest::newRow("doubled dots do not count") << QByteArray(".\r\n") << qint64(3) << false << false;
    QTest::newRow("body") << QByteArray("A: b\r\n\r\n\xc4\x8d\r\n") << qint64(12) << true << false;
    QTest::newRow("header") << QByteArray("A: \xc4\x8d\r\n\r\nc\r\n") << qint64(12) << true << true;
    QTest::newRow("header only") << QByteArray("A: \xc4\x8d\r\n") << qint64(7) << true << true;
    QTest::newRow("header, bare LF") << QByteArray("A: b\n\n\xc4\x8d\n") << qint64(12) << true << false;
    QTest::newRow("body only") << QByteArray("\r\n\xc4\x8d\r\n") << qint64(6) << true << false;
    QTest::newRow("far behind") << QByteArray("\r\n" + QByteArray(1001, 'x') + "\xff") << qint64(1006) << true << false;
}

void TestSmtpContent::learnsFacts()
{
    QFETCH(QByteArray, content);
    const auto facts = SmtpContentFacts::of(content);
    QTEST(facts.size, "size");
    QTEST(facts.eightBit, "eightBit");
    QTEST(facts.eightBitHeader, "eightBitHeader");
}

QTEST_GUILESS_MAIN(TestSmtpContent)
#include "tst_smtpcontent.moc"
