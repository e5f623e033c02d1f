/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/mailheader.h"

#include "mime/messageid.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace odziv;

namespace {

/// RFC 2047 read back by hand: unfolds, then decodes and joins neighbouring encoded words.
QString decoded(QByteArray header)
{
    header = header.sliced(header.indexOf(':') + 1).trimmed();
    header.replace("\r\n", "");
    QByteArray bytes;
    qsizetype at = 0;
    while (at < header.size()) {
        if (!header.sliced(at).startsWith("=?UTF-8?")) {
            bytes += header.at(at++);
            continue;
        }
        const qsizetype end = header.indexOf("?=", at + 10);
        const QByteArray body = header.sliced(at + 10, end - at - 10);
        if (header.at(at + 8) == 'B')
            bytes += QByteArray::fromBase64(body);
        else
            bytes += QByteArray::fromPercentEncoding(QByteArray(body).replace('_', ' '), '=');
        at = end + 2;
        if (header.sliced(at).startsWith(" =?UTF-8?"))
            ++at;
    }
    return QString::fromUtf8(bytes);
}

void checkLines(const QByteArray &header)
{
    QVERIFY(header.endsWith("\r\n"));
    const QList<QByteArray> lines = header.chopped(2).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines.at(i);
        if (i + 1 < lines.size()) {
            QVERIFY(line.endsWith('\r'));
            line.chop(1);
        }
        QVERIFY2(line.size() <= 78, line.constData());
        QVERIFY2(!line.trimmed().isEmpty(), header.constData());
        QVERIFY2(i == 0 || line.startsWith(' '), header.constData());
        QVERIFY(!line.contains('\r'));
        for (const char c : line)
            QVERIFY(c >= 32 && c < 127);
    }
}

/// The forms in which an attacker or a sloppy import breaks a line.
QStringList lineBreaks()
{
    return {QStringLiteral("\r\n"), QStringLiteral("\n"),   QStringLiteral("\r"), QString(QChar(0x85)),
            QString(QChar(0x2028)), QString(QChar(0x2029)), QString(QChar(0)),    QStringLiteral("\v"),
            QStringLiteral("\f"),   QString(QChar(0x9b)),   QString(QChar(0x7f))};
}

} // namespace

class TestMailHeader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTexts_data();
    void writesTexts();
    void readsBack_data();
    void readsBack();
    void splitsAtCharacters();
    void choosesTheShorterEncoding();
    void writesMailboxes_data();
    void writesMailboxes();
    void refusesLineBreaks();
    void keepsEncodedLineBreaksAsText();
    void writesVerbatim();
    void writesDates_data();
    void writesDates();
    void writesParameters_data();
    void writesParameters();
    void makesStableMessageIds();
};

void TestMailHeader::writesTexts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("empty") << QString() << QByteArray("Subject: \r\n");
    QTest::newRow("ascii") << QStringLiteral("Hello, world") << QByteArray("Subject: Hello, world\r\n");
    QTest::newRow("letters") << QStringLiteral("Račun") << QByteArray("Subject: =?UTF-8?B?UmHEjXVu?=\r\n");
    QTest::newRow("few letters") << QStringLiteral("Račun za struju")
                                 << QByteArray("Subject: =?UTF-8?Q?Ra=C4=8Dun_za_struju?=\r\n");
    QTest::newRow("looks encoded") << QStringLiteral("=?UTF-8?Q?x?=")
                                   << QByteArray("Subject: =?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?=\r\n");
    QTest::newRow("inner blanks") << QStringLiteral("a  b") << QByteArray("Subject: a  b\r\n");
    QTest::newRow("folded") << QString(QStringLiteral("word ").repeated(16) + QStringLiteral("end"))
                            << QByteArray("Subject: " + QByteArray("word ").repeated(13).trimmed() + "\r\n "
                                          + QByteArray("word ").repeated(3) + "end\r\n");
}

void TestMailHeader::writesTexts()
{
    QFETCH(QString, value);
    const auto header = MailHeader::text("Subject", value);
    QVERIFY(header);
    QTEST(*header, "header");
}

