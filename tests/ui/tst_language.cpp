/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ui/shell/helpwindow.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QXmlStreamReader>

using namespace odziv;

namespace {

/// One message of a translation file.
struct Message
{
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("message"))
            messages << Message{{}, {}, xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes")};
        else if (xml.name() == QStringLiteral("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation")) {
            messages.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.last().isPlural)
                messages.last().forms << xml.readElementText();
        } else if (xml.name() == QStringLiteral("numerusform"))
            messages.last().forms << xml.readElementText();
    }
    return messages;
}

/// "%1", "%L2" and the like, sorted; not %n, which a form for "one" may leave out.
QStringList marks(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[0-9]+"));
    QStringList found;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

} // namespace

/// The words of the window in other languages, and the help pages.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceHasALocale();
    void knowsWhatItSpeaks();
    void keepsTheMarks_data();
    void keepsTheMarks();
    void helpPagesOpen();
    void speaksTheLanguage();
};

void TestLanguage::everyChoiceHasALocale()
{
    const auto choices = Language::choices();
    for (const Language::Choice &choice : choices) {
        const QLocale locale = Language::locale(choice.code);
        if (!choice.code.isEmpty())
            QCOMPARE(QLocale::languageToCode(locale.language()), choice.code);
    }
    QCOMPARE(Language::locale(QStringLiteral("no such")), QLocale::system());
}

void TestLanguage::knowsWhatItSpeaks()
{
    QCOMPARE(Language::spoken(QLocale(QLocale::German, QLocale::Austria)), QStringLiteral("de"));
    QCOMPARE(Language::spoken(QLocale(QLocale::Bosnian)), QStringLiteral("bs"));
    QCOMPARE(Language::spoken(QLocale(QLocale::French)), QStringLiteral("en"));
}

void TestLanguage::keepsTheMarks_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(ODZIV_TRANSLATIONS));
    const auto files = folder.entryList({QStringLiteral("*.ts")});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestLanguage::keepsTheMarks()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        if (!message.isFinished)
            continue;
        for (const QString &form : message.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
            QVERIFY2(marks(form) == marks(message.source), qPrintable(message.source + QStringLiteral(" | ") + form));
        }
    }
}

void TestLanguage::helpPagesOpen()
{
    HelpWindow help;
    help.showFor(QStringLiteral("segments"));
    QCOMPARE(help.contents()->currentItem()->text(), QStringLiteral("Segments"));
    for (int row = 0; row < help.contents()->count(); ++row) {
        QVERIFY(!help.contents()->item(row)->text().isEmpty());
        help.contents()->setCurrentRow(row);
        QVERIFY(help.browser()->toPlainText().size() > 200);
    }
    help.showFor(QStringLiteral("no such page"));
    QCOMPARE(help.contents()->currentRow(), 0);
}

void TestLanguage::speaksTheLanguage()
{
    // Last: a language stays for the rest of the program.
    Language::install(*qApp, QLocale(QStringLiteral("en")));
    QCOMPARE(QCoreApplication::translate("anything", "%Ln segment(s)", nullptr, 1), QStringLiteral("1 segment"));
    QCOMPARE(QCoreApplication::translate("anything", "%Ln segment(s)", nullptr, 5), QStringLiteral("5 segments"));
    Language::install(*qApp, QLocale(QStringLiteral("de")));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    QVERIFY(QCoreApplication::translate("anything", "Left") != QStringLiteral("Left"));
    QVERIFY(QCoreApplication::translate("QShortcut", "Left") != QCoreApplication::translate("anything", "Left"));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
