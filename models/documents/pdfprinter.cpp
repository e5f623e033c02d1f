/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "pdfprinter.h"

#include "common/translate.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCache>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMutex>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace odziv {

namespace {

constexpr int dotsPerInch = 96; // what HTML means by a pixel
constexpr qreal marginMillimeters = 20;
constexpr qreal millimetersPerInch = 25.4;
constexpr int fontPixels = 15; // of text that says no size
constexpr int mostKept = 16 * 1024 * 1024;
constexpr int mostPages = 200; // of a picture of pages

/// A text with the pictures it was given, and with no way to anything else.
class ClosedDocument final : public QTextDocument
{
public:
    ClosedDocument(const QHash<QString, QImage> &pictures, const QString &html, QPaintDevice *device,
                   const QSizeF &pageSize)
        : m_pictures(pictures)
    {
        documentLayout()->setPaintDevice(device);
        setDocumentMargin(0);
        QFont font(QStringLiteral("Arial")); // or what stands for it
        font.setPixelSize(fontPixels);
        setDefaultFont(font);
        setHtml(html);
        setPageSize(pageSize);
    }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != ImageResource)
            return {};
        // For one that is not there Qt would look among the files.
        const QImage picture = m_pictures.value(name.toString());
        return picture.isNull() ? noPicture() : picture;
    }

private:
    static QImage noPicture()
    {
        QImage blank(1, 1, QImage::Format_ARGB32);
        blank.fill(Qt::transparent);
        return blank;
    }

    const QHash<QString, QImage> &m_pictures;
};

Status wantsFonts()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    return failure(ErrorCode::Refused, tr("This program cannot make PDF documents: it has no fonts."));
}

QPageLayout pageLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(marginMillimeters, marginMillimeters, marginMillimeters, marginMillimeters),
            QPageLayout::Millimeter};
}

/// At least one: a text of nothing but pictures that are not there has no page of its own.
int pageCountOf(const QTextDocument &document)
{
    return std::max(1, document.pageCount());
}

void drawPage(const QTextDocument &document, int page, QPainter &painter)
{
    const QSizeF size = document.pageSize();
    const QRectF part(0, page * size.height(), size.width(), size.height());
    painter.save();
    painter.translate(0, -part.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(part);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

class PdfPrinter::Private
{
public:
    QByteArray print(const QString &html) const;

    QHash<QString, QImage> pictures;
    mutable QMutex mutex; ///< of `made`
    mutable QCache<QByteArray, QByteArray> made{mostKept};
};

QByteArray PdfPrinter::Private::print(const QString &html) const
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayout());
    writer.setResolution(dotsPerInch);
    writer.setCreator(QStringLiteral("Odziv"));
    const ClosedDocument document(pictures, html, &writer, QSizeF(writer.width(), writer.height()));
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    QPainter painter(&writer);
    for (int page = 0; page < pageCountOf(document); ++page) {
        if (page > 0)
            writer.newPage();
        drawPage(document, page, painter);
    }
    painter.end();
    return pdf;
}

PdfPrinter::PdfPrinter(const QHash<QString, QByteArray> &pictures)
{
    auto made = std::make_shared<Private>();
    for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture)
        made->pictures.insert(picture.key(), QImage::fromData(picture.value()));
    d = std::move(made);
}

Result<QByteArray> PdfPrinter::print(const QString &html) const
{
    if (auto fonts = wantsFonts(); !fonts)
        return failure(fonts.error());
    const QByteArray key = QCryptographicHash::hash(html.toUtf8(), QCryptographicHash::Sha256);
    {
        const QMutexLocker lock(&d->mutex);
        if (const QByteArray *known = d->made.object(key))
            return *known;
    }
    const QByteArray pdf = d->print(html);
    const QMutexLocker lock(&d->mutex);
    d->made.insert(key, new QByteArray(pdf), pdf.size());
    return pdf;
}

Result<QList<QImage>> PdfPrinter::pages(const QString &html, qreal scale) const
{
    if (auto fonts = wantsFonts(); !fonts)
        return failure(fonts.error());
    const QPageLayout layout = pageLayout();
    const QSize paper = layout.fullRectPixels(dotsPerInch).size();
    const QRect printed = layout.paintRectPixels(dotsPerInch);
    QImage device(1, 1, QImage::Format_RGB32);
    const int dotsPerMeter = qRound(dotsPerInch * 1000 / millimetersPerInch);
    device.setDotsPerMeterX(dotsPerMeter);
    device.setDotsPerMeterY(dotsPerMeter);
    const ClosedDocument document(d->pictures, html, &device, QSizeF(printed.size()));
    QList<QImage> pages;
    for (int page = 0; page < std::min(pageCountOf(document), mostPages); ++page) {
        QImage image(paper * scale, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        painter.translate(printed.topLeft());
        drawPage(document, page, painter);
        painter.end();
        pages << image;
    }
    return pages;
}

} // namespace odziv
