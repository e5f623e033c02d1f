/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importexport/csvreader.h"
#include "importexport/textencoding.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

namespace {

const QString bosnian = QStringLiteral("Čaušević Đenana, Šemsudin Žunić, ćuprija čaše đak žaba šuma\n");
const QString slovak = QStringLiteral("Ľubomír Šťastný, Žilina, kôň, ťava, ďakujem, ľad, ŕ\n");

/// By Qt's own converters (ICU here), which the tables of the program are checked against.
QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    return encoder.isValid() ? QByteArray(encoder(text)) : QByteArray();
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void decodesEveryByte_data();
    void decodesEveryByte();
    void readsInAnyChunks_data();
    void readsInAnyChunks();
    void judgesUtf8_data();
    void judgesUtf8();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void knowsNames_data();
    void knowsNames();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.csv").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file could not be written");
        return path;
    }
    Result<TextEncoding> detect(const QByteArray &bytes)
    {
        QFile file(write(bytes));
        return file.open(QIODevice::ReadOnly) ? TextEncoding::detect(file) : Result<TextEncoding>(TextEncoding());
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestTextEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("mark");
    const auto row = [](const char *title, const QByteArray &bytes, const char *name, int mark = 0) {
        QTest::newRow(title) << bytes << QByteArray(name) << mark;
    };
    row("empty", {}, "UTF-8");
    row("ASCII", "a,b\n", "UTF-8");
    row("UTF-8", bosnian.toUtf8(), "UTF-8");
    row("UTF-8 with mark", "\xEF\xBB\xBF" + bosnian.toUtf8(), "UTF-8", 3);
    row("UTF-16LE with mark", "\xFF\xFE" + encoded(bosnian, "UTF-16LE"), "UTF-16LE", 2);
    row("UTF-16BE with mark", "\xFE\xFF" + encoded(bosnian, "UTF-16BE"), "UTF-16BE", 2);
    row("UTF-16LE without mark", encoded(bosnian, "UTF-16LE"), "UTF-16LE");
    row("UTF-16BE without mark", encoded(bosnian, "UTF-16BE"), "UTF-16BE");
    row("windows-1250, Bosnian", encoded(bosnian, "windows-1250"), "windows-1250");
    row("windows-1250, Slovak", encoded(slovak, "windows-1250"), "windows-1250");
    row("ISO-8859-2, Bosnian", encoded(bosnian, "ISO-8859-2"), "ISO-8859-2");
    row("ISO-8859-2, Slovak", encoded(slovak, "ISO-8859-2"), "ISO-8859-2");
    row("ISO-8859-2, capitals only", encoded(QStringLiteral("ŠEMSUDIN ŽUNIĆ"), "ISO-8859-2"), "ISO-8859-2");
    row("windows-1250, capitals only", encoded(QStringLiteral("ŠEMSUDIN ŽUNIĆ"), "windows-1250"), "windows-1250");
    row("windows-1250, quotation marks", encoded(QStringLiteral("firma „Sunce“ – d.o.o."), "windows-1250"),
        "windows-1250");
    row("windows-1250, guillemets", encoded(QStringLiteral("«Sunce» ćć"), "windows-1250"), "windows-1250");
    row("windows-1250, signs that are letters elsewhere", encoded(QStringLiteral("Odziv® ©2026 ćić"), "windows-1250"),
        "windows-1250");
    row("letters that both have alike", encoded(QStringLiteral("ćiro đuro čedo"), "ISO-8859-2"), "windows-1250");
    // One wrong letter at the end of a large file decides.
    row("late", QByteArray(900000, 'x') + "\n" + encoded(QStringLiteral("š"), "windows-1250") + "a", "windows-1250");
    row("UTF-8 across a chunk border", QByteArray(256 * 1024 - 1, 'x') + bosnian.toUtf8(), "UTF-8");
}

void TestTextEncoding::detects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QFETCH(int, mark);
    const auto encoding = detect(bytes);
    QVERIFY2(encoding, encoding ? "" : qPrintable(encoding.error().message()));
    QCOMPARE(encoding->name, name);
    QCOMPARE(encoding->markLength, mark);
}

void TestTextEncoding::decodesEveryByte_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("windows-1250") << QByteArray("windows-1250");
    QTest::newRow("ISO-8859-2") << QByteArray("ISO-8859-2");
}

void TestTextEncoding::decodesEveryByte()
{
    QFETCH(QByteArray, name);
    QStringDecoder oracle(name.constData(), QStringConverter::Flag::Stateless);
    if (!oracle.isValid())
        QSKIP("this Qt has no converter to compare with");
    const auto encoding = TextEncoding::fromName(QString::fromLatin1(name));
    QVERIFY(encoding);
    for (int byte = 1; byte < 256; ++byte) {
        const QByteArray one(1, static_cast<char>(byte));
        TextDecoder decoder(*encoding);
        const auto text = decoder.decode(one);
        const QString expected = oracle(one);
        // ICU fills the gaps of windows-1250 with control characters; here they are mistakes.
        if (byte >= 0x80 && byte < 0xA0 && expected.size() == 1 && expected.front().unicode() == byte
            && name == "windows-1250") {
            QVERIFY(!text);
            continue;
        }
        QVERIFY(text);
        QCOMPARE(text->toString(), expected);
    }
}

