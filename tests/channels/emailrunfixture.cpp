/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "emailrunfixture.h"

#include "sendqueue/recipientwriter.h"
#include "support/waiting.h"

#include <QTest>

namespace odziv {

void EmailRunFixture::init()
{
    m_witness.reset();
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->execute(
        QStringLiteral("INSERT INTO campaign (id, name, channel, mode, status, definition, createdAt, createdBy)"
                       " VALUES (1, 'One', 'email', 'manual', 'running', '{}', 0, 'test')"));
    auto witness = Connection::open(m_workspace->path(), Connection::Mode::Reader);
    QVERIFY(witness);
    m_witness = std::move(*witness);
    m_clock = std::make_unique<SystemClock>();
    m_server = FakeServer();
    m_notOnDisk = 0;
    m_diskFull = false;
    m_server.terminatorLeaves = [this](qint64 token) { m_notOnDisk += stateOf(token) != QStringLiteral("dotSent"); };
}

void EmailRunFixture::freeze(int recipients, const QString &domain)
{
    m_workspace->execute(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                                        " INSERT INTO customer (id, number, name, kind, searchText)"
                                        " SELECT i, 'C' || i, 'Kupac ' || i, 'household', '' FROM n;"
                                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                                        " INSERT INTO contact (id, customerId, firstName, lastName, email, searchText)"
                                        " SELECT i, i, 'Ana', 'Anić', 'a' || i || '@%2', '' FROM n")
                             .arg(recipients)
                             .arg(domain));
    auto frozen = m_workspace->workspace().write([&](Connection &connection) -> Status {
        auto writer = RecipientWriter::prepare(connection, CampaignId(1), 1);
        if (!writer)
            return failure(writer.error());
        for (int i = 1; i <= recipients; ++i) {
            auto added = writer->add({i, i, i, 0, QStringLiteral("a%1@%2").arg(i).arg(domain), {}});
            if (!added)
                return failure(added.error());
        }
        return {};
    });
    QVERIFY(frozen);
}

EmailJob EmailRunFixture::job(int connections)
{
    MessageTemplate source;
    source.name = QStringLiteral("Test");
    source.subject = QStringLiteral("Za {{customer.name}}");
    source.html = QStringLiteral("<p>Dragi {{contact.firstName}} {{contact.lastName}}</p>");
    auto composer
        = MessageComposer::prepare(source, {{QStringLiteral("Odziv"), QStringLiteral("od@example.test")}, {}, {}, {}});
    if (!composer)
        qFatal("no composer: %s", qPrintable(composer.error().text));
    EmailJob job{{CampaignId(1), QStringLiteral("email"), QStringLiteral("default")},
                 {*composer, QStringLiteral("od@example.test"), QByteArrayLiteral("key")}};
    job.connections = connections;
    job.reconnect = {1, 10, 6};
    return job;
}

SendJournal::Executor EmailRunFixture::executor()
{
    return [this](StoreWriter::Work work, QObject *context, std::function<void(Status)> done) {
        m_workspace->workspace().post(
            [this, work = std::move(work)](Connection &connection) -> Status {
                if (m_diskFull)
                    return failure(ErrorCode::Io, QStringLiteral("the disk is full"));
                return work(connection);
            },
            context, std::move(done));
    };
}

EmailRunOutcome EmailRunFixture::run(const EmailJob &job, const std::function<void(EmailChannel &)> &onStart)
{
    auto reader = m_workspace->workspace().reader();
    EmailChannel channel(job, **reader, executor(), m_server.factory(), *m_clock);
    std::optional<EmailRunOutcome> outcome;
    connect(&channel, &EmailChannel::ended, this, [&](const EmailRunOutcome &ended) { outcome = ended; });
    channel.start();
    if (onStart)
        onStart(channel);
    [&] { QVERIFY(waitUntil([&] { return outcome.has_value(); }, patience)); }();
    [&] { QCOMPARE(m_notOnDisk, 0); }();
    [&] { QCOMPARE(counts().sum(), counts().recipients); }();
    [&] { QCOMPARE(counts().of(SendState::Leased), 0); }();
    [&] { QCOMPARE(m_server.openNow, 0); }();
    return outcome.value_or(EmailRunOutcome());
}

QueueCounts EmailRunFixture::counts()
{
    auto counts = SendQueueStorage::counts(*m_witness, CampaignId(1));
    return counts ? *counts : QueueCounts();
}

QString EmailRunFixture::stateOf(qint64 recipient)
{
    auto state = m_witness->scalar(QStringLiteral("SELECT state FROM queueEntry WHERE recipientId = ?"), {recipient});
    return state ? state->toString() : state.error().detail;
}

bool EmailRunFixture::eachOnce(int recipients)
{
    return m_server.copies.size() == recipients
           && QSet<qint64>(m_server.copies.cbegin(), m_server.copies.cend()).size() == recipients;
}

} // namespace odziv
