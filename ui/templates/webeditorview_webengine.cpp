/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "webeditorview.h"

#include "ui/templates/webmailpreview.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEngineCertificateError>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>

#include <algorithm>
#include <vector>

namespace odziv {

namespace {

constexpr auto editorScheme = "odziv-editor";
constexpr auto messagePictureScheme = "cid";
/// A picture that is pasted; larger ones come as files.
constexpr qsizetype largestPicture = 25 * 1024 * 1024;

/// What the page may call. Its methods are the only ones that the page sees.
class EditorBridge final : public QObject
{
    Q_OBJECT

public:
    explicit EditorBridge(WebEditorView *view)
        : m_view(view)
    {}

    std::function<QString(const QString &, const QByteArray &)> m_taker;
    std::function<void()> m_whenReady;

    Q_INVOKABLE void ready() { m_whenReady(); }
    Q_INVOKABLE void opened(int places) { Q_EMIT m_view->opened(places); }
    Q_INVOKABLE void refused(const QString &reason) { Q_EMIT m_view->refused(reason); }
    Q_INVOKABLE void changed(const QString &content) { Q_EMIT m_view->changed(content); }
    Q_INVOKABLE void selected(const QString &state) { Q_EMIT m_view->selected(state); }
    Q_INVOKABLE void pictureAdded(const QString &contentId) { Q_EMIT m_view->pictureAdded(contentId); }
    Q_INVOKABLE void hint(const QString &name) { Q_EMIT m_view->hinted(name); }
    Q_INVOKABLE QString addPicture(const QString &fileName, const QString &base64)
    {
        const QByteArray data = QByteArray::fromBase64(base64.toLatin1());
        return m_taker && !data.isEmpty() && data.size() <= largestPicture ? m_taker(fileName, data) : QString();
    }

private:
    WebEditorView *m_view;
};

/// Answers addresses of the editor with its own files, and cid: addresses with pictures held in memory.
class EditorSchemeHandler final : public QWebEngineUrlSchemeHandler
{
public:
    QHash<QString, MessageFile> m_pictures;

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        const QUrl url = job->requestUrl();
        if (url.scheme() == QLatin1String(messagePictureScheme)) {
            const QString contentId = QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1());
            const auto picture = m_pictures.constFind(contentId);
            if (picture != m_pictures.constEnd() && picture->contentType.startsWith(QLatin1String("image/"))) {
                reply(job, picture->contentType.toLatin1(), picture->data);
                return;
            }
        } else if (const QByteArray type = typeOf(url.fileName()); !type.isEmpty()) {
            QFile file(url.fileName() == QLatin1String("qwebchannel.js")
                           ? QStringLiteral(":/qtwebchannel/qwebchannel.js")
                           : QString(QStringLiteral(":/odziv/web/editor/") + url.fileName()));
            if (file.open(QIODevice::ReadOnly)) {
                reply(job, type, file.readAll());
                return;
            }
        }
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    }

private:
    static QByteArray typeOf(const QString &fileName)
    {
        static const QHash<QString, QByteArray> types{{QStringLiteral("html"), "text/html"},
                                                      {QStringLiteral("js"), "text/javascript"},
                                                      {QStringLiteral("css"), "text/css"},
                                                      {QStringLiteral("woff2"), "font/woff2"}};
        return types.value(fileName.section(QLatin1Char('.'), -1));
    }

    static void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &content)
    {
        auto *device = new QBuffer(job);
        device->setData(content);
        device->open(QIODevice::ReadOnly);
        job->reply(type, device);
    }
};

/// Lets through the editor's own files, pictures of the message, and what stands in the page itself.
class EditorInterceptor final : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        const auto type = info.resourceType();
        const bool isPicture = type == QWebEngineUrlRequestInfo::ResourceTypeImage;
        const bool isFont = type == QWebEngineUrlRequestInfo::ResourceTypeFontResource;
        const bool isOwn = url.scheme() == QLatin1String(editorScheme);
        const bool isInline = url.scheme() == QLatin1String("data") && (isPicture || isFont);
        const bool isMessagePicture = url.scheme() == QLatin1String(messagePictureScheme) && isPicture;
        const bool isEmptyFrame = url.scheme() == QLatin1String("about");
        if (isOwn || isInline || isMessagePicture || isEmptyFrame)
            return;
        info.block(true);
        constexpr int remembered = 200;
        if (m_blocked.size() < remembered)
            m_blocked << url.toString();
    }

    QStringList m_blocked;
};

/// Stays on its one page.
class EditorPage final : public QWebEnginePage
{
public:
    EditorPage(QWebEngineProfile *profile, const QUrl &own)
        : QWebEnginePage(profile, nullptr)
        , m_own(own)
    {}

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame) override
    {
        return isMainFrame ? url == m_own : url.scheme() == QLatin1String("about");
    }
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }

private:
    QUrl m_own;
};

} // namespace

/// The engine and what waits for it. The profile is declared before the page, so that the page dies first.
class WebEditorView::Private
{
public:
    Private(WebEditorView *owner, const QString &page, const QString &javaScriptObject)
        : q(owner)
        , url(QStringLiteral("odziv-editor://app/") + page)
        , object(javaScriptObject)
        , bridge(owner)
    {}

    void createView();
    void guardProfile();
    void guardPage();
    void becomeReady();

