/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/segmentjson.h"
#include "segments/segmentsentence.h"

#include <QTest>

using namespace odziv;

class SegmentSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void aDayWithAFullStopEndsTheSentence();
};

void SegmentSentenceTest::sentence_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("blocks");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *blocks, const char *expected, const char *more = "") {
        QTest::newRow(name) << QByteArray(more) << QByteArray(blocks) << QString::fromUtf8(expected);
    };
    row("everyone", R"({"operation":"startWith","criteria":{"all":[]}})", "Start with every customer account.");
    row("own columns", R"({"operation":"startWith","criteria":{"all":[
            {"column":"customerAccount.status","operator":"in","values":["Aktivan","Aktivan, prijavljen"]},
            {"column":"customer.branch","operator":"equals","value":"EDSA"}]}})",
        R"(Start with each customer account where Status is one of "Aktivan" or "Aktivan, prijavljen")"
        R"( and Branch (Customer) is "EDSA".)");
    row("same record", R"({"operation":"startWith","criteria":{"all":[
            {"column":"eService.name","operator":"equals","value":"e-racun"},
            {"column":"eService.status","operator":"equals","value":"Aktivna"}]}})",
        R"(Start with each customer account where Service (E-service) is "e-racun" and Status (E-service) is "Aktivna")"
        R"( (all on the same record).)");
    row("any record", R"({"operation":"startWith","match":"anyRecord","criteria":{"any":[
            {"column":"eService.name","operator":"equals","value":"e-racun"},
            {"column":"receivable.amount","operator":"greater","value":0}]}})",
        R"(Start with each customer account where Service (E-service) is "e-racun" or Amount (Receivable) is more than)"
        R"( 0.00 (each on any record).)");
    row("operations", R"({"operation":"startWith","segment":"A \"b\""},{"operation":"keep","resultSet":"May"},
            {"operation":"exclude","segment":"C"},
            {"operation":"add","list":{"column":"customerAccount.number","values":["1","2","3"]}},
            {"operation":"addIfExcluded","segment":"D"})",
        R"(Start with the members of the segment "A "b"". Then keep only the members of the saved result set "May".)"
        R"( Then leave out the members of the segment "C". Then add each customer account where Account number is one of)"
        R"( "1", "2" or "3". Then bring back, of those left out before, the members of the segment "D".)");
    row("group", R"({"operation":"startWith","segment":"A"},{"operation":"keep","blocks":[
            {"operation":"startWith","segment":"B"},{"operation":"add","segment":"%1"}]})",
        R"(Start with the members of the segment "A". Then keep only what this gives: (start with the members of the)"
        R"( segment "B"; then add the members of the segment "%1").)");
    row("disabled", R"({"operation":"startWith","segment":"A"},{"operation":"exclude","disabled":true,"segment":"B"},
            {"operation":"keep","blocks":[{"operation":"startWith","disabled":true,"segment":"C"},
            {"operation":"add","comment":"x","segment":"D"}]})",
        R"(Start with the members of the segment "A". Then keep only what this gives: (add the members of the segment)"
        R"( "D").)");
    row("sample", R"({"operation":"startWith","segment":"A"})",
        R"(Start with the members of the segment "A". Look only at a sample of 12.5 % (seed 3).)",
        R"("sample":{"percent":12.5,"seed":3},)");
}

void SegmentSentenceTest::sentence()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, blocks);
    QFETCH(QString, expected);
    const auto segment = segmentFromJson(R"({"format":"odziv-segment/1","name":"x","targetLevel":"customerAccount",)"
                                         + more + R"("blocks":[)" + blocks + "]}");
    QVERIFY2(segment, segment ? "" : qPrintable(segment.error().message()));
    QCOMPARE(segmentSentence(*segment, Catalog::builtIn(), QLocale(QLocale::English, QLocale::UnitedStates)), expected);
}

void SegmentSentenceTest::aDayWithAFullStopEndsTheSentence()
{
    const auto segment = segmentFromJson(
        R"({"format":"odziv-segment/1","name":"x","targetLevel":"contact","blocks":[{"operation":"startWith","criteria":)"
        R"({"column":"contact.birthDate","operator":"equals","value":"1965-01-31"}}]})");
    QVERIFY(segment);
    const QString sentence
        = segmentSentence(*segment, Catalog::builtIn(), QLocale(QLocale::Bosnian, QLocale::BosniaAndHerzegovina));
    QVERIFY2(sentence.endsWith(QStringLiteral("1965.")), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(SegmentSentenceTest)
#include "tst_segmentsentence.moc"
