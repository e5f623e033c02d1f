/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "finishedtemplate.h"

#include "templates/preheader.h"
#include "templates/styleinliner.h"

namespace odziv {

QString finishedHtml(const MessageTemplate &source)
{
    return htmlWithPreheader(source.inlineStyles ? withInlinedStyles(source.html) : source.html, source.preheader);
}

MessageTemplate finishedTemplate(MessageTemplate source)
{
    source.html = finishedHtml(source);
    source.preheader.clear();
    source.inlineStyles = false;
    return source;
}

} // namespace odziv
