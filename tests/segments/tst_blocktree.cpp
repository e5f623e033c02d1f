/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/blocktree.h"

#include <QTest>

using namespace odziv;

namespace {

/// "s:A k:B x(s:C)": operations s, k, a, x, i; a name for a nested segment, parentheses for a group.
QString drawn(const std::vector<SegmentBlock> &blocks)
{
    QStringList texts;
    for (const SegmentBlock &block : blocks) {
        const QChar operation = QStringLiteral("skaxi").at(static_cast<int>(block.operation));
        texts << (block.form == SegmentBlock::Form::Group
                      ? QString(operation + QLatin1Char('(') + drawn(block.blocks) + QLatin1Char(')'))
                      : QString(operation + QLatin1Char(':') + block.name));
    }
    return texts.join(QLatin1Char(' '));
}

std::vector<SegmentBlock> parse(const QString &text, qsizetype &at)
{
    std::vector<SegmentBlock> blocks;
    while (at < text.size() && text[at] != QLatin1Char(')')) {
        if (text[at] == QLatin1Char(' ')) {
            ++at;
            continue;
        }
        SegmentBlock block;
        block.operation = static_cast<BlockOperation>(QStringLiteral("skaxi").indexOf(text[at++]));
        if (text[at++] == QLatin1Char('(')) {
            block.form = SegmentBlock::Form::Group;
            block.blocks = parse(text, at);
            ++at;
        } else {
            block.form = SegmentBlock::Form::Segment;
            while (at < text.size() && text[at].isLetter())
                block.name += text[at++];
        }
        blocks.push_back(block);
    }
    return blocks;
}

std::vector<SegmentBlock> blocksOf(const QString &text)
{
    qsizetype at = 0;
    return parse(text, at);
}

BlockPath pathOf(const QString &number)
{
    return blockPathOf(blockPlace(number));
}

} // namespace

class BlockTreeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers()
    {
        QCOMPARE(blockNumber({1, 0}), QStringLiteral("2.1"));
        QVERIFY(blockPathOf(blockPlace(QStringLiteral("2.1")) + QStringLiteral(", condition 3")) == BlockPath({1, 0}));
        QVERIFY(blockPathOf(QStringLiteral("sample")).empty());
        QVERIFY(blockPathOf(blockPlace(QStringLiteral("0"))).empty());
    }

    void moves_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("now"); // empty: refused
        const auto row = [](const char *name, const char *before, const char *from, const char *to, const char *after,
                            const char *now) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(from) << QString::fromLatin1(to)
                                << QString::fromLatin1(after) << QString::fromLatin1(now);
        };
        row("down", "s:A k:B x:C", "2", "4", "s:A x:C k:B", "3");
        row("up", "s:A k:B x:C", "3", "2", "s:A x:C k:B", "2");
        row("to itself", "s:A k:B", "2", "2", "s:A k:B", "2");
        row("behind itself", "s:A k:B", "2", "3", "s:A k:B", "2");
        row("to the top", "s:A k:B x:C", "3", "1", "s:C x:A k:B", "1");
        row("from the top", "s:A x:B k:C", "1", "3", "s:B x:A k:C", "2");
        row("into a group", "s:A k(s:B) x:C", "3", "2.2", "s:A k(s:B x:C)", "2.2");
        row("into the front of a group", "s:A k(s:B) x:C", "3", "2.1", "s:A k(s:C x:B)", "2.1");
        row("into an empty group", "s:A k() x:C", "3", "2.1", "s:A k(s:C)", "2.1");
        row("first into a group below", "s:A k(s:B)", "1", "2.2", "s(s:B k:A)", "1.2");
        row("out of a group", "s:A k(s:B x:C)", "2.2", "1", "s:C x:A k(s:B)", "1");
        row("first out of a group", "s:A k(s:B k:C)", "2.1", "3", "s:A k(s:C) k:B", "3");
        row("into itself", "s(s:A)", "1", "1.2", "s(s:A)", "");
        row("nowhere", "s:A", "2", "1", "s:A", "");
        row("too far", "s:A k:B", "1", "4", "s:A k:B", "");
        row("into what is no group", "s:A k:B", "1", "2.1", "s:A k:B", "");
    }

    void moves()
    {
        QFETCH(QString, before);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, after);
        QFETCH(QString, now);
        std::vector<SegmentBlock> blocks = blocksOf(before);
        QCOMPARE(drawn(blocks), before);
        const auto moved = moveBlock(blocks, pathOf(from), pathOf(to));
        QCOMPARE(drawn(blocks), after);
        QCOMPARE(moved ? blockNumber(*moved) : QString(), now);
    }

    void steps_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("now");
        const auto row = [](const char *name, const char *before, const char *path, BlockStep step, const char *after,
                            const char *now) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(path) << static_cast<int>(step)
                                << QString::fromLatin1(after) << QString::fromLatin1(now);
        };
        row("up", "s:A k:B x:C", "3", BlockStep::Up, "s:A x:C k:B", "2");
        row("up to the top", "s:A k:B", "2", BlockStep::Up, "s:B k:A", "1");
        row("no higher", "s:A k:B", "1", BlockStep::Up, "s:A k:B", "");
        row("down", "s:A k:B x:C", "2", BlockStep::Down, "s:A x:C k:B", "3");
        row("no lower", "s:A k:B", "2", BlockStep::Down, "s:A k:B", "");
        row("into the group above", "s:A k(s:B) x:C", "3", BlockStep::In, "s:A k(s:B x:C)", "2.2");
        row("into a group of its own", "s:A x:B", "2", BlockStep::In, "s:A x(s:B)", "2.1");
        row("out behind the group", "s:A k(s:B x:C)", "2.2", BlockStep::Out, "s:A k(s:B) x:C", "3");
        row("out of a group of one", "s:A x(s:B)", "2.1", BlockStep::Out, "s:A x:B", "2");
        row("out of the first group of one", "s(s:B)", "1.1", BlockStep::Out, "s:B", "1");
        row("no way out", "s:A", "1", BlockStep::Out, "s:A", "");
    }

    void steps()
    {
        QFETCH(QString, before);
        QFETCH(QString, path);
        QFETCH(int, step);
        QFETCH(QString, after);
        QFETCH(QString, now);
        std::vector<SegmentBlock> blocks = blocksOf(before);
        const auto moved = stepBlock(blocks, pathOf(path), static_cast<BlockStep>(step));
        QCOMPARE(drawn(blocks), after);
        QCOMPARE(moved ? blockNumber(*moved) : QString(), now);
    }

    void takesAndInserts()
    {
        std::vector<SegmentBlock> blocks = blocksOf(QStringLiteral("s:A k:B x:C"));
        QCOMPARE(takeBlock(blocks, {0})->name, QStringLiteral("A"));
        QCOMPARE(drawn(blocks), QStringLiteral("s:B x:C"));
        QVERIFY(takeBlock(blocks, {0}));
        // An exclusion does not turn into its opposite.
        QCOMPARE(drawn(blocks), QStringLiteral("x:C"));
        QVERIFY(!takeBlock(blocks, {5}));
        QVERIFY(insertBlock(blocks, {1}, blocksOf(QStringLiteral("s:D")).front()));
        QCOMPARE(drawn(blocks), QStringLiteral("x:C k:D"));
        QVERIFY(!insertBlock(blocks, {7}, {}));
        QVERIFY(!insertBlock(blocks, {}, {}));
    }
};

QTEST_GUILESS_MAIN(BlockTreeTest)
#include "tst_blocktree.moc"
