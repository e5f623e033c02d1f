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
        for (const MessageFile &picture : m_pictures) {
            if (picture.contentId == contentId)
                return QImage::fromData(picture.data);
        }
        return QVariant(QByteArray(""));
    }

    QList<MessageFile> m_pictures;
};

RichTextMailPreview::RichTextMailPreview(QString limitation, QWidget *parent)
    : MailPreview(parent)
    , m_limitation(std::move(limitation))
    , m_browser(new Browser(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    // A letter is dark on white whatever the palette of the program is.
    QPalette paper = m_browser->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_browser->setPalette(paper);
    connect(m_browser, &QTextBrowser::highlighted, this,
            [this](const QUrl &target) { Q_EMIT linkHovered(target.toString()); });
}

RichTextMailPreview::~RichTextMailPreview() = default;

void RichTextMailPreview::showHtml(const QString &html, const QList<MessageFile> &pictures)
{
    const int position = m_browser->verticalScrollBar()->value();
    m_browser->m_pictures = pictures;
    m_browser->document()->clear();
    m_browser->setHtml(html);
    m_browser->verticalScrollBar()->setValue(position);
    Q_EMIT htmlShown();
}

void RichTextMailPreview::readText(std::function<void(const QString &)> done)
{
    done(m_browser->toPlainText());
}

} // namespace odziv
