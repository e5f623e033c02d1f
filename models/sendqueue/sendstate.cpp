/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendstate.h"

#include <QLatin1String>

namespace odziv {

namespace {

constexpr std::array<const char *, 8> stateNames{"queued",   "leased",   "dotSent", "accepted",
                                                 "deferred", "rejected", "inDoubt", "skipped"};
constexpr std::array<const char *, 8> reasonNames{"noAddress",  "invalid",   "duplicate", "addressChanged",
                                                  "suppressed", "noConsent", "pressure",  "noFile"};

// Rows: from; columns: to, both in the order of SendState.
//  - What is leased or under way may go back to queued only while the message cannot have been delivered; a DotSent
//    row may do so when the terminator was held back after all, or the server refused the connection with a reply.
//  - InDoubt is left by the operator's decision only: sent again, counted as accepted, or known to be refused.
//  - Everything that is not final may become InDoubt: a restored backup cannot know what happened after it.
constexpr bool allowed[8][8] = {
    // queued leased dotSent accept. deferr. reject. inDoubt skipped
    {false, true, false, false, false, false, true, true},    // queued
    {true, false, true, false, true, true, true, true},       // leased
    {true, false, false, true, true, true, true, false},      // dotSent
    {false, false, false, false, false, false, false, false}, // accepted
    {true, true, false, false, false, true, true, true},      // deferred
    {false, false, false, false, false, false, false, false}, // rejected
    {true, false, false, true, false, true, false, false},    // inDoubt
    {false, false, false, false, false, false, false, false}, // skipped
};

size_t index(SendState state)
{
    return static_cast<size_t>(state);
}

} // namespace

QString sendStateName(SendState state)
{
    return QLatin1String(stateNames[index(state)]);
}

std::optional<SendState> sendStateFromName(const QString &name)
{
    for (const SendState state : allSendStates) {
        if (name == QLatin1String(stateNames[index(state)]))
            return state;
    }
    return {};
}

QString skipReasonName(SkipReason reason)
{
    return QLatin1String(reasonNames[static_cast<size_t>(reason)]);
}

bool mayChange(SendState from, SendState to)
{
    return allowed[index(from)][index(to)];
}

bool isFinal(SendState state)
{
    return state == SendState::Accepted || state == SendState::Rejected || state == SendState::Skipped;
}

} // namespace odziv
