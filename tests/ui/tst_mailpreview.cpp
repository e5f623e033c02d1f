/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ui/templates/mailpreview.h"
#include "ui/templates/previewscheme.h"
#include "ui/templates/richtextmailpreview.h"
#ifdef ODZIV_HAVE_WEBENGINE
#include "ui/templates/webmailpreview.h"

#include <QWebEngineView>
#endif

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace odziv;

namespace {

/// Accepts every connection on loopback and counts it: whoever connects has reached the network.
class Trap final : public QTcpServer
{
public:
    Trap()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port for the trap");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++m_connections;
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    m_requests << QString::fromLatin1(socket->readAll().left(80));
                    socket->disconnectFromHost();
                });
            }
        });
    }

    QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:") + QString::number(serverPort()) + QLatin1Char('/') + path;
    }

    int m_connections = 0;
    QStringList m_requests;
};

QByteArray picture(const QColor &color)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Ways in which a page may reach out; %URL% is the trap, %FILE% a local file with a secret.
QList<QPair<QString, QString>> probes()
{
    return {
        {QStringLiteral("image"), QStringLiteral("<img src='%URL%img'>")},
        {QStringLiteral("image set"), QStringLiteral("<img srcset='%URL%set 1x, %URL%set2 2x'>")},
        {QStringLiteral("picture source"),
         QStringLiteral("<picture><source srcset='%URL%source'><img src='cid:none'></picture>")},
        {QStringLiteral("input image"), QStringLiteral("<form><input type=image src='%URL%input'></form>")},
        {QStringLiteral("body background"),
         QStringLiteral("<table background='%URL%table'><tr><td background='%URL%cell'>x</td></tr></table>")},
        {QStringLiteral("style url"), QStringLiteral("<div style=\"background:url('%URL%style')\">x</div>")},
        {QStringLiteral("style import"), QStringLiteral("<style>@import url('%URL%import');</style>")},
        {QStringLiteral("font face"),
         QStringLiteral(
             "<style>@font-face{font-family:probe;src:url('%URL%font')} p{font-family:probe}</style><p>x</p>")},
        {QStringLiteral("list image"),
         QStringLiteral("<ul style=\"list-style-image:url('%URL%list')\"><li>x</li></ul>")},
        {QStringLiteral("cursor"), QStringLiteral("<div style=\"cursor:url('%URL%cursor'),auto\">x</div>")},
        {QStringLiteral("css content"),
         QStringLiteral("<style>p::before{content:url('%URL%content')}</style><p>x</p>")},
        {QStringLiteral("css variable"),
         QStringLiteral("<style>:root{--u:url('%URL%var')} p{background:var(--u)}</style><p>x</p>")},
        {QStringLiteral("image set css"),
         QStringLiteral("<div style=\"background-image:-webkit-image-set(url('%URL%wis') 1x)\">x</div>")},
        {QStringLiteral("stylesheet link"), QStringLiteral("<link rel=stylesheet href='%URL%css'>")},
        {QStringLiteral("preconnect"),
         QStringLiteral("<link rel=preconnect href='%URL%'><link rel=dns-prefetch href='%URL%'>")},
        {QStringLiteral("preload"),
         QStringLiteral("<link rel=preload as=image href='%URL%preload'><link rel=prefetch href='%URL%prefetch'>")},
        {QStringLiteral("icon"),
         QStringLiteral("<link rel=icon href='%URL%icon'><link rel=manifest href='%URL%manifest'>")},
        {QStringLiteral("frame"),
         QStringLiteral("<iframe src='%URL%frame'></iframe><iframe srcdoc=\"<img src='%URL%srcdoc'>\"></iframe>")},
        {QStringLiteral("frame set"), QStringLiteral("<frameset><frame src='%URL%frameset'></frameset>")},
        {QStringLiteral("data frame"),
         QStringLiteral("<iframe src=\"data:text/html,<img src='%URL%data'>\"></iframe>")},
        {QStringLiteral("refresh"), QStringLiteral("<meta http-equiv=refresh content=\"0;url=%URL%refresh\">")},
        {QStringLiteral("base"), QStringLiteral("<base href='%URL%'><img src='relative.png'>")},
        {QStringLiteral("script"),
         QStringLiteral("<script src='%URL%script'></script><script>new Image().src='%URL%inline'</script>")},
        {QStringLiteral("module"), QStringLiteral("<script type=module>import '%URL%module'</script>")},
        {QStringLiteral("handlers"),
         QStringLiteral("<img src=x onerror=\"fetch('%URL%onerror')\"><body onload=\"fetch('%URL%onload')\">")},
        {QStringLiteral("video"), QStringLiteral("<video src='%URL%video' poster='%URL%poster' autoplay></video><audio "
                                                 "src='%URL%audio' autoplay></audio>")},
        {QStringLiteral("track"),
         QStringLiteral("<video><source src='%URL%vsource'><track src='%URL%track' default></video>")},
        {QStringLiteral("object"), QStringLiteral("<object data='%URL%object'></object><embed src='%URL%embed'>")},
        {QStringLiteral("svg"),
         QStringLiteral(
             "<svg onload=\"fetch('%URL%svg')\"><image href='%URL%svgimage'/><use href='%URL%svguse#a'/></svg>")},
        {QStringLiteral("svg script"),
         QStringLiteral("<svg><script href='%URL%svgscript'></script><feImage href='%URL%feimage'/></svg>")},
        {QStringLiteral("svg in data"),
         QStringLiteral("<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image "
                        "href='%URL%dsvg'/></svg>\">")},
        {QStringLiteral("mathml"), QStringLiteral("<math><mtext href='%URL%math'>x</mtext></math>")},
        {QStringLiteral("form autofocus"),
         QStringLiteral("<form action='%URL%form'><input autofocus onfocus='this.form.submit()'></form>")},
        {QStringLiteral("ping"), QStringLiteral("<a href='%URL%a' ping='%URL%ping'>x</a>")},
        {QStringLiteral("websocket"), QStringLiteral("<script>new WebSocket('%URL%'.replace('http','ws'))</script>")},
        {QStringLiteral("noscript"), QStringLiteral("<noscript><img src='%URL%noscript'></noscript>")},
        {QStringLiteral("template"), QStringLiteral("<template><img src='%URL%template'></template>")},
        {QStringLiteral("escaped css"), QStringLiteral("<style>p{background:u\\72l('%URL%escaped')}</style><p>x</p>")},
        {QStringLiteral("half comment"), QStringLiteral("<style>/*</style><img src='%URL%comment'><!--*/-->")},
        {QStringLiteral("unclosed"), QStringLiteral("<img src='%URL%unclosed' <p>")},
        {QStringLiteral("cid with host"), QStringLiteral("<img src='cid://%HOST%/x'>")},
        {QStringLiteral("local file"),
         QStringLiteral("<iframe src='%FILE%'></iframe><img src='%FILE%'><object data='%FILE%'></object>")},
        {QStringLiteral("resource file"),
         QStringLiteral("<iframe src='qrc:/odziv/web/preview.js'></iframe><img src='qrc:/odziv/web/preview.js'>")},
        {QStringLiteral("other schemes"),
         QStringLiteral(
             "<img src='ftp://%HOST%/x'><img src='chrome://version'><iframe src='view-source:%URL%'></iframe>")},
    };
}

} // namespace

