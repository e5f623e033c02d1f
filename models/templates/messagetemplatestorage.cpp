/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "messagetemplatestorage.h"

#include "common/translate.h"
#include "templates/personalfiles.h"
#include "templates/senderprofile.h"
#include "templates/templatedescription.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace odziv::MessageTemplateStorage {

namespace {

tl::unexpected<Error> notFound(const QString &name)
{
    return failure(ErrorCode::NotFound, tr("There is no template \"%1\".").arg(name.left(100)));
}

Status readFiles(Connection &connection, MessageTemplate &messageTemplate)
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT f.role, f.contentId, f.fileName, f.contentType, c.data FROM messageTemplateFile f"
        " JOIN content c ON c.hash = f.contentHash WHERE f.messageTemplateId = ? ORDER BY f.position, f.id"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(messageTemplate.id.value()).run(); !ran)
        return ran;
    while (query->next()) {
        MessageFile file{query->text(1), query->text(2), query->text(3), query->blob(4)};
        if (query->text(0) == QStringLiteral("inline"))
            messageTemplate.images << file;
        else
            messageTemplate.attachments << file;
    }
    return query->finish();
}

/// The source as SQLite takes it byte for byte: bound as text it would lose a byte order mark.
void bindSource(Query &query, const QString &source)
{
    if (source.isEmpty())
        query.bindNull();
    else
        query.bind(source.toUtf8());
}

QString hashOf(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

/// Stores `data` once under its hash.
Result<QString> storeContent(Connection &connection, const QByteArray &data)
{
    const QString hash = hashOf(data);
    // A null array would be bound as NULL; an empty file is a file too.
    auto stored = connection.execute(QStringLiteral("INSERT INTO content (hash, data) VALUES (?, ?)"
                                                    " ON CONFLICT (hash) DO NOTHING"),
                                     {hash, data.isNull() ? QByteArray("") : data});
    if (!stored)
        return failure(stored.error());
    return hash;
}

Status storeFiles(Connection &connection, MessageTemplateId id, const QList<MessageFile> &files, bool inlined)
{
    int position = 0;
    for (const MessageFile &file : files) {
        const auto hash = storeContent(connection, file.data);
        if (!hash)
            return failure(hash.error());
        auto stored = connection.execute(
            QStringLiteral("INSERT INTO messageTemplateFile"
                           " (messageTemplateId, role, contentId, fileName, contentType, contentHash, position)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {id.value(), inlined ? QStringLiteral("inline") : QStringLiteral("attachment"),
             file.contentId.isEmpty() ? QVariant() : QVariant(file.contentId), file.fileName, file.contentType, *hash,
             position++});
        if (!stored)
            return stored;
    }
    return {};
}

Result<qint64> findId(Connection &connection, const QString &name)
{
    auto found = connection.scalar(QStringLiteral("SELECT id FROM messageTemplate WHERE name = ?"), {name});
    if (!found)
        return failure(found.error());
    return found->toLongLong();
}

QJsonArray describe(const QList<MessageFile> &files)
{
    QJsonArray described;
    for (const MessageFile &file : files)
        described.append(QJsonObject{{QStringLiteral("contentId"), file.contentId},
                                     {QStringLiteral("fileName"), file.fileName},
                                     {QStringLiteral("contentType"), file.contentType},
                                     {QStringLiteral("hash"), hashOf(file.data)}});
    return described;
}

QByteArray definitionOf(const MessageTemplate &source)
{
    QJsonObject definition = describeTemplate(source);
    definition.insert(QStringLiteral("images"), describe(source.images));
    definition.insert(QStringLiteral("attachments"), describe(source.attachments));
    return QJsonDocument(definition).toJson(QJsonDocument::Compact);
}

Result<QList<MessageFile>> readDescribed(Connection &connection, const QJsonArray &described)
{
    QList<MessageFile> files;
    for (const QJsonValue &value : described) {
        const QJsonObject object = value.toObject();
        auto data = connection.scalar(QStringLiteral("SELECT data FROM content WHERE hash = ?"),
                                      {object.value(QStringLiteral("hash")).toString()});
        if (!data)
            return failure(data.error());
        files << MessageFile{object.value(QStringLiteral("contentId")).toString(),
                             object.value(QStringLiteral("fileName")).toString(),
                             object.value(QStringLiteral("contentType")).toString(), data->toByteArray()};
    }
    return files;
}

Status keepVersion(Connection &connection, MessageTemplateId id, const MessageTemplate &source, qint64 now)
{
    return connection.execute(
        QStringLiteral("INSERT INTO messageTemplateVersion"
                       " (messageTemplateId, version, definition, savedAt)"
                       " SELECT id, version, CAST(? AS TEXT), ? FROM messageTemplate WHERE id = ?"),
        {definitionOf(source), now, id.value()});
}

Status validate(const MessageTemplate &messageTemplate)
{
    if (messageTemplate.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, tr("The template needs a name."), QStringLiteral("name"));
    if (messageTemplate.subject.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("The message needs a subject."), QStringLiteral("subject"));
    for (const auto *files : {&messageTemplate.images, &messageTemplate.attachments}) {
        for (const MessageFile &file : *files) {
            if (file.fileName.isEmpty() || file.contentType.isEmpty())
                return failure(ErrorCode::InvalidInput, tr("A file of the template has no name or no content type."),
                               file.fileName);
        }
    }
    return {};
}

/// The first column of what a statement with one bound value finds.
Result<QStringList> listNames(Connection &connection, const QString &sql, const QString &value)
{
    auto query = connection.prepare(sql);
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(value).run(); !ran)
        return failure(ran.error());
    QStringList names;
    while (query->next())
        names << query->text(0);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return names;
}

