/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "senderstorage.h"

#include "common/translate.h"

#include <QJsonDocument>

namespace odziv {

namespace {

tl::unexpected<Error> notFound(const QString &name)
{
    return failure(ErrorCode::NotFound,
                   tr("there is no sender \"%1\" in this workspace; define it with \"sender\"").arg(name));
}

} // namespace

namespace SenderStorage {

Result<QList<Sender>> list(Connection &connection)
{
    auto query = connection.prepare(QStringLiteral("SELECT name, definition FROM sender ORDER BY name"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    QList<Sender> senders;
    while (query->next()) {
        auto sender = Sender::fromJson(query->text(1).toUtf8(), query->text(0));
        if (!sender)
            return failure(sender.error());
        senders << *sender;
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return senders;
}

Result<Sender> read(Connection &connection, const QString &name)
{
    auto definition = connection.scalar(QStringLiteral("SELECT definition FROM sender WHERE name = ?"), {name});
    if (!definition)
        return failure(definition.error());
    if (!definition->isValid())
        return notFound(name);
    return Sender::fromJson(definition->toString().toUtf8(), name);
}

Status save(Connection &connection, const Sender &sender)
{
    const QString definition = QString::fromUtf8(QJsonDocument(sender.toJson()).toJson(QJsonDocument::Compact));
    return connection.execute(QStringLiteral("INSERT INTO sender (name, definition) VALUES (?, ?) "
                                             "ON CONFLICT (name) DO UPDATE SET definition = excluded.definition"),
                              {sender.name, definition});
}

Status remove(Connection &connection, const QString &name)
{
    auto query = connection.prepare(QStringLiteral("DELETE FROM sender WHERE name = ?"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(name).run(); !ran)
        return failure(ran.error());
    if (query->rowsAffected() == 0)
        return notFound(name);
    return {};
}

} // namespace SenderStorage

} // namespace odziv
