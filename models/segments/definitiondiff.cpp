/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "definitiondiff.h"

#include "common/translate.h"
#include "segments/segmentsentence.h"

#include <algorithm>

namespace odziv {

namespace {

using Kind = DefinitionChange::Kind;
using Changes = std::vector<DefinitionChange>;

QString blockText(const SegmentBlock &block, const Segment &segment, const Catalog &catalog, const QLocale &locale)
{
    QString text = blockSentence(block, segment, catalog, locale);
    if (block.disabled)
        text = tr("%1 (switched off)").arg(text);
    return block.comment.isEmpty() ? text : tr("%1 (comment: %2)").arg(text, block.comment);
}

/// lengths[i][j]: the longest common subsequence of what follows i in `before` and j in `after`.
std::vector<std::vector<int>> commonLengths(const std::vector<SegmentBlock> &before,
                                            const std::vector<SegmentBlock> &after)
{
    std::vector<std::vector<int>> lengths(before.size() + 1, std::vector<int>(after.size() + 1, 0));
    for (size_t i = before.size(); i-- > 0;) {
        for (size_t j = after.size(); j-- > 0;)
            lengths[i][j]
                = before[i] == after[j] ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    }
    return lengths;
}

/// Removed and added lines of one gap, paired in order.
void addGap(Changes &changes, QStringList &removed, QStringList &added)
{
    const qsizetype pairs = std::min(removed.size(), added.size());
    for (qsizetype i = 0; i < pairs; ++i)
        changes.push_back({Kind::Changed, removed[i], added[i]});
    for (qsizetype i = pairs; i < removed.size(); ++i)
        changes.push_back({Kind::Removed, removed[i], {}});
    for (qsizetype i = pairs; i < added.size(); ++i)
        changes.push_back({Kind::Added, {}, added[i]});
    removed.clear();
    added.clear();
}

void compareBlocks(Changes &changes, const Segment &before, const Segment &after, const Catalog &catalog,
                   const QLocale &locale)
{
    const auto lengths = commonLengths(before.blocks, after.blocks);
    QStringList removed;
    QStringList added;
    size_t i = 0;
    size_t j = 0;
    while (i < before.blocks.size() || j < after.blocks.size()) {
        const bool bothLeft = i < before.blocks.size() && j < after.blocks.size();
        if (bothLeft && before.blocks[i] == after.blocks[j]) {
            addGap(changes, removed, added);
            const QString text = blockText(after.blocks[j], after, catalog, locale);
            changes.push_back({Kind::Same, text, text});
            ++i;
            ++j;
        } else if (j >= after.blocks.size() || (bothLeft && lengths[i + 1][j] >= lengths[i][j + 1])) {
            removed << blockText(before.blocks[i++], before, catalog, locale);
        } else {
            added << blockText(after.blocks[j++], after, catalog, locale);
        }
    }
    addGap(changes, removed, added);
}

void compareTexts(Changes &changes, const QString &before, const QString &after)
{
    if (before == after)
        return;
    const Kind kind = before.isEmpty() ? Kind::Added : after.isEmpty() ? Kind::Removed : Kind::Changed;
    changes.push_back({kind, before, after});
}

QString levelText(const Segment &segment, const Catalog &catalog)
{
    const CatalogTable *table = catalog.table(segment.targetLevel);
    return tr("target level %1").arg(table ? tr(table->label.toUtf8().constData()) : segment.targetLevel);
}

QString sampleText(const Segment &segment, const QLocale &locale)
{
    if (segment.sample.isWhole())
        return {};
    return tr("sample of %1 % (seed %2)")
        .arg(locale.toString(segment.sample.percent(), 'g', QLocale::FloatingPointShortest),
             QString::number(segment.sample.seed));
}

QString ruleText(const SelectionRules &rules, const QString &table, const Catalog &catalog)
{
    const SelectionRule *rule = ruleOf(rules, table);
    return rule ? selectionRuleSentence(*rule, catalog) : QString();
}

void compareOptions(Changes &changes, const SegmentOptions &before, const SegmentOptions &after)
{
    const auto flag = [&](bool SegmentOptions::*option, const QString &words) {
        compareTexts(changes, before.*option ? words : QString(), after.*option ? words : QString());
    };
    flag(&SegmentOptions::eventTriggered, tr("may be used by automatic campaigns"));
    flag(&SegmentOptions::cacheFinalSet, tr("keeps the final set for lists"));
    flag(&SegmentOptions::useNewestResultSet, tr("uses the newest saved result set"));
    flag(&SegmentOptions::cacheBlocks, tr("keeps the sets of its blocks"));
    const auto format = [&](QString SegmentOptions::*option, const QString &words) {
        const auto text = [&](const SegmentOptions &options) {
            return (options.*option).isEmpty() ? QString() : words.arg(options.*option);
        };
        compareTexts(changes, text(before), text(after));
    };
    format(&SegmentOptions::loadFormat, tr("load format \"%1\""));
    format(&SegmentOptions::previewFormat, tr("preview format \"%1\""));
    format(&SegmentOptions::resultSetFormat, tr("result set format \"%1\""));
}

} // namespace

std::vector<DefinitionChange> definitionDiff(const Segment &before, const Segment &after, const Catalog &catalog,
                                             const QLocale &locale)
{
    Changes changes;
    compareTexts(changes, levelText(before, catalog), levelText(after, catalog));
    compareTexts(changes, sampleText(before, locale), sampleText(after, locale));
    compareBlocks(changes, before, after, catalog, locale);
    for (const CatalogTable &table : catalog.tables())
        compareTexts(changes, ruleText(before.selectionRules, table.name, catalog),
                     ruleText(after.selectionRules, table.name, catalog));
    compareOptions(changes, before.options, after.options);
    return changes;
}

} // namespace odziv
