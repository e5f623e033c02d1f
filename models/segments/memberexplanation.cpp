/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "memberexplanation.h"

#include "common/translate.h"
#include "criteria/conditionjson.h"
#include "criteria/conditionsentence.h"

#include <QJsonArray>

namespace odziv {

namespace {

QJsonValue recordToJson(const RecordReference &record)
{
    if (record.id == 0)
        return QJsonValue::Null;
    QJsonObject object{{QStringLiteral("table"), record.table}, {QStringLiteral("id"), record.id}};
    if (!record.number.isEmpty())
        object.insert(QStringLiteral("number"), record.number);
    return object;
}

QJsonObject conditionFindingToJson(const ConditionFinding &finding)
{
    QJsonObject object = conditionToJson(finding.condition);
    return {{QStringLiteral("condition"), finding.number},
            {QStringLiteral("column"), object.take(QStringLiteral("column"))},
            {QStringLiteral("operator"), object.take(QStringLiteral("operator"))},
            {QStringLiteral("passed"), finding.passed},
            {QStringLiteral("record"), recordToJson(finding.record)},
            {QStringLiteral("value"), finding.value.isUndefined() ? QJsonValue() : finding.value}};
}

QJsonArray blocksToJson(const std::vector<BlockFinding> &blocks)
{
    QJsonArray array;
    for (const BlockFinding &block : blocks) {
        QJsonObject object{{QStringLiteral("block"), block.number},
                           {QStringLiteral("operation"), operationName(block.operation)},
                           {QStringLiteral("passed"), block.passed},
                           {QStringLiteral("memberAfter"), block.memberAfter}};
        if (block.disabled)
            object.insert(QStringLiteral("disabled"), true);
        if (!block.conditions.empty()) {
            QJsonArray conditions;
            for (const ConditionFinding &finding : block.conditions)
                conditions.append(conditionFindingToJson(finding));
            object.insert(QStringLiteral("conditions"), conditions);
        }
        if (!block.blocks.empty())
            object.insert(QStringLiteral("blocks"), blocksToJson(block.blocks));
        if (block.form == SegmentBlock::Form::Segment)
            object.insert(QStringLiteral("segment"), block.name);
        if (block.form == SegmentBlock::Form::ResultSet)
            object.insert(QStringLiteral("resultSet"), block.name);
        if (block.form == SegmentBlock::Form::Segment || block.form == SegmentBlock::Form::ResultSet)
            object.insert(QStringLiteral("record"), recordToJson(block.record));
        array.append(object);
    }
    return array;
}

QString recordText(const RecordReference &record, const Catalog &catalog)
{
    const CatalogTable *table = catalog.table(record.table);
    const QString label = table ? tr(table->label.toUtf8().constData()) : record.table;
    if (record.id == 0)
        return tr("no %1").arg(label);
    return QStringLiteral("%1 %2").arg(
        label, record.number.isEmpty() ? QString(QLatin1Char('#') + QString::number(record.id)) : record.number);
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return QLatin1Char('"') + value.toString() + QLatin1Char('"');
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Bool:
        return value.toBool() ? tr("yes") : tr("no");
    default:
        return tr("missing");
    }
}

QString yesOrNo(bool yes)
{
    return yes ? tr("yes") : tr("no");
}

void appendBlocks(QString &text, const std::vector<BlockFinding> &blocks, const QString &level, const Catalog &catalog,
                  int depth)
{
    const QString indent(depth * 2, QLatin1Char(' '));
    for (const BlockFinding &block : blocks) {
        if (block.disabled) {
            text += indent + tr("block %1 is disabled").arg(block.number) + QLatin1Char('\n');
            continue;
        }
        text += indent
                + tr("block %1, %2: passed %3, member after it %4")
                      .arg(block.number, operationName(block.operation), yesOrNo(block.passed),
                           yesOrNo(block.memberAfter));
        if (block.form == SegmentBlock::Form::Segment)
            text += tr("; segment \"%1\", %2").arg(block.name, recordText(block.record, catalog));
        if (block.form == SegmentBlock::Form::ResultSet)
            text += tr("; saved result set \"%1\", %2").arg(block.name, recordText(block.record, catalog));
        text += QLatin1Char('\n');
        for (const ConditionFinding &finding : block.conditions) {
            text += indent + QStringLiteral("  ")
                    + tr("%1: %2 - on %3, where it is %4")
                          .arg(yesOrNo(finding.passed), conditionSentence(finding.condition, catalog, level),
                               recordText(finding.record, catalog), valueText(finding.value))
                    + QLatin1Char('\n');
        }
        appendBlocks(text, block.blocks, level, catalog, depth + 1);
    }
}

} // namespace

QJsonObject explanationToJson(const MemberExplanation &explanation)
{
    QJsonObject object{{QStringLiteral("segment"), explanation.segment},
                       {QStringLiteral("targetLevel"), explanation.member.table},
                       {QStringLiteral("id"), explanation.member.id},
                       {QStringLiteral("member"), explanation.member.number.isEmpty()
                                                      ? QString::number(explanation.member.id)
                                                      : explanation.member.number},
                       {QStringLiteral("isMember"), explanation.isMember},
                       {QStringLiteral("blocks"), blocksToJson(explanation.blocks)}};
    if (!explanation.inSample)
        object.insert(QStringLiteral("inSample"), false);
    return object;
}

QString explanationText(const MemberExplanation &explanation, const Catalog &catalog)
{
    const QString who = recordText(explanation.member, catalog);
    QString text = explanation.isMember ? tr("%1 is a member of \"%2\"").arg(who, explanation.segment)
                                        : tr("%1 is not a member of \"%2\"").arg(who, explanation.segment);
    if (!explanation.inSample)
        text += tr(" (it is not in the sample)");
    text += QLatin1Char('\n');
    appendBlocks(text, explanation.blocks, explanation.member.table, catalog, 1);
    return text;
}

} // namespace odziv
