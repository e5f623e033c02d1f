/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "gmimereader.h"

#include <gmime/gmime.h>

namespace {

std::string text(const char *value)
{
    return value ? value : std::string();
}

std::vector<GMimeMessageSummary::Mailbox> mailboxes(InternetAddressList *list)
{
    std::vector<GMimeMessageSummary::Mailbox> found;
    for (int i = 0; i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            found.push_back({text(internet_address_get_name(address)),
                             text(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))});
    }
    return found;
}

std::string typeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    char *written = g_mime_content_type_get_mime_type(type);
    const std::string name = text(written);
    g_free(written);
    return name;
}

std::string contentOf(GMimePart *part)
{
    GMimeStream *memory = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(part), memory);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    std::string content(reinterpret_cast<const char *>(bytes->data), bytes->len);
    g_object_unref(memory);
    return content;
}

void collect(GMimeObject *object, GMimeMessageSummary &summary)
{
    summary.tree.push_back(typeOf(object));
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            collect(g_mime_multipart_get_part(multipart, i), summary);
        return;
    }
    if (!GMIME_IS_PART(object))
        return;
    GMimePart *part = GMIME_PART(object);
    summary.parts.push_back({typeOf(object), text(g_mime_part_get_filename(part)),
                             text(g_mime_part_get_content_id(part)), text(g_mime_object_get_disposition(object)),
                             contentOf(part)});
}

} // namespace

GMimeMessageSummary readWithGMime(const std::string &data)
{
    static const bool initialised = [] {
        g_mime_init();
        return true;
    }();
    static_cast<void>(initialised);
    GMimeMessageSummary summary;
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(data.data(), data.size());
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
    if (message) {
        summary.parsed = true;
        summary.subject = text(g_mime_message_get_subject(message));
        summary.from = mailboxes(g_mime_message_get_from(message));
        summary.to = mailboxes(g_mime_message_get_to(message));
        summary.messageId = text(g_mime_message_get_message_id(message));
        if (GDateTime *date = g_mime_message_get_date(message))
            summary.seconds = g_date_time_to_unix(date);
        collect(g_mime_message_get_mime_part(message), summary);
        g_object_unref(message);
    }
    g_object_unref(parser);
    g_object_unref(stream);
    return summary;
}
