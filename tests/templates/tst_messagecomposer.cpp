/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/bodyencoding.h"
#include "mime/filename.h"
#include "mime/messageid.h"
#include "templates/messagecomposer.h"

#ifdef ODZIV_HAS_GMIME
#include "gmimereader.h"
#endif

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace odziv;

namespace {

/// One generated message with everything that was meant by it.
struct Case
{
    QByteArray message;
    Mailbox from;
    Mailbox to;
    QString subject;
    QByteArray messageId;
    QDateTime date;
    QByteArray text;
    QByteArray html;
    bool hasHtml = false;
    QList<MessageFile> pictures;
    QList<MessageFile> attachments;
};

constexpr qsizetype foreignStride = 3;

QString fileOf(qsizetype number)
{
    return QStringLiteral("%1.eml").arg(number, 4, 10, QLatin1Char('0'));
}

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

QByteArray withCrlf(QByteArray text)
{
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
}

const QStringList &samples()
{
    static const QStringList texts = {
        QStringLiteral("Poštovani"),
        QStringLiteral("Račun za električnu energiju: čćđšž ČĆĐŠŽ"),
        QStringLiteral("Поштовани, ваш рачун је спреман"),
        QStringLiteral("Grüße aus Österreich, Übergröße"),
        QStringLiteral("Žltá zľava pre vás: ŕĺňťď"),
        QStringLiteral("😀 energija 🔌💡 ").repeated(8).trimmed(),
        QStringLiteral("👨‍👩‍👧‍👦 obitelj"),
        QStringLiteral("电费账单通知"),
        QStringLiteral("فاتورة الكهرباء"),
        QStringLiteral("plain ASCII subject"),
        QStringLiteral(
            "a very long plain subject that has to be folded because it is longer than seventy-eight characters"),
        QString(QStringLiteral("bezrazmaka").repeated(30)),
        QString(QStringLiteral("šđčćž").repeated(60)),
        QStringLiteral("\"quoted\", (comment) <angle> \\back; semi: colon @at"),
        QStringLiteral("=?UTF-8?Q?not_encoded?="),
        QStringLiteral("trailing = sign ="),
        QStringLiteral("e\u0301 combining n\u0303"),
        QStringLiteral("percent %0d%0aBcc: x@x.test"),
        QStringLiteral("under_score and ?question?"),
        QStringLiteral("."),
    };
    return texts;
}

QStringList bodies()
{
    QStringList texts = samples();
    texts << QString() << QStringLiteral(".\n..\n.\r\n") << QStringLiteral("From me\nFrom you\n")
          << QStringLiteral("trailing blanks   \n\t\nend ") << QStringLiteral("a\rb\r\nc\nd") << QString(3000, u'x')
          << QString(QStringLiteral("č").repeated(2000)) << QStringLiteral("\r\n.\r\nMAIL FROM:<x@x.test>\r\n")
          << QStringLiteral("--=_alternative_1\r\n--=_mixed_2--\r\n") << QStringLiteral("line\u2028separator\u0085next")
          << QStringLiteral("Content-Type: text/html\n\nx");
    return texts;
}

QByteArray randomBytes(QRandomGenerator &random, int most)
{
    QByteArray data(random.bounded(most), '\0');
    for (char &c : data)
        c = static_cast<char>(random.bounded(256));
    return data;
}

/// Mustache would read "{{" in a sample as a tag, so samples come in through data.
MergeData dataFor(const QString &first, const QString &last, const QString &body)
{
    MergeData data;
    data.tables[QStringLiteral("contact")] = {{QStringLiteral("firstName"), first}, {QStringLiteral("lastName"), last}};
    data.tables[QStringLiteral("customer")] = {{QStringLiteral("name"), body}};
    return data;
}

} // namespace

