/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "support/temporaryworkspace.h"
#include "templates/compiledtemplate.h"
#include "templates/inlinedata.h"
#include "templates/linediff.h"
#include "templates/mergedata.h"
#include "templates/messagecomposer.h"
#include "templates/preheader.h"
#include "templates/senderprofile.h"
#include "templates/startertemplates.h"
#include "templates/templatelint.h"

#include <QTest>

using namespace odziv;

/// The starters can be sent as they are, in every language; and what is done with a source on its way out.
class TestStarterTemplates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFitToBeSent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const QString &language : StarterTemplates::languages()) {
            QCOMPARE(StarterTemplates::list(language).size(), 7);
            for (const StarterTemplate &starter : StarterTemplates::list(language))
                QTest::addRow("%s %s", qPrintable(language), qPrintable(starter.id)) << starter.id << language;
        }
    }

    void areFitToBeSent()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        const auto made = StarterTemplates::make(id, language);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        for (const QString &text : {made->name, made->subject, made->preheader, made->html})
            QVERIFY2(!text.isEmpty() && !text.contains(QStringLiteral("[[")), qPrintable(text));
        QStringList found;
        for (const LintFinding &finding : lintTemplate(*made)) {
            if (finding.severity != LintFinding::Severity::Hint)
                found << finding.place + QStringLiteral(": ") + finding.text;
        }
        QCOMPARE(found, QStringList());
        // Filled for nobody in particular it still reads.
        const auto compiled = CompiledTemplate::compile(*made);
        QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message()));
        const RenderedMessage empty = compiled->render(MergeData());
        QVERIFY(!empty.text.contains(QStringLiteral(" ,")));
        QVERIFY(!empty.html.contains(QStringLiteral("{{")));
        QVERIFY(empty.html.contains(QStringLiteral("lang=\"") + language));
    }

    void footerFollowsTheLegalClass()
    {
        MergeData data;
        data.tables[QStringLiteral("sender")]
            = {{QStringLiteral("unsubscribe"), QStringLiteral("odjava@odziv.example")},
               {QStringLiteral("openingHours"), QStringLiteral("8-16")},
               {QStringLiteral("copyright"), QStringLiteral("© Elektro")}};
        for (const StarterTemplate &starter : StarterTemplates::list(QStringLiteral("bs"))) {
            const auto made = StarterTemplates::make(starter.id, QStringLiteral("bs"));
            const QString html = CompiledTemplate::compile(*made)->render(data).html;
            QCOMPARE(html.contains(QStringLiteral("mailto:odjava@odziv.example?subject=Odjava")),
                     mustOfferUnsubscribing(starter.legalClass));
            QVERIFY(html.contains(QStringLiteral("Radno vrijeme: 8-16")));
            QVERIFY(html.contains(QStringLiteral("© Elektro")));
        }
    }

    void knowsNoOthers()
    {
        QCOMPARE(StarterTemplates::make(QStringLiteral("nothing"), QStringLiteral("bs")).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(StarterTemplates::make(QStringLiteral("notice"), QStringLiteral("../bs")).error().code,
                 ErrorCode::NotFound);
    }

    void profileIsTheSameForEverybody()
    {
        TemporaryWorkspace workspace;
        workspace.execute(QStringLiteral(
            "INSERT INTO customer (id, number, name, kind, searchText) VALUES (1, 'K', 'x', 'household', 'x');"
            "INSERT INTO contact (id, customerId, lastName, gender, searchText) VALUES (1, 1, 'Petrović', 'male', "
            "'x')"));
        const MergeRow profile{{QStringLiteral("name"), QStringLiteral("Elektro")},
                               {QStringLiteral("phone"), QStringLiteral("033 1")}};
        QVERIFY(workspace->write([&](Connection &connection) { return SenderProfile::save(connection, profile); }));
        auto reader = workspace->reader();
        QCOMPARE(*SenderProfile::read(**reader), profile);
        auto loader
            = MergeDataLoader::prepare(**reader, {QStringLiteral("sender.name"), QStringLiteral("contact.salutation")});
        QVERIFY(loader);
        const auto data = loader->load({1, 1, 0, {}});
        QVERIFY(data);
        QCOMPARE(data->tables.value(QStringLiteral("sender")).value(QStringLiteral("name")).toString(),
                 QStringLiteral("Elektro"));
        QCOMPARE(data->tables.value(QStringLiteral("contact")).value(QStringLiteral("salutation")).toString(),
                 QStringLiteral("Poštovani gospodine Petroviću"));
        // An empty field goes away.
        QVERIFY(workspace->write([&](Connection &connection) {
            return SenderProfile::save(connection, {{QStringLiteral("name"), QStringLiteral(" ")}});
        }));
        QVERIFY(SenderProfile::read(**reader)->isEmpty());
    }

    void preheaderIsTheFirstText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("before");
        QTest::newRow("body") << QStringLiteral("<html><BODY class=\"x\">a</BODY></html>")
                              << QStringLiteral("<html><BODY class=\"x\">");
        QTest::newRow("head only") << QStringLiteral("<head></head>a") << QStringLiteral("<head></head>");
        QTest::newRow("doctype only") << QStringLiteral("<!doctype html>a") << QStringLiteral("<!doctype html>");
        QTest::newRow("nothing") << QStringLiteral("a") << QString();
    }

    void preheaderIsTheFirstText()
    {
        QFETCH(QString, html);
        QFETCH(QString, before);
        const QString made = htmlWithPreheader(html, QStringLiteral("1 < 2 & {{contact.firstName|A & B}}"));
        QVERIFY2(made.startsWith(before + QStringLiteral("<div style=\"display:none")), qPrintable(made));
        QVERIFY(made.contains(QStringLiteral(">1 &lt; 2 &amp; {{contact.firstName|A & B}}&#847;")));
        QVERIFY(made.endsWith(html.mid(before.size())));
        QCOMPARE(htmlWithPreheader(html, QStringLiteral(" ")), html);
    }

    void preheaderKeepsPlacesOfErrors()
    {
        MessageTemplate source;
        source.subject = QStringLiteral("S");
        source.preheader = QStringLiteral("p");
        source.html = QStringLiteral("<body>{{contact.nothing}}</body>");
        QCOMPARE(CompiledTemplate::compile(source).error().place, QStringLiteral("html, line 1, column 7"));
        source.html = QStringLiteral("<body>a</body>");
        source.preheader = QStringLiteral("a {{contact.nothing}}");
        QCOMPARE(CompiledTemplate::compile(source).error().place, QStringLiteral("preheader, line 1, column 3"));
        source.preheader = QStringLiteral("Za {{contact.firstName|Vas}}");
        const RenderedMessage rendered = CompiledTemplate::compile(source)->render(MergeData());
        QVERIFY(rendered.html.contains(QStringLiteral(">Za Vas&#847;")));
        QCOMPARE(rendered.text.trimmed(), QStringLiteral("a"));
    }

    void inlineDataLeavesAsPictures()
    {
        MessageTemplate source;
        source.subject = QStringLiteral("S");
        source.html
            = QStringLiteral("<p>x<img alt='' src=\"data:image/png;base64,iVBO\nRw0K \">y<img alt='' "
                             "src='data:image/png;base64,iVBORw0K'><img alt='' src='data:image/gif;base64,R0lG'>"
                             "<a href=\"data:text/html,x\">z</a></p>");
        const MessageTemplate made = withInlineDataAsPictures(source);
        QCOMPARE(made.images.size(), 2);
        QCOMPARE(made.images.at(0).data, QByteArray::fromBase64("iVBORw0K"));
        QCOMPARE(made.images.at(1).contentType, QStringLiteral("image/gif"));
        QVERIFY(!made.html.contains(QStringLiteral("data:image")));
        QVERIFY(made.html.contains(QStringLiteral("data:text/html,x")));
        QCOMPARE(made.html.count(QStringLiteral("cid:") + made.images.at(0).contentId), 2);
        QVERIFY(!hasInlineData(made.html));
        QCOMPARE(withInlineDataAsPictures(made).html, made.html);
        // The same happens on the way out, and the source stays as it is.
        source.html = QStringLiteral("<p>a<img alt='' src='data:image/png;base64,iVBORw0K'></p>");
        const auto composer
            = MessageComposer::prepare(source, {{QString(), QStringLiteral("a@odziv.example")}, {}, {}, {}});
        QVERIFY2(composer, composer ? "" : qPrintable(composer.error().message()));
        const auto message = composer->compose(MergeData(), {QString(), QStringLiteral("b@odziv.example")}, "1@x",
                                               QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
        QVERIFY(message);
        QVERIFY(message->shared.contains("Content-ID:"));
        QVERIFY(!message->whole().contains("data:image"));
    }

    void diffIsShort_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("signs");
        const auto row = [](const char *before, const char *after, const char *signs) {
            QTest::addRow("%s", signs) << QString::fromLatin1(before).replace(u' ', u'\n')
                                       << QString::fromLatin1(after).replace(u' ', u'\n') << QString::fromLatin1(signs);
        };
        row("a b c", "a b c", "===");
        row("a b c", "a c", "=-=");
        row("a c", "a b c", "=+=");
        row("a b c", "a x c", "=-+=");
        row("a b c a b b a", "c b a b a c", "--=+==-=+");
        row("", "a", "-+");
    }

    void diffIsShort()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, signs);
        const QList<DiffLine> lines = diffLines(before, after);
        QString made;
        QStringList old;
        QStringList fresh;
        for (const DiffLine &line : lines) {
            made += line.kind == DiffLine::Kind::Same ? u'=' : line.kind == DiffLine::Kind::Added ? u'+' : u'-';
            if (line.kind != DiffLine::Kind::Added)
                old << line.text;
            if (line.kind != DiffLine::Kind::Removed)
                fresh << line.text;
        }
        QCOMPARE(old.join(u'\n'), before);
        QCOMPARE(fresh.join(u'\n'), after);
        QCOMPARE(made.count(u'='), signs.count(u'='));
        QCOMPARE(made.size(), signs.size());
    }

    void diffOfStrangersIsReplaced()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 3000; ++i) {
            before << QStringLiteral("a%1").arg(i);
            after << QStringLiteral("b%1").arg(i);
        }
        QCOMPARE(diffLines(before.join(u'\n'), after.join(u'\n')).size(), 6000);
    }
};

QTEST_GUILESS_MAIN(TestStarterTemplates)
#include "tst_startertemplates.moc"
