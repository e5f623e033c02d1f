/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"

#include "campaigns/campaignpackage.h"
#include "campaigns/campaignstorage.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "templates/messagetemplatestorage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace odziv;

/// A campaign that is handed over in one file: everything arrives, or nothing.
class TestCampaignPackage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesWhole();
    void isUsedAgain();
    void differencesAreRefused_data();
    void differencesAreRefused();
    void peopleStay();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
};

namespace {

const QString place = QStringLiteral("p.odzcampaign");

Campaign described()
{
    Campaign campaign = CampaignFixture::campaign();
    campaign.segmentName = QStringLiteral("Bez dužnika");
    campaign.segment.reset();
    campaign.mode = CampaignMode::Scheduled;
    campaign.start = QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC);
    campaign.limits.perMinute = 30;
    campaign.senderName = QStringLiteral("of the other office");
    campaign.attachments = {{{}, QStringLiteral("Cjenovnik.txt"), QStringLiteral("text/plain"), "3 KM"}};
    return campaign;
}

Segment segment(const QString &name, const QByteArray &blocks)
{
    const auto read
        = segmentFromJson(R"({"format":"odziv-segment/1","name":")" + name.toUtf8()
                          + R"(","subjectArea":"campaigns","targetLevel":"contact","blocks":[)" + blocks + "]}");
    return read.value();
}

const QByteArray everybody
    = R"({"operation":"startWith","criteria":{"column":"contact.email","operator":"isNotEmpty"}})";

/// What stands in the workspace that the campaign comes from.
void fill(CampaignFixture &fixture)
{
    QVERIFY(fixture.workspace().write([&](Connection &connection) -> Status {
        for (const Segment &saved :
             {segment(QStringLiteral("Svi"), everybody),
              segment(QStringLiteral("Bez dužnika"), R"({"operation":"startWith","segment":"Svi"})")}) {
            if (auto done = SegmentStorage::save(connection, saved, fixture.clock()); !done)
                return failure(done.error());
        }
        MessageTemplate letter;
        letter.name = QStringLiteral("Pismo");
        letter.subject = QStringLiteral("x");
        letter.html = QStringLiteral("<p>{{customer.name}}</p>");
        if (auto done = MessageTemplateStorage::save(connection, letter, fixture.clock()); !done)
            return failure(done.error());
        auto message = MessageTemplateStorage::read(connection, CampaignFixture::campaign().templateName);
        if (!message)
            return failure(message.error());
        message->personalFiles = {{{}, QStringLiteral("{{customer.number}}.pdf"), letter.name}};
        auto saved = MessageTemplateStorage::save(connection, *message, fixture.clock());
        return saved ? Status() : failure(saved.error());
    }));
}

QByteArray packed(CampaignFixture &fixture)
{
    const CampaignId id = fixture.create(described());
    auto connection = fixture.workspace().reader();
    const auto package = CampaignPackage::gather(**connection, CampaignStorage::read(**connection, id).value());
    return package ? package->toJson() : QByteArray();
}

/// A workspace of its own without the parts of the fixture.
void emptyLibrary(CampaignFixture &fixture)
{
    fixture.execute(QStringLiteral("DELETE FROM campaign; DELETE FROM segment; DELETE FROM messageTemplateFile;"
                                   "DELETE FROM messageTemplateVersion; DELETE FROM messageTemplate"));
}

Result<CampaignId> unpack(CampaignFixture &fixture, const QByteArray &json)
{
    const auto package = CampaignPackage::fromJson(json, place);
    if (!package)
        return failure(package.error());
    CampaignId id;
    const Status done = fixture.workspace().write([&](Connection &connection) -> Status {
        auto made = package->unpack(connection, QStringLiteral("amra"), fixture.clock());
        if (!made)
            return failure(made.error());
        id = *made;
        return {};
    });
    if (!done)
        return failure(done.error());
    return id;
}

} // namespace

void TestCampaignPackage::arrivesWhole()
{
    CampaignFixture source(3);
    fill(source);
    const QByteArray json = packed(source);
    QVERIFY(!json.isEmpty());
    QVERIFY2(!json.contains("a1@example.test"), "no customer is in it");
    CampaignFixture target(2);
    emptyLibrary(target);
    const auto id = unpack(target, json);
    QVERIFY2(id, id ? "" : qPrintable(id.error().message()));
    auto connection = target.workspace().reader();
    const auto arrived = CampaignStorage::read(**connection, *id);
    QVERIFY(arrived);
    const Campaign expected = described();
    QCOMPARE(arrived->name, expected.name);
    QCOMPARE(arrived->segmentName, expected.segmentName);
    QCOMPARE(arrived->start, expected.start);
    QCOMPARE(arrived->limits.perMinute, expected.limits.perMinute);
    QCOMPARE(arrived->createdBy, QStringLiteral("amra"));
    QCOMPARE(CampaignStorage::attachments(**connection, *id)->first().data, QByteArray("3 KM"));
    // It starts only when somebody here says so, and leaves through a server that is known here.
    QCOMPARE(arrived->mode, CampaignMode::Manual);
    QCOMPARE(arrived->senderName, QStringLiteral("default"));
    for (const QString &name : {QStringLiteral("Svi"), expected.segmentName})
        QVERIFY(SegmentStorage::read(**connection, name));
    const auto message = MessageTemplateStorage::read(**connection, expected.templateName);
    QVERIFY(message);
    QCOMPARE(message->personalFiles.first().html, QStringLiteral("<p>{{customer.name}}</p>"));
    QVERIFY(MessageTemplateStorage::read(**connection, QStringLiteral("Pismo")));
}

