/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendingfixture.h"

#include "campaigns/campaignremainder.h"
#include "campaigns/campaignstorage.h"
#include "campaigns/launchrules.h"
#include "smtp/smtpcatcher.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/campaignview.h"
#include "ui/campaigns/launchchecklist.h"
#include "ui/campaigns/launchpane.h"
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
#include "ui/templates/previewscheme.h"
#include "ui/widgets/datatableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace odziv;

class TestSendingPage final : public QObject, private SendingFixture
{
    Q_OBJECT

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
