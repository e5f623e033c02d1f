/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"
#include "recordingsink.h"

#include "campaigns/campaignstorage.h"
#include "sendqueue/sendqueuestorage.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace odziv;

/// The real program, killed without warning at random moments while it sends to a server that writes everything down.
///
/// ODZIV_LONG_TESTS=1 kills it 200 times over 50,000 messages; that takes about ten minutes.
class TestKilledSender : public QObject
{
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void nobodyIsLostAndNobodyGetsTwo();
    void aRunningSenderIsPausedFromOutside();
    void aSecondSenderIsRefused();
};

namespace {

const bool isLong = qEnvironmentVariableIsSet("ODZIV_LONG_TESTS");
const int recipients = isLong ? 50000 : 2000;
constexpr int connections = 4;
const int kills = isLong ? 200 : 10;
constexpr quint32 seed = 20261122;
const int patienceMilliseconds = (isLong ? 60 : 3) * 60 * 1000;

QStringList words(const CampaignFixture &fixture, const QString &action, const QStringList &more = {})
{
    return QStringList{QStringLiteral("--json"), QStringLiteral("campaign"), fixture.path(), action,
                       QStringLiteral("Kampanja")}
           + more;
}

/// Runs odziv-cli to its end while the event loop of the test turns.
int finish(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(patienceMilliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int runProgram(const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.start(QStringLiteral(ODZIV_CLI), arguments);
    const int code = finish(process);
    if (output)
        *output = process.readAllStandardOutput();
    const QByteArray errors = process.readAllStandardError();
    if (code != 0 && code != 3)
        qInfo("%s", errors.constData());
    return code;
}

/// Starts the program and kills it some messages and some milliseconds later. False when it ended before.
bool killInTheMiddle(const QStringList &arguments, RecordingSink &sink, QRandomGenerator &random)
{
    QProcess process;
    const qint64 target = sink.copies().size() + random.bounded(recipients / kills);
    const int delay = random.bounded(30);
    const auto connection = QObject::connect(&sink, &RecordingSink::taken, &process, [&](qint64 total) {
        if (total == target + 1)
            QTimer::singleShot(delay, &process, &QProcess::kill);
    });
    process.start(QStringLiteral(ODZIV_CLI), arguments);
    const int code = finish(process);
    QObject::disconnect(connection);
    return code == -1;
}

QSet<QByteArray> addressesInDoubt(CampaignFixture &fixture)
{
    QSet<QByteArray> addresses;
    auto connection = fixture.workspace().reader();
    auto walked
        = SendQueueStorage::forEachResult(**connection, CampaignId(1), [&](const QueueResult &result) -> Status {
              if (result.state == SendState::InDoubt)
                  addresses << result.address.toUtf8();
              return {};
          });
    return walked ? addresses : QSet<QByteArray>();
}

} // namespace

/// The long form takes longer than Qt Test lets a function run.
void TestKilledSender::initMain()
{
    if (isLong)
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(4 * patienceMilliseconds));
}

void TestKilledSender::nobodyIsLostAndNobodyGetsTwo()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), connections);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    fixture.close();
    QRandomGenerator random(seed);
    int killed = 0;
    qint64 inDoubtBefore = 0;
    for (int i = 0; i < kills; ++i) {
        const bool launched = i > 0;
        killed += killInTheMiddle(words(fixture, launched ? QStringLiteral("resume") : QStringLiteral("launch")), sink,
                                  random);
        // Whatever moment it was: the file is sound and the states add up.
        fixture.open();
        const QueueCounts counts = fixture.counts(campaign);
        QCOMPARE(counts.sum(), recipients);
        QCOMPARE(counts.recipients, recipients);
        auto broken = fixture.workspace().check();
        QVERIFY(broken);
        QCOMPARE(*broken, QStringList());
        const qint64 open = counts.of(SendState::InDoubt) + counts.of(SendState::DotSent);
        QVERIFY2(open - inDoubtBefore <= connections, qPrintable(QString::number(open - inDoubtBefore)));
        inDoubtBefore = open;
        // Nothing is called accepted that the server does not have.
        QVERIFY(counts.of(SendState::Accepted) <= sink.copies().size());
        fixture.close();
    }
    qInfo("%d kills, %lld messages so far", killed, static_cast<long long>(sink.copies().size()));
    QVERIFY(killed >= kills - kills / 5);
    QByteArray output;
    const int code = runProgram(words(fixture, QStringLiteral("resume")), &output);
    const QJsonObject status = QJsonDocument::fromJson(output).object();
    fixture.open();
    const QSet<QByteArray> inDoubt = addressesInDoubt(fixture);
    const QueueCounts counts = fixture.counts(campaign);
    qInfo("%lld in doubt after %d kills", static_cast<long long>(inDoubt.size()), killed);
    QCOMPARE(code, inDoubt.isEmpty() ? 0 : 3);
    QCOMPARE(status.value(QStringLiteral("inDoubt")).toInt(), inDoubt.size());
    QCOMPARE(counts.of(SendState::Accepted) + inDoubt.size(), recipients);
    QVERIFY(inDoubt.size() <= killed * connections);
    const QHash<QByteArray, int> copies = sink.copiesByRecipient();
    for (int i = 1; i <= recipients; ++i) {
        const QByteArray address = "a" + QByteArray::number(i) + "@example.test";
        const int got = copies.value(address);
        QVERIFY2(got == 1 || (got == 0 && inDoubt.contains(address)), address.constData());
    }
    fixture.close();
    // The operator has them sent again: now everybody has it, twice at most those who were in doubt.
    QCOMPARE(
        runProgram(words(fixture, QStringLiteral("resolve"), {QStringLiteral("--in-doubt"), QStringLiteral("resend")})),
        0);
    QCOMPARE(runProgram(words(fixture, QStringLiteral("resume"))), 0);
    const QHash<QByteArray, int> after = sink.copiesByRecipient();
    QCOMPARE(after.size(), recipients);
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        QVERIFY2(it.value() == 1 || (it.value() == 2 && inDoubt.contains(it.key())), it.key().constData());
    // Copies of one recipient carry one Message-ID, and no two recipients share one.
    QHash<QByteArray, QByteArray> ids;
    QSet<QByteArray> different;
    for (const RecordingSink::Copy &copy : sink.copies()) {
        QVERIFY(!ids.contains(copy.recipient) || ids.value(copy.recipient) == copy.messageId);
        ids.insert(copy.recipient, copy.messageId);
        different << copy.messageId;
    }
    QCOMPARE(different.size(), recipients);
}

