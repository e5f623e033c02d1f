/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/templatefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

namespace {

/// The smallest picture that is one.
QByteArray png()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}

QJsonObject example()
{
    return QJsonObject{
        {QStringLiteral("format"), QStringLiteral("odziv-template/1")},
        {QStringLiteral("name"), QStringLiteral("E-račun")},
        {QStringLiteral("kind"), QStringLiteral("html")},
        {QStringLiteral("subject"), QStringLiteral("Račun {{customer.number}}")},
        {QStringLiteral("html"), QStringLiteral("m.html")},
        {QStringLiteral("text"), QJsonValue()},
        {QStringLiteral("images"), QJsonArray{QJsonObject{{QStringLiteral("cid"), QStringLiteral("email@kampanja")},
                                                          {QStringLiteral("file"), QStringLiteral("slike/a.png")}}}},
        {QStringLiteral("attachments"), QJsonArray{QStringLiteral("Račun.pdf")}}};
}

void compare(const MessageTemplate &actual, const MessageTemplate &expected)
{
    QCOMPARE(actual.name, expected.name);
    QCOMPARE(actual.kind, expected.kind);
    QCOMPARE(actual.subject, expected.subject);
    QCOMPARE(actual.html, expected.html);
    QCOMPARE(actual.text, expected.text);
    for (const auto files : {&MessageTemplate::images, &MessageTemplate::attachments}) {
        QCOMPARE((actual.*files).size(), (expected.*files).size());
        for (qsizetype i = 0; i < (expected.*files).size(); ++i) {
            QCOMPARE((actual.*files).at(i).contentId, (expected.*files).at(i).contentId);
            QCOMPARE((actual.*files).at(i).fileName, (expected.*files).at(i).fileName);
            QCOMPARE((actual.*files).at(i).contentType, (expected.*files).at(i).contentType);
            QCOMPARE((actual.*files).at(i).data, (expected.*files).at(i).data);
        }
    }
}

} // namespace

class TestTemplateFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reads();
    void readsTheExample();
    void refuses_data();
    void refuses();
    void refusesOtherFolders_data();
    void refusesOtherFolders();
    void refusesLinksThatLeadOut();
    void refusesBrokenFiles();
    void writesAndReadsBack();
    void writesOnlyIntoEmptyFolders();
    void keepsViewAndPreheader();
    void readsTextsOfTheOldSystem();
    void refusesBrokenPackages();
    void importsHtml();
    void importsPicturesBesideTheHtml();
    void importsKnownCids();
    void refusesHtmlWithoutItsPictures();

private:
    void put(const QString &name, const QByteArray &data);
    QString path(const QString &name) const { return m_folder->filePath(QStringLiteral("t/") + name); }
    Result<MessageTemplate> readObject(const QJsonObject &object);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTemplateFile::put(const QString &name, const QByteArray &data)
{
    QDir().mkpath(QFileInfo(path(name)).absolutePath());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(data), data.size());
}

void TestTemplateFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(QStringLiteral("m.html"),
        "<p>{{contact.firstName|Poštovani}}</p>\r\n<img src=\"cid:email@kampanja\" alt=\"x\">\n");
    put(QStringLiteral("m.txt"), "Poštovani\r\n");
    put(QStringLiteral("slike/a.png"), png());
    put(QStringLiteral("Račun.pdf"), "%PDF-1.4 test");
    QFile outside(m_folder->filePath(QStringLiteral("outside.png")));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    outside.write(png());
}

Result<MessageTemplate> TestTemplateFile::readObject(const QJsonObject &object)
{
    put(QStringLiteral("t.json"), QJsonDocument(object).toJson());
    return TemplateFile::read(path(QStringLiteral("t.json")));
}

