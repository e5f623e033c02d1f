/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/compiledtemplate.h"
#include "templates/startertemplates.h"
#include "templates/templatelint.h"
#include "templates/unsubscribing.h"

#include <QTest>

using namespace odziv;

namespace {

MergeData dataOf(const QString &address)
{
    MergeData data;
    if (!address.isEmpty())
        data.tables[QStringLiteral("sender")] = {{QStringLiteral("unsubscribe"), address}};
    return data;
}

QStringList severities(const QList<LintFinding> &findings)
{
    QStringList found;
    for (const LintFinding &finding : findings) {
        if (finding.text.contains(QStringLiteral("unsubscribe")))
            found << (finding.severity == LintFinding::Severity::Error ? QStringLiteral("error")
                                                                       : QStringLiteral("warning"));
    }
    return found;
}

} // namespace

class TestUnsubscribing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAtTheEndOfTheBody_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("body") << "<html><body>\n<p>a</p>\n</body></html>"
                              << "<html><body>\n<p>a</p>\nF\n</body></html>";
        QTest::newRow("capitals") << "<BODY>a</BODY >"
                                  << "<BODY>aF\n</BODY >";
        QTest::newRow("a word of it in the text") << "<body><!-- </body> -->a</body>"
                                                  << "<body><!-- </body> -->aF\n</body>";
        QTest::newRow("piece") << "<p>a</p>"
                               << "<p>a</p>\nF\n";
        QTest::newRow("line") << "a\n"
                              << "a\nF\n";
        QTest::newRow("nothing") << ""
                                 << "F\n";
        QTest::newRow("blocks") << "<mjml><mj-body><mj-section/></mj-body></mjml>"
                                << "<mjml><mj-body><mj-section/>F\n</mj-body></mjml>";
    }

    void standsAtTheEndOfTheBody()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const QString with = Unsubscribing::withFooter(body, QStringLiteral("F"));
        QCOMPARE(with, expected);
        // Taken out again, nothing of what was typed has changed but an end of line.
        QCOMPARE(Unsubscribing::withoutFooter(with, QStringLiteral("F")).trimmed(), body.trimmed());
        QCOMPARE(Unsubscribing::withoutFooter(body, QStringLiteral("F")), body);
    }

    void letsReadersOut_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("language");
        for (const QString &language : StarterTemplates::languages()) {
            QTest::addRow("html %s", qPrintable(language)) << int(MessageTemplate::Kind::Html) << language;
            QTest::addRow("standard %s", qPrintable(language)) << int(MessageTemplate::Kind::Standard) << language;
        }
    }

    void letsReadersOut()
    {
        QFETCH(int, kind);
        QFETCH(QString, language);
        MessageTemplate source;
        source.kind = MessageTemplate::Kind(kind);
        source.subject = QStringLiteral("S");
        QString &body = source.kind == MessageTemplate::Kind::Html ? source.html : source.text;
        body = source.kind == MessageTemplate::Kind::Html ? QStringLiteral("<body><p>Zdravo</p></body>")
                                                          : QStringLiteral("Zdravo\n");
        for (const LegalClass advertising : {LegalClass::Similar, LegalClass::Marketing}) {
            MessageTemplate made = source;
            made.legalClass = advertising;
            QCOMPARE(severities(lintTemplate(made)), QStringList{QStringLiteral("error")});
            QString &text = made.kind == MessageTemplate::Kind::Html ? made.html : made.text;
            text = Unsubscribing::withFooter(text, Unsubscribing::footer(source, advertising, language));
            QCOMPARE(severities(lintTemplate(made)), QStringList());
            QVERIFY(Unsubscribing::isOffered(made));
            QVERIFY(Unsubscribing::usesAddress(made));
            // Without an address in the profile the footer is empty, and that is an error too.
            QVERIFY(!Unsubscribing::isOffered(made, false));
            QVERIFY(lintUnsubscribing(made, false));
            const auto compiled = CompiledTemplate::compile(made);
            QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message()));
            const QString address = QStringLiteral("odjava@odziv.example");
            const RenderedMessage filled = compiled->render(dataOf(address));
            QVERIFY(filled.text.contains(address));
            QCOMPARE(filled.html.contains(QStringLiteral("mailto:") + address),
                     made.kind == MessageTemplate::Kind::Html);
            const RenderedMessage empty = compiled->render(dataOf({}));
            QCOMPARE(empty.text.trimmed(), QStringLiteral("Zdravo"));
        }
    }

    void speaksTheLanguageOfTheMessage()
    {
        MessageTemplate source;
        source.html = QStringLiteral("<html lang=\"de-AT\"><body></body></html>");
        QVERIFY(Unsubscribing::footer(source, LegalClass::Marketing, QStringLiteral("bs"))
                    .contains(QStringLiteral("Abmelden")));
        source.html = QStringLiteral("<html lang=\"fr\"><body></body></html>");
        QVERIFY(Unsubscribing::footer(source, LegalClass::Marketing, QStringLiteral("bs"))
                    .contains(QStringLiteral("Odjava")));
        QVERIFY(Unsubscribing::footer(source, LegalClass::Marketing, QStringLiteral("C"))
                    .contains(QStringLiteral("Unsubscribe")));
    }

    void mailProgramsGetTheirHeader_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        const QString english = QStringLiteral("<p>a</p>");
        QTest::newRow("plain") << english << "odjava@odziv.example"
                               << QByteArray("<mailto:odjava@odziv.example?subject=Unsubscribe>");
        QTest::newRow("in the reader's language")
            << "<html lang=\"bs\"></html>"
            << " odjava@odziv.example " << QByteArray("<mailto:odjava@odziv.example?subject=Odjava>");
        QTest::newRow("letters of a URL") << english << "a+b%c?subject=x&cc=d@odziv.example"
                                          << QByteArray("<mailto:a%2Bb%25c%3Fsubject%3Dx%26cc%3Dd@odziv.example"
                                                        "?subject=Unsubscribe>");
        QTest::newRow("domain in letters") << english << "odjava@čvor.example"
                                           << QByteArray("<mailto:odjava@xn--vor-eqa.example?subject=Unsubscribe>");
        for (const QString &bad : {QStringLiteral("odjava"), QStringLiteral("https://odziv.example/odjava"),
                                   QStringLiteral("a@x.test\r\nBcc: b@x.test"), QStringLiteral("a@x.test>\r\nX: y"),
                                   QStringLiteral("a@x.test>,<https://x.test"), QStringLiteral("a\n@x.test"),
                                   QStringLiteral("a@x.test\u0085X: y"), QStringLiteral("a@x.test\u2028X: y"),
                                   QString(QStringLiteral("a@x.test") + QChar(0)), QStringLiteral("a@x.test, b@x.test"),
                                   QStringLiteral("<a@x.test>")})
            QTest::newRow(bad.toUtf8().toPercentEncoding().constData()) << english << bad << QByteArray();
    }

    void mailProgramsGetTheirHeader()
    {
        QFETCH(QString, html);
        QFETCH(QString, address);
        QFETCH(QByteArray, expected);
        MessageTemplate source;
        source.html = html;
        const auto header = Unsubscribing::header(source, address);
        QCOMPARE(header.has_value(), !expected.isEmpty());
        if (header)
            QCOMPARE(*header, expected);
        else
            QCOMPARE(header.error().code, ErrorCode::InvalidInput);
    }

    void noticesKeepTheirReaders()
    {
        MessageTemplate source;
        source.subject = QStringLiteral("S");
        source.html = QStringLiteral("<p>Potrošač je odjavljen.</p>");
        source.legalClass = LegalClass::Service;
        QCOMPARE(severities(lintTemplate(source)), QStringList());
        source.html = Unsubscribing::withFooter(source.html, Unsubscribing::footer(source, LegalClass::Marketing, {}));
        QCOMPARE(severities(lintTemplate(source)), QStringList{QStringLiteral("warning")});
        // Who says nothing is not told anything.
        source.legalClass.reset();
        QCOMPARE(severities(lintTemplate(source)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestUnsubscribing)
#include "tst_unsubscribing.moc"
