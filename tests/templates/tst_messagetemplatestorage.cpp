/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"
#include "templates/messagetemplatestorage.h"

#include <QTest>

using namespace odziv;

namespace {

MessageTemplate example()
{
    MessageTemplate made;
    made.name = QStringLiteral("E-račun");
    made.subject = QStringLiteral("Račun {{customer.number}}");
    made.html = QStringLiteral("<p>č ć\r\n  đ</p>\n\t\n ");
    made.images
        = {{QStringLiteral("a@b"), QStringLiteral("a.png"), QStringLiteral("image/png"), QByteArray("\x89PNG\0x", 6)},
           {QStringLiteral("c@b"), QStringLiteral("c.png"), QStringLiteral("image/png"), QByteArray("\x89PNG\0x", 6)}};
    made.attachments = {{{}, QStringLiteral("z.pdf"), QStringLiteral("application/pdf"), QByteArray(100000, 'z')},
                        {{}, QStringLiteral("a.txt"), QStringLiteral("text/plain"), QByteArray()}};
    return made;
}

void compare(const MessageTemplate &actual, const MessageTemplate &expected)
{
    QCOMPARE(actual.name, expected.name);
    QCOMPARE(actual.kind, expected.kind);
    QCOMPARE(actual.subject, expected.subject);
    QCOMPARE(actual.html, expected.html);
    QCOMPARE(actual.text, expected.text);
    QCOMPARE(actual.preheader, expected.preheader);
    QCOMPARE(actual.view, expected.view);
    QVERIFY(actual.legalClass == expected.legalClass);
    QCOMPARE(actual.design, expected.design);
    for (const auto files : {&MessageTemplate::images, &MessageTemplate::attachments}) {
        QCOMPARE((actual.*files).size(), (expected.*files).size());
        for (qsizetype i = 0; i < (expected.*files).size(); ++i) {
            QCOMPARE((actual.*files).at(i).contentId, (expected.*files).at(i).contentId);
            QCOMPARE((actual.*files).at(i).fileName, (expected.*files).at(i).fileName);
            QCOMPARE((actual.*files).at(i).contentType, (expected.*files).at(i).contentType);
            QCOMPARE((actual.*files).at(i).data, (expected.*files).at(i).data);
        }
    }
}

} // namespace

class TestMessageTemplateStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte();
    void countsVersions();
    void keepsVersions();
    void knowsUsersAndFolders();
    void storesContentOnce();
    void removes();
    void refuses_data();
    void refuses();
    void nothingRemainsOfAFailure();
};

void TestMessageTemplateStorage::keepsEveryByte()
{
    TemporaryWorkspace workspace;
    const FakeClock clock;
    auto connection = workspace->reader();
    QVERIFY(connection);
    const QStringList sources = {QStringLiteral("<p>x</p>"),
                                 QStringLiteral("a\r\nb\rc\nd"),
                                 QString(QChar(QChar::ByteOrderMark) + QStringLiteral("x")),
                                 QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")),
                                 QStringLiteral("😀 \u2028 \u0085 čćđšž <!-- {{! x }} -->\t \n\n"),
                                 QStringLiteral(" "),
                                 QString(300000, u'š')};
    for (const QString &source : sources) {
        MessageTemplate made = example();
        made.html = source;
        made.text = source;
        QVERIFY(workspace->write([&](Connection &writer) -> Status {
            auto saved = MessageTemplateStorage::save(writer, made, clock);
            return saved ? Status() : failure(saved.error());
        }));
        const auto read = MessageTemplateStorage::read(**connection, made.name);
        QVERIFY(read);
        compare(*read, made);
    }
    MessageTemplate plain = example();
    plain.name = QStringLiteral("plain");
    plain.kind = MessageTemplate::Kind::Standard;
    plain.html.clear();
    plain.text = QStringLiteral("text");
    QVERIFY(workspace->write([&](Connection &writer) -> Status {
        auto saved = MessageTemplateStorage::save(writer, plain, clock);
        return saved ? Status() : failure(saved.error());
    }));
    compare(*MessageTemplateStorage::read(**connection, plain.name), plain);
}