Result<MessageTemplate> readStored(Connection &connection, const QString &name)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT id, name, kind, subject, html, text, preheader, view, design, folder, inlineStyles,"
                       " personalFiles, legalClass"
                       " FROM messageTemplate WHERE name = ?"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(name).run(); !ran)
        return failure(ran.error());
    MessageTemplate messageTemplate;
    const bool found = query->next();
    if (found) {
        messageTemplate.id = MessageTemplateId(query->integer(0));
        messageTemplate.name = query->text(1);
        messageTemplate.kind = kindFromName(query->text(2));
        messageTemplate.subject = query->text(3);
        messageTemplate.html = query->text(4);
        messageTemplate.text = query->text(5);
        messageTemplate.preheader = query->text(6);
        messageTemplate.view = viewFromName(query->text(7));
        messageTemplate.design = query->text(8);
        messageTemplate.folder = query->text(9);
        messageTemplate.inlineStyles = query->boolean(10);
        messageTemplate.personalFiles = personalFilesOf(QJsonDocument::fromJson(query->text(11).toUtf8()).array());
        messageTemplate.legalClass = legalClassByName(query->text(12));
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    if (!found)
        return notFound(name);
    if (auto files = readFiles(connection, messageTemplate); !files)
        return failure(files.error());
    return messageTemplate;
}

} // namespace

Result<QList<MessageTemplateSummary>> list(Connection &connection)
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT id, name, kind, subject, version, changedAt, folder, view, legalClass FROM messageTemplate"
        " ORDER BY name"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    QList<MessageTemplateSummary> summaries;
    while (query->next()) {
        MessageTemplateSummary summary;
        summary.id = MessageTemplateId(query->integer(0));
        summary.name = query->text(1);
        summary.kind = kindFromName(query->text(2));
        summary.subject = query->text(3);
        summary.version = static_cast<int>(query->integer(4));
        summary.changedAt = QDateTime::fromMSecsSinceEpoch(query->integer(5), Qt::UTC);
        summary.folder = query->text(6);
        summary.view = viewFromName(query->text(7));
        summary.legalClass = legalClassByName(query->text(8));
        summaries << summary;
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return summaries;
}

Result<MessageTemplate> read(Connection &connection, const QString &name)
{
    auto found = readStored(connection, name);
    if (!found)
        return found;
    if (auto copied = SenderProfile::copyLogo(connection, *found); !copied)
        return failure(copied.error());
    if (auto copied = copyPdfTemplates(connection, *found); !copied)
        return failure(copied.error());
    return found;
}

Status copyPdfTemplates(Connection &connection, MessageTemplate &source)
{
    for (PersonalFile &file : source.personalFiles) {
        if (!file.isMade())
            continue;
        auto found = readStored(connection, file.templateName);
        if (!found && found.error().code == ErrorCode::NotFound)
            continue;
        if (!found)
            return failure(found.error());
        if (auto copied = SenderProfile::copyLogo(connection, *found); !copied)
            return copied;
        file.html = std::move(found->html);
        file.images = std::move(found->images);
    }
    return {};
}

