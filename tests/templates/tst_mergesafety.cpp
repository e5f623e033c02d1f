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
    void composeAll();

    QStringList m_payloads;
    QTemporaryDir m_folder;
    QJsonObject m_read; ///< what Python's parsers found, by the names of the files
};

namespace {

struct Place
{
    const char *name;
    const char *html;
};

constexpr Place places[] = {
    {"text", "<p>{{number}}<b>x</b></p>"},
    {"cell", "<table><tr><td>{{number}}</td><td>x</td></tr></table>"},
    {"double-quoted attribute", "<p title=\"{{number}}\">x</p>"},
    {"single-quoted attribute", "<p title='{{number}}'>x</p>"},
    {"alternative text", "<img alt=\"{{number}}\" src=\"cid:a@b\">"},
    {"class", "<p class=\"a {{number}} b\">x</p>"},
    {"whole link", "<a href=\"{{number}}\">x</a>"},
    {"whole link in single quotes", "<a href='{{number}}'>x</a>"},
    {"whole picture", "<img alt=\"\" src=\"{{number}}\">"},
    {"host of a link", "<a href=\"https://{{number}}.odziv.example/\">x</a>"},
    {"path of a link", "<a href=\"https://odziv.example/{{number}}/a\">x</a>"},
    {"query of a link", "<a href=\"https://odziv.example/?a={{number}}&amp;b=c\">x</a>"},
    {"fragment of a link", "<a href=\"https://odziv.example/#{{number}}\">x</a>"},
    {"mailbox", "<a href=\"mailto:{{number}}?subject=x\">x</a>"},
    {"subject of a mail link", "<a href=\"mailto:a@odziv.example?subject={{number}}\">x</a>"},
    {"telephone", "<a href=\"tel:{{number}}\">x</a>"},
    {"two values in a link", "<a href=\"{{number}}{{number}}\">x</a>"},
    {"in a section", "{{#number}}<p>{{.}}</p>{{/number}}<p>x</p>"},
};

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

QString fileOf(const QString &place, qsizetype number)
{
    return QStringLiteral("%1-%2.eml").arg(place).arg(number);
}

/// Message `i` of the place is made of `data[i]`, for somebody of that name.
void compose(const QTemporaryDir &folder, const QString &place, const QString &subject, const QString &html,
             const QList<MergeData> &data)
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
        QFile file(folder.filePath(fileOf(place, i)));
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
    static const QRegularExpression rule(QStringLiteral("\\bhr\\b"));
    return bodyOf(message).value(QStringLiteral("skeleton")).toString().split(rule);
}

/// Headers and parts are the same, and no parser stumbles.
void compareFrames(const QJsonObject &found, const QJsonObject &expected, const QString &value)
{
    QVERIFY(!expected.value(QStringLiteral("names")).toArray().isEmpty());
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

/// One message of a place takes every payload, each after a rule, so that what one of them breaks is seen behind its
/// rule. Headers have one message for each payload.
void TestMergeSafety::composeAll()
{
    MergeData usual;
    MergeData hostile;
    QList<MergeData> one{dataOf(QStringLiteral("Ana"))};
    for (const QString &payload : std::as_const(m_payloads)) {
        usual.lists[QStringLiteral("customerAccounts")].push_back({{QStringLiteral("number"), QStringLiteral("Ana")}});
        hostile.lists[QStringLiteral("customerAccounts")].push_back({{QStringLiteral("number"), payload}});
        one << dataOf(payload);
    }
    for (const Place &place : places)
        compose(m_folder, QString::fromLatin1(place.name), QStringLiteral("x"),
                QStringLiteral("{{#customerAccounts}}<hr>%1{{/customerAccounts}}").arg(QString::fromLatin1(place.html)),
                {usual, hostile});
    compose(m_folder, QStringLiteral("headers"), QStringLiteral("For {{customer.name}}: {{customer.name}}"),
            QStringLiteral("<html><head><title>{{customer.name}}</title></head><body><p>x</p></body></html>"), one);
}

void TestMergeSafety::initTestCase()
{
    QFile file(QStringLiteral(ODZIV_TEST_FOLDER "/data/payloads.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            m_payloads << unescaped(line);
    }
    QVERIFY(m_payloads.size() > 100);
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed, so its parsers cannot be asked");
    composeAll();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python, {QStringLiteral(ODZIV_TEST_FOLDER "/readmail.py"), m_folder.path()});
    QVERIFY(process.waitForFinished(120000));
    m_read = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(m_read.size(), 2 * qsizetype(std::size(places)) + m_payloads.size() + 1);
}

void TestMergeSafety::textStaysText_data()
{
    QTest::addColumn<QString>("place");
    for (const Place &place : places)
        QTest::newRow(place.name) << QString::fromLatin1(place.name);
}

void TestMergeSafety::textStaysText()
{
    QFETCH(QString, place);
    const QJsonObject usual = m_read.value(fileOf(place, 0)).toObject();
    const QJsonObject hostile = m_read.value(fileOf(place, 1)).toObject();
    const QStringList expected = pieces(usual);
    const QStringList found = pieces(hostile);
    QCOMPARE(expected.size(), m_payloads.size() + 1);
    for (qsizetype i = 0; i < m_payloads.size(); ++i)
        QVERIFY2(found.value(i + 1) == expected.value(i + 1),
                 qPrintable(QString(m_payloads.at(i) + QStringLiteral(" makes ") + found.value(i + 1))));
    QCOMPARE(found.size(), expected.size());
    compareFrames(hostile, usual, place);
    for (const QJsonValue &link : bodyOf(hostile).value(QStringLiteral("links")).toArray())
        QVERIFY2(isSafe(link.toString()), qPrintable(link.toString()));
}

void TestMergeSafety::headersStayHeaders()
{
    const auto read = [&](qsizetype i) { return m_read.value(fileOf(QStringLiteral("headers"), i)).toObject(); };
    for (qsizetype i = 1; i <= m_payloads.size(); ++i) {
        compareFrames(read(i), read(0), m_payloads.at(i - 1));
        QVERIFY2(pieces(read(i)) == pieces(read(0)), qPrintable(m_payloads.at(i - 1)));
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