void TestCampaignPackage::isUsedAgain()
{
    CampaignFixture fixture(2);
    fill(fixture);
    const QByteArray json = packed(fixture);
    // Here the campaign itself is taken, but everything else is the same.
    auto package = CampaignPackage::fromJson(json, place);
    QVERIFY(package);
    package->campaign.name = QStringLiteral("Druga");
    const auto id = unpack(fixture, package->toJson());
    QVERIFY2(id, id ? "" : qPrintable(id.error().message()));
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT max(version) FROM segment WHERE name = 'Svi'")).toInt(), 1);
}

void TestCampaignPackage::differencesAreRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("named");
    QTest::newRow("campaign") << QString() << QStringLiteral("Kampanja");
    QTest::newRow("segment") << QStringLiteral(
        "DELETE FROM campaign; UPDATE segment SET definition = replace(definition, 'isNotEmpty', 'isEmpty')"
        " WHERE name = 'Svi'")
                             << QStringLiteral("Svi");
    QTest::newRow("template") << QStringLiteral("DELETE FROM campaign; UPDATE messageTemplate SET subject = 'y'"
                                                " WHERE name = 'Pismo'")
                              << QStringLiteral("Pismo");
}

void TestCampaignPackage::differencesAreRefused()
{
    QFETCH(QString, change);
    QFETCH(QString, named);
    CampaignFixture fixture(2);
    fill(fixture);
    const QByteArray json = packed(fixture);
    fixture.execute(QStringLiteral("DELETE FROM segment WHERE name = 'Bez dužnika'"));
    if (!change.isEmpty())
        fixture.execute(change);
    const auto id = unpack(fixture, json);
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::AlreadyExists);
    QVERIFY2(id.error().text.contains(named), qPrintable(id.error().text));
    // Nothing came in.
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM segment WHERE name = 'Bez dužnika'")).toInt(), 0);
}

void TestCampaignPackage::peopleStay()
{
    CampaignFixture fixture(2);
    Campaign campaign = CampaignFixture::campaign();
    campaign.segmentName.clear();
    campaign.segment = segment(QStringLiteral("Oni"), R"({"operation":"startWith","resultSet":"Snimak"})");
    auto connection = fixture.workspace().reader();
    const auto package = CampaignPackage::gather(**connection, campaign);
    QVERIFY(!package);
    QCOMPARE(package.error().code, ErrorCode::Refused);
    QVERIFY(package.error().text.contains(QStringLiteral("Snimak")));
}

void TestCampaignPackage::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << place;
    QTest::newRow("another format") << QByteArray("odziv-campaign-package/1") << QByteArray("odziv-campaign-package/9")
                                    << place;
    QTest::newRow("unknown column") << QByteArray("contact.email") << QByteArray("contact.colour")
                                    << QStringLiteral("colour");
    QTest::newRow("unknown placeholder") << QByteArray("{{customer.name}}") << QByteArray("{{customer.colour}}")
                                         << QStringLiteral("templates[");
    QTest::newRow("misspelt key") << QByteArray("\"legalClass\"") << QByteArray("\"legalclass\"")
                                  << QStringLiteral("legal");
    QTest::newRow("unknown class of the template")
        << QByteArray("\"legalClass\": \"\"") << QByteArray("\"legalClass\": \"spam\"")
        << QStringLiteral("templates[0], legalClass");
    QTest::newRow("damaged attachment") << QByteArray("MyBLTQ==") << QByteArray("MyB%TQ==")
                                        << QStringLiteral("attachments[0]");
    QTest::newRow("name that leads out") << QByteArray("Cjenovnik.txt") << QByteArray("../x.txt")
                                         << QStringLiteral("attachments[0]");
    QTest::newRow("without its segment") << QByteArray("\"segment\": \"Bez dužnika\"")
                                         << QByteArray("\"segment\": \"Drugi\"") << place;
}

void TestCampaignPackage::brokenFilesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    CampaignFixture fixture(2);
    fill(fixture);
    QByteArray json = packed(fixture);
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto package = CampaignPackage::fromJson(json, place);
    QVERIFY(!package);
    QCOMPARE(package.error().code, ErrorCode::InvalidInput);
    QVERIFY2(package.error().message().contains(named), qPrintable(package.error().message()));
}

QTEST_GUILESS_MAIN(TestCampaignPackage)
#include "tst_campaignpackage.moc"
