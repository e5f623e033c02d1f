/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/messagecomposer.h"
#include "templates/personalfiles.h"
#include "templates/templatelint.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

/// Attachments that each recipient has of its own.
class TestPersonalFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEachItsOwn();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void countsAsItSends_data();
    void countsAsItSends();
    void stopsWithoutTheFolder();
    void refusesWhatCannotBeMeant_data();
    void refusesWhatCannotBeMeant();
    void isKeptAsJson();
};

namespace {

const QString namePattern = QStringLiteral("Račun {{customerAccount.number}}.pdf");

void writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &data)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(data);
}

MergeData account(const QString &number)
{
    MergeData data;
    data.tables[QStringLiteral("customerAccount")] = {{QStringLiteral("number"), number}};
    return data;
}

MessageTemplate source(const QString &folder, const QString &name = namePattern)
{
    MessageTemplate made;
    made.name = QStringLiteral("t");
    made.subject = QStringLiteral("x");
    made.html = QStringLiteral("<p>x</p>");
    made.attachments = {{{}, QStringLiteral("Cjenovnik.txt"), QStringLiteral("text/plain"), "for all"}};
    made.personalFiles = {{folder, name}};
    return made;
}

MessageEnvelope envelope()
{
    MessageEnvelope made;
    made.from = {QString(), QStringLiteral("a@odziv.example")};
    return made;
}

Result<ComposedMessage> compose(const MessageTemplate &source, const MergeData &data)
{
    const auto composer = MessageComposer::prepare(source, envelope());
    if (!composer)
        return failure(composer.error());
    return composer->compose(data, {{}, QStringLiteral("b@odziv.example")}, "id@odziv.example",
                             QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
}

} // namespace

void TestPersonalFiles::sendsEachItsOwn()
{
    QTemporaryDir folder;
    writeFile(folder, QStringLiteral("Račun 3011-D-1.pdf"), "%PDF one");
    writeFile(folder, QStringLiteral("Račun 3011-D-2.pdf"), "%PDF two");
    const auto composer = MessageComposer::prepare(source(folder.path()), envelope());
    QVERIFY(composer);
    QCOMPARE(composer->usedFields(), QStringList{QStringLiteral("customerAccount.number")});
    for (const auto &[number, content] : {std::pair{"3011-D-1", "%PDF one"}, {"3011-D-2", "%PDF two"}}) {
        const auto message = compose(source(folder.path()), account(QString::fromLatin1(number)));
        QVERIFY2(message, message ? "" : qPrintable(message.error().message()));
        const QByteArray whole = message->whole();
        QVERIFY(whole.contains("Content-Type: application/pdf;"));
        QVERIFY(whole.contains(QByteArray(content).toBase64()));
        QVERIFY(whole.contains(QByteArray("for all").toBase64()));
        QVERIFY(whole.contains(QByteArray("filename*0*=UTF-8''Ra%C4%8Dun%20" + QByteArray(number) + ".pdf")));
        QCOMPARE(whole.count("Content-Disposition: attachment"), 2);
    }
}

void TestPersonalFiles::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("no such file") << QStringLiteral("3011-D-9");
    QTest::newRow("no value") << QString();
    QTest::newRow("empty file") << QStringLiteral("empty");
    QTest::newRow("another folder") << QStringLiteral("x/../../secret");
    QTest::newRow("another folder on Windows") << QStringLiteral("..\\secret");
    QTest::newRow("line end") << QStringLiteral("a\nb");
}

void TestPersonalFiles::saysWhatIsMissing()
{
    QFETCH(QString, number);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("files")));
    writeFile(folder, QStringLiteral("secret.pdf"), "secret");
    writeFile(folder, QStringLiteral("files/empty.pdf"), "");
    const auto message
        = compose(source(folder.filePath(QStringLiteral("files")), QStringLiteral("{{customerAccount.number}}.pdf")),
                  account(number));
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::NotFound);
    QVERIFY(!message.error().place.isEmpty());
}

