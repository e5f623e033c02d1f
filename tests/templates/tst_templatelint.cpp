/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/templatelint.h"

#include <QTest>

using namespace odziv;

namespace {

MessageTemplate html(const QString &source)
{
    MessageTemplate made;
    made.name = QStringLiteral("t");
    made.subject = QStringLiteral("x");
    made.html = source;
    return made;
}

/// So that a message is not all picture.
QString enoughText()
{
    return QStringLiteral("<p>") + QStringLiteral("word ").repeated(40) + QStringLiteral("</p>");
}

QStringList described(const QList<LintFinding> &findings)
{
    QStringList lines;
    for (const LintFinding &finding : findings) {
        const QString severity = finding.severity == LintFinding::Severity::Error     ? QStringLiteral("error")
                                 : finding.severity == LintFinding::Severity::Warning ? QStringLiteral("warning")
                                                                                      : QStringLiteral("hint");
        lines << severity + QLatin1Char(' ') + finding.place;
    }
    return lines;
}

} // namespace

class TestTemplateLint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInHtml_data();
    void findsInHtml();
    void findsUnusedPictures();
    void findsMissingDefaults();
    void findsSizes();
    void findsMessagesThatAreAllPicture();
    void findsMissingText();
    void findsSubjectsThatLookLikeSpam_data();
    void findsSubjectsThatLookLikeSpam();
    void checksStandardTemplates();
};

void TestTemplateLint::findsInHtml_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *title, const char *source, const QStringList &findings) {
        QTest::newRow(title) << QString::fromUtf8(source) << findings;
    };
    const QString warning = QStringLiteral("warning html, line 1, column ");
    const QString hint = QStringLiteral("hint html, line 1, column ");
    row("nothing",
        "<p>x <a href=\"https://x.test/\">y</a> <a href='mailto:a@x.test'>z</a> <a href='tel:1'>t</a> <a "
        "href='#u'>u</a></p>",
        {});
    row("no alt", "<img src=\"https://x.test/a.png\">", {warning + QStringLiteral("1"), hint + QStringLiteral("11")});
    row("missing picture", "<img alt='' src=\"cid:none\">", {QStringLiteral("error html")});
    row("relative picture", "<img alt='' src=\"a.png\">", {warning + QStringLiteral("18")});
    row("data picture", "<img alt='' src=\"data:image/png;base64,x\">", {warning + QStringLiteral("18")});
    row("link without scheme", "<a href=\"www.x.test\">x</a>", {warning + QStringLiteral("10")});
    row("script link", "<a href=\"javascript:x\">x</a>", {warning + QStringLiteral("10")});
    row("unprotected link", "<a href=\"http://x.test\">x</a>", {hint + QStringLiteral("10")});
    row("script", "<script>x</script>", {warning + QStringLiteral("1")});
    row("style sheet", "<link rel=\"stylesheet\" href=\"x.css\">", {warning + QStringLiteral("1")});
    row("does not compile", "<p>{{contact.x}}</p>", {QStringLiteral("error html, line 1, column 4")});
}

void TestTemplateLint::findsInHtml()
{
    QFETCH(QString, source);
    const auto findings = lintTemplate(html(source + enoughText()));
    QTEST(described(findings), "findings");
    for (const LintFinding &finding : findings)
        QVERIFY(!finding.text.isEmpty());
}

void TestTemplateLint::findsUnusedPictures()
{
    MessageTemplate source
        = html(QStringLiteral("<img alt='x' src='cid:a@b'><td style=\"background:url('cid:c@b')\">") + enoughText());
    source.images = {{QStringLiteral("a@b"), QStringLiteral("a.png"), QStringLiteral("image/png"), "x"},
                     {QStringLiteral("c@b"), QStringLiteral("c.png"), QStringLiteral("image/png"), "x"}};
    QCOMPARE(described(lintTemplate(source)), QStringList());
    source.images << MessageFile{QStringLiteral("d@b"), QStringLiteral("d.png"), QStringLiteral("image/png"), "x"};
    QCOMPARE(described(lintTemplate(source)), QStringList{QStringLiteral("warning images")});
}

