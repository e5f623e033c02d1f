/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "channels/deliverydecision.h"

#include <QTest>

using namespace odziv;
using Outcome = DeliveryStatus::Outcome;
using Scope = DeliveryStatus::Scope;

Q_DECLARE_METATYPE(odziv::DeliveryStatus::Outcome)
Q_DECLARE_METATYPE(odziv::DeliveryStatus::Scope)

/// The table of verdicts: outcome and scope, attempts before it, and what becomes of the recipient.
class TestDeliveryDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictHasOneMeaning_data();
    void everyVerdictHasOneMeaning();
    void givesUpAtTheEnd();
};

namespace {

constexpr qint64 now = 1'800'000'000'000;
constexpr qint64 minute = 60 * 1000;

QueueEntry entryWith(int attempts)
{
    QueueEntry entry;
    entry.recipient = RecipientId(7);
    entry.attempts = attempts;
    if (attempts > 0)
        entry.firstAttemptAt = now - 10 * minute;
    return entry;
}

} // namespace

void TestDeliveryDecision::everyVerdictHasOneMeaning_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("ending");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("counted");
    QTest::addColumn<qint64>("delay"); // -1: none
    const auto row = [](const char *name, Outcome outcome, Scope scope, int attempts, bool ending, const char *state,
                        bool counted, qint64 delay) {
        QTest::newRow(name) << outcome << scope << attempts << ending << QString::fromLatin1(state) << counted << delay;
    };
    row("accepted", Outcome::Accepted, Scope::Recipient, 0, false, "accepted", true, -1);
    row("accepted while ending", Outcome::Accepted, Scope::Session, 0, true, "accepted", true, -1);
    row("in doubt", Outcome::InDoubt, Scope::Session, 0, false, "inDoubt", true, -1);
    row("in doubt while ending", Outcome::InDoubt, Scope::Session, 0, true, "inDoubt", true, -1);
    row("bad address", Outcome::Rejected, Scope::Recipient, 0, false, "rejected", true, -1);
    row("bad message", Outcome::Rejected, Scope::Message, 0, false, "rejected", true, -1);
    row("server refuses us", Outcome::Rejected, Scope::Server, 0, false, "queued", false, -1);
    row("session refused", Outcome::Rejected, Scope::Session, 0, false, "queued", false, -1);
    row("greylisted", Outcome::Deferred, Scope::Recipient, 0, false, "deferred", true, 5 * minute);
    row("greylisted again", Outcome::Deferred, Scope::Recipient, 1, false, "deferred", true, 10 * minute);
    row("message later", Outcome::Deferred, Scope::Message, 0, true, "deferred", true, 5 * minute);
    row("connection broke", Outcome::Deferred, Scope::Session, 0, false, "deferred", true, 0);
    row("and again", Outcome::Deferred, Scope::Session, 1, false, "deferred", true, 0);
    row("and a third time", Outcome::Deferred, Scope::Session, 2, false, "deferred", true, 20 * minute);
    row("broken off by us", Outcome::Deferred, Scope::Session, 0, true, "queued", false, -1);
    row("server gone", Outcome::Deferred, Scope::Server, 2, false, "queued", false, -1);
}

void TestDeliveryDecision::everyVerdictHasOneMeaning()
{
    QFETCH(Outcome, outcome);
    QFETCH(Scope, scope);
    QFETCH(int, attempts);
    QFETCH(bool, ending);
    QFETCH(QString, state);
    QFETCH(bool, counted);
    QFETCH(qint64, delay);
    const Transition decided = decideDelivery(entryWith(attempts), {outcome, scope, 0, {}, QStringLiteral("words")},
                                              RetrySchedule(), ending, now);
    QCOMPARE(decided.recipient, RecipientId(7));
    QCOMPARE(sendStateName(decided.to), state);
    QCOMPARE(decided.attempt.has_value(), counted);
    QCOMPARE(decided.nextAttemptAt.has_value(), delay >= 0);
    if (delay >= 0)
        QCOMPARE(*decided.nextAttemptAt, now + delay);
    // Whatever is decided must be possible from where a message under way can stand.
    QVERIFY(mayChange(SendState::DotSent, decided.to));
}

void TestDeliveryDecision::givesUpAtTheEnd()
{
    QueueEntry entry = entryWith(20);
    entry.firstAttemptAt = now - 5LL * 24 * 60 * minute;
    const Transition decided
        = decideDelivery(entry, {Outcome::Deferred, Scope::Recipient, 450, {}, QStringLiteral("mailbox full")},
                         RetrySchedule(), false, now);
    QCOMPARE(decided.to, SendState::Rejected);
    QVERIFY(decided.attempt);
    QVERIFY(!decided.nextAttemptAt);
}

QTEST_GUILESS_MAIN(TestDeliveryDecision)
#include "tst_deliverydecision.moc"
