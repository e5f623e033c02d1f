/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaigns/campaignfile.h"
#include "campaigns/campaignstorage.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace odziv;

class TestCampaignFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void fillsInDefaults();
    void refusesWithTheKey_data();
    void refusesWithTheKey();
    void findsSegmentFiles();
    void keepsItInTheWorkspace();
    void namesAreUnique();
    void aLaunchedCampaignIsNotChanged();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    Result<Campaign> read(const QByteArray &json) const;

    QTemporaryDir m_folder;
};

namespace {

QByteArray full()
{
    return R"({"format":"odziv-campaign/1","name":"Obavijest","comment":"prva\ndruga","channel":"email","mode":"scheduled",
        "segment":"Svi","template":"Poruka","senderName":"relay","sender":{"name":"Odziv d.o.o.","address":"od@odziv.example",
        "replyTo":"podrska@odziv.example"},"legalClass":"similar","onePer":"customerAccount","start":"2026-12-01T08:00",
        "window":{"days":"mon-fri","from":"08:00","to":"20:00"},"missedStart":"skip","attachments":["letak.pdf"],
        "limits":{"perMinute":100,"perDay":5000,"perDomainPerMinute":30}})";
}

QByteArray with(const char *key, const QByteArray &value)
{
    QJsonObject object = QJsonDocument::fromJson(full()).object();
    object.insert(QLatin1String(key), QJsonDocument::fromJson(QByteArray("[" + value + "]")).array().at(0));
    return QJsonDocument(object).toJson();
}

QByteArray without(const char *key)
{
    QJsonObject object = QJsonDocument::fromJson(full()).object();
    object.remove(QLatin1String(key));
    return QJsonDocument(object).toJson();
}

} // namespace

QString TestCampaignFile::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write");
    return file.fileName();
}

Result<Campaign> TestCampaignFile::read(const QByteArray &json) const
{
    write(QStringLiteral("letak.pdf"), "%PDF-1.4 letak");
    return CampaignFile::read(write(QStringLiteral("campaign.json"), json), QTimeZone("Europe/Sarajevo"));
}

void TestCampaignFile::readsEverything()
{
    auto campaign = read(full());
    QVERIFY2(campaign, campaign ? "" : qPrintable(campaign.error().message()));
    QCOMPARE(campaign->name, QStringLiteral("Obavijest"));
    QCOMPARE(campaign->comment, QStringLiteral("prva\ndruga"));
    QCOMPARE(campaign->mode, CampaignMode::Scheduled);
    QCOMPARE(campaign->segmentName, QStringLiteral("Svi"));
    QCOMPARE(campaign->senderName, QStringLiteral("relay"));
    QCOMPARE(campaign->from.name, QStringLiteral("Odziv d.o.o."));
    QCOMPARE(campaign->from.address, QStringLiteral("od@odziv.example"));
    QCOMPARE(campaign->replyTo, QStringLiteral("podrska@odziv.example"));
    QCOMPARE(campaign->legalClass, LegalClass::Similar);
    QCOMPARE(campaign->onePer, OnePer::CustomerAccount);
    QCOMPARE(campaign->start, QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC));
    QCOMPARE(campaign->hours.window->days, QStringLiteral("mon-fri"));
    QCOMPARE(campaign->missedStart, MissedStart::Skip);
    QCOMPARE(campaign->limits, (RateLimits{100, {}, 5000, 30}));
    QCOMPARE(campaign->attachments.size(), 1);
    QCOMPARE(campaign->attachments.first().data, QByteArray("%PDF-1.4 letak"));
    QCOMPARE(campaign->attachments.first().contentType, QStringLiteral("application/pdf"));
}

void TestCampaignFile::fillsInDefaults()
{
    auto campaign = read(R"({"format":"odziv-campaign/1","name":"Kratko","segment":"Svi","template":"Poruka",
                             "sender":{"address":"od@odziv.example"}})");
    QVERIFY2(campaign, campaign ? "" : qPrintable(campaign.error().message()));
    QCOMPARE(campaign->channel, CampaignChannel::Email);
    QCOMPARE(campaign->mode, CampaignMode::Manual);
    QCOMPARE(campaign->onePer, OnePer::Address);
    QCOMPARE(campaign->legalClass, LegalClass::Marketing);
    QCOMPARE(campaign->missedStart, MissedStart::Ask);
    QCOMPARE(campaign->senderName, QStringLiteral("default"));
    QVERIFY(!campaign->start && !campaign->hours.window);
    QCOMPARE(campaign->limits, RateLimits());
}

