/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "support/temporaryworkspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace odziv;

namespace {

struct Outcome
{
    int exitCode = -1;
    QJsonObject object;
    QString text;
    QString errors;
};

Outcome run(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(ODZIV_CLI), words);
    if (!process.waitForFinished(60000))
        return {};
    Outcome outcome;
    outcome.exitCode = process.exitCode();
    const QByteArray output = process.readAllStandardOutput();
    outcome.object = QJsonDocument::fromJson(output).object();
    outcome.text = QString::fromUtf8(output);
    outcome.errors = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot read " + path.toUtf8());
}

} // namespace

/// The verb `template` as scripts use it: through the program itself.
class TestTemplateCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsListsAndExports();
    void exportsEqualBytes();
    void lints();
    void renders();
    void reportsFailures_data();
    void reportsFailures();
    void needsNoDesktop();

private:
    QString example() const { return QStringLiteral(ODZIV_EXAMPLES "/e-bill/template.json"); }
    QString path() const { return m_path; }

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
};

void TestTemplateCommands::init()
{
    // The program must find the workspace unlocked, so it is made and closed before.
    m_path = m_folder.filePath(QStringLiteral("w%1.odziv").arg(++m_number));
    auto workspace = Workspace::create(m_path);
    QVERIFY(workspace);
    QVERIFY((*workspace)->write([](Connection &connection) {
        return connection.execute(QStringLiteral(
            "INSERT INTO customer (id, number, name, kind, searchText) VALUES (1, 'K-1', 'Hodžić & <sin>', "
            "'household', 'x');"
            "INSERT INTO customerAccount (id, customerId, number, status, category) VALUES"
            " (11, 1, '3011-D-1', 'Aktivan', 'Domaćinstvo'), (12, 1, '3011-D-2', 'Aktivan', 'Domaćinstvo');"
            "INSERT INTO contact (id, customerId, firstName, lastName, email, searchText) VALUES"
            " (101, 1, 'Amina', 'Hodžić', 'amina@odziv.example', 'x');"));
    }));
}

void TestTemplateCommands::importsListsAndExports()
{
    const Outcome imported
        = run({QStringLiteral("--json"), QStringLiteral("template"), path(), QStringLiteral("import"), example()});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
    QCOMPARE(imported.object.value(QStringLiteral("template")).toString(), QStringLiteral("E-bill news"));
    QCOMPARE(imported.object.value(QStringLiteral("images")).toInt(), 1);
    const Outcome renamed = run({QStringLiteral("template"), path(), QStringLiteral("import"), QStringLiteral("--name"),
                                 QStringLiteral("Novo"), example()});
    QVERIFY2(renamed.exitCode == 0, qPrintable(renamed.errors));
    QCOMPARE(run({QStringLiteral("template"), path(), QStringLiteral("import"), example()}).exitCode, 0);
    const Outcome list = run({QStringLiteral("--json"), QStringLiteral("template"), path(), QStringLiteral("list")});
    const QJsonArray templates = list.object.value(QStringLiteral("templates")).toArray();
    QCOMPARE(templates.size(), 2);
    QCOMPARE(templates.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("E-bill news"));
    QCOMPARE(templates.at(0).toObject().value(QStringLiteral("version")).toInt(), 2);
    QCOMPARE(templates.at(1).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Novo"));
    QVERIFY(
        run({QStringLiteral("template"), path(), QStringLiteral("list")}).text.contains(QStringLiteral("E-bill news")));
}

void TestTemplateCommands::exportsEqualBytes()
{
    QCOMPARE(run({QStringLiteral("template"), path(), QStringLiteral("import"), example()}).exitCode, 0);
    const QString out = m_folder.filePath(QStringLiteral("out"));
    const Outcome exported
        = run({QStringLiteral("template"), path(), QStringLiteral("export"), QStringLiteral("E-bill news"), out});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.errors));
    const QDir from(QStringLiteral(ODZIV_EXAMPLES "/e-bill"));
    QCOMPARE(contentOf(QDir(out).filePath(QStringLiteral("message.html"))),
             contentOf(from.filePath(QStringLiteral("message.html"))));
    QCOMPARE(contentOf(QDir(out).filePath(QStringLiteral("banner.png"))),
             contentOf(from.filePath(QStringLiteral("banner.png"))));
    QCOMPARE(QJsonDocument::fromJson(contentOf(QDir(out).filePath(QStringLiteral("template.json")))).object(),
             QJsonDocument::fromJson(contentOf(example())).object());
}

