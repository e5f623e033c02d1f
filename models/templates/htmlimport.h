/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/messagetemplate.h"
#include "templates/templatefolder.h"

#include <QString>

namespace odziv {

/// Makes a template of a bare HTML file: the subject is its title (else `name`); a picture shown as `cid:NAME` is
/// looked for beside it as NAME, NAME with an ending, or what stands before its @ with an ending; one shown by a
/// relative file name is picked up and shown by a cid of its own from then on. Nothing else of the source changes.
/// `place` is the file's name for errors.
Result<MessageTemplate> templateFromHtml(const QString &html, const QString &name, const TemplateFolder &folder,
                                         const QString &place);

} // namespace odziv
