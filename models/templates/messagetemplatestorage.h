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
    QString folder;
    MessageTemplate::View view = MessageTemplate::View::Source;
    std::optional<LegalClass> legalClass;
    int version = 0;
    QDateTime changedAt;
};

/// One saved state of a template.
struct MessageTemplateVersion
{
    int version = 0;
    QDateTime savedAt;
};

/// What is made of a template, by name.
struct MessageTemplateUsers
{
    QStringList campaigns; ///< launched or not
    QStringList templates; ///< that make a PDF of it for each recipient

    bool isEmpty() const { return campaigns.isEmpty() && templates.isEmpty(); }
};

/// All SQL of the template tables. Stateless; writing functions want the writer's connection inside a transaction.
namespace MessageTemplateStorage {

Result<QList<MessageTemplateSummary>> list(Connection &connection);
/// By name; NotFound when there is none. Files come with their content, PDFs with a copy of what they are made of,
/// the sender's logo as it is now.
Result<MessageTemplate> read(Connection &connection, const QString &name);
/// The template as it was saved under that number; NotFound when there is none.
Result<MessageTemplate> readVersion(Connection &connection, const QString &name, int version);
/// Newest first. States from before versions were kept are not there.
Result<QList<MessageTemplateVersion>> versions(Connection &connection, const QString &name);
Result<MessageTemplateUsers> usersOf(Connection &connection, const QString &name);
/// Puts the template into another folder; no new version.
Status move(Connection &connection, const QString &name, const QString &folder);
/// Inserts, or replaces the one of that name, counts its version up and keeps what was saved as a version.
Result<MessageTemplateId> save(Connection &connection, const MessageTemplate &messageTemplate, const Clock &clock);
Status remove(Connection &connection, const QString &name);
/// Gives the PDFs of `source` their templates as the library has them now; what is not there any more keeps its copy.
Status copyPdfTemplates(Connection &connection, MessageTemplate &source);

} // namespace MessageTemplateStorage

} // namespace odziv
