/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "campaigns/campaignlauncher.h"
#include "campaigns/campaignremainder.h"
#include "campaigns/campaignstorage.h"
#include "campaigns/indoubtdeliveries.h"
#include "campaigns/launchrules.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "sendqueue/senderstorage.h"
#include "smtp/smtpcatcher.h"
#include "templates/messagetemplatestorage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/campaignview.h"
#include "ui/campaigns/launchchecklist.h"
#include "ui/campaigns/launchpane.h"
#include "ui/sending/indoubtdialog.h"
#include "ui/sending/ratechart.h"
#include "ui/sending/sendingdesk.h"
#include "ui/sending/sendingpage.h"
#include "ui/sending/sendingrulesdialog.h"
#include "ui/sending/sendmonitor.h"
#include "ui/sending/sendprogresspanel.h"
#include "ui/sending/sentrecordspage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/workspacefiles.h"
#include "ui/templates/previewscheme.h"
#include "ui/widgets/datatableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace odziv;

namespace {

constexpr int customers = 30;

const char segmentJson[] = R"({"format":"odziv-segment/1","name":"Svi","subjectArea":"campaigns",
"targetLevel":"contact","blocks":[{"operation":"startWith","criteria":{"all":[
{"column":"contact.id","operator":"greater","value":0}]}}]})";

} // namespace

class TestSendingPage final : public QObject
{
    Q_OBJECT

private:
    /// A workspace with a campaign that was launched and not sent yet, over a server at `port`.
    static CampaignId fill(WindowFixture &fixture, quint16 port, const std::optional<int> &perMinute = {})
    {
        fixture.prepare(sampleCustomers(customers));
        auto workspace = Workspace::open(fixture.workspacePath());
        CampaignId id;
        const Status written = (*workspace)->write([&](Connection &connection) -> Status {
            if (auto saved = SegmentStorage::save(connection, *segmentFromJson(segmentJson), fixture.clock()); !saved)
                return failure(saved.error());
            MessageTemplate letter;
            letter.name = QStringLiteral("Obavijest");
            letter.subject = QStringLiteral("Račun");
            letter.html = QStringLiteral("<p>Poštovani {{contact.firstName}} {{customer.name}}</p>");
            if (auto saved = MessageTemplateStorage::save(connection, letter, fixture.clock()); !saved)
                return failure(saved.error());
            Sender sender;
            sender.host = QStringLiteral("127.0.0.1");
            sender.port = port;
            sender.security = SmtpServer::Security::None;
            sender.perMinute = perMinute;
            if (auto saved = SenderStorage::save(connection, sender); !saved)
                return saved;
            Campaign campaign;
            campaign.name = QStringLiteral("Novembar");
            campaign.segmentName = QStringLiteral("Svi");
            campaign.templateName = QStringLiteral("Obavijest");
            campaign.from = {QStringLiteral("Odziv"), QStringLiteral("info@odziv.example")};
            auto made = CampaignStorage::create(connection, campaign, QStringLiteral("amra"), fixture.clock());
            if (!made)
                return failure(made.error());
            id = *made;
            return {};
        });
        if (!written || !launchCampaign(**workspace, id, fixture.clock()))
            qFatal("no campaign for the test");
        return id;
    }

    static SendingPage *page(WindowFixture &fixture)
    {
        fixture.window().openPage(QStringLiteral("sending"), {});
        return qobject_cast<SendingPage *>(fixture.window().pages()->currentPage());
    }

    static qint64 count(WindowFixture &fixture, const QString &state)
    {
        auto reader = fixture.window().workspace()->reader();
        return (*reader)
            ->scalar(QStringLiteral("SELECT count(*) FROM queueEntry WHERE state = ?"), {state})
            ->toLongLong();
    }

    /// Opens the window with every message that waited in doubt, and their list.
    static InDoubtDialog *openDoubt(WindowFixture &fixture)
    {
        fixture.prepare(QStringLiteral("UPDATE queueEntry SET state = 'inDoubt', attempts = 1 WHERE state = 'queued'"));
        if (!fixture.open())
            return nullptr;
        SendingPage *sending = page(fixture);
        auto *look = sending->findChild<QPushButton *>(QStringLiteral("openInDoubt"));
        if (!QTest::qWaitFor([look] { return look->isVisible(); }, 5000))
            return nullptr;
        look->click();
        return sending->findChild<InDoubtDialog *>();
    }

