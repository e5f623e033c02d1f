/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

namespace odziv {

/// The HTML of a template as it is sent: with its styles in its elements when it wants that, and its preheader in
/// front. Made anew from the source each time; the source stays as it was typed.
QString finishedHtml(const MessageTemplate &source);
/// The same as a template with nothing left to do, to be frozen with a campaign.
MessageTemplate finishedTemplate(MessageTemplate source);

} // namespace odziv