void TestTemplateFile::reads()
{
    const auto read = readObject(example());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->name, QStringLiteral("E-račun"));
    QCOMPARE(read->html,
             QStringLiteral("<p>{{contact.firstName|Poštovani}}</p>\r\n<img src=\"cid:email@kampanja\" alt=\"x\">\n"));
    QVERIFY(read->text.isEmpty());
    QCOMPARE(read->images.size(), 1);
    QCOMPARE(read->images.first().contentId, QStringLiteral("email@kampanja"));
    QCOMPARE(read->images.first().fileName, QStringLiteral("a.png"));
    QCOMPARE(read->images.first().contentType, QStringLiteral("image/png"));
    QCOMPARE(read->images.first().data, png());
    QCOMPARE(read->attachments.size(), 1);
    QCOMPARE(read->attachments.first().fileName, QStringLiteral("Račun.pdf"));
    QCOMPARE(read->attachments.first().contentType, QStringLiteral("application/pdf"));

    QJsonObject plain{{QStringLiteral("format"), QStringLiteral("odziv-template/1")},
                      {QStringLiteral("name"), QStringLiteral("p")},
                      {QStringLiteral("kind"), QStringLiteral("standard")},
                      {QStringLiteral("subject"), QStringLiteral("s")},
                      {QStringLiteral("text"), QStringLiteral("m.txt")}};
    const auto standard = readObject(plain);
    QVERIFY(standard);
    QCOMPARE(standard->kind, MessageTemplate::Kind::Standard);
    QCOMPARE(standard->text, QStringLiteral("Poštovani\r\n"));
}

void TestTemplateFile::readsTheExample()
{
    const auto read = TemplateFile::read(QStringLiteral(ODZIV_EXAMPLES "/e-bill/template.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->images.size(), 1);
}

void TestTemplateFile::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *title, const char *key, const QJsonValue &value, const char *place) {
        QTest::newRow(title) << QString::fromUtf8(key) << value << QString::fromUtf8(place);
    };
    const QJsonValue undefined(QJsonValue::Undefined);
    const QString text = QStringLiteral("x");
    row("no format", "format", undefined, "t.json, format");
    row("other format", "format", QStringLiteral("odziv-template/2"), "t.json, format");
    row("unknown key", "colour", text, "t.json, colour");
    row("no name", "name", undefined, "t.json, name");
    row("empty name", "name", QStringLiteral(" "), "t.json, name");
    row("number for a name", "name", 5, "t.json, name");
    row("no kind", "kind", undefined, "t.json, kind");
    row("other kind", "kind", QStringLiteral("HTML"), "t.json, kind");
    row("no subject", "subject", undefined, "t.json, subject");
    row("list for html", "html", QJsonArray(), "t.json, html");
    row("no html", "html", QJsonValue(), "t.json, html");
    row("missing html", "html", QStringLiteral("none.html"), "t.json, html");
    row("folder for html", "html", QStringLiteral("slike"), "t.json, html");
    row("html of another encoding", "html", QStringLiteral("slike/a.png"), "t.json, html");
    row("text for images", "images", text, "t.json, images");
    row("text in images", "images", QJsonArray{text}, "t.json, images[0]");
    row("no cid", "images", QJsonArray{QJsonObject{{QStringLiteral("file"), QStringLiteral("slike/a.png")}}},
        "t.json, images[0], cid");
    row("unknown key in images", "images",
        QJsonArray{QJsonObject{{QStringLiteral("cid"), text},
                               {QStringLiteral("file"), QStringLiteral("slike/a.png")},
                               {QStringLiteral("x"), 1}}},
        "t.json, images[0], x");
    row("no picture", "images",
        QJsonArray{QJsonObject{{QStringLiteral("cid"), text}, {QStringLiteral("file"), QStringLiteral("m.txt")}}},
        "t.json, images[0], file");
    row("same cid twice", "images",
        QJsonArray{QJsonObject{{QStringLiteral("cid"), text}, {QStringLiteral("file"), QStringLiteral("slike/a.png")}},
                   QJsonObject{{QStringLiteral("cid"), text}, {QStringLiteral("file"), QStringLiteral("slike/a.png")}}},
        "t.json, images");
    row("cid without picture", "images", QJsonArray(), "t.json, html");
    row("number in attachments", "attachments", QJsonArray{1}, "t.json, attachments[0]");
    row("missing attachment", "attachments", QJsonArray{QStringLiteral("Račun.pdf"), text},
        "t.json, attachments[1], file");
    row("unknown placeholder", "subject", QStringLiteral("{{customer.nummer}}"), "t.json, subject, line 1, column 1");
}

