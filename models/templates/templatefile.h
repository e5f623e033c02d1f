/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/messagetemplate.h"

#include <QString>

namespace odziv {

/// Templates as files: `odziv-template/1` JSON with its files beside it, a bare .html, everything in one .odztemplate;
/// and what other programs saved: a message (.eml), a text (.txt).
namespace TemplateFile {

/// Reads such a file. Fails with InvalidInput for anything that the format does not have (the place names
/// file and key), NotFound, or Refused for files outside the folder. The result is compiled as a check.
Result<MessageTemplate> read(const QString &path);

/// Writes `template.json` and the files into `folder`, which must be empty or not exist yet. Reading it again gives the
/// same template, byte for byte.
Status write(const MessageTemplate &messageTemplate, const QString &folder);

/// Writes everything into one file, which TemplateFile::read() reads again; replaces a file of that name.
Status writePackage(const MessageTemplate &messageTemplate, const QString &path);

} // namespace TemplateFile

} // namespace odziv
