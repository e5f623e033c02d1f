/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentjson.h"

#include "common/translate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace odziv {

namespace {

constexpr qint64 largestFile = 256 * 1024 * 1024;
constexpr int deepestBlock = 16;
const auto disabledKey = QStringLiteral("disabled");
const auto commentKey = QStringLiteral("comment");

/// What a definition is read by.
struct Grammar
{
    const Catalog &catalog;
    Reading reading;

    bool isDraft() const { return reading == Reading::Draft; }
};

tl::unexpected<Error> refuse(const QString &text, const QString &place)
{
    return failure(ErrorCode::InvalidInput, text, place);
}

Status checkKeys(const QJsonObject &object, const QStringList &known, const QString &place)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key()))
            return refuse(tr("The key \"%1\" has no meaning here; known are: %2.")
                              .arg(it.key(), known.join(QStringLiteral(", "))),
                          place);
    }
    return {};
}

Result<SegmentSample> readSample(const QJsonValue &value)
{
    const QString place = QStringLiteral("sample");
    SegmentSample sample;
    if (value.isUndefined())
        return sample;
    if (!value.isObject())
        return refuse(tr("The sample must be an object with percent and seed."), place);
    const QJsonObject object = value.toObject();
    if (auto known = checkKeys(object, {QStringLiteral("percent"), QStringLiteral("seed")}, place); !known)
        return failure(known.error());
    if (object.contains(QStringLiteral("percent"))) {
        const double hundredths = object.value(QStringLiteral("percent")).toDouble(-1) * 100;
        const double whole = std::round(hundredths);
        if (whole < 1 || whole > 10000 || std::abs(hundredths - whole) > 1e-6)
            return refuse(tr("The sample's percent is a number from 0.01 to 100 with at most two decimals."), place);
        sample.hundredths = static_cast<int>(whole);
    }
    if (object.contains(QStringLiteral("seed"))) {
        const QJsonValue seed = object.value(QStringLiteral("seed"));
        if (!seed.isDouble() || seed.toInteger(0) != seed.toInteger(1))
            return refuse(tr("The sample's seed is a whole number."), place);
        sample.seed = seed.toInteger();
    }
    return sample;
}

Result<SegmentBlock> readList(SegmentBlock block, const QJsonValue &value, const Grammar &grammar, const QString &place)
{
    if (!value.isObject())
        return refuse(tr("A list must be an object with column and values."), place);
    const QJsonObject object = value.toObject();
    if (auto known = checkKeys(object, {QStringLiteral("column"), QStringLiteral("values")}, place); !known)
        return failure(known.error());
    // A list is the condition "column in values" and is read with the same rules.
    QJsonObject condition = object;
    condition.insert(QStringLiteral("operator"), operatorName(Operator::In));
    auto read = conditionFromJson(condition, grammar.catalog, {}, grammar.reading);
    if (!read)
        return refuse(read.error().text, place);
    block.form = SegmentBlock::Form::List;
    block.listColumn = read->column;
    block.listValues = std::move(read->operands);
    return block;
}

Result<std::vector<SegmentBlock>> readBlocks(const QJsonValue &value, const Grammar &grammar, const QString &number,
                                             int depth);

Result<SegmentBlock> readForm(SegmentBlock block, const QJsonObject &object, const QString &key, const Grammar &grammar,
                              const QString &number, int depth)
{
    const QString place = blockPlace(number);
    const QJsonValue value = object.value(key);
    if (key == QStringLiteral("criteria")) {
        auto criteria = conditionFromJson(value, grammar.catalog, place, grammar.reading);
        if (!criteria)
            return failure(criteria.error());
        block.form = SegmentBlock::Form::Criteria;
        block.criteria = std::move(*criteria);
        return block;
    }
    if (key == QStringLiteral("list"))
        return readList(std::move(block), value, grammar, place);
    if (key == QStringLiteral("blocks")) {
        auto blocks = readBlocks(value, grammar, number, depth + 1);
        if (!blocks)
            return failure(blocks.error());
        block.form = SegmentBlock::Form::Group;
        block.blocks = std::move(*blocks);
        return block;
    }
    if (!value.isString() || (value.toString().isEmpty() && !grammar.isDraft()))
        return refuse(tr("\"%1\" must be a name.").arg(key), place);
    block.form = key == QStringLiteral("segment") ? SegmentBlock::Form::Segment : SegmentBlock::Form::ResultSet;
    block.name = value.toString();
    return block;
}

/// The optional keys that every form of block may have.
Status readRemarks(SegmentBlock &block, const QJsonObject &object, const QString &place)
{
    const QJsonValue disabled = object.value(disabledKey);
    if (!disabled.isUndefined() && !disabled.isBool())
        return refuse(tr("\"disabled\" is true or false."), place);
    const QJsonValue comment = object.value(commentKey);
    if (!comment.isUndefined() && !comment.isString())
        return refuse(tr("\"comment\" must be a text."), place);
    block.disabled = disabled.toBool();
    block.comment = comment.toString();
    return {};
}