/// The preview shows a message and its pictures, and lets nothing out.
class MailPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTextAndPictures();
    void showsNewPictureUnderTheSameCid();
    void keepsScrollPosition();
    void looksDark_data();
    void looksDark();
    void hidesPictures();
    void fitsTheViewport();
    void probesReachNothing_data();
    void probesReachNothing();
    void probesAreAlive();
    void scriptsDoNotRun();
    void linksAreNotFollowed();
    void readsNoFiles();
    void richTextReachesNothing();

private:
    QString filled(QString html) const;
    QString shownText(MailPreview &preview);
    void show(MailPreview &preview, const QString &html, const QList<MessageFile> &pictures = {});

    Trap m_trap;
    QTemporaryFile m_secret;
    std::unique_ptr<MailPreview> m_preview;
};

void MailPreviewTest::initTestCase()
{
    QVERIFY(m_secret.open());
    m_secret.write("TOPSECRET");
    m_secret.close();
    m_preview.reset(MailPreview::create());
    m_preview->resize(640, 480);
    m_preview->show();
}

QString MailPreviewTest::filled(QString html) const
{
    const QString host = QStringLiteral("127.0.0.1:") + QString::number(m_trap.serverPort());
    return html.replace(QLatin1String("%URL%"), m_trap.url({}))
        .replace(QLatin1String("%HOST%"), host)
        .replace(QLatin1String("%FILE%"), QUrl::fromLocalFile(m_secret.fileName()).toString());
}