Result<MessageTemplateId> save(Connection &connection, const MessageTemplate &written, const Clock &clock)
{
    if (auto valid = validate(written); !valid)
        return failure(valid.error());
    MessageTemplate messageTemplate = written;
    if (auto copied = copyPdfTemplates(connection, messageTemplate); !copied)
        return failure(copied.error());
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    auto query = connection.prepare(QStringLiteral(
        "INSERT INTO messageTemplate (name, kind, subject, html, text, design, preheader, view, folder, inlineStyles,"
        " personalFiles, legalClass, version, createdAt, changedAt)"
        " VALUES (?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, 1, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, subject = excluded.subject, html = excluded.html,"
        " text = excluded.text, design = excluded.design, preheader = excluded.preheader, view = excluded.view,"
        " folder = excluded.folder, inlineStyles = excluded.inlineStyles,"
        " personalFiles = excluded.personalFiles, legalClass = excluded.legalClass, version = version + 1,"
        " changedAt = excluded.changedAt"));
    if (!query)
        return failure(query.error());
    query->bind(messageTemplate.name).bind(kindName(messageTemplate.kind)).bind(messageTemplate.subject);
    bindSource(*query, messageTemplate.html);
    bindSource(*query, messageTemplate.text);
    bindSource(*query, messageTemplate.design);
    query->bind(messageTemplate.preheader).bind(viewName(messageTemplate.view)).bind(messageTemplate.folder);
    query->bind(messageTemplate.inlineStyles ? 1 : 0);
    query->bind(QString::fromUtf8(
        QJsonDocument(describePersonalFiles(messageTemplate.personalFiles)).toJson(QJsonDocument::Compact)));
    query->bind(legalClassName(messageTemplate.legalClass)).bind(now).bind(now);
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    const auto found = findId(connection, messageTemplate.name);
    if (!found)
        return failure(found.error());
    const MessageTemplateId id(*found);
    if (auto cleared = connection.execute(QStringLiteral("DELETE FROM messageTemplateFile WHERE messageTemplateId = ?"),
                                          {id.value()});
        !cleared)
        return failure(cleared.error());
    if (auto stored = storeFiles(connection, id, messageTemplate.images, true); !stored)
        return failure(stored.error());
    if (auto stored = storeFiles(connection, id, messageTemplate.attachments, false); !stored)
        return failure(stored.error());
    if (auto kept = keepVersion(connection, id, messageTemplate, now); !kept)
        return failure(kept.error());
    return id;
}

Result<QList<MessageTemplateVersion>> versions(Connection &connection, const QString &name)
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT v.version, v.savedAt FROM messageTemplateVersion v JOIN messageTemplate t ON t.id = v.messageTemplateId"
        " WHERE t.name = ? ORDER BY v.version DESC"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(name).run(); !ran)
        return failure(ran.error());
    QList<MessageTemplateVersion> found;
    while (query->next())
        found << MessageTemplateVersion{static_cast<int>(query->integer(0)),
                                        QDateTime::fromMSecsSinceEpoch(query->integer(1), Qt::UTC)};
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return found;
}

Result<MessageTemplate> readVersion(Connection &connection, const QString &name, int version)
{
    auto text
        = connection.scalar(QStringLiteral("SELECT v.definition FROM messageTemplateVersion v JOIN messageTemplate t"
                                           " ON t.id = v.messageTemplateId WHERE t.name = ? AND v.version = ?"),
                            {name, version});
    if (!text)
        return failure(text.error());
    if (text->isNull())
        return failure(ErrorCode::NotFound,
                       tr("The template \"%1\" has no version %2.").arg(name.left(100)).arg(version));
    const QJsonObject definition = QJsonDocument::fromJson(text->toString().toUtf8()).object();
    MessageTemplate read = describedTemplate(definition);
    read.name = name;
    auto images = readDescribed(connection, definition.value(QStringLiteral("images")).toArray());
    auto attachments = readDescribed(connection, definition.value(QStringLiteral("attachments")).toArray());
    if (!images || !attachments)
        return failure(!images ? images.error() : attachments.error());
    read.images = std::move(*images);
    read.attachments = std::move(*attachments);
    return read;
}

Result<MessageTemplateUsers> usersOf(Connection &connection, const QString &name)
{
    // The definition of a campaign is the file that describes it; "template" is the name it uses.
    auto campaigns = listNames(
        connection,
        QStringLiteral("SELECT name FROM campaign WHERE json_extract(definition, '$.template') = ? ORDER BY name"),
        name);
    auto templates = listNames(
        connection,
        QStringLiteral("SELECT name FROM messageTemplate WHERE EXISTS (SELECT 1 FROM json_each(personalFiles)"
                       " WHERE json_extract(value, '$.template') = ?) ORDER BY name"),
        name);
    if (!campaigns || !templates)
        return failure(!campaigns ? campaigns.error() : templates.error());
    return MessageTemplateUsers{std::move(*campaigns), std::move(*templates)};
}

Status move(Connection &connection, const QString &name, const QString &folder)
{
    const auto id = findId(connection, name);
    if (!id)
        return failure(id.error());
    if (*id == 0)
        return notFound(name);
    return connection.execute(QStringLiteral("UPDATE messageTemplate SET folder = ? WHERE id = ?"),
                              {folder.isEmpty() ? QVariant() : QVariant(folder), *id});
}

Status remove(Connection &connection, const QString &name)
{
    const auto id = findId(connection, name);
    if (!id)
        return failure(id.error());
    if (*id == 0)
        return notFound(name);
    return connection.execute(QStringLiteral("DELETE FROM messageTemplate WHERE id = ?"), {*id});
}

} // namespace odziv::MessageTemplateStorage
