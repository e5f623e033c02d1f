/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "previewscheme.h"

#ifdef ODZIV_HAVE_WEBENGINE
#include "webeditorview.h"
#include "webmailpreview.h"
#endif

namespace odziv::PreviewScheme {

void registerSchemes()
{
#ifdef ODZIV_HAVE_WEBENGINE
    WebMailPreview::registerSchemes();
    WebEditorView::registerScheme();
#endif
}

} // namespace odziv::PreviewScheme