void MailPreviewTest::show(MailPreview &preview, const QString &html, const QList<MessageFile> &pictures)
{
    QSignalSpy shown(&preview, &MailPreview::htmlShown);
    preview.showHtml(html, pictures);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 20000);
}

QString MailPreviewTest::shownText(MailPreview &preview)
{
    QString text;
    bool answered = false;
    preview.readText([&](const QString &read) {
        text = read;
        answered = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answered, 20000); }();
    return text;
}

void MailPreviewTest::showsTextAndPictures()
{
    const MessageFile red{QStringLiteral("email@kampanja"), QStringLiteral("r.png"), QStringLiteral("image/png"),
                          picture(Qt::red)};
    show(*m_preview,
         QStringLiteral("<body style='margin:0'><img src='cid:email@kampanja' width=200 height=200><p>Poštovani, "
                        "čćšđž &lt;b&gt;</p></body>"),
         {red});
    QVERIFY(shownText(*m_preview).contains(QStringLiteral("Poštovani, čćšđž <b>")));
    QTRY_COMPARE(m_preview->grab().toImage().pixelColor(50, 50), QColor(Qt::red));
}

void MailPreviewTest::showsNewPictureUnderTheSameCid()
{
    const QString html = QStringLiteral("<body style='margin:0'><img src='cid:a%40b' width=200 height=200></body>");
    MessageFile file{QStringLiteral("a@b"), QStringLiteral("r.png"), QStringLiteral("image/png"), picture(Qt::green)};
    show(*m_preview, html, {file});
    QTRY_COMPARE(m_preview->grab().toImage().pixelColor(50, 50), QColor(Qt::green));
    file.data = picture(Qt::blue);
    show(*m_preview, html, {file});
    QTRY_COMPARE(m_preview->grab().toImage().pixelColor(50, 50), QColor(Qt::blue));
}

void MailPreviewTest::keepsScrollPosition()
{
    // Only the end of a long page is coloured: it stays in sight while the text changes.
    const QString html = QStringLiteral("<body style='margin:0'><div style='height:4000px'>%1</div>"
                                        "<div id=end style='height:2000px;background:#ff0000'></div></body>");
    show(*m_preview, html.arg(QStringLiteral("one")));
    QWidget *receiver = m_preview->focusProxy() ? m_preview->focusProxy()->focusProxy() : nullptr;
    if (!receiver)
        QSKIP("this preview has no web engine");
    QTest::mouseClick(receiver, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::keyClick(receiver, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->grab().toImage().pixelColor(50, 50), QColor(Qt::red), 10000);
    show(*m_preview, html.arg(QStringLiteral("two")));
    QVERIFY(shownText(*m_preview).contains(QStringLiteral("two")));
    QCOMPARE(m_preview->grab().toImage().pixelColor(50, 50), QColor(Qt::red));
}

void MailPreviewTest::looksDark_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const QString plain = QStringLiteral("<body style='margin:0;height:600px'>x</body>");
    const QString own
        = QStringLiteral("<style>@media (prefers-color-scheme: dark) {body {background:#404040}}</style>") + plain;
    QTest::newRow("light") << plain << false << 255 << 255;
    QTest::newRow("turned round") << plain << true << 0 << 40;
    QTest::newRow("own styles, light") << own << false << 255 << 255;
    QTest::newRow("own styles, dark") << own << true << 64 << 64;
}