    /// Answers what is asked before something that cannot be undone.
    static void agree(QWidget *asker, const QString &question)
    {
        auto *box = asker->findChild<QMessageBox *>(QStringLiteral("confirm"));
        QVERIFY(box);
        QCOMPARE(box->text(), question);
        box->findChild<QPushButton *>(QStringLiteral("act"))->click();
    }

    /// Draws the window into the folder ODZIV_TEST_PICTURES, where that is set: for looking at it.
    static void draw(WindowFixture &fixture, const QString &name, QWidget *what = nullptr)
    {
        const QString folder = qEnvironmentVariable("ODZIV_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        fixture.window().resize(1366, 768);
        QTest::qWait(300);
        (what ? what : &fixture.window())->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("OdzivTest")); }

    void showsPaceAndDomains()
    {
        SmtpCatcher catcher({0, {}, true});
        QVERIFY(catcher.listen());
        WindowFixture fixture;
        fill(fixture, catcher.port());
        QVERIFY(fixture.open());
        SendingPage *sending = page(fixture);
        const QAbstractItemModelTester tester(sending->monitor()->domainTable()->view()->model());
        QTRY_VERIFY(sending->panel()->campaign().isValid());
        auto *resume = sending->findChild<QPushButton *>(QStringLiteral("resumeCampaign"));
        QTRY_VERIFY(resume->isVisible() && resume->isEnabled());
        resume->setFocus();
        resume->click();
        QTRY_VERIFY_WITH_TIMEOUT(count(fixture, QStringLiteral("queued")) == 0 && catcher.messages() > 0, 20000);
        QTRY_VERIFY(sending->panel()->stateText().contains(QStringLiteral("Finished")));
        // No other button gets the key that was meant for this one.
        QVERIFY(!qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
        sending->monitor()->setCurrentIndex(1);
        QTRY_VERIFY(!sending->monitor()->chart()->timeline().buckets.empty());
        qint64 attempts = 0;
        for (const AttemptBucket &bucket : sending->monitor()->chart()->timeline().buckets)
            attempts += bucket.of(DeliveryStatus::Outcome::Accepted);
        QVERIFY(attempts > 0);
        draw(fixture, QStringLiteral("pace"));
        sending->monitor()->setCurrentIndex(2);
        QTRY_VERIFY(sending->monitor()->domainTable()->view()->model()->rowCount() > 0);
        draw(fixture, QStringLiteral("domains"));
    }

    void settlesDoubtByHandAndByLog()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        InDoubtDialog *dialog = openDoubt(fixture);
        QVERIFY(dialog);
        auto *sending = qobject_cast<SendingPage *>(fixture.window().pages()->currentPage());
        const qint64 doubtful = count(fixture, QStringLiteral("inDoubt"));
        QVERIFY(doubtful > 4);
        QTRY_COMPARE(dialog->table()->view()->model()->rowCount(), static_cast<int>(doubtful));
        draw(fixture, QStringLiteral("doubt"), dialog);
        // The relay knows one of them.
        const QModelIndex messageId = dialog->table()->view()->model()->index(0, 5);
        QFile log(fixture.folder() + QStringLiteral("/mail.log"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("Nov 28 14:00:01 relay postfix/cleanup[1]: 4F2A1C: message-id=<"
                  + messageId.data().toString().toLatin1()
                  + ">\nNov 28 14:00:02 relay postfix/smtp[2]: 4F2A1C: to=<a@b>, status=sent (250 ok)\n");
        log.close();
        dialog->importRelayLog(log.fileName());
        QTRY_COMPARE(count(fixture, QStringLiteral("accepted")), 1);
        QTRY_COMPARE(dialog->table()->view()->model()->rowCount(), static_cast<int>(doubtful) - 1);
        QVERIFY2(dialog->message().contains(QStringLiteral("settled 1")), qPrintable(dialog->message()));
        // Two by hand.
        dialog->table()->view()->selectionModel()->select(QItemSelection(dialog->table()->view()->model()->index(0, 0),
                                                                         dialog->table()->view()->model()->index(1, 0)),
                                                          QItemSelectionModel::ClearAndSelect
                                                              | QItemSelectionModel::Rows);
        auto *reject = dialog->findChild<QPushButton *>(QStringLiteral("rejectChosen"));
        QTRY_VERIFY(reject->text().contains(QStringLiteral("2")));
        reject->click();
        agree(dialog, QStringLiteral("Count 2 message(s) as not delivered?"));
        QTRY_COMPARE(count(fixture, QStringLiteral("rejected")), 2);
        // And the rest.
        QTRY_COMPARE(dialog->table()->view()->model()->rowCount(), static_cast<int>(doubtful) - 3);
        dialog->table()->view()->clearSelection();
        auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("acceptChosen"));
        QTRY_VERIFY(accept->text().contains(QString::number(doubtful - 3)));
        accept->click();
        agree(dialog, QStringLiteral("Count %1 message(s) as sent?").arg(doubtful - 3));
        QTRY_COMPARE(count(fixture, QStringLiteral("inDoubt")), 0);
        QCOMPARE(count(fixture, QStringLiteral("accepted")), doubtful - 2);
        // The list of campaigns above tells the same.
        const QAbstractItemModel *list = sending->campaignTable()->view()->model();
        QTRY_COMPARE(list->index(0, 6).data().toString(), QStringLiteral("0"));
        QCOMPARE(list->index(0, 3).data().toString(), QString::number(doubtful - 2));
    }

    void decidesAboutWhatTheSearchLeaves()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        InDoubtDialog *dialog = openDoubt(fixture);
        QVERIFY(dialog);
        const QAbstractItemModel *shown = dialog->table()->view()->model();
        QTRY_VERIFY(shown->rowCount() > 4);
        const qint64 doubtful = shown->rowCount();
        auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("acceptChosen"));
        QTest::keyClicks(dialog->table()->searchField(), shown->index(1, 1).data().toString());
        QTRY_COMPARE(shown->rowCount(), 1);
        QTRY_COMPARE(accept->text(), QStringLiteral("Count 1 as sent"));
        accept->click();
        agree(dialog, QStringLiteral("Count 1 message(s) as sent?"));
        QTRY_COMPARE(count(fixture, QStringLiteral("accepted")), 1);
        QCOMPARE(count(fixture, QStringLiteral("inDoubt")), doubtful - 1);
        // Nothing is found any more, and nothing can be decided.
        QTRY_COMPARE(shown->rowCount(), 0);
        QTRY_VERIFY(!accept->isEnabled());
        // Another server's log settles nothing, and that is said.
        QFile log(fixture.folder() + QStringLiteral("/other.log"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("Nov 28 14:00:01 relay postfix/cleanup[1]: 4F2A1C: message-id=<another@odziv.example>\n");
        log.close();
        dialog->importRelayLog(log.fileName());
        QTRY_VERIFY2(dialog->message().contains(QStringLiteral("says nothing")), qPrintable(dialog->message()));
        QCOMPARE(count(fixture, QStringLiteral("inDoubt")), doubtful - 1);
    }

    void whatAKilledProgramLeftIsInDoubtAtOnce()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        fixture.prepare(QStringLiteral("UPDATE queueEntry SET state = 'leased' WHERE state = 'queued';"
                                       "UPDATE queueEntry SET state = 'dotSent' WHERE recipientId IN"
                                       " (SELECT recipientId FROM queueEntry WHERE state = 'leased' LIMIT 3)"));
        QVERIFY(fixture.open());
        SendingPage *sending = page(fixture);
        auto *accept = sending->findChild<QPushButton *>(QStringLiteral("acceptInDoubt"));
        QTRY_VERIFY(accept->isVisible());
        QCOMPARE(accept->text(), QStringLiteral("Count 3 as sent"));
        QCOMPARE(count(fixture, QStringLiteral("leased")), 0);
        QVERIFY(count(fixture, QStringLiteral("queued")) > 0);
        accept->click();
        agree(sending, QStringLiteral("Count 3 message(s) as sent?"));
        QTRY_COMPARE(count(fixture, QStringLiteral("accepted")), 3);
        QTRY_VERIFY(!accept->isVisible());
    }

