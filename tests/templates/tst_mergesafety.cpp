/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/filename.h"
#include "templates/messagecomposer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

/// Whatever a recipient's data hold, a message keeps its headers, its parts and its elements, and its links lead
/// nowhere but to the web, a mailbox or a telephone. Each place is tried with each line of data/payloads.txt; Python's
/// email and HTML parsers say what became of it.
class TestMergeSafety final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textStaysText_data();
    void textStaysText();
    void headersStayHeaders();
    void fileNamesStayNames();

private:
    QList<QJsonObject> readBack(const QTemporaryDir &folder, qsizetype count) const;

    QStringList m_payloads;
    QString m_python;
};

namespace {

/// What a line of the file stands for.
QString unescaped(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral("\\\\(r|n|t|0|\\\\|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})"));
    QString text;
    qsizetype from = 0;
    for (auto matches = mark.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        text += QStringView(line).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString code = match.captured(1);
        switch (code.front().unicode()) {
        case u'r':
            text += u'\r';
            break;
        case u'n':
            text += u'\n';
            break;
        case u't':
            text += u'\t';
            break;
        case u'0':
            text += QChar(0);
            break;
        case u'\\':
            text += u'\\';
            break;
        default:
            text += QChar(code.sliced(1).toUShort(nullptr, 16));
        }
    }
    return text + QStringView(line).sliced(from);
}

MergeData dataOf(const QString &value)
{
    MergeData data;
    data.tables[QStringLiteral("customer")] = {{QStringLiteral("name"), value}};
    return data;
}

