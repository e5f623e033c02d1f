/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendqueue/recipientwriter.h"
#include "sendqueue/sendjournal.h"
#include "sendqueue/sendqueuestorage.h"
#include "store/workspace.h"
#include "support/fakeclock.h"
#include "support/recordingvfs.h"

#include <QDir>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

/// Pulls the plug on the journal, in thought, at every point of a run: what was promised before that point must be on
/// the disk, whatever the disk did with writes that were not synced. A control with a journal that does not sync at
/// each commit shows that the test would see it.
///
/// ODZIV_LONG_TESTS=1 looks at every point and not at a sample of them.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPromisedIsOnTheDisk();
    void withoutSyncsItIsNot();
};

namespace {

constexpr int recipients = 240;
constexpr int lines = 4;
constexpr size_t sampledStates = 360;
constexpr quint32 seed = 20261128;

template<typename T>
void insist(const Result<T> &result)
{
    if (!result)
        qFatal("the fixture failed: %s (%s)", qPrintable(result.error().message()), qPrintable(result.error().detail));
}

/// What the world knows at some point: what the server has, and what was reported as accepted.
struct Promises
{
    QSet<qint64> taken;
    QSet<qint64> accepted;
};

Promises promisesOf(const std::vector<QByteArray> &marks)
{
    Promises promises;
    for (const QByteArray &mark : marks) {
        const qint64 recipient = mark.mid(mark.indexOf(' ') + 1).toLongLong();
        (mark.startsWith("taken") ? promises.taken : promises.accepted) << recipient;
    }
    return promises;
}

/// A campaign that is sent over a few lines to a server that takes everything at once; every promise is marked in the
/// record of the disk.
class SentCampaign
{
public:
    explicit SentCampaign(const QString &synchronous)
        : m_vfs(path())
    {
        auto made = Workspace::create(path());
        insist(made);
        m_workspace = std::move(*made);
        insist(m_workspace->writer()->runOutsideTransaction([&](Connection &connection) {
            // Checkpoints in the middle of it, too.
            return connection.execute(QStringLiteral("PRAGMA wal_autocheckpoint=60; PRAGMA synchronous=")
                                      + synchronous);
        }));
        freeze();
        m_vfs.startRecording();
        send();
    }

    const RecordingVfs &record() const { return m_vfs; }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("power.odziv")); }

    void freeze()
    {
        insist(m_workspace->write([&](Connection &connection) -> Status {
            insist(connection.execute(QStringLiteral(
                "INSERT INTO campaign (id, name, channel, mode, status, definition, createdAt, createdBy)"
                " VALUES (1, 'K', 'email', 'manual', 'running', '{}', 0, 'test')")));
            auto writer = RecipientWriter::prepare(connection, CampaignId(1), 0);
            insist(writer);
            for (int i = 1; i <= recipients; ++i) {
                NewRecipient recipient;
                recipient.memberId = i;
                recipient.address = QStringLiteral("a%1@example.test").arg(i);
                insist(writer->add(recipient));
            }
            return {};
        }));
        insist(m_workspace->writer()->runOutsideTransaction([](Connection &connection) {
            return connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        }));
    }

    void send()
    {
        const auto executor = [this](StoreWriter::Work work, QObject *context, std::function<void(Status)> done) {
            m_workspace->post(std::move(work), context, std::move(done));
        };
        m_journal = std::make_unique<SendJournal>(
            QueueContext{CampaignId(1), QStringLiteral("email"), QStringLiteral("default")}, executor, m_clock);
        m_journal->lease(recipients, [this](Result<std::vector<QueueEntry>> entries) {
            insist(entries);
            m_entries = std::move(*entries);
            for (int line = 0; line < lines; ++line)
                next();
        });
        m_loop.exec();
        m_journal.reset();
    }

    void next()
    {
        if (m_entries.empty()) {
            if (++m_finished == lines)
                m_loop.quit();
            return;
        }
        const RecipientId recipient = m_entries.back().recipient;
        m_entries.pop_back();
        Transition dotSent;
        dotSent.recipient = recipient;
        dotSent.to = SendState::DotSent;
        m_journal->submit(dotSent, [this, recipient](const Status &committed) {
            insist(committed);
            m_vfs.mark("taken " + QByteArray::number(recipient.value()));
            Transition accepted;
            accepted.recipient = recipient;
            accepted.to = SendState::Accepted;
            accepted.attempt = DeliveryStatus{DeliveryStatus::Outcome::Accepted, DeliveryStatus::Scope::Message, 250,
                                              QStringLiteral("2.0.0"), QStringLiteral("queued")};
            m_journal->submit(accepted, [this, recipient](const Status &done) {
                insist(done);
                m_vfs.mark("accepted " + QByteArray::number(recipient.value()));
                next();
            });
        });
    }

    QTemporaryDir m_folder;
    RecordingVfs m_vfs;
    std::unique_ptr<Workspace> m_workspace;
    FakeClock m_clock;
    std::unique_ptr<SendJournal> m_journal;
    std::vector<QueueEntry> m_entries;
    QEventLoop m_loop;
    int m_finished = 0;
};

