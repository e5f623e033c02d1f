/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/bodyencoding.h"

#include <QRandomGenerator>
#include <QTest>

#include <list>
#include <vector>

using namespace odziv;

namespace {

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray out;
    appendQuotedPrintable(out, text);
    return out;
}

/// Reads quoted-printable back by the letter of RFC 2045 6.7.
QByteArray decodedQuotedPrintable(QByteArray encoded)
{
    encoded.replace("=\r\n", "");
    QByteArray out;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded.at(i) != '=') {
            out += encoded.at(i);
            continue;
        }
        out += QByteArray::fromHex(encoded.sliced(i + 1, 2));
        i += 2;
    }
    return out;
}

QByteArray withCrlf(QByteArray text)
{
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
}

void checkLines(const QByteArray &encoded, qsizetype longest)
{
    const QList<QByteArray> lines = encoded.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines.at(i);
        if (i + 1 < lines.size()) {
            QVERIFY2(line.endsWith('\r'), line.constData());
            line.chop(1);
        }
        QVERIFY2(line.size() <= longest, line.constData());
        QVERIFY2(!line.contains('\r'), line.constData());
        QVERIFY2(!line.startsWith('.'), line.constData());
        QVERIFY2(!line.startsWith("From "), line.constData());
        QVERIFY2(!line.endsWith(' ') && !line.endsWith('\t'), line.constData());
        for (const char c : line)
            QVERIFY((c >= 32 && c < 127) || c == '\t');
    }
}

} // namespace

class TestBodyEncoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesQuotedPrintable_data();
    void writesQuotedPrintable();
    void survivesEverything();
    void doesNotSplitCharacters();
    void writesKnownStretchesTheSame();
    void knowsNothingOfOtherThanUtf8();
    void cannotEndTheData_data();
    void cannotEndTheData();
    void writesBase64();
    void normalisesLinesInBase64();
    void choosesTheShorterEncoding();
};

void TestBodyEncoding::writesQuotedPrintable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("empty") << QByteArray() << QByteArray("");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("equals") << QByteArray("a=b") << QByteArray("a=3Db");
    QTest::newRow("letters") << QByteArray("Račun") << QByteArray("Ra=C4=8Dun");
    QTest::newRow("trailing blank") << QByteArray("a \nb\t\n") << QByteArray("a=20\r\nb=09\r\n");
    QTest::newRow("blank at the end") << QByteArray("a ") << QByteArray("a=20");
    QTest::newRow("only blanks") << QByteArray("  ") << QByteArray(" =20");
    QTest::newRow("dot") << QByteArray(".\n..\n.a") << QByteArray("=2E\r\n=2E.\r\n=2Ea");
    QTest::newRow("from") << QByteArray("From me\nFromage\n From x") << QByteArray("=46rom me\r\nFromage\r\n From x");
    QTest::newRow("lf") << QByteArray("a\nb") << QByteArray("a\r\nb");
    QTest::newRow("cr") << QByteArray("a\rb") << QByteArray("a\r\nb");
    QTest::newRow("crlf") << QByteArray("a\r\nb") << QByteArray("a\r\nb");
    QTest::newRow("cr crlf") << QByteArray("a\r\r\nb") << QByteArray("a\r\n\r\nb");
    QTest::newRow("lf cr") << QByteArray("a\n\rb") << QByteArray("a\r\n\r\nb");
    QTest::newRow("controls") << QByteArray("a\x01\x7f\0b", 5) << QByteArray("a=01=7F=00b");
    QTest::newRow("75") << QByteArray(75, 'x') << QByteArray(75, 'x');
    QTest::newRow("76") << QByteArray(76, 'x') << QByteArray(QByteArray(75, 'x') + "=\r\nx");
    QTest::newRow("dot after a soft break")
        << QByteArray(QByteArray(75, 'x') + ".y") << QByteArray(QByteArray(75, 'x') + "=\r\n=2Ey");
    QTest::newRow("blank near the end of a line")
        << QByteArray(QByteArray(74, 'x') + " ") << QByteArray(QByteArray(74, 'x') + "=\r\n=20");
}

void TestBodyEncoding::writesQuotedPrintable()
{
    QFETCH(QByteArray, text);
    QTEST(quotedPrintable(text), "encoded");
}