void TestTemplateFile::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = example();
    object.insert(key, value);
    const auto read = readObject(object);
    QVERIFY(!read);
    QTEST(read.error().place, "place");
    QVERIFY(!read.error().text.isEmpty());
}

void TestTemplateFile::refusesOtherFolders_data()
{
    QTest::addColumn<QString>("file");
    const QStringList names = {QStringLiteral("../outside.png"),
                               QStringLiteral("slike/../../outside.png"),
                               QStringLiteral("slike/.."),
                               QStringLiteral("/etc/hostname"),
                               QStringLiteral("//server/share/x.png"),
                               QStringLiteral("\\\\server\\share\\x.png"),
                               QStringLiteral("C:\\Windows\\x.png"),
                               QStringLiteral("C:x.png"),
                               QStringLiteral("..\\outside.png"),
                               QStringLiteral("a.png:stream"),
                               QStringLiteral("file:///etc/hostname"),
                               QString(QStringLiteral("a.png") + QChar(0)),
                               QStringLiteral("a\n.png"),
                               QStringLiteral("..")};
    for (qsizetype i = 0; i < names.size(); ++i)
        QTest::addRow("%02d", static_cast<int>(i)) << names.at(i);
}

void TestTemplateFile::refusesOtherFolders()
{
    QFETCH(QString, file);
    QJsonObject object = example();
    object.insert(QStringLiteral("attachments"), QJsonArray{file});
    const auto read = readObject(object);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Refused);
    object = example();
    object.insert(QStringLiteral("html"), file);
    QCOMPARE(readObject(object).error().code, ErrorCode::Refused);
}

void TestTemplateFile::refusesLinksThatLeadOut()
{
    if (!QFile::link(m_folder->filePath(QStringLiteral("outside.png")), path(QStringLiteral("link.png"))))
        QSKIP("no symbolic links here");
    QFile::link(m_folder->path(), path(QStringLiteral("up")));
    for (const QString &name : {QStringLiteral("link.png"), QStringLiteral("up/outside.png")}) {
        QJsonObject object = example();
        object.insert(QStringLiteral("attachments"), QJsonArray{name});
        const auto read = readObject(object);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Refused);
    }
}

void TestTemplateFile::refusesBrokenFiles()
{
    put(QStringLiteral("bad.json"), "{\n  \"format\": x\n}");
    const auto bad = TemplateFile::read(path(QStringLiteral("bad.json")));
    QVERIFY(!bad);
    QVERIFY2(bad.error().place.startsWith(QStringLiteral("bad.json, line 2")), qPrintable(bad.error().place));
    put(QStringLiteral("list.json"), "[]");
    QVERIFY(!TemplateFile::read(path(QStringLiteral("list.json"))));
    put(QStringLiteral("empty.json"), "");
    QVERIFY(!TemplateFile::read(path(QStringLiteral("empty.json"))));
    QCOMPARE(TemplateFile::read(path(QStringLiteral("none.json"))).error().code, ErrorCode::NotFound);
    put(QStringLiteral("m.doc"), "text");
    QVERIFY(!TemplateFile::read(path(QStringLiteral("m.doc"))));
    QVERIFY(!TemplateFile::read(path(QString())));
    put(QStringLiteral("latin.html"), "<p>Ra\xe8un</p>");
    QVERIFY(!TemplateFile::read(path(QStringLiteral("latin.html"))));
}

