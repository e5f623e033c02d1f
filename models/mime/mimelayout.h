/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "mime/quotedprintable.h"

#include <QByteArray>
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
/// texts in front of them. The levels are mixed(related(alternative(text, html), pictures), attachments), of which only
/// those that are needed appear. Knows nothing of templates. Immutable and safe to use from several threads at once.
class MimeLayout
{
public:
    /// Whether messages have attachments of their own besides those of all.
    enum class PersonalFiles { None, Some };

    /// Fails with InvalidInput for a file whose name, type or Content-ID cannot stand in a header.
    static Result<MimeLayout> prepare(bool hasHtml, const QList<MimeFile> &inlined, const QList<MimeFile> &attachments,
                                      PersonalFiles personal = PersonalFiles::None);

    /// Appends the Content headers, the empty line and the texts to a message that so far holds its other headers; the
    /// body goes on with rest(). `html` is left out when the layout has none.
    void appendTexts(QByteArray &message, const BodyText &text, const BodyText &html) const;
    /// What follows the texts, the same octets (shared, not copied) for every message.
    QByteArray rest() const;
    /// The same with attachments of one message. Wants PersonalFiles::Some; fails like prepare().
    Result<QByteArray> restWith(const QList<MimeFile> &personal) const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace odziv
