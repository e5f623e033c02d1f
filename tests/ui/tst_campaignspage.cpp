/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "sendqueue/senderstorage.h"
#include "smtp/smtpcatcher.h"
#include "support/fakeauthorizationserver.h"
#include "templates/messagetemplatestorage.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/campaignview.h"
#include "ui/campaigns/launchchecklist.h"
#include "ui/campaigns/launchpane.h"
#include "ui/campaigns/reachwaterfall.h"
#include "ui/sending/providersignin.h"
#include "ui/sending/senderdialog.h"
#include "ui/sending/sendingpage.h"
#include "ui/sending/sendprogresspanel.h"
#include "ui/sending/statebar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/templates/previewscheme.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QUrlQuery>

using namespace odziv;

namespace {

constexpr int customers = 30;

/// 20 accounts are active; 5 of their customers have no address, and two share one.
const char segmentJson[] = R"({"format":"odziv-segment/1","name":"Aktivni","subjectArea":"campaigns",
"targetLevel":"customerAccount","blocks":[{"operation":"startWith","criteria":{"all":[
{"column":"customerAccount.status","operator":"in","values":["Aktivan","Aktivan, prijavljen"]}]}}]})";

} // namespace

class TestCampaignsPage final : public QObject
{
    Q_OBJECT

private:
    QNetworkAccessManager m_browser;

    /// A workspace with customers, a segment, a template and the catcher as mail server.
    static void fill(WindowFixture &fixture, quint16 port)
    {
        fixture.prepare(sampleCustomers(customers));
        auto workspace = Workspace::open(fixture.workspacePath());
        QVERIFY(workspace.has_value());
        const Status written = (*workspace)->write([&](Connection &connection) -> Status {
            const auto segment = segmentFromJson(segmentJson);
            if (auto saved = SegmentStorage::save(connection, *segment, fixture.clock()); !saved)
                return failure(saved.error());
            MessageTemplate letter;
            letter.name = QStringLiteral("Obavijest");
            letter.subject = QStringLiteral("Račun za {{contact.firstName}}");
            letter.html = QStringLiteral("<p>Poštovani {{contact.firstName}} {{contact.lastName}}</p>");
            if (auto saved = MessageTemplateStorage::save(connection, letter, fixture.clock()); !saved)
                return failure(saved.error());
            Sender sender;
            sender.host = QStringLiteral("127.0.0.1");
            sender.port = port;
            sender.security = SmtpServer::Security::None;
            return SenderStorage::save(connection, sender);
        });
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message()));
    }

    static CampaignsPage *page(WindowFixture &fixture)
    {
        fixture.window().openPage(QStringLiteral("campaigns"), {});
        return qobject_cast<CampaignsPage *>(fixture.window().pages()->currentPage());
    }

    static void trigger(QWidget *page, const char *action)
    {
        auto *found = page->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY(found);
        found->trigger();
    }

    static void fillForm(CampaignsPage *campaigns, const QString &name)
    {
        CampaignForm *form = campaigns->view()->form();
        QTRY_VERIFY(form->segmentField()->count() > 0);
        QTest::keyClicks(form->nameField(), name);
        form->segmentField()->setCurrentText(QStringLiteral("Aktivni"));
        form->templateField()->setCurrentText(QStringLiteral("Obavijest"));
        QTest::keyClicks(form->fromAddressField(), QStringLiteral("info@odziv.example"));
    }

