/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "arguments.h"
#include "command.h"

namespace odziv {

/// `sender W sign-in [NAME]`: by the address that is printed, or with --device by a code on any device.
Result<ExitCode> runSenderSignIn(const CommandContext &context, const Arguments &arguments);
/// `sender W sign-out [NAME]`: the vault forgets it.
Result<ExitCode> runSenderSignOut(const CommandContext &context, const Arguments &arguments);

} // namespace odziv