Result<SegmentBlock> readBlock(const QJsonValue &value, const Grammar &grammar, const QString &number, int depth)
{
    static const QStringList forms{QStringLiteral("criteria"), QStringLiteral("segment"), QStringLiteral("resultSet"),
                                   QStringLiteral("list"), QStringLiteral("blocks")};
    const QString operationKey = QStringLiteral("operation");
    const QString matchKey = QStringLiteral("match");
    const QString place = blockPlace(number);
    if (!value.isObject())
        return refuse(tr("A block must be an object, in braces."), place);
    const QJsonObject object = value.toObject();
    if (auto known = checkKeys(object, QStringList{operationKey, matchKey, disabledKey, commentKey} + forms, place);
        !known)
        return failure(known.error());
    SegmentBlock block;
    const auto operation = operationByName(object.value(operationKey).toString());
    if (!operation)
        return refuse(tr("The operation of a block is one of startWith, keep, add, exclude and addIfExcluded."), place);
    block.operation = *operation;
    if (auto read = readRemarks(block, object, place); !read)
        return failure(read.error());
    QStringList present;
    for (const QString &form : forms) {
        if (object.contains(form))
            present << form;
    }
    if (present.size() != 1)
        return refuse(tr("A block needs exactly one of: %1.").arg(forms.join(QStringLiteral(", "))), place);
    if (object.contains(matchKey)) {
        const auto match = matchByName(object.value(matchKey).toString());
        if (!match || present.first() != QStringLiteral("criteria"))
            return refuse(tr("\"match\" belongs to criteria and is sameRecord or anyRecord."), place);
        block.match = *match;
    }
    return readForm(std::move(block), object, present.first(), grammar, number, depth);
}

Result<std::vector<SegmentBlock>> readBlocks(const QJsonValue &value, const Grammar &grammar, const QString &number,
                                             int depth)
{
    const QString place = number.isEmpty() ? QStringLiteral("blocks") : blockPlace(number);
    if (!value.isArray())
        return refuse(tr("\"blocks\" must be a list of blocks."), place);
    if (depth > deepestBlock)
        return refuse(
            tr("The blocks are nested more than %1 deep. Save a part as a segment of its own.").arg(deepestBlock),
            place);
    std::vector<SegmentBlock> blocks;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto block = readBlock(array.at(i), grammar, childNumber(number, static_cast<size_t>(i) + 1), depth);
        if (!block)
            return failure(block.error());
        blocks.push_back(std::move(*block));
    }
    return blocks;
}

Result<QString> readText(const QJsonObject &object, const QString &key, const QString &fallback = {})
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && !fallback.isEmpty())
        return fallback;
    if (!value.isString() || value.toString().isEmpty())
        return refuse(tr("A segment needs the text \"%1\".").arg(key), key);
    return value.toString();
}

QJsonObject blockToJson(const SegmentBlock &block)
{
    QJsonObject object{{QStringLiteral("operation"), operationName(block.operation)}};
    if (block.disabled)
        object.insert(disabledKey, true);
    if (!block.comment.isEmpty())
        object.insert(commentKey, block.comment);
    switch (block.form) {
    case SegmentBlock::Form::Criteria:
        object.insert(QStringLiteral("match"), matchName(block.match));
        object.insert(QStringLiteral("criteria"), conditionToJson(block.criteria));
        break;
    case SegmentBlock::Form::Segment:
        object.insert(QStringLiteral("segment"), block.name);
        break;
    case SegmentBlock::Form::ResultSet:
        object.insert(QStringLiteral("resultSet"), block.name);
        break;
    case SegmentBlock::Form::List: {
        QJsonArray values;
        for (const Operand &operand : block.listValues)
            values.append(operandToJson(operand));
        object.insert(QStringLiteral("list"),
                      QJsonObject{{QStringLiteral("column"), block.listColumn}, {QStringLiteral("values"), values}});
        break;
    }
    case SegmentBlock::Form::Group: {
        QJsonArray blocks;
        for (const SegmentBlock &child : block.blocks)
            blocks.append(blockToJson(child));
        object.insert(QStringLiteral("blocks"), blocks);
        break;
    }
    }
    return object;
}

/// "line 3, column 17" where Qt stopped reading, counted from 1; columns are bytes. Qt stops behind what it cannot
/// read.
QString textPosition(const QByteArray &json, int offset)
{
    const QByteArray before = json.left(qMax(0, offset - 1));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return tr("line %1, column %2").arg(before.count('\n') + 1).arg(before.size() - lineStart + 1);
}

} // namespace

