/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentsentence.h"

#include "common/translate.h"
#include "criteria/conditionsentence.h"

namespace odziv {

namespace {

/// What "each" and "every" are said of. Other languages say "all customers" here, with the article and the number that
/// go with the word.
constexpr struct LevelPhrase
{
    const char *text;
    const char *meaning;
} levelPhrases[] = {
    QT_TRANSLATE_NOOP3("odziv", "Customer", "all of them"),
    QT_TRANSLATE_NOOP3("odziv", "Customer account", "all of them"),
    QT_TRANSLATE_NOOP3("odziv", "Supply point", "all of them"),
    QT_TRANSLATE_NOOP3("odziv", "Contact", "all of them"),
    QT_TRANSLATE_NOOP3("odziv", "E-service", "all of them"),
    QT_TRANSLATE_NOOP3("odziv", "Receivable", "all of them"),
    QT_TRANSLATE_NOOP3("odziv", "Sent record", "all of them"),
};

QString allOfLevel(const CatalogTable &table)
{
    for (const LevelPhrase &phrase : levelPhrases) {
        if (table.label == QLatin1String(phrase.text))
            return tr(phrase.text, phrase.meaning);
    }
    return tr(table.label.toUtf8().constData());
}

/// The target level inside a sentence, where only German nouns keep their capital.
QString levelPhraseOf(const Segment &segment, const Catalog &catalog, const QLocale &locale)
{
    const CatalogTable *table = catalog.table(segment.targetLevel);
    QString text = table ? allOfLevel(*table) : segment.targetLevel;
    const bool isAcronym = text.size() > 1 && !text.at(1).isLower();
    if (locale.language() != QLocale::German && !isAcronym && !text.isEmpty())
        text[0] = text.at(0).toLower();
    return text;
}

/// Says on which records the conditions hold, where that makes a difference.
QString scopeText(const SegmentBlock &block, const Segment &segment, const Catalog &catalog)
{
    if (!matchMatters(block, segment.targetLevel, catalog))
        return {};
    return QLatin1Char(' ')
           + (block.match == BlockMatch::SameRecord ? tr("(all on the same record)") : tr("(each on any record)"));
}

QString criteriaText(const SegmentBlock &block, const Segment &segment, const Catalog &catalog, const QLocale &locale)
{
    const QString level = levelPhraseOf(segment, catalog, locale);
    if (block.criteria.kind == Condition::Kind::All && block.criteria.children.empty())
        return tr("every %1").arg(level);
    return tr("each %1 where %2").arg(level, conditionSentence(block.criteria, catalog, segment.targetLevel, locale))
           + scopeText(block, segment, catalog);
}

QString setText(const SegmentBlock &block, const Segment &segment, const Catalog &catalog, const QLocale &locale)
{
    switch (block.form) {
    case SegmentBlock::Form::Criteria:
        return criteriaText(block, segment, catalog, locale);
    case SegmentBlock::Form::Segment:
        return tr("the members of the segment \"%1\"").arg(block.name);
    case SegmentBlock::Form::ResultSet:
        return tr("the members of the saved result set \"%1\"").arg(block.name);
    case SegmentBlock::Form::List:
        return tr("each %1 where %2")
            .arg(levelPhraseOf(segment, catalog, locale),
                 conditionSentence(block.listCondition(), catalog, segment.targetLevel, locale));
    case SegmentBlock::Form::Group:
        break;
    }
    QStringList inner;
    for (const SegmentBlock &child : block.blocks) {
        if (child.disabled)
            continue;
        inner << blockSentence(child, segment, catalog, locale);
    }
    return tr("what this gives: (%1)").arg(inner.join(tr("; then ")));
}

/// Days of some languages end with a full stop of their own.
QString withFullStop(const QString &text)
{
    const QString stop = tr(".");
    return text.endsWith(stop) ? text : text + stop;
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString blockSentence(const SegmentBlock &block, const Segment &segment, const Catalog &catalog, const QLocale &locale)
{
    const QString set = setText(block, segment, catalog, locale);
    switch (block.operation) {
    case BlockOperation::StartWith:
        return tr("start with %1").arg(set);
    case BlockOperation::Keep:
        return tr("keep only %1").arg(set);
    case BlockOperation::Add:
        return tr("add %1").arg(set);
    case BlockOperation::Exclude:
        return tr("leave out %1").arg(set);
    case BlockOperation::AddIfExcluded:
        return tr("bring back, of those left out before, %1").arg(set);
    }
    return set;
}

QString segmentSentence(const Segment &segment, const Catalog &catalog, const QLocale &locale)
{
    QStringList sentences;
    for (const SegmentBlock &block : segment.blocks) {
        if (block.disabled)
            continue;
        const QString own = blockSentence(block, segment, catalog, locale);
        sentences << withFullStop(sentences.isEmpty() ? withCapital(own) : tr("Then %1").arg(own));
    }
    if (!segment.sample.isWhole())
        sentences << tr("Look only at a sample of %1 % (seed %2).")
                         .arg(locale.toString(segment.sample.percent(), 'g', QLocale::FloatingPointShortest),
                              QString::number(segment.sample.seed));
    return sentences.join(QLatin1Char(' '));
}

} // namespace odziv