void MailPreviewTest::looksDark()
{
    if (!m_preview->focusProxy())
        QSKIP("this preview has no web engine");
    QFETCH(QString, html);
    QFETCH(bool, dark);
    QFETCH(int, least);
    QFETCH(int, most);
    m_preview->setLook({dark, true, 0});
    show(*m_preview, html);
    const auto level = [this] { return m_preview->grab().toImage().pixelColor(300, 200).lightness(); };
    QTRY_VERIFY2(level() >= least && level() <= most, qPrintable(QString::number(level())));
    m_preview->setLook({});
}

void MailPreviewTest::hidesPictures()
{
    const MessageFile red{QStringLiteral("r"), QStringLiteral("r.png"), QStringLiteral("image/png"), picture(Qt::red)};
    const QString html = QStringLiteral("<body style='margin:0'><img src='cid:r' alt='Crvena' width=200 height=200>"
                                        "<div style=\"height:200px;background:url('cid:r')\"></div></body>");
    show(*m_preview, html, {red});
    QTRY_COMPARE(m_preview->grab().toImage().pixelColor(150, 150), QColor(Qt::red));
    m_preview->setLook({false, false, 0});
    QTRY_VERIFY(m_preview->grab().toImage().pixelColor(150, 150) != QColor(Qt::red));
    QTRY_VERIFY(m_preview->grab().toImage().pixelColor(150, 300) != QColor(Qt::red));
    m_preview->setLook({});
    QTRY_COMPARE(m_preview->grab().toImage().pixelColor(150, 150), QColor(Qt::red));
}

void MailPreviewTest::fitsTheViewport()
{
    if (!m_preview->focusProxy())
        QSKIP("this preview has no web engine");
    show(*m_preview, QStringLiteral("<body style='margin:0'><div style='width:600px;height:600px;background:#ff0000'>"
                                    "</div></body>"));
    QTRY_COMPARE(m_preview->grab().toImage().pixelColor(500, 100), QColor(Qt::red));
    // Twice as wide a page in the same widget: everything is half as large.
    m_preview->setLook({false, true, m_preview->width() * 2});
    QTRY_COMPARE(m_preview->grab().toImage().pixelColor(500, 100), QColor(Qt::white));
    QTRY_COMPARE(m_preview->grab().toImage().pixelColor(250, 100), QColor(Qt::red));
    m_preview->setLook({});
}

void MailPreviewTest::probesReachNothing_data()
{
    QTest::addColumn<QString>("html");
    for (const auto &[name, html] : probes())
        QTest::newRow(qPrintable(name)) << html;
    QString all;
    for (const auto &[name, html] : probes())
        all += html + QLatin1Char('\n');
    QTest::newRow("all at once, seen for a second") << all;
}

void MailPreviewTest::probesReachNothing()
{
    QFETCH(QString, html);
    show(*m_preview, filled(html));
    show(*m_preview, QStringLiteral("<html><head>") + filled(html) + QStringLiteral("</head><body>x</body></html>"));
    // Nothing announces that nothing will happen; a request that got out would be here within this time.
    QTest::qWait(qstrcmp(QTest::currentDataTag(), "all at once, seen for a second") == 0 ? 1500 : 60);
    QCOMPARE(m_trap.m_requests, QStringList());
    QCOMPARE(m_trap.m_connections, 0);
}

void MailPreviewTest::probesAreAlive()
{
#ifdef ODZIV_HAVE_WEBENGINE
    Trap trap;
    QString all;
    for (const auto &[name, html] : probes())
        all += html + QLatin1Char('\n');
    all.replace(QLatin1String("%URL%"), trap.url({}));
    QWebEngineView unguarded;
    unguarded.resize(640, 480);
    unguarded.show();
    unguarded.setHtml(all, QUrl(trap.url({})));
    QTRY_VERIFY2_WITH_TIMEOUT(trap.m_connections >= 5, "the trap does not catch a careless view", 20000);
#else
    QSKIP("no web engine");
#endif
}

