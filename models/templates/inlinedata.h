/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

namespace odziv {

/// The template with pictures that were written into the HTML as data: URLs (RFC 2397) made pictures of the template,
/// shown by cid. Many mail programs drop the former. Each content becomes one picture, however often it is shown; data:
/// URLs that are no pictures, or not base64, stay. Nothing else of the source changes.
MessageTemplate withInlineDataAsPictures(MessageTemplate messageTemplate);
/// Whether there is anything for it to do.
bool hasInlineData(const QString &html);

} // namespace odziv
