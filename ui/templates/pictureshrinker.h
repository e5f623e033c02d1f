/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <optional>

namespace odziv {

/// Whether a picture has more pixels or bytes than a mail shows: wider than twice the 600 pixels of a message, or over
/// 300 KB.
bool isLargerThanMailNeeds(const MessageFile &picture);
/// A copy for mail: at most 1200 pixels wide, as JPEG where nothing shines through, else as PNG. Nothing for pictures
/// that move, are drawings, cannot be read, or would not become smaller. Takes its time: not for the GUI thread.
std::optional<MessageFile> shrunkForMail(const MessageFile &picture);

} // namespace odziv
