/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mailpreview.h"

#include "richtextmailpreview.h"
#ifdef ODZIV_HAVE_WEBENGINE
#include "webmailpreview.h"
#endif

namespace odziv {

MailPreview *MailPreview::create(QWidget *parent)
{
#ifdef ODZIV_HAVE_WEBENGINE
    if (WebMailPreview::canRun())
        return new WebMailPreview(parent);
    return new RichTextMailPreview(
        tr("Simplified preview: the web engine cannot protect itself when the program runs as administrator."), parent);
#else
    return new RichTextMailPreview(tr("Simplified preview: this build has no web engine."), parent);
#endif
}

} // namespace odziv
