/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"

#include "campaigns/campaignstorage.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "sendqueue/senderstorage.h"
#include "sendqueue/sendqueuestorage.h"
#include "templates/messagetemplatestorage.h"

#include <QEventLoop>
#include <QTimer>

namespace odziv {

namespace {

template<typename T>
void insist(const Result<T> &result)
{
    if (!result)
        qFatal("the fixture failed: %s (%s)", qPrintable(result.error().message()), qPrintable(result.error().detail));
}

const char allContacts[] = R"({"format":"odziv-segment/1","name":"All","subjectArea":"campaigns",
    "targetLevel":"contact","sample":{"percent":100,"seed":1},"blocks":[{"operation":"startWith","match":"sameRecord",
    "criteria":{"all":[{"column":"contact.id","operator":"greater","value":0}]}}]})";

} // namespace

CampaignFixture::CampaignFixture(int recipients)
{
    auto created = Workspace::create(path());
    insist(created);
    m_workspace = std::move(*created);
    const QString numbers
        = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ")
              .arg(recipients);
    execute(
        numbers
        + QStringLiteral("INSERT INTO customer (id, number, name, kind, searchText) SELECT i, 'C' || i,"
                         " 'Kupac ' || i, 'household', '' FROM n;")
        + numbers
        + QStringLiteral("INSERT INTO contact (id, customerId, firstName, lastName, email, searchText) SELECT i, i,"
                         " 'Đurđa', 'Žižić' || i, 'a' || i || '@example.test', '' FROM n;")
        + numbers
        + QStringLiteral("INSERT INTO customerAccount (id, customerId, number, status) SELECT i * 2 - 1, i, 'A' || i,"
                         " 'Aktivan' FROM n UNION ALL SELECT i * 2, i, 'B' || i, 'Aktivan' FROM n"));
    insist(m_workspace->write([&](Connection &connection) -> Status {
        auto segment = segmentFromJson(allContacts);
        insist(segment);
        insist(SegmentStorage::save(connection, *segment, m_clock));
        MessageTemplate message;
        message.name = QStringLiteral("Poruka");
        message.subject = QStringLiteral("Za {{customer.name}}");
        message.html = QStringLiteral("<p>Dragi {{contact.firstName}} {{contact.lastName}}</p>"
                                      "<ul>{{#customerAccounts}}<li>{{number}}</li>{{/customerAccounts}}</ul>");
        insist(MessageTemplateStorage::save(connection, message, m_clock));
        return {};
    }));
    setSender(1);
}

void CampaignFixture::open()
{
    auto opened = Workspace::open(path());
    insist(opened);
    m_workspace = std::move(*opened);
}

Campaign CampaignFixture::campaign(const QString &name)
{
    Campaign campaign;
    campaign.name = name;
    campaign.segmentName = QStringLiteral("All");
    campaign.templateName = QStringLiteral("Poruka");
    campaign.from = {QStringLiteral("Odziv"), QStringLiteral("kampanje@odziv.example")};
    return campaign;
}

CampaignId CampaignFixture::create(const Campaign &campaign)
{
    CampaignId id;
    insist(m_workspace->write([&](Connection &connection) -> Status {
        auto created = CampaignStorage::create(connection, campaign, QStringLiteral("test"), m_clock);
        insist(created);
        id = *created;
        return {};
    }));
    return id;
}

void CampaignFixture::setSender(quint16 port, int connections, int messagesPerConnection)
{
    Sender sender;
    sender.host = QStringLiteral("127.0.0.1");
    sender.port = port;
    sender.security = SmtpServer::Security::None;
    sender.connections = connections;
    sender.messagesPerConnection = messagesPerConnection;
    insist(m_workspace->write([&](Connection &connection) { return SenderStorage::save(connection, sender); }));
}

void CampaignFixture::execute(const QString &sql)
{
    insist(m_workspace->write([&](Connection &connection) { return connection.execute(sql); }));
}

QVariant CampaignFixture::scalar(const QString &sql)
{
    auto connection = m_workspace->reader();
    insist(connection);
    auto value = (*connection)->scalar(sql);
    insist(value);
    return *value;
}

QueueCounts CampaignFixture::counts(CampaignId campaign)
{
    auto connection = m_workspace->reader();
    insist(connection);
    auto counts = SendQueueStorage::counts(**connection, campaign);
    insist(counts);
    return *counts;
}

CampaignRunOutcome CampaignFixture::run(CampaignId campaign, CampaignAction action,
                                        const std::function<void(CampaignRunner &)> &meanwhile)
{
    FakeSecretStore secrets;
    CampaignRunner::Options options;
    options.reconnect = {10, 100, 6};
    CampaignRunner runner(*m_workspace, secrets, m_clock, options);
    CampaignRunOutcome outcome;
    QEventLoop loop;
    QObject::connect(&runner, &CampaignRunner::ended, &loop, [&](const CampaignRunOutcome &ended) {
        outcome = ended;
        loop.quit();
    });
    QTimer::singleShot(120 * 1000, &loop, [] { qFatal("a run did not end"); });
    runner.begin(campaign, action);
    if (meanwhile)
        meanwhile(runner);
    loop.exec();
    return outcome;
}

} // namespace odziv
