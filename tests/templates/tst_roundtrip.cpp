/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/mimereader.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"
#include "templates/messagecomposer.h"
#include "templates/messagetemplatestorage.h"
#include "templates/templatefile.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putContent(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

/// A mark of byte order is a signature of the file (RFC 3629 section 6) and no part of the message.
QByteArray withoutSignature(const QByteArray &html)
{
    const QByteArray mark("\xef\xbb\xbf");
    return html.startsWith(mark) ? html.sliced(mark.size()) : html;
}

/// Lines as they travel (RFC 2046 section 4.1.1).
QByteArray withMailLineEnds(QByteArray text)
{
    text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
    return text;
}

} // namespace

/// What others wrote comes out of Odziv as it went in: each file of data/mails stands for a habit of public mails.
class TestRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("html");
        const QDir folder(QStringLiteral(ODZIV_TEST_FOLDER "/data/mails"));
        for (const QString &name : folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << contentOf(folder.filePath(name));
    }

    /// In from a file, through the workspace, out as a package and as a folder.
    void keepsEveryByte()
    {
        QFETCH(QByteArray, html);
        QVERIFY(!html.isEmpty());
        TemporaryWorkspace workspace;
        FakeClock clock;
        QVERIFY(putContent(workspace.filePath(QStringLiteral("m.html")), html));
        const auto imported = TemplateFile::read(workspace.filePath(QStringLiteral("m.html")));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
        QVERIFY(workspace->write([&](Connection &connection) -> Status {
            auto saved = MessageTemplateStorage::save(connection, *imported, clock);
            return saved ? Status() : failure(saved.error());
        }));
        auto reader = workspace->reader();
        QVERIFY(reader);
        const auto stored = MessageTemplateStorage::read(**reader, imported->name);
        QVERIFY(stored);
        const QString package = workspace.filePath(QStringLiteral("m.odztemplate"));
        QVERIFY(TemplateFile::writePackage(*stored, package));
        const auto unpacked = TemplateFile::read(package);
        QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().message()));
        const QString folder = workspace.filePath(QStringLiteral("out"));
        QVERIFY(TemplateFile::write(*unpacked, folder));
        QCOMPARE(contentOf(folder + QStringLiteral("/message.html")), withoutSignature(html));
    }

    void keepsEveryByteOnTheWire_data() { keepsEveryByte_data(); }

    /// The HTML part of the message, its transfer encoding undone, is what was written but for the ends of lines.
    void keepsEveryByteOnTheWire()
    {
        QFETCH(QByteArray, html);
        MessageTemplate source;
        source.subject = QStringLiteral("x");
        source.html = QString::fromUtf8(html);
        MessageEnvelope envelope;
        envelope.from = {QString(), QStringLiteral("a@odziv.example")};
        const auto composer = MessageComposer::prepare(source, envelope);
        QVERIFY2(composer, composer ? "" : qPrintable(composer.error().message()));
        const auto message = composer->compose({}, {{}, QStringLiteral("b@odziv.example")}, "id@odziv.example",
                                               QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        QVERIFY(message);
        const auto read = readMimeMessage(message->whole());
        QVERIFY(read);
        QCOMPARE(read->parts.size(), 2);
        QCOMPARE(read->parts.at(1).contentType, QStringLiteral("text/html"));
        QCOMPARE(withMailLineEnds(read->parts.at(1).data), withMailLineEnds(withoutSignature(html)));
    }

    void readsOddCharsets_data()
    {
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("text");
        const QString latin = QStringLiteral("Šta žele đaci? Čekić, ćup.");
        const QString cyrillic = QStringLiteral("Ђурђевак Шабић");
        QTest::newRow("windows-1250") << QStringLiteral("windows-1250") << latin;
        QTest::newRow("ISO-8859-2") << QStringLiteral("ISO-8859-2") << latin;
        QTest::newRow("windows-1251") << QStringLiteral("windows-1251") << cyrillic;
        QTest::newRow("ISO-8859-5") << QStringLiteral("ISO-8859-5") << cyrillic;
        QTest::newRow("windows-1252") << QStringLiteral("windows-1252") << QStringLiteral("Straße – „Größe“ €");
        QTest::newRow("UTF-8") << QStringLiteral("utf-8") << QString(latin + cyrillic);
    }

    void readsOddCharsets()
    {
        QFETCH(QString, charset);
        QFETCH(QString, text);
        QStringEncoder encoder(charset.toLatin1().constData());
        if (!encoder.isValid())
            QSKIP("This Qt does not know the charset.");
        const QString html = QStringLiteral("<p>%1</p>\n").arg(text);
        const QByteArray body = encoder.encode(html);
        QTemporaryDir folder;
        const QByteArrayList transports{"8bit\r\n\r\n" + body, "base64\r\n\r\n" + body.toBase64(),
                                        "quoted-printable\r\n\r\n"
                                            + body.toPercentEncoding("<>/ ,?\n").replace('%', '=')};
        for (const QByteArray &transport : transports) {
            const QString path = folder.filePath(QStringLiteral("m.eml"));
            QVERIFY(putContent(path, "Subject: x\r\nContent-Type: text/html; charset=" + charset.toLatin1()
                                         + "\r\nContent-Transfer-Encoding: " + transport));
            const auto read = TemplateFile::read(path);
            QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
            QCOMPARE(read->html.trimmed(), html.trimmed());
        }
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
