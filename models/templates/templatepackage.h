/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/messagetemplate.h"

#include <QByteArray>
#include <QJsonArray>

namespace odziv {

/// A template with everything that belongs to it in one file, to be handed over: JSON of the format
/// "odziv-template-package/1" with the sources as texts and the files in base64. Not compiled; see
/// TemplateFile::read().
namespace TemplatePackage {

QByteArray write(const MessageTemplate &messageTemplate);
/// Fails with InvalidInput and the key for anything that write() would not make; file names are taken without folders.
Result<MessageTemplate> read(const QByteArray &package, const QString &place);

/// Files as packages hold them: [{"name", "type", "data" in base64, "cid" where there is one}].
QJsonArray describeFiles(const QList<MessageFile> &files);
/// Fails with InvalidInput and the file's place, "PLACE[N]"; file names are taken without folders.
Result<QList<MessageFile>> readFiles(const QJsonArray &described, const QString &place);

} // namespace TemplatePackage

} // namespace odziv