void TestTemplateFile::writesAndReadsBack()
{
    auto made = readObject(example());
    QVERIFY(made);
    made->text = QStringLiteral("own\r\ntext \n");
    made->html.prepend(QChar::ByteOrderMark);
    made->images << MessageFile{QStringLiteral("b@x"), QStringLiteral("A.PNG"), QStringLiteral("image/png"),
                                png() + "2"};
    made->attachments << MessageFile{{}, QStringLiteral("Račun.pdf"), QStringLiteral("application/pdf"), "second"}
                      << MessageFile{{}, QStringLiteral("template.json"), QStringLiteral("application/json"), "{}"}
                      << MessageFile{{}, QStringLiteral("data.bin"), QStringLiteral("application/x-own"), "x"}
                      << MessageFile{{},
                                     QStringLiteral("CON"),
                                     QStringLiteral("application/octet-stream"),
                                     QByteArray("\0\1", 2)};
    made->html += QStringLiteral("<img src='cid:b@x' alt=''>");
    const QString folder = m_folder->filePath(QStringLiteral("out/deep"));
    const auto written = TemplateFile::write(*made, folder);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    const auto again = TemplateFile::read(QDir(folder).filePath(QStringLiteral("template.json")));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
    compare(*again, *made);
}

void TestTemplateFile::writesOnlyIntoEmptyFolders()
{
    const auto made = readObject(example());
    QVERIFY(made);
    const auto written = TemplateFile::write(*made, m_folder->filePath(QStringLiteral("t")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::AlreadyExists);
    QVERIFY(!QFile::exists(path(QStringLiteral("template.json"))));
}

void TestTemplateFile::keepsViewAndPreheader()
{
    MessageTemplate source;
    source.name = QStringLiteral("N");
    source.subject = QStringLiteral("S");
    source.html = QStringLiteral("<p>x</p>");
    source.preheader = QStringLiteral("Pregled");
    source.view = MessageTemplate::View::Blocks;
    source.design = QStringLiteral("<mjml>\r\nš</mjml>");
    source.legalClass = LegalClass::Service;
    const QString folder = path(QStringLiteral("written"));
    QVERIFY(TemplateFile::write(source, folder));
    QVERIFY(TemplateFile::writePackage(source, path(QStringLiteral("p.odztemplate"))));
    for (const QString &file :
         QStringList{folder + QStringLiteral("/template.json"), path(QStringLiteral("p.odztemplate"))}) {
        const auto read = TemplateFile::read(file);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QCOMPARE(read->preheader, source.preheader);
        QCOMPARE(read->view, source.view);
        QCOMPARE(read->design, source.design);
        QVERIFY(read->legalClass == source.legalClass);
        QCOMPARE(read->html, source.html);
    }
}

void TestTemplateFile::readsTextsOfTheOldSystem()
{
    put(QStringLiteral("E-plaćanje HTML.txt"), "<p>a</p>");
    const auto html = TemplateFile::read(path(QStringLiteral("E-plaćanje HTML.txt")));
    QVERIFY2(html, html ? "" : qPrintable(html.error().message()));
    QCOMPARE(html->kind, MessageTemplate::Kind::Html);
    QCOMPARE(html->name, QStringLiteral("E-plaćanje"));
    put(QStringLiteral("Htmlovi.txt"), "<p>a</p>");
    const auto text = TemplateFile::read(path(QStringLiteral("Htmlovi.txt")));
    QVERIFY(text);
    QCOMPARE(text->kind, MessageTemplate::Kind::Standard);
    QCOMPARE(text->text, QStringLiteral("<p>a</p>"));
}

void TestTemplateFile::refusesBrokenPackages()
{
    for (const char *package :
         {"", "{}", "{\"format\":\"odziv-template-package/1\"}",
          "{\"format\":\"odziv-template-package/1\",\"name\":\"a\",\"kind\":\"x\"}",
          "{\"format\":\"odziv-template-package/1\",\"name\":\"a\",\"kind\":\"html\",\"subject\":\"s\",\"html\":\"x\","
          "\"images\":[{\"name\":\"a\",\"type\":\"image/png\",\"data\":\"***\"}]}"}) {
        put(QStringLiteral("b.odztemplate"), package);
        const auto read = TemplateFile::read(path(QStringLiteral("b.odztemplate")));
        QVERIFY2(!read, package);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    }
}

void TestTemplateFile::importsHtml()
{
    put(QStringLiteral("Novosti 2026.html"),
        "<html><head><title>\n Ra&#269;un &amp; {{customer.number}} </title></head><body>x</body></html>");
    const auto titled = TemplateFile::read(path(QStringLiteral("Novosti 2026.html")));
    QVERIFY(titled);
    QCOMPARE(titled->name, QStringLiteral("Novosti 2026"));
    QCOMPARE(titled->subject, QStringLiteral("Račun & {{customer.number}}"));
    QCOMPARE(titled->kind, MessageTemplate::Kind::Html);
    put(QStringLiteral("plain.htm"), "<p>x</p>");
    QCOMPARE(TemplateFile::read(path(QStringLiteral("plain.htm")))->subject, QStringLiteral("plain"));
}

void TestTemplateFile::importsPicturesBesideTheHtml()
{
    put(QStringLiteral("logo veliki č.png"), png());
    put(QStringLiteral("b/a.png"), png() + "b");
    put(QStringLiteral("p.html"),
        QByteArray("<IMG alt=x SRC='slike/a.png'><img src=\"b/a.png\"><img src=\"slike/a.png\">\r\n"
                   "<td background=\"logo%20veliki%20%C4%8D.png\"><img src=https://x.test/r.png>"
                   "<!-- <img src=\"c.png\"> --><img src=\"data:image/gif;base64,x\"><a href=\"slike/a.png\">x</a>"));
    const auto read = TemplateFile::read(path(QStringLiteral("p.html")));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->html,
             QStringLiteral(
                 "<IMG alt=x SRC='cid:a.png@odziv'><img src=\"cid:a.png-2@odziv\"><img src=\"cid:a.png@odziv\">\r\n"
                 "<td background=\"cid:logo-veliki-c.png@odziv\"><img src=https://x.test/r.png>"
                 "<!-- <img src=\"c.png\"> --><img src=\"data:image/gif;base64,x\"><a href=\"slike/a.png\">x</a>"));
    QCOMPARE(read->images.size(), 3);
    QCOMPARE(read->images.at(0).data, png());
    QCOMPARE(read->images.at(1).data, QByteArray(png() + "b"));
    QCOMPARE(read->images.at(2).fileName, QStringLiteral("logo veliki č.png"));
}