void TestTextEncoding::readsInAnyChunks_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250", "ISO-8859-2"})
        QTest::newRow(name) << QByteArray(name);
}

void TestTextEncoding::readsInAnyChunks()
{
    QFETCH(QByteArray, name);
    QString text = bosnian;
    if (name.startsWith("UTF"))
        text += QStringLiteral("😀 Ш\n");
    const QByteArray bytes = encoded(text, name.constData());
    const auto encoding = TextEncoding::fromName(QString::fromLatin1(name));
    QVERIFY(encoding);
    for (const qsizetype chunk : {1, 2, 3, 5, 1000}) {
        TextDecoder decoder(*encoding);
        QString decoded;
        for (qsizetype at = 0; at < bytes.size(); at += chunk) {
            const QByteArray cut = bytes.mid(at, chunk);
            const auto part = decoder.decode(cut);
            QVERIFY(part);
            decoded += *part;
        }
        QVERIFY(decoder.finish());
        QCOMPARE(decoded, text);
    }
}

void TestTextEncoding::judgesUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    const auto row
        = [](const char *title, const QByteArray &bytes, bool valid) { QTest::newRow(title) << bytes << valid; };
    row("two bytes", "\xC4\x8D", true);
    row("three bytes", "\xE2\x82\xAC", true);
    row("four bytes", "\xF0\x9F\x98\x80", true);
    row("last of all", "\xF4\x8F\xBF\xBF", true);
    row("beyond the last", "\xF4\x90\x80\x80", false);
    row("overlong slash", "\xC0\xAF", false);
    row("overlong in three", "\xE0\x80\xAF", false);
    row("overlong in four", "\xF0\x80\x80\xAF", false);
    row("surrogate", "\xED\xA0\x80", false);
    row("lone continuation", "\x80", false);
    row("cut short", "\xE2\x82", false);
    row("lead instead of continuation", "\xE2\x82\xC4\x8D", false);
    row("five bytes", "\xF8\x88\x80\x80\x80", false);
    row("never a byte", "\xFF", false);
}

void TestTextEncoding::judgesUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    QFile file(write("a;b\n1;" + bytes));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto asked = TextEncoding::require(TextEncoding(), file);
    QCOMPARE(asked.has_value(), valid);
    if (!valid) {
        QCOMPARE(asked.error().code, ErrorCode::InvalidInput);
        QVERIFY2(asked.error().text.contains(QStringLiteral("line 2")), qPrintable(asked.error().text));
    }
}

void TestTextEncoding::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("windows-1250 as UTF-8") << QStringLiteral("utf-8") << encoded(bosnian, "windows-1250");
    QTest::newRow("a gap of windows-1250") << QStringLiteral("windows-1250") << QByteArray("a\x81\x62");
    QTest::newRow("nothing fits") << QString() << QByteArray("a,b\nx\x81\x8D\xFFy");
    QTest::newRow("half a character of UTF-16") << QStringLiteral("utf-16le") << QByteArray("a\0b\0c", 5);
    QTest::newRow("half a pair of UTF-16") << QStringLiteral("utf-16le")
                                           << QByteArray("a\0\x3D\xD8"
                                                         "b\0",
                                                         6);
    QTest::newRow("pair turned round") << QStringLiteral("utf-16be") << QByteArray("\xDE\x00\xD8\x3D", 4);
    QTest::newRow("UTF-16 as UTF-8") << QStringLiteral("utf-8") << QByteArray("a\0,\0b\0\n\0", 8);
}

void TestTextEncoding::refusesWhatDoesNotFit()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, bytes);
    RowReaderOptions options;
    options.encoding = encoding;
    const auto reader = CsvReader::open(write(bytes), options);
    const Status read
        = reader
              ? (*reader)->read([](const SourceRow &) -> Result<RowReader::Next> { return RowReader::Next::Continue; })
              : Status(failure(reader.error()));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

void TestTextEncoding::knowsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("known");
    const auto row = [](const char *name, const char *known) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(known);
    };
    row("utf8", "UTF-8");
    row("UTF-8", "UTF-8");
    row("UTF-16", "UTF-16LE");
    row("utf-16be", "UTF-16BE");
    row("cp1250", "windows-1250");
    row("Windows-1250", "windows-1250");
    row("latin2", "ISO-8859-2");
    row("iso_8859-2", "ISO-8859-2");
    row("klingon", "");
    row("", "");
}

void TestTextEncoding::knowsNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, known);
    const auto encoding = TextEncoding::fromName(name);
    QCOMPARE(encoding.has_value(), !known.isEmpty());
    if (encoding)
        QCOMPARE(encoding->name, known);
}

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
