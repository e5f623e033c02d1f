/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <memory>
#include <string>
#include <vector>

/// GMime making the same messages, at its best: pictures and attachments are encoded once and their parts shared by all
/// messages. Plain types, because GLib's headers and Qt's do not like each other.
class GMimeComposer
{
public:
    struct File
    {
        std::string type; ///< "image/png"
        std::string name;
        std::string contentId; ///< empty for an attachment
        std::string base64;    ///< lines of 76, CRLF
    };

    explicit GMimeComposer(const std::vector<File> &files);
    ~GMimeComposer();
    GMimeComposer(const GMimeComposer &) = delete;
    GMimeComposer &operator=(const GMimeComposer &) = delete;

    /// Octets of the message made of texts in UTF-8.
    std::size_t compose(const std::string &subject, const std::string &text, const std::string &html,
                        const std::string &messageId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
