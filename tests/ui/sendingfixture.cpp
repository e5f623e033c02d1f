/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendingfixture.h"

#include "sampledata.h"

#include "campaigns/campaignlauncher.h"
#include "campaigns/campaignstorage.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "sendqueue/senderstorage.h"
#include "templates/messagetemplatestorage.h"
#include "ui/sending/indoubtdialog.h"
#include "ui/sending/sendingpage.h"
#include "ui/shell/pagestack.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace odziv {

namespace {

constexpr int customers = 30;

const char segmentJson[] = R"({"format":"odziv-segment/1","name":"Svi","subjectArea":"campaigns",
"targetLevel":"contact","blocks":[{"operation":"startWith","criteria":{"all":[
{"column":"contact.id","operator":"greater","value":0}]}}]})";

} // namespace

CampaignId SendingFixture::fill(WindowFixture &fixture, quint16 port, const std::optional<int> &perMinute)
{
    fixture.prepare(sampleCustomers(customers));
    auto workspace = Workspace::open(fixture.workspacePath());
    CampaignId id;
    const Status written = (*workspace)->write([&](Connection &connection) -> Status {
        if (auto saved = SegmentStorage::save(connection, *segmentFromJson(segmentJson), fixture.clock()); !saved)
            return failure(saved.error());
        MessageTemplate letter;
        letter.name = QStringLiteral("Obavijest");
        letter.subject = QStringLiteral("Račun");
        letter.html = QStringLiteral("<p>Poštovani {{contact.firstName}} {{customer.name}}</p>");
        if (auto saved = MessageTemplateStorage::save(connection, letter, fixture.clock()); !saved)
            return failure(saved.error());
        Sender sender;
        sender.host = QStringLiteral("127.0.0.1");
        sender.port = port;
        sender.security = SmtpServer::Security::None;
        sender.perMinute = perMinute;
        if (auto saved = SenderStorage::save(connection, sender); !saved)
            return saved;
        Campaign campaign;
        campaign.name = QStringLiteral("Novembar");
        campaign.segmentName = QStringLiteral("Svi");
        campaign.templateName = QStringLiteral("Obavijest");
        campaign.from = {QStringLiteral("Odziv"), QStringLiteral("info@odziv.example")};
        auto made = CampaignStorage::create(connection, campaign, QStringLiteral("amra"), fixture.clock());
        if (!made)
            return failure(made.error());
        id = *made;
        return {};
    });
    if (!written || !launchCampaign(**workspace, id, fixture.clock()))
        qFatal("no campaign for the test");
    return id;
}

SendingPage *SendingFixture::page(WindowFixture &fixture)
{
    fixture.window().openPage(QStringLiteral("sending"), {});
    return qobject_cast<SendingPage *>(fixture.window().pages()->currentPage());
}

qint64 SendingFixture::count(WindowFixture &fixture, const QString &state)
{
    auto reader = fixture.window().workspace()->reader();
    return (*reader)->scalar(QStringLiteral("SELECT count(*) FROM queueEntry WHERE state = ?"), {state})->toLongLong();
}

InDoubtDialog *SendingFixture::openDoubt(WindowFixture &fixture)
{
    fixture.prepare(QStringLiteral("UPDATE queueEntry SET state = 'inDoubt', attempts = 1 WHERE state = 'queued'"));
    if (!fixture.open())
        return nullptr;
    SendingPage *sending = page(fixture);
    auto *look = sending->findChild<QPushButton *>(QStringLiteral("openInDoubt"));
    if (!QTest::qWaitFor([look] { return look->isVisible(); }, 5000))
        return nullptr;
    look->click();
    return sending->findChild<InDoubtDialog *>();
}

void SendingFixture::agree(QWidget *asker, const QString &question)
{
    auto *box = asker->findChild<QMessageBox *>(QStringLiteral("confirm"));
    QVERIFY(box);
    QCOMPARE(box->text(), question);
    box->findChild<QPushButton *>(QStringLiteral("act"))->click();
}

void SendingFixture::draw(WindowFixture &fixture, const QString &name, QWidget *what)
{
    const QString folder = qEnvironmentVariable("ODZIV_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    fixture.window().resize(1366, 768);
    QTest::qWait(300);
    (what ? what : &fixture.window())->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace odziv