public Q_SLOTS:
    /// Plays the browser: the provider sends it on to where the program listens.
    void browse(const QUrl &page)
    {
        const QUrlQuery query(page);
        QUrl redirect(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        redirect.setQuery(QStringLiteral("code=c&state=") + query.queryItemValue(QStringLiteral("state")));
        QNetworkReply *const reply = m_browser.get(QNetworkRequest(redirect));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

private Q_SLOTS:
    void marksWhatIsMissing()
    {
        WindowFixture fixture;
        fill(fixture, 2525);
        QVERIFY(fixture.open());
        CampaignsPage *campaigns = page(fixture);
        trigger(campaigns, "newCampaign");
        CampaignForm *form = campaigns->view()->form();
        QVERIFY(!campaigns->hasUnsavedChanges());
        QVERIFY(form->problemOf(form->nameField()).isEmpty());
        QVERIFY(!form->validate());
        for (const QWidget *field :
             {static_cast<QWidget *>(form->nameField()), static_cast<QWidget *>(form->segmentField()),
              static_cast<QWidget *>(form->templateField()), static_cast<QWidget *>(form->fromAddressField())})
            QVERIFY2(!form->problemOf(field).isEmpty(), qPrintable(field->objectName()));
        fillForm(campaigns, QStringLiteral("Novembar"));
        // Each mark goes as soon as its field is right.
        QVERIFY(form->validate());
        QVERIFY(form->problemOf(form->nameField()).isEmpty());
        form->fromAddressField()->setText(QStringLiteral("not an address"));
        QVERIFY(!form->problemOf(form->fromAddressField()).isEmpty());
        QVERIFY(campaigns->hasUnsavedChanges());
        campaigns->primaryAction()->trigger();
        QTRY_VERIFY(campaigns->messageBar()->isVisible());
        QVERIFY(!campaigns->view()->saved().id.isValid());
        // With the changes goes what was said of them.
        campaigns->goBack();
        auto *discard = campaigns->findChild<QPushButton *>(QStringLiteral("act"));
        QVERIFY(discard);
        discard->click();
        QTRY_VERIFY(!campaigns->messageBar()->isVisible());
    }

    void savesByTheKey()
    {
        WindowFixture fixture;
        fill(fixture, 2525);
        QVERIFY(fixture.open());
        CampaignsPage *campaigns = page(fixture);
        trigger(campaigns, "newCampaign");
        fillForm(campaigns, QStringLiteral("Novembar"));
        QTest::keyClick(&fixture.window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(campaigns->view()->saved().id.isValid());
        QTRY_VERIFY(!campaigns->hasUnsavedChanges());
    }

    void saysWhatItWillDoByItself()
    {
        WindowFixture fixture;
        fill(fixture, 2525);
        QVERIFY(fixture.open());
        CampaignsPage *campaigns = page(fixture);
        trigger(campaigns, "newCampaign");
        fillForm(campaigns, QStringLiteral("Novembar"));
        CampaignForm *form = campaigns->view()->form();
        auto *mode = form->findChild<QComboBox *>(QStringLiteral("campaignMode"));
        auto *start = form->findChild<QDateTimeEdit *>(QStringLiteral("campaignStart"));
        mode->setCurrentIndex(mode->findData(static_cast<int>(CampaignMode::Scheduled)));
        const QDateTime now = fixture.clock().nowUtc();
        start->setDateTime(now.addDays(-1));
        QVERIFY(!form->validate());
        QVERIFY2(form->problemOf(start).contains(QStringLiteral("passed")), qPrintable(form->problemOf(start)));
        start->setDateTime(now.addDays(2));
        QVERIFY2(form->problemOf(start).isEmpty(), qPrintable(form->problemOf(start)));
        campaigns->primaryAction()->trigger();
        CampaignView *view = campaigns->view();
        QTRY_VERIFY(view->saved().id.isValid());
        QTRY_VERIFY(view->launchPane()->lastCheck().has_value());
        const QString told = view->launchPane()->checklist()->lines().join(u'\n');
        QVERIFY2(told.contains(QStringLiteral("It launches by itself")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Launched then: Ends")), qPrintable(told));
    }

    void saysHowManyAreCounted()
    {
        WindowFixture fixture;
        fill(fixture, 2525);
        QVERIFY(fixture.open());
        CampaignsPage *campaigns = page(fixture);
        trigger(campaigns, "newCampaign");
        LaunchChecklist *checklist = campaigns->view()->launchPane()->checklist();
        const Campaign campaign;
        LaunchChecklist::Facts facts;
        facts.campaign = &campaign;
        facts.isSaved = true;
        facts.isChecking = true;
        for (const auto &[percent, expected] :
             {std::pair(0, "Counting recipients…"), std::pair(40, "Counting recipients, 40 %"),
              std::pair(100, "Looking at the messages…")}) {
            facts.countedPercent = percent;
            checklist->show(facts);
            QCOMPARE(checklist->lines().constLast(), QString::fromUtf8(expected));
        }
    }

    void tellsOfTheFirstWave()
    {
        WindowFixture fixture;
        fill(fixture, 2525);
        fixture.prepare(QStringLiteral("INSERT INTO sender (name, definition)"
                                       " SELECT 'druga', json_set(definition, '$.name', 'druga') FROM sender"));
        QVERIFY(fixture.open());
        CampaignsPage *campaigns = page(fixture);
        trigger(campaigns, "newCampaign");
        fillForm(campaigns, QStringLiteral("Novembar"));
        CampaignForm *form = campaigns->view()->form();
        form->findChild<QCheckBox *>(QStringLiteral("hasCanary"))->setChecked(true);
        auto *seeds = form->findChild<QPlainTextEdit *>(QStringLiteral("canarySeeds"));
        // One to a line, or as they come out of a list.
        seeds->setPlainText(QStringLiteral("a@gmail.example\nnobody"));
        QVERIFY(!form->validate());
        QVERIFY2(form->problemOf(seeds).contains(QStringLiteral("nobody")), qPrintable(form->problemOf(seeds)));
        seeds->setPlainText(QStringLiteral("a@gmail.example\nb@outlook.example; c@yahoo.example,\n"));
        form->findChild<QLineEdit *>(QStringLiteral("moreSenders"))->setText(QStringLiteral("druga: 0"));
        QVERIFY2(form->problemOf(seeds).isEmpty(), qPrintable(form->problemOf(seeds)));
        campaigns->primaryAction()->trigger();
        CampaignView *view = campaigns->view();
        QTRY_VERIFY(view->saved().id.isValid());
        QCOMPARE(view->saved().canary.value_or(CanaryRule()).seeds,
                 (QStringList{QStringLiteral("a@gmail.example"), QStringLiteral("b@outlook.example"),
                              QStringLiteral("c@yahoo.example")}));
        QTRY_VERIFY(view->launchPane()->lastCheck().has_value());
        const QString told = view->launchPane()->checklist()->lines().join(u'\n');
        QVERIFY2(told.contains(QStringLiteral("First wave: 50 recipient")), qPrintable(told));
        // The one that stands by is asked, too; nobody listens.
        QTRY_VERIFY(view->launchPane()->checklist()->lines().join(u'\n').contains(
            QStringLiteral("The mail server \"druga\" cannot be used now")));
    }

    void launchesToTheLastMessage()
    {
        SmtpCatcher catcher({0, {}, true});
        QVERIFY(catcher.listen());
        WindowFixture fixture;
        fill(fixture, catcher.port());
        QVERIFY(fixture.open());
        CampaignsPage *campaigns = page(fixture);
        trigger(campaigns, "newCampaign");
        fillForm(campaigns, QStringLiteral("Novembar"));
        campaigns->primaryAction()->trigger();
        CampaignView *view = campaigns->view();
        QTRY_VERIFY(view->saved().id.isValid());
        QVERIFY(!campaigns->hasUnsavedChanges());

        LaunchPane *launch = view->launchPane();
        QTRY_VERIFY(launch->lastCheck().has_value());
        const LaunchCheck check = *launch->lastCheck();
        QVERIFY(check.mayLaunch());
        QCOMPARE(check.members, 20);
        QCOMPARE(check.counts.skipped.at(QStringLiteral("noAddress")), 5);
        QCOMPARE(check.counts.skipped.at(QStringLiteral("duplicate")), 1);
        QCOMPARE(check.willBeSent(), 14);
        QVERIFY(launch->reach()->lines().last().contains(QStringLiteral("14")));
        QCOMPARE(catcher.messages(), 0);

        // A test message reaches my own address and is counted nowhere.
        launch->testAddressField()->setText(QStringLiteral("ja@odziv.example"));
        launch->testButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(catcher.messages(), 1, 20000);
        QTRY_VERIFY(launch->testResult().contains(QStringLiteral("250")));

        // Only the right number opens the launch.
        QVERIFY(!launch->launchButton()->isEnabled());
        QTest::keyClicks(launch->confirmationField(), QStringLiteral("13"));
        QVERIFY(!launch->launchButton()->isEnabled());
        launch->confirmationField()->clear();
        QTest::keyClicks(launch->confirmationField(), QStringLiteral("14"));
        QVERIFY(launch->launchButton()->isEnabled());
        launch->launchButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(catcher.messages(), 15, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(launch->progressPanel()->counts().of(SendState::Accepted), 14, 20000);
        QCOMPARE(launch->progressPanel()->counts().sum(), 20);
        QTRY_VERIFY(launch->progressPanel()->stateText().contains(QStringLiteral("Finished")));
        QTRY_VERIFY(view->saved().isLaunched());

        view->tabs()->setCurrentIndex(CampaignView::SentTab);
        QTRY_COMPARE(view->sentTable()->view()->model()->rowCount(), 20);
        view->tabs()->setCurrentIndex(CampaignView::ContactsTab);
        QTRY_COMPARE(view->contactsTable()->view()->model()->rowCount(), 20);

        fixture.window().openPage(QStringLiteral("sending"), view->saved().id.value());
        auto *sending = qobject_cast<SendingPage *>(fixture.window().pages()->currentPage());
        QVERIFY(sending);
        QTRY_COMPARE(sending->panel()->counts().of(SendState::Accepted), 14);
        QCOMPARE(sending->campaignTable()->view()->model()->rowCount(), 1);
    }

    void showsALaunchedCampaignReadOnly()
    {
        SmtpCatcher catcher({0, {}, true});
        QVERIFY(catcher.listen());
        WindowFixture fixture;
        fill(fixture, catcher.port());
        QVERIFY(fixture.open());
        CampaignsPage *campaigns = page(fixture);
        trigger(campaigns, "newCampaign");
        fillForm(campaigns, QStringLiteral("Novembar"));
        campaigns->primaryAction()->trigger();
        CampaignView *view = campaigns->view();
        QTRY_VERIFY(view->launchPane()->lastCheck().has_value());
        QTest::keyClicks(view->launchPane()->confirmationField(), QStringLiteral("14"));
        view->launchPane()->launchButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(view->saved().isLaunched(), 20000);
        QVERIFY(!view->form()->nameField()->isEnabled());
        // No example stands where a value would.
        const auto *days = view->form()->findChild<QLineEdit *>(QStringLiteral("blackout"));
        QCOMPARE(days->palette().color(QPalette::Disabled, QPalette::PlaceholderText).alpha(), 0);
        QVERIFY(!campaigns->hasUnsavedChanges());
        view->tabs()->setCurrentIndex(CampaignView::TemplateTab);
        QTRY_COMPARE(catcher.messages(), 14);
        // Closing the window while the run winds down must not hang or crash.
    }

    void saysWhyNothingCanBeLaunched()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        fixture.prepare(QStringLiteral("DELETE FROM sender; UPDATE contact SET email = NULL;"));
        QVERIFY(fixture.open());
        CampaignsPage *campaigns = page(fixture);
        trigger(campaigns, "newCampaign");
        fillForm(campaigns, QStringLiteral("Novembar"));
        campaigns->primaryAction()->trigger();
        LaunchPane *launch = campaigns->view()->launchPane();
        QTRY_VERIFY(launch->lastCheck().has_value());
        QVERIFY(launch->lastCheck()->senderProblem.has_value());
        QCOMPARE(launch->lastCheck()->willBeSent(), 0);
        QVERIFY(!launch->launchButton()->isEnabled());
        QVERIFY(!launch->confirmationField()->isEnabled());
    }

    void testsAndSavesAMailServer()
    {
        SmtpCatcher catcher({0, {}, true});
        QVERIFY(catcher.listen());
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.window().openPage(QStringLiteral("sending"), {});
        auto *sending = qobject_cast<SendingPage *>(fixture.window().pages()->currentPage());
        sending->primaryAction()->trigger();
        auto *dialog = sending->findChild<SenderDialog *>();
        QVERIFY(dialog);
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveSender"));
        QVERIFY(!save->isEnabled());
        dialog->hostField()->setText(QStringLiteral("mail.example.com"));
        dialog->securityField()->setCurrentIndex(2);
        Q_EMIT dialog->securityField()->activated(2);
        // In the clear only on this machine.
        QVERIFY(!save->isEnabled());
        dialog->hostField()->setText(QStringLiteral("127.0.0.1"));
        QVERIFY(save->isEnabled());
        dialog->portField()->setValue(catcher.port());
        dialog->findChild<QSpinBox *>(QStringLiteral("depth"))->setValue(8);
        auto *fingerprint = dialog->findChild<QLineEdit *>(QStringLiteral("fingerprint"));
        fingerprint->setText(QStringLiteral("12:34"));
        dialog->test();
        QVERIFY2(dialog->message().contains(QStringLiteral("\"Only this certificate\" must be a SHA-256 fingerprint")),
                 qPrintable(dialog->message()));
        QTest::keyClick(fingerprint, Qt::Key_A);
        QVERIFY(dialog->message().isEmpty());
        fingerprint->setText(QString(64, u'a'));
        dialog->test();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->message().contains(QStringLiteral("accepts")), 20000);
        dialog->save();
        const auto stored = [&] {
            const auto reader = fixture.window().workspace()->reader();
            return SenderStorage::read(**reader, QStringLiteral("default"));
        };
        QTRY_VERIFY(stored().has_value());
        QCOMPARE(stored()->port, catcher.port());
        QCOMPARE(stored()->depth, 8);
        QCOMPARE(stored()->certificateFingerprint, QString(64, u'a'));
    }

    void signsInWithAProvider()
    {
        FakeAuthorizationServer provider;
        provider.answer(QStringLiteral("token"), 200,
                        R"({"access_token":"a","token_type":"Bearer","refresh_token":"r"})");
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.window().openPage(QStringLiteral("sending"), {});
        auto *sending = qobject_cast<SendingPage *>(fixture.window().pages()->currentPage());
        sending->primaryAction()->trigger();
        auto *dialog = sending->findChild<SenderDialog *>();
        QVERIFY(dialog);
        const auto field
            = [dialog](const char *name) { return dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); };
        const auto press
            = [dialog](const char *name) { dialog->findChild<QPushButton *>(QString::fromLatin1(name))->click(); };
        dialog->loginField()->setCurrentIndex(1);
        Q_EMIT dialog->loginField()->activated(1);
        ProviderSignIn *const signIn = dialog->providerSignIn();
        auto *presets = signIn->findChild<QComboBox *>(QStringLiteral("provider"));
        presets->setCurrentIndex(1);
        Q_EMIT presets->activated(1);
        QCOMPARE(dialog->hostField()->text(), QStringLiteral("smtp.office365.com"));
        QCOMPARE(dialog->portField()->value(), 587);
        press("signIn");
        QVERIFY2(signIn->status().contains(QStringLiteral("client id")), qPrintable(signIn->status()));
        field("user")->setText(QStringLiteral("kampanja@odziv.example"));
        field("clientId")->setText(QStringLiteral("odziv"));
        field("authorizationEndpoint")->setText(provider.endpoint(QStringLiteral("page")));
        field("tokenEndpoint")->setText(provider.endpoint(QStringLiteral("token")));
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "browse");
        press("signIn");
        QTRY_VERIFY2(signIn->status().contains(QStringLiteral("Signed in")), qPrintable(signIn->status()));
        QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
        press("signOut");
        QTRY_VERIFY2(signIn->status().contains(QStringLiteral("Not signed in")), qPrintable(signIn->status()));
        dialog->save();
        const auto stored = [&] {
            const auto reader = fixture.window().workspace()->reader();
            return SenderStorage::read(**reader, QStringLiteral("default"));
        };
        QTRY_VERIFY(stored().has_value());
        QVERIFY(stored()->oauth.has_value());
        QCOMPARE(stored()->oauth->clientId, QStringLiteral("odziv"));
    }

    void handsACampaignOver()
    {
        WindowFixture source;
        fill(source, 1);
        QVERIFY(source.open());
        const QString path = source.folder() + QStringLiteral("/p.odzcampaign");
        CampaignsPage *campaigns = page(source);
        trigger(campaigns, "newCampaign");
        fillForm(campaigns, QStringLiteral("Decembar"));
        campaigns->primaryAction()->trigger();
        QTRY_VERIFY(!campaigns->hasUnsavedChanges());
        QVERIFY(campaigns->goBack());
        QTRY_COMPARE(campaigns->campaigns().size(), 1);
        QTRY_VERIFY(campaigns->table()->currentId() != 0);
        campaigns->packInto(path);
        QTRY_VERIFY(QFile::exists(path));
        source.close();

        WindowFixture target;
        target.prepare(sampleCustomers(5));
        QVERIFY(target.open());
        campaigns = page(target);
        campaigns->importFrom(path);
        QTRY_COMPARE(campaigns->campaigns().size(), 1);
        QCOMPARE(campaigns->campaigns().first().name, QStringLiteral("Decembar"));
        QTRY_VERIFY(campaigns->messageBar()->text().contains(QStringLiteral("Decembar")));
        // Once more: said, and nothing comes in twice.
        campaigns->importFrom(path);
        QTRY_VERIFY(campaigns->messageBar()->kind() == MessageBar::Kind::Problem);
        QCOMPARE(campaigns->campaigns().size(), 1);
    }

    void deletesOnlyWhatWasNeverLaunched()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        QVERIFY(fixture.open());
        CampaignsPage *campaigns = page(fixture);
        trigger(campaigns, "newCampaign");
        fillForm(campaigns, QStringLiteral("Novembar"));
        campaigns->primaryAction()->trigger();
        QTRY_VERIFY(campaigns->view()->saved().id.isValid());
        QVERIFY(campaigns->goBack());
        QTRY_COMPARE(campaigns->campaigns().size(), 1);
        QTRY_VERIFY(campaigns->table()->currentId() > 0);
        trigger(campaigns, "removeCampaign");
        auto *act = campaigns->findChild<QPushButton *>(QStringLiteral("act"));
        QVERIFY(act);
        act->click();
        QTRY_COMPARE(campaigns->campaigns().size(), 0);
    }
};

int main(int argc, char **argv)
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    TestCampaignsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_campaignspage.moc"