void TestBodyEncoding::survivesEverything()
{
    QRandomGenerator random(20261122);
    const QList<QByteArray> pieces = {"\r",
                                      "\n",
                                      "\r\n",
                                      ".",
                                      " ",
                                      "\t",
                                      "=",
                                      "From ",
                                      "\xc4\x8d",
                                      "😀",
                                      "x",
                                      "\0",
                                      "--=_x",
                                      "\xff",
                                      "\xe2\x80\xa8",
                                      "\xc2\x85",
                                      "a",
                                      "word",
                                      "..",
                                      "\r\n.\r\n",
                                      "\n.\r",
                                      "\xed\xa0\x80",
                                      "\xf0\r\n",
                                      "\xe2 ",
                                      "long-word-without-blanks"};
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        const quint32 count = random.bounded(120u);
        for (quint32 i = 0; i < count; ++i) {
            const qsizetype piece = random.bounded(static_cast<int>(pieces.size()));
            text += piece == 11 ? QByteArray(1, '\0') : pieces.at(piece);
        }
        QByteArray encoded = "before";
        appendQuotedPrintable(encoded, text);
        QVERIFY(encoded.startsWith("before"));
        encoded.remove(0, 6);
        checkLines(encoded, 76);
        QCOMPARE(decodedQuotedPrintable(encoded), withCrlf(text));
        QByteArray base64;
        appendText(base64, text, TransferEncoding::Base64);
        checkLines(base64, 76);
        QCOMPARE(QByteArray::fromBase64(base64.replace("\r\n", "")), withCrlf(text));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestBodyEncoding::doesNotSplitCharacters()
{
    for (int lead = 0; lead < 80; ++lead) {
        const QByteArray encoded = quotedPrintable(QByteArray(lead, 'x') + QByteArray("č😀ш").repeated(20));
        for (const QByteArray &line : encoded.split('\n')) {
            QByteArray part = line;
            if (part.endsWith("=\r"))
                part.chop(2);
            QVERIFY(!QString::fromUtf8(decodedQuotedPrintable(part)).contains(QChar(0xfffd)));
        }
    }
}

/// Texts of literals, which are known or not, and of values between them.
void TestBodyEncoding::writesKnownStretchesTheSame()
{
    QRandomGenerator random(20261129);
    const QList<QByteArray> pieces
        = {"\r",
           "\n",
           "\r\n",
           ".",
           " ",
           " ",
           "\t",
           "=",
           "F",
           "From",
           "From ",
           "rom ",
           "č",
           "😀",
           "x",
           "\x01",
           "\x7f",
           "ш",
           "word",
           "..",
           "\r\n.\r\n",
           "Poštovani",
           "long-word-without-blanks",
           "a line of some words that is long enough to be broken, whatever stands before it on the same line"};
    const auto made = [&](int most) {
        QByteArray text;
        for (int count = random.bounded(most); count > 0; --count)
            text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        return text;
    };
    int known = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray text;
        std::list<EncodedStretch> stretches;
        std::vector<KnownStretch> places;
        for (int piece = random.bounded(9); piece > 0; --piece) {
            const QByteArray literal = made(12);
            const EncodedStretch &stretch = stretches.emplace_back(literal);
            // A blank at its start may be taken away by what stands before.
            const qsizetype dropped = literal.startsWith(' ') ? random.bounded(2) : 0;
            if (!stretch.isEmpty())
                places.push_back({text.size() - dropped + stretch.offset(), &stretch});
            text += literal.sliced(dropped) + made(4);
        }
        QByteArray expected = "before";
        QByteArray actual = "before";
        const qsizetype count = appendQuotedPrintable(expected, text);
        QCOMPARE(appendQuotedPrintable(actual, {text, places}), count);
        QCOMPARE(actual, expected);
        known += static_cast<int>(places.size());
        QByteArray part;
        QByteArray partWithKnown;
        appendEncodedText(part, text);
        appendEncodedText(partWithKnown, {text, places});
        QCOMPARE(partWithKnown, part);
    }
    QVERIFY(known > 10000);
}

