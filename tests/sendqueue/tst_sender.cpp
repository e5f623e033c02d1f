/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "support/temporaryworkspace.h"

#include "sendqueue/keychainsecretstore.h"
#include "sendqueue/secretstore.h"
#include "sendqueue/sender.h"
#include "sendqueue/senderpassword.h"
#include "sendqueue/senderstorage.h"

#include <QJsonDocument>
#include <QTest>

#include <optional>

using namespace odziv;

namespace {

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

Sender fullSender()
{
    Sender sender;
    sender.name = QStringLiteral("Služba za kupce");
    sender.host = QStringLiteral("relay.example");
    sender.port = 2525;
    sender.security = SmtpServer::Security::StartTls;
    sender.user = QStringLiteral("kampanja");
    sender.connections = 20;
    sender.messagesPerConnection = 1;
    sender.depth = 16;
    sender.perMinute = 1;
    sender.perHour = 2;
    sender.perDay = 28840;
    sender.perDomainPerMinute = 30;
    sender.passwordVariable = QStringLiteral("RELAY_PASSWORD");
    sender.helloName = QStringLiteral("desk.example");
    sender.caFile = QStringLiteral("ca.pem");
    sender.certificateFingerprint = QString(64, u'a');
    return sender;
}

} // namespace

class TestSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDefaults();
    void writesAndReadsBack();
    void refuses_data();
    void refuses();
    void acceptsHosts_data();
    void acceptsHosts();
    void storesByName();
    void neverStoresThePassword();
    void readsPasswordFromVariable();
    void readsPasswordFromStore();
    void keychainAnswersWithoutBlocking();
};

void TestSender::readsDefaults()
{
    const auto sender = Sender::fromJson(R"({"host":"relay.example"})");
    QVERIFY(sender);
    QCOMPARE(sender->name, QStringLiteral("default"));
    QCOMPARE(sender->security, SmtpServer::Security::ImplicitTls);
    QCOMPARE(sender->port, quint16(465));
    QCOMPARE(sender->connections, 4);
    QCOMPARE(sender->messagesPerConnection, 100);
    QCOMPARE(sender->depth, 1);
    QVERIFY(!sender->perMinute && !sender->perHour && !sender->perDay && !sender->perDomainPerMinute);

    QCOMPARE(Sender::fromJson(R"({"host":"relay.example","security":"starttls"})")->port, quint16(587));
    QCOMPARE(Sender::fromJson(R"({"host":"127.0.0.1","security":"none","user":null})")->port, quint16(25));
}

void TestSender::writesAndReadsBack()
{
    const Sender sender = fullSender();
    const auto again = Sender::fromJson(bytes(sender.toJson()));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
    QVERIFY(*again == sender);

    const SmtpServer server = sender.server(QStringLiteral("secret"));
    QCOMPARE(server.host, sender.host);
    QCOMPARE(server.port, sender.port);
    QCOMPARE(server.password, QStringLiteral("secret"));
    QCOMPARE(server.pinnedFingerprint, sender.certificateFingerprint);
    QCOMPARE(server.timeoutDivisor, 1);

    Sender signedIn = sender;
    signedIn.oauth = OAuthProvider{QStringLiteral("https://login.example/page?prompt=consent"),
                                   QStringLiteral("https://login.example/token"),
                                   {},
                                   QStringLiteral("odziv"),
                                   QStringLiteral("send offline_access")};
    const auto signedInAgain = Sender::fromJson(bytes(signedIn.toJson()));
    QVERIFY2(signedInAgain, signedInAgain ? "" : qPrintable(signedInAgain.error().message()));
    QVERIFY(*signedInAgain == signedIn);
    QVERIFY(signedIn.server(QStringLiteral("secret")).withToken && !server.withToken);
}

