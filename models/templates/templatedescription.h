/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QJsonObject>

namespace odziv {

/// What versions, packages and drafts keep of a template, by the names of its members. Id, name and folder are theirs
/// to add, and so are pictures and attachments, of which each keeps the content in a way of its own.
QJsonObject describeTemplate(const MessageTemplate &source);
/// What is missing is as in a new template, a legal class that is not known as none.
MessageTemplate describedTemplate(const QJsonObject &description);

} // namespace odziv
