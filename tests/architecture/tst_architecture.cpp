/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using rules::SourceFile;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QList<SourceFile> sourceFiles(const QStringList &folders)
{
    QList<SourceFile> files;
    const QDir top(s(ODZIV_SOURCE_DIR));
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), {s("*.h"), s("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files << SourceFile{top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    return files;
}

/// Room -> rooms that its CMakeLists.txt links.
QHash<QString, QStringList> linkedRooms()
{
    QHash<QString, QStringList> linked;
    const QDir models(s(ODZIV_SOURCE_DIR "/models"));
    static const QRegularExpression edge(s("Odziv::(\\w+)"));
    for (const QString &room : models.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(models.filePath(room + s("/CMakeLists.txt")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto it = edge.globalMatch(QString::fromUtf8(file.readAll()));
        while (it.hasNext())
            linked[room] << it.next().captured(1);
    }
    return linked;
}

QStringList reachable(const QString &room, const QHash<QString, QStringList> &linked)
{
    QStringList rooms;
    QStringList open = linked.value(room);
    while (!open.isEmpty()) {
        const QString next = open.takeFirst();
        if (rooms.contains(next))
            continue;
        rooms << next;
        open += linked.value(next);
    }
    return rooms;
}

QStringList widgetHeaders()
{
#ifdef ODZIV_WIDGET_HEADERS
    return QDir(s(ODZIV_WIDGET_HEADERS)).entryList(QDir::Files);
#else
    return {};
#endif
}

#define VERIFY_EMPTY(list) \
    QVERIFY2((list).isEmpty(), qPrintable(QString(QLatin1Char('\n') + (list).join(QLatin1Char('\n')))))

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesCatch_data();
    void rulesCatch();
    void roomsIncludeDownwards();
    void roomsLinkWhatTheyInclude();
    void theEngineKnowsNoWidget();
    void webEngineIsWalledIn();
    void textsAreTranslatable();
    void noForbiddenConstructs();
    void everyFileHasItsPreamble();
    void theMapShowsEveryRoom();
    void theTreeNamesNoMachine();
    void sourcesAreFormatted();
};

void TestArchitecture::rulesCatch_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("caught");
    const auto row = [](const char *name, const char *rule, const char *path, const char *text, bool caught) {
        QTest::newRow(name) << s(rule) << s(path) << QString::fromUtf8(text) << caught;
    };
    row("upward", "include", "models/store/a.cpp", "#include \"segments/segment.h\"\n", true);
    row("same level", "include", "models/smtp/a.cpp", "#include \"store/query.h\"\n", true);
    row("downward", "include", "models/segments/a.cpp", "#include \"store/query.h\"\n", false);
    row("engine to window", "include", "models/store/a.cpp", "#include \"ui/shell/page.h\"\n", true);
    row("window to program", "include", "ui/shell/a.cpp", "#include \"app/desktop/x.h\"\n", true);
    row("unknown room", "include", "models/nowhere/a.cpp", "", true);
    row("widget", "widget", "models/store/a.cpp", "#include <QMessageBox>\n", true);
    row("web engine", "widget", "models/store/a.cpp", "#include <QWebEngineView>\n", true);
    row("chart", "widget", "models/store/a.cpp", "#include <QtCharts/QChart>\n", true);
    row("core", "widget", "models/store/a.cpp", "#include <QString>\n", false);
    row("literal in label", "text", "ui/a.cpp", "label->setText(QStringLiteral(\"Save all\"));", true);
    row("literal in failure", "text", "models/store/a.cpp", "failure(ErrorCode::Io, QStringLiteral(\"It broke\"))",
        true);
    row("translated", "text", "ui/a.cpp", "label->setText(tr(\"Save all\"));", false);
    row("pattern", "text", "ui/a.cpp", "label->setText(QStringLiteral(\"%1 / %2\").arg(a).arg(b));", false);
    row("commented", "text", "ui/a.cpp", "// label->setText(QStringLiteral(\"Save\"));", false);
    row("string connect", "construct", "ui/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", true);
    row("nested loop", "construct", "ui/a.cpp", "QEventLoop loop;", true);
    row("exception", "construct", "models/a.cpp", "throw std::runtime_error(x);", true);
    row("keyword", "construct", "ui/a.cpp", "    emit done();", true);
    row("typed", "construct", "ui/a.cpp", "connect(a, &A::b, c, &C::d); Q_EMIT done();", false);
    row("no licence", "preamble", "ui/a.cpp", "#include <QString>\n", true);
    row("no guard", "preamble", "ui/a.h", "/*\n    SPDX-FileCopyrightText: x\n*/\n", true);
}

void TestArchitecture::rulesCatch()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const SourceFile file{path, text};
    QStringList found;
    if (rule == s("include"))
        found = rules::forbiddenIncludes(file);
    else if (rule == s("widget"))
        found = rules::windowHeaders(file, {s("QMessageBox")});
    else if (rule == s("text"))
        found = rules::untranslatedTexts(file);
    else if (rule == s("construct"))
        found = rules::forbiddenConstructs(file);
    else if (rule == s("preamble"))
        found = rules::missingPreamble(file);
    QTEST(!found.isEmpty(), "caught");
}

