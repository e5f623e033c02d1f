/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "webmailpreview.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QPointer>
#include <QVBoxLayout>
#include <QWebEngineCertificateError>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>

namespace odziv {

namespace {

constexpr auto pageScheme = "odziv-preview";
constexpr auto pictureScheme = "cid";

QUrl pageUrl()
{
    return QUrl(QStringLiteral("odziv-preview:page"));
}

/// Answers the page's own address with an empty page and cid: addresses with pictures held in memory.
class PreviewSchemeHandler final : public QWebEngineUrlSchemeHandler
{
public:
    void setPictures(const QList<MessageFile> &pictures)
    {
        m_pictures.clear();
        for (const MessageFile &picture : pictures)
            m_pictures.insert(picture.contentId, picture);
    }

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        const QUrl url = job->requestUrl();
        if (url == pageUrl()) {
            reply(job, QByteArrayLiteral("text/html"), emptyPage());
            return;
        }
        const QString contentId = QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1());
        const auto picture = m_pictures.constFind(contentId);
        if (url.scheme() != QLatin1String(pictureScheme) || picture == m_pictures.constEnd()
            || !picture->contentType.startsWith(QLatin1String("image/"))) {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            return;
        }
        reply(job, picture->contentType.toLatin1(), picture->data);
    }

private:
    static QByteArray emptyPage()
    {
        return QByteArrayLiteral(
            "<!doctype html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
            "content=\"default-src 'none'; img-src cid: data:; font-src data:; style-src 'unsafe-inline'; "
            "form-action 'none'; base-uri 'none'\"></head><body></body></html>");
    }

    static void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &content)
    {
        auto *device = new QBuffer(job);
        device->setData(content);
        device->open(QIODevice::ReadOnly);
        job->reply(type, device);
    }

    QHash<QString, MessageFile> m_pictures;
};

/// Lets through the page itself, cid: and data: pictures and data: fonts; nothing else, whatever its scheme.
class PreviewInterceptor final : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        const auto type = info.resourceType();
        const bool isPage = url == pageUrl() && type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
        const bool isInline = url.scheme() == QLatin1String("data")
                              && (type == QWebEngineUrlRequestInfo::ResourceTypeImage
                                  || type == QWebEngineUrlRequestInfo::ResourceTypeFontResource);
        const bool isPicture
            = url.scheme() == QLatin1String(pictureScheme) && type == QWebEngineUrlRequestInfo::ResourceTypeImage;
        if (isPage || isInline || isPicture)
            return;
        info.block(true);
        constexpr int remembered = 200;
        if (m_blocked.size() < remembered)
            m_blocked << url.toString();
    }

    QStringList m_blocked;
};

/// Goes nowhere, opens nothing, asks nothing.
class PreviewPage final : public QWebEnginePage
{
public:
    PreviewPage(QWebEngineProfile *profile, QObject *parent)
        : QWebEnginePage(profile, parent)
    {}

    void loadOwnPage()
    {
        m_loading = true;
        load(pageUrl());
    }

    void endLoading() { m_loading = false; }
    bool isLoadingOwnPage() const { return m_loading; }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame) override
    {
        return m_loading && isMainFrame && url == pageUrl();
    }
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}

private:
    bool m_loading = false;
};

QWebEngineScript patchScript()
{
    QByteArray source;
    for (const auto &name :
         {QStringLiteral(":/odziv/web/morphdom-umd.min.js"), QStringLiteral(":/odziv/web/preview.js")}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            source += file.readAll() + '\n';
    }
    QWebEngineScript script;
    script.setName(QStringLiteral("odziv-preview"));
    script.setSourceCode(QString::fromUtf8(source));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(false);
    return script;
}

void lockDown(QWebEngineSettings *settings)
{
    using Settings = QWebEngineSettings;
    for (const auto attribute : {Settings::JavascriptEnabled,
                                 Settings::JavascriptCanOpenWindows,
                                 Settings::JavascriptCanAccessClipboard,
                                 Settings::JavascriptCanPaste,
                                 Settings::LinksIncludedInFocusChain,
                                 Settings::LocalStorageEnabled,
                                 Settings::LocalContentCanAccessRemoteUrls,
                                 Settings::LocalContentCanAccessFileUrls,
                                 Settings::HyperlinkAuditingEnabled,
                                 Settings::ScrollAnimatorEnabled,
                                 Settings::PluginsEnabled,
                                 Settings::FullScreenSupportEnabled,
                                 Settings::ScreenCaptureEnabled,
                                 Settings::WebGLEnabled,
                                 Settings::Accelerated2dCanvasEnabled,
                                 Settings::AutoLoadIconsForPage,
                                 Settings::TouchIconsEnabled,
                                 Settings::AllowRunningInsecureContent,
                                 Settings::AllowGeolocationOnInsecureOrigins,
                                 Settings::AllowWindowActivationFromJavaScript,
                                 Settings::DnsPrefetchEnabled,
                                 Settings::PdfViewerEnabled,
                                 Settings::NavigateOnDropEnabled,
                                 Settings::ErrorPageEnabled}) {
        settings->setAttribute(attribute, false);
    }
    settings->setAttribute(Settings::AutoLoadImages, true);
    settings->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

} // namespace

