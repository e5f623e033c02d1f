/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/listformatstorage.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestListFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesListFormats();
    void readsListFormats_data();
    void readsListFormats();

private:
    TemporaryWorkspace m_workspace;
    FakeClock m_clock;
};

void TestListFormats::savesListFormats()
{
    const auto format = ListFormat::fromJson(R"({"format": "odziv-list/1", "columns": ["customer.name"]})");
    QVERIFY(format);
    const auto inWriter = [&](const std::function<Status(Connection &)> &work) {
        return m_workspace->write([&](Connection &connection) { return work(connection); });
    };
    const auto save = [&](const QString &name, const ListFormat &saved) {
        return inWriter(
            [&](Connection &connection) { return ListFormatStorage::save(connection, name, saved, m_clock); });
    };
    QVERIFY(save(s("Lista_EPBIH"), *format));
    QVERIFY(save(s("Lista_EPBIH"), *format));
    QCOMPARE(save(s(" "), *format).error().code, ErrorCode::InvalidInput);
    QCOMPARE(save(s("empty"), ListFormat()).error().code, ErrorCode::InvalidInput);
    Connection &reader = **m_workspace->reader();
    QCOMPARE(ListFormatStorage::list(reader)->size(), 1);
    QVERIFY(*ListFormatStorage::read(reader, s("Lista_EPBIH")) == *format);
    QCOMPARE(ListFormatStorage::read(reader, s("none")).error().code, ErrorCode::NotFound);
    const auto segment = segmentFromJson(R"({"format": "odziv-segment/1", "name": "x", "targetLevel": "customer",
        "blocks": [{"operation": "startWith", "criteria": {"all": []}}], "options": {"loadFormat": "Lista_EPBIH"}})");
    QVERIFY(segment);
    QVERIFY(inWriter([&](Connection &connection) -> Status {
        auto saved = SegmentStorage::save(connection, *segment, m_clock);
        return saved ? Status() : failure(saved.error());
    }));
    const auto remove = [](Connection &connection) { return ListFormatStorage::remove(connection, s("Lista_EPBIH")); };
    QCOMPARE(inWriter(remove).error().code, ErrorCode::Refused);
    QVERIFY(inWriter([](Connection &connection) { return SegmentStorage::remove(connection, s("x")); }));
    QVERIFY(inWriter(remove));
}

void TestListFormats::readsListFormats_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *title, const char *json, const char *place) {
        QTest::newRow(title) << QByteArray(json) << s(place);
    };
    row("no JSON", "{", "");
    row("no format", "{}", "format");
    row("no columns", R"({"format": "odziv-list/1"})", "columns");
    row("empty columns", R"({"format": "odziv-list/1", "columns": []})", "columns");
    row("unknown column", R"({"format": "odziv-list/1", "columns": ["customer.name", "customer.colour"]})",
        "columns[1]");
    row("no table", R"({"format": "odziv-list/1", "columns": ["name"]})", "columns[0]");
    row("number", R"({"format": "odziv-list/1", "columns": [7]})", "columns[0]");
    row("title a number", R"({"format": "odziv-list/1", "columns": [{"column": "customer.name", "title": 7}]})",
        "columns[0]");
}

void TestListFormats::readsListFormats()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto format = ListFormat::fromJson(json);
    QVERIFY(!format);
    QCOMPARE(format.error().code, ErrorCode::InvalidInput);
    QCOMPARE(format.error().place, place);
}

QTEST_GUILESS_MAIN(TestListFormats)
#include "tst_listformats.moc"