void TestMessageTemplateStorage::countsVersions()
{
    TemporaryWorkspace workspace;
    FakeClock clock;
    auto connection = workspace->reader();
    QVERIFY(connection);
    MessageTemplateId first;
    for (int version = 1; version <= 3; ++version) {
        clock.advance(60000);
        MessageTemplate made = example();
        made.attachments.resize(version - 1);
        QVERIFY(workspace->write([&](Connection &writer) -> Status {
            auto saved = MessageTemplateStorage::save(writer, made, clock);
            if (saved && version == 1)
                first = *saved;
            return saved && *saved == first ? Status() : failure(ErrorCode::Internal, QStringLiteral("another id"));
        }));
        const auto list = MessageTemplateStorage::list(**connection);
        QVERIFY(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().version, version);
        QCOMPARE(list->first().name, made.name);
        QCOMPARE(list->first().subject, made.subject);
        QCOMPARE(list->first().changedAt, clock.nowUtc());
        QCOMPARE(MessageTemplateStorage::read(**connection, made.name)->attachments.size(), version - 1);
    }
}

void TestMessageTemplateStorage::keepsVersions()
{
    TemporaryWorkspace workspace;
    const FakeClock clock;
    MessageTemplate first = example();
    first.preheader = QStringLiteral("Pregled");
    first.view = MessageTemplate::View::Blocks;
    first.design = QStringLiteral("<mjml>\r\n š</mjml>");
    first.legalClass = LegalClass::Similar;
    MessageTemplate second = example();
    second.html += QStringLiteral("2");
    second.attachments.clear();
    for (const MessageTemplate &state : {first, second}) {
        QVERIFY(workspace->write([&](Connection &connection) -> Status {
            auto saved = MessageTemplateStorage::save(connection, state, clock);
            return saved ? Status() : failure(saved.error());
        }));
    }
    auto connection = workspace->reader();
    const auto versions = MessageTemplateStorage::versions(**connection, first.name);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(versions->first().version, 2);
    const auto old = MessageTemplateStorage::readVersion(**connection, first.name, 1);
    QVERIFY2(old, old ? "" : qPrintable(old.error().message()));
    compare(*old, first);
    compare(*MessageTemplateStorage::readVersion(**connection, first.name, 2), second);
    compare(*MessageTemplateStorage::read(**connection, first.name), second);
    QCOMPARE(MessageTemplateStorage::readVersion(**connection, first.name, 3).error().code, ErrorCode::NotFound);
}

void TestMessageTemplateStorage::knowsUsersAndFolders()
{
    TemporaryWorkspace workspace;
    const FakeClock clock;
    QVERIFY(workspace->write([&](Connection &connection) -> Status {
        auto saved = MessageTemplateStorage::save(connection, example(), clock);
        return saved ? Status() : failure(saved.error());
    }));
    workspace.execute(
        QStringLiteral("INSERT INTO campaign (name, channel, mode, status, definition, createdAt, createdBy) VALUES"
                       " ('Druga', 'email', 'manual', 'draft', '{\"template\":\"E-račun\"}', 0, 'x'),"
                       " ('Ostala', 'email', 'manual', 'draft', '{\"template\":\"E-račun 2\"}', 0, 'x')"));
    auto connection = workspace->reader();
    const auto users = MessageTemplateStorage::usersOf(**connection, QStringLiteral("E-račun"));
    QVERIFY2(users, users ? "" : qPrintable(users.error().message()));
    QCOMPARE(users->campaigns, QStringList{QStringLiteral("Druga")});
    QVERIFY(users->templates.isEmpty());
    QVERIFY(workspace->write([&](Connection &writer) -> Status {
        MessageTemplate letter = example();
        letter.name = QStringLiteral("Pismo");
        letter.personalFiles = {{{}, QStringLiteral("Račun.pdf"), QStringLiteral("E-račun")},
                                {QStringLiteral("/racuni"), QStringLiteral("{{customer.number}}.pdf")}};
        auto saved = MessageTemplateStorage::save(writer, letter, clock);
        return saved ? Status() : failure(saved.error());
    }));
    QCOMPARE(MessageTemplateStorage::usersOf(**workspace->reader(), QStringLiteral("E-račun"))->templates,
             QStringList{QStringLiteral("Pismo")});
    QVERIFY(MessageTemplateStorage::usersOf(**workspace->reader(), QStringLiteral("/racuni"))->isEmpty());
    QVERIFY(workspace->write(
        [](Connection &writer) { return MessageTemplateStorage::remove(writer, QStringLiteral("Pismo")); }));
    QVERIFY(workspace->write([](Connection &writer) {
        return MessageTemplateStorage::move(writer, QStringLiteral("E-račun"), QStringLiteral("a/b"));
    }));
    QCOMPARE(MessageTemplateStorage::list(**connection)->first().folder, QStringLiteral("a/b"));
    QCOMPARE(MessageTemplateStorage::list(**connection)->first().version, 1);
    QVERIFY(!workspace->write([](Connection &writer) {
        return MessageTemplateStorage::move(writer, QStringLiteral("none"), QStringLiteral("a"));
    }));
}