void TestCampaignFile::refusesWithTheKey_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QByteArray &json, const char *key) {
        QTest::newRow(name) << json << QString::fromLatin1(key);
    };
    row("no json", "{", "line 1");
    row("no object", "[]", "object");
    row("other format", with("format", "\"odziv-campaign/2\""), "\"format\"");
    row("no name", without("name"), "\"name\"");
    row("blank name", with("name", "\"  \""), "\"name\"");
    row("name with a line break", with("name", "\"a\\nb\""), "\"name\"");
    row("name is a number", with("name", "5"), "\"name\"");
    row("no segment", without("segment"), "\"segment\"");
    row("no template", without("template"), "\"template\"");
    row("no sender", without("sender"), "\"sender.address\"");
    row("no address", with("sender", "{\"name\":\"x\"}"), "\"sender.address\"");
    row("bad address", with("sender", "{\"address\":\"x@\"}"), "\"sender.address\"");
    row("header injection", with("sender", "{\"address\":\"a@b.example\\r\\nBcc: c@d.example\"}"),
        "\"sender.address\"");
    row("bad reply", with("sender", "{\"address\":\"a@b.example\",\"replyTo\":\"c\"}"), "\"sender.replyTo\"");
    row("unknown in sender", with("sender", "{\"address\":\"a@b.example\",\"reply\":\"c\"}"), "\"sender.reply\"");
    row("channel", with("channel", "\"fax\""), "\"channel\"");
    row("mode", with("mode", "\"Manual\""), "\"mode\"");
    row("class", with("legalClass", "\"spam\""), "\"legalClass\"");
    row("one per", with("onePer", "\"household\""), "\"onePer\"");
    row("missed start", with("missedStart", "true"), "\"missedStart\"");
    row("start", with("start", "\"soon\""), "\"start\"");
    row("scheduled without start", with("start", "null"), "\"start\"");
    row("window", with("window", "{\"days\":\"mon\",\"from\":\"08:00\",\"to\":\"08:00\"}"), "\"window\"");
    row("window is a text", with("window", "\"always\""), "\"window\"");
    row("unknown in window", with("window", "{\"day\":\"mon\"}"), "\"window.day\"");
    row("limit", with("limits", "{\"perMinute\":0}"), "\"limits.perMinute\"");
    row("fraction", with("limits", "{\"perDay\":1.5}"), "\"limits.perDay\"");
    row("misspelt limit", with("limits", "{\"perminute\":10}"), "\"limits.perminute\"");
    row("unknown key", with("segments", "\"x\""), "\"segments\"");
    row("attachments", with("attachments", "\"letak.pdf\""), "\"attachments\"");
    row("attachment missing", with("attachments", "[\"none.pdf\"]"), "none.pdf");
    row("segment file missing", with("segment", "\"none.json\""), "none.json");
}

void TestCampaignFile::refusesWithTheKey()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    auto campaign = read(json);
    QVERIFY(!campaign);
    QVERIFY2(campaign.error().message().contains(key), qPrintable(campaign.error().message()));
    QVERIFY(!campaign.error().place.isEmpty());
}

void TestCampaignFile::findsSegmentFiles()
{
    const QByteArray segment = R"({"format":"odziv-segment/1","name":"Svi kupci","subjectArea":"campaigns",
        "targetLevel":"customer","sample":{"percent":100,"seed":1},"blocks":[{"operation":"startWith",
        "match":"sameRecord","criteria":{"all":[{"column":"customer.id","operator":"greater","value":0}]}}]})";
    write(QStringLiteral("svi.json"), segment);
    auto campaign = read(with("segment", "\"svi.json\""));
    QVERIFY2(campaign, campaign ? "" : qPrintable(campaign.error().message()));
    QVERIFY(campaign->segment);
    QCOMPARE(campaign->segment->targetLevel, QStringLiteral("customer"));
    QVERIFY(campaign->segmentName.isEmpty());
    auto again = CampaignFile::fromDefinition(CampaignFile::definition(*campaign));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
    QCOMPARE(*again->segment, *campaign->segment);
    write(QStringLiteral("svi.json"), "{}");
    QVERIFY(!read(with("segment", "\"svi.json\"")));
}