Result<Segment> segmentFromJsonObject(const QJsonObject &object, const Catalog &catalog, Reading reading)
{
    if (object.value(QStringLiteral("format")).toString() != QLatin1String(segmentFormat))
        return refuse(tr("This is not a segment that this program can read; \"format\" must be \"%1\".")
                          .arg(QLatin1String(segmentFormat)),
                      QStringLiteral("format"));
    if (auto known = checkKeys(object,
                               {QStringLiteral("format"), QStringLiteral("name"), QStringLiteral("subjectArea"),
                                QStringLiteral("targetLevel"), QStringLiteral("sample"), QStringLiteral("blocks"),
                                QStringLiteral("selectionRules"), QStringLiteral("options")},
                               {});
        !known)
        return failure(known.error());
    Segment segment;
    const Grammar grammar{catalog, reading};
    if (!grammar.isDraft() || !object.value(QStringLiteral("name")).toString().isEmpty()) {
        auto name = readText(object, QStringLiteral("name"));
        if (!name)
            return failure(name.error());
        segment.name = *name;
    }
    auto area = readText(object, QStringLiteral("subjectArea"), catalog.subjectArea());
    if (!area)
        return failure(area.error());
    segment.subjectArea = *area;
    auto level = readText(object, QStringLiteral("targetLevel"));
    if (!level)
        return failure(level.error());
    segment.targetLevel = *level;
    auto sample = readSample(object.value(QStringLiteral("sample")));
    if (!sample)
        return failure(sample.error());
    segment.sample = *sample;
    auto blocks = readBlocks(object.value(QStringLiteral("blocks")), grammar, {}, 0);
    if (!blocks)
        return failure(blocks.error());
    segment.blocks = std::move(*blocks);
    if (object.contains(QStringLiteral("selectionRules"))) {
        auto rules = selectionRulesFromJson(object.value(QStringLiteral("selectionRules")), catalog);
        if (!rules)
            return failure(rules.error());
        segment.selectionRules = std::move(*rules);
    }
    if (object.contains(QStringLiteral("options"))) {
        auto options = segmentOptionsFromJson(object.value(QStringLiteral("options")));
        if (!options)
            return failure(options.error());
        segment.options = std::move(*options);
    }
    if (auto valid = grammar.isDraft() ? validateFrame(segment, catalog) : validateSegment(segment, catalog); !valid)
        return failure(valid.error());
    return segment;
}

Result<Segment> segmentFromJson(const QByteArray &json, const Catalog &catalog, Reading reading)
{
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput, tr("This is not valid JSON: %1.").arg(error.errorString()),
                       textPosition(text, error.offset));
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, tr("A segment must be a JSON object, in braces."));
    return segmentFromJsonObject(document.object(), catalog, reading);
}

Result<Segment> readSegmentFile(const QString &path, const Catalog &catalog, Reading reading)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("The segment file cannot be read: %1.").arg(file.errorString()), shown);
    if (file.size() > largestFile)
        return failure(ErrorCode::InvalidInput, tr("The file is too large for a segment."), shown);
    auto segment = segmentFromJson(file.readAll(), catalog, reading);
    if (!segment) {
        Error error = segment.error();
        error.place = error.place.isEmpty() ? shown : QString(shown + QStringLiteral(", ") + error.place);
        return failure(error);
    }
    return segment;
}

QJsonObject segmentToJsonObject(const Segment &segment)
{
    QJsonArray blocks;
    for (const SegmentBlock &block : segment.blocks)
        blocks.append(blockToJson(block));
    const QJsonValue percent = segment.sample.hundredths % 100 == 0 ? QJsonValue(segment.sample.hundredths / 100)
                                                                    : QJsonValue(segment.sample.percent());
    QJsonObject object{{QStringLiteral("format"), QLatin1String(segmentFormat)},
                       {QStringLiteral("name"), segment.name},
                       {QStringLiteral("subjectArea"), segment.subjectArea},
                       {QStringLiteral("targetLevel"), segment.targetLevel},
                       {QStringLiteral("sample"), QJsonObject{{QStringLiteral("percent"), percent},
                                                              {QStringLiteral("seed"), segment.sample.seed}}},
                       {QStringLiteral("blocks"), blocks}};
    if (!segment.selectionRules.empty())
        object.insert(QStringLiteral("selectionRules"), selectionRulesToJson(segment.selectionRules));
    if (segment.options != SegmentOptions())
        object.insert(QStringLiteral("options"), segmentOptionsToJson(segment.options));
    return object;
}

QByteArray segmentToJson(const Segment &segment)
{
    return QJsonDocument(segmentToJsonObject(segment)).toJson(QJsonDocument::Indented);
}

} // namespace odziv
