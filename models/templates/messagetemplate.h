/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/typedid.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace odziv {

using MessageTemplateId = TypedId<struct MessageTemplateTag>;

/// A picture or attachment that belongs to a message template.
struct MessageFile
{
    QString contentId; ///< without <>; empty for an attachment
    QString fileName;
    QString contentType; ///< "image/png"
    QByteArray data;
};

/// What a message is made of: sources with placeholders, and its files. Subject, html and text are kept byte for
/// byte as they were typed.
struct MessageTemplate
{
    enum class Kind {
        Html,    ///< pictures inside the body by cid; a text part beside it
        Standard ///< plain text; pictures travel as attachments
    };

    MessageTemplateId id;
    QString name;
    Kind kind = Kind::Html;
    QString subject;
    QString html;
    QString text; ///< empty for an html template: the text part is made from the html
    QList<MessageFile> images;
    QList<MessageFile> attachments;
};

} // namespace odziv
