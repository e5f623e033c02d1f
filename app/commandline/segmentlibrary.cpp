/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/translate.h"
#include "segmentverbs.h"

#include "arguments.h"

#include "campaigns/campaignremainder.h"
#include "campaigns/campaignstorage.h"
#include "segments/definitiondiff.h"
#include "segments/globalconstraint.h"
#include "segments/segmentstorage.h"

#include <QJsonArray>

#include <limits>

namespace odziv {

namespace {

Result<ExitCode> moveSegment(const CommandContext &context)
{
    auto arguments
        = Arguments::parse(context.words(), {{workspaceWord, actionWord, segmentWord}, {QStringLiteral("folder")}, {}});
    if (!arguments)
        return failure(arguments.error());
    const auto folder = arguments->option(QStringLiteral("folder"));
    if (!folder)
        return failure(ErrorCode::Usage, tr("--folder FOLDER is missing (\"\" is the top); see odziv-cli help"));
    auto workspace = openForWriting((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    const QString name = (*arguments)[segmentWord];
    auto moved = (*workspace)->write([&](Connection &connection) {
        return SegmentStorage::setFolder(connection, name, *folder);
    });
    if (!moved)
        return failure(moved.error());
    const QString path = SegmentStorage::folderPath(*folder);
    context.printResult({{QStringLiteral("segment"), name}, {QStringLiteral("folder"), path}},
                        tr("moved the segment %1 to /%2").arg(name, path));
    return ExitCode::Done;
}

/// Opens the workspace for reading and runs `use` on its reader with the segment's name.
template<typename Use>
Result<ExitCode> withSegment(const CommandContext &context, const QStringList &options, Use use)
{
    auto arguments = Arguments::parse(context.words(), {{workspaceWord, actionWord, segmentWord}, options, {}});
    if (!arguments)
        return failure(arguments.error());
    auto workspace = openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    return use(*arguments, **workspace, **connection);
}

Result<ExitCode> listVersions(const CommandContext &context)
{
    return withSegment(
        context, {}, [&](const Arguments &arguments, Workspace &workspace, Connection &connection) -> Result<ExitCode> {
            const QString name = arguments[segmentWord];
            if (auto exists = SegmentStorage::read(connection, name); !exists)
                return failure(exists.error());
            auto versions = SegmentStorage::versions(connection, name);
            if (!versions)
                return failure(versions.error());
            QJsonArray array;
            QString text;
            for (const SegmentVersion &version : *versions) {
                const QString at = version.savedAt.toTimeZone(workspace.timeZone()).toString(Qt::ISODate);
                array.append(QJsonObject{{QStringLiteral("version"), version.version}, {QStringLiteral("saved"), at}});
                text += tr("version %1, saved %2\n").arg(QString::number(version.version), at);
            }
            context.printResult({{QStringLiteral("segment"), name}, {QStringLiteral("versions"), array}}, text);
            return ExitCode::Done;
        });
}

QString kindName(DefinitionChange::Kind kind)
{
    switch (kind) {
    case DefinitionChange::Kind::Same:
        return QStringLiteral("same");
    case DefinitionChange::Kind::Added:
        return QStringLiteral("added");
    case DefinitionChange::Kind::Removed:
        return QStringLiteral("removed");
    case DefinitionChange::Kind::Changed:
        return QStringLiteral("changed");
    }
    return {};
}

void printChanges(const CommandContext &context, const QString &name, const std::vector<DefinitionChange> &changes)
{
    QJsonArray array;
    QString text;
    for (const DefinitionChange &change : changes) {
        array.append(QJsonObject{{QStringLiteral("kind"), kindName(change.kind)},
                                 {QStringLiteral("before"), change.before},
                                 {QStringLiteral("after"), change.after}});
        if (change.kind == DefinitionChange::Kind::Same)
            text += QStringLiteral("  ") + change.after + QLatin1Char('\n');
        if (!change.before.isEmpty() && change.kind != DefinitionChange::Kind::Same)
            text += QStringLiteral("- ") + change.before + QLatin1Char('\n');
        if (!change.after.isEmpty() && change.kind != DefinitionChange::Kind::Same)
            text += QStringLiteral("+ ") + change.after + QLatin1Char('\n');
    }
    context.printResult({{QStringLiteral("segment"), name}, {QStringLiteral("changes"), array}}, text);
}

Result<ExitCode> showChanges(const CommandContext &context)
{
    return withSegment(context, {QStringLiteral("from"), QStringLiteral("to")},
                       [&](const Arguments &arguments, Workspace &, Connection &connection) -> Result<ExitCode> {
                           const QString name = arguments[segmentWord];
                           auto versions = SegmentStorage::versions(connection, name);
                           if (!versions)
                               return failure(versions.error());
                           const int newest = versions->isEmpty() ? 0 : versions->first().version;
                           constexpr qint64 most = std::numeric_limits<int>::max();
                           auto to = arguments.integerOption(QStringLiteral("to"), newest, 1, most);
                           if (!to)
                               return failure(to.error());
                           auto from
                               = arguments.integerOption(QStringLiteral("from"), qMax<qint64>(1, *to - 1), 1, most);
                           if (!from)
                               return failure(from.error());
                           auto before = SegmentStorage::readVersion(connection, name, static_cast<int>(*from));
                           if (!before)
                               return failure(before.error());
                           auto after = SegmentStorage::readVersion(connection, name, static_cast<int>(*to));
                           if (!after)
                               return failure(after.error());
                           printChanges(context, name, definitionDiff(*before, *after));
                           return ExitCode::Done;
                       });
}

Result<ExitCode> restoreVersion(const CommandContext &context)
{
    auto arguments = Arguments::parse(context.words(),
                                      {{workspaceWord, actionWord, segmentWord}, {QStringLiteral("version")}, {}});
    if (!arguments)
        return failure(arguments.error());
    auto version = arguments->integerOption(QStringLiteral("version"), 0, 1, std::numeric_limits<int>::max());
    if (!version)
        return failure(version.error());
    if (*version == 0)
        return failure(ErrorCode::Usage, tr("--version VERSION is missing; see odziv-cli help"));
    auto workspace = openForWriting((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    SegmentSummary saved;
    auto written = (*workspace)->write([&](Connection &connection) -> Status {
        auto old = SegmentStorage::readVersion(connection, (*arguments)[segmentWord], static_cast<int>(*version));
        if (!old)
            return failure(old.error());
        auto summary = SegmentStorage::save(connection, *old, context.clock());
        if (!summary)
            return failure(summary.error());
        saved = *summary;
        return {};
    });
    if (!written)
        return failure(written.error());
    context.printResult({{QStringLiteral("segment"), saved.name},
                         {QStringLiteral("restored"), *version},
                         {QStringLiteral("version"), saved.version}},
                        tr("restored version %1 of %2 as version %3")
                            .arg(QString::number(*version), saved.name, QString::number(saved.version)));
    return ExitCode::Done;
}

Result<ExitCode> listUsers(const CommandContext &context)
{
    return withSegment(context, {},
                       [&](const Arguments &arguments, Workspace &, Connection &connection) -> Result<ExitCode> {
                           const QString name = arguments[segmentWord];
                           auto segments = SegmentStorage::usersOf(connection, name);
                           if (!segments)
                               return failure(segments.error());
                           auto campaigns = CampaignStorage::usersOfSegment(connection, name);
                           if (!campaigns)
                               return failure(campaigns.error());
                           QString text;
                           for (const QString &user : *segments)
                               text += tr("segment %1\n").arg(user);
                           QStringList names;
                           for (const CampaignSummary &campaign : *campaigns) {
                               names << campaign.name;
                               text += tr("campaign %1\n").arg(campaign.name);
                           }
                           context.printResult({{QStringLiteral("segment"), name},
                                                {QStringLiteral("segments"), QJsonArray::fromStringList(*segments)},
                                                {QStringLiteral("campaigns"), QJsonArray::fromStringList(names)}},
                                               text.isEmpty() ? tr("nothing uses it") : text);
                           return ExitCode::Done;
                       });
}

Result<ExitCode> globalConstraint(const CommandContext &context)
{
    auto arguments = Arguments::parse(
        context.words(), {{workspaceWord, actionWord, QStringLiteral("SEGMENT?")}, {}, {QStringLiteral("none")}});
    if (!arguments)
        return failure(arguments.error());
    const bool changes = arguments->has(segmentWord) || arguments->flag(QStringLiteral("none"));
    if (arguments->has(segmentWord) && arguments->flag(QStringLiteral("none")))
        return failure(ErrorCode::Usage, tr("constraint takes either a segment or --none; see odziv-cli help"));
    auto workspace
        = changes ? openForWriting((*arguments)[workspaceWord]) : openForReading((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    if (changes) {
        auto written = (*workspace)->write([&](Connection &connection) {
            return GlobalConstraint::set(connection, (*arguments)[segmentWord]);
        });
        if (!written)
            return failure(written.error());
    }
    auto connection = (*workspace)->reader();
    if (!connection)
        return failure(connection.error());
    auto name = GlobalConstraint::read(**connection);
    if (!name)
        return failure(name.error());
    context.printResult({{QStringLiteral("constraint"), name->isEmpty() ? QJsonValue() : QJsonValue(*name)}},
                        name->isEmpty() ? tr("there is no global constraint")
                                        : tr("nobody can step out of the segment %1").arg(*name));
    return ExitCode::Done;
}

Result<ExitCode> freezeRest(const CommandContext &context)
{
    const QString campaignWord = QStringLiteral("CAMPAIGN");
    auto arguments
        = Arguments::parse(context.words(), {{workspaceWord, actionWord, campaignWord},
                                             {QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("of")},
                                             {}});
    if (!arguments)
        return failure(arguments.error());
    const auto kind = remainderByName(arguments->option(QStringLiteral("kind")).value_or(QString()));
    if (!kind)
        return failure(ErrorCode::Usage, tr("--kind takes notAccepted, notMailed, inDoubt or notAnswered"));
    const auto name = arguments->option(QStringLiteral("name"));
    if (!name)
        return failure(ErrorCode::Usage, tr("--name NAME is missing; see odziv-cli help"));
    auto workspace = openForWriting((*arguments)[workspaceWord]);
    if (!workspace)
        return failure(workspace.error());
    SavedResultSet saved;
    auto written = (*workspace)->write([&](Connection &connection) -> Status {
        auto campaign = CampaignStorage::find(connection, (*arguments)[campaignWord]);
        if (!campaign)
            return failure(campaign.error());
        auto rest = campaignRemainder(connection, *campaign, *kind,
                                      arguments->option(QStringLiteral("of")).value_or(QString()));
        if (!rest)
            return failure(rest.error());
        auto frozen = freezeRemainder(connection, *rest, *name, context.clock());
        if (!frozen)
            return failure(frozen.error());
        saved = *frozen;
        return {};
    });
    if (!written)
        return failure(written.error());
    context.printResult({{QStringLiteral("resultSet"), saved.name},
                         {QStringLiteral("targetLevel"), saved.targetLevel},
                         {QStringLiteral("members"), saved.memberCount},
                         {QStringLiteral("origin"), saved.origin}},
                        tr("kept %1 %2 as %3").arg(QString::number(saved.memberCount), saved.targetLevel, saved.name));
    return ExitCode::Done;
}

} // namespace

QHash<QString, SegmentVerb> segmentLibraryVerbs()
{
    return {{QStringLiteral("move"), moveSegment},    {QStringLiteral("versions"), listVersions},
            {QStringLiteral("changes"), showChanges}, {QStringLiteral("restore"), restoreVersion},
            {QStringLiteral("users"), listUsers},     {QStringLiteral("constraint"), globalConstraint},
            {QStringLiteral("rest"), freezeRest}};
}

} // namespace odziv