void TestTemplateFile::importsKnownCids()
{
    put(QStringLiteral("logo.jpg"), QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffd9"));
    put(QStringLiteral("exact"), png());
    put(QStringLiteral("k.html"),
        "<img src=\"cid:logo@kampanja\"><img src=\"cid:exact\"><img src=\"cid:logo@kampanja\">");
    const auto read = TemplateFile::read(path(QStringLiteral("k.html")));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->images.size(), 2);
    QCOMPARE(read->images.at(0).contentId, QStringLiteral("logo@kampanja"));
    QCOMPARE(read->images.at(0).fileName, QStringLiteral("logo.jpg"));
    QCOMPARE(read->images.at(1).contentType, QStringLiteral("image/png"));
}

void TestTemplateFile::refusesHtmlWithoutItsPictures()
{
    put(QStringLiteral("1.html"), "<p>\n<img src=\"none.png\">");
    const auto missing = TemplateFile::read(path(QStringLiteral("1.html")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().place, QStringLiteral("1.html, line 2, column 11"));
    put(QStringLiteral("2.html"), "<img src=\"../outside.png\">");
    QCOMPARE(TemplateFile::read(path(QStringLiteral("2.html"))).error().code, ErrorCode::Refused);
    put(QStringLiteral("3.html"), "<img src=\"m.txt\">");
    QCOMPARE(TemplateFile::read(path(QStringLiteral("3.html"))).error().code, ErrorCode::InvalidInput);
    put(QStringLiteral("4.html"), "<img src=\"cid:nowhere@x\">");
    QCOMPARE(TemplateFile::read(path(QStringLiteral("4.html"))).error().code, ErrorCode::NotFound);
    put(QStringLiteral("5.html"), "<p>{{contact.nothing}}</p>");
    QCOMPARE(TemplateFile::read(path(QStringLiteral("5.html"))).error().place,
             QStringLiteral("5.html, html, line 1, column 4"));
}

QTEST_GUILESS_MAIN(TestTemplateFile)
#include "tst_templatefile.moc"
