/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <chrono>

namespace odziv {

/// How long the client waits for the server (RFC 5321 section 4.5.3.2). A shorter wait for the final reply makes
/// duplicates of its own, so these are not settings.
class SmtpTimeouts
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Every time is divided by `divisor`, at least 1, for tests of silence.
    explicit SmtpTimeouts(int divisor = 1)
        : m_divisor(divisor < 1 ? 1 : divisor)
    {}

    Milliseconds connect() const { return scaled(std::chrono::seconds(60)); }
    Milliseconds handshake() const { return scaled(std::chrono::seconds(60)); }
    Milliseconds greeting() const { return scaled(std::chrono::minutes(5)); }
    Milliseconds command() const { return scaled(std::chrono::minutes(5)); } ///< EHLO, AUTH, MAIL, RCPT
    Milliseconds data() const { return scaled(std::chrono::minutes(2)); }
    Milliseconds block() const { return scaled(std::chrono::minutes(3)); } ///< no byte of content could be written
    Milliseconds finalReply() const { return scaled(std::chrono::minutes(10)); }
    Milliseconds reset() const { return scaled(std::chrono::seconds(20)); }
    Milliseconds quit() const { return scaled(std::chrono::seconds(5)); }

private:
    Milliseconds scaled(std::chrono::milliseconds time) const { return time / m_divisor; }

    int m_divisor;
};

} // namespace odziv
