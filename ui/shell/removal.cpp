/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "removal.h"

#include "common/translate.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/page.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/ask.h"

namespace odziv {

void confirmRemoval(Page *page, const UiContext &context, const Removal &removal, std::function<void()> after)
{
    const auto remove = [page, context, removal, after = std::move(after)] {
        context.workspace.post(removal.remove, page,
                               [page, context, name = removal.name, after](const Status &removed) {
                                   if (!removed)
                                       page->messageBar()->showError(removed.error());
                                   else
                                       context.statusArea.showRemark(tr("Deleted \"%1\"").arg(name));
                                   after();
                               });
    };
    ask::confirm(page, removal.question, removal.consequence, removal.actionText, remove);
}

} // namespace odziv
