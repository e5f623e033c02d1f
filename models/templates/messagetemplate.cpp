/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "messagetemplate.h"

#include <QRegularExpression>

namespace odziv {

QString kindName(MessageTemplate::Kind kind)
{
    return kind == MessageTemplate::Kind::Html ? QStringLiteral("html") : QStringLiteral("standard");
}

MessageTemplate::Kind kindFromName(const QString &name)
{
    return name == kindName(MessageTemplate::Kind::Standard) ? MessageTemplate::Kind::Standard
                                                             : MessageTemplate::Kind::Html;
}

QString viewName(MessageTemplate::View view)
{
    switch (view) {
    case MessageTemplate::View::Visual:
        return QStringLiteral("visual");
    case MessageTemplate::View::Blocks:
        return QStringLiteral("blocks");
    case MessageTemplate::View::Source:
        break;
    }
    return QStringLiteral("source");
}

MessageTemplate::View viewFromName(const QString &name)
{
    for (const MessageTemplate::View view : {MessageTemplate::View::Visual, MessageTemplate::View::Blocks}) {
        if (viewName(view) == name)
            return view;
    }
    return MessageTemplate::View::Source;
}

bool namesHtmlKind(const QString &name)
{
    static const QRegularExpression word(QStringLiteral("\\bHTML\\b"));
    return word.match(name).hasMatch();
}

} // namespace odziv