/// Message `i` is made of `data[i]`, for somebody of that name.
void compose(const QTemporaryDir &folder, const QString &subject, const QString &html, const QList<MergeData> &data)
{
    MessageTemplate source;
    source.subject = subject;
    source.html = html;
    source.images = {{QStringLiteral("a@b"), QStringLiteral("a.png"), QStringLiteral("image/png"), "x"}};
    const auto composer
        = MessageComposer::prepare(source, {{QStringLiteral("Odziv"), QStringLiteral("a@odziv.example")}, {}, {}, {}});
    QVERIFY2(composer, composer ? "" : qPrintable(composer.error().message()));
    for (qsizetype i = 0; i < data.size(); ++i) {
        const QString name
            = data.at(i).tables.value(QStringLiteral("customer")).value(QStringLiteral("name")).toString();
        const auto message
            = composer->compose(data.at(i), {name, QStringLiteral("b@odziv.example")}, "id@odziv.example",
                                QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        QVERIFY(message);
        QFile file(folder.filePath(QStringLiteral("%1.eml").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(message->whole());
    }
}

QJsonObject bodyOf(const QJsonObject &message)
{
    return message.value(QStringLiteral("parts")).toArray().at(1).toObject();
}

/// The elements of the body between its rules.
QStringList pieces(const QJsonObject &message)
{
    return bodyOf(message).value(QStringLiteral("skeleton")).toString().split(QStringLiteral("hr"));
}

/// Headers and parts are the same, and no parser stumbles.
void compareFrames(const QJsonObject &found, const QJsonObject &expected, const QString &value)
{
    for (const QString &name : {QStringLiteral("names"), QStringLiteral("tree")})
        QVERIFY2(found.value(name) == expected.value(name), qPrintable(value));
    QVERIFY2(found.value(QStringLiteral("defects")).toArray().isEmpty(), qPrintable(value));
}

bool isSafe(const QString &link)
{
    static const QRegularExpression allowed(QStringLiteral("^(https://[^/]|mailto:.|tel:.|#)|^cid:a@b$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return link.contains(allowed);
}

} // namespace

/// What Python's parsers found in the messages, in their order; empty objects where they found none.
QList<QJsonObject> TestMergeSafety::readBack(const QTemporaryDir &folder, qsizetype count) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(m_python, {QStringLiteral(ODZIV_TEST_FOLDER "/readmail.py"), folder.path()});
    process.waitForFinished(120000);
    const QJsonObject found = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QList<QJsonObject> read;
    for (qsizetype i = 0; i < count; ++i)
        read << found.value(QStringLiteral("%1.eml").arg(i)).toObject();
    return read;
}

void TestMergeSafety::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QFile file(QStringLiteral(ODZIV_TEST_FOLDER "/data/payloads.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            m_payloads << unescaped(line);
    }
    QVERIFY(m_payloads.size() > 100);
}

void TestMergeSafety::textStaysText_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *place, const char *html) { QTest::newRow(place) << QString::fromUtf8(html); };
    row("text", "<p>{{number}}<b>x</b></p>");
    row("cell", "<table><tr><td>{{number}}</td><td>x</td></tr></table>");
    row("double-quoted attribute", "<p title=\"{{number}}\">x</p>");
    row("single-quoted attribute", "<p title='{{number}}'>x</p>");
    row("alternative text", "<img alt=\"{{number}}\" src=\"cid:a@b\">");
    row("class", "<p class=\"a {{number}} b\">x</p>");
    row("whole link", "<a href=\"{{number}}\">x</a>");
    row("whole link in single quotes", "<a href='{{number}}'>x</a>");
    row("whole picture", "<img alt=\"\" src=\"{{number}}\">");
    row("host of a link", "<a href=\"https://{{number}}.odziv.example/\">x</a>");
    row("path of a link", "<a href=\"https://odziv.example/{{number}}/a\">x</a>");
    row("query of a link", "<a href=\"https://odziv.example/?a={{number}}&amp;b=c\">x</a>");
    row("fragment of a link", "<a href=\"https://odziv.example/#{{number}}\">x</a>");
    row("mailbox", "<a href=\"mailto:{{number}}?subject=x\">x</a>");
    row("subject of a mail link", "<a href=\"mailto:a@odziv.example?subject={{number}}\">x</a>");
    row("telephone", "<a href=\"tel:{{number}}\">x</a>");
    row("two values in a link", "<a href=\"{{number}}{{number}}\">x</a>");
    row("in a section", "{{#number}}<p>{{.}}</p>{{/number}}<p>x</p>");
}

/// One message takes every payload, each after a rule, so that what one of them breaks is seen behind its rule.
void TestMergeSafety::textStaysText()
{
    if (m_python.isEmpty())
        QSKIP("python3 is not installed, so its parsers cannot be asked");
    QFETCH(QString, html);
    const QString repeated
        = QStringLiteral("{{#customerAccounts}}<hr>") + html + QStringLiteral("{{/customerAccounts}}");
    QTemporaryDir folder;
    MergeData usual;
    MergeData hostile;
    for (const QString &payload : std::as_const(m_payloads)) {
        usual.lists[QStringLiteral("customerAccounts")].push_back({{QStringLiteral("number"), QStringLiteral("Ana")}});
        hostile.lists[QStringLiteral("customerAccounts")].push_back({{QStringLiteral("number"), payload}});
    }
    compose(folder, QStringLiteral("x"), repeated, {usual, hostile});
    const QList<QJsonObject> read = readBack(folder, 2);
    const QStringList expected = pieces(read.at(0));
    const QStringList found = pieces(read.at(1));
    for (qsizetype i = 0; i < m_payloads.size(); ++i)
        QVERIFY2(found.value(i + 1) == expected.value(i + 1),
                 qPrintable(QString(m_payloads.at(i) + QStringLiteral(" makes ") + found.value(i + 1))));
    QCOMPARE(found.size(), expected.size());
    compareFrames(read.at(1), read.at(0), html);
    for (const QJsonValue &link : bodyOf(read.at(1)).value(QStringLiteral("links")).toArray())
        QVERIFY2(isSafe(link.toString()), qPrintable(link.toString()));
}

void TestMergeSafety::headersStayHeaders()
{
    if (m_python.isEmpty())
        QSKIP("python3 is not installed, so its parsers cannot be asked");
    QTemporaryDir folder;
    QList<MergeData> data{dataOf(QStringLiteral("Ana"))};
    for (const QString &payload : std::as_const(m_payloads))
        data << dataOf(payload);
    compose(folder, QStringLiteral("For {{customer.name}}: {{customer.name}}"),
            QStringLiteral("<html><head><title>{{customer.name}}</title></head><body><p>x</p></body></html>"), data);
    const QList<QJsonObject> read = readBack(folder, data.size());
    for (qsizetype i = 1; i < read.size(); ++i) {
        compareFrames(read.at(i), read.at(0), m_payloads.at(i - 1));
        QVERIFY2(pieces(read.at(i)) == pieces(read.at(0)), qPrintable(m_payloads.at(i - 1)));
    }
}

void TestMergeSafety::fileNamesStayNames()
{
    static const QRegularExpression forbidden(
        QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}]"));
    for (const QString &payload : m_payloads) {
        const QString name = safeFileName(payload);
        QVERIFY2(!name.contains(forbidden), qPrintable(name));
        QVERIFY2(!name.isEmpty() && !name.startsWith(u'.') && !name.endsWith(u'.') && !name.endsWith(u' '),
                 qPrintable(payload));
        QCOMPARE(safeFileName(name), name);
    }
}

QTEST_GUILESS_MAIN(TestMergeSafety)
#include "tst_mergesafety.moc"
