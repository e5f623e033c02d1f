/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"
#include "support/realmailserver.h"

#include "mime/mimereader.h"
#include "templates/messagecomposer.h"
#include "templates/startertemplates.h"
#include "templates/templatefile.h"
#include "ui/templates/mailpreview.h"
#include "ui/templates/previewscheme.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace odziv;

namespace {

const QString firstName = QStringLiteral("Đulaga \"Džo\"");
const QString lastName = QStringLiteral("O'Trako-Šabić");

MergeData recipient()
{
    MergeData data;
    data.tables[QStringLiteral("contact")]
        = {{QStringLiteral("firstName"), firstName},
           {QStringLiteral("lastName"), lastName},
           {QStringLiteral("salutation"), QStringLiteral("Poštovani gospodine O'Trako-Šabiću")}};
    data.tables[QStringLiteral("customer")] = {{QStringLiteral("name"), QString(firstName + u' ' + lastName)},
                                               {QStringLiteral("language"), QStringLiteral("bs")}};
    data.tables[QStringLiteral("sender")] = {{QStringLiteral("name"), QStringLiteral("Elektro Primjer")},
                                             {QStringLiteral("unsubscribe"), QStringLiteral("odjava@odziv.example")}};
    return data;
}

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// The promotion of the starters on its whole way: filled for the hardest name, with a PDF of its own, through Postfix
/// into a mailbox of Dovecot, and opened again by Odziv, its preview included, and by Python.
class TestArrivedMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWhatWasWritten();
    void isWhatImapGives();
    void isWhatPythonReads();
    void canBeEditedAgain();
    void isShownByThePreview();

private:
    MessageTemplate m_source;
    QByteArray m_arrived;
    QByteArray m_fetched; ///< the same by IMAP; empty where that cannot be had
    QString m_fetchProblem;
    QTemporaryDir m_folder;

    void fetch(const RealMailServer &server);
};

void TestArrivedMessage::initTestCase()
{
    RealMailServer server;
    if (!server.start()) {
        if (server.isMissing())
            QSKIP(qPrintable(server.problem()));
        QFAIL(qPrintable(server.problem()));
    }
    m_source = StarterTemplates::make(QStringLiteral("promotion"), QStringLiteral("bs")).value();
    m_source.attachments = {{{}, QStringLiteral("Cjenovnik č ć š đ ž.txt"), QStringLiteral("text/plain"), "3 KM\r\n"}};
    m_source.personalFiles = {{{},
                               QStringLiteral("Račun {{contact.lastName}}.pdf"),
                               QStringLiteral("Pismo"),
                               QStringLiteral("<h1>Račun</h1><p>{{customer.name}}</p>")}};
    MessageEnvelope envelope;
    envelope.from = {QStringLiteral("Elektro \"Šapat\", d.d."), QStringLiteral("office@odziv.example")};
    const auto composer = MessageComposer::prepare(m_source, envelope);
    QVERIFY2(composer, composer ? "" : qPrintable(composer.error().message()));
    const auto message
        = composer->compose(recipient(), {firstName + u' ' + lastName, QStringLiteral("ana@kupci.example")},
                            "a1@odziv.example", QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    QVERIFY2(message, message ? "" : qPrintable(message.error().message()));
    SmtpServer settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = server.smtpPort();
    settings.security = SmtpServer::Security::StartTls;
    settings.user = server.user();
    settings.password = server.password();
    settings.extraCaFile = server.caFile();
    settings.helloName = QStringLiteral("desk.odziv.example");
    SessionRecorder recorder(settings, {{1, "office@odziv.example", "ana@kupci.example", message->whole()}});
    recorder.session().open();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.closed.has_value(), 30000);
    QVERIFY2(recorder.finished.value(0).status.outcome == DeliveryStatus::Outcome::Accepted, qPrintable(server.log()));
    QTRY_COMPARE_WITH_TIMEOUT(server.deliveredCount(), 1, 30000);
    m_arrived = server.delivered().constFirst();
    fetch(server);
    // ODZIV_PICTURES keeps the message to be looked at in a mail program.
    QStringList places{m_folder.filePath(QStringLiteral("1.eml"))};
    if (const QString kept = qEnvironmentVariable("ODZIV_PICTURES"); !kept.isEmpty())
        places << kept + QStringLiteral("/arrived.eml");
    for (const QString &place : places) {
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_arrived);
    }
}

void TestArrivedMessage::fetch(const RealMailServer &server)
{
    if (server.imapPort() == 0) {
        m_fetchProblem = QStringLiteral("Dovecot is installed without IMAP");
        return;
    }
    QProcess process;
    process.start(QStringLiteral("python3"), {QStringLiteral(ODZIV_FETCH_MESSAGE), QString::number(server.imapPort()),
                                              server.user(), server.password()});
    QVERIFY(process.waitForFinished(60000));
    m_fetched = process.readAllStandardOutput();
    const QByteArray problem = process.readAllStandardError() + server.log().toUtf8();
    QVERIFY2(process.exitCode() == 0, problem.constData());
}

