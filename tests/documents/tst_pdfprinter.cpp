/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "documents/pdfprinter.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace odziv;

namespace {

QString letter(const QString &name)
{
    return QStringLiteral("<html><head><title>Račun</title></head><body><h1>Račun</h1><p>Poštovani %1,</p>"
                          "<p>č ć š đ ž Č Ć Š Đ Ž ľ ť ä ß Привет</p></body></html>")
        .arg(name.toHtmlEscaped());
}

QByteArray redPicture()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return data;
}

bool showsRed(const QImage &page)
{
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (page.pixelColor(x, y) == QColor(Qt::red))
                return true;
        }
    }
    return false;
}

/// What poppler reads in a document.
QString textOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

class TestPdfPrinter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryLetter()
    {
        const PdfPrinter printer;
        const auto pdf = printer.print(letter(QStringLiteral("Đulaga \"Džo\" O'Trako-Šabić")));
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-1."));
        QVERIFY2(pdf->contains("/FontFile"), "fonts are embedded");
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils are not installed, so nobody else can be asked what the document says");
        const QString text = textOf(*pdf);
        QVERIFY2(text.contains(QStringLiteral("Poštovani Đulaga \"Džo\" O'Trako-Šabić,")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("č ć š đ ž Č Ć Š Đ Ž ľ ť ä ß Привет")), qPrintable(text));
    }

    void breaksIntoPages()
    {
        const PdfPrinter printer;
        const QString html = QStringLiteral("<p>Stavka</p>").repeated(200);
        const auto pages = printer.pages(html, 1);
        QVERIFY(pages);
        QVERIFY(pages->size() > 3);
        QCOMPARE(pages->first().size(), QSize(793, 1123)); // A4 at 96 dots an inch
        const auto pdf = printer.print(html);
        QVERIFY(pdf);
        static const QRegularExpression page(QStringLiteral("/Type */Page\\b"));
        QCOMPARE(QString::fromLatin1(*pdf).count(page), pages->size());
    }

    void showsOnlyWhatItWasGiven()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.png")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(redPicture());
        file.close();
        const PdfPrinter printer({{QStringLiteral("cid:a@b"), redPicture()}});
        const auto shown = printer.pages(QStringLiteral("<img src=\"cid:a@b\">"), 1);
        QVERIFY(shown && showsRed(shown->first()));
        for (const QString &url :
             {QStringLiteral("cid:b@b"), file.fileName(), QUrl::fromLocalFile(file.fileName()).toString()}) {
            const auto blocked = printer.pages(QStringLiteral("<img src=\"%1\">").arg(url), 1);
            QVERIFY(blocked);
            QVERIFY2(!showsRed(blocked->first()), qPrintable(url));
        }
    }

    void printsInSeveralThreads()
    {
        const PdfPrinter printer;
        QList<QString> letters;
        for (int i = 0; i < 40; ++i)
            letters << letter(QString::number(i));
        const QList<QByteArray> made = QtConcurrent::blockingMapped<QList<QByteArray>>(
            letters, [&](const QString &html) { return printer.print(html).value_or(QByteArray()); });
        for (const QByteArray &pdf : made)
            QVERIFY(pdf.startsWith("%PDF-1.") && pdf.contains("%%EOF"));
        // Kept by content.
        QCOMPARE(printer.print(letters.last()).value(), made.last());
    }
};

QTEST_MAIN(TestPdfPrinter)
#include "tst_pdfprinter.moc"