/// The engine and what waits for it. The profile is declared before the page, so that the page dies first.
class WebMailPreview::Private
{
public:
    explicit Private(WebMailPreview *owner)
        : q(owner)
    {}

    void createView();
    void guardProfile();
    void guardPage();
    void startAgain();
    void patch();
    void patched();
    void zoom();
    QString patchCall();

    WebMailPreview *q;
    PreviewSchemeHandler handler;
    PreviewInterceptor interceptor;
    std::unique_ptr<QWebEngineProfile> profile;
    std::unique_ptr<PreviewPage> page;
    std::unique_ptr<QWebEngineView> view;
    QString html;
    QList<MessageFile> pictures;
    QJsonObject versions; ///< of the pictures, by cid
    MailPreviewLook look;
    std::vector<std::function<void(const QString &)>> readers;
    bool loaded = false;   ///< the empty page is there and can be patched
    bool patching = false; ///< a patch is under way
    bool dirty = false;    ///< what is shown is older than `html`
};

void WebMailPreview::Private::createView()
{
    chooseRenderer();
    profile = std::make_unique<QWebEngineProfile>(); // without a name: off the record
    guardProfile();
    page = std::make_unique<PreviewPage>(profile.get(), nullptr);
    guardPage();
    view = std::make_unique<QWebEngineView>();
    view->setPage(page.get());
    view->setContextMenuPolicy(Qt::NoContextMenu);
    view->setAcceptDrops(false);
    view->setAccessibleName(WebMailPreview::tr("Preview of the message"));
    q->layout()->addWidget(view.get());
    q->setFocusProxy(view.get());
    page->loadOwnPage();
}