void TestTemplateCommands::lints()
{
    QCOMPARE(run({QStringLiteral("template"), path(), QStringLiteral("import"), example()}).exitCode, 0);
    const Outcome linted = run({QStringLiteral("--json"), QStringLiteral("template"), path(), QStringLiteral("lint"),
                                QStringLiteral("E-bill news")});
    QCOMPARE(linted.exitCode, 0);
    for (const QJsonValue &finding : linted.object.value(QStringLiteral("findings")).toArray())
        QCOMPARE(finding.toObject().value(QStringLiteral("severity")).toString(), QStringLiteral("hint"));
}

void TestTemplateCommands::renders()
{
    QCOMPARE(run({QStringLiteral("template"), path(), QStringLiteral("import"), example()}).exitCode, 0);
    for (const QString &number : {QStringLiteral("3011-D-2"), QStringLiteral("K-1"), QStringLiteral("101")}) {
        const QString file = m_folder.filePath(number + QStringLiteral(".eml"));
        const Outcome rendered = run({QStringLiteral("--json"), QStringLiteral("template"), path(),
                                      QStringLiteral("render"), QStringLiteral("E-bill news"),
                                      QStringLiteral("--recipient"), number, QStringLiteral("--out"), file});
        QVERIFY2(rendered.exitCode == 0, qPrintable(rendered.errors));
        const QByteArray message = contentOf(file);
        QCOMPARE(rendered.object.value(QStringLiteral("bytes")).toInteger(), message.size());
        QCOMPARE(rendered.object.value(QStringLiteral("to")).toString(), QStringLiteral("amina@odziv.example"));
        QVERIFY(message.contains("\r\nFrom: Odziv <odziv@localhost>\r\n"));
        QVERIFY(message.contains("Content-ID: <email@kampanja>"));
        QVERIFY(message.contains("3011-D-2"));
        QCOMPARE(message.contains("3011-D-1"), number != QStringLiteral("3011-D-2"));
        QVERIFY(message.contains("Hod=C5=BEi=C4=87 &amp; &lt;sin&gt;"));
    }
}

void TestTemplateCommands::reportsFailures_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    const QString none = QStringLiteral("none");
    QTest::newRow("no action") << QStringList{} << 2;
    QTest::newRow("unknown action") << QStringList{QStringLiteral("dance")} << 2;
    QTest::newRow("no file") << QStringList{QStringLiteral("import")} << 2;
    QTest::newRow("word too many") << QStringList{QStringLiteral("list"), none} << 2;
    QTest::newRow("unknown option") << QStringList{QStringLiteral("list"), QStringLiteral("--x"), none} << 2;
    QTest::newRow("no recipient") << QStringList{QStringLiteral("render"), none} << 2;
    QTest::newRow("missing file") << QStringList{QStringLiteral("import"), QStringLiteral("/nowhere/x.json")} << 1;
    QTest::newRow("missing template") << QStringList{QStringLiteral("lint"), none} << 1;
    QTest::newRow("export of a missing template")
        << QStringList{QStringLiteral("export"), none, QStringLiteral("/tmp/odziv-none")} << 1;
}

void TestTemplateCommands::reportsFailures()
{
    QFETCH(QStringList, words);
    const Outcome outcome = run(QStringList{QStringLiteral("template"), path()} + words);
    QTEST(outcome.exitCode, "exitCode");
    QVERIFY2(outcome.errors.startsWith(QStringLiteral("odziv-cli: ")), qPrintable(outcome.errors));
    QCOMPARE(outcome.errors.count(u'\n'), 1);
    QVERIFY(outcome.text.isEmpty());
}

/// Its only word is the one about what is wrong, on a server too that has no session and no screen.
void TestTemplateCommands::needsNoDesktop()
{
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        bare.remove(QString::fromLatin1(name));
    QProcess process;
    process.setProcessEnvironment(bare);
    process.start(QStringLiteral(ODZIV_CLI), {QStringLiteral("info"), QStringLiteral("no such.odziv")});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.startsWith("odziv-cli: ") && said.count('\n') == 1, said.constData());
}

QTEST_GUILESS_MAIN(TestTemplateCommands)
#include "tst_templatecommands.moc"
