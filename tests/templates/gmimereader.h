/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <string>
#include <vector>

/// What GMime reads in a message; plain types, because GLib's headers and Qt's do not like each other.
struct GMimeMessageSummary
{
    struct Mailbox
    {
        std::string name;
        std::string address;
    };
    struct Part
    {
        std::string type;
        std::string name;
        std::string contentId;
        std::string disposition;
        std::string content; ///< decoded
    };

    bool parsed = false;
    std::string subject;
    std::vector<Mailbox> from;
    std::vector<Mailbox> to;
    std::string messageId;
    long long seconds = 0;
    std::vector<std::string> tree;
    std::vector<Part> parts;
};

GMimeMessageSummary readWithGMime(const std::string &message);