void TestCampaignFile::keepsItInTheWorkspace()
{
    TemporaryWorkspace workspace;
    const FakeClock clock;
    auto campaign = read(full());
    QVERIFY(campaign);
    CampaignId id;
    auto written = workspace->write([&](Connection &connection) -> Status {
        auto created = CampaignStorage::create(connection, *campaign, QStringLiteral("ana"), clock);
        if (!created)
            return failure(created.error());
        id = *created;
        return {};
    });
    QVERIFY(written);
    auto connection = workspace->reader();
    for (const QString &name : {QStringLiteral("Obavijest"), QString::number(id.value())}) {
        auto stored = CampaignStorage::find(**connection, name);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message()));
        QCOMPARE(stored->id, id);
        QCOMPARE(stored->createdBy, QStringLiteral("ana"));
        QCOMPARE(stored->createdAt, clock.nowUtc());
        QCOMPARE(stored->status, CampaignStatus::Draft);
        QCOMPARE(CampaignFile::definition(*stored), CampaignFile::definition(*campaign));
    }
    auto attachments = CampaignStorage::attachments(**connection, id);
    QVERIFY(attachments);
    QCOMPARE(attachments->first().data, QByteArray("%PDF-1.4 letak"));
    // An edit keeps the content of attachments that stay.
    auto stored = CampaignStorage::read(**connection, id);
    stored->comment = QStringLiteral("nova");
    QVERIFY(workspace->write([&](Connection &writer) { return CampaignStorage::update(writer, *stored); }));
    QCOMPARE(CampaignStorage::read(**connection, id)->comment, QStringLiteral("nova"));
    QCOMPARE(CampaignStorage::attachments(**connection, id)->first().data, QByteArray("%PDF-1.4 letak"));
    auto missing = CampaignStorage::find(**connection, QStringLiteral("Nema"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(workspace->write([&](Connection &writer) { return CampaignStorage::remove(writer, id); }));
    QVERIFY(CampaignStorage::list(**connection)->isEmpty());
}

void TestCampaignFile::namesAreUnique()
{
    TemporaryWorkspace workspace;
    const FakeClock clock;
    auto campaign = read(full());
    const auto create = [&](Connection &connection) -> Status {
        auto created = CampaignStorage::create(connection, *campaign, QStringLiteral("ana"), clock);
        return created ? Status() : failure(created.error());
    };
    QVERIFY(workspace->write(create));
    auto again = workspace->write(create);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
}

void TestCampaignFile::aLaunchedCampaignIsNotChanged()
{
    TemporaryWorkspace workspace;
    const FakeClock clock;
    auto campaign = read(full());
    FrozenContent content;
    content.messageTemplate.name = QStringLiteral("Poruka");
    content.messageTemplate.subject = QStringLiteral("čšž");
    content.messageTemplate.html = QStringLiteral("<img src=\"cid:a\">");
    content.messageTemplate.images
        = {{QStringLiteral("a"), QStringLiteral("a.png"), QStringLiteral("image/png"), "PNG"}};
    content.from = campaign->from;
    content.messageKey = "key";
    auto launched = workspace->write([&](Connection &connection) -> Status {
        auto created = CampaignStorage::create(connection, *campaign, QStringLiteral("ana"), clock);
        if (!created)
            return failure(created.error());
        campaign->id = *created;
        return CampaignStorage::freeze(connection, *created, content, clock);
    });
    QVERIFY2(launched, launched ? "" : qPrintable(launched.error().message()));
    auto connection = workspace->reader();
    auto frozen = CampaignStorage::frozenContent(**connection, campaign->id);
    QVERIFY(frozen);
    QCOMPARE(frozen->messageTemplate.subject, content.messageTemplate.subject);
    QCOMPARE(frozen->messageTemplate.html, content.messageTemplate.html);
    QCOMPARE(frozen->messageTemplate.images.first().contentId, QStringLiteral("a"));
    QCOMPARE(frozen->messageTemplate.images.first().data, QByteArray("PNG"));
    QCOMPARE(frozen->attachments.first().data, QByteArray("%PDF-1.4 letak"));
    QCOMPARE(frozen->messageKey, QByteArray("key"));
    for (const auto &change : std::initializer_list<StoreWriter::Work>{
             [&](Connection &writer) { return CampaignStorage::update(writer, *campaign); },
             [&](Connection &writer) { return CampaignStorage::remove(writer, campaign->id); },
             [&](Connection &writer) { return CampaignStorage::freeze(writer, campaign->id, content, clock); }}) {
        auto refused = workspace->write(change);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }
}

QTEST_GUILESS_MAIN(TestCampaignFile)
#include "tst_campaignfile.moc"