void MailPreviewTest::scriptsDoNotRun()
{
    show(*m_preview,
         QStringLiteral("<body><p id=a>untouched</p><script>document.getElementById('a').textContent='ran'</script>"
                        "<img src=x onerror=\"document.getElementById('a').textContent='ran'\">"
                        "<svg onload=\"document.getElementById('a').textContent='ran'\"></svg>"
                        "<details open ontoggle=\"document.getElementById('a').textContent='ran'\">d</details>"
                        "<input autofocus onfocus=\"document.getElementById('a').textContent='ran'\">"
                        "<style>@keyframes k{} p{animation:k 1s}</style>"
                        "<p onanimationstart=\"document.getElementById('a').textContent='ran'\">p</p></body>"));
    QTest::qWait(200);
    const QString text = shownText(*m_preview);
    QVERIFY(text.contains(QStringLiteral("untouched")));
    QVERIFY(!text.contains(QStringLiteral("ran")));
}

void MailPreviewTest::linksAreNotFollowed()
{
    const QStringList targets{m_trap.url(QStringLiteral("link")),
                              QUrl::fromLocalFile(m_secret.fileName()).toString(),
                              QStringLiteral("javascript:document.body.textContent='ran'"),
                              QStringLiteral("data:text/html,elsewhere"),
                              QStringLiteral("odziv-preview:page"),
                              QStringLiteral("about:blank"),
                              QStringLiteral("mailto:a@b.example")};
    QWidget *receiver = m_preview->focusProxy() ? m_preview->focusProxy()->focusProxy() : nullptr;
    if (!receiver)
        QSKIP("this preview has no web engine");
    for (const QString &target : targets) {
        for (const QString &window : {QString(), QStringLiteral(" target=_blank"), QStringLiteral(" download")}) {
            show(*m_preview, QStringLiteral("<body style='margin:0'><a") + window + QStringLiteral(" href=\"") + target
                                 + QStringLiteral("\" style='display:block;height:800px'>still here</a></body>"));
            QTest::mouseClick(receiver, Qt::LeftButton, {}, QPoint(100, 100));
            QTest::mouseClick(receiver, Qt::MiddleButton, {}, QPoint(100, 100));
            QTest::mouseClick(receiver, Qt::LeftButton, Qt::ControlModifier, QPoint(100, 100));
            QTest::qWait(30);
            QVERIFY2(shownText(*m_preview).contains(QStringLiteral("still here")), qPrintable(target));
        }
    }
    show(*m_preview,
         QStringLiteral("<body style='margin:0'><form action='%1'><button style='width:600px;height:400px'>still "
                        "here</button></form></body>")
             .arg(m_trap.url(QStringLiteral("form"))));
    QTest::mouseClick(receiver, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::qWait(200);
    QVERIFY(shownText(*m_preview).contains(QStringLiteral("still here")));
    QCOMPARE(m_trap.m_connections, 0);
}

void MailPreviewTest::readsNoFiles()
{
    show(*m_preview, filled(QStringLiteral("<body>mine<iframe src='%FILE%'></iframe><object data='%FILE%'></object>"
                                           "<embed src='%FILE%'><style>@import '%FILE%';</style></body>")));
    QTest::qWait(100);
    QVERIFY(!shownText(*m_preview).contains(QStringLiteral("TOPSECRET")));
}

void MailPreviewTest::richTextReachesNothing()
{
    RichTextMailPreview preview(QStringLiteral("test"));
    preview.resize(640, 480);
    preview.show();
    const int before = m_trap.m_connections;
    for (const auto &[name, html] : probes())
        preview.showHtml(filled(html), {});
    preview.showHtml(filled(QStringLiteral("<p>mine</p><img src='%FILE%'><link rel=stylesheet href='%FILE%'>")), {});
    QTest::qWait(100);
    QCOMPARE(m_trap.m_connections, before);
    QString text;
    preview.readText([&](const QString &read) { text = read; });
    QVERIFY(text.contains(QStringLiteral("mine")));
    QVERIFY(!text.contains(QStringLiteral("TOPSECRET")));
}

int main(int argc, char **argv)
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    MailPreviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mailpreview.moc"
