/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "richtextmailpreview.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace odziv {

/// Resolves cid: pictures from memory and nothing else: every other resource is answered with nothing.
class RichTextMailPreview::Browser final : public QTextBrowser
{
public:
    explicit Browser(QWidget *parent)
        : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
        setAcceptDrops(false);
        setContextMenuPolicy(Qt::NoContextMenu);
    }

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource || name.scheme() != QLatin1String("cid"))
            return QVariant(QByteArray(""));
        const QString contentId = QUrl::fromPercentEncoding(name.path(QUrl::FullyEncoded).toLatin1());
        for (const MessageFile &picture : m_arePicturesShown ? m_pictures : QList<MessageFile>()) {
            if (picture.contentId == contentId)
                return QImage::fromData(picture.data);
        }
        return QVariant(QByteArray(""));
    }

    QList<MessageFile> m_pictures;
    bool m_arePicturesShown = true;
};

RichTextMailPreview::RichTextMailPreview(QString limitation, QWidget *parent)
    : MailPreview(parent)
    , m_limitation(std::move(limitation))
    , m_browser(new Browser(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    showAgain();
    connect(m_browser, &QTextBrowser::highlighted, this,
            [this](const QUrl &target) { Q_EMIT linkHovered(target.toString()); });
}

RichTextMailPreview::~RichTextMailPreview() = default;

void RichTextMailPreview::showHtml(const QString &html, const QList<MessageFile> &pictures)
{
    m_html = html;
    m_browser->m_pictures = pictures;
    showAgain();
    Q_EMIT htmlShown();
}

void RichTextMailPreview::setLook(const MailPreviewLook &look)
{
    m_look = look;
    m_browser->m_arePicturesShown = look.pictures;
    showAgain();
}

void RichTextMailPreview::showAgain()
{
    // A letter is dark on white, or light on black, whatever the palette of the program is.
    QPalette paper = m_browser->palette();
    paper.setColor(QPalette::Base, m_look.dark ? QColor(0x12, 0x12, 0x12) : QColor(Qt::white));
    paper.setColor(QPalette::Text, m_look.dark ? Qt::white : Qt::black);
    m_browser->setPalette(paper);
    const int position = m_browser->verticalScrollBar()->value();
    m_browser->document()->clear();
    m_browser->setHtml(m_html);
    m_browser->verticalScrollBar()->setValue(position);
}

void RichTextMailPreview::readText(std::function<void(const QString &)> done)
{
    done(m_browser->toPlainText());
}

} // namespace odziv
