/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentoptions.h"

#include "common/translate.h"

#include <array>

namespace odziv {

namespace {

struct FlagName
{
    const char *name;
    bool SegmentOptions::*flag;
};

struct FormatName
{
    const char *name;
    QString SegmentOptions::*format;
};

constexpr std::array<FlagName, 4> flagNames{{{"eventTriggered", &SegmentOptions::eventTriggered},
                                             {"cacheFinalSet", &SegmentOptions::cacheFinalSet},
                                             {"useNewestResultSet", &SegmentOptions::useNewestResultSet},
                                             {"cacheBlocks", &SegmentOptions::cacheBlocks}}};
constexpr std::array<FormatName, 3> formatNames{{{"loadFormat", &SegmentOptions::loadFormat},
                                                 {"previewFormat", &SegmentOptions::previewFormat},
                                                 {"resultSetFormat", &SegmentOptions::resultSetFormat}}};

tl::unexpected<Error> refuseOption(const QString &text)
{
    return failure(ErrorCode::InvalidInput, text, QStringLiteral("options"));
}

} // namespace

QJsonObject segmentOptionsToJson(const SegmentOptions &options)
{
    QJsonObject object;
    for (const FlagName &entry : flagNames) {
        if (options.*entry.flag)
            object.insert(QLatin1String(entry.name), true);
    }
    for (const FormatName &entry : formatNames) {
        if (!(options.*entry.format).isEmpty())
            object.insert(QLatin1String(entry.name), options.*entry.format);
    }
    return object;
}

Result<SegmentOptions> segmentOptionsFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return refuseOption(tr("The options must be an object, in braces."));
    QJsonObject object = value.toObject();
    SegmentOptions options;
    for (const FlagName &entry : flagNames) {
        const QJsonValue flag = object.take(QLatin1String(entry.name));
        if (!flag.isUndefined() && !flag.isBool())
            return refuseOption(tr("\"%1\" is true or false.").arg(QLatin1String(entry.name)));
        options.*entry.flag = flag.toBool();
    }
    for (const FormatName &entry : formatNames) {
        const QJsonValue format = object.take(QLatin1String(entry.name));
        if (!format.isUndefined() && !format.isString())
            return refuseOption(tr("\"%1\" is the name of a list format.").arg(QLatin1String(entry.name)));
        options.*entry.format = format.toString();
    }
    if (!object.isEmpty())
        return refuseOption(tr("The option \"%1\" has no meaning here.").arg(object.constBegin().key()));
    return options;
}

} // namespace odziv
