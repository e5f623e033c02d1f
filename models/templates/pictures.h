/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/messagetemplate.h"

#include <QString>
#include <QStringList>

namespace odziv {

/// The pictures that an HTML source shows by `cid:`, in order, each once, as Content-IDs (RFC 2392).
QStringList usedContentIds(const QString &html);

/// Fails with InvalidInput when the HTML shows a picture that the template does not have, when two pictures share a
/// cid, or when a file has no name.
Status checkPictures(const MessageTemplate &source);

} // namespace odziv
