/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendingfixture.h"

#include "ui/campaigns/campaignview.h"
#include "ui/sending/indoubtdialog.h"
#include "ui/sending/sendingpage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/workspacefiles.h"
#include "ui/templates/previewscheme.h"
#include "ui/widgets/datatableview.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace odziv;

/// What may have been sent and may not: the list of it, its decisions, and how it comes about.
class TestInDoubtDialog final : public QObject, private SendingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("OdzivTest")); }

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
};

int main(int argc, char *argv[])
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    TestInDoubtDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_indoubtdialog.moc"