void TestBodyEncoding::knowsNothingOfOtherThanUtf8()
{
    for (const char *text : {"", " ", "\t \r", "\n", "From ", " F", "a\xff", "\x80\x80\x80", "\xe2\x80"})
        QVERIFY2(EncodedStretch(QByteArrayView(text)).isEmpty(), text);
    QCOMPARE(EncodedStretch("a b\n").size(), 4);
    QCOMPARE(EncodedStretch(" a b ").size(), 3);
    QCOMPARE(EncodedStretch(" a b ").offset(), 1);
    QCOMPARE(EncodedStretch("č=x From").encodedOctets(), 3);
}

void TestBodyEncoding::cannotEndTheData_data()
{
    QTest::addColumn<QByteArray>("text");
    // The end-of-data forms that servers were found to accept besides <CR><LF>.<CR><LF>.
    const QList<QByteArray> ends
        = {"\r\n.\r\n", "\n.\n",         "\r.\r",       "\n.\r\n", "\r\n.\n",     "\r\n.\r",   "\r.\r\n",
           "\n.\r",     "\r\r\n.\r\r\n", "\r\n\0.\r\n", ".\r\n",   "\r\n.\t\r\n", "\n\n.\r\n", "\r\n..\r\n"};
    for (qsizetype i = 0; i < ends.size(); ++i) {
        QByteArray end = ends.at(i);
        if (i == 9)
            end = QByteArray("\r\n\0.\r\n", 6);
        QTest::addRow("%02d", static_cast<int>(i))
            << QByteArray("hello" + end + "MAIL FROM:<evil@x.test>\r\nRCPT TO:<b@x.test>\r\nDATA\r\nx" + end);
    }
}

void TestBodyEncoding::cannotEndTheData()
{
    QFETCH(QByteArray, text);
    for (const auto encoding : {TransferEncoding::QuotedPrintable, TransferEncoding::Base64}) {
        QByteArray encoded;
        appendText(encoded, text, encoding);
        QVERIFY(!encoded.startsWith('.'));
        QVERIFY(!encoded.contains("\n."));
        QVERIFY(!encoded.contains("\r."));
        QCOMPARE(encoded.count('\r'), encoded.count("\r\n"));
        QCOMPARE(encoded.count('\n'), encoded.count("\r\n"));
    }
}

void TestBodyEncoding::writesBase64()
{
    QByteArray out = "x";
    appendBase64(out, QByteArray(57, 'a'));
    QCOMPARE(out, QByteArray("x" + QByteArray(57, 'a').toBase64()));
    out.clear();
    appendBase64(out, QByteArray(58, 'a'));
    QCOMPARE(out.count("\r\n"), 1);
    out.clear();
    appendBase64(out, {});
    QVERIFY(out.isEmpty());
    QByteArray data(100000, '\0');
    for (qsizetype i = 0; i < data.size(); ++i)
        data[i] = static_cast<char>(i * 7);
    appendBase64(out, data);
    checkLines(out, 76);
    QCOMPARE(QByteArray::fromBase64(QByteArray(out).replace("\r\n", "")), data);
}

void TestBodyEncoding::normalisesLinesInBase64()
{
    QByteArray out;
    appendText(out, "a\nb\rc\r\nd", TransferEncoding::Base64);
    QCOMPARE(QByteArray::fromBase64(out), QByteArray("a\r\nb\r\nc\r\nd"));
}

void TestBodyEncoding::choosesTheShorterEncoding()
{
    const QByteArray bosnian = QByteArray("Poštovani, vaš račun za električnu energiju je spreman.\n").repeated(20);
    const QByteArray cyrillic = QByteArray("Поштовани, ваш рачун за електричну енергију је спреман.\n").repeated(20);
    const auto chosen = [](const QByteArray &text) {
        QByteArray part = "X: y\r\n";
        appendEncodedText(part, text);
        return part;
    };
    const QByteArray quoted = "X: y\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    const QByteArray base64 = "X: y\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    QVERIFY(chosen(bosnian).startsWith(QByteArray(quoted + "Po=C5=A1tovani,")));
    QVERIFY(chosen(cyrillic).startsWith(base64));
    QCOMPARE(QByteArray::fromBase64(chosen(cyrillic).sliced(base64.size())),
             QByteArray(cyrillic).replace("\n", "\r\n"));
    QCOMPARE(chosen("plain\nlines\n"), QByteArray(quoted + "plain\r\nlines\r\n"));
    QCOMPARE(chosen(QByteArray()), quoted);
}

QTEST_GUILESS_MAIN(TestBodyEncoding)
#include "tst_bodyencoding.moc"
