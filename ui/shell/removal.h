/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "ui/shell/uicontext.h"

#include <QString>

#include <functional>

namespace odziv {

class Connection;
class Page;

/// One thing of the workspace that a page deletes for good.
struct Removal
{
    QString name;        ///< of what goes
    QString question;    ///< "Delete the template \"%1\"?"
    QString consequence; ///< what goes with it, and what stays
    QString actionText;  ///< the verb on the button
    /// Runs on the writer inside a transaction.
    std::function<Status(Connection &connection)> remove;
};

/// Asks; then deletes, says in the page how that went, and calls `after` either way.
void confirmRemoval(Page *page, const UiContext &context, const Removal &removal, std::function<void()> after);

} // namespace odziv