void TestMailHeader::readsBack_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("bosnian") << QStringLiteral(
        "Poštovani, vaš e-račun za električnu energiju stiže elektronski; čćđšž ČĆĐŠŽ");
    QTest::newRow("cyrillic") << QStringLiteral(
        "Поштовани, ваш е-рачун за електричну енергију стиже електронским путем");
    QTest::newRow("emoji") << QStringLiteral("😀").repeated(60);
    QTest::newRow("family emoji") << QStringLiteral("👨‍👩‍👧‍👦 ").repeated(20).trimmed();
    QTest::newRow("long word") << QString(500, u'x');
    QTest::newRow("long mixed") << QString(QString(300, u'x') + QStringLiteral("č"));
    QTest::newRow("very long") << QStringLiteral("Štednja energije 🔌 i račun ").repeated(80).trimmed();
    QTest::newRow("chinese") << QStringLiteral("电费账单通知").repeated(30);
    QTest::newRow("combining") << QStringLiteral("e\u0301").repeated(100);
    QTest::newRow("arabic") << QStringLiteral("فاتورة الكهرباء").repeated(10);
    QTest::newRow("leading blank") << QStringLiteral("  x");
    QTest::newRow("trailing blank") << QStringLiteral("x ");
    QTest::newRow("underscores") << QStringLiteral("č_a_b?c=d");
    QTest::newRow("percent") << QStringLiteral("20%0d%0aBcc: x@y.z");
    QTest::newRow("many blanks") << QString(QStringLiteral("a") + QString(200, u' ') + QStringLiteral("b"));
}

void TestMailHeader::readsBack()
{
    QFETCH(QString, value);
    const auto header = MailHeader::text("Subject", value);
    QVERIFY(header);
    checkLines(*header);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(decoded(*header), value);
}

void TestMailHeader::splitsAtCharacters()
{
    for (int lead = 0; lead < 80; ++lead) {
        const QString value = QString(lead, u'x') + QStringLiteral("č😀ш").repeated(15);
        const auto header = MailHeader::text("Subject", value);
        QVERIFY(header);
        checkLines(*header);
        for (const QByteArray &word : header->sliced(9).replace("\r\n", "").split(' ')) {
            if (word.isEmpty())
                continue;
            const QString part = decoded(QByteArray("X: " + word));
            QVERIFY2(!part.contains(QChar(0xfffd)), header->constData());
        }
        QCOMPARE(decoded(*header), value);
    }
}

void TestMailHeader::choosesTheShorterEncoding()
{
    QVERIFY(MailHeader::text("Subject", QStringLiteral("Poštovani"))->contains("?Q?"));
    QVERIFY(MailHeader::text("Subject", QStringLiteral("Поштовани"))->contains("?B?"));
}

void TestMailHeader::writesMailboxes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QString() << QByteArray("From: a@x.test\r\n");
    QTest::newRow("atoms") << QStringLiteral("Amina H") << QByteArray("From: Amina H <a@x.test>\r\n");
    QTest::newRow("specials") << QStringLiteral("EP, d.d. (HQ)")
                              << QByteArray("From: \"EP, d.d. (HQ)\" <a@x.test>\r\n");
    QTest::newRow("quotes") << QStringLiteral("A \"B\" \\C")
                            << QByteArray("From: \"A \\\"B\\\" \\\\C\" <a@x.test>\r\n");
    QTest::newRow("letters") << QStringLiteral("Šefika Đonlić")
                             << QByteArray("From: =?UTF-8?B?xaBlZmlrYSDEkG9ubGnEhw==?= <a@x.test>\r\n");
    QTest::newRow("an address as name") << QStringLiteral("boss@x.test")
                                        << QByteArray("From: \"boss@x.test\" <a@x.test>\r\n");
    QTest::newRow("long") << QStringLiteral(
        "Elektroprivreda Bosne i Hercegovine dioničko društvo Sarajevo, Podružnica Elektrodistribucija")
                          << QByteArray();
    QTest::newRow("long ascii") << QString(200, u'n') << QByteArray();
}

void TestMailHeader::writesMailboxes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, header);
    const auto written = MailHeader::mailbox("From", {name, QStringLiteral("a@x.test")});
    QVERIFY(written);
    checkLines(*written);
    if (!header.isEmpty())
        QCOMPARE(*written, header);
    else
        QCOMPARE(decoded(*written), QString(name + QStringLiteral(" <a@x.test>")));
}

void TestMailHeader::refusesLineBreaks()
{
    for (const QString &lineBreak : lineBreaks()) {
        const QString value = QStringLiteral("x") + lineBreak + QStringLiteral("Bcc: victim@x.test");
        QVERIFY(!MailHeader::text("Subject", value));
        QVERIFY(!MailHeader::mailbox("From", {value, QStringLiteral("a@x.test")}));
        QVERIFY(!MailHeader::parameter("filename", value));
        QVERIFY(!MailHeader::verbatim("List-Unsubscribe", value.toUtf8()));
        QVERIFY(!MailHeader::verbatim(QString(u'X' + lineBreak + u'Y').toUtf8(), "value"));
        const QString clean = MailHeader::withoutControlCharacters(value);
        QVERIFY(!MailHeader::hasControlCharacter(clean));
        QCOMPARE(clean, QStringLiteral("x Bcc: victim@x.test"));
        const auto header = MailHeader::text("Subject", clean);
        QVERIFY(header);
        QCOMPARE(header->count("\r\n"), 1);
    }
    QVERIFY(!MailHeader::verbatim("Bad name", "x"));
    QVERIFY(!MailHeader::verbatim("Bad:", "x"));
    QVERIFY(!MailHeader::verbatim("", "x"));
    QVERIFY(!MailHeader::verbatim("X", QByteArray("\xc4\x8d")));
}