/// A mail program gets what the sender wrote, with the network's ends of lines.
void TestArrivedMessage::isWhatImapGives()
{
    if (!m_fetchProblem.isEmpty())
        QSKIP(qPrintable(m_fetchProblem));
    QCOMPARE(QByteArray(m_fetched).replace("\r\n", "\n"), m_arrived);
    const auto read = readMimeMessage(m_fetched);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->parts.size(), 5);
    QCOMPARE(read->parts.at(2).data, m_source.images.first().data);
}

void TestArrivedMessage::isWhatWasWritten()
{
    const auto read = readMimeMessage(m_arrived);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->subject, m_source.subject);
    QStringList types;
    for (const ReadMimePart &part : read->parts)
        types << part.contentType;
    QCOMPARE(types, (QStringList{QStringLiteral("text/plain"), QStringLiteral("text/html"), QStringLiteral("image/png"),
                                 QStringLiteral("application/pdf"), QStringLiteral("text/plain")}));
    QVERIFY(read->parts.at(0).text().contains(QStringLiteral("Poštovani gospodine O'Trako-Šabiću,")));
    QVERIFY(read->parts.at(1).text().contains(QStringLiteral("Trako-Šabiću,")));
    QCOMPARE(read->parts.at(2).data, m_source.images.first().data);
    QCOMPARE(read->parts.at(2).contentId, m_source.images.first().contentId);
    QCOMPARE(read->parts.at(4).fileName, m_source.attachments.first().fileName);
    QCOMPARE(read->parts.at(3).fileName, QStringLiteral("Račun O'Trako-Šabić.pdf"));
    QVERIFY(read->parts.at(3).data.startsWith("%PDF-") && read->parts.at(3).data.trimmed().endsWith("%%EOF"));
}

void TestArrivedMessage::isWhatPythonReads()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed, so its parsers cannot be asked");
    QProcess process;
    process.start(python, {QStringLiteral(ODZIV_READ_MAIL), m_folder.path()});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QJsonObject read
        = QJsonDocument::fromJson(process.readAllStandardOutput()).object().value(QStringLiteral("1.eml")).toObject();
    QCOMPARE(read.value(QStringLiteral("defects")).toArray(), QJsonArray());
    QCOMPARE(read.value(QStringLiteral("subject")).toString(), m_source.subject);
    QCOMPARE(read.value(QStringLiteral("to")).toArray().first().toArray().first().toString(),
             QString(firstName + u' ' + lastName));
    QCOMPARE(read.value(QStringLiteral("from")).toArray().first().toArray().first().toString(),
             QStringLiteral("Elektro \"Šapat\", d.d."));
    const QJsonArray parts = read.value(QStringLiteral("parts")).toArray();
    QCOMPARE(parts.size(), 5);
    QCOMPARE(parts.at(2).toObject().value(QStringLiteral("sha256")).toString().toLatin1(),
             sha256(m_source.images.first().data));
    QCOMPARE(parts.at(3).toObject().value(QStringLiteral("name")).toString(),
             QStringLiteral("Račun O'Trako-Šabić.pdf"));
}

/// Somebody saved the message and makes a template of it.
void TestArrivedMessage::canBeEditedAgain()
{
    const auto read = TemplateFile::read(m_folder.filePath(QStringLiteral("1.eml")));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->subject, m_source.subject);
    QCOMPARE(read->images.size(), 1);
    QVERIFY(read->html.contains(QStringLiteral("cid:") + m_source.images.first().contentId));
    QCOMPARE(read->attachments.size(), 2);
}

/// What the preview shows of the arrived file is what the preview of the template promised, the picture included.
void TestArrivedMessage::isShownByThePreview()
{
    const auto read = TemplateFile::read(m_folder.filePath(QStringLiteral("1.eml")));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    const std::unique_ptr<MailPreview> preview(MailPreview::create());
    constexpr int width = 700;
    preview->resize(width, 900);
    preview->setLook({false, true, width});
    preview->show();
    QSignalSpy shown(preview.get(), &MailPreview::htmlShown);
    preview->showHtml(read->html, read->images);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30000);
    QString text;
    preview->readText([&](const QString &found) { text = found; });
    QTRY_VERIFY_WITH_TIMEOUT(!text.isEmpty(), 30000);
    QVERIFY2(text.contains(QStringLiteral("Poštovani gospodine O'Trako-Šabiću,")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Odjava")) && !text.contains(QStringLiteral("{{")));
    // The wide picture below the head is blue; so is a button, but much smaller.
    const auto bluePixels = [&] {
        const QImage page = preview->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int count = 0;
        for (int y = 0; y < page.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(page.constScanLine(y));
            count += static_cast<int>(
                std::count_if(line, line + page.width(), [](QRgb pixel) { return qBlue(pixel) > qRed(pixel) + 60; }));
        }
        return count;
    };
    constexpr int many = 40000;
    QTRY_VERIFY_WITH_TIMEOUT(bluePixels() > many, 30000);
    if (const QString kept = qEnvironmentVariable("ODZIV_PICTURES"); !kept.isEmpty())
        preview->grab().save(kept + QStringLiteral("/arrived.png"));
    preview->setLook({false, false, width});
    QTRY_VERIFY_WITH_TIMEOUT(bluePixels() < many, 30000);
}

int main(int argc, char **argv)
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    TestArrivedMessage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_arrivedmessage.moc"
