/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "emailrunfixture.h"

#include <QTest>

using namespace odziv;
using Reason = EmailRunOutcome::Reason;

/// How fast a run sends: limits of senders and domains, and a server that pushes back.
class TestEmailPace : public EmailRunFixture
{
    Q_OBJECT

private Q_SLOTS:
    void slowsDownWhenPushedBack();
    void keepsTheRate_data();
    void keepsTheRate();
    void aUsedUpQuotaEndsTheRun_data();
    void aUsedUpQuotaEndsTheRun();
    void domainsWaitForTheirTurn_data();
    void domainsWaitForTheirTurn();
};

void TestEmailPace::slowsDownWhenPushedBack()
{
    freeze(400);
    int taken = 0;
    int openAfter = 0;
    m_server.answer = [&](const OutgoingMessage &) {
        ++taken;
        if (taken >= 200 && taken < 203)
            return FakeAnswer::Busy;
        if (taken == 210)
            openAfter = m_server.openNow;
        return FakeAnswer::Accept;
    };
    QCOMPARE(run(job(8)).reason, Reason::NothingLeft);
    QVERIFY(eachOnce(400));
    QCOMPARE(m_server.mostOpen, 8);
    QVERIFY2(openAfter < 8, qPrintable(QString::number(openAfter)));
}

void TestEmailPace::keepsTheRate_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("one unanswered") << 1;
    QTest::newRow("eight unanswered") << 8;
}

void TestEmailPace::keepsTheRate()
{
    QFETCH(int, depth);
    freeze(30);
    EmailJob slow = job(4);
    slow.depth = depth;
    m_server.room = depth + 1;
    m_server.depth = depth;
    slow.limits.perMinute = 600; // one each 100 ms after a short burst
    const qint64 begun = m_clock->steadyMilliseconds();
    run(slow);
    const qint64 elapsed = m_clock->steadyMilliseconds() - begun;
    QVERIFY(eachOnce(30));
    QVERIFY2(elapsed >= 1900, qPrintable(QString::number(elapsed)));
}

void TestEmailPace::aUsedUpQuotaEndsTheRun_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("hourly");
    for (const int depth : {1, 8}) {
        for (const bool hourly : {true, false})
            QTest::addRow("%d unanswered, each %s", depth, hourly ? "hour" : "day") << depth << hourly;
    }
}

void TestEmailPace::aUsedUpQuotaEndsTheRun()
{
    QFETCH(int, depth);
    freeze(30);
    QFETCH(bool, hourly);
    EmailJob limited = job(4);
    limited.depth = depth;
    m_server.room = depth + 1;
    m_server.depth = depth;
    std::optional<int> &quota = hourly ? limited.limits.perHour : limited.limits.perDay;
    quota = 10;
    const EmailRunOutcome outcome = run(limited);
    QCOMPARE(outcome.reason, Reason::LimitReached);
    QVERIFY(eachOnce(10));
    QCOMPARE(counts().of(SendState::Queued), 20);
    // Another program start remembers what was sent.
    QCOMPARE(run(limited).reason, Reason::LimitReached);
    QVERIFY(eachOnce(10));
    quota = 25;
    QCOMPARE(run(limited).reason, Reason::LimitReached);
    QVERIFY(eachOnce(25));
}

void TestEmailPace::domainsWaitForTheirTurn_data()
{
    keepsTheRate_data();
}

void TestEmailPace::domainsWaitForTheirTurn()
{
    QFETCH(int, depth);
    freeze(20);
    m_workspace->execute(QStringLiteral("UPDATE contact SET email = 'b' || id || '@other.test' WHERE id > 10;"
                                        "UPDATE recipient SET address = 'b' || id || '@other.test' WHERE id > 10"));
    EmailJob limited = job(4);
    limited.depth = depth;
    m_server.room = depth + 1;
    m_server.depth = depth;
    limited.limits.perDomainPerMinute = 5;
    limited.longestWait = 100;
    const EmailRunOutcome outcome = run(limited);
    QCOMPARE(outcome.reason, Reason::LimitReached);
    QVERIFY(eachOnce(2)); // the first of each domain; the others wait 12 seconds and more
    QCOMPARE(counts().of(SendState::Queued), 18);
    QCOMPARE(m_witness
                 ->scalar(QStringLiteral("SELECT count(*) FROM queueEntry WHERE state = 'queued' AND"
                                         " nextAttemptAt IS NOT NULL"))
                 ->toInt(),
             18);
}

QTEST_GUILESS_MAIN(TestEmailPace)
#include "tst_emailpace.moc"
