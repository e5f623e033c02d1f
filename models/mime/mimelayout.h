/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace odziv {

/// A picture shown inside the message (with a Content-ID) or an attachment (without).
struct MimeFile
{
    QString contentId; ///< without <>
    QString fileName;
    QString contentType; ///< "image/png"
    QByteArray data;
};

/// The body of all messages that carry the same files: the files are encoded once, and each message adds only its own
/// texts. The levels are mixed(related(alternative(text, html), pictures), attachments), of which only those that are
/// needed appear. Knows nothing of templates. Immutable and safe to use from several threads at once.
class MimeLayout
{
public:
    /// Fails with InvalidInput for a file whose name, type or Content-ID cannot stand in a header.
    static Result<MimeLayout> prepare(bool hasHtml, const QList<MimeFile> &inlined, const QList<MimeFile> &attachments);

    /// Appends the Content headers, the empty line and the body to a message that so far holds its other headers.
    /// `text` and `html` are UTF-8; `html` is left out when the layout has none. `key` (the Message-ID) makes the
    /// boundaries this message's own.
    void append(QByteArray &message, QByteArrayView text, QByteArrayView html, QByteArrayView key) const;

    /// Octets that every message has in common.
    qsizetype sharedSize() const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace odziv