    void restoresABackupAndSendsNothingAgain()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        const QString backup = fixture.folder() + QStringLiteral("/backup.odziv");
        const QString second = fixture.folder() + QStringLiteral("/second.odziv");
        {
            auto workspace = Workspace::open(fixture.workspacePath());
            QVERIFY((*workspace)->backup(backup));
            QVERIFY((*workspace)->backup(second));
        }
        QVERIFY(fixture.open());
        page(fixture);
        const qint64 waiting = count(fixture, QStringLiteral("queued"));
        QVERIFY(waiting > 0);
        const QString path = fixture.window().workspace()->path();
        // The open workspace makes room for what is restored in its place.
        auto *files = fixture.window().findChild<WorkspaceFiles *>();
        Q_EMIT files->restoreWanted(backup, path);
        QTRY_VERIFY(fixture.window().messageBar()->text().contains(QStringLiteral("backed up")));
        QTRY_VERIFY(fixture.window().workspace());
        QCOMPARE(fixture.window().workspace()->path(), path);
        QCOMPARE(count(fixture, QStringLiteral("inDoubt")), waiting);
        QVERIFY2(fixture.window().messageBar()->text().contains(QStringLiteral("before-restore")),
                 qPrintable(fixture.window().messageBar()->text()));
        draw(fixture, QStringLiteral("restored"));
        // One that is only opened says the same.
        fixture.window().messageBar()->clear();
        fixture.window().openWorkspace(second);
        QTRY_VERIFY(fixture.window().workspace() && fixture.window().workspace()->path() == second);
        QTRY_VERIFY(fixture.window().messageBar()->isVisible());
        QVERIFY(fixture.window().messageBar()->text().contains(QStringLiteral("backed up")));
        QCOMPARE(count(fixture, QStringLiteral("inDoubt")), waiting);
        QCOMPARE(count(fixture, QStringLiteral("queued")), 0);
    }

    void saysWhoWasRemovedSinceTheLaunch()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        fixture.prepare(
            QStringLiteral("UPDATE queueEntry SET state = 'skipped', reason = 'addressChanged', removedAt = 1"
                           " WHERE recipientId IN (SELECT recipientId FROM queueEntry"
                           " WHERE state = 'queued' LIMIT 2);"
                           "UPDATE queueEntry SET state = 'deferred', nextAttemptAt = 4102444800000"
                           " WHERE state = 'queued'"));
        QVERIFY(fixture.open());
        SendingPage *sending = page(fixture);
        auto *detail = sending->findChild<QLabel *>(QStringLiteral("sendDetail"));
        QTRY_VERIFY2(detail->text().contains(
                         QStringLiteral("removed since the launch: 2 (Address changed since the launch: 2)")),
                     qPrintable(detail->text()));
        // An older run by hand waits for somebody, and its retries with it.
        QVERIFY2(detail->text().contains(QStringLiteral("goes on when you resume it")), qPrintable(detail->text()));
        const qint64 deferred = count(fixture, QStringLiteral("deferred"));
        QCOMPARE(sending->findChild<QPushButton *>(QStringLiteral("retryDeferred"))->text(),
                 QStringLiteral("Retry %1 now").arg(deferred));
    }

    void showsEveryAttemptOfASentRecord()
    {
        SmtpCatcher catcher({0, {}, true});
        QVERIFY(catcher.listen());
        WindowFixture fixture;
        fill(fixture, catcher.port());
        fixture.prepare(QStringLiteral("INSERT INTO deliveryAttempt (recipientId, sender, at, outcome, reply)"
                                       " SELECT id, 'default', 1, 'deferred', '451 later' FROM recipient;"
                                       "UPDATE contact SET searchText = 'predasnji kupac' WHERE id = 1;"
                                       "DELETE FROM sentRecord;"
                                       "INSERT INTO sentRecord (campaignId, contactId, channel, address, status, at)"
                                       " VALUES (20200101, 1, 'sms', '+387', 'accepted', 1)"));
        QVERIFY(fixture.open());
        SendingPage *sending = page(fixture);
        QTRY_VERIFY(sending->panel()->campaign().isValid());
        auto *resume = sending->findChild<QPushButton *>(QStringLiteral("resumeCampaign"));
        QTRY_VERIFY(resume->isVisible() && resume->isEnabled());
        resume->click();
        QTRY_VERIFY_WITH_TIMEOUT(count(fixture, QStringLiteral("queued")) == 0 && catcher.messages() > 0, 20000);
        fixture.window().openPage(QStringLiteral("sentRecords"), {});
        auto *records = qobject_cast<SentRecordsPage *>(fixture.window().pages()->currentPage());
        QVERIFY(records);
        QTRY_COMPARE(static_cast<qint64>(records->model()->rowCount()), catcher.messages() + 1);
        records->table()->view()->selectRow(0);
        QTRY_COMPARE(records->attemptTable()->view()->model()->rowCount(), 2);
        auto *openCampaign = records->findChild<QAction *>(QStringLiteral("openCampaignOfRecord"));
        QTRY_VERIFY(openCampaign->isEnabled());
        const QAbstractItemModel *attempts = records->attemptTable()->view()->model();
        QCOMPARE(attempts->index(0, 3).data().toString(), QStringLiteral("451 later"));
        QVERIFY(attempts->index(1, 3).data().toString().startsWith(QStringLiteral("250")));
        draw(fixture, QStringLiteral("sentrecords"));
        // A name finds the records of who bears it; those of the system before have no campaign here.
        records->open(QStringLiteral("predašnji"));
        QTRY_COMPARE(records->model()->rowCount(), 2);
        records->table()->view()->selectRow(1);
        QTRY_VERIFY(!openCampaign->isEnabled());
        QTRY_COMPARE(records->attemptTable()->view()->model()->rowCount(), 0);
    }

    void makesASegmentOfTheRest()
    {
        WindowFixture fixture;
        const CampaignId id = fill(fixture, 1);
        fixture.prepare(QStringLiteral("UPDATE queueEntry SET state = 'accepted', attempts = 1 WHERE state = 'queued'"
                                       " AND recipientId NOT IN"
                                       " (SELECT recipientId FROM queueEntry WHERE state = 'queued' LIMIT 2)"));
        QVERIFY(fixture.open());
        auto reader = fixture.window().workspace()->reader();
        const auto rest = campaignRemainder(**reader, *CampaignStorage::read(**reader, id), Remainder::NotAccepted);
        QVERIFY(rest && rest->ids.size() >= 2);
        fixture.window().openPage(QStringLiteral("campaigns"), id.value());
        auto *campaigns = qobject_cast<CampaignsPage *>(fixture.window().pages()->currentPage());
        auto *make = campaigns->findChild<QAction *>(QStringLiteral("segmentOfTheRest"));
        QTRY_COMPARE(campaigns->view()->campaign().name, QStringLiteral("Novembar"));
        QVERIFY(make->isEnabled());
        make->trigger();
        // How many they are is said before there is a segment of them.
        QTRY_VERIFY(campaigns->findChild<QDialog *>(QStringLiteral("askName")));
        auto *ask = campaigns->findChild<QDialog *>(QStringLiteral("askName"));
        const QString words = ask->findChild<QLabel *>()->text();
        QVERIFY2(words.contains(QStringLiteral("of %1 member(s)").arg(rest->ids.size())), qPrintable(words));
        ask->accept();
        QTRY_COMPARE((*reader)
                         ->scalar(QStringLiteral("SELECT memberCount FROM resultSet WHERE name = 'Novembar: the rest'"))
                         ->toInt(),
                     static_cast<int>(rest->ids.size()));
    }

    void saysThatThereIsNoRest()
    {
        WindowFixture fixture;
        const CampaignId id = fill(fixture, 1);
        fixture.prepare(QStringLiteral("UPDATE queueEntry SET state = 'accepted', attempts = 1, reason = NULL"));
        QVERIFY(fixture.open());
        fixture.window().openPage(QStringLiteral("campaigns"), id.value());
        auto *campaigns = qobject_cast<CampaignsPage *>(fixture.window().pages()->currentPage());
        auto *make = campaigns->findChild<QAction *>(QStringLiteral("segmentOfTheRest"));
        QTRY_COMPARE(campaigns->view()->campaign().name, QStringLiteral("Novembar"));
        QVERIFY(make->isEnabled());
        make->trigger();
        const auto isSaid = [&fixture] {
            const auto labels = fixture.window().findChild<StatusArea *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *label) { return label->text().contains(QStringLiteral("no rest")); });
        };
        QTRY_VERIFY(isSaid());
        QVERIFY(!campaigns->findChild<QDialog *>(QStringLiteral("askName")));
    }

    void savesLaunchRules()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        QVERIFY(fixture.open());
        SendingPage *sending = page(fixture);
        sending->findChild<QAction *>(QStringLiteral("sendingRules"))->trigger();
        auto *dialog = sending->findChild<SendingRulesDialog *>();
        QVERIFY(dialog);
        auto *warn = dialog->findChild<QSpinBox *>(QStringLiteral("warnDataDays"));
        QTRY_COMPARE(warn->value(), 7);
        QTRY_VERIFY(!dialog->timerText().isEmpty());
        draw(fixture, QStringLiteral("rules"), dialog);
        warn->setValue(0);
        dialog->findChild<QSpinBox *>(QStringLiteral("refuseDataDays"))->setValue(30);
        dialog->findChild<QSpinBox *>(QStringLiteral("secondPersonAbove"))->setValue(0);
        dialog->findChild<QPushButton *>(QStringLiteral("saveRules"))->click();
        const auto rules = [&] {
            auto reader = fixture.window().workspace()->reader();
            return *LaunchRulesStorage::read(**reader);
        };
        QTRY_VERIFY(rules() == (LaunchRules{{}, 30, 0}));
    }

    void aSecondPersonApprovesInTheWindow()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        fixture.prepare(QStringLiteral(
            "INSERT INTO setting (key, value) VALUES ('launchRules', '{\"secondPersonAbove\":0}');"
            "INSERT INTO campaign (name, channel, mode, status, definition, createdAt, createdBy)"
            " SELECT 'Decembar', channel, mode, 'draft', json_set(definition, '$.name', 'Decembar'), createdAt, 'amra'"
            " FROM campaign"));
        QVERIFY(fixture.open());
        fixture.window().openPage(QStringLiteral("campaigns"), 2);
        auto *campaigns = qobject_cast<CampaignsPage *>(fixture.window().pages()->currentPage());
        LaunchPane *launch = campaigns->view()->launchPane();
        QTRY_VERIFY(launch->lastCheck().has_value());
        QVERIFY(!launch->lastCheck()->mayLaunch());
        QVERIFY(!launch->confirmationField()->isEnabled());
        QVERIFY(launch->approveButton()->isVisible());
        QVERIFY2(launch->checklist()->lines().join(u'\n').contains(QStringLiteral("second person")),
                 qPrintable(launch->checklist()->lines().join(u'\n')));
        draw(fixture, QStringLiteral("launch"));
        QVERIFY(launch->findChild<QLabel *>(QStringLiteral("launchCaption"))
                    ->text()
                    .startsWith(QStringLiteral("Approve it when")));
        launch->approveButton()->click();
        QTRY_VERIFY(launch->lastCheck().has_value() && launch->lastCheck()->isApproved());
        QVERIFY(!launch->approveButton()->isVisible());
        // Whoever approved does not launch.
        QVERIFY(launch->lastCheck()->mayLaunch() && !launch->confirmationField()->isEnabled());
        QTRY_VERIFY(launch->checklist()->lines().join(u'\n').contains(QStringLiteral("That was you")));
        // Nobody listens at the mail server, which is said and does not stand in the way.
        QTRY_VERIFY(launch->checklist()->lines().join(u'\n').contains(QStringLiteral("cannot be used now")));
    }

    void aRefusedFirstWaveIsNotResumedByTheWay()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        fixture.prepare(QStringLiteral(
            "UPDATE campaign SET status = 'paused',"
            " definition = json_set(definition, '$.canary', json('{\"recipients\":4,\"mostRefusedPercent\":5}'));"
            "UPDATE queueEntry SET attempts = 1, state = CASE recipientId % 2 WHEN 0 THEN 'rejected' ELSE 'deferred'"
            " END, nextAttemptAt = CASE recipientId % 2 WHEN 0 THEN NULL ELSE 1 END WHERE recipientId IN"
            " (SELECT recipientId FROM queueEntry WHERE state = 'queued' ORDER BY recipientId LIMIT 4)"));
        QVERIFY(fixture.open());
        SendingPage *sending = page(fixture);
        auto *detail = sending->findChild<QLabel *>(QStringLiteral("sendDetail"));
        QTRY_VERIFY2(detail->text().contains(QStringLiteral("of 4 messages 4 were not accepted")),
                     qPrintable(detail->text()));
        draw(fixture, QStringLiteral("firstwave"));
        QVERIFY(sending->findChild<QPushButton *>(QStringLiteral("resumeCampaign"))->isVisible());
        // It would resume the whole campaign.
        QVERIFY(!sending->findChild<QPushButton *>(QStringLiteral("retryDeferred"))->isVisible());
    }

    void namesTheLimitOfTheServer()
    {
        WindowFixture fixture;
        fill(fixture, 1, 60);
        QVERIFY(fixture.open());
        SendingPage *sending = page(fixture);
        QTRY_VERIFY(sending->panel()->campaign().isValid());
        auto *detail = sending->findChild<QLabel *>(QStringLiteral("sendDetail"));
        QTRY_VERIFY2(detail->text().contains(QStringLiteral("goes on when you resume it")), qPrintable(detail->text()));
        QTRY_VERIFY2(detail->text().contains(
                         QStringLiteral("held back by the limit of 60 per minute (of the mail server \"default\")")),
                     qPrintable(detail->text()));
        draw(fixture, QStringLiteral("pace-named"));
    }

    void whatHappenedByItselfStandsThereUntilItIsRead()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        fixture.prepare(QStringLiteral(
            "INSERT INTO campaign (name, channel, mode, status, definition, createdAt, createdBy)"
            " SELECT n.name, channel, 'scheduled', 'draft', json_set(definition, '$.name', n.name, '$.mode',"
            " 'scheduled', '$.start', '2026-11-20T09:00:00Z', '$.missedStart', n.rule), createdAt, 'amra'"
            " FROM campaign, (SELECT 'Prva' AS name, 'ask' AS rule UNION SELECT 'Druga', 'skip') n"));
        QVERIFY(fixture.open());
        const MessageBar *bar = fixture.window().messageBar();
        QTRY_VERIFY2(bar->text().contains(QStringLiteral("\"Prva\" missed its start: launch it by hand"))
                         && bar->text().contains(QStringLiteral("\"Druga\" missed its start and is not sent")),
                     qPrintable(bar->text()));
        draw(fixture, QStringLiteral("remarks"));
    }

    void followsTheProgramThatSends()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        auto sender = Workspace::open(fixture.workspacePath());
        QVERIFY(sender.has_value());
        QVERIFY(fixture.open());
        SendingPage *sending = page(fixture);
        QTRY_VERIFY(sending->panel()->counts().of(SendState::Queued) > 0);
        QVERIFY2(sending->panel()->stateText().endsWith(QStringLiteral("Running")),
                 qPrintable(sending->panel()->stateText()));
        QVERIFY((*sender)->write([](Connection &connection) {
            return connection.execute(
                QStringLiteral("UPDATE queueEntry SET state = 'accepted', attempts = 1 WHERE state = 'queued'"));
        }));
        QTRY_VERIFY_WITH_TIMEOUT(sending->panel()->counts().of(SendState::Accepted) > 0, 20000);
        fixture.close();
    }

    void saysThatALaunchWasTakenBack()
    {
        WindowFixture fixture;
        fill(fixture, 1);
        QVERIFY(fixture.open());
        CampaignRunOutcome outcome;
        outcome.campaign = CampaignId(1);
        outcome.error = Error{ErrorCode::Cancelled, QStringLiteral("taken back"), {}, {}};
        Q_EMIT fixture.window().sendingDesk()->runner().ended(outcome);
        QCOMPARE(fixture.window().messageBar()->text(), QStringLiteral("taken back"));
    }

    void asksBeforeClosingWhileSending()
    {
        SmtpCatcher catcher({0, {}, true});
        QVERIFY(catcher.listen());
        WindowFixture fixture;
        fill(fixture, catcher.port(), 60);
        QVERIFY(fixture.open());
        SendingPage *sending = page(fixture);
        QTRY_VERIFY(sending->panel()->campaign().isValid());
        auto *resume = sending->findChild<QPushButton *>(QStringLiteral("resumeCampaign"));
        QTRY_VERIFY(resume->isVisible() && resume->isEnabled());
        resume->setFocus();
        resume->click();
        QTRY_VERIFY_WITH_TIMEOUT(catcher.messages() > 0, 20000);
        // The focus stays at the place that the two buttons share; the next one is Stop.
        QTRY_VERIFY(sending->findChild<QPushButton *>(QStringLiteral("pauseCampaign"))->hasFocus());
        fixture.window().close();
        QVERIFY(fixture.window().isVisible());
        auto *box = fixture.window().findChild<QMessageBox *>(QStringLiteral("closeWhileSending"));
        QVERIFY(box);
        draw(fixture, QStringLiteral("closing"), box);
        QAbstractButton *stop = nullptr;
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                stop = button;
        }
        QVERIFY(stop);
        stop->click();
        QTRY_VERIFY(!fixture.window().isVisible());
    }
};

int main(int argc, char *argv[])
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    TestSendingPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sendingpage.moc"
