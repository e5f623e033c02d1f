/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/mimelayout.h"

#include <QTest>

using namespace odziv;

namespace {

MimeFile picture()
{
    return {QStringLiteral("email@kampanja"), QStringLiteral("slika.png"), QStringLiteral("image/png"),
            QByteArray(500, 'p')};
}

MimeFile attachment()
{
    return {{}, QStringLiteral("Račun.pdf"), QStringLiteral("application/pdf"), QByteArray(100, 'a')};
}

QByteArray bodyOf(const MimeLayout &layout)
{
    QByteArray message = "X: y\r\n";
    layout.appendTexts(message, "text", "<p>html</p>");
    return message + layout.rest();
}

/// The content types in the order in which they appear.
QList<QByteArray> types(const QByteArray &message)
{
    QList<QByteArray> found;
    for (const QByteArray &line : message.split('\n')) {
        if (line.startsWith("Content-Type: "))
            found << line.trimmed().sliced(14).split(';').first();
    }
    return found;
}

} // namespace

class TestMimeLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesOnlyTheLevelsNeeded_data();
    void usesOnlyTheLevelsNeeded();
    void boundariesAreProper();
    void sharesWhatIsTheSame();
    void laysPersonalFilesAmongTheOthers();
    void namesFilesTwice();
    void refusesFiles_data();
    void refusesFiles();
    void keepsTexts();
};

void TestMimeLayout::usesOnlyTheLevelsNeeded_data()
{
    QTest::addColumn<bool>("html");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<int>("attachments");
    QTest::addColumn<QList<QByteArray>>("expected");
    using Types = QList<QByteArray>;
    QTest::newRow("text") << false << 0 << 0 << Types{"text/plain"};
    QTest::newRow("html") << true << 0 << 0 << Types{"multipart/alternative", "text/plain", "text/html"};
    QTest::newRow("picture") << true << 1 << 0
                             << Types{"multipart/related", "multipart/alternative", "text/plain", "text/html",
                                      "image/png"};
    QTest::newRow("attachment") << true << 0 << 1
                                << Types{"multipart/mixed", "multipart/alternative", "text/plain", "text/html",
                                         "application/pdf"};
    QTest::newRow("text attachment") << false << 0 << 2
                                     << Types{"multipart/mixed", "text/plain", "application/pdf", "application/pdf"};
    QTest::newRow("all") << true << 2 << 1 << Types{"multipart/mixed", "multipart/related", "multipart/alternative",
                                                    "text/plain",      "text/html",         "image/png",
                                                    "image/png",       "application/pdf"};
}

void TestMimeLayout::usesOnlyTheLevelsNeeded()
{
    QFETCH(bool, html);
    QFETCH(int, pictures);
    QFETCH(int, attachments);
    const auto layout
        = MimeLayout::prepare(html, QList<MimeFile>(pictures, picture()), QList<MimeFile>(attachments, attachment()));
    QVERIFY(layout);
    const QByteArray message = bodyOf(*layout);
    QTEST(types(message), "expected");
    QVERIFY(message.startsWith("X: y\r\nContent-Type: "));
    QVERIFY(message.endsWith("\r\n"));
    QCOMPARE(message.count('\n'), message.count("\r\n"));
    QCOMPARE(message.count('\r'), message.count("\r\n"));
}

void TestMimeLayout::boundariesAreProper()
{
    const auto layout = MimeLayout::prepare(true, {picture()}, {attachment()});
    QVERIFY(layout);
    const QByteArray message = bodyOf(*layout);
    QSet<QByteArray> boundaries;
    for (const QByteArray &line : message.split('\n')) {
        if (line.startsWith(" boundary=\""))
            boundaries.insert(line.sliced(11, line.lastIndexOf('"') - 11));
    }
    QCOMPARE(boundaries.size(), 3);
    for (const QByteArray &boundary : boundaries) {
        QVERIFY(boundary.size() <= 70); // RFC 2046 5.1.1
        QCOMPARE(message.count(QByteArray("\r\n--" + boundary + "--\r\n")), 1);
    }
}

