/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QJsonObject>

namespace odziv {

/// A template as a draft keeps it: complete or not, files included.
QJsonObject draftOfTemplate(const MessageTemplate &messageTemplate);
MessageTemplate templateOfDraft(const QJsonObject &draft);

} // namespace odziv