/// Who counts beforehand, with folders listed, and who sends agree on every name.
void TestPersonalFiles::countsAsItSends_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("there");
    QTest::newRow("there") << QStringLiteral("1") << true;
    QTest::newRow("hidden") << QStringLiteral(".hidden") << false;
    QTest::newRow("a folder") << QStringLiteral("folder") << false;
    QTest::newRow("no such file") << QStringLiteral("9") << false;
    QTest::newRow("no value") << QString() << false;
    QTest::newRow("empty file") << QStringLiteral("empty") << false;
    QTest::newRow("in a folder below") << QStringLiteral("folder.pdf/in") << false;
    QTest::newRow("with a backslash") << QStringLiteral("a\\b") << false;
}

void TestPersonalFiles::countsAsItSends()
{
    QFETCH(QString, number);
    QFETCH(bool, there);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder.pdf")));
    for (const char *name : {"1.pdf", ".hidden.pdf", "folder.pdf/in.pdf"})
        writeFile(folder, QString::fromLatin1(name), "x");
    writeFile(folder, QStringLiteral("empty.pdf"), "");
    const auto files = PersonalFiles::compile({{folder.path(), QStringLiteral("{{customerAccount.number}}.pdf")}});
    QVERIFY(files);
    FolderSizes listed(FolderSizes::Look::AtFolders);
    const Status counted = files->expect(account(number), listed);
    const auto sent = files->read(account(number));
    QCOMPARE(counted.has_value(), there);
    QCOMPARE(sent.has_value(), there);
    if (!there) {
        QCOMPARE(counted.error().code, ErrorCode::NotFound);
        QCOMPARE(counted.error().place, sent.error().place);
    }
}

/// A network drive that is away must not make everybody a recipient without a file.
void TestPersonalFiles::stopsWithoutTheFolder()
{
    QTemporaryDir folder;
    const auto files = PersonalFiles::compile(
        {{folder.filePath(QStringLiteral("away")), QStringLiteral("{{customer.number}}.pdf")}});
    QVERIFY(files);
    FolderSizes listed(FolderSizes::Look::AtFolders);
    QCOMPARE(files->expect(account(QStringLiteral("1")), listed).error().code, ErrorCode::NotFound);
    MergeData data;
    data.tables[QStringLiteral("customer")] = {{QStringLiteral("number"), QStringLiteral("1")}};
    QCOMPARE(files->expect(data, listed).error().code, ErrorCode::Io);
    QCOMPARE(files->read(data).error().code, ErrorCode::Io);
}

void TestPersonalFiles::refusesWhatCannotBeMeant_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::newRow("part of a path") << QStringLiteral("invoices") << namePattern;
    QTest::newRow("no folder") << QString() << namePattern;
    QTest::newRow("no name") << QDir::tempPath() << QStringLiteral(" ");
    QTest::newRow("unknown placeholder") << QDir::tempPath() << QStringLiteral("{{customerAccount.colour}}.pdf");
    QTest::newRow("broken placeholder") << QDir::tempPath() << QStringLiteral("{{customerAccount.number.pdf");
}

void TestPersonalFiles::refusesWhatCannotBeMeant()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    const auto message = compose(source(folder, name), account(QStringLiteral("1")));
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::InvalidInput);
    QVERIFY(message.error().place.startsWith(QStringLiteral("attachments")));
    const auto findings = lintTemplate(source(folder, name));
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().severity, LintFinding::Severity::Error);
}

void TestPersonalFiles::isKeptAsJson()
{
    const QList<PersonalFile> files = source(QDir::tempPath()).personalFiles;
    QCOMPARE(personalFilesOf(describePersonalFiles(files)), files);
    const MessageFile picture{QStringLiteral("a@b"), QStringLiteral("a.png"), QStringLiteral("image/png"),
                              QByteArray("\x89\0x", 3)};
    const PersonalFile made{
        {}, QStringLiteral("{{customer.number}}.pdf"), QStringLiteral("Pismo"), QStringLiteral("<p>č</p>"), {picture}};
    const QList<PersonalFile> read = personalFilesOf(describePersonalFiles({made}));
    QCOMPARE(read, QList<PersonalFile>{made});
    QCOMPARE(read.first().html, made.html);
    QCOMPARE(read.first().images.first().data, picture.data);
    QCOMPARE(read.first().images.first().contentId, picture.contentId);
    QVERIFY(personalFilesOf({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPersonalFiles)
#include "tst_personalfiles.moc"