void TestSender::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");

    const int input = static_cast<int>(ErrorCode::InvalidInput);
    const int refused = static_cast<int>(ErrorCode::Refused);
    const auto row = [&](const char *name, const char *json, int code, const char *named) {
        QTest::newRow(name) << QByteArray(json) << code << QString::fromUtf8(named);
    };
    row("no JSON", "{\n\"host\": }", input, "line 2");
    row("empty", "", input, "JSON");
    row("array", "[]", input, "object");
    row("no host", "{}", input, "host");
    row("host is a number", R"({"host":1})", input, "host");
    row("host with a blank", R"({"host":"a b"})", input, "host");
    row("host with a line break", R"({"host":"a\r\nb"})", input, "host");
    row("host with a slash", R"({"host":"smtp://a"})", input, "host");
    row("host too long", QByteArray(R"({"host":")" + QByteArray(300, 'a') + R"("})").constData(), input, "host");
    row("port 0", R"({"host":"a","port":0})", input, "port");
    row("port 65536", R"({"host":"a","port":65536})", input, "port");
    row("port as text", R"({"host":"a","port":"25"})", input, "port");
    row("port with a fraction", R"({"host":"a","port":25.5})", input, "port");
    row("unknown security", R"({"host":"a","security":"tls"})", input, "security");
    row("none elsewhere", R"({"host":"relay.example","security":"none"})", refused, "security");
    row("none at a private address", R"({"host":"10.0.0.1","security":"none"})", refused, "security");
    row("none at a look-alike", R"({"host":"127.0.0.1.example","security":"none"})", refused, "security");
    row("connections 0", R"({"host":"a","connections":0})", input, "connections");
    row("connections 21", R"({"host":"a","connections":21})", input, "connections");
    row("depth 65", R"({"host":"a","depth":65})", input, "depth");
    row("messagesPerConnection 0", R"({"host":"a","messagesPerConnection":0})", input, "messagesPerConnection");
    row("perDay negative", R"({"host":"a","perDay":-1})", input, "perDay");
    row("perMinute 0", R"({"host":"a","perMinute":0})", input, "perMinute");
    row("perHour huge", R"({"host":"a","perHour":1e300})", input, "perHour");
    row("user with NUL", R"({"host":"a","user":"x\u0000y"})", input, "user");
    row("user with NEL", R"({"host":"a","user":"x\u0085y"})", input, "user");
    row("user with line separator", R"({"host":"a","user":"x\u2028y"})", input, "user");
    row("empty name", R"({"host":"a","name":" "})", input, "name");
    row("password in the file", R"({"host":"a","password":"x"})", input, "password");
    row("misspelt key", R"({"host":"a","perMinut":5})", input, "perMinut");
    row("variable with a dash", R"({"host":"a","passwordVariable":"A-B"})", input, "passwordVariable");
    row("short fingerprint", R"({"host":"a","certificateFingerprint":"abcd"})", input, "certificateFingerprint");
}

void TestSender::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, named);
    const auto sender = Sender::fromJson(json, QStringLiteral("sender.json"));
    QVERIFY(!sender);
    QCOMPARE(static_cast<int>(sender.error().code), code);
    QCOMPARE(sender.error().place, QStringLiteral("sender.json"));
    QVERIFY2(sender.error().text.contains(named), qPrintable(sender.error().text));
}

void TestSender::acceptsHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("name") << QStringLiteral("smtp.relay-1.example") << false;
    QTest::newRow("name with umlaut") << QStringLiteral("pošta.example") << false;
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.1") << false;
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::1") << false;
    QTest::newRow("localhost") << QStringLiteral("LocalHost") << true;
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1") << true;
    QTest::newRow("other loopback") << QStringLiteral("127.8.8.8") << true;
    QTest::newRow("IPv6 loopback") << QStringLiteral("::1") << true;
}

void TestSender::acceptsHosts()
{
    QFETCH(QString, host);
    QFETCH(bool, loopback);
    const QJsonObject tls{{QStringLiteral("host"), host}};
    QVERIFY(Sender::fromJson(bytes(tls)));
    const QJsonObject plain{{QStringLiteral("host"), host}, {QStringLiteral("security"), QStringLiteral("none")}};
    QCOMPARE(Sender::fromJson(bytes(plain)).has_value(), loopback);
}