    WebEditorView *q;
    QUrl url;
    QString object;
    EditorBridge bridge;
    EditorSchemeHandler handler;
    EditorInterceptor interceptor;
    QWebChannel channel;
    std::unique_ptr<QWebEngineProfile> profile;
    std::unique_ptr<EditorPage> page;
    std::unique_ptr<QWebEngineView> view;
    QList<MessageFile> pictures;
    QJsonObject versions; ///< of the pictures, by cid
    std::vector<QString> waiting;
    bool isReady = false;
};

void WebEditorView::Private::createView()
{
    WebMailPreview::chooseRenderer();
    profile = std::make_unique<QWebEngineProfile>(); // without a name: off the record
    guardProfile();
    page = std::make_unique<EditorPage>(profile.get(), url);
    guardPage();
    channel.registerObject(QStringLiteral("bridge"), &bridge);
    page->setWebChannel(&channel);
    view = std::make_unique<QWebEngineView>();
    view->setPage(page.get());
    view->setContextMenuPolicy(Qt::NoContextMenu);
    q->layout()->addWidget(view.get());
    q->setFocusProxy(view.get());
    page->load(url);
}

void WebEditorView::Private::guardProfile()
{
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    profile->setUrlRequestInterceptor(&interceptor);
    profile->installUrlSchemeHandler(editorScheme, &handler);
    profile->installUrlSchemeHandler(messagePictureScheme, &handler);
    connect(profile.get(), &QWebEngineProfile::downloadRequested, q,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

void WebEditorView::Private::guardPage()
{
    using Settings = QWebEngineSettings;
    QWebEngineSettings *settings = page->settings();
    for (const auto attribute :
         {Settings::JavascriptCanOpenWindows, Settings::LocalStorageEnabled, Settings::LocalContentCanAccessRemoteUrls,
          Settings::LocalContentCanAccessFileUrls, Settings::HyperlinkAuditingEnabled, Settings::PluginsEnabled,
          Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled, Settings::WebGLEnabled,
          Settings::AutoLoadIconsForPage, Settings::TouchIconsEnabled, Settings::AllowRunningInsecureContent,
          Settings::AllowGeolocationOnInsecureOrigins, Settings::DnsPrefetchEnabled, Settings::PdfViewerEnabled,
          Settings::NavigateOnDropEnabled, Settings::ErrorPageEnabled}) {
        settings->setAttribute(attribute, false);
    }
    settings->setAttribute(Settings::JavascriptEnabled, true);
    settings->setAttribute(Settings::JavascriptCanAccessClipboard, true);
    settings->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    page->setAudioMuted(true);
    connect(page.get(), &QWebEnginePage::featurePermissionRequested, q,
            [this](const QUrl &origin, QWebEnginePage::Feature feature) {
                page->setFeaturePermission(origin, feature, QWebEnginePage::PermissionDeniedByUser);
            });
    connect(page.get(), &QWebEnginePage::certificateError, q,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
}

void WebEditorView::Private::becomeReady()
{
    isReady = true;
    for (const QString &script : std::exchange(waiting, {}))
        page->runJavaScript(script);
    Q_EMIT q->ready();
}

void WebEditorView::registerScheme()
{
    QWebEngineUrlScheme scheme{QByteArray(editorScheme)};
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

bool WebEditorView::isAvailable()
{
    return WebMailPreview::canRun();
}

WebEditorView::WebEditorView(const QString &page, const QString &object, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, page, object))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    d->bridge.m_whenReady = [this] { d->becomeReady(); };
}

WebEditorView::~WebEditorView() = default;

void WebEditorView::call(const QString &function, const QJsonArray &arguments)
{
    const QString script = d->object + QLatin1Char('.') + function + QStringLiteral(".apply(null, ")
                           + QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact))
                           + QLatin1Char(')');
    if (d->isReady)
        d->page->runJavaScript(script);
    else
        d->waiting.push_back(script);
}

void WebEditorView::setPictures(const QList<MessageFile> &pictures)
{
    const auto same = [](const MessageFile &a, const MessageFile &b) {
        return a.contentId == b.contentId && a.contentType == b.contentType && a.data.isSharedWith(b.data);
    };
    // The same bytes shared are the same picture: typing in the text hashes nothing.
    if (std::equal(pictures.cbegin(), pictures.cend(), d->pictures.cbegin(), d->pictures.cend(), same))
        return;
    d->pictures = pictures;
    d->handler.m_pictures.clear();
    d->versions = {};
    for (const MessageFile &picture : pictures) {
        d->handler.m_pictures.insert(picture.contentId, picture);
        const QByteArray hash = QCryptographicHash::hash(picture.data, QCryptographicHash::Sha1).toHex();
        d->versions.insert(picture.contentId, QString::fromLatin1(hash));
    }
}

QJsonObject WebEditorView::pictureVersions() const
{
    return d->versions;
}

void WebEditorView::setPictureTaker(std::function<QString(const QString &, const QByteArray &)> taker)
{
    d->bridge.m_taker = std::move(taker);
}

QStringList WebEditorView::blockedRequests() const
{
    return d->interceptor.m_blocked;
}

void WebEditorView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!d->view)
        d->createView();
}

} // namespace odziv

#include "webeditorview_webengine.moc"
