/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentfixture.h"

#include "sampledata.h"
#include "windowfixture.h"

#include "segments/segmentjson.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/segmentdesigner.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace odziv {

Segment segmentOf(const char *blocks, const char *level)
{
    const QByteArray json = QByteArray(R"({"format":"odziv-segment/1","name":"S","targetLevel":")") + level
                            + R"(","blocks":[)" + blocks + "]}";
    const auto segment = segmentFromJson(json);
    if (!segment)
        qFatal("%s", qPrintable(segment.error().message()));
    return *segment;
}

Segment threeBlocks()
{
    return segmentOf(R"({"operation":"startWith","criteria":{"all":[
          {"column":"customerAccount.status","operator":"in","values":["Aktivan"]}]}},
        {"operation":"keep","criteria":{"all":[
          {"column":"customerAccount.annualConsumptionKwh","operator":"greater","value":1500}]}},
        {"operation":"exclude","criteria":{"all":[
          {"column":"customerAccount.annualConsumptionKwh","operator":"greater","value":2500}]}})");
}

SegmentDesigner *openDesigner(WindowFixture &fixture, const Segment &segment, const QString &more)
{
    fixture.prepare(sampleCustomers(sampledCustomers) + more);
    if (!fixture.open())
        return nullptr;
    fixture.window().openPage(QStringLiteral("segments"), {});
    auto *page = qobject_cast<SegmentsPage *>(fixture.window().pages()->currentPage());
    page->findChild<QAction *>(QStringLiteral("newSegment"))->trigger();
    page->designer()->restore(segment, Segment(), {});
    return page->designer();
}

QString blockCounts(SegmentDesigner *designer)
{
    QStringList texts;
    const auto cards = designer->blockList()->allCards();
    for (const BlockCard *card : cards)
        texts << card->grossText() + QLatin1Char('/') + card->cumulativeText();
    return texts.join(QLatin1Char(' '));
}

void pressKey(Qt::Key code, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), code, modifiers);
}

void typeText(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace odziv