void TestSender::storesByName()
{
    TemporaryWorkspace workspace;
    Sender first = fullSender();
    Sender second = fullSender();
    second.name = QStringLiteral("default");
    QVERIFY(workspace->write([&](Connection &connection) { return SenderStorage::save(connection, first); }));
    QVERIFY(workspace->write([&](Connection &connection) { return SenderStorage::save(connection, second); }));
    second.port = 26;
    QVERIFY(workspace->write([&](Connection &connection) { return SenderStorage::save(connection, second); }));

    Connection &reader = **workspace->reader();
    const auto all = SenderStorage::list(reader);
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(*SenderStorage::read(reader, first.name) == first);
    QVERIFY(*SenderStorage::read(reader, second.name) == second);
    QCOMPARE(SenderStorage::read(reader, QStringLiteral("nobody")).error().code, ErrorCode::NotFound);

    const auto removeFirst = [&](Connection &connection) { return SenderStorage::remove(connection, first.name); };
    QVERIFY(workspace->write(removeFirst));
    QCOMPARE(workspace->write(removeFirst).error().code, ErrorCode::NotFound);
    QCOMPARE(SenderStorage::list(reader)->size(), 1);
}

void TestSender::neverStoresThePassword()
{
    const QByteArray canary = "canary-4711";
    qputenv("ODZIV_TEST_PASSWORD", canary);
    TemporaryWorkspace workspace;
    Sender sender = fullSender();
    sender.passwordVariable = QStringLiteral("ODZIV_TEST_PASSWORD");
    QVERIFY(workspace->write([&](Connection &connection) { return SenderStorage::save(connection, sender); }));
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(workspace.path() + suffix);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QVERIFY(!file.readAll().contains(canary));
    }
    qunsetenv("ODZIV_TEST_PASSWORD");
}

void TestSender::readsPasswordFromVariable()
{
    FakeSecretStore store;
    store.setAvailable(false);
    Sender sender = fullSender();
    sender.passwordVariable = QStringLiteral("ODZIV_TEST_PASSWORD");
    qputenv("ODZIV_TEST_PASSWORD", "lozinka");
    std::optional<Result<QString>> answer;
    const auto keep = [&](const Result<QString> &read) { answer = read; };
    readSenderPassword(sender, store, this, keep);
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->value(), QStringLiteral("lozinka"));

    qunsetenv("ODZIV_TEST_PASSWORD");
    answer.reset();
    readSenderPassword(sender, store, this, keep);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QVERIFY(answer->error().text.contains(QStringLiteral("ODZIV_TEST_PASSWORD")));

    sender.user.clear();
    answer.reset();
    readSenderPassword(sender, store, this, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->value(), QString());
}

void TestSender::readsPasswordFromStore()
{
    FakeSecretStore store;
    Sender sender = fullSender();
    sender.passwordVariable.clear();
    std::optional<Result<QString>> answer;
    const auto keep = [&](const Result<QString> &read) { answer = read; };
    readSenderPassword(sender, store, this, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::NotFound);

    bool written = false;
    store.write(sender.secretKey(), QStringLiteral("lozinka"), this,
                [&](const Status &done) { written = done.has_value(); });
    QTRY_VERIFY(written);
    answer.reset();
    readSenderPassword(sender, store, this, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->value(), QStringLiteral("lozinka"));

    store.setAvailable(false);
    answer.reset();
    readSenderPassword(sender, store, this, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::Refused);

    bool called = false;
    {
        QObject context;
        readSenderPassword(sender, store, &context, [&](const Result<QString> &) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY2(!called, "nobody is there any more to be answered");
}

void TestSender::keychainAnswersWithoutBlocking()
{
    KeychainSecretStore store;
    std::optional<Result<QString>> answer;
    store.read(QStringLiteral("odziv-test-no-such-key"), this, [&](const Result<QString> &read) { answer = read; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QVERIFY(answer->error().code == ErrorCode::NotFound || answer->error().code == ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