void TestTemplateLint::findsMissingDefaults()
{
    MessageTemplate source
        = html(QStringLiteral("{{contact.firstName}}{{contact.firstName}}{{customer.name}}{{contact.lastName|x}}"
                              "{{#contact.mobile}}{{contact.mobile}}{{.}}{{/"
                              "contact.mobile}}{{#customerAccounts}}{{number}}{{category}}{{/customerAccounts}}"));
    source.subject = QStringLiteral("a {{contact.lastName}}");
    QCOMPARE(described(lintTemplate(source)), (QStringList{QStringLiteral("hint html, line 1, column 1"),
                                                           QStringLiteral("hint html, line 1, column 174"),
                                                           QStringLiteral("hint subject, line 1, column 3")}));
}

void TestTemplateLint::findsSizes()
{
    MessageTemplate source = html(QStringLiteral("<p>") + QString(103 * 1024, u'x') + QStringLiteral("</p>"));
    QCOMPARE(described(lintTemplate(source)), QStringList{QStringLiteral("warning html")});
    source.html = QStringLiteral("<p>x</p>");
    source.attachments
        = {{{}, QStringLiteral("a.pdf"), QStringLiteral("application/pdf"), QByteArray(9 * 1024 * 1024, 'x')}};
    QCOMPARE(described(lintTemplate(source)), QStringList{QStringLiteral("warning attachments")});
}

void TestTemplateLint::findsMessagesThatAreAllPicture()
{
    MessageTemplate source = html(QStringLiteral("<p>Hello.</p><img alt='x' src='cid:a@b'>"));
    source.images = {{QStringLiteral("a@b"), QStringLiteral("a.png"), QStringLiteral("image/png"), "x"}};
    QCOMPARE(described(lintTemplate(source)), QStringList{QStringLiteral("warning html, line 1, column 14")});
    source.html += enoughText();
    QCOMPARE(described(lintTemplate(source)), QStringList());
}

void TestTemplateLint::findsMissingText()
{
    MessageTemplate source = html(QStringLiteral("<table><tr><td></td></tr></table>"));
    QCOMPARE(described(lintTemplate(source)), QStringList{QStringLiteral("warning text")});
    source.text = QStringLiteral("x");
    QCOMPARE(described(lintTemplate(source)), QStringList());
}

void TestTemplateLint::findsSubjectsThatLookLikeSpam_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("findings");
    const QStringList warning = {QStringLiteral("warning subject")};
    QTest::newRow("ordinary") << QStringLiteral("Vaš račun: e-Račun za EDSA, važno!") << QStringList();
    QTest::newRow("answer") << QStringLiteral("Re: Vaš račun") << warning;
    QTest::newRow("German answer") << QStringLiteral("AW: Ihre Rechnung") << warning;
    QTest::newRow("forwarded") << QStringLiteral("Fwd: Vaš račun") << warning;
    QTest::newRow("colon later") << QStringLiteral("Prepaid: Vaš račun") << QStringList();
    QTest::newRow("capitals") << QStringLiteral("VAŽNA OBAVIJEST ŠTETE") << warning;
    QTest::newRow("abbreviation") << QStringLiteral("EDSA 2026") << QStringList();
    QTest::newRow("placeholder in capitals")
        << QStringLiteral("Račun {{contact.firstName|POŠTOVANI}}") << QStringList();
    QTest::newRow("exclamation marks") << QStringLiteral("Sada!!") << QStringList{QStringLiteral("hint subject")};
}

void TestTemplateLint::findsSubjectsThatLookLikeSpam()
{
    QFETCH(QString, subject);
    MessageTemplate source = html(QStringLiteral("<p>x</p>"));
    source.subject = subject;
    QTEST(described(lintTemplate(source)), "findings");
}

void TestTemplateLint::checksStandardTemplates()
{
    MessageTemplate source;
    source.kind = MessageTemplate::Kind::Standard;
    source.subject = QString(200, u's');
    QCOMPARE(described(lintTemplate(source)),
             (QStringList{QStringLiteral("warning text"), QStringLiteral("hint subject")}));
    source.subject.clear();
    source.text = QStringLiteral("x");
    QCOMPARE(described(lintTemplate(source)), QStringList{QStringLiteral("error subject")});
}

QTEST_GUILESS_MAIN(TestTemplateLint)
#include "tst_templatelint.moc"