void TestMessageTemplateStorage::storesContentOnce()
{
    TemporaryWorkspace workspace;
    const FakeClock clock;
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}) {
        QVERIFY(workspace->write([&](Connection &writer) -> Status {
            MessageTemplate made = example();
            made.name = name;
            auto saved = MessageTemplateStorage::save(writer, made, clock);
            return saved ? Status() : failure(saved.error());
        }));
    }
    auto connection = workspace->reader();
    QVERIFY(connection);
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT count(*) FROM content"))->toInt(), 3);
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT count(*) FROM messageTemplateFile"))->toInt(), 8);
    QVERIFY(workspace->check()->isEmpty());
}

void TestMessageTemplateStorage::removes()
{
    TemporaryWorkspace workspace;
    const FakeClock clock;
    const MessageTemplate made = example();
    QVERIFY(workspace->write([&](Connection &writer) -> Status {
        auto saved = MessageTemplateStorage::save(writer, made, clock);
        return saved ? MessageTemplateStorage::remove(writer, made.name) : failure(saved.error());
    }));
    auto connection = workspace->reader();
    QVERIFY(connection);
    QVERIFY(MessageTemplateStorage::list(**connection)->isEmpty());
    QCOMPARE(MessageTemplateStorage::read(**connection, made.name).error().code, ErrorCode::NotFound);
    const auto again
        = workspace->write([&](Connection &writer) { return MessageTemplateStorage::remove(writer, made.name); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT count(*) FROM messageTemplateFile"))->toInt(), 0);
}

void TestMessageTemplateStorage::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no name") << QStringLiteral(" ") << QStringLiteral("x");
    QTest::newRow("no subject") << QStringLiteral("x") << QString();
}

void TestMessageTemplateStorage::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, subject);
    TemporaryWorkspace workspace;
    const auto saved = workspace->write([&](Connection &writer) -> Status {
        MessageTemplate made = example();
        made.name = name;
        made.subject = subject;
        auto stored = MessageTemplateStorage::save(writer, made, FakeClock());
        return stored ? Status() : failure(stored.error());
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
}

void TestMessageTemplateStorage::nothingRemainsOfAFailure()
{
    TemporaryWorkspace workspace;
    const auto saved = workspace->write([&](Connection &writer) -> Status {
        auto stored = MessageTemplateStorage::save(writer, example(), FakeClock());
        return stored ? failure(ErrorCode::Cancelled, QStringLiteral("stop")) : failure(stored.error());
    });
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    auto connection = workspace->reader();
    QVERIFY(connection);
    QVERIFY(MessageTemplateStorage::list(**connection)->isEmpty());
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT count(*) FROM content"))->toInt(), 0);
}

QTEST_GUILESS_MAIN(TestMessageTemplateStorage)
#include "tst_messagetemplatestorage.moc"