/// What is wrong after the power failed; empty when everything is as it was promised.
QString broken(const RecordingVfs &record, size_t position, RecordingVfs::Unsynced unsynced, QRandomGenerator &random)
{
    const QTemporaryDir folder;
    record.failPower(position, unsynced, random, folder.path());
    auto connection = Connection::open(folder.filePath(QStringLiteral("power.odziv")), Connection::Mode::Writer);
    if (!connection)
        return connection.error().message();
    auto sound = (*connection)->scalar(QStringLiteral("PRAGMA integrity_check"));
    if (!sound || sound->toString() != QStringLiteral("ok"))
        return QStringLiteral("the file is damaged: ") + (sound ? sound->toString() : sound.error().detail);
    const Promises promises = promisesOf(record.marksBefore(position));
    auto states = (*connection)->prepare(QStringLiteral("SELECT recipientId, state FROM queueEntry"));
    if (!states || !states->run())
        return QStringLiteral("the states cannot be read");
    int rows = 0;
    int inDoubt = 0;
    while (states->next()) {
        ++rows;
        const qint64 recipient = states->integer(0);
        const auto state = sendStateFromName(states->text(1));
        const bool accepted = state == SendState::Accepted;
        inDoubt += state == SendState::DotSent;
        if (promises.accepted.contains(recipient) && !accepted)
            return QStringLiteral("recipient %1 was reported as accepted and is %2")
                .arg(recipient)
                .arg(states->text(1));
        if (promises.taken.contains(recipient) && !accepted && state != SendState::DotSent)
            return QStringLiteral("recipient %1 has the message and would get another one: %2")
                .arg(recipient)
                .arg(states->text(1));
    }
    if (rows != recipients)
        return QStringLiteral("%1 rows are left").arg(rows);
    if (inDoubt > lines)
        return QStringLiteral("%1 are in doubt").arg(inDoubt);
    return {};
}

/// Looks at crash states all over the record; answers what is wrong with each that is.
QStringList faults(const RecordingVfs &record, size_t &looked)
{
    QRandomGenerator random(seed);
    const size_t points = record.position() + 1;
    constexpr std::array modes{RecordingVfs::Unsynced::Dropped, RecordingVfs::Unsynced::Torn,
                               RecordingVfs::Unsynced::Reordered};
    const bool all = qEnvironmentVariableIsSet("ODZIV_LONG_TESTS");
    const size_t states = points * modes.size();
    const size_t step = all ? 1 : std::max<size_t>(1, states / sampledStates);
    QStringList found;
    looked = 0;
    for (size_t i = 0; i < states; i += step) {
        ++looked;
        const QString fault = broken(record, i / modes.size(), modes[i % modes.size()], random);
        if (!fault.isEmpty())
            found << QStringLiteral("at %1: %2").arg(i / modes.size()).arg(fault);
    }
    return found;
}

} // namespace

void TestPowerLoss::whatWasPromisedIsOnTheDisk()
{
    const SentCampaign campaign(QStringLiteral("FULL"));
    size_t looked = 0;
    const QStringList found = faults(campaign.record(), looked);
    qInfo("%zu crash states of %zu points", looked, campaign.record().position());
    QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 5).join(QLatin1Char('\n'))));
    QVERIFY(looked >= sampledStates);
}

void TestPowerLoss::withoutSyncsItIsNot()
{
    const SentCampaign campaign(QStringLiteral("NORMAL"));
    size_t looked = 0;
    const QStringList found = faults(campaign.record(), looked);
    qInfo("%lld of %zu crash states broke a promise", static_cast<long long>(found.size()), looked);
    QVERIFY(found.size() > static_cast<qsizetype>(looked / 4));
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
