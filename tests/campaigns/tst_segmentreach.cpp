/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaigns/segmentreach.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

namespace {

/// "1-2 ana@example.test": member, contact and address.
QString texts(const Result<std::vector<ReachedRecipient>> &recipients)
{
    QStringList texts;
    for (const ReachedRecipient &recipient : *recipients)
        texts << QStringLiteral("%1-%2 %3").arg(recipient.memberId).arg(recipient.contactId).arg(recipient.address);
    return texts.join(QStringLiteral(", "));
}

} // namespace

/// The way from the members of a segment to its messages, and who stands at each station of it.
class TestSegmentReach final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndListsEachStation()
    {
        TemporaryWorkspace workspace;
        workspace.execute(QStringLiteral(
            "INSERT INTO customer (id, number, name, kind, searchText) VALUES (1, 'C1', 'Prvi', 'household', ''),"
            " (2, 'C2', 'Drugi', 'household', ''), (3, 'C3', 'Treći', 'household', ''),"
            " (4, 'C4', 'Četvrti', 'company', '');"
            "INSERT INTO contact (id, customerId, email, searchText) VALUES (1, 1, 'ana@example.test', ''),"
            " (2, 1, 'ANA@Example.test', ''), (3, 2, NULL, ''), (4, 3, 'x@@example.test', ''),"
            " (5, 3, 'boro@example.test', ''), (6, 4, 'ana@example.test', '');"));
        const FakeClock clock;
        const ReachAudience audience{QStringLiteral("customer"), {1, 2, 3, 4}, OnePer::Address, {}};
        const auto reach = segmentReach(workspace.workspace(), audience, clock, {});
        QVERIFY2(reach, reach ? "" : qPrintable(reach.error().message()));
        QCOMPARE(reach->members, 4);
        QStringList steps;
        for (const SegmentReach::Step &step : reach->steps)
            steps << (step.lost ? skipReasonName(*step.lost) : QStringLiteral("members")) + QLatin1Char(' ')
                         + QString::number(step.losses) + QLatin1Char('/') + QString::number(step.left);
        QCOMPARE(steps, (QStringList{QStringLiteral("members 0/4"), QStringLiteral("noAddress 1/5"),
                                     QStringLiteral("invalid 1/4"), QStringLiteral("duplicate 2/2")}));
        QCOMPARE(reach->willBeSent, 2);

        const auto at = [&](const ReachQuery &query) {
            return texts(reachedRecipients(workspace.workspace(), audience, query, clock, {}));
        };
        QCOMPARE(at(reach->leftAt(3)), QStringLiteral("1-1 ana@example.test, 3-5 boro@example.test"));
        QCOMPARE(at(reach->leftAt(2)), QStringLiteral("1-1 ana@example.test, 1-2 ANA@Example.test,"
                                                      " 3-5 boro@example.test, 4-6 ana@example.test"));
        QCOMPARE(at({false, {SkipReason::NoAddress}}), QStringLiteral("2-0 "));
        QCOMPARE(at({false, {SkipReason::Invalid}}), QStringLiteral("3-4 x@@example.test"));
        QCOMPARE(at({true, {}}), QStringLiteral("1-1 ana@example.test, 3-5 boro@example.test"));
        // The workspace is as it was.
        QCOMPARE((*workspace->reader())->scalar(QStringLiteral("SELECT count(*) FROM recipient"))->toLongLong(), 0);
    }

    void stopsWhenAsked()
    {
        TemporaryWorkspace workspace;
        const FakeClock clock;
        const CancelFlag cancelled = CancelFlag::create();
        cancelled.set();
        const auto reach = segmentReach(workspace.workspace(), {QStringLiteral("customer"), {1}, OnePer::Address, {}},
                                        clock, cancelled);
        QVERIFY(!reach);
        QCOMPARE(reach.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSegmentReach)
#include "tst_segmentreach.moc"