void TestMailHeader::keepsEncodedLineBreaksAsText()
{
    const auto header = MailHeader::text("Subject", QStringLiteral("a%0d%0aBcc: b@x.test =0D=0A \\r\\n &#13;&#10;"));
    QVERIFY(header);
    QCOMPARE(*header, QByteArray("Subject: a%0d%0aBcc: b@x.test =0D=0A \\r\\n &#13;&#10;\r\n"));
}

void TestMailHeader::writesVerbatim()
{
    const QByteArray url = "<https://odziv.example/u?" + QByteArray(120, 'k') + ">";
    const auto header = MailHeader::verbatim("List-Unsubscribe", QByteArray("<mailto:u@odziv.example>, " + url));
    QVERIFY(header);
    QCOMPARE(*header, QByteArray("List-Unsubscribe: <mailto:u@odziv.example>,\r\n " + url + "\r\n"));
    QVERIFY(!MailHeader::verbatim("X", QByteArray(1200, 'k')));
    QCOMPARE(*MailHeader::verbatim("Auto-Submitted", " auto-generated "),
             QByteArray("Auto-Submitted: auto-generated\r\n"));
}

void TestMailHeader::writesDates_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("utc") << QDateTime(QDate(2026, 11, 22), QTime(9, 5, 7), Qt::UTC)
                         << QByteArray("Date: Sun, 22 Nov 2026 09:05:07 +0000\r\n");
    QTest::newRow("winter") << QDateTime(QDate(2026, 1, 5), QTime(23, 59, 59), QTimeZone("Europe/Sarajevo"))
                            << QByteArray("Date: Mon, 5 Jan 2026 23:59:59 +0100\r\n");
    QTest::newRow("summer") << QDateTime(QDate(2026, 7, 1), QTime(0, 0), QTimeZone("Europe/Sarajevo"))
                            << QByteArray("Date: Wed, 1 Jul 2026 00:00:00 +0200\r\n");
    QTest::newRow("west") << QDateTime(QDate(2026, 7, 1), QTime(0, 0), QTimeZone(-(3 * 3600 + 1800)))
                          << QByteArray("Date: Wed, 1 Jul 2026 00:00:00 -0330\r\n");
}

void TestMailHeader::writesDates()
{
    QFETCH(QDateTime, instant);
    QTEST(MailHeader::date(instant), "header");
}

void TestMailHeader::writesParameters_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("parameter");
    QTest::newRow("token") << QStringLiteral("a.pdf") << QByteArray(";\r\n filename=a.pdf");
    QTest::newRow("quoted") << QStringLiteral("a b.pdf") << QByteArray(";\r\n filename=\"a b.pdf\"");
    QTest::newRow("escaped") << QStringLiteral("a\"b\\c") << QByteArray(";\r\n filename=\"a\\\"b\\\\c\"");
    QTest::newRow("letters") << QStringLiteral("Račun 1.pdf")
                             << QByteArray(";\r\n filename*0*=UTF-8''Ra%C4%8Dun%201.pdf");
    QTest::newRow("special") << QStringLiteral("č*'%") << QByteArray(";\r\n filename*0*=UTF-8''%C4%8D%2A%27%25");
    QTest::newRow("segments") << QString(QStringLiteral("č").repeated(20))
                              << QByteArray(";\r\n filename*0*=UTF-8''" + QByteArray("%C4%8D").repeated(9)
                                            + ";\r\n filename*1*=" + QByteArray("%C4%8D").repeated(10)
                                            + ";\r\n filename*2*=%C4%8D");
}

void TestMailHeader::writesParameters()
{
    QFETCH(QString, value);
    const auto parameter = MailHeader::parameter("filename", value);
    QVERIFY(parameter);
    QTEST(*parameter, "parameter");
}

void TestMailHeader::makesStableMessageIds()
{
    const QByteArray id = messageIdFor("campaign-1", 42, "odziv.example");
    QCOMPARE(messageIdFor("campaign-1", 42, "odziv.example"), id);
    QVERIFY(id.endsWith("@odziv.example"));
    QVERIFY(id.size() < 70);
    QSet<QByteArray> all;
    for (int campaign = 0; campaign < 20; ++campaign) {
        for (qint64 recipient = 0; recipient < 200; ++recipient)
            all.insert(
                messageIdFor(QByteArray("campaign-" + QByteArray::number(campaign)), recipient, "odziv.example"));
    }
    QCOMPARE(all.size(), 20 * 200);
}

QTEST_GUILESS_MAIN(TestMailHeader)
#include "tst_mailheader.moc"
