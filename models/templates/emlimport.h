/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/messagetemplate.h"

namespace odziv {

/// Makes a template of a message that was saved as a file: its subject, HTML, text, the pictures that the HTML shows
/// by cid, and everything else as attachments. A message without HTML becomes a standard template. `name` is that of
/// the file.
Result<MessageTemplate> templateFromEml(const QByteArray &message, const QString &name);

} // namespace odziv