class TestMessageComposer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLineIsLegal();
    void pythonAgrees();
    void gmimeAgrees();
    void mimeToolsAgree();
    void valuesAddNoHeaders_data();
    void valuesAddNoHeaders();
    void valuesDoNotChangeTheTree();
    void standardTemplatesCarryPicturesAsAttachments();
    void messageIsTheSameAgain();
    void literalsEncodedAheadChangeNothing_data();
    void literalsEncodedAheadChangeNothing();

private:
    Case makeCase(QRandomGenerator &random, int number);
    QJsonObject readBy(const QString &program, const QString &script) const;
    void compare(const Case &expected, const QJsonObject &found);

    QList<Case> m_cases;
};

Case TestMessageComposer::makeCase(QRandomGenerator &random, int number)
{
    const auto sample = [&](const QStringList &from) { return from.at(random.bounded(static_cast<int>(from.size()))); };
    Case made;
    MessageTemplate source;
    source.kind = number % 5 == 0 ? MessageTemplate::Kind::Standard : MessageTemplate::Kind::Html;
    source.subject = QStringLiteral("{{contact.firstName}}");
    source.text = number % 3 == 0 || source.kind == MessageTemplate::Kind::Standard
                      ? QStringLiteral("{{customer.name}}")
                      : QString();
    if (source.kind == MessageTemplate::Kind::Html)
        source.html = QStringLiteral("<p>{{customer.name}}</p>\n");
    for (int i = number % 4; i > 0; --i) {
        const QString cid = QStringLiteral("slika%1@kampanja").arg(i);
        source.images << MessageFile{cid, QStringLiteral("%1 %2.png").arg(sample(samples()).left(40)).arg(i),
                                     QStringLiteral("image/png"), randomBytes(random, 3000)};
        source.html += source.html.isEmpty() ? QString() : QStringLiteral("<img src=\"cid:%1\" alt=\"\">").arg(cid);
    }
    static const QList<QPair<QString, QString>> types
        = {{QStringLiteral(".pdf"), QStringLiteral("application/pdf")},
           {QStringLiteral(".docx"),
            QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document")}};
    for (int i = random.bounded(3); i > 0; --i) {
        const auto &type = types.at(random.bounded(2));
        source.attachments << MessageFile{
            {}, QString(sample(samples()) + type.first), type.second, randomBytes(random, 5000)};
    }
    const QString body = sample(bodies());
    const QString subject = sample(samples());
    made.from = {sample(samples()), QStringLiteral("kampanje@odziv.example")};
    made.to
        = {number % 6 == 0 ? QString() : sample(samples()), QStringLiteral("primalac.%1@odziv.example").arg(number)};
    made.messageId = messageIdFor("test", number, "odziv.example");
    made.date = QDateTime(QDate(2026, 1 + number % 12, 1 + number % 28), QTime(number % 24, number % 60, 7),
                          number % 2 ? QTimeZone("Europe/Sarajevo") : QTimeZone::utc());
    MessageEnvelope envelope;
    envelope.from = made.from;
    envelope.replyTo = number % 2 ? QStringLiteral("Podrška <podrska@odziv.example>") : QString();
    envelope.extraHeaders = {{"List-Unsubscribe", "<https://odziv.example/u/" + QByteArray(number % 120, 'k')
                                                      + ">, <mailto:u@odziv.example>"}};
    const auto composer = MessageComposer::prepare(source, envelope);
    if (!composer)
        qFatal("case %d: %s", number, qPrintable(composer.error().message()));
    const MergeData data = dataFor(subject, QString(), body);
    const auto message = composer->compose(data, made.to, made.messageId, made.date);
    if (!message)
        qFatal("case %d: %s", number, qPrintable(message.error().message()));
    const auto rendered = CompiledTemplate::compile(source)->renderParts(data);
    made.message = message->whole();
    made.subject = subject;
    made.hasHtml = source.kind == MessageTemplate::Kind::Html;
    made.text = withCrlf(rendered.text);
    made.html = withCrlf(rendered.html);
    made.pictures = made.hasHtml ? source.images : QList<MessageFile>();
    made.attachments = (made.hasHtml ? QList<MessageFile>() : source.images) + source.attachments;
    return made;
}

void TestMessageComposer::initTestCase()
{
    QRandomGenerator random(20261122);
    for (int i = 0; i < 1000; ++i)
        m_cases << makeCase(random, i);
}

void TestMessageComposer::everyLineIsLegal()
{
    for (const Case &item : m_cases) {
        const QByteArray &message = item.message;
        QVERIFY(message.endsWith("\r\n"));
        QCOMPARE(message.count('\n'), message.count("\r\n"));
        QCOMPARE(message.count('\r'), message.count("\r\n"));
        QVERIFY(!message.contains('\0'));
        for (const QByteArray &line : message.split('\n')) {
            // A URL in List-Unsubscribe and the long name of a content type cannot be folded.
            const bool whole = line.contains("odziv.example/u/") || line.startsWith("Content-Type: application/vnd.");
            QVERIFY2(line.trimmed().size() <= (whole ? 998 : 78), line.constData());
            QVERIFY2(!line.startsWith('.'), line.constData());
            const QByteArray octets = line.chopped(line.endsWith('\r') ? 1 : 0);
            const bool printable
                = std::all_of(octets.cbegin(), octets.cend(), [](char c) { return (c >= 32 && c < 127) || c == '\t'; });
            QVERIFY2(printable, line.constData());
        }
        const QByteArray headers = message.first(message.indexOf("\r\n\r\n"));
        for (const char *once : {"\r\nFrom: ", "\r\nTo: ", "\r\nSubject: ", "\r\nMessage-ID: ", "\r\nMIME-Version: ",
                                 "\r\nContent-Type: "})
            QCOMPARE(headers.count(once), 1);
        QVERIFY(headers.startsWith("Date: "));
    }
}

void TestMessageComposer::compare(const Case &expected, const QJsonObject &found)
{
    QCOMPARE(found.value(QStringLiteral("defects")).toArray(), QJsonArray());
    QCOMPARE(found.value(QStringLiteral("subject")).toString(), expected.subject);
    const auto mailbox = [](const Mailbox &box) { return QJsonArray{QJsonArray{box.name, box.address}}; };
    QCOMPARE(found.value(QStringLiteral("from")).toArray(), mailbox(expected.from));
    QCOMPARE(found.value(QStringLiteral("to")).toArray(), mailbox(expected.to));
    QCOMPARE(found.value(QStringLiteral("messageId")).toString().toLatin1(), expected.messageId);
    const QJsonArray parts = found.value(QStringLiteral("parts")).toArray();
    qsizetype at = 0;
    const auto next = [&] { return parts.at(at++).toObject(); };
    const auto field
        = [](const QJsonObject &part, const char *key) { return part.value(QLatin1String(key)).toString(); };
    QCOMPARE(parts.size(), 1 + (expected.hasHtml ? 1 : 0) + expected.pictures.size() + expected.attachments.size());
    const QJsonObject text = next();
    QCOMPARE(field(text, "type"), QStringLiteral("text/plain"));
    QCOMPARE(field(text, "charset"), QStringLiteral("utf-8"));
    // A message of one part must end its last line.
    const bool alone = parts.size() == 1;
    const QByteArray ended = alone && !expected.text.endsWith("\r\n") && !field(text, "sha256").isEmpty()
                                 ? QByteArray(expected.text + "\r\n")
                                 : expected.text;
    const QByteArray hash = field(text, "sha256").toLatin1();
    QVERIFY2(hash == sha256(expected.text) || (alone && hash == sha256(ended)), expected.text.constData());
    if (expected.hasHtml) {
        const QJsonObject html = next();
        QCOMPARE(field(html, "type"), QStringLiteral("text/html"));
        QCOMPARE(field(html, "charset"), QStringLiteral("utf-8"));
        QCOMPARE(field(html, "sha256").toLatin1(), sha256(expected.html));
    }
    const auto compareFile = [&](const MessageFile &file, const char *disposition) {
        const QJsonObject part = next();
        QCOMPARE(field(part, "type"), file.contentType);
        QCOMPARE(field(part, "name"), safeFileName(file.fileName));
        QCOMPARE(field(part, "disposition"), QLatin1String(disposition));
        QCOMPARE(field(part, "sha256").toLatin1(), sha256(file.data));
        QCOMPARE(field(part, "contentId"), qstrcmp(disposition, "inline") == 0 ? file.contentId : QString());
    };
    for (const MessageFile &file : expected.pictures)
        compareFile(file, "inline");
    for (const MessageFile &file : expected.attachments)
        compareFile(file, "attachment");
}

/// Lets `program` read a third of the messages, which still holds every kind many times: such parsers are slow.
QJsonObject TestMessageComposer::readBy(const QString &program, const QString &script) const
{
    QTemporaryDir folder;
    for (qsizetype i = 0; i < m_cases.size(); i += foreignStride) {
        QFile file(folder.filePath(fileOf(i)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(m_cases.at(i).message);
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {QStringLiteral(ODZIV_TEST_FOLDER "/") + script, folder.path()});
    if (!process.waitForFinished(240000) || process.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void TestMessageComposer::pythonAgrees()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed, so its email package cannot be asked");
    const QJsonObject found = readBy(python, QStringLiteral("readmail.py"));
    QCOMPARE(found.size(), (m_cases.size() + foreignStride - 1) / foreignStride);
    for (qsizetype i = 0; i < m_cases.size(); i += foreignStride) {
        const QJsonObject read = found.value(fileOf(i)).toObject();
        QCOMPARE(read.value(QStringLiteral("seconds")).toInteger(), m_cases.at(i).date.toSecsSinceEpoch());
        compare(m_cases.at(i), read);
        if (QTest::currentTestFailed()) {
            qWarning("case %d:\n%s", static_cast<int>(i), m_cases.at(i).message.left(1500).constData());
            return;
        }
    }
}

void TestMessageComposer::mimeToolsAgree()
{
    const QString perl = QStandardPaths::findExecutable(QStringLiteral("perl"));
    if (perl.isEmpty() || QProcess::execute(perl, {QStringLiteral("-MMIME::Parser"), QStringLiteral("-e1")}) != 0)
        QSKIP("libmime-tools-perl is not installed");
    const QJsonObject found = readBy(perl, QStringLiteral("readmail.pl"));
    QCOMPARE(found.size(), (m_cases.size() + foreignStride - 1) / foreignStride);
    for (qsizetype i = 0; i < m_cases.size(); i += foreignStride) {
        compare(m_cases.at(i), found.value(fileOf(i)).toObject());
        if (QTest::currentTestFailed()) {
            qWarning("case %d:\n%s", static_cast<int>(i), m_cases.at(i).message.left(1500).constData());
            return;
        }
    }
}

void TestMessageComposer::gmimeAgrees()
{
#ifdef ODZIV_HAS_GMIME
    for (const Case &item : m_cases) {
        const GMimeMessageSummary found = readWithGMime(item.message.toStdString());
        QVERIFY(found.parsed);
        QCOMPARE(QString::fromStdString(found.subject), item.subject);
        QCOMPARE(found.from.size(), 1U);
        QCOMPARE(QString::fromStdString(found.from.front().name), item.from.name);
        QCOMPARE(QString::fromStdString(found.from.front().address), item.from.address);
        QCOMPARE(found.to.size(), 1U);
        QCOMPARE(QString::fromStdString(found.to.front().name), item.to.name);
        QCOMPARE(QString::fromStdString(found.to.front().address), item.to.address);
        QCOMPARE(QByteArray::fromStdString(found.messageId), item.messageId);
        QCOMPARE(found.seconds, item.date.toSecsSinceEpoch());
        const size_t texts = item.hasHtml ? 2 : 1;
        const QList<MessageFile> files = item.pictures + item.attachments;
        QCOMPARE(found.parts.size(), texts + static_cast<size_t>(files.size()));
        const QByteArray text = QByteArray::fromStdString(found.parts.front().content);
        QVERIFY(text == item.text || (found.parts.size() == 1 && text == item.text + "\r\n"));
        if (item.hasHtml)
            QCOMPARE(QByteArray::fromStdString(found.parts[1].content), item.html);
        for (qsizetype i = 0; i < files.size(); ++i) {
            const auto &part = found.parts[texts + static_cast<size_t>(i)];
            QCOMPARE(QString::fromStdString(part.type), files.at(i).contentType);
            QCOMPARE(QString::fromStdString(part.name), safeFileName(files.at(i).fileName));
            QCOMPARE(QByteArray::fromStdString(part.content), files.at(i).data);
            const bool inlined = i < item.pictures.size();
            QCOMPARE(QString::fromStdString(part.disposition),
                     inlined ? QStringLiteral("inline") : QStringLiteral("attachment"));
            QCOMPARE(QString::fromStdString(part.contentId), inlined ? files.at(i).contentId : QString());
        }
    }
#else
    QSKIP("GMime is not installed");
#endif
}

void TestMessageComposer::valuesAddNoHeaders_data()
{
    QTest::addColumn<QString>("value");
    const QStringList breaks
        = {QStringLiteral("\r\n"),       QStringLiteral("\n"),     QStringLiteral("\r"),
           QString(QChar(0x85)),         QString(QChar(0x2028)),   QString(QChar(0x2029)),
           QStringLiteral("%0d%0a"),     QStringLiteral("%0A"),    QStringLiteral("\\r\\n"),
           QStringLiteral("&#13;&#10;"), QStringLiteral("=0D=0A"), QString(QChar(0)),
           QStringLiteral("\r\n\r\n"),   QStringLiteral("\r\n "),  QStringLiteral("?=\r\n=?UTF-8?Q?"),
           QStringLiteral("\v"),         QStringLiteral("\x1b")};
    for (qsizetype i = 0; i < breaks.size(); ++i)
        QTest::addRow("%02d", static_cast<int>(i))
            << QString(QStringLiteral("x") + breaks.at(i) + QStringLiteral("Bcc: victim@x.test"));
}

void TestMessageComposer::valuesAddNoHeaders()
{
    QFETCH(QString, value);
    MessageTemplate source;
    source.subject = QStringLiteral("For {{contact.firstName}}: {{customer.name}}");
    source.html = QStringLiteral("<p>{{customer.name}}</p>");
    MessageEnvelope envelope;
    envelope.from = {QStringLiteral("Odziv"), QStringLiteral("a@odziv.example")};
    const auto composer = MessageComposer::prepare(source, envelope);
    QVERIFY(composer);
    const QDateTime date(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    const auto names = [&](const QString &text) {
        const auto message = composer->compose(dataFor(text, text, text), {text, QStringLiteral("b@odziv.example")},
                                               "id@odziv.example", date);
        if (!message)
            return QList<QByteArray>{message.error().text.toUtf8()};
        QList<QByteArray> found;
        for (const QByteArray &line : message->own.first(message->own.indexOf("\r\n\r\n")).split('\n')) {
            if (!line.startsWith(' '))
                found << line.first(line.indexOf(':'));
        }
        return found;
    };
    const QList<QByteArray> expected = {"Date", "To", "Subject", "Message-ID", "From", "MIME-Version", "Content-Type"};
    QCOMPARE(names(QStringLiteral("Ana")), expected);
    QCOMPARE(names(value), expected);
}

void TestMessageComposer::valuesDoNotChangeTheTree()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed, so its HTML parser cannot be asked");
    MessageTemplate source;
    source.subject = QStringLiteral("x");
    source.html = QStringLiteral("<html><head><title>{{customer.name}}</title></head><body><!-- c --><p "
                                 "class=\"{{customer.name}}\">{{customer.name}}</p>"
                                 "<a href=\"{{customer.name}}\" title='{{customer.name}}'>{{customer.name}}</a>"
                                 "<a href=\"https://x.test/?q={{customer.name}}\">x</a><img alt=\"{{customer.name}}\" "
                                 "src=\"cid:a@b\"></body></html>");
    source.images = {{QStringLiteral("a@b"), QStringLiteral("a.png"), QStringLiteral("image/png"), "x"}};
    MessageEnvelope envelope;
    envelope.from = {QString(), QStringLiteral("a@odziv.example")};
    const auto composer = MessageComposer::prepare(source, envelope);
    QVERIFY2(composer, composer ? "" : qPrintable(composer.error().message()));
    const QStringList values
        = {QStringLiteral("Ana"),
           QStringLiteral("<script>alert(1)</script>"),
           QStringLiteral("\"><img src=x onerror=alert(1)>"),
           QStringLiteral("' onmouseover='alert(1)"),
           QStringLiteral("--><svg onload=alert(1)>"),
           QStringLiteral("</title><script>x</script>"),
           QStringLiteral("<![CDATA[x]]>"),
           QStringLiteral("<!--"),
           QStringLiteral("<a href=\"javascript:x\">"),
           QStringLiteral("<plaintext>"),
           QStringLiteral("&lt;b&gt;&#60;b&#62;"),
           QStringLiteral("<?xml version='1.0'?>"),
           QStringLiteral("\r\n--=_alternative_0\r\nContent-Type: text/html\r\n\r\n<script>x</script>")};
    QTemporaryDir folder;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto message
            = composer->compose(dataFor({}, {}, values.at(i)), {{}, QStringLiteral("b@odziv.example")},
                                "id@odziv.example", QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        QVERIFY(message);
        QFile file(folder.filePath(QStringLiteral("%1.eml").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(message->whole());
    }
    QProcess process;
    process.start(python, {QStringLiteral(ODZIV_TEST_FOLDER "/readmail.py"), folder.path()});
    QVERIFY(process.waitForFinished(240000));
    const QJsonObject found = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(found.size(), values.size());
    const auto skeleton = [&](qsizetype i) {
        const QJsonArray parts
            = found.value(QStringLiteral("%1.eml").arg(i)).toObject().value(QStringLiteral("parts")).toArray();
        return parts.size() == 3 ? parts.at(1).toObject().value(QStringLiteral("skeleton")).toString()
                                 : QStringLiteral("wrong parts");
    };
    QCOMPARE(skeleton(0),
             QStringLiteral(
                 "html head title /title /head body !-- p@class /p a@href@title /a a@href /a img@alt@src /body /html"));
    for (qsizetype i = 1; i < values.size(); ++i)
        QCOMPARE(skeleton(i), skeleton(0));
}

void TestMessageComposer::standardTemplatesCarryPicturesAsAttachments()
{
    MessageTemplate source;
    source.kind = MessageTemplate::Kind::Standard;
    source.subject = QStringLiteral("x");
    source.text = QStringLiteral("Hello\n");
    source.images = {{QStringLiteral("a@b"), QStringLiteral("a.png"), QStringLiteral("image/png"), "x"}};
    MessageEnvelope envelope;
    envelope.from = {QString(), QStringLiteral("a@odziv.example")};
    envelope.attachments = {{{}, QStringLiteral("b.pdf"), QStringLiteral("application/pdf"), "y"}};
    const auto composer = MessageComposer::prepare(source, envelope);
    QVERIFY(composer);
    QVERIFY(composer->usedFields().isEmpty());
    const auto message = composer->compose({}, {{}, QStringLiteral("b@odziv.example")}, "id@odziv.example",
                                           QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    QVERIFY(message);
    QCOMPARE(message->whole().count("Content-Disposition: attachment"), 2);
    QVERIFY(!message->whole().contains("Content-ID"));
    QVERIFY(!message->whole().contains("multipart/related"));
}

void TestMessageComposer::messageIsTheSameAgain()
{
    QRandomGenerator first(7);
    QRandomGenerator second(7);
    QCOMPARE(makeCase(first, 3).message, makeCase(second, 3).message);
}

void TestMessageComposer::literalsEncodedAheadChangeNothing_data()
{
    QTest::addColumn<QString>("html");
    const QString words = QStringLiteral("Poštovani, vaš račun za električnu energiju stiže e-mailom, bez papira. ");
    QTest::newRow("words and values") << QString(
        QStringLiteral("<p>%1{{contact.firstName}} {{contact.lastName}}, %1</p>\n<p>%1</p>%1 ").arg(words));
    QTest::newRow("closing up") << QString(
        QStringLiteral("<p>%1{{contact.firstName}}, %1{{contact.firstName}} {{contact.lastName}} %1</p>").arg(words));
    QTest::newRow("links") << QString(
        QStringLiteral(
            "%1 <a href=\"https://odziv.example/a-long-path-of-a-link/{{contact.firstName}}?b=c&amp;d=e\">%1"
            "</a> {{contact.firstName}}<a href=\"{{contact.lastName}}/a-long-end-of-what-is-no-link-at-all\">"
            " %1 .</a> From {{contact.lastName}}")
            .arg(words));
    QTest::newRow("lines") << QString(QStringLiteral("<pre>.%1\r\n.. %1 \r\nFrom {{contact.firstName}}\n %1\t\nFrom "
                                                     "me\r{{contact.lastName}}\n%1From</pre>{{contact.lastName}}")
                                          .arg(words));
    QTest::newRow("Cyrillic") << QString(
        QStringLiteral("<p>Поштовани, ваш рачун је спреман. {{contact.firstName}} Хвала на повјерењу!</p>")
            .repeated(9));
    QTest::newRow("table") << QString(
        QStringLiteral("<table><tr><td>%1</td><td>{{contact.firstName}}</td></tr><tr><td> </td><td>%1</td></tr></table>"
                       "<ul><li>%1<li>{{contact.lastName}}</ul><hr>%1<br><br>{{contact.firstName}}<br>%1")
            .arg(words));
}

void TestMessageComposer::literalsEncodedAheadChangeNothing()
{
    QFETCH(QString, html);
    MessageTemplate source;
    source.subject = QStringLiteral("x");
    source.html = html;
    MessageEnvelope envelope;
    envelope.from.address = QStringLiteral("a@odziv.example");
    const auto composer = MessageComposer::prepare(source, envelope);
    const auto compiled = CompiledTemplate::compile(source);
    QVERIFY(composer && compiled);
    qsizetype known = 0;
    for (const QString &first : QStringList(samples() + QStringList{QString(), QStringLiteral("x")})) {
        for (const QString &last : {QString(), QStringLiteral("Petrović"), QStringLiteral("From \n.x\r")}) {
            const MergeData data = dataFor(first, last, {});
            const auto message = composer->compose(data, {{}, QStringLiteral("b@odziv.example")}, "x@odziv.example",
                                                   QDateTime(QDate(2026, 11, 29), QTime(), Qt::UTC));
            QVERIFY(message);
            const RenderedParts parts = compiled->renderParts(data);
            QByteArray text;
            appendEncodedText(text, parts.text);
            QByteArray body;
            appendEncodedText(body, parts.html);
            QVERIFY(message->own.contains(QByteArray("text/plain; charset=utf-8\r\n" + text + "\r\n--=_")));
            QVERIFY(message->own.contains(QByteArray("text/html; charset=utf-8\r\n" + body + "\r\n--=_")));
            known += static_cast<qsizetype>(std::min(parts.knownText.size(), parts.knownHtml.size()));
        }
    }
    QVERIFY(known > 0);
}

QTEST_GUILESS_MAIN(TestMessageComposer)
#include "tst_messagecomposer.moc"
