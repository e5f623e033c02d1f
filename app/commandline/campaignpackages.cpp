/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"
#include "campaignverbs.h"
#include "command.h"

#include "campaigns/campaignpackage.h"
#include "common/translate.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace odziv {

Result<ExitCode> runPack(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments[QStringLiteral("out")];
    if (path.isEmpty())
        return failure(ErrorCode::Usage, tr("campaign WORKSPACE pack CAMPAIGN wants --out FILE"));
    auto opened = openCampaign(arguments, false);
    if (!opened)
        return failure(opened.error());
    const auto package = CampaignPackage::gather(*opened->connection, opened->campaign);
    if (!package)
        return failure(package.error());
    const QByteArray json = package->toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorCode::Io, tr("The file could not be written."), QDir::toNativeSeparators(path),
                       file.errorString());
    context.printResult({{QStringLiteral("file"), path},
                         {QStringLiteral("segments"), package->segments.size()},
                         {QStringLiteral("templates"), package->templates.size()},
                         {QStringLiteral("bytes"), json.size()}},
                        tr("packed the campaign \"%1\" with %2 segment(s) and %3 template(s) into %4")
                            .arg(package->campaign.name)
                            .arg(package->segments.size())
                            .arg(package->templates.size())
                            .arg(QDir::toNativeSeparators(path)));
    return ExitCode::Done;
}

Result<ExitCode> runUnpack(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments[QStringLiteral("CAMPAIGN")];
    const QString place = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, tr("The file cannot be read: %1.").arg(file.errorString()), place);
    const auto package = CampaignPackage::fromJson(file.readAll(), place);
    if (!package)
        return failure(package.error());
    auto workspace = openForWriting(arguments[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    CampaignId id;
    const Status unpacked = (*workspace)->write([&](Connection &connection) -> Status {
        auto made = package->unpack(connection, operatorName(), context.clock());
        if (!made)
            return failure(made.error());
        id = *made;
        return {};
    });
    if (!unpacked)
        return failure(unpacked.error());
    context.printResult({{QStringLiteral("id"), id.value()}, {QStringLiteral("name"), package->campaign.name}},
                        tr("made the campaign %1 \"%2\"").arg(id.value()).arg(package->campaign.name));
    return ExitCode::Done;
}

} // namespace odziv
