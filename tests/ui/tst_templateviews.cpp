/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ui/templates/blockseditor.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/picturedialog.h"
#include "ui/templates/pictureshrinker.h"
#include "ui/templates/previewscheme.h"
#include "ui/templates/visualeditor.h"
#include "ui/templates/webeditorview.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace odziv;

namespace {

constexpr int engineTime = 30000;

QByteArray pictureBytes(int width, int height, bool noisy = false)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QRandomGenerator noise(1);
    for (int y = 0; noisy && y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, noise.generate() | 0xff000000U);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// What nobody would write and everybody receives: kept as it is wherever it is not touched.
QString wildSource()
{
    return QStringLiteral(
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\r\n<HTML><head><style>p {color:#333}</style></head>\r\n"
        "<BODY bgcolor=#ffffff>\r\n<!--[if mso]><table><tr><td><![endif]-->\r\n"
        "<TABLE width=600 ><tr ><td  style='padding:8px' >Zdravo&nbsp;<B>{{contact.firstName|Vi}}</b> &amp; "
        "svi</TD></tr>\r\n"
        "{{#customerAccounts}}\r\n<tr><td>{{number}}</td><td>x</td></tr>\r\n{{/customerAccounts}}\r\n"
        "</TABLE><p>Drugi &scaron;to\r\n  <br/>red<p>bez kraja\r\n<img alt=\"a\" SRC=cid:a@b></BODY></HTML>\r\n");
}

} // namespace

/// The views beside the source: what they change, what they leave alone, and what they refuse.
class TestTemplateViews final : public QObject
{
    Q_OBJECT

private:
    /// For looking at them: ODZIV_PICTURES names a folder.
    static void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("ODZIV_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(1000);
        QDir().mkpath(folder);
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    static void openVisual(VisualEditor &visual, const QString &html)
    {
        QSignalSpy opened(&visual, &VisualEditor::opened);
        visual.resize(900, 600);
        visual.show();
        visual.setHtml(html, {});
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), engineTime);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!WebEditorView::isAvailable())
            QSKIP("no web engine");
    }

    void visualLeavesAloneWhatIsNotTouched()
    {
        VisualEditor visual;
        openVisual(visual, wildSource());
        QCOMPARE(visual.refusal(), QString());
        QSignalSpy edited(&visual, &VisualEditor::edited);
        visual.insertAround(QStringLiteral("š<"), QStringLiteral(">"));
        QTRY_VERIFY_WITH_TIMEOUT(!edited.isEmpty(), engineTime);
        // The first place is the first cell; only its first text is written anew.
        QString expected = wildSource();
        expected.replace(QStringLiteral("Zdravo&nbsp;<B>"), QStringLiteral("š&lt;&gt;Zdravo&nbsp;<B>"));
        QCOMPARE(visual.html(), expected);
        keepPicture(visual, QStringLiteral("visual-wild"));
    }

    void visualDoesNothingUnasked()
    {
        VisualEditor visual;
        QSignalSpy edited(&visual, &VisualEditor::edited);
        openVisual(visual, wildSource());
        QTest::qWait(300); // nothing announces that nothing happens
        QVERIFY(edited.isEmpty());
        QCOMPARE(visual.html(), wildSource());
    }

    void visualFormats()
    {
        VisualEditor visual;
        openVisual(visual, QStringLiteral("<table><tr><td><p>abc</p></td></tr></table>"));
        QSignalSpy edited(&visual, &VisualEditor::edited);
        visual.run(QStringLiteral("selectAll"));
        visual.run(QStringLiteral("bold"));
        QTRY_VERIFY_WITH_TIMEOUT(visual.html().contains(QStringLiteral("bold")), engineTime);
        visual.run(QStringLiteral("size"), 22);
        QTRY_VERIFY_WITH_TIMEOUT(visual.html().contains(QStringLiteral("font-size: 22px")), engineTime);
        QVERIFY(!visual.html().contains(QStringLiteral("<font")));
        visual.run(QStringLiteral("justifyCenter"));
        QTRY_VERIFY_WITH_TIMEOUT(visual.html().contains(QStringLiteral("center")), engineTime);
        visual.run(QStringLiteral("link"), QStringLiteral("https://odziv.example/?a=1&b=2"));
        QTRY_VERIFY_WITH_TIMEOUT(visual.html().contains(QStringLiteral("href=\"https://odziv.example/?a=1&amp;b=2\"")),
                                 engineTime);
        visual.insertPicture(QStringLiteral("slika@odziv"), QStringLiteral("\"Ovdje\""), 120);
        QTRY_VERIFY_WITH_TIMEOUT(visual.html().contains(QStringLiteral("src=\"cid:slika@odziv\"")), engineTime);
        QVERIFY(visual.html().contains(QStringLiteral("alt=\"&quot;Ovdje&quot;\"")));
        QVERIFY(visual.html().startsWith(QStringLiteral("<table><tr><td>")));
        visual.run(QStringLiteral("undo"));
        QTRY_VERIFY_WITH_TIMEOUT(!visual.html().contains(QStringLiteral("cid:slika")), engineTime);
    }

    void visualRefusesWhatItWouldRewrite_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("script") << QStringLiteral("<p>a</p><script>1</script>");
        QTest::newRow("handler") << QStringLiteral("<p onclick='x()'>a</p>");
        QTest::newRow("overlap") << QStringLiteral("<p><b>a<p>b</b>c</p>");
        QTest::newRow("text between rows")
            << QStringLiteral("<table><tr><td>a</td></tr>text<tr><td>b</td></tr></table>");
        QTest::newRow("delimiters") << QStringLiteral("{{=<% %>=}}<p>a</p>");
        QTest::newRow("frames") << QStringLiteral("<frameset></frameset>");
    }

    void visualRefusesWhatItWouldRewrite()
    {
        QFETCH(QString, html);
        VisualEditor visual;
        openVisual(visual, html);
        QVERIFY(!visual.refusal().isEmpty());
        QVERIFY(visual.findChild<QLabel *>(QStringLiteral("visualNote"))->isVisible());
        QCOMPARE(visual.html(), html);
        // And opens the next one all the same.
        QSignalSpy opened(&visual, &VisualEditor::opened);
        visual.setHtml(QStringLiteral("<p>a</p>"), {});
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), engineTime);
        QCOMPARE(visual.refusal(), QString());
    }

    void viewsReachNoNetwork()
    {
        QTcpServer trap;
        QVERIFY(trap.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&trap, &QTcpServer::newConnection, this, [&] { ++connections; });
        const QString url = QStringLiteral("http://127.0.0.1:%1/x").arg(trap.serverPort());
        VisualEditor visual;
        openVisual(visual,
                   QStringLiteral("<style>@import '%1';</style><p>a<img src='%1'></p><table background='%1'><tr>"
                                  "<td style=\"background:url('%1')\">b</td></tr></table>")
                       .arg(url));
        BlocksEditor blocks(QStringLiteral("bs"));
        blocks.resize(1100, 700);
        blocks.show();
        QSignalSpy opened(&blocks, &BlocksEditor::opened);
        blocks.setDesign(QStringLiteral("<mjml><mj-head><mj-font name='x' href='%1'/></mj-head><mj-body><mj-section "
                                        "background-url='%1'><mj-column><mj-image src='%1'></mj-image></mj-column>"
                                        "</mj-section></mj-body></mjml>")
                             .arg(url),
                         {}, false);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), engineTime);
        QTest::qWait(1000);
        QCOMPARE(connections, 0);
        for (const QString &blocked : visual.view()->blockedRequests() + blocks.view()->blockedRequests())
            QVERIFY2(blocked.startsWith(url), qPrintable(blocked)); // nothing of our own asks for the network
    }

    void blocksMakeHtml()
    {
        BlocksEditor blocks(QStringLiteral("bs"));
        blocks.resize(1200, 760);
        blocks.show();
        QSignalSpy edited(&blocks, &BlocksEditor::edited);
        QSignalSpy opened(&blocks, &BlocksEditor::opened);
        blocks.setDesign(BlocksEditor::emptyDesign(), {}, true);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), engineTime);
        QTRY_VERIFY_WITH_TIMEOUT(!edited.isEmpty(), engineTime);
        QVERIFY(blocks.html().contains(QStringLiteral("{{contact.salutation}},")));
        QVERIFY(!blocks.html().contains(QStringLiteral("googleapis")));
        edited.clear();
        blocks.view()->call(QStringLiteral("append"),
                            {QStringLiteral("<mj-section><mj-column><mj-text>{{#customerAccounts}}{{number}} šđ"
                                            "{{/customerAccounts}}</mj-text><mj-button href=\"https://odziv.example\">"
                                            "Da</mj-button></mj-column></mj-section>")});
        QTRY_VERIFY_WITH_TIMEOUT(!edited.isEmpty(), engineTime);
        QVERIFY(blocks.html().contains(QStringLiteral("{{#customerAccounts}}{{number}} šđ{{/customerAccounts}}")));
        QVERIFY(blocks.design().contains(QStringLiteral("<mj-button")));
        keepPicture(blocks, QStringLiteral("blocks"));
        // The same design again is no change, in another editor too.
        BlocksEditor again(QStringLiteral("de"));
        again.resize(1200, 760);
        again.show();
        QSignalSpy againEdited(&again, &BlocksEditor::edited);
        QSignalSpy againOpened(&again, &BlocksEditor::opened);
        again.setDesign(blocks.design(), {}, false);
        QTRY_VERIFY_WITH_TIMEOUT(!againOpened.isEmpty(), engineTime);
        QTest::qWait(500); // nothing announces that nothing happens
        QVERIFY(againEdited.isEmpty());
        QCOMPARE(again.design(), blocks.design());
    }

    void picturesAreMadeFitForMail()
    {
        const MessageFile large{QStringLiteral("v@odziv"), QStringLiteral("Velika slika.png"),
                                QStringLiteral("image/png"), pictureBytes(1600, 400, true)};
        QVERIFY(isLargerThanMailNeeds(large));
        const auto copy = shrunkForMail(large);
        QVERIFY(copy);
        QCOMPARE(copy->contentId, large.contentId);
        QCOMPARE(copy->fileName, QStringLiteral("Velika slika.jpg"));
        QCOMPARE(QImage::fromData(copy->data).width(), 1200);
        QVERIFY(copy->data.size() < large.data.size());
        const MessageFile small{QStringLiteral("m"), QStringLiteral("m.png"), QStringLiteral("image/png"),
                                pictureBytes(20, 20)};
        QVERIFY(!isLargerThanMailNeeds(small));
        QVERIFY(!isLargerThanMailNeeds({{}, QStringLiteral("x.gif"), QStringLiteral("image/gif"), large.data}));
    }

    void pictureListKnowsWhatIsShown()
    {
        FileListEditor list(FileListEditor::Kind::Pictures, QLocale(QLocale::English));
        const QString first = list.addPicture(QStringLiteral("Prva slika.png"), pictureBytes(10, 10));
        QCOMPARE(first, QStringLiteral("prva-slika@odziv"));
        const QString second = list.addPicture(QStringLiteral("prva slika.png"), pictureBytes(11, 11));
        QCOMPARE(second, QStringLiteral("prva-slika-2@odziv")); // another picture of the same name
        QCOMPARE(list.addPicture(QStringLiteral("opet.png"), pictureBytes(10, 10)), first);
        QSignalSpy failed(&list, &FileListEditor::failed);
        QVERIFY(list.addPicture(QStringLiteral("x.png"), QByteArrayLiteral("no picture")).isEmpty());
        QCOMPARE(failed.size(), 1);
        list.setUse({second}, false);
        QCOMPARE(list.files().size(), 2);
        list.removeUnused();
        QCOMPARE(list.files().size(), 1);
        QVERIFY(list.addPicture(QStringLiteral("velika.png"), pictureBytes(1600, 400, true))
                    .startsWith(QLatin1String("velika")));
        const qsizetype before = list.files().last().data.size();
        list.shrinkPictures();
        QTRY_VERIFY_WITH_TIMEOUT(list.files().last().data.size() < before, engineTime);
    }

    void pictureDialogAsksForWords()
    {
        auto *dialog = new PictureDialog(
            {QStringLiteral("a"), QStringLiteral("a.png"), QStringLiteral("image/png"), pictureBytes(80, 40)});
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->open();
        QTest::keyClick(dialog->alternativeField(), Qt::Key_Return);
        QVERIFY(accepted.isEmpty()); // no words, no picture
        dialog->alternativeField()->setText(QStringLiteral("Logo \"E\""));
        QCOMPARE(pictureTag(QStringLiteral("a"), dialog->alternative(), dialog->pictureWidth()),
                 QStringLiteral("<img src=\"cid:a\" alt=\"Logo &quot;E&quot;\" width=\"80\" "
                                "style=\"max-width:100%;height:auto;border:0\">"));
        dialog->decorationBox()->setChecked(true);
        QVERIFY(dialog->alternative().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }
};

int main(int argc, char **argv)
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    TestTemplateViews test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templateviews.moc"
