/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace odziv {

/// Where one recipient of a campaign stands. Every change goes through mayChange(); the states of a campaign always
/// add up to its frozen recipients.
enum class SendState {
    Queued,   ///< waits to be sent
    Leased,   ///< handed to a running sender; nothing that matters has left the machine
    DotSent,  ///< the terminator may leave, or has left: from here on nobody but the server knows
    Accepted, ///< the server took responsibility
    Deferred, ///< not delivered, waits for the next attempt
    Rejected, ///< not delivered, and trying again is useless
    InDoubt,  ///< broken off after DotSent: never sent again unless the operator says so
    Skipped   ///< not to be sent at all, with a SkipReason
};

inline constexpr std::array<SendState, 8> allSendStates{SendState::Queued,   SendState::Leased,   SendState::DotSent,
                                                        SendState::Accepted, SendState::Deferred, SendState::Rejected,
                                                        SendState::InDoubt,  SendState::Skipped};

/// Why a recipient is skipped.
enum class SkipReason {
    NoAddress,      ///< no contact with an address, or the address is gone since the launch
    Invalid,        ///< the address cannot be an address
    Duplicate,      ///< somebody else stands for this recipient by the campaign's onePer rule
    AddressChanged, ///< the contact has another address than at launch
    Suppressed,
    NoConsent,
    Pressure,
    NoFile ///< the message wants a file of the recipient's own, and there is none
};

/// The name in the workspace and in files: "queued", "dotSent", ...
QString sendStateName(SendState state);
std::optional<SendState> sendStateFromName(const QString &name);
/// The name in the workspace and in files: "noAddress", "duplicate", ...
QString skipReasonName(SkipReason reason);

/// The table of allowed changes.
bool mayChange(SendState from, SendState to);
/// True for the states that nothing leaves by itself: accepted, rejected, skipped.
bool isFinal(SendState state);

} // namespace odziv
