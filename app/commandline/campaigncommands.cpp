/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "command.h"

namespace odziv {

std::vector<Command> campaignCommands()
{
    return {};
}

} // namespace odziv
