/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"
#include "templates/messagecomposer.h"
#include "templates/messagetemplatestorage.h"
#include "templates/pdftemplate.h"
#include "templates/personalfiles.h"
#include "templates/senderprofile.h"
#include "templates/templatefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

namespace {

MessageTemplate letter(const QString &html = QStringLiteral("<p>Račun za {{customer.name}}</p>"))
{
    MessageTemplate made;
    made.name = QStringLiteral("Pismo");
    made.subject = QStringLiteral("x");
    made.html = html;
    return made;
}

MessageTemplate message(const QString &name = QStringLiteral("Račun {{customer.name}}"))
{
    MessageTemplate made = letter(QStringLiteral("<p>x</p>"));
    made.name = QStringLiteral("Poruka");
    made.personalFiles = {{{}, name, QStringLiteral("Pismo"), letter().html}};
    return made;
}

MergeData customer(const QString &name)
{
    MergeData data;
    data.tables[QStringLiteral("customer")] = {{QStringLiteral("name"), name}};
    return data;
}

} // namespace

/// The PDF that a message makes of a second template for each recipient.
class TestPdfTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEachItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fileName");
        QTest::newRow("letters") << QStringLiteral("Šabić") << QStringLiteral("Račun Šabić.pdf");
        QTest::newRow("what no file name takes")
            << QStringLiteral("../a:\"b\"\r\n.exe") << QStringLiteral("a b .exe.pdf");
        QTest::newRow("nothing") << QString() << QStringLiteral("Račun.pdf");
    }

    void makesEachItsOwn()
    {
        QFETCH(QString, name);
        QFETCH(QString, fileName);
        const auto files = PersonalFiles::compile(message().personalFiles);
        QVERIFY2(files, files ? "" : qPrintable(files.error().message()));
        QCOMPARE(files->usedFields(), QStringList{QStringLiteral("customer.name")});
        FolderSizes sizes;
        QVERIFY(files->expect(customer(name), sizes));
        const auto made = files->read(customer(name));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->first().fileName, fileName);
        QVERIFY(made->first().data.startsWith("%PDF-"));
        const auto other = files->read(customer(name + QStringLiteral("2")));
        QVERIFY(other && other->first().data != made->first().data);
        QCOMPARE(files->read(customer(name))->first().data, made->first().data);
    }

    void travelsInTheMessage()
    {
        MessageEnvelope envelope;
        envelope.from = {QString(), QStringLiteral("a@odziv.example")};
        const auto composer = MessageComposer::prepare(message(), envelope);
        QVERIFY2(composer, composer ? "" : qPrintable(composer.error().message()));
        const auto composed
            = composer->compose(customer(QStringLiteral("Ana")), {{}, QStringLiteral("b@odziv.example")},
                                "id@odziv.example", QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().message()));
        QVERIFY(composed->whole().contains("Content-Type: application/pdf;"));
        QVERIFY(composed->whole().contains(QByteArray("%PDF-1.").toBase64().first(8)));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("no such template") << QString();
        QTest::newRow("unknown placeholder") << QStringLiteral("<p>{{customer.colour}}</p>");
        QTest::newRow("broken") << QStringLiteral("<p>{{#customerAccounts}}</p>");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, html);
        MessageTemplate source = message();
        source.personalFiles.first().html = html;
        const auto files = PersonalFiles::compile(source.personalFiles);
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::InvalidInput);
        QVERIFY(files.error().text.contains(QStringLiteral("Pismo")));
        QVERIFY(files.error().place.startsWith(QStringLiteral("attachments, ")));
    }

    /// What the library holds counts; what is gone from it keeps the copy.
    void followsTheLibrary()
    {
        TemporaryWorkspace workspace;
        FakeClock clock;
        MessageTemplate source = message();
        source.personalFiles.first().html.clear();
        const auto save = [&](const MessageTemplate &saved) {
            return workspace->write([&](Connection &connection) -> Status {
                auto id = MessageTemplateStorage::save(connection, saved, clock);
                return id ? Status() : failure(id.error());
            });
        };
        const auto htmlNow = [&] {
            auto reader = workspace->reader();
            return MessageTemplateStorage::read(**reader, QStringLiteral("Poruka"))->personalFiles.first().html;
        };
        QVERIFY(save(letter()));
        QVERIFY(save(source));
        QCOMPARE(htmlNow(), letter().html);
        QVERIFY(save(letter(QStringLiteral("<p>Novo</p>"))));
        QCOMPARE(htmlNow(), QStringLiteral("<p>Novo</p>"));
        QVERIFY(save(source));
        QVERIFY(workspace->write([](Connection &connection) {
            return MessageTemplateStorage::remove(connection, QStringLiteral("Pismo"));
        }));
        QCOMPARE(htmlNow(), QStringLiteral("<p>Novo</p>"));
    }

    /// The logo is the sender's, in the message and in its PDF.
    void takesTheLogoOfToday()
    {
        TemporaryWorkspace workspace;
        FakeClock clock;
        const auto logo = [](const QByteArray &data) {
            return MessageFile{SenderProfile::logoContentId(), QStringLiteral("znak.png"), QStringLiteral("image/png"),
                               data};
        };
        MessageTemplate withLogo = letter(QStringLiteral("<img src=\"cid:logo@sender\" alt=\"\">"));
        withLogo.images = {logo("old")};
        MessageTemplate source = message();
        source.images = {logo("old")};
        QVERIFY(workspace->write([&](Connection &connection) -> Status {
            for (const MessageTemplate &saved : {withLogo, source}) {
                if (auto id = MessageTemplateStorage::save(connection, saved, clock); !id)
                    return failure(id.error());
            }
            return {};
        }));
        const auto logos = [&] {
            auto reader = workspace->reader();
            const auto read = MessageTemplateStorage::read(**reader, QStringLiteral("Poruka"));
            return QByteArrayList{read->images.first().data, read->personalFiles.first().images.first().data};
        };
        QCOMPARE(logos(), (QByteArrayList{"old", "old"}));
        QVERIFY(
            workspace->write([&](Connection &connection) { return SenderProfile::saveLogo(connection, logo("new")); }));
        QCOMPARE(logos(), (QByteArrayList{"new", "new"}));
        QVERIFY(
            workspace->write([](Connection &connection) { return SenderProfile::saveLogo(connection, std::nullopt); }));
        QCOMPARE(logos(), (QByteArrayList{"old", "old"}));
    }

    void isKeptInFiles()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("t"));
        QVERIFY(TemplateFile::write(message(), target));
        const auto read = TemplateFile::read(target + QStringLiteral("/template.json"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QCOMPARE(read->personalFiles, message().personalFiles);
        QCOMPARE(read->personalFiles.first().html, letter().html);
    }
};

QTEST_MAIN(TestPdfTemplate)
#include "tst_pdftemplate.moc"