void TestArchitecture::roomsIncludeDownwards()
{
    QStringList found;
    for (const SourceFile &file : sourceFiles({s("models"), s("ui")}))
        found += rules::forbiddenIncludes(file);
    VERIFY_EMPTY(found);
}

void TestArchitecture::roomsLinkWhatTheyInclude()
{
    const auto linked = linkedRooms();
    QVERIFY(linked.value(s("store")).contains(s("common")));
    QStringList found;
    for (const SourceFile &file : sourceFiles({s("models")}))
        found += rules::unlinkedRooms(file, reachable(rules::roomOf(file.path), linked));
    VERIFY_EMPTY(found);
}

void TestArchitecture::theEngineKnowsNoWidget()
{
    const QStringList headers = widgetHeaders();
#ifdef ODZIV_WIDGET_HEADERS
    QVERIFY(headers.contains(s("QMessageBox")));
#endif
    QStringList found;
    for (const SourceFile &file : sourceFiles({s("models"), s("app/commandline")}))
        found += rules::windowHeaders(file, headers);
    VERIFY_EMPTY(found);
}

/// The preview, in which nothing runs, and the editor, in which nothing runs but our own.
void TestArchitecture::webEngineIsWalledIn()
{
    const QStringList allowed = {s("ui/templates/webeditorview_webengine"), s("ui/templates/webmailpreview")};
    for (const SourceFile &file : sourceFiles({s("models"), s("ui"), s("app")})) {
        for (const QString &name : rules::includes(file.text)) {
            if (name.contains(s("QWebEngine")))
                QVERIFY2(allowed.contains(file.path.section(u'.', 0, 0)), qPrintable(file.path));
        }
    }
}

void TestArchitecture::textsAreTranslatable()
{
    QStringList found;
    for (const SourceFile &file : sourceFiles({s("models"), s("ui"), s("app")}))
        found += rules::untranslatedTexts(file);
    VERIFY_EMPTY(found);
}

void TestArchitecture::noForbiddenConstructs()
{
    QStringList found;
    for (const SourceFile &file : sourceFiles({s("models"), s("ui"), s("app")})) {
        // A verb of the command line runs the program's outermost loop; everywhere else a loop would be a nested one.
        const bool outermost = file.path.startsWith(s("app/commandline/"));
        for (const QString &construct : rules::forbiddenConstructs(file)) {
            if (!outermost || !construct.endsWith(s("QEventLoop")))
                found << construct;
        }
    }
    VERIFY_EMPTY(found);
}

void TestArchitecture::everyFileHasItsPreamble()
{
    QStringList found;
    for (const SourceFile &file : sourceFiles({s("models"), s("ui"), s("app"), s("tests")}))
        found += rules::missingPreamble(file);
    VERIFY_EMPTY(found);
}

void TestArchitecture::theMapShowsEveryRoom()
{
    QFile map(s(ODZIV_SOURCE_DIR "/models/README.md"));
    QVERIFY(map.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(map.readAll());
    for (const QString &room : QDir(s(ODZIV_SOURCE_DIR "/models")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(text.contains(QString(s("`") + room + s("`"))), qPrintable(room));
}

void TestArchitecture::theTreeNamesNoMachine()
{
    // The parts are joined here so that this file does not name them itself.
    const QStringList forbidden = {QString(s("registry.") + s("npmjs")), QString(s("deb.") + s("debian.org")),
                                   QString(s("/work") + s("/main"))};
    QStringList found;
    const QDir top(s(ODZIV_SOURCE_DIR));
    for (const char *folder : {"models", "ui", "app", "tests", "installer", "resources", ".ci"}) {
        QDirIterator it(top.filePath(s(folder)), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly) || file.size() > 4 * 1024 * 1024)
                continue;
            const QString text = QString::fromLatin1(file.readAll());
            for (const QString &name : forbidden) {
                if (text.contains(name))
                    found << QString(top.relativeFilePath(file.fileName()) + s(": ") + name);
            }
        }
    }
    VERIFY_EMPTY(found);
}

void TestArchitecture::sourcesAreFormatted()
{
#ifdef ODZIV_CLANG_FORMAT
    QProcess version;
    version.start(s(ODZIV_CLANG_FORMAT), {s("--version")});
    QVERIFY(version.waitForFinished());
    if (!version.readAllStandardOutput().contains("version 14."))
        QSKIP("clang-format is not of version 14, for which .clang-format is written");
    QStringList arguments{s("--dry-run"), s("--Werror")};
    for (const SourceFile &file : sourceFiles({s("models"), s("ui"), s("app"), s("tests")}))
        arguments << QString(s(ODZIV_SOURCE_DIR "/") + file.path);
    QProcess format;
    format.setProcessChannelMode(QProcess::MergedChannels);
    format.start(s(ODZIV_CLANG_FORMAT), arguments);
    QVERIFY(format.waitForFinished(240000));
    QVERIFY2(format.exitCode() == 0, format.readAll().left(2000).constData());
#else
    QSKIP("clang-format is not installed");
#endif
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
