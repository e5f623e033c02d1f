/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "store/connection.h"
#include "templates/messagetemplate.h"

#include <optional>

namespace odziv {

/// One line of the template library.
struct MessageTemplateSummary
{
    MessageTemplateId id;
    QString name;
    MessageTemplate::Kind kind = MessageTemplate::Kind::Html;
    QString subject;
    int version = 0;
    QDateTime changedAt;
};

/// All SQL of the template tables. Stateless; writing functions want the writer's connection inside a transaction.
namespace MessageTemplateStorage {

Result<QList<MessageTemplateSummary>> list(Connection &connection);
/// By name; NotFound when there is none. Files come with their content.
Result<MessageTemplate> read(Connection &connection, const QString &name);
/// Inserts, or replaces the one of that name and counts its version up.
Result<MessageTemplateId> save(Connection &connection, const MessageTemplate &messageTemplate, const Clock &clock);
Status remove(Connection &connection, const QString &name);

} // namespace MessageTemplateStorage

} // namespace odziv