void TestKilledSender::aRunningSenderIsPausedFromOutside()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 1);
    fixture.create(CampaignFixture::campaign());
    fixture.close();
    QProcess sender;
    sender.start(QStringLiteral(ODZIV_CLI), words(fixture, QStringLiteral("launch")));
    QTRY_VERIFY_WITH_TIMEOUT(sink.copies().size() > 20, 60000);
    QByteArray output;
    QCOMPARE(runProgram(words(fixture, QStringLiteral("pause")), &output), 0);
    QCOMPARE(QJsonDocument::fromJson(output).object().value(QStringLiteral("status")).toString(),
             QStringLiteral("paused"));
    QCOMPARE(finish(sender), 3);
    const qsizetype before = sink.copies().size();
    QVERIFY(before < recipients);
    QVERIFY(runProgram(words(fixture, QStringLiteral("pause"))) == 1); // nothing to pause
    QCOMPARE(runProgram(words(fixture, QStringLiteral("resume"))), 0);
    QCOMPARE(sink.copies().size(), recipients);
    QCOMPARE(sink.copiesByRecipient().size(), recipients);
}

void TestKilledSender::aSecondSenderIsRefused()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 2);
    fixture.create(CampaignFixture::campaign());
    fixture.close();
    QProcess first;
    first.start(QStringLiteral(ODZIV_CLI), words(fixture, QStringLiteral("launch")));
    QTRY_VERIFY_WITH_TIMEOUT(sink.copies().size() > 5, 60000);
    for (const QString &action : {QStringLiteral("launch"), QStringLiteral("resume")}) {
        QProcess second;
        second.start(QStringLiteral(ODZIV_CLI), words(fixture, action));
        QCOMPARE(finish(second), 1);
        const QByteArray errors = second.readAllStandardError();
        QVERIFY2(errors.contains("Another program has the workspace open"), errors.constData());
        QCOMPARE(errors.count('\n'), 1);
    }
    // Looking is allowed.
    QByteArray output;
    QCOMPARE(runProgram(words(fixture, QStringLiteral("status")), &output), 0);
    QCOMPARE(QJsonDocument::fromJson(output).object().value(QStringLiteral("recipients")).toInt(), recipients);
    QCOMPARE(finish(first), 0);
    QCOMPARE(sink.copies().size(), recipients);
    QCOMPARE(sink.copiesByRecipient().size(), recipients);
}

QTEST_GUILESS_MAIN(TestKilledSender)
#include "tst_killedsender.moc"