void TestMimeLayout::sharesWhatIsTheSame()
{
    const auto layout = MimeLayout::prepare(true, {picture()}, {attachment()});
    QVERIFY(layout);
    QCOMPARE(static_cast<const void *>(layout->rest().constData()),
             static_cast<const void *>(layout->rest().constData()));
    QByteArray message;
    layout->appendTexts(message, "text", "<p>html</p>");
    QVERIFY(!message.contains("image/png"));
    QVERIFY(layout->rest().contains("image/png"));
    QVERIFY(layout->rest().contains("application/pdf"));
    const auto bare = MimeLayout::prepare(true, {}, {});
    QVERIFY(bare);
    QVERIFY(bare->rest().isEmpty());
}

void TestMimeLayout::laysPersonalFilesAmongTheOthers()
{
    for (const QList<MimeFile> &shared : {QList<MimeFile>(), QList<MimeFile>{attachment()}}) {
        const auto layout = MimeLayout::prepare(true, {picture()}, shared, MimeLayout::PersonalFiles::Some);
        QVERIFY(layout);
        const auto rest = layout->restWith({{{}, QStringLiteral("a.txt"), QStringLiteral("text/plain"), "own"}});
        QVERIFY(rest);
        QByteArray message;
        layout->appendTexts(message, "text", "<p>html</p>");
        message += *rest;
        QList<QByteArray> expected
            = {"multipart/mixed", "multipart/related", "multipart/alternative", "text/plain", "text/html",
               "image/png",       "text/plain"};
        if (!shared.isEmpty())
            expected << "application/pdf";
        QCOMPARE(types(message), expected);
        QCOMPARE(message.count("--=_mixed_"), static_cast<qsizetype>(3 + shared.size()));
        QVERIFY(message.endsWith("--\r\n"));
        QVERIFY(!layout->restWith({{{}, QStringLiteral("a"), QStringLiteral("no type"), "x"}}));
    }
}

void TestMimeLayout::namesFilesTwice()
{
    const auto layout = MimeLayout::prepare(true, {picture()}, {attachment()});
    QVERIFY(layout);
    const QByteArray message = bodyOf(*layout);
    QVERIFY(
        message.contains("Content-ID: <email@kampanja>\r\nContent-Disposition: inline;\r\n filename=slika.png\r\n"));
    QVERIFY(message.contains("Content-Type: application/pdf;\r\n name=Racun.pdf\r\n"));
    QVERIFY(message.contains("Content-Disposition: attachment;\r\n filename*0*=UTF-8''Ra%C4%8Dun.pdf\r\n"));
}

void TestMimeLayout::refusesFiles_data()
{
    QTest::addColumn<QString>("contentId");
    QTest::addColumn<QString>("contentType");
    QTest::newRow("empty cid") << QString() << QStringLiteral("image/png");
    QTest::newRow("blank in cid") << QStringLiteral("a b") << QStringLiteral("image/png");
    QTest::newRow("line end in cid") << QStringLiteral("a\r\nX: y") << QStringLiteral("image/png");
    QTest::newRow("brackets in cid") << QStringLiteral("a>b") << QStringLiteral("image/png");
    QTest::newRow("letters in cid") << QStringLiteral("slika-č") << QStringLiteral("image/png");
    QTest::newRow("no type") << QStringLiteral("a") << QString();
    QTest::newRow("no subtype") << QStringLiteral("a") << QStringLiteral("image/");
    QTest::newRow("two slashes") << QStringLiteral("a") << QStringLiteral("image/png/x");
    QTest::newRow("parameter") << QStringLiteral("a") << QStringLiteral("image/png; x=y");
    QTest::newRow("line end in type") << QStringLiteral("a") << QStringLiteral("image/png\r\nX: y");
}

void TestMimeLayout::refusesFiles()
{
    QFETCH(QString, contentId);
    QFETCH(QString, contentType);
    const auto layout = MimeLayout::prepare(true, {{contentId, QStringLiteral("a.png"), contentType, "x"}}, {});
    QVERIFY(!layout);
    QCOMPARE(layout.error().code, ErrorCode::InvalidInput);
}

void TestMimeLayout::keepsTexts()
{
    const auto layout = MimeLayout::prepare(true, {}, {});
    QVERIFY(layout);
    QByteArray message;
    layout->appendTexts(message, "line one\nline two\n", "<p>a=b</p>");
    QVERIFY(message.contains("\r\n\r\nline one\r\nline two\r\n\r\n--=_alternative_"));
    QVERIFY(message.contains("\r\n\r\n<p>a=3Db</p>\r\n--=_alternative_"));
}

QTEST_GUILESS_MAIN(TestMimeLayout)
#include "tst_mimelayout.moc"
