/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendqueue/queueentry.h"
#include "sendqueue/sendstate.h"

#include <QTest>

using namespace odziv;

class TestSendState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadBack();
    void onlyTheseChangesAreAllowed_data();
    void onlyTheseChangesAreAllowed();
    void whatIsFinalStaysFinal();
    void repliesAreHarmless_data();
    void repliesAreHarmless();
};

void TestSendState::namesAreReadBack()
{
    QSet<QString> names;
    for (const SendState state : allSendStates) {
        QCOMPARE(sendStateFromName(sendStateName(state)), std::optional(state));
        names << sendStateName(state);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(allSendStates.size()));
    QVERIFY(!sendStateFromName(QStringLiteral("Queued")));
    QVERIFY(!sendStateFromName(QString()));
    QCOMPARE(skipReasonName(SkipReason::NoAddress), QStringLiteral("noAddress"));
    QCOMPARE(skipReasonName(SkipReason::Pressure), QStringLiteral("pressure"));
}

/// The allowed changes, written out once more and independently: from, then everything it may become.
void TestSendState::onlyTheseChangesAreAllowed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("to");
    const auto row = [](const char *from, const char *to) {
        QTest::newRow(from) << QString::fromLatin1(from) << QString::fromLatin1(to).split(u' ', Qt::SkipEmptyParts);
    };
    row("queued", "leased inDoubt skipped");
    row("leased", "queued dotSent deferred rejected inDoubt skipped");
    row("dotSent", "queued accepted deferred rejected inDoubt");
    row("accepted", "");
    row("deferred", "queued leased rejected inDoubt skipped");
    row("rejected", "");
    row("inDoubt", "queued accepted rejected");
    row("skipped", "");
}

void TestSendState::onlyTheseChangesAreAllowed()
{
    QFETCH(QString, from);
    QFETCH(QStringList, to);
    QStringList allowed;
    for (const SendState next : allSendStates) {
        if (mayChange(*sendStateFromName(from), next))
            allowed << sendStateName(next);
    }
    QCOMPARE(allowed, to);
}

void TestSendState::whatIsFinalStaysFinal()
{
    for (const SendState from : allSendStates) {
        bool leaves = false;
        for (const SendState to : allSendStates)
            leaves = leaves || mayChange(from, to);
        QCOMPARE(leaves, !isFinal(from));
    }
}

void TestSendState::repliesAreHarmless_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("enhanced");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("line");
    QTest::newRow("all parts") << 250 << QStringLiteral("2.0.0") << QStringLiteral("queued as 4F")
                               << QStringLiteral("250 2.0.0 queued as 4F");
    QTest::newRow("no code") << 0 << QString() << QStringLiteral("connection lost")
                             << QStringLiteral("connection lost");
    QTest::newRow("code repeated") << 550 << QStringLiteral("5.1.1") << QStringLiteral("550 5.1.1 unknown")
                                   << QStringLiteral("550 5.1.1 unknown");
    QTest::newRow("line break") << 550 << QString() << QStringLiteral("no\r\nsuch user")
                                << QStringLiteral("550 no\\x0d\\x0asuch user");
    QTest::newRow("terminal escape") << 550 << QString() << QStringLiteral("\x1b[2Jbye")
                                     << QStringLiteral("550 \\x1b[2Jbye");
    QTest::newRow("direction override") << 550 << QString() << QStringLiteral("a\u202Eb")
                                        << QStringLiteral("550 a\\u202eb");
    QTest::newRow("a character across the end")
        << 0 << QString() << QString(QString(999, u'x') + QStringLiteral("\U0001F4E7\U0001F4E7")) << QString(999, u'x');
    QTest::newRow("endless") << 0 << QString() << QString(5000, u'x') << QString(1000, u'x');
}

void TestSendState::repliesAreHarmless()
{
    QFETCH(int, code);
    QFETCH(QString, enhanced);
    QFETCH(QString, reply);
    QFETCH(QString, line);
    QCOMPARE(replyLine({DeliveryStatus::Outcome::Rejected, DeliveryStatus::Scope::Recipient, code, enhanced, reply}),
             line);
}

QTEST_GUILESS_MAIN(TestSendState)
#include "tst_sendstate.moc"