void WebMailPreview::Private::guardProfile()
{
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    profile->setUrlRequestInterceptor(&interceptor);
    profile->installUrlSchemeHandler(pageScheme, &handler);
    profile->installUrlSchemeHandler(pictureScheme, &handler);
    profile->scripts()->insert(patchScript());
    connect(profile.get(), &QWebEngineProfile::downloadRequested, q,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

void WebMailPreview::Private::guardPage()
{
    lockDown(page->settings());
    page->setBackgroundColor(Qt::white);
    page->setAudioMuted(true);
    connect(page.get(), &QWebEnginePage::loadFinished, q, [this](bool ok) {
        // A refused navigation ends in this signal too, and leaves the page as it is.
        if (!page->isLoadingOwnPage())
            return;
        page->endLoading();
        loaded = ok;
        zoom();
        patch();
    });
    connect(page.get(), &QWebEnginePage::renderProcessTerminated, q, [this] { startAgain(); });
    connect(page.get(), &QWebEnginePage::urlChanged, q, [this](const QUrl &url) {
        // about:blank is the one address that the engine goes to without asking.
        if (url != pageUrl())
            startAgain();
    });
    connect(page.get(), &QWebEnginePage::featurePermissionRequested, q,
            [this](const QUrl &origin, QWebEnginePage::Feature feature) {
                page->setFeaturePermission(origin, feature, QWebEnginePage::PermissionDeniedByUser);
            });
    connect(page.get(), &QWebEnginePage::fullScreenRequested, q,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(page.get(), &QWebEnginePage::certificateError, q,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(page.get(), &QWebEnginePage::linkHovered, q,
            [this](const QString &target) { Q_EMIT q->linkHovered(target); });
}

void WebMailPreview::Private::startAgain()
{
    loaded = false;
    patching = false;
    dirty = true;
    // Not from inside a signal of the page, which is still putting its own house in order.
    QMetaObject::invokeMethod(
        q, [this] { page->loadOwnPage(); }, Qt::QueuedConnection);
}

void WebMailPreview::Private::patch()
{
    if (!loaded || patching || !dirty)
        return;
    patching = true;
    dirty = false;
    handler.setPictures(pictures);
    page->runJavaScript(patchCall(), QWebEngineScript::ApplicationWorld,
                        [guard = QPointer<WebMailPreview>(q), this](const QVariant &) {
                            if (guard)
                                patched();
                        });
}

QString WebMailPreview::Private::patchCall()
{
    const QJsonObject options{{QStringLiteral("dark"), look.dark}, {QStringLiteral("pictures"), look.pictures}};
    const QByteArray arguments = QJsonDocument(QJsonArray{html, versions, options}).toJson(QJsonDocument::Compact);
    return QStringLiteral("odzivShow.apply(null, ") + QString::fromUtf8(arguments) + QLatin1Char(')');
}

/// Makes the width that the message should have fit into the widget.
void WebMailPreview::Private::zoom()
{
    constexpr double smallest = 0.25; // the engine's own limit
    const bool narrow = look.viewportWidth > 0 && q->width() < look.viewportWidth;
    if (page)
        page->setZoomFactor(narrow ? qMax(smallest, double(q->width()) / look.viewportWidth) : 1.0);
}

void WebMailPreview::Private::patched()
{
    patching = false;
    if (dirty) {
        patch();
        return;
    }
    for (auto &reader : std::exchange(readers, {}))
        page->toPlainText(std::move(reader));
    Q_EMIT q->htmlShown();
}

void WebMailPreview::registerSchemes()
{
    for (const auto *name : {pageScheme, pictureScheme}) {
        QWebEngineUrlScheme scheme{QByteArray(name)};
        scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
        scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
        QWebEngineUrlScheme::registerScheme(scheme);
    }
}

/// True where OpenGL is missing or done by the processor: a virtual machine, a remote desktop, no graphics driver.
static bool drawsWithoutGraphicsCard()
{
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!context.create() || !context.makeCurrent(&surface))
        return true;
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    const QString renderer = QString::fromLatin1(name).toLower();
    for (const auto *processor :
         {"llvmpipe", "softpipe", "software rasterizer", "swiftshader", "gdi generic", "basic render"}) {
        if (renderer.contains(QLatin1String(processor)))
            return true;
    }
    return false;
}

void WebMailPreview::chooseRenderer()
{
    // Read once, when the first view is made. OpenGL that the processor plays takes two thirds of the time from a key
    // to its pixels.
    static const bool chosen = [] {
        if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND") && drawsWithoutGraphicsCard())
            qputenv("QT_QUICK_BACKEND", "software");
        return true;
    }();
    Q_UNUSED(chosen)
}

bool WebMailPreview::canRun()
{
    // Chromium ends the whole program when it is started as root with its sandbox on. The owner of the own process
    // directory tells who we are where such a directory exists; elsewhere there is no such rule.
    const bool isRoot = QFileInfo(QStringLiteral("/proc/self")).ownerId() == 0;
    return !isRoot || qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX")
           || qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains(QLatin1String("--no-sandbox"));
}

WebMailPreview::WebMailPreview(QWidget *parent)
    : MailPreview(parent)
    , d(std::make_unique<Private>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

WebMailPreview::~WebMailPreview() = default;

void WebMailPreview::showHtml(const QString &html, const QList<MessageFile> &pictures)
{
    d->html = html;
    const auto same = [](const MessageFile &a, const MessageFile &b) {
        return a.contentId == b.contentId && a.contentType == b.contentType && a.data.isSharedWith(b.data);
    };
    // The same bytes shared are the same picture: typing in the text hashes nothing.
    if (!std::equal(pictures.cbegin(), pictures.cend(), d->pictures.cbegin(), d->pictures.cend(), same)) {
        d->pictures = pictures;
        d->versions = {};
        for (const MessageFile &picture : pictures) {
            const QByteArray hash = QCryptographicHash::hash(picture.data, QCryptographicHash::Sha1).toHex();
            d->versions.insert(picture.contentId, QString::fromLatin1(hash));
        }
    }
    d->dirty = true;
    d->patch();
}

void WebMailPreview::setLook(const MailPreviewLook &look)
{
    d->look = look;
    d->dirty = true;
    d->zoom();
    d->patch();
}

void WebMailPreview::readText(std::function<void(const QString &)> done)
{
    if (d->loaded && !d->patching && !d->dirty)
        d->page->toPlainText(std::move(done));
    else
        d->readers.push_back(std::move(done));
}

QStringList WebMailPreview::blockedRequests() const
{
    return d->interceptor.m_blocked;
}

void WebMailPreview::resizeEvent(QResizeEvent *event)
{
    MailPreview::resizeEvent(event);
    d->zoom();
}

void WebMailPreview::showEvent(QShowEvent *event)
{
    MailPreview::showEvent(event);
    if (!d->view)
        d->createView();
}

} // namespace odziv
